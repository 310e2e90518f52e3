import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { IGNORE_FILE, PackError } from './pack-problems.ts'
import { readFile } from './regular-file.ts'

/** Each * multiplies the ways in which a pattern may fit a name; with many, a single name would take hours. */
const MAX_STARS = 4

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
    throw new PackError(`its ${IGNORE_FILE} cannot be read`, { cause: error })
  })
  if (content === undefined) return rules
  if (content.bytes.length > MAX_DOCUMENT_BYTES)
    throw new PackError(`its ${IGNORE_FILE} is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const text = decode(content.bytes)
  const costly = text.split(/\r?\n/).findIndex(line => (line.match(/\*+/g) ?? []).length > MAX_STARS)
  if (costly !== -1)
    throw new PackError(`line ${costly + 1} of its ${IGNORE_FILE} has a * at more than ${MAX_STARS} places`)
  return rules.add(text)
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new PackError(`its ${IGNORE_FILE} is not UTF-8`, { cause: error })
  }
}
