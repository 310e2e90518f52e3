/** Plans: what an operation will do, and how it can fail. */

import type { Call } from '../../codearts/call.ts'
import type { Client } from '../../codearts/client.ts'
import type { Row } from '../../codearts/rows.ts'
import { listed, type Problem } from '../../inputs/problems.ts'
import type { Change, Listing, Result } from '../../report/record.ts'
import { oneLine } from '../../report/text.ts'

/** What an operation will do, before it does anything: the writes, in order, built with reads only. */
export interface Plan {
  readonly steps: readonly Step[]
  /** The result when every step is done, or at once when there is none. */
  readonly result: Result
  /** What the user should know besides, such as why there is nothing to do. */
  readonly notice?: string | undefined
  /** What was found out, for people: a sentence that is no news to be told of. */
  readonly fact?: string | undefined
  /** The state of the version before, as it was read, and when the steps are done. */
  readonly change?: Change | undefined
  /** The extension version's ID, when it was looked up; empty when there is none yet. */
  readonly uniqueId?: string | undefined
  /**
   * Reads back whether the steps have brought what was asked for.
   * @param pause waits for so many milliseconds
   * @throws NotConfirmedError when they have not
   */
  readonly verify?: (client: Client, pause: Pause) => Promise<Partial<Outcome>>
  /** Writes a file on the runner, for an operation that calls no service. It is not called in a dry run. */
  readonly write?: () => Promise<Partial<Outcome>>
  /** What the user has to be warned of, such as that the service was not asked. */
  readonly warnings?: readonly Problem[] | undefined
  /** When the credentials of the step end, RFC 3339. */
  readonly expires?: string | undefined
  /** What was found, for an operation that looks for something. */
  readonly listing?: Listing | undefined
  /** Why the step has to fail, although what it found is to be shown; nothing is written. */
  readonly refusal?: string | undefined
  /** No step depends on another: when the service refuses one, the others are tried, and the run fails at the end. */
  readonly independent?: true
}

export type Pause = (milliseconds: number) => Promise<void>

/** What the steps bring to light. */
export interface Outcome {
  readonly result: Result
  /** A URL or path that the service returned, verbatim. */
  readonly url?: string
  readonly uniqueId?: string
  readonly notice?: string
  readonly warning?: string
  /** Outputs beside those of the plan's listing. */
  readonly outputs?: Listing['outputs']
  /** Nothing is left to do: the steps behind this one are left out. */
  readonly ends?: boolean
}

/** One write. */
export interface Step {
  readonly title: string
  /** The call as it can be shown before the steps before it are done. */
  readonly preview: Call<unknown>
  /** What is so when it is done: a sentence. */
  readonly brings?: string
  /** @throws CallError, or RefusedError when the state has changed meanwhile */
  apply(client: Client, before: Partial<Outcome>): Promise<Partial<Outcome>>
}

/**
 * @param row what the service has of a version; absent when it has none
 * @param after what the steps bring
 * @returns both states, in words
 */
export function changeOf(
  row: Pick<Row, 'state'> | undefined,
  after: 'absent' | 'draft' | 'published'
): Change {
  const { state = 'absent' } = row ?? {}
  return { before: state === 'formal' ? 'published' : oneLine(state, 40), after }
}

/** What a step that sends one call is made from. */
interface StepParts<T> {
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
}: StepParts<T>): Step {
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

/** Stands in a plan for what a dry run without credentials cannot ask for. */
export const LOOKED_UP = '(looked up)'

/** Stands in a plan for what an earlier step brings. */
export function fromStep(number: number): string {
  return `(from step ${number})`
}

/** The service would refuse what is asked for, as its state shows. Nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  /** The message without the list of problems. */
  readonly heading: string
  /** The reasons, where there are several. */
  readonly problems: readonly Problem[]
  /** What was found beside them. */
  readonly warnings: readonly Problem[]

  constructor(heading: string, problems: readonly Problem[] = [], warnings: readonly Problem[] = []) {
    super([heading, ...problems.map(listed)].join('\n'))
    this.heading = heading
    this.problems = problems
    this.warnings = warnings
  }
}

/**
 * @param heading a sentence
 * @param warnings what was found beside the problems
 * @throws RefusedError with the heading and all problems by their lines, if there are any
 */
export function refuseFor(
  heading: string,
  problems: readonly Problem[],
  warnings: readonly Problem[] = []
): void {
  if (problems.length === 0) return
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  throw new RefusedError(heading, sorted, warnings)
}

/** The service accepted every step, and yet its state is not what was asked for. */
export class NotConfirmedError extends Error {
  override readonly name = 'NotConfirmedError'
}
