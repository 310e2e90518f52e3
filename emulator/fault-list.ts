import type { FaultRule } from './fault-rule.ts'
import { SIGN_IN_CALLS } from './sign-in/index.ts'

/** A rule with the number of calls that it has seen. */
export interface ListedFault {
  rule: FaultRule
  seen: number
}

/** The rules in force, in the order in which they were added. */
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

  /** Counts a call for every rule that matches it, and gives the first rule whose turn it is. */
  next(call: string | undefined): FaultRule | undefined {
    let due: FaultRule | undefined
    for (const fault of this.#faults) {
      const { rule } = fault
      if (rule.call !== call && (rule.call !== '*' || isSignIn(call))) continue
      fault.seen += 1
      const first = rule.nth ?? 1
      if (fault.seen >= first && fault.seen < first + (rule.times ?? 1)) due ??= rule
    }
    return due
  }
}

/** Signing in is not the service that is emulated, but what goes before. */
function isSignIn(call: string | undefined): boolean {
  return SIGN_IN_CALLS.some(({ name }) => name === call)
}
