import type { Call } from '../codearts/call.ts'
import { CallError } from '../codearts/call-error.ts'
import type { Client } from '../codearts/client.ts'
import type { Outcome, Step } from './plan.ts'

interface Parts<T> {
  readonly title: string
  /** Builds the call from what the steps before brought. */
  readonly call: (before: Partial<Outcome>) => Call<T>
  /** Says what the answer means. */
  readonly outcome?: (value: T) => Partial<Outcome>
  /** For a write that must not be repeated blindly: gives its result if it turns out to have been applied. */
  readonly applied?: (client: Client) => Promise<T | undefined>
  /** Lines that help to understand why it failed. */
  readonly notes?: (cause: unknown) => readonly string[]
}

/** @returns a step that sends one call */
export function step<T>({ title, call, outcome = () => ({}), applied, notes = () => [] }: Parts<T>): Step {
  return {
    title,
    preview: call({}),
    apply: async (client, before) => {
      const options = applied === undefined ? { notes } : { notes, applied: () => applied(client) }
      return outcome(await client.send(call(before), options))
    }
  }
}

/**
 * @param call that deletes
 * @param isGone reads whether there is nothing of it any more
 * @param ifMissing what to say when there was nothing to delete; absent when that is a failure
 */
export function deletion(
  title: string,
  call: Call<true>,
  isGone: (client: Client) => Promise<boolean>,
  ifMissing?: string
): Step {
  const once = step({
    title,
    call: () => call,
    applied: async client => ((await isGone(client)) ? true : undefined)
  })
  return {
    ...once,
    apply: async (client, before) => {
      try {
        return await once.apply(client, before)
      } catch (error) {
        const ignored = ifMissing !== undefined && error instanceof CallError && error.notFound
        // "Not found" is said of other things as well, which must not pass for absent.
        if (!ignored || !(await isGone(client))) throw error
        return { result: 'absent', notice: ifMissing }
      }
    }
  }
}
