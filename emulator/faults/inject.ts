/** Lets a fault happen to a request. */

import type { Exchange } from '../http/exchange.ts'
import { ANSWER_FAULTS } from './answers.ts'
import { CONNECTION_FAULTS } from './connections.ts'
import type { Apply, Faults } from './fault.ts'
import type { FaultRule, Kind, RuleOf } from './kinds.ts'

const FAULTS: Faults<Kind> = { ...CONNECTION_FAULTS, ...ANSWER_FAULTS }

/** Lets the fault of a rule happen. `apply` does what the call does. */
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
