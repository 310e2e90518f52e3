/** The operation `publish`: the whole release, from a package or from a draft file. */

import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp, type Lookup } from '../codearts/lookups.ts'
import { EXTENSION_FIELDS, ifExists, ifMissing, pick, releaseVersion } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { confirmFormal } from './shared/confirm-formal.ts'
import { settledAfterRefusal, settlePublication, settleUpload } from './shared/after-refusal.ts'
import { createDraftStep, editDraftStep } from './shared/draft-steps.ts'
import { findExtensionOf, findExtensionOfNew, findRegistered, type Known } from './shared/find.ts'
import { iconSteps, infoOf } from './shared/info-steps.ts'
import { changeOf, maybe, type Plan, RefusedError, type Step } from './shared/plan.ts'
import { compareWithRegistered } from './shared/registered.ts'
import { infoOfNew, publishStep, registerIfNew, uploadStep } from './shared/release-steps.ts'
import { NOT_COMPARED, notRegistered, published } from './shared/sentences.ts'
import { checkTagVersion } from './shared/tag-version.ts'
import { higherPublished, staleDescription, textStep } from './shared/texts.ts'
import { idNotice, idProblems, warnOfUnusedId } from './shared/unique-id.ts'
import { present } from '../report/expected.ts'

const takes = {
  required: {},
  optional: {
    ...pick(
      'package-path',
      'draft-path',
      'icon-path',
      ...EXTENSION_FIELDS,
      'unique-id',
      'tag-prefix',
      'update-info'
    ),
    version: releaseVersion,
    'if-exists': ifExists.skip,
    'if-missing': ifMissing.create
  }
}

type Context = ContextOf<typeof takes, Checked>

interface Checked {
  /** Whether the run is for the tag of the version. */
  readonly isForTag: boolean
  /** From 1; higher when the run was started again. */
  readonly attempt: number
}

export const operation = defineOperation({
  ...takes,
  summary:
    'The whole release: registers a new extension, uploads, shows the icon, publishes, reads back. Published already: `unchanged`.',
  wording: { subject: '{release}', aim: 'published' },
  service: 'pipeline',
  writes: true,
  exactlyOneOf: ['package-path', 'draft-path'],
  check: async (inputs, context) => {
    warnOfUnusedId(inputs, context.findings)
    return { isForTag: await checkTagVersion(inputs, context), attempt: (await context.event()).attempt }
  },
  plan
})

/**
 * Each step can be done again, and what is done already is found out by reading, so that a run which was interrupted is
 * continued by the next.
 * @throws RefusedError when the version is published or the extension unknown, and the inputs do not allow it; or when
 * package and registered extension differ
 */
async function plan(context: Context): Promise<Plan> {
  const { client, domainId, inputs } = context
  const release = releaseOf(context)
  const lookup = client && (await lookUp(client, domainId, release.pluginName, release.version))
  const state = client && lookup && (await stateOf(context, client, lookup))
  // A draft that is saved brings its texts along.
  const brings = release.kind === 'draft' && !isFormal(state?.version)
  const updates =
    inputs['update-info'] === true && !brings && textStep(domainId, release, state) !== undefined
  const newer = updates && lookup !== undefined ? higherPublished(await lookup.all(), release) : undefined
  if (newer === undefined) return planOf(context, state)
  const rest = planOf({ ...context, inputs: { ...inputs, 'update-info': false } }, state, true)
  const message = `Display name and description stay: they are those of version ${newer}, which is newer.`
  return { ...rest, warnings: [...(rest.warnings ?? []), { message }] }
}

/** Asks for the extension only where its versions do not say enough: a draft that is there says all. */
async function stateOf(context: Context, client: Client, { extension, row }: Lookup): Promise<Known> {
  const { domainId, inputs } = context
  const release = releaseOf(context)
  if (release.kind === 'draft' && row === undefined)
    return { extension: await findExtensionOfNew(client, domainId, release, extension), version: row }
  const isEnough = isFormal(row) ? inputs['update-info'] !== true : release.kind === 'draft'
  const find = isEnough ? findRegistered : findExtensionOf
  return { extension: await find(client, domainId, release, extension), version: row }
}

