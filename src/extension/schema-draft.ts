/** What a draft is, as "Updating an Extension Draft" takes it: a whole PluginDTO. */

import * as z from 'zod/mini'
import { BUSINESS_TYPE, businessType } from './business-type.ts'
import { isRecord } from './document.ts'
import type { Issue } from './findings.ts'
import { DISPLAY_NAME, ID, PLUGIN_NAME, VERSION } from './rules.ts'
import { conforming, description, documented, must } from './schema.ts'
import type { KnownKeys } from './unknown-keys.ts'

const EXECUTION_TYPES = ['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'] as const

const text = z.optional(z.string(documented('a text')))
/** In lists, the service itself answers null for what an item does not have. */
const textOrNull = z.nullish(z.string(documented('a text')))
const anything = z.looseObject({}, documented('an object'))

const innerExecutionInfo = z.looseObject(
  {
    execution_type: z.optional(z.enum(EXECUTION_TYPES, documented(`one of ${EXECUTION_TYPES.join(', ')}`))),
    steps: z.optional(
      z.array(
        z.looseObject({ name: text, task: text, variables: z.optional(anything) }, documented('an object')),
        documented('a list of steps')
      )
    )
  },
  documented('an object, or a text that holds one as JSON')
)

const inputInfo = z.looseObject(
  {
    name: textOrNull,
    type: textOrNull,
    default_value: textOrNull,
    validation: textOrNull,
    layout_content: textOrNull
  },
  documented('an object')
)

const outputInfo = z.looseObject(
  { name: textOrNull, type: textOrNull, description: textOrNull, source: textOrNull, version: textOrNull },
  documented('an object')
)

/** Documented as agent and agentless; the service itself answers agentLess. */
const runtimeAttribution = z.pipe(
  z.string(must('agent or agentless')).check(z.regex(/^agent(less)?$/i, must('agent or agentless'))),
  z.transform(value => value.toLowerCase())
)

export const draftSchema = z.looseObject(
  {
    $schema: text,
    unique_id: z.optional(conforming(ID)),
    icon_url: text,
    runtime_attribution: runtimeAttribution,
    plugin_name: conforming(PLUGIN_NAME),
    display_name: conforming(DISPLAY_NAME),
    business_type: z.pipe(conforming(BUSINESS_TYPE), z.transform(businessType)),
    business_type_display_name: text,
    description,
    is_private: z.optional(z.literal([0, 1], must('0 (public) or 1 (private)'))),
    region: text,
    maintainers: text,
    plugin_composition_type: text,
    manifest_version: text,
    version: conforming(VERSION),
    version_description: description,
    execution_info: z.looseObject({ inner_execution_info: innerExecutionInfo }, documented('an object')),
    output_info: z.optional(z.array(outputInfo, documented('a list of objects'))),
    input_info: z.optional(z.array(inputInfo, documented('a list of objects')))
  },
  must('an object')
)

/** What is refused, besides what is wrong with the execution (executionIssues). The other fields are kept as they are. */
export const requiredDraftSchema = z.pick(draftSchema, {
  unique_id: true,
  runtime_attribution: true,
  plugin_name: true,
  display_name: true,
  business_type: true,
  is_private: true,
  version: true
})

/** @returns what is refused of the execution: that there is none, and a type that the page does not list */
export function executionIssues(draft: unknown): Issue[] {
  const path = ['execution_info', 'inner_execution_info', 'execution_type']
  let value = draft
  for (const [depth, key] of path.entries()) {
    // Of another type than documented: that is warned of.
    if (!isRecord(value)) return []
    value = value[key] ?? undefined
    if (value === undefined && depth < 2)
      return [{ path: path.slice(0, depth + 1), message: 'must be an object' }]
  }
  if (value === undefined || EXECUTION_TYPES.some(type => type === value)) return []
  return [{ path, message: `must be one of ${EXECUTION_TYPES.join(', ')}` }]
}

/**
 * Keys besides those of the schema that are no mistake: what the console sends (the Chinese edition's example of
 * "Updating an Extension Draft") and what the service answers about an extension ("Querying Extension Versions",
 * "Querying Inputs"), because people copy an answer to begin with.
 */
export const KNOWN_IN_DRAFT: KnownKeys = {
  '': [
    'active',
    'create_time',
    'creator',
    'db_record_name',
    'op_time',
    'op_user',
    'outputs',
    'plugin_attribution',
    'plugin_execution',
    'publisher_unique_id',
    'refer_count',
    'scripts',
    'start_command',
    'usage_count',
    'version_attribution',
    'version_state',
    'workspace_id'
  ],
  'execution_info.inner_execution_info': [
    'basic_instance_id',
    'logic_id',
    'plugin_name',
    'version',
    'workspace_id'
  ],
  'execution_info.inner_execution_info.steps[]': ['identifier'],
  'input_info[]': [
    'description',
    'extend_prop',
    'front_data_prop',
    'label',
    'plugin_name',
    'required',
    'unique_id',
    'version',
    'workspace_id'
  ],
  'output_info[]': ['output_key', 'output_value', 'plugin_name', 'prop', 'unique_id', 'workspace_id']
}
