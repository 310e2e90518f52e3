import type { Way } from '../auth/credentials.ts'
import type { FieldName } from './fields.ts'
import type { Environment, RawInputs } from './read.ts'

/** The ways of signing in, and the inputs of each. */

interface WayInputs {
  readonly needs: readonly FieldName[]
  readonly may: readonly FieldName[]
  /** Inputs that say nothing about the way: they have a default, or others use them as well. */
  readonly uses: readonly FieldName[]
}

/** What each way takes. */
export const WAYS: Readonly<Record<Way, WayInputs>> = {
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
export function notUsedBy(way: Way): FieldName[] {
  const all = new Set(Object.values(WAYS).flatMap(({ uses }) => uses))
  return [...all].filter(name => !WAYS[way].uses.includes(name))
}

/** Whether there is anything to sign in with, valid or not: all that a way needs, or a part of it. */
export function givenCredentials(raw: RawInputs, environment: Environment): 'all' | 'none' | 'part' {
  const [way] = waysOf(raw)
  if (way === undefined && !hasKeys(environment)) return 'none'
  const source = way === undefined ? environment : raw
  return WAYS[way ?? 'keys'].needs.every(name => (source[name] ?? '') !== '') ? 'all' : 'part'
}

/** @returns the ways of which inputs give anything */
export function waysOf(raw: RawInputs): Way[] {
  return (Object.keys(WAYS) as Way[]).filter(way => partsOf(way).some(name => raw[name] !== ''))
}

/** @returns whether the environment gives an access key, or half of one */
export function hasKeys(environment: Environment): boolean {
  return WAYS.keys.needs.some(name => environment[name] !== undefined)
}

/** @returns the inputs that only this way has */
export function partsOf(way: Way): readonly FieldName[] {
  return [...WAYS[way].needs, ...WAYS[way].may]
}
