import { json, htmlPage, type Answer } from './answers.ts'
import type { Exchange } from './exchange.ts'
import type { FaultRule } from './fault-rule.ts'

/** One response header holds at most this much padding; clients cap the line as well as the sum. */
const PADDING_PER_HEADER = 30_000
const CHUNK_BYTES = 64 * 1024

type Headers = Answer['headers']
type Kind = FaultRule['kind']
type RuleOf<K extends Kind> = Extract<FaultRule, { kind: K }>
/** Does what the call does and gives its answer, which may be a refusal. Reads the body. */
type Apply = () => Promise<Answer>
type Faults = { [K in Kind]: (rule: RuleOf<K>, exchange: Exchange, apply: Apply) => Promise<void> | void }

/** What each kind of fault does. "Applied" means that the call has had its effect on the account. */
const FAULTS: Faults = {
  /** The connection is closed before the body is read. */
  'drop-before': (_, exchange) => {
    exchange.drop()
  },
  /** The connection is closed when some of the body has been read. */
  'drop-during': async (_, exchange) => {
    await exchange.receiveSome()
    exchange.drop()
  },
  /** Applied, then the connection is closed without an answer. */
  'drop-after': async (_, exchange, apply) => {
    await apply()
    exchange.drop()
  },
  /** Applied, then the connection is closed in the middle of the answer's body. */
  'drop-answer': async (_, exchange, apply) => {
    const answer = await apply()
    exchange.begin(answer)
    await exchange.write(firstHalf(answer.body))
    delete exchange.record.status
    exchange.drop()
  },
  /** Another answer; the call is applied only if the rule says so. */
  status: async (rule, exchange, apply) => {
    await (rule.applied ? apply() : exchange.receive())
    const answer = canned(rule.status, rule.body)
    const headers = Object.entries(rule.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
    exchange.send({ ...answer, headers: { ...answer.headers, ...(Object.fromEntries(headers) as Headers) } })
  },
  /** Applied, then the answer is kept back for a while. */
  delay: async (rule, exchange, apply) => {
    const answer = await apply()
    await exchange.wait(rule.milliseconds)
    exchange.send(answer)
  },
  /** The body is read, nothing is answered. */
  hang: async (_, exchange) => {
    await exchange.receive()
  },
  /** The body is not read, nothing is answered. */
  stall: () => undefined,
  /** Applied; the answer's body comes byte by byte. */
  drip: async (rule, exchange, apply) => {
    const answer = await apply()
    exchange.begin(answer)
    for (const byte of answer.body) {
      await exchange.wait(rule.milliseconds)
      await exchange.write(Buffer.from([byte]))
    }
    exchange.end()
  },
  /** Applied; the answer's status line and headers come byte by byte. */
  'drip-headers': async (rule, exchange, apply) => {
    await exchange.sendRaw(closing(await apply()), rule.milliseconds)
    exchange.socket.end()
  },
  /** A redirect, not applied. */
  redirect: async (rule, exchange) => {
    await exchange.receive()
    exchange.send({ status: rule.status ?? 302, headers: { location: rule.location }, body: Buffer.alloc(0) })
  },
  /** A web page as a proxy would send it, not applied. */
  html: async (rule, exchange) => {
    await exchange.receive()
    exchange.send(htmlPage('<!DOCTYPE html><title>Proxy</title><p>This is no API.</p>', rule.status))
  },
  /** Applied; the answer is JSON cut in half, under its right length. */
  'truncated-json': async (_, exchange, apply) => {
    const answer = await apply()
    const whole = isJsonAnswer(answer) ? answer.body : Buffer.from(JSON.stringify(answer.body.toString()))
    exchange.send({ ...answer, body: firstHalf(whole) })
  },
  /** Applied; the answer carries about so many bytes of headers more. */
  'large-headers': async (rule, exchange, apply) => {
    const answer = await apply()
    const padding: Record<string, string> = {}
    for (let left = rule.bytes, number = 1; left > 0; left -= PADDING_PER_HEADER, number++) {
      padding[`x-padding-${number}`] = 'x'.repeat(Math.min(left, PADDING_PER_HEADER))
    }
    exchange.send({ ...answer, headers: { ...answer.headers, ...padding } })
  },
  /** Applied; the answer is a JSON string of so many bytes. */
  'large-body': async (rule, exchange, apply) => {
    const answer = await apply()
    const length = Math.max(rule.bytes, 2)
    exchange.begin(answer, length)
    await exchange.write(Buffer.from('"'))
    for (let left = length - 2; left > 0; left -= CHUNK_BYTES) {
      await exchange.write(Buffer.alloc(Math.min(left, CHUNK_BYTES), 'x'))
    }
    await exchange.write(Buffer.from('"'))
    exchange.end()
  },
  /** An answer before the body is read; the connection stays open and the body unread. Not applied. */
  early: async (rule, exchange) => {
    await exchange.sendRaw(canned(rule.status, rule.body))
  }
}

/** Lets a fault happen. */
export async function inject(rule: FaultRule, exchange: Exchange, apply: Apply): Promise<void> {
  await run(rule.kind, rule, exchange, apply)
}

async function run<K extends Kind>(
  kind: K,
  rule: RuleOf<K>,
  exchange: Exchange,
  apply: Apply
): Promise<void> {
  await FAULTS[kind](rule, exchange, apply)
}

const ASKED_FOR = { error_msg: 'This fault was asked for', error_code: 'EMULATOR.FAULT' }

function canned(status: number, body: unknown): Answer {
  // These two have no body by their nature.
  if (status === 204 || status === 304) return { status, headers: {}, body: Buffer.alloc(0) }
  if (typeof body === 'string') return { status, headers: {}, body: Buffer.from(body) }
  return json(body === undefined ? ASKED_FOR : body, status)
}

function closing(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, connection: 'close' } }
}

function isJsonAnswer(answer: Answer): boolean {
  return answer.headers['content-type']?.startsWith('application/json') ?? false
}

function firstHalf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}
