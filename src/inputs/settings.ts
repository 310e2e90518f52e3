import type { RunEvent } from '../extension/version.ts'
import type { IdTokenSource } from '../auth/credentials.ts'
import type { Found } from '../report/record.ts'
import { checkAgreement, checkTagVersion } from './agreement.ts'
import { readConnection, type Connection } from './connection.ts'
import { InputError, type Findings } from './explain.ts'
import type { Field } from './field-kinds.ts'
import { fields } from './fields.ts'
import { readDiscovery } from './discovery.ts'
import { openFiles, type Opened } from './files.ts'
import { operationInputs, type OperationName } from './operations.ts'
import type { Folders } from './paths.ts'
import type { Environment, RawInputs } from './read.ts'
import { readOperation, readValues, unusedInputs, type Values } from './values.ts'
import { settleVersion } from './version-input.ts'
import { checkWithheld } from './withheld.ts'

type Value<N, F> = N extends keyof Opened ? Opened[N] : F extends Field<infer T> ? T : never
type ValuesOf<S> = { readonly [N in keyof S]: Value<N, S[N]> }
type InputsOf<O extends OperationName> = Partial<ValuesOf<(typeof operationInputs)[O]['optional']>> &
  ValuesOf<(typeof operationInputs)[O]['required']>

/** What the step is to do: one operation with its own inputs, typed and valid, and nothing else. */
export interface SettingsOf<O extends OperationName> extends Common {
  readonly operation: O
  readonly inputs: InputsOf<O>
}

export type Settings = { [O in OperationName]: SettingsOf<O> }[OperationName]

/** What every operation has. */
export interface Common {
  readonly connection: Connection
  readonly dryRun: boolean
  readonly summary: boolean
  readonly maxAttempts: number
  /** Milliseconds. */
  readonly requestTimeout: number
  /** Milliseconds. */
  readonly timeout: number
  /** What `discover` found. */
  readonly found?: Found
}

/** @returns milliseconds that the whole step may take; nothing when the input is none */
export function timeoutOf(raw: RawInputs): number | undefined {
  const { data } = fields.timeout.schema.safeParse(raw.timeout || fields.timeout.fallback)
  return data === undefined ? undefined : data * 1_000
}

/** The runner's side of the inputs. */
export interface Context extends Folders {
  readonly environment: Environment
  readonly idTokens: IdTokenSource | undefined
  /** Asked only when something depends on it. */
  readonly event: () => Promise<RunEvent>
  /** Makes a folder for files of this step, which is removed when the step ends. */
  readonly scratch: () => Promise<string>
  /** Ends what takes long. */
  readonly signal: AbortSignal
}

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
  if (operation !== undefined) unusedInputs(raw, operation, findings)
  if (findings.problems.length > 0) throw new InputError(findings.problems)
  // The one place where the types of the table meet the values that were read by it.
  return {
    ...common,
    ...(found === undefined ? {} : { found }),
    operation,
    inputs: { ...values.own(), ...opened }
  } as unknown as Settings
}

function readCommon(
  raw: RawInputs,
  { environment, idTokens }: Context,
  operation: OperationName | undefined,
  values: Values,
  findings: Findings
): Common {
  const dryRun = values.get('dry-run') === true
  const service = operation === undefined ? undefined : operationInputs[operation].service
  return {
    connection: readConnection({ raw, environment, idTokens, optional: dryRun }, service, findings.problems),
    dryRun,
    summary: values.get('summary') === true,
    maxAttempts: values.get('max-attempts') ?? 1,
    requestTimeout: (values.get('request-timeout') ?? 1) * 1_000,
    timeout: timeoutOf(raw) ?? 0
  }
}
