import type { Client } from '../codearts/client.ts'
import type { OperationName } from '../inputs/operations.ts'
import type { Settings, SettingsOf } from '../inputs/settings.ts'
import { plan as check } from './check.ts'
import { plan as createDraft } from './create-draft.ts'
import { plan as deleteDraft } from './delete-draft.ts'
import { plan as deleteExtension } from './delete-extension.ts'
import { plan as deleteVersion } from './delete-version.ts'
import { plan as discover } from './discover.ts'
import type { Plan } from './shared/plan.ts'
import { plan as publishDraft } from './publish-draft.ts'
import { plan as publish } from './publish.ts'
import { plan as registerExtension } from './register-extension.ts'
import { plan as updateDraft } from './update-draft.ts'
import { plan as updateExtension } from './update-extension.ts'
import { plan as updateIcon } from './update-icon.ts'
import { plan as updateThumbnail } from './update-thumbnail.ts'
import { plan as uploadExtension } from './upload-extension.ts'

type Planner<O extends OperationName> = (settings: SettingsOf<O>, client?: Client) => Promise<Plan>

/** The table of operations. */
const planners: { readonly [O in OperationName]: Planner<O> } = {
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

/**
 * Builds the plan of the operation that the settings ask for, with reads only.
 * @param client absent in a dry run without credentials: nothing is read then
 * @throws RefusedError when the service would refuse; CallError when a read fails
 */
export function planFor(settings: Settings, client?: Client): Promise<Plan> {
  const plan = planners[settings.operation] as Planner<OperationName>
  return plan(settings, client)
}
