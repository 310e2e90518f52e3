import type { SignInMethod } from '../auth/credentials.ts'
import type { FieldName } from './fields.ts'
import type { Environment, RawInputs } from './read.ts'

/** The ways of signing in, and the inputs of each. */

interface MethodInputs {
  readonly needs: readonly FieldName[]
  readonly may: readonly FieldName[]
  /** Inputs that say nothing about the way: they have a default, or others use them as well. */
  readonly uses: readonly FieldName[]
}

/** What each way takes. */
export const signInMethods: Readonly<Record<SignInMethod, MethodInputs>> = {
  token: { needs: ['token'], may: [], uses: [] },
  keys: {
    needs: ['access-key-id', 'secret-access-key'],
    may: ['security-token'],
    uses: ['iam-project-id']
  },
  oidc: {
    needs: ['provider-urn', 'agency-urn'],
    may: [],
    uses: ['sts-endpoint', 'audience', 'iam-project-id']
  },
  password: { needs: ['iam-user', 'iam-password', 'iam-account'], may: [], uses: ['iam-endpoint'] }
}

/** @returns the inputs that other ways of signing in use, but not this one */
export function notUsedBy(method: SignInMethod): FieldName[] {
  const all = new Set(Object.values(signInMethods).flatMap(({ uses }) => uses))
  return [...all].filter(name => !signInMethods[method].uses.includes(name))
}

/** Whether there is anything to sign in with, valid or not: all that a way needs, or a part of it. */
export function givenCredentials(raw: RawInputs, environment: Environment): 'all' | 'none' | 'part' {
  const [method] = methodsGiven(raw)
  if (method === undefined && !hasKeys(environment)) return 'none'
  const source = method === undefined ? environment : raw
  return signInMethods[method ?? 'keys'].needs.every(name => (source[name] ?? '') !== '') ? 'all' : 'part'
}

/** @returns the ways of which inputs give anything */
export function methodsGiven(raw: RawInputs): SignInMethod[] {
  return (Object.keys(signInMethods) as SignInMethod[]).filter(method =>
    partsOf(method).some(name => raw[name] !== '')
  )
}

/** @returns whether the environment gives an access key, or half of one */
export function hasKeys(environment: Environment): boolean {
  return signInMethods.keys.needs.some(name => environment[name] !== undefined)
}

/** @returns the inputs that only this way has */
export function partsOf(method: SignInMethod): readonly FieldName[] {
  return [...signInMethods[method].needs, ...signInMethods[method].may]
}
