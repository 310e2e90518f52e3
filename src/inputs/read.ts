/** Reads the inputs and the environment, and masks every secret first. */

import type { IdTokenSource } from '../auth/credentials.ts'
import { fields, SECRETS, type FieldName, type InputName } from './fields.ts'
import { problemNotAllowed, type Problem } from './problems.ts'
import { parseEndpoint } from './rules.ts'

/** Inputs as the workflow gives them, trimmed; an empty text means "not given". */
export type RawInputs = Readonly<Record<InputName, string>>

/** The environment variables of the Huawei Cloud SDKs that are read where no input gives a value. */
export const ENVIRONMENT = {
  region: 'HUAWEICLOUD_SDK_REGION',
  'domain-id': 'HUAWEICLOUD_SDK_DOMAIN_ID',
  'access-key-id': 'HUAWEICLOUD_SDK_AK',
  'secret-access-key': 'HUAWEICLOUD_SDK_SK',
  'security-token': 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
  'iam-project-id': 'HUAWEICLOUD_SDK_PROJECT_ID'
} as const satisfies Partial<Record<FieldName, string>>

export type Environment = Readonly<Partial<Record<FieldName, string>>>

export interface Read {
  readonly raw: RawInputs
  readonly environment: Environment
  /** How the job asks GitHub for ID tokens; absent when it may not. */
  readonly idTokens: IdTokenSource | undefined
  /** Every secret among them. */
  readonly secrets: readonly string[]
}

/**
 * The only reader of inputs. Masks every secret before anything else can be done with one.
 * @param getInput gives an input's text
 * @param environment the process's variables
 * @param mask hides a text in the log from now on
 */
export function readInputs(
  getInput: (name: InputName) => string,
  environment: Readonly<Record<string, string | undefined>>,
  mask: (secret: string) => void
): Read {
  const variables: Record<string, string> = {}
  for (const [input, variable] of Object.entries(ENVIRONMENT)) {
    const value = environment[variable]?.trim() ?? ''
    if (value !== '') variables[input] = value
  }
  const idTokens = idTokenSource(environment)
  const secrets = [
    idTokens?.token ?? '',
    ...SECRETS.flatMap(name => [getInput(name).trim(), variables[name] ?? ''])
  ].filter(secret => secret !== '')
  // The runner masks line by line, so a text of several lines is masked as each of them.
  for (const secret of new Set(secrets.flatMap(secret => [secret, ...secret.split(/[\r\n]+/)]))) {
    if (secret.trim() !== '') mask(secret)
  }
  const names: readonly InputName[] = ['operation', ...(Object.keys(fields) as FieldName[])]
  const raw = Object.fromEntries(names.map(name => [name, getInput(name).trim()])) as Record<
    InputName,
    string
  >
  return { raw, environment: variables, idTokens, secrets }
}

/** The runner sets both for jobs with `id-token: write`. */
function idTokenSource(environment: Readonly<Record<string, string | undefined>>): IdTokenSource | undefined {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  return parseEndpoint(url.replace(/[?#].*$/s, '')) !== undefined && token !== '' ? { url, token } : undefined
}

/**
 * @returns the value of an environment variable that stands in for an input; nothing when it is not set
 * @param problems gets a value that does not fit the rule of the input
 */
export function variable(
  environment: Environment,
  name: keyof typeof ENVIRONMENT,
  problems: Problem[]
): string | undefined {
  const value = environment[name]
  if (value !== undefined && fields[name].parse(value) === undefined) {
    problems.push(problemNotAllowed(name, value, fields[name], `Environment variable ${ENVIRONMENT[name]}`))
  }
  return value
}
