/** Selects the extensions whose files changed. */

import path from 'node:path'
import type { Discovered } from './find.ts'

/**
 * A file belongs to the nearest folder above it that holds a manifest now. So the files of a deleted extension belong
 * to the extension whose folder holds them, if there is one, because its package did so, too.
 * @param files that changed, relative to the workspace with forward slashes, or all there are
 * @returns the extensions with at least one of these files
 */
export function touched(
  extensions: readonly Discovered[],
  files: readonly string[] | 'all'
): readonly Discovered[] {
  if (files === 'all') return extensions
  const folders = new Set(extensions.map(({ path }) => path))
  const owners = new Set(files.map(file => upwards(file).find(folder => folders.has(folder))))
  const changed = new Set(files)
  // Git lists a submodule as one file, and everything in it counts as changed.
  return extensions.filter(({ path }) => owners.has(path) || upwards(path).some(place => changed.has(place)))
}

/** @returns the path and every folder above it, nearest first, up to `.` */
export function upwards(relative: string): string[] {
  return relative === '.' ? ['.'] : [relative, ...upwards(path.posix.dirname(relative))]
}
