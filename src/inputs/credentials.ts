import type { Credentials, IdTokenSource, SignInMethod } from '../auth/credentials.ts'
import { variable } from './environment.ts'
import { allowance, type Problem } from './problems.ts'
import { fields, type FieldName } from './fields.ts'
import { readHost, readStsHost } from './hosts.ts'
import { ENVIRONMENT, type Environment, type RawInputs } from './read.ts'
import { hasKeys, partsOf, signInMethods, methodsGiven } from './sign-in-methods.ts'

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

/** @returns the one way that is given; nothing when there is none, which is a problem unless it is optional */
export function readCredentials(inputs: CredentialInputs, problems: Problem[]): Credentials | undefined {
  const { raw, environment } = inputs
  const given = methodsGiven(raw)
  const [method, ...others] = given
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
  if (method !== undefined) {
    for (const name of signInMethods[method].needs) {
      if (raw[name] === '') problems.push(half(name, method))
    }
    return credentialsOf(method, inputs, problems)
  }
  if (hasKeys(environment)) return keysOfEnvironment(inputs, problems)
  if (!inputs.optional) problems.push({ message: NONE })
  return undefined
}

function half(name: FieldName, method: SignInMethod): Problem {
  return {
    message: `Input ${name} is missing: signing in with ${method} needs all of ${signInMethods[method].needs.join(', ')}. ${allowance(name, fields[name])}`
  }
}

function credentialsOf(method: SignInMethod, inputs: CredentialInputs, problems: Problem[]): Credentials {
  const { raw, environment, idTokens } = inputs
  switch (method) {
    case 'token':
      return { method, token: raw.token }
    case 'keys': {
      const securityToken = raw['security-token'] || undefined
      const keys = {
        accessKeyId: raw['access-key-id'],
        secretAccessKey: raw['secret-access-key'],
        securityToken
      }
      return { method, keys, projectId: projectIdOf(inputs, problems) }
    }
    case 'oidc': {
      const source = idTokens ?? { url: '', token: '' }
      const audience = raw.audience || fields.audience.fallback
      const federation = { providerUrn: raw['provider-urn'], agencyUrn: raw['agency-urn'], audience, source }
      const sts = readStsHost(raw, environment, problems)
      return { method, federation, sts, projectId: projectIdOf(inputs, problems) }
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
      return { method, user, iam }
    }
  }
}

/** A key, its secret and its security token come from the same source. */
function keysOfEnvironment(inputs: CredentialInputs, problems: Problem[]): Credentials {
  const { environment } = inputs
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
  const keys = { accessKeyId, secretAccessKey, securityToken }
  return { method: 'keys', keys, projectId: projectIdOf(inputs, problems) }
}

/** Only what is signed names a project. */
function projectIdOf({ environment, raw }: CredentialInputs, problems: Problem[]): string | undefined {
  return raw['iam-project-id'] || variable(environment, 'iam-project-id', problems)
}
