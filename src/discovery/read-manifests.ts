/** Reads the manifests that were found, and tells the extensions that are asked for from their neighbours. */

import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, MAX_DOCUMENT_BYTES, wrongAt } from '../extension/document.ts'
import { MANIFEST, parseManifest, type Manifest } from '../extension/manifest.ts'
import { PathPatterns } from '../extension/path-patterns.ts'
import { FileChangedError, readFile } from '../extension/regular-file.ts'
import { expected } from '../report/expected.ts'
import { oneLine, quote } from '../report/text.ts'
import type { Discovered, ManifestFolders } from './find.ts'
import { touchedFolders } from './select.ts'

/** What is asked for of the folders that were found, as plain data. */
export interface Wanted {
  /** Globs of what is left out, one a line, relative to the folder that was searched. */
  readonly exclude: string
  /** The folders that git ignores. */
  readonly ignored: readonly string[]
  /** The files that changed, relative to the workspace, or all there are. */
  readonly changed: readonly string[] | 'all'
}

/** An extension, and where its manifest says its name. */
export interface Named extends Discovered {
  /** From 1. */
  readonly nameLine: number
}

/** Something is wrong with a manifest, or a folder cannot be read. */
interface ManifestProblem {
  readonly message: string
  /** Relative to the workspace. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

export interface FoundExtensions {
  /** Those with a file that changed, in the order of their paths. */
  readonly wanted: readonly Named[]
  /** Their neighbours. */
  readonly others: readonly Named[]
  /** Everything that is wrong with manifests of what changed, each with file and line. */
  readonly problems: readonly ManifestProblem[]
  /** The same of their neighbours. */
  readonly warnings: readonly ManifestProblem[]
  /** The globs of `exclude` that match nothing. */
  readonly unmatched: readonly string[]
}

/**
 * Longest name that globs are compared with, in characters: a commit may hold names of any length, a checkout may not
 * (PATH_MAX of Linux).
 */
const MAX_PATH = 4_096

/** Manifests that are read at the same time. */
const OPEN_FILES = 32

/**
 * @returns about how much there is to read and to compare, in bytes; once more than `enough`, it may be even more
 */
export async function workOf(found: ManifestFolders, wanted: Wanted, enough: number): Promise<number> {
  const { root, folders } = found
  const names = folders.length + (wanted.changed === 'all' ? 0 : wanted.changed.length)
  let total = wanted.exclude.length * names
  for (const folder of folders) {
    if (total > enough) break
    total += await lstat(path.join(root, folder, MANIFEST)).then(
      ({ size }) => size,
      () => 0
    )
  }
  return total
}

/** Reads the manifests a few at a time, because thousands of open files are too many, and parses one by one. */
export async function readExtensions(found: ManifestFolders & Wanted): Promise<FoundExtensions> {
  const patterns = new PathPatterns(found.exclude)
  const ignored = new Set(found.ignored)
  const isLeftOut = (folder: string) => {
    const excluded = patterns.match(path.posix.relative(found.base, path.posix.join(folder, MANIFEST)))
    return excluded || ignored.has(folder)
  }
  const folders = found.folders.filter(folder => !isLeftOut(folder))
  const unreadable = found.unreadable.filter(({ folder }) => !isLeftOut(folder))
  const changed =
    found.changed === 'all' || found.exclude === ''
      ? found.changed
      : found.changed.filter(
          file => file.length > MAX_PATH || !patterns.match(path.posix.relative(found.base, file))
        )
  const touched = touchedFolders([...folders, ...unreadable.map(({ folder }) => folder)], changed)

  const wanted: Named[] = []
  const others: Named[] = []
  const problems: ManifestProblem[] = []
  const warnings: ManifestProblem[] = []
  const problemsIn = (folder: string) => (touched.has(folder) ? problems : warnings)
  for (const { folder, code } of unreadable)
    problemsIn(folder).push({ message: `${cannotBeRead(code)}.`, file: folder, line: 1 })
  for await (const { folder, bytes } of readFiles(found.root, folders)) {
    const file = path.posix.join(folder, MANIFEST)
    try {
      const extension = extensionOf(folder, await parseManifest(await bytes))
      if (touched.has(folder)) wanted.push(extension)
      else others.push(extension)
      if (!isUsable(folder)) problemsIn(folder).push(unusableName(folder, file))
    } catch (error) {
      problemsIn(folder).push(...problemsOf(file, error))
    }
  }
  return { wanted, others, problems, warnings, unmatched: patterns.unmatched }
}

/** A manifest that was read; its bytes reject with what `readManifest` throws. */
interface ReadManifest {
  readonly folder: string
  readonly bytes: Promise<Buffer>
}

/** Reads ahead, in the order of the folders. */
async function* readFiles(root: string, folders: readonly string[]): AsyncGenerator<ReadManifest> {
  for (let start = 0; start < folders.length; start += OPEN_FILES) {
    const files = folders.slice(start, start + OPEN_FILES).map(folder => ({
      folder,
      bytes: readManifest(path.join(root, folder, MANIFEST))
    }))
    await Promise.allSettled(files.map(({ bytes }) => bytes))
    yield* files
  }
}

function extensionOf(folder: string, { fields, document }: Manifest): Named {
  const { name, version, category } = fields
  const nameLine = document.line(['name'])
  return { path: folder, 'plugin-name': name, version, 'business-type': category, nameLine }
}

/**
 * @returns what is in the file; of one that is too large a byte more than allowed, by which the parser knows it
 * @throws DocumentError when it cannot be read
 */
async function readManifest(file: string): Promise<Buffer> {
  try {
    if ((await lstat(file)).isFile()) return (await readFile(file, MAX_DOCUMENT_BYTES)).bytes
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw wrongAt(1, error instanceof FileChangedError ? `It ${error.message}` : cannotBeRead(String(code)))
  }
  throw wrongAt(1, 'it is a symbolic link or another special file, and has to be a file of its own')
}

/** Inputs are trimmed, and a backslash in a path counts as a slash: a job could not name such a folder. */
function isUsable(folder: string): boolean {
  return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder)
}

function unusableName(folder: string, file: string): ManifestProblem {
  const message = `The folder is ${quote(folder)}; no input can name one with a backslash, a line break or spaces at its ends.`
  return { message, file, line: 1 }
}

/** @throws the error itself when it is not about the file */
function problemsOf(file: string, error: unknown): ManifestProblem[] {
  const { findings } = expected(error, DocumentError)
  return findings.map(({ line, message }) => ({ message: `${oneLine(message)}.`, file, line }))
}

function cannotBeRead(code: string): string {
  return `It cannot be read (${code})`
}
