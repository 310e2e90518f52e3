import type { Credentials, IdTokenSource, Way } from '../auth/credentials.ts'
import { variable } from './environment.ts'
import { allowance, type Problem } from './explain.ts'
import { fields, type FieldName } from './fields.ts'
import { readHost, readStsHost } from './hosts.ts'
import { ENVIRONMENT, type Environment, type RawInputs } from './read.ts'

/** What each way of signing in takes. `audience` has a default, so that it says nothing about the way. */
const WAYS = {
  token: { needs: ['token'], may: [] },
  keys: { needs: ['access-key-id', 'secret-access-key'], may: ['security-token'] },
  oidc: { needs: ['provider-urn', 'agency-urn'], may: [] },
  password: { needs: ['iam-user', 'iam-password', 'iam-account'], may: [] }
} as const satisfies Record<Way, { needs: readonly FieldName[]; may: readonly FieldName[] }>

const NONE =
  'Nothing to sign in with is given. Allowed: provider-urn with agency-urn (OIDC); access-key-id with ' +
  `secret-access-key, as inputs or as ${ENVIRONMENT['access-key-id']} and ${ENVIRONMENT['secret-access-key']} in the ` +
  'environment; iam-user with iam-password and iam-account; or token. ' +
  'Example: `access-key-id: ${{ secrets.HUAWEICLOUD_AK }}`.'

export interface CredentialInputs {
  readonly raw: RawInputs
  readonly environment: Environment
  /** Absent when the job may not ask for ID tokens. */
  readonly idTokens: IdTokenSource | undefined
  /** Whether nothing at all is fine as well. */
  readonly optional: boolean
}

/** Whether there is anything to sign in with, valid or not: all that a way needs, or a part of it. */
export function givenCredentials(raw: RawInputs, environment: Environment): 'all' | 'none' | 'part' {
  const [way] = waysOf(raw)
  if (way === undefined && !hasKeys(environment)) return 'none'
  const source = way === undefined ? environment : raw
  return WAYS[way ?? 'keys'].needs.every(name => (source[name] ?? '') !== '') ? 'all' : 'part'
}

/** @returns the one way that is given; nothing when there is none, which is a problem unless it is optional */
export function readCredentials(inputs: CredentialInputs, problems: Problem[]): Credentials | undefined {
  const { raw, environment } = inputs
  const given = waysOf(raw)
  const [way, ...others] = given
  if (others.length > 0) {
    const named = given.map(
      each =>
        `${each} (${partsOf(each)
          .filter(name => raw[name] !== '')
          .join(', ')})`
    )
    problems.push({
      message: `${given.length} ways of signing in are given: ${named.join(' and ')}. Keep one.`
    })
    return undefined
  }
  if (way !== undefined) {
    for (const name of WAYS[way].needs) {
      if (raw[name] === '') problems.push(half(name, way))
    }
    return credentialsOf(way, inputs, problems)
  }
  if (hasKeys(environment)) return keysOfEnvironment(environment, raw, problems)
  if (!inputs.optional) problems.push({ message: NONE })
  return undefined
}

/** @returns the ways of which inputs give anything */
function waysOf(raw: RawInputs): Way[] {
  return (Object.keys(WAYS) as Way[]).filter(way => partsOf(way).some(name => raw[name] !== ''))
}

function hasKeys(environment: Environment): boolean {
  return WAYS.keys.needs.some(name => environment[name] !== undefined)
}

function partsOf(way: Way): readonly FieldName[] {
  return [...WAYS[way].needs, ...WAYS[way].may]
}

function half(name: FieldName, way: Way): Problem {
  return {
    message: `Input ${name} is missing: ${way} needs all of ${WAYS[way].needs.join(', ')}. ${allowance(name, fields[name])}`
  }
}

function credentialsOf(way: Way, inputs: CredentialInputs, problems: Problem[]): Credentials {
  const { raw, environment, idTokens } = inputs
  const projectId = raw['iam-project-id'] || variable(environment, 'iam-project-id', problems)
  switch (way) {
    case 'token':
      return { way, token: raw.token }
    case 'keys': {
      const securityToken = raw['security-token'] || undefined
      const keys = {
        accessKeyId: raw['access-key-id'],
        secretAccessKey: raw['secret-access-key'],
        securityToken
      }
      return { way, keys, projectId }
    }
    case 'oidc': {
      const source = idTokens ?? { url: '', token: '' }
      const audience = raw.audience || fields.audience.fallback
      const federation = { providerUrn: raw['provider-urn'], agencyUrn: raw['agency-urn'], audience, source }
      return { way, federation, sts: readStsHost(raw, environment, problems), projectId }
    }
    case 'password': {
      const project = raw.region || (variable(environment, 'region', problems) ?? '')
      if (project === '') {
        const message = `Input region is missing: the token of an IAM user is for the project of a region. ${allowance('region', fields.region)}`
        problems.push({ message })
      }
      const iam =
        project === '' && raw['iam-endpoint'] === '' ? '' : readHost('iam', raw, environment, false, problems)
      const user = {
        user: raw['iam-user'],
        password: raw['iam-password'],
        account: raw['iam-account'],
        project
      }
      return { way, user, iam }
    }
  }
}

/** A key, its secret and its security token come from the same source. */
function keysOfEnvironment(environment: Environment, raw: RawInputs, problems: Problem[]): Credentials {
  const [accessKeyId = '', secretAccessKey = ''] = (['access-key-id', 'secret-access-key'] as const).map(
    name => {
      const value = variable(environment, name, problems)
      if (value === undefined) {
        problems.push({
          message: `${ENVIRONMENT[name]} is missing: keys come in pairs. ${allowance(name, fields[name])}`
        })
      }
      return value
    }
  )
  const securityToken = variable(environment, 'security-token', problems)
  const projectId = raw['iam-project-id'] || variable(environment, 'iam-project-id', problems)
  return { way: 'keys', keys: { accessKeyId, secretAccessKey, securityToken }, projectId }
}
