/** Judges a draft: the definition of an extension that is made of steps of other extensions. */

import type * as z from 'zod/mini'
import { longLists, unsendableNumbers } from './bounds.ts'
import {
  byLine,
  DocumentError,
  isRecord,
  type Document,
  type DocumentFindings,
  type Finding
} from './document.ts'
import { findings, issuesBeside, repeatedNames, textAt, type Issue } from './findings.ts'
import { parseDocument } from './parse-document.ts'
import { draftSchema, executionIssues, KNOWN_IN_DRAFT, requiredDraftSchema } from './schema-draft.ts'
import { unknownKeys } from './unknown-keys.ts'
import { expected } from '../report/expected.ts'

/** A draft that may be sent: what is refused is right in it, everything else is as the file has it. */
export type Draft = z.infer<typeof requiredDraftSchema>

/** Fields of a draft that inputs may set. */
export type DraftOverrides = Partial<
  Record<
    | 'business_type'
    | 'description'
    | 'display_name'
    | 'plugin_name'
    | 'unique_id'
    | 'version'
    | 'version_description',
    string
  >
>

interface JudgedDraft extends DocumentFindings {
  /** What is sent: unknown fields are kept, `$schema`, which is for editors, is left out. Absent when there are problems. */
  readonly draft: Draft | undefined
}

/** Of two inputs with the same name, one is probably lost. */
const REPEATED = 'is the name of an input before it, too'

/**
 * @param overrides win over the file
 * @returns the draft, and what is found in it: as problems what is required or breaks a documented rule; as warnings what
 * is of another type than documented, and keys that resemble documented ones; as notices what no document names
 */
export async function judgeDraft(document: Document, overrides: DraftOverrides = {}): Promise<JudgedDraft> {
  const inner = await withInnerObject(document)
  const value = withOverrides(inner.value, overrides)
  const read = requiredDraftSchema.safeParse(value)
  const refused = [...(read.error?.issues ?? []), ...executionIssues(value)]
  const problems = byLine([...findings(refused, document, value), ...unsendableNumbers(document)])
  const draft = read.success && problems.length === 0 ? withoutSchema(read.data) : undefined
  const long = longLists(document)
  if (long.length > 0) return { draft, problems, warnings: long, notices: [] }
  const others = draftSchema.safeParse(value).error?.issues
  const differing = [...inner.issues, ...issuesBeside([...refused, ...inner.issues], others)]
  const repeated = repeatedNames(document.value, 'input_info', REPEATED)
  const unknown = unknownKeys(draftSchema, KNOWN_IN_DRAFT, document, value)
  return {
    draft,
    problems,
    warnings: byLine([...findings(differing, document, value), ...unknown.warnings]),
    notices: byLine([...findings(repeated, document), ...unknown.notices])
  }
}

/** Inputs win over the file, and null counts as absent in the fields that are known here. */
function withOverrides(value: unknown, overrides: DraftOverrides): unknown {
  if (!isRecord(value)) return value
  const given = Object.entries(value).filter(
    ([key, field]) => field !== null || !Object.hasOwn(draftSchema.def.shape, key)
  )
  return Object.fromEntries([...given, ...Object.entries(overrides)])
}

function withoutSchema({ $schema, ...draft }: Draft): Draft {
  return draft
}

/**
 * The old SDKs define `inner_execution_info` as a text, and their samples still send one. Such a text is parsed as JSON,
 * by the rules of every document. One that holds no object is sent as it is, which is warned of.
 */
async function withInnerObject({ value }: Document): Promise<{ value: unknown; issues: readonly Issue[] }> {
  const outer = isRecord(value) ? value['execution_info'] : undefined
  const text = textAt(outer, ['inner_execution_info'])
  if (!isRecord(value) || !isRecord(outer) || text === undefined) return { value, issues: [] }
  const { object, faults } = await objectIn(text)
  if (object !== undefined)
    return { value: { ...value, execution_info: { ...outer, inner_execution_info: object } }, issues: [] }
  const path = ['execution_info', 'inner_execution_info']
  return { value, issues: faults.map(({ message }) => ({ path, message: `holds no JSON: ${message}` })) }
}

/** @returns the object that a text holds as JSON, or why it holds none that can be sent */
async function objectIn(text: string): Promise<{ object?: unknown; faults: readonly Finding[] }> {
  try {
    const document = await parseDocument(Buffer.from(text), 'json')
    const faults = unsendableNumbers(document)
    return isRecord(document.value) && faults.length === 0 ? { object: document.value, faults } : { faults }
  } catch (error) {
    return { faults: expected(error, DocumentError).findings }
  }
}
