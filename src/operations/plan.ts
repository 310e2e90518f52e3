import type { RecordedStep } from '../report/record.ts'
import { target, type Call } from '../codearts/call.ts'
import type { Service } from '../codearts/regions.ts'
import type { Client } from '../codearts/client.ts'

/** What an operation will do, before it does anything: the writes, in order, built with reads only. */
export interface Plan {
  readonly steps: readonly Step[]
  /** The result when every step is done, or at once when there is none. */
  readonly result: Result
  /** Why there is nothing to do. */
  readonly notice?: string
  /** The extension version's ID, when it was looked up. */
  readonly uniqueId?: string | undefined
}

export type Result = 'absent' | 'deleted' | 'unchanged' | 'updated' | 'uploaded' | 'valid'

/** The extension that a step is about, as far as it is known without the service. */
export interface Subject {
  readonly pluginName?: string | undefined
  readonly version?: string | undefined
  readonly uniqueId?: string | undefined
  readonly sha256?: string | undefined
}

/** What the steps bring to light. */
export interface Outcome {
  readonly result: Result
  /** A URL or path that the service returned, verbatim. */
  readonly url?: string
  readonly notice?: string
}

/** One write. */
export interface Step {
  readonly title: string
  /** The call as it can be shown before the steps before it are done. */
  readonly preview: Call<unknown>
  /** @throws CallError */
  apply(client: Client, before: Partial<Outcome>): Promise<Partial<Outcome>>
}

/**
 * @param call builds the call from what the steps before brought
 * @param outcome says what the answer means
 */
export function step<T>(
  title: string,
  call: (before: Partial<Outcome>) => Call<T>,
  outcome: (value: T) => Partial<Outcome>
): Step {
  return {
    title,
    preview: call({}),
    apply: async (client, before) => outcome(await client.send(call(before)))
  }
}

/** The service would refuse what is asked for, as its state shows. Nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/**
 * @param hosts base URL of each service
 * @returns the plan in the form that every report shows
 */
export function outline(plan: Plan, hosts: Readonly<Partial<Record<Service, string>>>): RecordedStep[] {
  return plan.steps.map(({ title, preview }, index) => ({
    step: index + 1,
    title,
    method: preview.method,
    url: (hosts[preview.service] ?? '') + target(preview),
    ...(preview.body === undefined ? {} : { body: bodyOf(preview.body) })
  }))
}

function bodyOf(body: NonNullable<Call<unknown>['body']>): unknown {
  if ('json' in body) return body.json
  if ('fresh' in body) return undefined
  const { field, filename, size, sha256 } = body.file
  return { field, filename, size, ...(sha256 === undefined ? {} : { sha256 }) }
}
