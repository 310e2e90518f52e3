import type { Field } from './field-kinds.ts'
import { fields, iconPluginName, ifMissing, releaseVersion, type FieldName, type Fields } from './fields.ts'

/** Which operation takes which inputs. The table that action.yml, README and the code are held to. */

/** Used by every operation. */
export const COMMON = ['timeout', 'summary', 'working-directory'] as const satisfies readonly FieldName[]

/** Used by every operation that calls the service. */
export const CALLING = [
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

const PIPELINE = ['endpoint', 'domain-id'] as const
const REQ = ['req-endpoint'] as const
const COMMENT = ['comment', 'github-token'] as const

/** What a package or a draft says about itself as well. */
const EXTENSION = [
  'plugin-name',
  'display-name',
  'business-type',
  'description',
  'version',
  'version-description'
] as const

export const operationInputs = {
  publish: {
    service: 'pipeline',
    required: {},
    optional: {
      ...pick(...PIPELINE, 'package-path', 'draft-path', 'icon-path', ...EXTENSION, 'unique-id', 'if-exists'),
      version: releaseVersion,
      'if-missing': ifMissing.create
    }
  },
  'upload-extension': {
    service: 'pipeline',
    required: pick('package-path'),
    optional: pick(...PIPELINE, ...EXTENSION, 'if-exists', ...COMMENT)
  },
  'update-icon': {
    service: 'pipeline',
    required: { ...pick('icon-path'), 'plugin-name': iconPluginName },
    optional: pick(...PIPELINE)
  },
  'create-draft': {
    service: 'pipeline',
    required: pick('draft-path'),
    optional: pick(...PIPELINE, ...EXTENSION, 'if-exists', ...COMMENT)
  },
  'update-draft': {
    service: 'pipeline',
    required: pick('draft-path'),
    optional: pick(...PIPELINE, ...EXTENSION, 'unique-id', 'if-missing', ...COMMENT)
  },
  'publish-draft': {
    service: 'pipeline',
    required: { ...pick('plugin-name'), version: releaseVersion },
    optional: pick(...PIPELINE, 'display-name')
  },
  'delete-draft': {
    service: 'pipeline',
    required: pick('plugin-name', 'version'),
    optional: { ...pick(...PIPELINE, ...COMMENT), 'if-missing': ifMissing.ignore }
  },
  'register-extension': {
    service: 'pipeline',
    required: pick('plugin-name', 'display-name', 'business-type'),
    optional: pick(...PIPELINE, 'description')
  },
  'update-extension': {
    service: 'pipeline',
    required: pick('plugin-name'),
    optional: pick(...PIPELINE, 'display-name', 'description', 'icon-path')
  },
  'delete-version': {
    service: 'pipeline',
    required: { ...pick('plugin-name'), version: releaseVersion },
    optional: { ...pick(...PIPELINE, 'confirm'), 'if-missing': ifMissing.ignore }
  },
  'delete-extension': {
    service: 'pipeline',
    required: pick('plugin-name', 'confirm'),
    optional: { ...pick(...PIPELINE), 'if-missing': ifMissing.ignore }
  },
  'update-thumbnail': {
    service: 'req',
    required: pick('project-id', 'plan-id'),
    optional: pick(...REQ, 'img-url', 'image-path')
  },
  check: {
    service: 'pipeline',
    required: {},
    optional: pick(...PIPELINE, 'package-path', 'draft-path', ...EXTENSION, 'unique-id')
  },
  discover: {
    service: 'none',
    required: {},
    optional: pick('changed-since')
  }
} as const satisfies Record<string, OperationInputs>

interface OperationInputs {
  /** The service that its calls go to. */
  readonly service: 'none' | 'pipeline' | 'req'
  readonly required: Readonly<Partial<Record<FieldName, Field<unknown>>>>
  readonly optional: Readonly<Partial<Record<FieldName, Field<unknown>>>>
}

export type OperationName = keyof typeof operationInputs

export const OPERATIONS = Object.keys(operationInputs) as OperationName[]

/** @returns whether the text names an operation */
export function isOperation(text: string): text is OperationName {
  return Object.hasOwn(operationInputs, text)
}

function pick<const N extends FieldName>(...names: readonly N[]): Pick<Fields, N> {
  return Object.fromEntries(names.map(name => [name, fields[name]])) as Pick<Fields, N>
}
