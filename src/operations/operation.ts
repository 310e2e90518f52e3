/** What an operation is: one value, which holds everything that makes it that operation. */

import type { Account } from '../auth/session.ts'
import type { Client } from '../codearts/client.ts'
import type { CheckContext } from '../inputs/context.ts'
import type { InputDefinition } from '../inputs/definition.ts'
import type { Field } from '../inputs/field-kinds.ts'
import type { FieldSet } from '../inputs/fields.ts'
import type { OpenedFiles } from '../inputs/files.ts'
import type { Wording } from '../report/headline.ts'
import type { DraftState, Result } from '../report/record.ts'
import type { Plan } from './shared/plan.ts'

/** An operation, whatever inputs it takes. */
export interface Operation extends InputDefinition {
  /** One sentence for the table of operations, in Markdown. */
  readonly summary: string
  /** What the first line of the job summary says. */
  readonly wording: Wording
  /** Whether it may change something at the service. */
  readonly writes: boolean
  /** What the comment on a pull request says after each result. Without it, there is no comment. */
  readonly comment?: Readonly<Partial<Record<Result, DraftState>>>
  /**
   * Builds the plan, with reads only.
   * @throws RefusedError when the service would refuse; CallError when a read fails
   */
  plan(context: PlanContext): Promise<Plan>
}

/** What a plan is built from. `I` holds the operation's own inputs, `C` is what its check returned. */
interface PlanContext<I = Readonly<Record<string, unknown>>, C = unknown> {
  readonly inputs: I
  readonly checked: C
  /** The account's ID; empty for an operation that needs none. */
  readonly domainId: string
  readonly dryRun: boolean
  /** Absent in a dry run without credentials, and for an operation that calls no service. */
  readonly client: Client | undefined
  /** Signs in, unless that has happened, and returns what that tells of the account. */
  readonly account: () => Promise<Account>
  /**
   * Asks GitHub for the numbers of all open pull requests of the repository.
   * @param token of GitHub
   * @throws Error that says the cause and the cure, when not all of them could be read
   */
  readonly openPullRequests: (token: string) => Promise<ReadonlySet<number>>
}

type Value<N, F> = N extends keyof OpenedFiles ? OpenedFiles[N] : F extends Field<infer T> ? T : never
type ValuesOf<S> = { readonly [N in keyof S]: Value<N, S[N]> }

/** The values of an operation's own inputs, by the rules of its fields. */
type InputsOf<R extends FieldSet, O extends FieldSet> = ValuesOf<R> & Partial<ValuesOf<O>>

/** The plan context of an operation that takes these inputs, and whose check returns `C`. */
export type ContextOf<T extends Pick<InputDefinition, 'optional' | 'required'>, C = unknown> = PlanContext<
  InputsOf<T['required'], T['optional']>,
  C
>

/** An operation as its file defines it: it sees its own inputs, typed, and no others. */
interface Definition<R extends FieldSet, O extends FieldSet, C> extends Omit<
  Operation,
  'check' | 'optional' | 'plan' | 'required'
> {
  readonly required: R
  readonly optional: O
  check?(inputs: Partial<InputsOf<R, O>>, context: CheckContext): C | Promise<C>
  plan(context: PlanContext<InputsOf<R, O>, C>): Promise<Plan>
}

/** @returns the operation, for the registry */
export function defineOperation<R extends FieldSet, O extends FieldSet, C = undefined>(
  definition: Definition<R, O, C>
): Operation {
  return definition
}
