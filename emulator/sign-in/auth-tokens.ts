/** The call auth-tokens: IAM exchanges a user's password for a token. */

import type { CallInput } from '../calls/call.ts'
import { object, text, type Fields } from '../fields.ts'
import { sameSecret } from '../gateway/signature.ts'
import { json, type Answer } from '../http/answers.ts'
import { idOf } from '../ids.ts'
import { Violation, iamRefusal } from '../refusals.ts'
import { REGION, length } from '../rules.ts'

/** "The token is valid for 24 hours", page of KeystoneCreateUserTokenByPassword. */
const LIFETIME = 24 * 60 * 60_000
/** No limit is documented for names and passwords; this one is generous. */
const NAME = length(1, 1_024)

/**
 * auth-tokens: answers a token for a project of the account, or for the whole account, in the header X-Subject-Token. A
 * project is named by its region: the IDs of projects are not known to anybody here.
 */
export function authTokens(input: CallInput): Answer {
  const { account, credentials, now } = input
  const { user, password, domain, scope } = readBody(input.body.json)
  const same = [
    sameSecret(user, account.iamUser),
    sameSecret(password, account.iamPassword),
    sameSecret(domain, account.iamAccount),
    scope.domain === undefined || [account.iamAccount, account.domainId].includes(scope.domain)
  ]
  if (same.includes(false)) throw iamRefusal(401, 'The username or password is wrong.')

  const answer = json({ token: describe(input, scope) }, 201)
  answer.headers['x-subject-token'] = credentials.newToken(account.tokenLength, now + LIFETIME)
  return answer
}

function readBody(json: unknown) {
  const auth = object(object(json, 'body')['auth'], 'auth')
  const identity = object(auth['identity'], 'auth.identity')
  if (JSON.stringify(identity['methods']) !== '["password"]') {
    throw new Violation('auth.identity.methods', 'must be ["password"]')
  }
  const path = 'auth.identity.password'
  const user = object(object(identity['password'], path)['user'], `${path}.user`)
  const domain = object(user['domain'], `${path}.user.domain`)
  const scope = object(auth['scope'], 'auth.scope')
  return {
    user: text(user, 'name', NAME, `${path}.user.`),
    password: text(user, 'password', NAME, `${path}.user.`),
    domain: text(domain, 'name', NAME, `${path}.user.domain.`),
    scope: readScope(scope)
  }
}

/** The region whose project the token is for, or ID or name of the account that it is for. */
interface Scope {
  project?: string
  domain?: string
}

function readScope(scope: Fields): Scope {
  if (scope['domain'] === undefined) {
    const project = object(scope['project'], 'auth.scope.project')
    return { project: text(project, 'name', REGION, 'auth.scope.project.') }
  }
  if (scope['project'] !== undefined) throw new Violation('auth.scope.domain', 'either a project or a domain')
  const domain = object(scope['domain'], 'auth.scope.domain')
  return { domain: text(domain, domain['id'] === undefined ? 'name' : 'id', NAME, 'auth.scope.domain.') }
}

/** The body's description of the token, with the fields of the page's example. */
function describe({ account, query, now, baseUrl }: CallInput, { project }: Scope) {
  const domain = { id: account.domainId, name: account.iamAccount }
  return {
    // "Any non-empty string is taken for true."
    catalog: query.get('nocatalog') ? [] : [catalogEntry(baseUrl)],
    expires_at: microseconds(now + LIFETIME),
    issued_at: microseconds(now),
    methods: ['password'],
    ...(project === undefined
      ? { domain }
      : { project: { domain, id: idOf(`${account.domainId}/${project}`), name: project } }),
    roles: [{ id: '0', name: 'te_admin' }],
    user: { domain, id: idOf(account.iamUser), name: account.iamUser, password_expires_at: '' }
  }
}

function catalogEntry(baseUrl: string) {
  const endpoint = { id: idOf(baseUrl), interface: 'public', region: '*', region_id: '*' }
  return { endpoints: [{ ...endpoint, url: `${baseUrl}/v3` }], id: idOf('iam'), name: 'iam', type: 'iam' }
}

/** A time as IAM writes it, e.g. 2020-01-04T09:05:22.701000Z. */
function microseconds(time: number): string {
  return new Date(time).toISOString().replace('Z', '000Z')
}
