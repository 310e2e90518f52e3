/** Reads the inputs and the environment, and masks every secret first. */

import type { IdTokenSource } from '../auth/credentials.ts'
import { proxySecrets, PROXY_VARIABLES, type ProxyEnvironment } from '../http/proxy.ts'
import { isBoolean } from './field-kinds.ts'
import { fields, SECRETS, type FieldName, type InputName } from './fields.ts'
import { problemNotAllowed, type Problem } from './problems.ts'
import { mostSimilar, suggestion } from '../extension/similar.ts'
import { oneLine } from '../report/text.ts'
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

/** The process's variables. */
type ProcessEnvironment = Readonly<Record<string, string | undefined>>

export type Environment = Readonly<Partial<Record<FieldName, string>>>

export interface Read {
  readonly raw: RawInputs
  readonly environment: Environment
  /** How the job asks GitHub for ID tokens; absent when it may not. */
  readonly idTokens: IdTokenSource | undefined
  /** The variables that say what goes through a proxy, as they stand there. */
  readonly proxies: ProxyEnvironment
  /** Every secret among them. */
  readonly secrets: readonly string[]
  /** Inputs that the action does not know, and whose names are slips of one that it knows. */
  readonly slips: readonly Problem[]
}

/**
 * The only reader of inputs. Masks every secret before anything else can be done with one.
 * @param getInput gives an input's text
 * @param environment the process's variables
 * @param mask hides a text in the log from now on
 */
export function readInputs(
  getInput: (name: InputName) => string,
  environment: ProcessEnvironment,
  mask: (secret: string) => void
): Read {
  const variables: Record<string, string> = {}
  for (const [input, variable] of Object.entries(ENVIRONMENT)) {
    const value = environment[variable]?.trim() ?? ''
    if (value !== '') variables[input] = value
  }
  const idTokens = idTokenSource(environment)
  const names: readonly InputName[] = ['operation', ...(Object.keys(fields) as FieldName[])]
  const slips = slipsIn(environment, names)
  const secrets = [
    idTokens?.token ?? '',
    ...proxySecrets(environment),
    ...SECRETS.flatMap(name => [getInput(name).trim(), variables[name] ?? '']),
    ...slips.map(({ meant, value }) => (SECRETS.includes(meant as FieldName) ? value : ''))
  ].filter(secret => secret !== '' && !isBoolean(secret))
  // The runner masks line by line, so a text of several lines is masked as each of them.
  for (const secret of new Set(secrets.flatMap(secret => [secret, ...secret.split(/[\r\n]+/)]))) {
    if (secret.trim() !== '') mask(secret)
  }
  const raw = Object.fromEntries(names.map(name => [name, getInput(name).trim()])) as Record<
    InputName,
    string
  >
  const proxies = Object.fromEntries(PROXY_VARIABLES.map(name => [name, environment[name]]))
  return { raw, environment: variables, idTokens, proxies, secrets, slips: slips.map(problemOfSlip) }
}

interface Slip {
  /** As the workflow gives it, in lower case. */
  readonly given: string
  /** The input that was probably meant. */
  readonly meant: string
  readonly value: string
}

/**
 * The runner hands on every input, whether `action.yml` declares it or not. A slip of `dry-run` would let the step write.
 * Others may be meant for something else, and are ignored.
 */
function slipsIn(environment: ProcessEnvironment, known: readonly string[]): Slip[] {
  return Object.entries(environment).flatMap(([variable, value = '']) => {
    const given = /^INPUT_(.+)$/s.exec(variable)?.[1]?.toLowerCase()
    if (given === undefined || known.includes(given)) return []
    const meant = mostSimilar(given, known)
    return meant === undefined ? [] : [{ given, meant, value: value.trim() }]
  })
}

function problemOfSlip({ given, meant }: Slip): Problem {
  return { message: `Input ${oneLine(given, 100)} does not exist. ${suggestion(given, meant)}` }
}

/** The runner sets both for jobs with `id-token: write`. */
function idTokenSource(environment: ProcessEnvironment): IdTokenSource | undefined {
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
