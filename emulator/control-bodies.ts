/** The bodies of the control API: fault rules, reference counts and settings. */

import { validateHeaderName, validateHeaderValue } from 'node:http'
import * as z from 'zod/mini'
import { CALLS } from './calls/index.ts'
import { ICON_ANSWERS, type Settings } from './settings.ts'

const MAX_MILLISECONDS = 600_000
const MAX_BODY_BYTES = 1024 * 1024 * 1024
/** Far more than any Node.js client can be configured to accept. */
const MAX_HEADER_BYTES = 1024 * 1024

const calls = ['*', ...CALLS.map(call => call.name)]
const status = z.int().check(z.gte(200), z.lte(599))
const milliseconds = z.int().check(z.gte(0), z.lte(MAX_MILLISECONDS))
const headerValue = z
  .string()
  .check(z.refine(isHeaderValue, 'must not hold line breaks or other control characters'))
const headers = z
  .record(z.string(), headerValue)
  .check(
    z.refine(all => Object.keys(all).every(isHeaderName), 'must have names of headers, and none of CORS')
  )
const common = {
  call: z.string().check(z.refine(name => calls.includes(name), `must be one of ${calls.join(', ')}`)),
  nth: z.optional(z.int().check(z.gte(1))),
  times: z.optional(z.int().check(z.gte(1)))
}

const ruleSchema = z.discriminatedUnion('kind', [
  rule('drop-before', {}),
  rule('drop-during', {}),
  rule('drop-after', {}),
  rule('drop-answer', {}),
  rule('status', {
    status,
    body: z.optional(z.unknown()),
    headers: z.optional(headers),
    applied: z.optional(z.boolean())
  }),
  rule('delay', { milliseconds }),
  rule('hang', {}),
  rule('stall', {}),
  rule('drip', { milliseconds }),
  rule('drip-headers', { milliseconds }),
  rule('redirect', { location: headerValue, status: z.optional(status) }),
  rule('html', { status: z.optional(status) }),
  rule('truncated-json', {}),
  rule('large-headers', { bytes: z.int().check(z.gte(0), z.lte(MAX_HEADER_BYTES)) }),
  rule('large-body', { bytes: z.int().check(z.gte(0), z.lte(MAX_BODY_BYTES)) }),
  rule('early', { status, body: z.optional(z.unknown()) })
])

function rule<K extends string, S extends z.core.$ZodShape>(kind: K, fields: S) {
  return z.strictObject({ ...common, kind: z.literal(kind), ...fields })
}

/**
 * A fault to inject. `kind` says what happens; `nth` (default 1) is the first call that it happens to, counted from when
 * the rule is added; `times` (default 1) is the number of calls. `call` is the name of a call, or `*` for every call
 * except those that sign in.
 */
export type FaultRule = z.infer<typeof ruleSchema>

const referencesSchema = z.strictObject({
  plugin_name: z.string().check(z.minLength(1)),
  version: z.optional(z.string().check(z.minLength(1))),
  count: z.int().check(z.gte(0))
})

/** How many pipelines use a version, or an extension if there is no `version`. */
type References = z.infer<typeof referencesSchema>

const settingsSchema = z.strictObject({ icon_answer: z.enum(ICON_ANSWERS) })

function isHeaderName(name: string): boolean {
  return (
    !/^access-control-/i.test(name) &&
    !fails(() => {
      validateHeaderName(name)
    })
  )
}

function isHeaderValue(value: string): boolean {
  return !fails(() => {
    validateHeaderValue('value', value)
  })
}

function fails(act: () => void): boolean {
  try {
    act()
    return false
  } catch {
    return true
  }
}

/** Reads a fault rule. Throws a RangeError that explains what is wrong with it. */
export function readFaultRule(value: unknown): FaultRule {
  return read(ruleSchema, value)
}

/** Reads a reference count. Throws a RangeError that explains what is wrong with it. */
export function readReferences(value: unknown): References {
  return read(referencesSchema, value)
}

/** Reads settings. Throws a RangeError that explains what is wrong with them. */
export function readSettings(value: unknown): Settings {
  return { iconAnswer: read(settingsSchema, value).icon_answer }
}

function read<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value, { error: z.locales.en().localeError })
  if (result.success) return result.data
  throw new RangeError(z.prettifyError(result.error))
}
