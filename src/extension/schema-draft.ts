/** What a draft must be, as "Updating an Extension Draft" takes it: a whole PluginDTO. */

import * as z from 'zod/mini'
import { BUSINESS_TYPE, businessType } from './business-type.ts'
import { DISPLAY_NAME, ID, PLUGIN_NAME, VERSION } from './rules.ts'
import { conforming, must } from './schema.ts'
import type { KnownKeys } from './unknown-keys.ts'

const EXECUTION_TYPES = ['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'] as const

const text = z.optional(z.string(must('a text')))
/** In lists, the service itself answers null for what an item does not have. */
const textOrNull = z.nullish(z.string(must('a text')))
const anything = z.looseObject({}, must('an object'))

const innerExecutionInfo = z.looseObject(
  {
    execution_type: z.optional(z.enum(EXECUTION_TYPES, must(`one of ${EXECUTION_TYPES.join(', ')}`))),
    steps: z.optional(
      z.array(
        z.looseObject({ name: text, task: text, variables: z.optional(anything) }, must('an object')),
        must('a list of steps')
      )
    )
  },
  must('an object, or a text that holds one as JSON')
)

const inputInfo = z.looseObject(
  {
    name: textOrNull,
    type: textOrNull,
    default_value: textOrNull,
    validation: textOrNull,
    layout_content: textOrNull
  },
  must('an object')
)

const outputInfo = z.looseObject(
  { name: textOrNull, type: textOrNull, description: textOrNull, source: textOrNull, version: textOrNull },
  must('an object')
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
    description: text,
    is_private: z.optional(z.literal([0, 1], must('0 (public) or 1 (private)'))),
    region: text,
    maintainers: text,
    plugin_composition_type: text,
    manifest_version: text,
    version: conforming(VERSION),
    version_description: text,
    execution_info: z.looseObject({ inner_execution_info: innerExecutionInfo }, must('an object')),
    output_info: z.optional(z.array(outputInfo, must('a list of objects'))),
    input_info: z.optional(z.array(inputInfo, must('a list of objects')))
  },
  must('an object')
)

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