/** @param isOlder whether the texts of the extension are those of a newer version */
function planOf(context: Context, state: Known | undefined, isOlder = false): Plan {
  const { domainId, inputs } = context
  const release = releaseOf(context)
  if (state !== undefined && isFormal(state.version)) return planOfPublished(context, state)
  if (state !== undefined && state.extension === undefined && inputs['if-missing'] === 'fail') {
    throw new RefusedError(
      `${notRegistered(release.pluginName)}. Compare the name with the extension list, or set if-missing to create.`
    )
  }
  const drafted = inputs['draft-path']
  const id = drafted && idProblems(inputs['unique-id'], state?.version, drafted.places.uniqueId)
  return {
    warnings:
      state && compareWithRegistered(release, state, { others: id, renames: inputs['update-info'] === true }),
    steps: stepsFor(context, state),
    result: 'published',
    change: state && changeOf(state.version, 'published'),
    notice:
      drafted === undefined
        ? staleDescription(release, state, isOlder || inputs['update-info'] === true)
        : idNotice(drafted.draft, state?.version),
    uniqueId: state?.version?.uniqueId,
    verify: (reader, pause) => confirmFormal(reader, domainId, release, pause)
  }
}

function releaseOf({ inputs }: Context) {
  return present(inputs['package-path'] ?? inputs['draft-path'])
}

function planOfPublished(context: Context, state: Known): Plan {
  const { checked, inputs } = context
  const uniqueId = state.version?.uniqueId
  const there = `${published(releaseOf(context))} already`
  if (inputs['if-exists'] === 'fail') {
    throw new RefusedError(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`)
  }
  const updates = inputs['update-info'] === true
  const update = updates ? textStep(context.domainId, releaseOf(context), state) : undefined
  if (update !== undefined) return { steps: [update], result: 'updated', uniqueId, notice: `${there}.` }
  const icon =
    inputs['icon-path'] === undefined ? '' : ' The icon of an extension can be changed with update-extension.'
  const message = `${there}; nothing is changed.${icon}`
  const unchanged = { steps: [], result: 'unchanged', uniqueId } as const
  if (isExpected(checked)) return { ...unchanged, notice: message }
  return { ...unchanged, warnings: [{ message: `${message} ${NOT_COMPARED}` }] }
}

/** @returns whether a version that is published was probably published from the same contents */
function isExpected({ attempt, isForTag }: Checked): boolean {
  return isForTag || attempt > 1
}

/** @param state what the service has; absent when it could not be asked */
function stepsFor(context: Context, state: Known | undefined): Step[] {
  const { checked, domainId, inputs } = context
  const { 'icon-path': icon } = inputs
  const release = releaseOf(context)
  const creates = release.kind === 'draft' && state?.version === undefined
  const settle = settleUpload(domainId, release, {
    mayExist: inputs['if-exists'] !== 'fail',
    isExpected: isExpected(checked),
    creates
  })
  const steps: Step[] = []
  if (release.kind === 'package') {
    steps.push(...registerIfNew(domainId, release, state))
    const update = inputs['update-info'] === true ? textStep(domainId, release, state) : undefined
    if (update !== undefined) steps.push(state === undefined ? maybe(update, 'if they differ') : update)
    steps.push(settledAfterRefusal(uploadStep(domainId, release), settle))
  } else {
    const create = createDraftStep(domainId, release.draft, state?.extension)
    if (state === undefined) steps.push(maybe(create, 'or update it if it is there'))
    else {
      const save =
        state.version === undefined ? create : editDraftStep(domainId, release.draft, state.version)
      steps.push(settledAfterRefusal(save, settle))
    }
  }
  const composition = release.kind === 'package' ? 'single' : 'multi'
  const info =
    state?.extension === undefined ? { ...infoOfNew(release), composition } : infoOf(state.extension)
  if (icon !== undefined) steps.push(...iconSteps({ domainId, info, icon, number: steps.length + 1 }))
  const publication = publishStep(domainId, release)
  return [
    ...steps,
    settledAfterRefusal(publication, settlePublication(domainId, release, isExpected(checked)))
  ]
}
