/** What is merely unusual in a manifest: a schema whose issues are notices. */

import * as z from 'zod/mini'
import { documented } from './schema.ts'

/** Makes the message of a notice: what the value is where documents show one. */
function usually(be: string) {
  return { error: `is ${be}` }
}

/** Java knows signs that this does not, so that this is a guess. */
function isRegex(source: string): boolean {
  try {
    new RegExp(source)
    return true
  } catch {
    return false
  }
}

const input = z.looseObject({
  type: z.literal('input', usually('input in the user guide, which names no other type here')),
  label: z.string(usually('what the pipeline shows above the input')),
  validation: z.nullish(
    z.looseObject({ regex: z.nullish(z.string().check(z.refine(isRegex, usually('no regular expression')))) })
  )
})

/** Languages of scripts ("Querying Extension Details"). */
export const SCRIPT_TYPES = ['Shell', 'Nodejs', 'Java', 'Python'] as const

export const unusualManifestSchema = z.looseObject({
  type: z.literal('Task', usually('Task in the user guide')),
  execution: z.looseObject({
    type: z.enum(SCRIPT_TYPES, documented(SCRIPT_TYPES.join(', ')))
  }),
  inputs: z.optional(z.array(input))
})
