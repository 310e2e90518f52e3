/** Faults of the connection: it closes early, stays silent or is slow. */

import { canned, firstHalf, type Faults } from './fault.ts'

type Kinds =
  | 'drop-before'
  | 'drop-during'
  | 'drop-after'
  | 'drop-answer'
  | 'delay'
  | 'hang'
  | 'stall'
  | 'drip'
  | 'drip-headers'
  | 'early'

/** What happens for each kind. "Applied" means that the call has its effect on the account. */
export const CONNECTION_FAULTS: Faults<Kinds> = {
  /** The connection closes before the body is read. */
  'drop-before': (_, exchange) => {
    exchange.drop()
  },
  /** The connection closes after a part of the body has been read. */
  'drop-during': async (_, exchange) => {
    await exchange.receiveSome()
    exchange.drop()
  },
  /** Applied, then the connection closes without an answer. */
  'drop-after': async (_, exchange, apply) => {
    await apply()
    exchange.drop()
  },
  /** Applied, then the connection closes in the middle of the answer's body. */
  'drop-answer': async (_, exchange, apply) => {
    const answer = await apply()
    exchange.begin(answer)
    await exchange.write(firstHalf(answer.body))
    delete exchange.record.status
    exchange.drop()
  },
  /** Applied, then the answer is held back for a while. */
  delay: async (rule, exchange, apply) => {
    const answer = await apply()
    await exchange.wait(rule.milliseconds)
    exchange.send(answer)
  },
  /** The body is read, but no answer comes. */
  hang: async (_, exchange) => {
    await exchange.receive()
  },
  /** The body is not read, and no answer comes. */
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
    const answer = await apply()
    const headers = { ...answer.headers, connection: 'close' }
    await exchange.sendRaw({ ...answer, headers }, rule.milliseconds)
    exchange.socket.end()
  },
  /** Not applied; an answer comes before the body is read, and the connection stays open. */
  early: async (rule, exchange) => {
    await exchange.sendRaw(canned(rule.status, rule.body))
  }
}
