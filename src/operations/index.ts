import type { Client } from '../codearts/client.ts'
import type { OperationName } from '../inputs/operations.ts'
import type { Settings, SettingsOf } from '../inputs/settings.ts'
import * as check from './check.ts'
import * as deleteDraft from './delete-draft.ts'
import type { Plan, Subject } from './plan.ts'
import * as updateDraft from './update-draft.ts'
import * as updateIcon from './update-icon.ts'
import * as updateThumbnail from './update-thumbnail.ts'
import * as uploadExtension from './upload-extension.ts'

interface Operation<O extends OperationName> {
  readonly subject: (settings: SettingsOf<O>) => Subject
  readonly plan: (settings: SettingsOf<O>, client?: Client) => Promise<Plan>
}

/** The table of operations. */
const operations: { readonly [O in OperationName]: Operation<O> } = {
  'upload-extension': uploadExtension,
  'update-icon': updateIcon,
  'update-draft': updateDraft,
  'delete-draft': deleteDraft,
  check,
  'update-thumbnail': updateThumbnail
}

/** @returns the extension that the settings are about */
export function subjectOf(settings: Settings): Subject {
  const { subject } = operations[settings.operation] as Operation<OperationName>
  return subject(settings)
}

/**
 * Builds the plan of the operation that the settings ask for, with reads only.
 * @param client absent in a dry run without credentials: nothing is read then
 * @throws RefusedError when the service would refuse; CallError when a read fails
 */
export function planFor(settings: Settings, client?: Client): Promise<Plan> {
  const { plan } = operations[settings.operation] as Operation<OperationName>
  return plan(settings, client)
}
