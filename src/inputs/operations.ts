import type { Field } from './field-kinds.ts'
import { fields, iconPluginName, type FieldName, type Fields } from './fields.ts'

/** Which operation takes which inputs. The table that action.yml, README and the code are held to. */

/** Used by every operation. */
export const COMMON = [
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
  'request-timeout',
  'timeout',
  'summary',
  'working-directory'
] as const satisfies readonly FieldName[]

const PIPELINE = ['endpoint', 'domain-id'] as const
const REQ = ['req-endpoint'] as const

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
  'upload-extension': {
    service: 'pipeline',
    required: pick('package-path'),
    optional: pick(...PIPELINE, ...EXTENSION, 'if-exists')
  },
  'update-icon': {
    service: 'pipeline',
    required: { ...pick('icon-path'), 'plugin-name': iconPluginName },
    optional: pick(...PIPELINE)
  },
  'update-draft': {
    service: 'pipeline',
    required: pick('draft-path'),
    optional: pick(...PIPELINE, ...EXTENSION, 'unique-id', 'if-missing')
  },
  'delete-draft': {
    service: 'pipeline',
    required: pick('plugin-name', 'version'),
    optional: pick(...PIPELINE, 'if-missing')
  },
  check: {
    service: 'pipeline',
    required: {},
    optional: pick(...PIPELINE, 'package-path', 'draft-path', ...EXTENSION, 'unique-id')
  },
  'update-thumbnail': {
    service: 'req',
    required: pick('project-id', 'plan-id'),
    optional: pick(...REQ, 'img-url', 'image-path')
  }
} as const satisfies Record<string, OperationInputs>

interface OperationInputs {
  /** The service that its calls go to. */
  readonly service: 'pipeline' | 'req'
  readonly required: Readonly<Partial<Record<FieldName, Field<unknown>>>>
  readonly optional: Readonly<Partial<Record<FieldName, Field<unknown>>>>
}

export type OperationName = keyof typeof operationInputs

export const OPERATIONS = Object.keys(operationInputs) as OperationName[]

export function isOperation(text: string): text is OperationName {
  return Object.hasOwn(operationInputs, text)
}

function pick<const N extends FieldName>(...names: readonly N[]): Pick<Fields, N> {
  return Object.fromEntries(names.map(name => [name, fields[name]])) as Pick<Fields, N>
}
