import type { Client } from '../codearts/client.ts'
import type { OperationName } from '../inputs/operations.ts'
import type { Settings, SettingsOf } from '../inputs/settings.ts'
import * as check from './check.ts'
import * as createDraft from './create-draft.ts'
import * as deleteDraft from './delete-draft.ts'
import * as deleteExtension from './delete-extension.ts'
import * as deleteVersion from './delete-version.ts'
import * as discover from './discover.ts'
import type { Plan, Subject } from './plan.ts'
import * as publishDraft from './publish-draft.ts'
import * as publish from './publish.ts'
import * as registerExtension from './register-extension.ts'
import * as updateDraft from './update-draft.ts'
import * as updateExtension from './update-extension.ts'
import * as updateIcon from './update-icon.ts'
import * as updateThumbnail from './update-thumbnail.ts'
import * as uploadExtension from './upload-extension.ts'

interface Operation<O extends OperationName> {
  readonly subject: (settings: SettingsOf<O>) => Subject
  readonly plan: (settings: SettingsOf<O>, client?: Client) => Promise<Plan>
}

/** The table of operations. */
const operations: { readonly [O in OperationName]: Operation<O> } = {
  publish,
  'upload-extension': uploadExtension,
  'update-icon': updateIcon,
  'create-draft': createDraft,
  'update-draft': updateDraft,
  'publish-draft': publishDraft,
  'delete-draft': deleteDraft,
  'register-extension': registerExtension,
  'update-extension': updateExtension,
  'delete-version': deleteVersion,
  'delete-extension': deleteExtension,
  'update-thumbnail': updateThumbnail,
  check,
  discover
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
