/** The list of the fault rules in force. */

import type { Call } from '../calls/call.ts'
import type { FaultRule } from '../control-bodies.ts'

interface ListedFault {
  rule: FaultRule
  /** The number of matching calls since the rule was added. */
  seen: number
}

/** Fault rules, in the order in which they were added. */
export class FaultList {
  readonly #faults: ListedFault[] = []

  get all(): readonly ListedFault[] {
    return this.#faults
  }

  add(rule: FaultRule): void {
    this.#faults.push({ rule, seen: 0 })
  }

  clear(): void {
    this.#faults.length = 0
  }

  /**
   * Counts a call for every rule that matches it.
   * @param call undefined for an unknown path
   * @returns the first rule that now applies
   */
  next(call: Call | undefined): FaultRule | undefined {
    let due: FaultRule | undefined
    for (const fault of this.#faults) {
      const { rule } = fault
      if (!matches(rule, call)) continue
      fault.seen += 1
      const first = rule.nth ?? 1
      if (fault.seen >= first && fault.seen < first + (rule.times ?? 1)) due ??= rule
    }
    return due
  }
}

/** `*` leaves out the calls that sign in, because they come before the service that is tested. */
function matches(rule: FaultRule, call: Call | undefined): boolean {
  return rule.call === '*' ? (call?.service.needsCredentials ?? true) : rule.call === call?.name
}
