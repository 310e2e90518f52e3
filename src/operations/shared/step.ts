/** A step that sends one call. */

import type { Call } from '../../codearts/call.ts'
import type { Client } from '../../codearts/client.ts'
import type { Outcome, Step } from './plan.ts'

interface Parts<T> {
  readonly title: string
  readonly brings?: string
  /** Builds the call from what the steps before brought. */
  readonly call: (before: Partial<Outcome>) => Call<T>
  /** Says what the answer means. */
  readonly outcome?: (value: T) => Partial<Outcome>
  /** For a write that must not be repeated blindly: gives its result if it turns out to have been applied. */
  readonly applied?: (client: Client) => Promise<T | undefined>
  /** Lines that help to understand why it failed. */
  readonly notes?: (cause: unknown) => readonly string[]
}

/** @returns a step that sends one call; it fails with what `Client.send` throws */
export function step<T>({
  title,
  brings,
  call,
  outcome = () => ({}),
  applied,
  notes = () => []
}: Parts<T>): Step {
  return {
    title,
    ...(brings !== undefined && { brings }),
    preview: call({}),
    apply: async (client, before) => {
      const options = applied === undefined ? { notes } : { notes, applied: () => applied(client) }
      return outcome(await client.send(call(before), options))
    }
  }
}

/** @returns the step in a plan that could not ask whether it is needed */
export function maybe(step: Step, condition: string): Step {
  return { ...step, title: `${step.title}, ${condition}` }
}
