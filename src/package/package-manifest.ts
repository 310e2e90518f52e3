/** Judges the manifest as a part of its package: whether it is at the root, and what it says about other files. */

import { quoteValue, findings, textAt, type Issue } from '../extension/findings.ts'
import {
  byLine,
  DocumentError,
  type Document,
  type Finding,
  type DocumentFindings
} from '../extension/document.ts'
import { judgeManifest, MANIFEST } from '../extension/manifest.ts'
import { parseDocument } from '../extension/parse-document.ts'
import { TARGET } from '../extension/schema-manifest.ts'
import { didYouMean } from '../extension/similar.ts'
import { expected } from '../report/expected.ts'
import { differenceOf } from '../report/hidden.ts'
import { oneLine } from '../report/text.ts'
import { IGNORE_FILE } from './problems.ts'

/** The names of the files of a package. */
export interface Listing {
  readonly entries: readonly { readonly name: string }[]
  /** Whether these are all. */
  readonly complete: boolean
  /** Files and folders that .codeartsignore leaves out; folders end in a slash. */
  readonly ignored?: readonly string[]
}

/** A manifest that was judged, if it could be read. */
export interface JudgedManifest extends DocumentFindings {
  readonly document?: Document
}

/** @returns why there is no manifest at the root of the package, as a sentence without its end; nothing if there is */
export function missingManifest({ entries, complete }: Listing): string | undefined {
  const names = entries.map(({ name }) => name)
  if (names.includes(MANIFEST) || !complete) return undefined
  const similar = names.filter(name => lastOf(name).toLowerCase() === MANIFEST)
  const [nearest] = similar.sort((a, b) => a.split('/').length - b.split('/').length)
  if (nearest === undefined) return `it has no ${MANIFEST} at its root`
  const spelled = lastOf(nearest) === MANIFEST ? '' : `; its name is ${MANIFEST}, in lower case`
  return nearest.includes('/')
    ? `it has its manifest at ${quoteValue(nearest)}, not at its root: zip what is in that folder, or give that folder as package-path${spelled}`
    : `it has its manifest as ${quoteValue(nearest)}${spelled}`
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/**
 * @param bytes of the manifest
 * @param listing of the package that it is in
 * @returns everything that is wrong or unusual, by line
 */
export async function inspectManifest(bytes: Uint8Array, listing: Listing): Promise<JudgedManifest> {
  try {
    const document = await parseDocument(bytes, 'json')
    const { problems, warnings, notices } = judgeManifest(document)
    return {
      document,
      problems,
      warnings: byLine([...warnings, ...findings(targetIssues(document, listing), document)]),
      notices: byLine([...markNotices(bytes), ...schemaNotices(document), ...notices])
    }
  } catch (error) {
    return { problems: expected(error, DocumentError).findings, warnings: [], notices: [] }
  }
}

/** No document says that the target has to be a file of the package; without it, the extension probably does not run. */
function targetIssues({ value }: Document, { entries, complete, ignored = [] }: Listing): Issue[] {
  const path = ['execution', 'target']
  const target = textAt(value, path)
  // A target that is no path is warned of with the manifest itself.
  if (target === undefined || !TARGET.pattern.test(target) || !complete) return []
  const wanted = target.replace(/^(?:\.\/)+/, '')
  const names = entries.map(({ name }) => name).filter(name => !name.endsWith('/'))
  if (names.includes(wanted)) return []
  if (ignored.some(name => name === wanted || (name.endsWith('/') && wanted.startsWith(name))))
    return [{ path, message: `is left out of the package by ${IGNORE_FILE}` }]
  const missing = 'is no file of the package'
  const twin = names.find(name => name.normalize() === wanted.normalize())
  const difference = twin === undefined ? undefined : differenceOf(wanted, twin)
  if (twin === undefined || difference === undefined)
    return [{ path, message: didYouMean(missing, wanted, names) }]
  return [{ path, message: `${missing}. Compared with ${oneLine(twin)}, ${difference}` }]
}

/** @param bytes of a document in JSON, which can begin with no other character that has this byte */
function markNotices(bytes: Uint8Array): Finding[] {
  if (bytes[0] !== 0xef) return []
  const message =
    'the file begins with a byte order mark, and a zip is uploaded with it; packing a folder leaves it out'
  return [{ line: 1, message }]
}

function schemaNotices(document: Document): Finding[] {
  if (textAt(document.value, ['$schema']) === undefined) return []
  const message = '$schema is for editors, and a zip is uploaded with it; packing a folder leaves it out'
  return [{ line: document.line(['$schema']), message }]
}
