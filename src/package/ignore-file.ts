/** Reads .codeartsignore, the file that says what of a folder is not packed. */

import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { decodeUtf8 } from '../extension/parse-document.ts'
import { IGNORE_FILE, PackError } from './problems.ts'
import { readFile } from '../extension/regular-file.ts'

// Each * multiplies the ways in which a pattern may match a name; with many of them, one name would take hours.
const MAX_STARS = 4
/** The same for folders named **. */
const MAX_DEEP_STARS = 4

/**
 * @param folder that is to be packed
 * @returns the rules of its .codeartsignore; without one, nothing is ignored
 * @throws PackError when the file cannot be used
 */
export async function readRules(folder: string): Promise<Ignore> {
  const rules = ignore({ ignorecase: false })
  const bytes = await readIgnoreFile(path.join(folder, IGNORE_FILE))
  if (bytes === undefined) return rules
  if (bytes.length > MAX_DOCUMENT_BYTES) throw unusable(`it is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const text = decodeUtf8(bytes)
  if (text === undefined) throw unusable('it is not UTF-8')
  const costly = text.split(/\r?\n/).flatMap((line, index) => (isCostly(line) ? [index + 1] : []))
  if (costly.length > 0) {
    const message = `this pattern would take too long; at most ${MAX_STARS} * and ${MAX_DEEP_STARS} ** are allowed here`
    throw new PackError(costly.map(line => ({ file: IGNORE_FILE, line, message })))
  }
  return rules.add(text)
}

/** @returns nothing when there is no such file */
async function readIgnoreFile(file: string): Promise<Buffer | undefined> {
  try {
    return (await readFile(file, MAX_DOCUMENT_BYTES)).bytes
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unusable('it cannot be read; it has to be a file, and no symbolic link', error)
  }
}

function isCostly(line: string): boolean {
  if (line.startsWith('#')) return false
  const parts = line.trim().split('/')
  const deep = parts.filter(part => part === '**')
  const stars = parts.filter(part => part !== '**').flatMap(part => part.match(/\*+/g) ?? [])
  return stars.length > MAX_STARS || deep.length > MAX_DEEP_STARS
}

function unusable(message: string, cause?: unknown): PackError {
  return new PackError([{ file: IGNORE_FILE, line: 1, message }], undefined, cause)
}
