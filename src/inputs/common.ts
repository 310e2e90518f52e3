import type { IdTokenSource } from '../auth/credentials.ts'
import { readConnection, type Connection } from './connection.ts'
import type { Findings } from './problems.ts'
import { valueOf } from './field-kinds.ts'
import { fields } from './fields.ts'
import { operationInputs, type OperationName } from './operations.ts'
import type { Folders } from './paths.ts'
import type { Environment, RawInputs } from './read.ts'
import type { RunEvent } from './run-event.ts'
import type { Values } from './values.ts'

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
}

/** The runner's side of the inputs. */
export interface Context extends Folders {
  readonly environment: Environment
  readonly idTokens: IdTokenSource | undefined
  /** Asked only when something depends on it. */
  readonly event: () => Promise<RunEvent>
  /** Makes a folder for files of this step, which is removed when the step ends. */
  readonly tempDir: () => Promise<string>
  /** Ends what takes long. */
  readonly signal: AbortSignal
}

/** @returns what the inputs say; where they are wrong, which is among the problems, something that is not used */
export function readCommon(
  raw: RawInputs,
  { environment, idTokens }: Context,
  operation: OperationName | undefined,
  values: Values,
  { problems }: Findings
): Common {
  const dryRun = values.get('dry-run') === true
  const service = operation === undefined ? undefined : operationInputs[operation].service
  return {
    connection: readConnection({ raw, environment, idTokens, optional: dryRun }, service, problems),
    dryRun,
    summary: values.get('summary') === true,
    maxAttempts: values.get('max-attempts') ?? 1,
    requestTimeout: (values.get('request-timeout') ?? 1) * 1_000,
    timeout: timeoutOf(raw) ?? 0
  }
}

/** @returns milliseconds that the whole step may take; nothing when the input is none */
export function timeoutOf(raw: RawInputs): number | undefined {
  const seconds = valueOf(fields.timeout, raw.timeout)
  return seconds === undefined ? undefined : seconds * 1_000
}
