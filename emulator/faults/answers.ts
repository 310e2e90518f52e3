/** Faults of the answer: it is another one, or it is cut or too large. */

import { htmlPage, type Answer } from '../http/answers.ts'
import { canned, firstHalf, type Faults } from './fault.ts'

/** The limit of the padding in one header, because clients limit each line as well as the sum. */
const PADDING_PER_HEADER = 30_000
const CHUNK_BYTES = 64 * 1024

type Kinds = 'status' | 'redirect' | 'html' | 'truncated-json' | 'large-headers' | 'large-body'

/** What happens for each kind. "Applied" means that the call has its effect on the account. */
export const ANSWER_FAULTS: Faults<Kinds> = {
  /** Another answer; applied only if the rule says so. */
  status: async (rule, exchange, apply) => {
    await (rule.applied ? apply() : exchange.receive())
    const answer = canned(rule.status, rule.body)
    for (const [name, value] of Object.entries(rule.headers ?? {})) answer.headers[name.toLowerCase()] = value
    exchange.send(answer)
  },
  /** Not applied; a redirect. */
  redirect: async (rule, exchange) => {
    await exchange.receive()
    exchange.send({ status: rule.status ?? 302, headers: { location: rule.location }, body: Buffer.alloc(0) })
  },
  /** Not applied; a web page such as a proxy sends. */
  html: async (rule, exchange) => {
    await exchange.receive()
    exchange.send(htmlPage('<!DOCTYPE html><title>Proxy</title><p>This is no API.</p>', rule.status))
  },
  /** Applied; the answer is the first half of a JSON text, and its length is announced correctly. */
  'truncated-json': async (_, exchange, apply) => {
    const answer = await apply()
    const whole = isJson(answer) ? answer.body : Buffer.from(JSON.stringify(answer.body.toString()))
    exchange.send({ ...answer, body: firstHalf(whole) })
  },
  /** Applied; the answer has about so many bytes of additional headers. */
  'large-headers': async (rule, exchange, apply) => {
    const answer = await apply()
    for (let left = rule.bytes, number = 1; left > 0; left -= PADDING_PER_HEADER, number++) {
      answer.headers[`x-padding-${number}`] = 'x'.repeat(Math.min(left, PADDING_PER_HEADER))
    }
    exchange.send(answer)
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
  }
}

function isJson(answer: Answer): boolean {
  return answer.headers['content-type']?.startsWith('application/json') ?? false
}
