/** Lists the files of a folder that belong into its package. */

import { lstatSync, type Dirent, type Stats } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { MANIFEST } from '../../extension/manifest.ts'
import { isInside, type FileState } from '../../extension/regular-file.ts'
import { IgnoreRules } from './ignore-file.ts'
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES, MAX_UNPACKED_BYTES } from '../limits.ts'
import type { SourceFolder } from './source-folder.ts'
import { NamedFindings, PackError, PROBLEM, refuseFolder, tooMuch } from '../problems.ts'
import { present } from '../../report/expected.ts'

/** A file of a folder, as it was when it was found. */
export interface ListedFile {
  /** Relative to the folder, with forward slashes. */
  readonly name: string
  /** A real path, which may lie outside of the folder. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly state: FileState
}

/** @returns what a file is called that a symbolic link led to, where it is another name than that of the link */
export function originOf({ name, path: real }: ListedFile): string | undefined {
  const origin = path.basename(real)
  return origin === path.posix.basename(name) ? undefined : origin
}

/** What belongs into a package, and what does not. */
export interface Listed {
  /** Sorted by code unit of their names. */
  readonly files: readonly ListedFile[]
  readonly rules: IgnoreRules
}

interface Walk {
  readonly source: SourceFolder
  readonly rules: IgnoreRules
  readonly files: ListedFile[]
  readonly problems: NamedFindings
  /** How many files and folders were found so far. */
  count: number
  bytes: number
  nameBytes: number
}

const NOTHING = { count: 0, bytes: 0, nameBytes: 0 }

/** A folder on the way. */
interface Place {
  /** Empty at the root, else a path in the package that ends in a slash. */
  readonly prefix: string
  /** The real paths of the folder and of those that it lies in. */
  readonly within: readonly string[]
}

/**
 * Finds the files that belong into a package. A folder that is ignored is not opened. Symbolic links are followed.
 * @throws PackError when there is something that cannot be packed, or too much
 */
export async function listFiles(source: SourceFolder): Promise<Listed> {
  const rules = await IgnoreRules.read(source)
  const walk: Walk = { source, rules, files: [], problems: new NamedFindings(), ...NOTHING }
  await visit({ prefix: '', within: [source.path] }, walk)
  refuseFolder(
    walk.problems,
    walk.files.map(({ name }) => name)
  )
  rules.refuseWithout(MANIFEST)
  return { files: walk.files.sort((a, b) => (a.name < b.name ? -1 : 1)), rules }
}

async function visit({ prefix, within }: Place, walk: Walk): Promise<void> {
  const { problems } = walk
  const here = present(within.at(-1))
  const files: Dirent[] = []
  const folders: Place[] = []
  try {
    for await (const entry of await opendir(here, { bufferSize: 1_000 })) {
      const name = prefix + entry.name
      if (entry.isSymbolicLink()) {
        count(walk)
        await followLink(name, here, { folders, within, walk })
        continue
      }
      if (isLeftOut(name, entry.isDirectory(), walk)) continue
      count(walk)
      if (entry.isDirectory())
        folders.push({ prefix: `${name}/`, within: [...within, path.join(here, entry.name)] })
      else if (entry.isFile()) files.push(entry)
      else problems.add(PROBLEM.special, name)
    }
    // The folder itself may have become a symbolic link meanwhile. What lies in it is checked when it is read.
    if ((await realpath(here)) !== path.resolve(here)) problems.add(PROBLEM.changed, prefix.slice(0, -1))
  } catch (error) {
    if (error instanceof PackError) throw error
    problems.add(PROBLEM.unreadable, prefix.slice(0, -1))
  }
  for (const { name } of files) measure(prefix + name, path.join(here, name), walk)
  checkSize(walk.bytes)
  if (walk.nameBytes > MAX_DIRECTORY_BYTES)
    throw tooMuch(`has more than ${MAX_DIRECTORY_BYTES} bytes in the names of its files`)
  for (const folder of folders) await visit(folder, walk)
}

/** Folders count as well: links can make many of few. */
function count(walk: Walk): void {
  walk.count += 1
  if (walk.count > MAX_ENTRIES) throw tooMuch(`holds more than ${MAX_ENTRIES} files and folders`)
}

interface Link {
  readonly within: readonly string[]
  /** Gets the folder that the link leads to. */
  readonly folders: Place[]
  readonly walk: Walk
}

/** A link counts as what it leads to, also for the ignore file. */
async function followLink(name: string, here: string, { folders, within, walk }: Link): Promise<void> {
  const { problems, source } = walk
  const link = path.join(here, path.posix.basename(name))
  const { real, target, code } = await endOf(link)
  // Of a link that leads nowhere, it is not known what it is.
  const isIgnored =
    target === undefined
      ? isLeftOut(name, true, walk) || isLeftOut(name, false, walk)
      : isLeftOut(name, target.isDirectory(), walk)
  if (isIgnored) return
  if (target === undefined) problems.add(code === 'ELOOP' ? PROBLEM.circle : PROBLEM.broken, name)
  else if (!source.allowed.some(folder => isInside(real, folder))) problems.add(PROBLEM.outside, name)
  else if (real.split(path.sep).includes('.git')) problems.add(PROBLEM.git, name)
  else if (target.isFile()) addFile(name, real, target, walk)
  else if (!target.isDirectory()) problems.add(PROBLEM.special, name)
  else if (within.some(outer => isInside(outer, real))) problems.add(PROBLEM.circle, name)
  else folders.push({ prefix: `${name}/`, within: [...within, real] })
}

/** @returns what a link leads to; where it leads to nothing, what the platform says */
async function endOf(link: string): Promise<{ real: string; target?: Stats; code?: unknown }> {
  try {
    const real = await realpath(link)
    return { real, target: await stat(real) }
  } catch (error) {
    return { real: '', code: (error as NodeJS.ErrnoException).code }
  }
}

/** Upper and lower case differ on every platform, as for Git on Linux, so that a folder gives one package everywhere. */
function isLeftOut(name: string, isFolder: boolean, { rules }: Walk): boolean {
  return path.posix.basename(name) === '.git' || rules.leavesOut(name, isFolder)
}

/** Does not wait: of many files, most of the time would be spent on that. */
function measure(name: string, place: string, walk: Walk): void {
  try {
    const stats = lstatSync(place)
    if (!stats.isFile()) walk.problems.add(PROBLEM.changed, name)
    addFile(name, place, stats, walk)
  } catch {
    walk.problems.add(PROBLEM.unreadable, name)
  }
}

function addFile(name: string, place: string, stats: Stats, walk: Walk): void {
  const { ctimeMs, dev, ino, mtimeMs, size } = stats
  walk.files.push({ name, path: place, size, state: { dev, ino, size, mtimeMs, ctimeMs } })
  walk.bytes += size
  walk.nameBytes += Buffer.byteLength(name)
}

/**
 * @param bytes the sum of all files
 * @throws PackError when it is too much for a package
 */
export function checkSize(bytes: number): void {
  if (bytes > MAX_UNPACKED_BYTES) throw tooMuch(`has more than ${MAX_UNPACKED_BYTES} bytes in its files`)
}
