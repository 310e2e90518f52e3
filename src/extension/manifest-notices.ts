/** What is unusual in a manifest: a schema whose issues are notices. */

import * as z from 'zod/mini'

/** Makes the message of a notice: what the value is where documents show one. */
function usually(be: string) {
  return { error: `is ${be}` }
}

/** Limits of the console's form (user guide, "Creating an Extension"). */
function formLimit(limit: number) {
  return z.maxLength(limit, { error: `is longer than the ${limit} characters of the console's form` })
}

function isRegex(source: string): boolean {
  try {
    new RegExp(source)
    return true
  } catch {
    return false
  }
}

const ENVIRONMENT_VARIABLE = z.regex(
  /^[A-Za-z_]\w*$/,
  usually('the name of an environment variable, such as MY_INPUT')
)

const SCRIPT_TYPE = z.enum(
  ['Shell', 'Nodejs', 'Java', 'Python'],
  usually('Shell, Nodejs, Java, Python in the documents')
)

const length = z.nullish(z.int(usually('a whole number in the documents')))

const input = z.looseObject({
  name: z.string().check(ENVIRONMENT_VARIABLE, formLimit(200)),
  type: z.literal('input', usually('input in the user guide, which names no other type here')),
  label: z.string(usually('what the pipeline shows above the input')).check(formLimit(140)),
  description: z.optional(z.string().check(formLimit(1000))),
  defaultValue: z.nullish(z.string(usually('a text in the documents'))),
  validation: z.nullish(
    z.looseObject({
      regex: z.nullish(z.string().check(z.refine(isRegex, usually('no regular expression')))),
      min_length: length,
      max_length: length
    })
  )
})

export const unusualManifestSchema = z.looseObject({
  type: z.literal('Task', usually('Task in the user guide')),
  execution: z.looseObject({ type: SCRIPT_TYPE }, usually('what says which script runs')),
  inputs: z.optional(z.array(input))
})
