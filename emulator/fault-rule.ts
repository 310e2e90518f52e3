import * as z from 'zod/mini'
import { CALLS } from './calls/index.ts'
import { readControl } from './control-body.ts'
import { SIGN_IN_CALLS } from './sign-in/index.ts'

const MAX_MILLISECONDS = 600_000
const MAX_BODY_BYTES = 1024 * 1024 * 1024
/** What Node.js clients can be told to accept at all is far below. */
const MAX_HEADER_BYTES = 1024 * 1024

const calls = ['*', ...[...CALLS, ...SIGN_IN_CALLS].map(call => call.name)]
const status = z.int().check(z.gte(200), z.lte(599))
const milliseconds = z.int().check(z.gte(0), z.lte(MAX_MILLISECONDS))
const common = {
  call: z.string().check(z.refine(name => calls.includes(name), `must be one of ${calls.join(', ')}`)),
  nth: z.optional(z.int().check(z.gte(1))),
  times: z.optional(z.int().check(z.gte(1)))
}

const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('drop-before') }),
  z.strictObject({ ...common, kind: z.literal('drop-during') }),
  z.strictObject({ ...common, kind: z.literal('drop-after') }),
  z.strictObject({ ...common, kind: z.literal('drop-answer') }),
  z.strictObject({
    ...common,
    kind: z.literal('status'),
    status,
    body: z.optional(z.unknown()),
    headers: z.optional(z.record(z.string(), z.string())),
    applied: z.optional(z.boolean())
  }),
  z.strictObject({ ...common, kind: z.literal('delay'), milliseconds }),
  z.strictObject({ ...common, kind: z.literal('hang') }),
  z.strictObject({ ...common, kind: z.literal('stall') }),
  z.strictObject({ ...common, kind: z.literal('drip'), milliseconds }),
  z.strictObject({ ...common, kind: z.literal('drip-headers'), milliseconds }),
  z.strictObject({
    ...common,
    kind: z.literal('redirect'),
    location: z.string(),
    status: z.optional(status)
  }),
  z.strictObject({ ...common, kind: z.literal('html'), status: z.optional(status) }),
  z.strictObject({ ...common, kind: z.literal('truncated-json') }),
  z.strictObject({
    ...common,
    kind: z.literal('large-headers'),
    bytes: z.int().check(z.gte(0), z.lte(MAX_HEADER_BYTES))
  }),
  z.strictObject({
    ...common,
    kind: z.literal('large-body'),
    bytes: z.int().check(z.gte(0), z.lte(MAX_BODY_BYTES))
  }),
  z.strictObject({ ...common, kind: z.literal('early'), status, body: z.optional(z.unknown()) })
])

/**
 * A fault to inject: `kind`, for the `nth` call (default 1) named `call` that arrives after the rule was added, and the
 * calls after it up to `times` (default 1) in all. `*` is any call but those of signing in, which are named to be met.
 */
export type FaultRule = z.infer<typeof ruleSchema>

/** Reads a rule; throws a RangeError that says what is wrong with it. */
export function readFaultRule(value: unknown): FaultRule {
  return readControl(ruleSchema, value)
}
