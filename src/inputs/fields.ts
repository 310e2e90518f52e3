import * as z from 'zod/mini'
import {
  BUSINESS_TYPE,
  DISPLAY_NAME,
  ICON_PLUGIN_NAME,
  ID,
  PLUGIN_NAME,
  VERSION,
  businessType,
  conforming,
  must,
  type Rule
} from '../extension/rules.ts'
import { parseVersion } from '../extension/version.ts'
import { endpoint } from './endpoint.ts'

/** Every input: how its text becomes a value, what is allowed, and an example. */
export interface Field<T> {
  readonly schema: z.ZodMiniType<T, string>
  readonly allowed: string
  readonly example: string
  /** Never shown; masked as the first thing. */
  readonly secret?: true
  /** Taken when nothing is given; action.yml declares the same default. */
  readonly fallback?: string
}

const CREDENTIAL = /^[\x21-\x7e]+$/
const TOKEN_LENGTH = { least: 10, most: 32_768 }

function ruled(rule: Rule): Field<string> {
  return { schema: conforming(rule), allowed: rule.allowed, example: rule.example }
}

function anyText(allowed: string, example: string): Field<string> {
  return { schema: z.string(), allowed, example }
}

function credential(what: string): Field<string> {
  const allowed = `${what}, printable ASCII without spaces or line breaks`
  return {
    schema: z.string().check(z.regex(CREDENTIAL, must(allowed))),
    allowed,
    example: SECRET_EXAMPLE,
    secret: true
  }
}

const SECRET_EXAMPLE = '${{ secrets.NAME }}'

function oneOf<const W extends string>(...words: readonly W[]): Field<W> {
  const allowed = words.join(' or ')
  return {
    schema: z.pipe(z.string(), z.enum(words as readonly [W, ...W[]], must(allowed))),
    allowed,
    example: words.at(-1) ?? ''
  }
}

/** Booleans are the words of YAML 1.2. */
function flag(fallback: 'false' | 'true'): Field<boolean> {
  const allowed = 'true or false'
  const schema = z.pipe(
    z.pipe(z.string(), z.enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], must(allowed))),
    z.transform(word => word.toLowerCase() === 'true')
  )
  return { schema, allowed, example: 'true', fallback }
}

function integer(least: number, most: number, fallback: number): Field<number> {
  const allowed = `a whole number from ${least} to ${most}`
  const schema = z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,9}$/, must(allowed))), z.transform(Number)),
    z.number().check(z.minimum(least, must(allowed)), z.maximum(most, must(allowed)))
  )
  return { schema, allowed, example: String(fallback), fallback: String(fallback) }
}

function url(example: string): Field<string> {
  const allowed =
    'an https URL without user, query or fragment (http for localhost, 127.0.0.0/8 and [::1] only)'
  const schema = z.pipe(
    z.string().check(z.refine(text => endpoint(text) !== undefined, must(allowed))),
    z.transform(text => endpoint(text) ?? '')
  )
  return { schema, allowed, example }
}

const file = (example: string) =>
  anyText('a path or a glob that matches one file inside the workspace', example)

export const PLAN_ID: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,64}$/,
  allowed: '1 to 64 letters, digits, hyphens (-) and underscores (_)',
  example: 'bf56512ab4e544c29d03d068711ca56a'
}

/** "Updating a Thumbnail", `img_url`, as its example means it: the printed expression has slips. */
export const IMG_URL: Rule = {
  pattern: /^\/v1\/upload\/([A-Za-z0-9]{32})\/\d{6}\/[A-Za-z0-9]+\.[A-Za-z]+$/,
  allowed: '/v1/upload/ followed by the project ID, year and month, and the name of an uploaded image',
  example: '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
}

/** "AssumeAgencyWithOIDC", `provider_urn`. */
const PROVIDER_URN: Rule = {
  pattern: /^iam::[A-Za-z0-9]{32}:oidcProvider:[^\s:]{1,128}$/,
  allowed: 'iam::<account ID>:oidcProvider:<name>',
  example: 'iam::ce8df55870164338a72d7e828a966a2a:oidcProvider:GitHub'
}

/** "AssumeAgencyWithOIDC", `agency_urn`; the first group is the account. */
export const AGENCY_URN: Rule = {
  pattern: /^iam::([A-Za-z0-9]{32}):agency:[^\s:]{1,128}$/,
  allowed: 'iam::<account ID>:agency:<name>',
  example: 'iam::ce8df55870164338a72d7e828a966a2a:agency:publish-extensions'
}

