import type { Found, Target } from '../report/record.ts'
import { checkAgreement, checkTagVersion } from './agreement.ts'
import { readCommon, type Common, type Context } from './common.ts'
import { InputError, type Findings } from './problems.ts'
import type { Field } from './field-kinds.ts'
import { readDiscovery } from './discovery.ts'
import { openFiles, type Opened } from './files.ts'
import type { operationInputs, OperationName } from './operations.ts'
import type { RawInputs } from './read.ts'
import { targetOf } from './target.ts'
import { readOperation, readValues, unusedInputs } from './values.ts'
import { settleVersion } from './version.ts'
import { checkWithheld } from './withheld.ts'

type Value<N, F> = N extends keyof Opened ? Opened[N] : F extends Field<infer T> ? T : never
type ValuesOf<S> = { readonly [N in keyof S]: Value<N, S[N]> }
type InputsOf<O extends OperationName> = Partial<ValuesOf<(typeof operationInputs)[O]['optional']>> &
  ValuesOf<(typeof operationInputs)[O]['required']>

/** What the step is to do: one operation with its own inputs, typed and valid, and nothing else. */
export type SettingsOf<O extends OperationName> = Common & {
  readonly operation: O
  readonly inputs: InputsOf<O>
  readonly target: Target
} & (O extends 'discover' ? { readonly found: Found } : unknown)

export type Settings = { [O in OperationName]: SettingsOf<O> }[OperationName]

/**
 * Validates everything that can be judged without the service, once and up front.
 * @param findings gets notices and warnings to show in any case
 * @throws InputError with every problem, from inputs and from files
 */
export async function readSettings(raw: RawInputs, context: Context, findings: Findings): Promise<Settings> {
  const operation = readOperation(raw.operation, findings)
  const values = readValues(raw, operation, findings)
  const common = readCommon(raw, context, operation, values, findings)
  if (operation !== 'discover') await checkWithheld(raw, common, context, findings)
  const tagName = await settleVersion(values, context.event, findings)
  const opened = await openFiles(values, common.connection, context, findings)
  checkAgreement(operation, raw, values, opened, tagName, findings)
  if (operation === 'publish' || operation === 'publish-draft')
    checkTagVersion((await context.event()).ref, values, opened, findings)
  const found = operation === 'discover' ? await readDiscovery(values, context, findings) : undefined
  if (operation !== undefined) unusedInputs(raw, operation, common.connection.credentials?.method, findings)
  const target = targetOf(raw, values, opened, findings.stated)
  if (findings.problems.length > 0) throw new InputError(findings.problems, target)
  // The one place where the types of the table meet the values that were read by it.
  const inputs = { ...values.own(), ...opened }
  return { ...common, operation, inputs, target, found } as unknown as Settings
}
