/** What the inputs, or else the environment, give to sign in with: exactly one method. */

import type { Credentials, IdTokenSource, SignInMethod } from '../auth/credentials.ts'
import type { Field } from './field-kinds.ts'
import { fields, type FieldName } from './fields.ts'
import { readHost, readStsHost, regionOf, type ConnectionInputs } from './hosts.ts'
import { allowance, type Problem } from './problems.ts'
import { ENVIRONMENT, variable, type RawInputs } from './read.ts'
import { hasKeys, methodsGiven, ownInputs, signInMethods } from './sign-in-methods.ts'

/** Why an input may be missing that the workflow names. */
export const UNSET = 'A variable or secret that is not set arrives empty.'

const NONE =
  'Nothing to sign in with is given. Allowed: provider-urn with agency-urn (OIDC); access-key-id with ' +
  `secret-access-key, as inputs or as ${ENVIRONMENT['access-key-id']} and ${ENVIRONMENT['secret-access-key']} in the ` +
  'environment; iam-user with iam-password and iam-account; or token. ' +
  `Example: \`access-key-id: \${{ secrets.HUAWEICLOUD_AK }}\`. ${UNSET}`

export interface CredentialInputs extends ConnectionInputs {
  /** Absent when the job may not ask for ID tokens. */
  readonly idTokens: IdTokenSource | undefined
  /** Whether it is fine when nothing is given. */
  readonly optional: boolean
}

/** @returns the credentials of the one method that is given; nothing when there is none, or more than one */
export function readCredentials(inputs: CredentialInputs): Credentials | undefined {
  const { raw, environment, problems } = inputs
  const given = methodsGiven(raw)
  const [method, ...others] = given
  if (others.length > 0) {
    const named = given.map(each => {
      const names = ownInputs(each).filter(name => raw[name] !== '')
      return `${each} (${names.join(', ')})`
    })
    problems.push({
      message: `${given.length} ways of signing in are given: ${named.join(' and ')}. Keep one.`
    })
    return undefined
  }
  if (method !== undefined) {
    for (const name of signInMethods[method].required) {
      if (raw[name] === '') problems.push(half(name, method))
    }
    return credentialsOf(method, inputs)
  }
  if (hasKeys(environment)) return keysOfEnvironment(inputs)
  if (!inputs.optional) problems.push({ message: `${meantMethods(raw)}${NONE}` })
  return undefined
}

/** @returns which methods were probably meant, by the inputs that go with them; an empty text when none tells */
function meantMethods(raw: RawInputs): string {
  const isGiven = (name: FieldName) => {
    const { fallback }: Field<unknown> = fields[name]
    return raw[name] !== '' && raw[name] !== fallback
  }
  return (Object.keys(signInMethods) as SignInMethod[])
    .map(method => {
      const { required, shared } = signInMethods[method]
      const given = shared.filter(isGiven)
      const told = `Given is ${given.join(', ')}, which goes with ${required.join(' and ')} (${method}), and these are empty. `
      return given.length === 0 ? '' : told
    })
    .join('')
}

function half(name: FieldName, method: SignInMethod): Problem {
  return {
    message: `Input ${name} is missing: signing in with ${method} needs all of ${signInMethods[method].required.join(', ')}. ${allowance(name, fields[name])} ${UNSET}`
  }
}

function credentialsOf(method: SignInMethod, inputs: CredentialInputs): Credentials {
  const { raw } = inputs
  switch (method) {
    case 'token':
      return { method, token: raw.token }
    case 'keys': {
      const keys = {
        accessKeyId: raw['access-key-id'],
        secretAccessKey: raw['secret-access-key'],
        securityToken: raw['security-token'] || undefined
      }
      return { method, keys, projectId: projectIdOf(inputs) }
    }
    case 'oidc': {
      const federation = {
        providerUrn: raw['provider-urn'],
        agencyUrn: raw['agency-urn'],
        audience: raw.audience || fields.audience.fallback,
        source: inputs.idTokens ?? { url: '', token: '' }
      }
      return { method, federation, sts: readStsHost(inputs), projectId: projectIdOf(inputs) }
    }
    case 'password':
      return passwordOf(inputs)
  }
}

/** The token of an IAM user is for the project that is named like the region. */
function passwordOf(inputs: CredentialInputs): Credentials {
  const { raw, problems } = inputs
  const project = regionOf(inputs) ?? ''
  if (project === '') {
    const message = `Input region is missing: the token of an IAM user is for the project of a region. ${allowance('region', fields.region)}`
    problems.push({ message })
  }
  const iam = project === '' && raw['iam-endpoint'] === '' ? '' : readHost('iam', inputs)
  const user = { user: raw['iam-user'], password: raw['iam-password'], account: raw['iam-account'], project }
  return { method: 'password', user, iam }
}

/** A key, its secret and its security token come from the same source. */
function keysOfEnvironment(inputs: CredentialInputs): Credentials {
  const { environment, problems } = inputs
  const needed = (name: 'access-key-id' | 'secret-access-key') => {
    const value = variable(environment, name, problems)
    const message = `${ENVIRONMENT[name]} is missing: keys come in pairs. ${allowance(name, fields[name])}`
    if (value === undefined) problems.push({ message })
    return value ?? ''
  }
  const keys = {
    accessKeyId: needed('access-key-id'),
    secretAccessKey: needed('secret-access-key'),
    securityToken: variable(environment, 'security-token', problems)
  }
  return { method: 'keys', keys, projectId: projectIdOf(inputs) }
}

/** Only signed requests name a project. */
function projectIdOf({ environment, raw, problems }: CredentialInputs): string | undefined {
  return raw['iam-project-id'] || variable(environment, 'iam-project-id', problems)
}
