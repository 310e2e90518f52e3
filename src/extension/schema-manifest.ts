/**
 * What a manifest, `codearts-extension.json`, must be (user guide, "Extension Package"). A rule here refuses only what
 * this document rules out. What documents leave open, or limit in the console's form only, is a notice at most
 * (manifest-notices.ts), because the service may take it.
 */

import * as z from 'zod/mini'
import { BUSINESS_TYPE } from './business-type.ts'
import { DISPLAY_NAME, PLUGIN_NAME, VERSION, type Rule } from './rules.ts'
import { conforming, must } from './schema.ts'
import type { KnownKeys } from './unknown-keys.ts'

/** The script that a package runs, relative to its root. */
export const TARGET: Rule = {
  // Not absolute, no drive, no folder named "..", no backslash, no control character.
  pattern: /^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\u0000-\u001f\u007f]+$/,
  allowed: 'a path inside of the package, with / between folders',
  example: 'scripts/execution.sh'
}

const name = z.string(must('a text')).check(z.minLength(1, must('a name')))
const text = z.optional(z.string(must('a text')))
/** The service itself answers null for what an input does not have. */
const textOrNull = z.nullish(z.string(must('a text')))
const anything = z.looseObject({}, must('an object'))

const input = z.looseObject(
  {
    name,
    type: text,
    label: text,
    description: text,
    defaultValue: z.optional(z.unknown()),
    required: z.optional(z.boolean(must('true or false'))),
    validation: z.nullish(
      z.looseObject(
        {
          requiredMessage: textOrNull,
          regex: textOrNull,
          regexMessage: textOrNull,
          min_length: z.optional(z.unknown()),
          max_length: z.optional(z.unknown())
        },
        must('an object')
      )
    ),
    extendProp: z.nullish(anything)
  },
  must('an object')
)

const output = z.looseObject(
  { name, type: text, description: text, prop: z.nullish(anything) },
  must('an object')
)

/**
 * `type` may be absent, because the guide allows one value only. `friendlyName` may not, because it must equal the
 * registered name. `description` has the console's limit for the description of an extension. `execution` may be
 * absent, because the guide calls scripts optional.
 */
export const manifestSchema = z.looseObject(
  {
    $schema: text,
    type: z.optional(z.literal('Task', must('Task'))),
    name: conforming(PLUGIN_NAME),
    friendlyName: conforming(DISPLAY_NAME),
    description: z.optional(
      z.string(must('a text')).check(z.maxLength(1000, must('at most 1000 characters')))
    ),
    category: conforming(BUSINESS_TYPE).check(
      z.refine(word => word !== 'Check', must('Gate in a package; only the console says Check'))
    ),
    version: conforming(VERSION),
    versionDescription: text,
    dataSourceBindings: z.optional(
      z
        .array(z.unknown(), must('[]'))
        .check(z.maxLength(0, must('[], because data source bindings are not enabled')))
    ),
    inputs: z.optional(z.array(input, must('a list of inputs'))),
    execution: z.optional(
      z.looseObject(
        { type: z.string(must('a text, such as Shell')), target: conforming(TARGET) },
        must('an object')
      )
    ),
    outputs: z.optional(z.array(output, must('a list of outputs')))
  },
  must('an object')
)

/** The fields that say which extension and version a manifest is of. */
export const identitySchema = z.pick(manifestSchema, {
  name: true,
  friendlyName: true,
  category: true,
  description: true,
  version: true
})

/** Keys besides those of the schema that are no mistake: how a package spells `min_length` is not documented. */
export const KNOWN_IN_MANIFEST: KnownKeys = { 'inputs[].validation': ['minLength', 'maxLength'] }
