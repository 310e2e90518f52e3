/** A folder that is to be packed, and where its symbolic links may lead. */

import path from 'node:path'

/** A folder that is to be packed. */
export interface SourceFolder {
  /** A real path. */
  readonly path: string
  /** Folders that symbolic links may lead to; real paths. */
  readonly allowed: readonly string[]
}

/** @returns whether the place is the folder or lies in it */
export function isInside(place: string, folder: string): boolean {
  const relative = path.relative(folder, place)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
