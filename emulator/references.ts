import * as z from 'zod/mini'
import { readControl } from './control-body.ts'

const schema = z.strictObject({
  plugin_name: z.string().check(z.minLength(1)),
  version: z.optional(z.string().check(z.minLength(1))),
  count: z.int().check(z.gte(0))
})

/** How often pipelines use a version, or without `version` an extension. */
export type References = z.infer<typeof schema>

/** Reads the body of `POST /_emulator/references`; throws a RangeError that says what is wrong with it. */
export function readReferences(value: unknown): References {
  return readControl(schema, value)
}
