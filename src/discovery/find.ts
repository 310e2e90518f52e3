import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { DocumentError, MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { MANIFEST, parseManifest, type Manifest } from '../extension/manifest.ts'
import { oneLine, quote } from '../report/text.ts'

/** Finds the extensions of a checkout: the folders that hold a manifest. */

/** One job of the matrix. */
export interface Discovered {
  /** Relative to the workspace, with forward slashes; `.` for the workspace itself. */
  readonly path: string
  readonly 'plugin-name': string
  readonly version: string
  readonly 'business-type': string
}

/** Something is wrong with a manifest, or with a folder that cannot be read. */
export interface ManifestProblem {
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
const LEFT_OUT = new Set(['.git', 'node_modules'])

/**
 * Symbolic links are not followed: no link leads out of the workspace, in a circle, or to an extension twice.
 * @param root the workspace, a real path
 * @param base the folder to search, itself included; a real path
 * @throws DiscoveryError when the base lies outside of the workspace
 */
export async function findExtensions(root: string, base: string): Promise<FoundExtensions> {
  const [first] = relativeTo(root, base).split('/')
  // Between two drives of Windows no path is relative.
  if (first === '..' || path.isAbsolute(relativeTo(root, base)))
    throw new DiscoveryError('it leads out of the workspace')
  const problems: ManifestProblem[] = []
  const refuse = (file: string) => (error: unknown) => void problems.push(...problemsOf(file, error))
  const folders = await manifestFolders(base, (folder, error) => {
    refuse(relativeTo(root, folder))(error)
  })
  const extensions: Discovered[] = []
  const files = new Map<string, string>()
  // One after the other, because thousands of open files are too many; sorted, so that every run says the same.
  for (const folder of folders.map(place => relativeTo(root, place)).sort()) {
    const file = path.posix.join(folder, MANIFEST)
    const manifest = await readManifest(path.join(root, file)).catch(refuse(file))
    if (manifest === undefined) continue
    const { name, version, category } = manifest.fields
    const twin = files.get(name)
    if (twin !== undefined) refuse(file)(sameName(manifest, twin))
    if (!isUsable(folder)) refuse(file)(unusable(folder))
    files.set(name, twin ?? file)
    extensions.push({ path: folder, 'plugin-name': name, version, 'business-type': category })
  }
  return { extensions, problems }
}

/** @returns the path relative to the root, with forward slashes; `.` for the root itself */
export function relativeTo(root: string, place: string): string {
  return path.relative(root, place).split(path.sep).join('/') || '.'
}

/** @returns the folders, from this one down, that have something of the manifest's name which is no folder */
async function manifestFolders(
  base: string,
  refuse: (folder: string, error: unknown) => void
): Promise<string[]> {
  const found: string[] = []
  let level = [base]
  while (level.length > 0) {
    const below = level.map(async folder => {
      const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
        // Gone meanwhile, or its name is no Unicode, so that no path could say where it is.
        if (codeOf(error) !== 'ENOENT') refuse(folder, error)
        return []
      })
      if (entries.some(entry => entry.name === MANIFEST && !entry.isDirectory())) found.push(folder)
      return entries
        .filter(entry => entry.isDirectory() && !LEFT_OUT.has(entry.name))
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
  // The last byte counts too: one more than allowed is enough for the parser to refuse the file.
  return parseManifest(await buffer(createReadStream(file, { end: MAX_DOCUMENT_BYTES })))
}

/** Inputs are trimmed, and a backslash in a path counts as a slash: a job could not name such a folder. */
function isUsable(folder: string): boolean {
  return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder)
}

function unusable(folder: string): DocumentError {
  const message = `the folder is ${quote(folder)}; no input can name one with a backslash, a line break or spaces at its ends`
  return new DocumentError([{ line: 1, message }])
}

/** The jobs of a matrix run side by side: two of one extension would overwrite each other's draft. */
function sameName({ fields, document }: Manifest, twin: string): DocumentError {
  const message = `name is ${quote(fields.name)}, as in ${twin}; rename one of them, or leave one out with working-directory`
  return new DocumentError([{ line: document.line(['name']), message }])
}

/** @throws the error itself when it says nothing about the file */
function problemsOf(file: string, error: unknown): ManifestProblem[] {
  if (error instanceof DocumentError) {
    return error.findings.map(({ line, message }) => ({ message: `${oneLine(message)}.`, file, line }))
  }
  const code = codeOf(error)
  if (code === undefined) throw error
  return [{ message: `It cannot be read (${code}).`, file, line: 1 }]
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
