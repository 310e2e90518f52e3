import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { IGNORE_FILE, PackError } from './pack-problems.ts'
import { readFile } from './regular-file.ts'

/** Each * multiplies the ways in which a pattern may fit a name; with many, a single name would take hours. */
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
  const file = path.join(folder, IGNORE_FILE)
  const content = await readFile(file, MAX_DOCUMENT_BYTES).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw problem('it cannot be read', 1, error)
  })
  if (content === undefined) return rules
  if (content.bytes.length > MAX_DOCUMENT_BYTES)
    throw problem(`it is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const text = decode(content.bytes)
  const costly = text.split(/\r?\n/).findIndex(isCostly)
  if (costly !== -1) {
    const most = `at most ${MAX_STARS} * and ${MAX_DEEP_STARS} ** are allowed here`
    throw problem(`this pattern would take too long; ${most}`, costly + 1)
  }
  return rules.add(text)
}

function isCostly(line: string): boolean {
  if (line.startsWith('#')) return false
  const parts = line.trim().split('/')
  const deep = parts.filter(part => part === '**')
  const stars = parts.filter(part => part !== '**').flatMap(part => part.match(/\*+/g) ?? [])
  return stars.length > MAX_STARS || deep.length > MAX_DEEP_STARS
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw problem('it is not UTF-8', 1, error)
  }
}

function problem(message: string, line = 1, cause?: unknown): PackError {
  return new PackError([{ file: IGNORE_FILE, line, message }], undefined, cause)
}
