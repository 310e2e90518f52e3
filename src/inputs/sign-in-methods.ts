/** The methods of signing in, and the inputs of each. */

import type { IdTokenSource, SignInMethod } from '../auth/credentials.ts'
import type { FieldName } from './fields.ts'
import type { Environment, RawInputs } from './read.ts'

interface MethodInputs {
  readonly required: readonly FieldName[]
  readonly optional: readonly FieldName[]
  /** Inputs that do not choose the method: they have a default, or other methods use them as well. */
  readonly shared: readonly FieldName[]
}

export const signInMethods: Readonly<Record<SignInMethod, MethodInputs>> = {
  token: { required: ['token'], optional: [], shared: [] },
  keys: {
    required: ['access-key-id', 'secret-access-key'],
    optional: ['security-token'],
    shared: ['iam-project-id']
  },
  oidc: {
    required: ['provider-urn', 'agency-urn'],
    optional: [],
    shared: ['sts-endpoint', 'audience', 'iam-project-id']
  },
  password: { required: ['iam-user', 'iam-password', 'iam-account'], optional: [], shared: ['iam-endpoint'] }
}

/** @returns the inputs that other methods use, but not this one */
export function inputsOfOtherMethods(method: SignInMethod): FieldName[] {
  const all = new Set(Object.values(signInMethods).flatMap(({ shared }) => shared))
  return [...all].filter(name => !signInMethods[method].shared.includes(name))
}

/** @returns whether there is anything to sign in with, valid or not: all that a method needs, or a part of it */
export function givenCredentials(raw: RawInputs, environment: Environment): 'all' | 'none' | 'part' {
  const [method] = methodsGiven(raw)
  if (method === undefined && !hasKeys(environment)) return 'none'
  const source = method === undefined ? environment : raw
  return signInMethods[method ?? 'keys'].required.every(name => (source[name] ?? '') !== '') ? 'all' : 'part'
}

/** The secret part of each method; OIDC's is the ID token that the runner gives. */
const SECRET_PARTS = ['token', 'secret-access-key', 'iam-password'] as const

/**
 * @param idTokens absent when the job may not ask for ID tokens
 * @returns whether there is the secret part of any method; URNs, names and key IDs are none
 */
export function hasSecret(
  raw: RawInputs,
  environment: Environment,
  idTokens: IdTokenSource | undefined
): boolean {
  const federated = signInMethods.oidc.required.every(name => raw[name] !== '')
  return (
    (federated && idTokens !== undefined) ||
    SECRET_PARTS.some(name => raw[name] !== '' || environment[name] !== undefined)
  )
}

/** @returns the methods of which any input is given */
export function methodsGiven(raw: RawInputs): SignInMethod[] {
  return (Object.keys(signInMethods) as SignInMethod[]).filter(method =>
    ownInputs(method).some(name => raw[name] !== '')
  )
}

/** @returns whether the environment gives an access key, or half of one */
export function hasKeys(environment: Environment): boolean {
  return signInMethods.keys.required.some(name => environment[name] !== undefined)
}

/** @returns the inputs that only this method has */
export function ownInputs(method: SignInMethod): readonly FieldName[] {
  return [...signInMethods[method].required, ...signInMethods[method].optional]
}
