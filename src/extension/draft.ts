/** Judges a draft: the definition of an extension that is made of steps of other extensions. */

import type * as z from 'zod/mini'
import { byLine, DocumentError, isRecord, type Document, type Finding } from './document.ts'
import { findings, repeatedNames } from './findings.ts'
import { parseDocument } from './parse-document.ts'
import { draftSchema, KNOWN_IN_DRAFT } from './schema-draft.ts'
import { unknownKeys } from './unknown-keys.ts'

export type Draft = z.infer<typeof draftSchema>

/** Fields of a draft that inputs may set. */
export type DraftOverrides = Partial<
  Pick<
    Draft,
    | 'business_type'
    | 'description'
    | 'display_name'
    | 'plugin_name'
    | 'unique_id'
    | 'version'
    | 'version_description'
  >
>

/**
 * @param overrides win over the file
 * @returns the draft; unknown fields are kept, `$schema`, which is for editors, is left out
 * @throws DocumentError with every problem and its line
 */
export async function parseDraft(document: Document, overrides: DraftOverrides): Promise<Draft> {
  const value = await withInnerObject(document)
  const judged = isRecord(value) ? { ...value, ...overrides } : value
  const read = draftSchema.safeParse(judged)
  if (!read.success) throw new DocumentError(findings(read.error.issues, document, judged))
  const { $schema, ...draft } = read.data
  return draft
}

/**
 * The old SDKs define `inner_execution_info` as a text, and their samples still send one. Such a text is parsed as JSON,
 * by the rules of every document.
 */
async function withInnerObject(document: Document): Promise<unknown> {
  const { value } = document
  const outer = isRecord(value) ? value['execution_info'] : undefined
  const inner = isRecord(outer) ? outer['inner_execution_info'] : undefined
  if (!isRecord(value) || !isRecord(outer) || typeof inner !== 'string') return value
  const parsed = await parseDocument(Buffer.from(inner), 'json').catch((error: unknown) => {
    if (!(error instanceof DocumentError)) throw error
    const line = document.line(['execution_info', 'inner_execution_info'])
    throw new DocumentError(
      error.findings.map(({ message }) => ({ line, message: `inner_execution_info is a text: ${message}` }))
    )
  })
  return { ...value, execution_info: { ...outer, inner_execution_info: parsed.value } }
}

/**
 * @param draft what parseDraft made of the document, in which an inner_execution_info is never a text
 * @returns what is sent as it is, but probably a mistake, in the order of lines: keys that neither the pages nor the
 * console use, and two inputs of the same name
 */
export function draftNotices(document: Document, draft: unknown = document.value): Finding[] {
  const repeated = repeatedNames(document.value, 'input_info', 'is the name of an input before it, too')
  const unknown = unknownKeys(draftSchema, KNOWN_IN_DRAFT, document, draft)
  return byLine([...findings(repeated, document), ...unknown])
}
