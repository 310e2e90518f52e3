/** Finds the extensions of a checkout: the folders that hold a manifest. */

import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError, MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { MANIFEST, parseManifest, type Manifest } from '../extension/manifest.ts'
import { FileChangedError, readFile } from '../extension/regular-file.ts'
import { oneLine, quote } from '../report/text.ts'

/** An extension that was found: one job of the matrix. */
export interface Discovered {
  /** Relative to the workspace, with forward slashes; `.` for the workspace itself. */
  readonly path: string
  readonly 'plugin-name': string
  readonly version: string
  readonly 'business-type': string
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
  /** In the order of their paths. */
  readonly extensions: readonly Discovered[]
  /** Everything that is wrong with the manifests, each with file and line. */
  readonly problems: readonly ManifestProblem[]
}

/** Says, as the end of a sentence, why the extensions cannot be listed. */
export class DiscoveryError extends Error {
  override readonly name = 'DiscoveryError'
}

/** Git's own files, and packages of others, which may be extensions as well. */
const IGNORED_FOLDERS = new Set(['.git', 'node_modules'])

/** The folders of a checkout that hold a manifest, as plain data. */
export interface ManifestFolders {
  /** The workspace, a real path. */
  readonly root: string
  /** Relative to the workspace, sorted. */
  readonly folders: readonly string[]
  /** The folders that cannot be read. */
  readonly problems: readonly ManifestProblem[]
}

/**
 * Symbolic links are not followed: no link leads out of the workspace, in a circle, or to an extension twice.
 * @param root the workspace, a real path
 * @param base the folder to search, itself included; a real path
 * @throws DiscoveryError when the base lies outside of the workspace
 */
export async function findManifests(root: string, base: string): Promise<ManifestFolders> {
  const [first] = relativeTo(root, base).split('/')
  // Between two drives of Windows there is no relative path.
  if (first === '..' || path.isAbsolute(relativeTo(root, base)))
    throw new DiscoveryError('it leads out of the workspace')
  const problems: ManifestProblem[] = []
  const places = await manifestFolders(base, (folder, error) => {
    for (const problem of problemsOf(relativeTo(root, folder), error)) problems.push(problem)
  })
  return { root, folders: places.map(place => relativeTo(root, place)).sort(), problems }
}

/** @returns the size of the manifests together, in bytes; once more than `enough`, it may be even more */
export async function sizeOfManifests({ root, folders }: ManifestFolders, enough: number): Promise<number> {
  let total = 0
  for (const folder of folders) {
    if (total > enough) break
    total += await lstat(path.join(root, folder, MANIFEST)).then(
      ({ size }) => size,
      () => 0
    )
  }
  return total
}

/** Reads the manifests one by one, because thousands of open files are too many. */
export async function readExtensions({ root, folders, problems }: ManifestFolders): Promise<FoundExtensions> {
  const all = [...problems]
  const addProblems = (file: string, error: unknown) => {
    for (const problem of problemsOf(file, error)) all.push(problem)
  }
  const extensions: Discovered[] = []
  const fileOfName = new Map<string, string>()
  for (const folder of folders) {
    const file = path.posix.join(folder, MANIFEST)
    const manifest = await readManifest(path.join(root, file)).catch((error: unknown) => {
      addProblems(file, error)
    })
    if (!manifest) continue
    const { name, version, category } = manifest.fields
    const twin = fileOfName.get(name)
    if (twin !== undefined) addProblems(file, sameName(manifest, twin))
    if (!isUsable(folder)) addProblems(file, unusableName(folder))
    fileOfName.set(name, twin ?? file)
    extensions.push({ path: folder, 'plugin-name': name, version, 'business-type': category })
  }
  return { extensions, problems: all }
}

/** @returns the path relative to the root, with forward slashes; `.` for the root itself */
export function relativeTo(root: string, place: string): string {
  return path.relative(root, place).split(path.sep).join('/') || '.'
}

/**
 * @param onError is called for each folder that cannot be read
 * @returns this folder and those below it that hold a file, or anything but a folder, of the manifest's name
 */
async function manifestFolders(
  base: string,
  onError: (folder: string, error: unknown) => void
): Promise<string[]> {
  const found: string[] = []
  let level = [base]
  while (level.length > 0) {
    const below = level.map(async folder => {
      const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
        // The folder was deleted meanwhile, or its name is not Unicode, so that no path can name it.
        if (codeOf(error) !== 'ENOENT') onError(folder, error)
        return []
      })
      if (entries.some(entry => entry.name === MANIFEST && !entry.isDirectory())) found.push(folder)
      return entries
        .filter(entry => entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name))
        .map(({ name }) => path.join(folder, name))
    })
    level = (await Promise.all(below)).flat()
  }
  return found
}

/** @throws DocumentError, or what the file system says */
async function readManifest(file: string): Promise<Manifest> {
  if (!(await lstat(file)).isFile()) {
    const message = 'it is a symbolic link or another special file, and has to be a file of its own'
    throw new DocumentError([{ line: 1, message }])
  }
  // One byte more than allowed is read, by which the parser knows that the file is too large.
  return parseManifest((await readFile(file, MAX_DOCUMENT_BYTES)).bytes)
}

/** Inputs are trimmed, and a backslash in a path counts as a slash: a job could not name such a folder. */
function isUsable(folder: string): boolean {
  return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder)
}

function unusableName(folder: string): DocumentError {
  const message = `the folder is ${quote(folder)}; no input can name one with a backslash, a line break or spaces at its ends`
  return new DocumentError([{ line: 1, message }])
}

/** The jobs of a matrix run side by side: two of one extension would overwrite each other's draft. */
function sameName({ fields, document }: Manifest, twin: string): DocumentError {
  const message = `name is ${quote(fields.name)}, as in ${oneLine(twin)}; rename one of them, or leave one out with working-directory`
  return new DocumentError([{ line: document.line(['name']), message }])
}

/** @throws the error itself when it is not about the file */
function problemsOf(file: string, error: unknown): ManifestProblem[] {
  if (error instanceof DocumentError) {
    return error.findings.map(({ line, message }) => ({ message: `${oneLine(message)}.`, file, line }))
  }
  if (error instanceof FileChangedError) return [{ message: `It ${error.message}.`, file, line: 1 }]
  const code = codeOf(error)
  if (code === undefined) throw error
  return [{ message: `It cannot be read (${code}).`, file, line: 1 }]
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