const AUDIENCE: Rule = {
  pattern: /^[\x21-\x7e]{1,255}$/,
  allowed: '1 to 255 printable characters without spaces, as the identity provider lists it',
  example: 'sts.huaweicloud.com'
}

const NO_CONTROL = /^[^\p{Cc}]{1,255}$/u

function plain(what: string, example: string): Field<string> {
  return ruled({
    pattern: NO_CONTROL,
    allowed: `${what}, without line breaks or control characters`,
    example
  })
}

/** Words that stand for a version which the run's event gives. */
export const VERSION_WORDS: readonly string[] = ['tag', 'pr']

function version(): Field<string> {
  const allowed = `${VERSION.allowed}; or tag (the pushed tag's), or pr (made from the pull request's number)`
  const fits = (text: string) => VERSION_WORDS.includes(text) || parseVersion(text) !== undefined
  return { schema: z.string().check(z.refine(fits, must(allowed))), allowed, example: VERSION.example }
}

export const fields = {
  region: ruled({
    pattern: /^[a-z0-9-]{1,32}$/,
    allowed: 'the name of a Huawei Cloud region',
    example: 'cn-north-4'
  }),
  endpoint: url('https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com'),
  'req-endpoint': url('https://projectman-ext.cn-north-4.myhuaweicloud.com'),
  'iam-endpoint': url('https://iam.cn-north-4.myhuaweicloud.com'),
  'sts-endpoint': url('https://sts.cn-north-4.myhuaweicloud.com'),
  'domain-id': ruled(ID),
  token: {
    ...credential(`a user token of ${TOKEN_LENGTH.least} to ${TOKEN_LENGTH.most} characters`),
    schema: z
      .string()
      .check(z.regex(CREDENTIAL), z.minLength(TOKEN_LENGTH.least), z.maxLength(TOKEN_LENGTH.most))
  },
  'access-key-id': credential('the ID of an access key (AK)'),
  'secret-access-key': credential('the secret of the access key (SK)'),
  'security-token': credential('the security token of a temporary access key'),
  'provider-urn': ruled(PROVIDER_URN),
  'agency-urn': ruled(AGENCY_URN),
  audience: { ...ruled(AUDIENCE), fallback: 'sts.huaweicloud.com' },
  'iam-user': plain('the name of an IAM user', 'github-actions'),
  'iam-password': { ...plain("the IAM user's password", SECRET_EXAMPLE), secret: true },
  'iam-account': plain("the name of the IAM user's account", 'my-company'),
  'iam-project-id': ruled(ID),
  'plugin-name': ruled(PLUGIN_NAME),
  'display-name': ruled(DISPLAY_NAME),
  'business-type': {
    ...ruled(BUSINESS_TYPE),
    schema: z.pipe(conforming(BUSINESS_TYPE), z.transform(businessType))
  },
  description: anyText('a text', 'Checks shell scripts'),
  version: version(),
  'version-description': anyText('a text', 'Fixes the exit code'),
  'unique-id': ruled(ID),
  'package-path': file('dist/my_extension.zip'),
  'icon-path': file('icon.png'),
  'draft-path': file('draft.yaml'),
  'project-id': ruled(ID),
  'plan-id': ruled(PLAN_ID),
  'img-url': ruled(IMG_URL),
  'image-path': file('plan.png'),
  'if-exists': oneOf('fail', 'skip'),
  'if-missing': oneOf('fail', 'ignore'),
  'dry-run': flag('false'),
  'max-attempts': integer(1, 10, 4),
  'request-timeout': integer(1, 3600, 60),
  timeout: integer(1, 3600, 600),
  summary: flag('true'),
  'working-directory': anyText('a folder inside the workspace', 'extensions/my_extension')
} as const satisfies Record<string, Field<unknown>>

export type Fields = typeof fields
export type FieldName = keyof Fields
export type InputName = FieldName | 'operation'

/** Icons have a looser rule for the name; see the page "Updating the Extension Icon". */
export const iconPluginName = ruled(ICON_PLUGIN_NAME)

/** The inputs whose values are secrets. */
export const SECRETS = Object.entries<Field<unknown>>(fields)
  .filter(([, field]) => field.secret)
  .map(([name]) => name as FieldName)
