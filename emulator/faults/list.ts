/** The list of the fault rules in force. */

import type { Call } from '../calls/call.ts'
import type { FaultRule } from './kinds.ts'

/** A rule, and the number of matching calls since it was added. */
interface SeenFault {
  readonly rule: FaultRule
  readonly seen: number
}

/** A rule with the number that it was given. */
export interface NumberedFault extends SeenFault {
  readonly number: number
}

/** Fault rules, in the order in which they were added. */
export class FaultList {
  #faults: { number: number; rule: FaultRule; seen: number }[] = []
  #count = 0

  /** The rules as the control API shows them. */
  get all(): readonly SeenFault[] {
    return this.#faults.map(({ rule, seen }) => ({ rule, seen }))
  }

  /** The rules, each with the number by which it can be removed. */
  get numbered(): readonly NumberedFault[] {
    return this.#faults
  }

  add(rule: FaultRule): void {
    this.#count += 1
    this.#faults.push({ number: this.#count, rule, seen: 0 })
  }

  /** Removes the rule with this number, if it is still there. */
  remove(number: number): void {
    this.#faults = this.#faults.filter(fault => fault.number !== number)
  }

  clear(): void {
    this.#faults = []
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
