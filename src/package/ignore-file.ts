/** Reads .codeartsignore, the file that says what of a folder is not packed. */

import path from 'node:path'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { decodeUtf8 } from '../extension/parse-document.ts'
import { parsePattern, type IgnorePattern } from './ignore-pattern.ts'
import { IGNORE_FILE, PackError } from './problems.ts'
import { readFile } from '../extension/regular-file.ts'

/** Most patterns, and longest one in characters: every name is compared with every pattern. People write a few dozen. */
const MAX_PATTERNS = 1_000
const MAX_LENGTH = 500

/**
 * @param folder that is to be packed
 * @returns the patterns of its .codeartsignore; none without one
 * @throws PackError when the file cannot be used
 */
export async function readRules(folder: string): Promise<readonly IgnorePattern[]> {
  const bytes = await readIgnoreFile(path.join(folder, IGNORE_FILE))
  if (bytes === undefined) return []
  if (bytes.length > MAX_DOCUMENT_BYTES) throw unusable(`it is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const text = decodeUtf8(bytes)
  if (text === undefined) throw unusable('it is not UTF-8')
  const patterns: IgnorePattern[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('#')) continue
    if (line.length > MAX_LENGTH)
      throw unusable(`a pattern is longer than ${MAX_LENGTH} characters`, { line: index + 1 })
    const pattern = parsePattern(line)
    if (pattern === undefined) continue
    if (patterns.length === MAX_PATTERNS)
      throw unusable(`there are more than ${MAX_PATTERNS} patterns up to this line`, { line: index + 1 })
    patterns.push(pattern)
  }
  return patterns
}

/** @returns nothing when there is no such file */
async function readIgnoreFile(file: string): Promise<Buffer | undefined> {
  try {
    return (await readFile(file, MAX_DOCUMENT_BYTES)).bytes
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unusable('it cannot be read; it has to be a file, and no symbolic link', { cause: error })
  }
}

function unusable(message: string, { line = 1, cause }: { line?: number; cause?: unknown } = {}): PackError {
  return new PackError([{ file: IGNORE_FILE, line, message }], undefined, cause)
}
