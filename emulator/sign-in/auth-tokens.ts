import * as z from 'zod/mini'
import { idOf } from '../account.ts'
import { json, type Answer } from '../answers.ts'
import { sameSecret } from '../signature.ts'
import type { SignInInput } from './call.ts'
import { matching, object, readBody, text } from './fields.ts'
import { IamRefusal, traced } from './refusals.ts'

/** "The token is valid for 24 hours", page of KeystoneCreateUserTokenByPassword. */
const LIFETIME = 24 * 60 * 60_000
const DEFAULT_LENGTH = 1_500
/** No limit is documented for names and passwords; these keep nothing out that is meant seriously. */
const MAX_TEXT = 1_024

const name = text(1, MAX_TEXT)
/** Every region has a project of its name; the emulated account has no others. */
const REGION = {
  pattern: /^[a-z]{2}-[a-z]+-[1-9]\d{0,2}$/,
  words: 'the name of a region is required, e.g. cn-north-4'
}
const scopeWords = 'a project is required: the service is regional'

const bodySchema = object({
  auth: object({
    identity: object({
      methods: z.tuple([z.literal('password', 'must be ["password"]')], 'must be ["password"]'),
      password: object({ user: object({ name, password: name, domain: object({ name }) }) })
    }),
    scope: object({
      project: z.object({ name: matching(REGION) }, scopeWords),
      domain: z.optional(z.undefined('either a project or a domain'))
    })
  })
})

/** auth-tokens: user name and password become a token for a project of the account, in the header X-Subject-Token. */
export function authTokens(input: SignInInput): Answer {
  const { account, minted, now, options } = input
  const { auth } = readBody(bodySchema, input.body.json, (field, rule) => {
    return new IamRefusal(400, `The request body is invalid (${field}: ${rule})`)
  })
  const { user } = auth.identity.password
  const same = [
    sameSecret(user.name, account.iamUser),
    sameSecret(user.password, account.iamPassword),
    sameSecret(user.domain.name, account.iamAccount)
  ]
  if (same.includes(false)) throw new IamRefusal(401, 'The username or password is wrong.')

  const token = minted.newToken(options.tokenLength ?? DEFAULT_LENGTH, now + LIFETIME)
  const answer = json({ token: describe(input, auth.scope.project.name) }, 201)
  return traced({ ...answer, headers: { ...answer.headers, 'x-subject-token': token } }, input.requestId)
}

/** What the body says about the token; the fields are those of the page's example. */
function describe({ account, query, now, baseUrl }: SignInInput, project: string) {
  const domain = { id: account.domainId, name: account.iamAccount }
  return {
    // "Any non-empty string is taken for true."
    catalog: query.get('nocatalog') ? [] : [catalogEntry(baseUrl)],
    expires_at: microseconds(now + LIFETIME),
    issued_at: microseconds(now),
    methods: ['password'],
    project: { domain, id: idOf(`${account.domainId}/${project}`), name: project },
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
