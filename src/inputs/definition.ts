/** What validation is told about an operation. */

import type { CheckContext } from './context.ts'
import type { Field } from './field-kinds.ts'
import {
  CALLING_FIELDS,
  COMMENT_FIELDS,
  fields,
  iconPluginName,
  PACKAGE_FIELDS,
  pick,
  PULL_REQUEST_FIELDS,
  SERVICE_FIELDS,
  STEP_FIELDS,
  VERSION_FIELDS,
  type FieldName,
  type FieldSet
} from './fields.ts'

/** The service that an operation's calls go to. */
export type ServiceName = keyof typeof SERVICE_FIELDS

/** The inputs of an operation, and what has to be true of several of them. */
export interface InputDefinition {
  readonly service: ServiceName
  /** The flag without which the service is not called, and no input for that is taken. */
  readonly callsOnlyWith?: FieldName
  readonly required: FieldSet
  /** Besides those that every operation on this service takes. */
  readonly optional: FieldSet
  /** Exactly one of these has to be given. */
  readonly exactlyOneOf?: readonly [FieldName, FieldName]
  /** At least one of these has to be given. */
  readonly atLeastOneOf?: readonly [FieldName, ...FieldName[]]
  /** Present when the operation keeps the comment on a pull request up to date. */
  readonly comment?: object
  /** Whether there is nothing to do when a pull request of an untrusted run closes. */
  readonly skipsUntrustedClose?: true
  /**
   * Checks that look at several inputs at once, or at what they lead to.
   * @param inputs the valid ones, by name; files are opened
   * @returns what the plan needs of what was found out
   */
  check?(inputs: Readonly<Record<string, unknown>>, context: CheckContext): unknown
}

/** Inputs by name, with their rules. */
interface TakenFields {
  readonly required: FieldSet
  readonly optional: FieldSet
}

/**
 * @param definition absent when the operation is not known: then every input may be given, and none has to be
 * @returns every input that the operation takes
 */
export function takenFields(definition: InputDefinition | undefined): TakenFields {
  if (definition === undefined)
    return { required: {}, optional: { ...fields, 'plugin-name': iconPluginName } }
  const { service, required, optional, comment } = definition
  const version: Field<unknown> | undefined = required.version ?? optional.version
  const takes = (name: FieldName) => name in required || name in optional
  const shared = [
    ...STEP_FIELDS,
    ...(service === 'none' ? [] : CALLING_FIELDS),
    ...SERVICE_FIELDS[service],
    ...(comment === undefined ? [] : COMMENT_FIELDS),
    ...(takes('package-path') || takes('draft-path') ? PACKAGE_FIELDS : []),
    ...(version === undefined ? [] : VERSION_FIELDS),
    ...(version?.parse('pr') === undefined ? [] : PULL_REQUEST_FIELDS)
  ]
  return { required, optional: { ...pick(...shared), ...optional } }
}
