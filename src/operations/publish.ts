import type { Client } from '../codearts/client.ts'
import { isFormal } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { confirmFormal } from './shared/confirm-formal.ts'
import { findRelease, type Known } from './shared/find.ts'
import { iconSteps, infoOf } from './shared/info-steps.ts'
import { RefusedError, type Plan, type Step } from './shared/plan.ts'
import { differences, refuse } from './shared/registered.ts'
import {
  createDraftStep,
  editDraftStep,
  infoOfNew,
  publishStep,
  registerStep,
  uploadStep
} from './shared/steps.ts'
import { idNotice, idProblems } from './shared/unique-id.ts'

type Settings = SettingsOf<'publish'>

/**
 * The whole release, from a package or from a draft file. Each step can be done again, and what is done already is
 * found out by reading, so that a run which was interrupted is continued by the next.
 * @throws RefusedError when the version is published or the extension unknown, and the inputs do not allow it; or when
 * package and registered extension differ
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { connection, inputs } = settings
  const { domainId } = connection
  const release = releaseOf(settings)
  const { pluginName, version } = release
  const state = client && (await findRelease(client, domainId, release))
  if (isFormal(state?.version)) return published(settings, state?.version?.uniqueId)
  if (state !== undefined && state.extension === undefined && inputs['if-missing'] === 'fail') {
    throw new RefusedError(
      `Extension ${pluginName} is not registered. Compare the name with the extension list, or set if-missing to create.`
    )
  }
  const drafted = inputs['draft-path']
  if (state !== undefined) {
    const id = drafted && idProblems(inputs['unique-id'], state.version, drafted.place('uniqueId'))
    refuse([...differences(release, state), ...(id ?? [])])
  }
  return {
    steps: stepsFor(settings, state),
    result: 'published',
    notice: drafted && idNotice(drafted.draft, state?.version),
    uniqueId: state?.version?.uniqueId,
    verify: (reader, pause) => confirmFormal(reader, domainId, pluginName, version, pause)
  }
}

function releaseOf({ inputs }: Settings) {
  const release = inputs['package-path'] ?? inputs['draft-path']
  if (release === undefined) throw new Error('the inputs give neither a package nor a draft')
  return release
}

function published(settings: Settings, uniqueId: string | undefined): Plan {
  const { inputs } = settings
  const { pluginName, version } = releaseOf(settings)
  const there = `Version ${version} of ${pluginName} is published already`
  if (inputs['if-exists'] === 'fail') {
    throw new RefusedError(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`)
  }
  const icon =
    inputs['icon-path'] === undefined ? '' : ' The icon of an extension can be changed with update-extension.'
  const notice = `${there}; nothing is changed.${icon}`
  return { steps: [], result: 'unchanged', notice, uniqueId }
}

function stepsFor(settings: Settings, state: Known | undefined): Step[] {
  const { connection, inputs } = settings
  const { domainId } = connection
  const { 'package-path': packed, 'draft-path': drafted, 'icon-path': icon } = inputs
  const { displayName, pluginName, version } = releaseOf(settings)
  const steps: Step[] = []
  if (packed !== undefined) {
    if (state === undefined) steps.push(maybe(registerStep(domainId, infoOfNew(packed)), 'if it is new'))
    else if (state.extension === undefined) steps.push(registerStep(domainId, infoOfNew(packed)))
    steps.push(uploadStep(domainId, packed))
  } else if (drafted !== undefined) {
    const create = createDraftStep(domainId, drafted.draft, state?.extension)
    if (state === undefined) steps.push(maybe(create, 'or update it if it is there'))
    else
      steps.push(state.version === undefined ? create : editDraftStep(domainId, drafted.draft, state.version))
  }
  const info = state?.extension === undefined ? infoOfNew(releaseOf(settings)) : infoOf(state.extension)
  if (icon !== undefined) steps.push(...iconSteps(domainId, info, icon, steps.length + 1))
  return [...steps, publishStep(domainId, pluginName, displayName, version)]
}

/** For a plan that could not ask. */
function maybe(step: Step, condition: string): Step {
  return { ...step, title: `${step.title}, ${condition}` }
}
