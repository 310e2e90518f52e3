import { chmod, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openPromise, type Entry } from 'yauzl'
import type { SourceFolder } from '../../../src/package/pack/source-folder.ts'
import type { ManifestChanges } from '../../../src/package/pack/manifest-edit.ts'
import { PackError } from '../../../src/package/problems.ts'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { workspace } from '../../support/workspace.ts'

/** The folder as it is packed; its links may lead to places in it. */
export function sourceOf(folder: string): SourceFolder {
  return { path: folder, allowed: [folder] }
}

export const MANIFEST = 'codearts-extension.json'

/** How a refusal of a folder ends that is too large or leads elsewhere. */
export const LEFT_OUT = '; .codeartsignore can leave out what the extension does not need'

export type Files = Record<string, string | Buffer>

/** A path that nothing is at yet, removed after the test. */
export async function newTarget(): Promise<string> {
  return path.join(await workspace(), 'package.zip')
}

/** Packs a folder. */
export async function packed(folder: string, changes: ManifestChanges = {}): Promise<Buffer> {
  const target = await newTarget()
  await packFolder(sourceOf(folder), target, changes)
  return readFile(target)
}

/** What a zip says of a file, and the file. */
export interface Unpacked {
  readonly entry: Entry
  readonly bytes: Buffer
}

/** The files of a zip in its order; fails where sizes or checksums are not right. */
export async function unpack(target: string): Promise<Unpacked[]> {
  const zip = await openPromise(target, { strictFileNames: true, autoClose: false })
  try {
    const files: Unpacked[] = []
    for await (const entry of zip.eachEntry()) {
      files.push({ entry, bytes: await buffer(await zip.openReadStreamPromise(entry)) })
    }
    return files
  } finally {
    zip.close()
  }
}

/** What a folder with these files becomes; "executable" names those that have the bit. */
export async function roundTrip(
  files: Files,
  { changes = {}, executable = [] }: { changes?: ManifestChanges; executable?: readonly string[] } = {}
): Promise<Unpacked[]> {
  const folder = await workspace(files)
  for (const name of executable) await chmod(path.join(folder, name), 0o755)
  const target = await newTarget()
  await packFolder(sourceOf(folder), target, changes)
  return unpack(target)
}

/** The names that a folder with these files has in a package. */
export async function namesOf(files: Files): Promise<string[]> {
  return (await roundTrip(files)).map(({ entry }) => entry.fileName)
}

/** Why a folder is refused. */
export async function refusal(folder: string): Promise<string> {
  return packed(folder).then(
    () => 'not refused',
    (error: unknown) => {
      if (error instanceof PackError) return error.message
      throw error
    }
  )
}
