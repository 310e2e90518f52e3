/** Judges the script that the manifest names: whether a shell can run it. */

import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { IS_POINTER, isLfsPointer } from '../extension/lfs.ts'
import type { PackageEntry } from './zip/entries.ts'
import type { PackageFinding } from './problems.ts'

/** The script that the manifest names. */
export interface Script {
  /** Where it lies in the package. */
  readonly place: string
  /** Whether a shell runs it. */
  readonly isShell: boolean
}

/** The bits of a mode that let anybody read. */
const READ_BITS = 0o444

/**
 * @param bytes of the script, or its beginning
 * @returns what keeps it from running for certain, and what probably does
 */
export function judgeScript(
  { isShell }: Script,
  { mode, place: file, size }: PackageEntry,
  bytes: Buffer
): { readonly problems: readonly PackageFinding[]; readonly warnings: readonly PackageFinding[] } {
  const at = (message: string) => ({ file, line: 1, message })
  if (size === 0) return { problems: [at('the script that the manifest names is empty')], warnings: [] }
  if (isLfsPointer(bytes))
    return { problems: [at(`the script that the manifest names ${IS_POINTER}`)], warnings: [] }
  if (!isShell) return { problems: [], warnings: [] }
  const warnings = textProblems(bytes).map(at)
  if (mode !== 0 && (mode & READ_BITS) === 0)
    warnings.push(at('nobody may read the script; give it a mode such as 755'))
  return { problems: [], warnings }
}

function textProblems(bytes: Buffer): string[] {
  if (isUtf16(bytes)) return ['the script is UTF-16, which no shell can run; save it as UTF-8']
  const start = bytes.subarray(0, MAX_DOCUMENT_BYTES)
  const found: string[] = []
  if (start.subarray(0, 3).equals(Buffer.from('\ufeff')))
    found.push(
      'the script begins with a byte order mark, so that its first line does not count; save it as UTF-8 without one'
    )
  if (start.includes('\r\n'))
    found.push(
      'the script has lines that end in CRLF, and a shell takes the CR for a part of the command; in .gitattributes, *.sh text eol=lf keeps LF'
    )
  return found
}

/** With or without its mark: every other byte of an English text is 0. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return true
  const pairs = [bytes.subarray(0, 2), bytes.subarray(2, 4)].filter(({ length }) => length === 2)
  const isZeroAt = (index: 0 | 1) =>
    pairs.length > 0 && pairs.every(p => p[index] === 0 && p[1 - index] !== 0)
  return isZeroAt(0) || isZeroAt(1)
}
