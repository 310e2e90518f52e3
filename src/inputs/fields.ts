/** The table of inputs: how the text of each becomes a value, what is allowed, and an example. */

import { regionsOf } from '../codearts/regions.ts'
import { GIT_REF } from '../discovery/git-ref.ts'
import { BUSINESS_TYPE, businessType } from '../extension/business-type.ts'
import { DISPLAY_NAME, ICON_PLUGIN_NAME, ID, PLUGIN_NAME } from '../extension/rules.ts'
import {
  anyText,
  credential,
  file,
  flag,
  integer,
  oneOf,
  plain,
  ruled,
  secret,
  SECRET_EXAMPLE,
  url,
  version,
  type Field
} from './field-kinds.ts'
import {
  AGENCY_URN,
  AUDIENCE,
  IMG_URL,
  OUTPUT_PATH,
  PLAN_ID,
  PROVIDER_URN,
  REGION,
  TAG_PREFIX,
  TOKEN_LENGTH
} from './rules.ts'

export const fields = {
  region: { ...ruled(REGION), known: regionsOf('pipeline') },
  endpoint: url('https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com'),
  'req-endpoint': url('https://projectman-ext.cn-north-4.myhuaweicloud.com'),
  'iam-endpoint': url('https://iam.cn-north-4.myhuaweicloud.com'),
  'sts-endpoint': url('https://sts.cn-north-4.myhuaweicloud.com'),
  'domain-id': ruled(ID),
  token: credential(`a user token of ${TOKEN_LENGTH.least} to ${TOKEN_LENGTH.most} characters`, TOKEN_LENGTH),
  'access-key-id': credential('the ID of an access key (AK)'),
  'secret-access-key': credential('the secret of the access key (SK)'),
  'security-token': credential('the security token of a temporary access key'),
  'provider-urn': ruled(PROVIDER_URN),
  'agency-urn': ruled(AGENCY_URN),
  audience: { ...ruled(AUDIENCE), fallback: 'sts.huaweicloud.com' },
  'iam-user': plain('the name of an IAM user', 'github-actions'),
  'iam-password': secret(plain("the IAM user's password", SECRET_EXAMPLE)),
  'iam-account': plain("the name of the IAM user's account", 'my-company'),
  'iam-project-id': ruled(ID),
  'plugin-name': ruled(PLUGIN_NAME),
  'display-name': ruled(DISPLAY_NAME),
  'business-type': {
    ...ruled(BUSINESS_TYPE),
    parse: text => (BUSINESS_TYPE.pattern.test(text) ? businessType(text) : undefined)
  },
  description: anyText('a text', 'Checks shell scripts'),
  version: version('tag', 'pr'),
  'pull-request': integer(1, 999_999_999),
  'tag-prefix': ruled(TAG_PREFIX),
  'version-description': anyText('a text', 'Fixes the exit code'),
  'unique-id': ruled(ID),
  'package-path': file('a .zip file or a folder to pack', 'dist/my_extension.zip'),
  'icon-path': file('a PNG or JPEG', 'icon.png'),
  'draft-path': file('a .json, .yaml or .yml file', 'draft.yaml'),
  'project-id': ruled(ID),
  'plan-id': ruled(PLAN_ID),
  'img-url': ruled(IMG_URL),
  'image-path': file('a PNG, JPEG or GIF', 'plan.png'),
  'output-path': ruled(OUTPUT_PATH),
  'if-exists': oneOf('fail', 'skip', 'ignore'),
  'if-missing': oneOf('fail', 'create', 'ignore'),
  confirm: { ...ruled(PLUGIN_NAME), allowed: 'the same name as plugin-name, to confirm the deletion' },
  'dry-run': flag('false'),
  'max-attempts': integer(1, 10, 4),
  'request-timeout': integer(1, 3600, 60),
  timeout: integer(1, 3600, 600),
  'github-token': {
    ...credential("GitHub's token of the job"),
    example: '${{ github.token }}',
    runnerDefault: '${{ github.token }}'
  },
  comment: flag('false'),
  'update-info': flag('false'),
  summary: flag('true'),
  strict: flag('false'),
  'allow-files': anyText('globs of files in the package, one a line', 'tests/keys/*.pem'),
  'changed-since': ruled(GIT_REF),
  exclude: anyText('globs of folders or files, one a line', 'examples/**'),
  unpublished: flag('false'),
  bump: oneOf('major', 'minor', 'patch'),
  'working-directory': anyText('a folder inside the workspace', 'extensions/my_extension')
} as const satisfies Record<string, Field<unknown>>

export type Fields = typeof fields
export type FieldName = keyof Fields
export type InputName = FieldName | 'operation'

/** Some fields, by name. An operation may have a rule of its own for a name. */
export type FieldSet = Readonly<Partial<Record<FieldName, Field<unknown>>>>

/** @returns these fields of the table */
export function pick<const N extends FieldName>(...names: readonly N[]): Pick<Fields, N> {
  return Object.fromEntries(names.map(name => [name, fields[name]])) as Pick<Fields, N>
}

/** What operations may do when the version is there, or published, already. */
export const ifExists = { ignore: oneOf('fail', 'ignore'), skip: oneOf('fail', 'skip') }

/** What operations may do when the version or the extension is not there. */
export const ifMissing = { ignore: oneOf('fail', 'ignore'), create: oneOf('fail', 'create') }

/** A version that stays: pull requests have none. */
export const releaseVersion = version('tag')

/** "Updating the Extension Icon" has a looser rule for the name. */
export const iconPluginName = ruled(ICON_PLUGIN_NAME)

/** What a package or a draft says about itself as well. */
export const EXTENSION_FIELDS = [
  'plugin-name',
  'display-name',
  'business-type',
  'description',
  'version',
  'version-description'
] as const satisfies readonly FieldName[]

/** What operations that keep the comment on a pull request take. */
export const COMMENT_FIELDS = ['comment', 'github-token'] as const satisfies readonly FieldName[]

/** What operations that take a version take besides. */
export const VERSION_FIELDS = ['tag-prefix'] as const satisfies readonly FieldName[]

/** What operations that take `version: pr` take besides. */
export const PULL_REQUEST_FIELDS = ['pull-request'] as const satisfies readonly FieldName[]

/** Inputs that name a file. */
export const FILE_FIELDS = [
  'draft-path',
  'icon-path',
  'image-path',
  'package-path'
] as const satisfies readonly FieldName[]

/** What operations that take a package or a draft take besides. */
export const PACKAGE_FIELDS = ['allow-files'] as const satisfies readonly FieldName[]

/** Used by every operation. */
export const STEP_FIELDS = [
  'timeout',
  'summary',
  'strict',
  'working-directory'
] as const satisfies readonly FieldName[]

/** Used by every operation that calls a service, besides the endpoint. */
export const CALLING_FIELDS = [
  'region',
  'token',
  'access-key-id',
  'secret-access-key',
  'security-token',
  'provider-urn',
  'agency-urn',
  'audience',
  'iam-user',
  'iam-password',
  'iam-account',
  'iam-project-id',
  'iam-endpoint',
  'sts-endpoint',
  'dry-run',
  'max-attempts',
  'request-timeout'
] as const satisfies readonly FieldName[]

/** What operations on each service take besides. */
export const SERVICE_FIELDS = {
  none: [],
  pipeline: ['endpoint', 'domain-id'],
  req: ['req-endpoint']
} as const satisfies Record<string, readonly FieldName[]>

/** The inputs whose values are secrets. */
export const SECRETS = Object.entries<Field<unknown>>(fields)
  .filter(([, field]) => field.secret)
  .map(([name]) => name as FieldName)
