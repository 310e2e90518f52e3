/** The calls that sign in. */

import type { Emulator } from '../../../emulator/server.ts'
import { send, type Reply } from './emulator.ts'

/** The part of an emulator that a call needs. */
type Part<K extends keyof Emulator> = Pick<Emulator, K>
type GitHub = Part<'idTokenRequestUrl' | 'idTokenRequestToken'>
type Sts = GitHub & Part<'url' | 'oidcAudience' | 'providerUrn' | 'agencyUrn'>
type Iam = Part<'url' | 'iamUser' | 'iamPassword' | 'iamAccount'>
type Json = Record<string, unknown>

/** Asks for an ID token as GitHub's toolkit does. Without `audience` the request has none. */
export function askIdToken(emulator: GitHub, audience?: string, bearer?: string): Promise<Reply> {
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`
  const headers = { authorization: `Bearer ${bearer ?? emulator.idTokenRequestToken}` }
  return send(emulator.idTokenRequestUrl + query, { headers })
}

/** An ID token, by default for the provider's audience. */
export async function idToken(
  emulator: GitHub & Part<'oidcAudience'>,
  audience = emulator.oidcAudience
): Promise<string> {
  return (JSON.parse((await askIdToken(emulator, audience)).text) as { value: string }).value
}

/** Header and claims of a JSON Web Token. */
export function decoded(token: string): [header: Json, claims: Json] {
  const [header = '', claims = ''] = token.split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json
  return [read(header), read(claims)]
}

/** Sends a JSON body without any credential. */
export function post(url: string, json: unknown): Promise<Reply> {
  const headers = { 'content-type': 'application/json' }
  return send(url, { method: 'POST', headers, body: JSON.stringify(json) })
}

/** Assumes the agency with a new ID token. A field that is changed to undefined is left out. */
export async function assume(emulator: Sts, changes: Json = {}): Promise<Reply> {
  const { providerUrn, agencyUrn } = emulator
  return post(`${emulator.url}/v5/agencies/assume-with-oidc`, {
    provider_urn: providerUrn,
    agency_urn: agencyUrn,
    agency_session_name: 'test',
    ...('id_token' in changes ? {} : { id_token: await idToken(emulator) }),
    ...changes
  })
}

export interface Assumed {
  credentials: {
    access_key_id: string
    secret_access_key: string
    security_token: string
    expiration: string
  }
  [field: string]: unknown
}

/** The answer to assuming the agency, if it succeeds. */
export async function assumed(emulator: Emulator, changes: Json = {}): Promise<Assumed> {
  return JSON.parse((await assume(emulator, changes)).text) as Assumed
}

/** Replacements for parts of the body that asks IAM for a token. */
export interface AuthChanges {
  user?: unknown
  password?: unknown
  account?: unknown
  methods?: unknown
  scope?: unknown
}

/** Asks IAM for a token. A part that is changed to undefined is left out. */
export function askToken(emulator: Iam, changes: AuthChanges = {}, query = ''): Promise<Reply> {
  const { user, password, account, methods, scope } = {
    user: emulator.iamUser,
    password: emulator.iamPassword,
    account: emulator.iamAccount,
    methods: ['password'],
    scope: { project: { name: 'cn-north-4' } },
    ...changes
  }
  const identity = { methods, password: { user: { name: user, password, domain: { name: account } } } }
  return post(`${emulator.url}/v3/auth/tokens${query}`, { auth: { identity, scope } })
}

/** A token that IAM hands out. */
export async function mintedToken(emulator: Emulator): Promise<string> {
  return String((await askToken(emulator)).headers['x-subject-token'])
}
