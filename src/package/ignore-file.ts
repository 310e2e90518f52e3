import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { MAX_DOCUMENT_BYTES, type Finding } from '../extension/document.ts'
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
    throw problem(
      [{ line: 1, message: 'it cannot be read; it has to be a file, and no symbolic link' }],
      error
    )
  })
  if (content === undefined) return rules
  if (content.bytes.length > MAX_DOCUMENT_BYTES)
    throw problem([{ line: 1, message: `it is larger than ${MAX_DOCUMENT_BYTES} bytes` }])
  const text = decode(content.bytes)
  const message = `this pattern would take too long; at most ${MAX_STARS} * and ${MAX_DEEP_STARS} ** are allowed here`
  const costly = text
    .split(/\r?\n/)
    .flatMap((line, index) => (isCostly(line) ? [{ line: index + 1, message }] : []))
  if (costly.length > 0) throw problem(costly)
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
    throw problem([{ line: 1, message: 'it is not UTF-8' }], error)
  }
}

function problem(findings: readonly Finding[], cause?: unknown): PackError {
  return new PackError(
    findings.map(finding => ({ file: IGNORE_FILE, ...finding })),
    undefined,
    cause
  )
}
