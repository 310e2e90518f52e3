import { hostOf, regionsOf, type Service } from '../codearts/regions.ts'
import { quote } from '../report/text.ts'
import type { Keys } from '../auth/keys.ts'
import { allowance, invalid, missing, type Problem } from './explain.ts'
import { fields } from './fields.ts'
import { ENVIRONMENT, type Environment, type RawInputs } from './read.ts'

/** Who calls, and where. */

export type Credentials =
  | { readonly way: 'token'; readonly token: string }
  | { readonly way: 'keys'; readonly keys: Keys; readonly projectId: string | undefined }

export interface Connection {
  /** Base URLs; a service that the operation does not use is absent. */
  readonly hosts: Readonly<Partial<Record<Service, string>>>
  /** The account's ID; empty when the operation needs none. */
  readonly domainId: string
  /** Absent only in a dry run without any credential. */
  readonly credentials: Credentials | undefined
}

/** Stand in for what a dry run without credentials may leave out. */
const UNKNOWN = { host: 'https://ENDPOINT', domainId: 'DOMAIN_ID' }

/**
 * Settles signing in, account and host, by inputs first and environment second.
 * @param problems gets what is wrong
 */
export function readConnection(
  raw: RawInputs,
  environment: Environment,
  service: Service | undefined,
  offlineAllowed: boolean,
  problems: Problem[]
): Connection {
  const credentials = readCredentials(raw, environment, offlineAllowed, problems)
  const offline = offlineAllowed && credentials === undefined
  const host = service === undefined ? undefined : readHost(raw, environment, service, offline, problems)
  return {
    hosts: service === undefined || host === undefined ? {} : { [service]: host },
    domainId: service === 'pipeline' ? readDomainId(raw, environment, offline, problems) : '',
    credentials
  }
}

function readCredentials(
  raw: RawInputs,
  environment: Environment,
  offlineAllowed: boolean,
  problems: Problem[]
): Credentials | undefined {
  const keyInputs = (['access-key-id', 'secret-access-key'] as const).filter(name => raw[name] !== '')
  if (raw.token !== '') {
    const others = [...keyInputs, ...(raw['security-token'] === '' ? [] : ['security-token'])]
    if (others.length > 0) {
      problems.push({
        message: `Two ways of signing in are given: token, and ${others.join(', ')}. Keep one.`
      })
    }
    return { way: 'token', token: raw.token }
  }
  const fromInputs = keyInputs.length > 0 || raw['security-token'] !== ''
  const given =
    fromInputs || environment['access-key-id'] !== undefined || environment['secret-access-key'] !== undefined
  if (given) return readKeys(raw, environment, fromInputs, problems)
  if (!offlineAllowed) problems.push({ message: NO_CREDENTIALS })
  return undefined
}

const NO_CREDENTIALS =
  'Nothing to sign in with is given. Allowed: token; or access-key-id with secret-access-key (and security-token), ' +
  `as inputs or as ${ENVIRONMENT['access-key-id']} and ${ENVIRONMENT['secret-access-key']} in the environment. ` +
  'Example: `access-key-id: ${{ secrets.HUAWEICLOUD_AK }}`.'

/** A key, its secret and its security token come from the same source, all or none. */
function readKeys(
  raw: RawInputs,
  environment: Environment,
  fromInputs: boolean,
  problems: Problem[]
): Credentials {
  const part = (name: 'access-key-id' | 'secret-access-key' | 'security-token') =>
    fromInputs ? raw[name] : (variable(environment, name, problems) ?? '')
  const half = (name: 'access-key-id' | 'secret-access-key') => {
    const value = part(name)
    if (value === '') {
      const label = fromInputs ? `Input ${name}` : ENVIRONMENT[name]
      problems.push({ message: `${label} is missing: keys come in pairs. ${allowance(name, fields[name])}` })
    }
    return value
  }
  return {
    way: 'keys',
    keys: {
      accessKeyId: half('access-key-id'),
      secretAccessKey: half('secret-access-key'),
      securityToken: part('security-token') || undefined
    },
    projectId: raw['iam-project-id'] || variable(environment, 'iam-project-id', problems)
  }
}

/** Inputs were judged before; what is taken from the environment instead keeps the same rules. */
function variable(
  environment: Environment,
  name: keyof typeof ENVIRONMENT,
  problems: Problem[]
): string | undefined {
  const value = environment[name]
  if (value !== undefined && !fields[name].schema.safeParse(value).success) {
    const { message } = invalid(name, value, fields[name])
    problems.push({ message: message.replace(`Input ${name}`, `Environment variable ${ENVIRONMENT[name]}`) })
  }
  return value
}

function readDomainId(
  raw: RawInputs,
  environment: Environment,
  offline: boolean,
  problems: Problem[]
): string {
  const domainId = raw['domain-id'] || variable(environment, 'domain-id', problems)
  if (domainId !== undefined) return domainId
  if (!offline) problems.push(missing('domain-id', 'every way of signing in so far', fields['domain-id']))
  return UNKNOWN.domainId
}

function readHost(
  raw: RawInputs,
  environment: Environment,
  service: Service,
  offline: boolean,
  problems: Problem[]
): string {
  const input = service === 'pipeline' ? 'endpoint' : 'req-endpoint'
  const given = fields[input].schema.safeParse(raw[input])
  if (raw[input] !== '') return given.success ? given.data : UNKNOWN.host
  const region = raw.region || variable(environment, 'region', problems)
  if (region === undefined) {
    const message = `Inputs region and ${input} are both missing; one is needed. ${allowance('region', fields.region)}`
    if (!offline) problems.push({ message })
    return UNKNOWN.host
  }
  const host = hostOf(service, region)
  // A region that is no name at all is among the problems already.
  if (host !== undefined || !fields.region.schema.safeParse(region).success) return host ?? UNKNOWN.host
  const label = raw.region === '' ? `Environment variable ${ENVIRONMENT.region}` : 'Input region'
  const known = regionsOf(service).join(', ')
  problems.push({
    message: `${label} is ${quote(region)}, for which no host is known. Allowed: ${known}; or set ${input}. ${allowance(input, fields[input])}`
  })
  return UNKNOWN.host
}
