import * as z from 'zod/mini'
import { DocumentError, type Document } from './document.ts'
import { findings } from './findings.ts'
import {
  BUSINESS_TYPE,
  BUSINESS_TYPES,
  DISPLAY_NAME,
  ID,
  PLUGIN_NAME,
  VERSION,
  businessType,
  conforming,
  must
} from './rules.ts'

/** The definition of a draft, as "Updating an Extension Draft" takes it: a whole PluginDTO. */

const EXECUTION_TYPES = ['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'] as const

const text = z.optional(z.string(must('a text')))
const record = z.looseObject({}, must('an object'))
const records = z.optional(z.array(record, must('a list of objects')))

const innerExecutionInfo = z.looseObject(
  {
    execution_type: z.optional(z.enum(EXECUTION_TYPES, must(`one of ${EXECUTION_TYPES.join(', ')}`))),
    steps: z.optional(
      z.array(
        z.looseObject({ name: text, task: text, variables: z.optional(record) }, must('an object')),
        must('a list of steps')
      )
    )
  },
  must('an object, or a text that holds one as JSON')
)

/** Documented as agent and agentless; the service itself answers agentLess. */
const runtimeAttribution = z.pipe(
  z.string(must('agent or agentless')).check(z.regex(/^agent(less)?$/i, must('agent or agentless'))),
  z.transform(value => value.toLowerCase())
)

const draftSchema = z.looseObject(
  {
    unique_id: z.optional(conforming(ID)),
    icon_url: text,
    runtime_attribution: runtimeAttribution,
    plugin_name: conforming(PLUGIN_NAME),
    display_name: conforming(DISPLAY_NAME),
    business_type: z.pipe(conforming(BUSINESS_TYPE), z.transform(businessType)),
    business_type_display_name: text,
    description: text,
    is_private: z.optional(z.literal([0, 1], must('0 (public) or 1 (private)'))),
    region: text,
    maintainers: text,
    plugin_composition_type: text,
    manifest_version: text,
    version: conforming(VERSION),
    version_description: text,
    execution_info: z.looseObject({ inner_execution_info: innerExecutionInfo }, must('an object')),
    output_info: records,
    input_info: records
  },
  must('an object')
)

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
 * @returns the draft; fields that are not known here pass untouched, `$schema` is for editors and is dropped
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
 * The old SDKs typed `inner_execution_info` as text, and their samples still send it so. Such a text is read as the
 * JSON that it holds, by the rules of every document.
 */
async function withInnerObject(document: Document): Promise<unknown> {
  const { value } = document
  const outer = isRecord(value) ? value['execution_info'] : undefined
  const inner = isRecord(outer) ? outer['inner_execution_info'] : undefined
  if (!isRecord(value) || !isRecord(outer) || typeof inner !== 'string') return value
  const { parseDocument } = await import('./parse-document.ts')
  const parsed = await parseDocument(Buffer.from(inner), 'json').catch((error: unknown) => {
    if (!(error instanceof DocumentError)) throw error
    const line = document.line(['execution_info', 'inner_execution_info'])
    const told = error.findings.map(({ message }) => ({
      line,
      message: `inner_execution_info is a text: ${message}`
    }))
    throw new DocumentError(told)
  })
  return { ...value, execution_info: { ...outer, inner_execution_info: parsed.value } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the service has on record for the texts that a draft may leave out. */
export interface Recorded {
  readonly iconUrl: string
  readonly description: string
  readonly versionDescription: string
}

/**
 * @param recorded texts to keep where the draft says nothing; an empty text goes out otherwise, because the service
 * answers an absent one with an unknown error
 * @returns the body of edit-draft
 */
export function draftBody(draft: Draft, uniqueId: string, recorded?: Recorded): Record<string, unknown> {
  return {
    ...draft,
    unique_id: uniqueId,
    business_type_display_name: draft.business_type_display_name ?? displayNameOf(draft.business_type),
    icon_url: draft.icon_url ?? recorded?.iconUrl ?? '',
    description: draft.description ?? recorded?.description ?? '',
    version_description: draft.version_description ?? recorded?.versionDescription ?? '',
    input_info: draft.input_info ?? []
  }
}

function displayNameOf(businessType: string): string {
  return Object.hasOwn(BUSINESS_TYPES, businessType) ? (BUSINESS_TYPES[businessType] ?? '') : businessType
}
