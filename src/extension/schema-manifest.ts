/**
 * What a manifest, `codearts-extension.json`, is in the documents (user guide, "Extension Package"). Only what says which
 * extension and version it is of is refused. The rest is warned of, because the service may take it.
 */

import * as z from 'zod/mini'
import { BUSINESS_TYPE } from './business-type.ts'
import { DISPLAY_NAME, PLUGIN_NAME, VERSION, type Rule } from './rules.ts'
import { conforming, description, documented, formLimit, must } from './schema.ts'
import type { KnownKeys } from './unknown-keys.ts'

/** The script that a package runs, relative to its root. */
export const TARGET: Rule = {
  // Not absolute, no drive, no folder named "..", no backslash, no control character.
  pattern: /^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\u0000-\u001f\u007f]+$/,
  allowed: 'a path inside of the package, with / between folders',
  example: 'scripts/execution.sh'
}

const text = z.optional(z.string(documented('a text')))
/** The service itself answers null for what an input does not have. */
const textOrNull = z.nullish(z.string(documented('a text')))
const WHOLE = documented('a whole number')
const length = z.nullish(z.number(WHOLE).check(z.multipleOf(1, WHOLE)))
const anything = z.looseObject({}, documented('an object'))

const VARIABLE = documented('the name of an environment variable, such as MY_INPUT,')

const input = z.looseObject(
  {
    name: z.string(VARIABLE).check(z.regex(/^[A-Za-z_]\w*$/, VARIABLE), formLimit(200)),
    type: text,
    label: z.optional(z.string(documented('a text')).check(formLimit(140))),
    description,
    defaultValue: textOrNull,
    required: z.optional(z.boolean(documented('true or false'))),
    validation: z.nullish(
      z.looseObject(
        {
          requiredMessage: textOrNull,
          regex: textOrNull,
          regexMessage: textOrNull,
          min_length: length,
          max_length: length
        },
        documented('an object')
      )
    ),
    extendProp: z.nullish(anything)
  },
  documented('an object')
)

const output = z.looseObject(
  {
    name: z.string(documented('a name')).check(z.minLength(1, documented('a name'))),
    type: text,
    description: text,
    prop: z.nullish(anything)
  },
  documented('an object')
)

/** `type` may be absent, because the guide allows one value only. */
export const manifestSchema = z.looseObject(
  {
    $schema: text,
    type: z.optional(z.literal('Task', documented('Task'))),
    name: conforming(PLUGIN_NAME),
    friendlyName: conforming(DISPLAY_NAME),
    description,
    category: conforming(BUSINESS_TYPE).check(
      z.refine(word => word !== 'Check', must('Gate in a package; only the console says Check'))
    ),
    version: conforming(VERSION),
    versionDescription: description,
    dataSourceBindings: z.optional(
      z.array(z.unknown(), documented('an empty list')).check(z.maxLength(0, documented('an empty list')))
    ),
    inputs: z.optional(z.array(input, documented('a list of inputs'))),
    execution: z.looseObject(
      {
        type: z.string(documented('Shell, Nodejs, Java or Python')),
        target: z
          .string(documented('the script that runs'))
          .check(z.regex(TARGET.pattern, documented(TARGET.allowed)))
      },
      documented('an object with type and target of the script')
    ),
    outputs: z.optional(z.array(output, documented('a list of outputs')))
  },
  must('an object')
)

/** What is refused: the fields that say which extension and version a manifest is of. */
export const identitySchema = z.pick(manifestSchema, {
  name: true,
  friendlyName: true,
  category: true,
  version: true
})

/** Keys besides those of the schema that are no mistake: how a package spells `min_length` is not documented. */
export const KNOWN_IN_MANIFEST: KnownKeys = { 'inputs[].validation': ['minLength', 'maxLength'] }
