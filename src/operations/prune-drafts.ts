/** The operation `prune-drafts`: deletes the drafts of pull requests that are no longer open. */

import { deleteDraft } from '../codearts/calls/drafts.ts'
import { isFormal, readVersions } from '../codearts/lookups.ts'
import type { Row } from '../codearts/rows.ts'
import { compareVersions, isPreview, parseVersion, versionOfPullRequest } from '../extension/version.ts'
import { pick } from '../inputs/fields.ts'
import type { Listing } from '../report/record.ts'
import { oneLine } from '../report/text.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { deletionStep, isDraftGone } from './shared/deletion.ts'
import type { Plan, Step } from './shared/plan.ts'
import { noSuchVersion, notRegistered } from './shared/sentences.ts'

const takes = {
  required: pick('plugin-name', 'github-token'),
  optional: {}
}

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Deletes the drafts that `version: pr` made for pull requests which are not open any more.',
  wording: {
    subject: '{count draft} of {extension}',
    aim: 'deleted',
    failed: 'The drafts of {extension} were not all deleted'
  },
  service: 'pipeline',
  writes: true,
  plan
})

/** What becomes of a version, and why. */
interface Decision {
  readonly version: string
  readonly goes: boolean
  readonly why: string
}

/**
 * The drafts are read before the pull requests: one that opens in between has no draft among them.
 * @throws Error when GitHub does not say which pull requests are open
 */
async function plan(context: Context): Promise<Plan> {
  const { client, domainId, inputs, openPullRequests } = context
  const { 'github-token': token, 'plugin-name': pluginName } = inputs
  if (client === undefined) return { steps: [], result: 'unchanged' }
  const rows = await readVersions(client, domainId, pluginName)
  const previews = (rows ?? [])
    .filter(({ version }) => parseVersion(version) === version && isPreview(version))
    .sort((one, other) => compareVersions(one.version, other.version))
  const mayGo = previews.some(row => reasonToStay(row) === undefined)
  const open = mayGo ? await openPullRequests(token) : new Set<number>()
  const decisions = previews.map(decider(open))
  const going = decisions.filter(({ goes }) => goes)
  const none = `No draft of ${pluginName} is to be deleted.`
  return {
    steps: going.map(({ version }) => pruneStep(context, version)),
    result: going.length === 0 ? 'unchanged' : 'deleted',
    independent: true,
    notice:
      going.length > 0 ? undefined : rows === undefined ? `${notRegistered(pluginName)}. ${none}` : none,
    listing: listingOf(decisions)
  }
}

/** @returns why a version stays whatever GitHub says; nothing for a draft that `version: pr` may have made */
function reasonToStay(row: Row): string | undefined {
  if (isFormal(row)) return 'published'
  if (row.state !== 'draft') return `neither draft nor published, but "${oneLine(row.state, 40)}"`
  // One with a leading zero, such as 0.90.07.
  return row.version === withoutZeros(row.version) ? undefined : 'not written as version: pr writes it'
}

function withoutZeros(version: string): string {
  return version.split('.').map(Number).join('.')
}

/** @param open numbers of the open pull requests */
function decider(open: ReadonlySet<number>): (row: Row) => Decision {
  const openVersions = new Map([...open].map(number => [versionOfPullRequest(number), number]))
  return row => {
    const { version } = row
    const number = openVersions.get(version)
    const stays = reasonToStay(row) ?? (number === undefined ? undefined : `pull request ${number} is open`)
    return { version, goes: stays === undefined, why: stays ?? 'no open pull request has this version' }
  }
}

/** Counts what is deleted; a draft that is gone meanwhile is fine. */
function pruneStep({ domainId, inputs, openPullRequests }: Context, version: string): Step {
  const { 'github-token': token, 'plugin-name': pluginName } = inputs
  const once = deletionStep({
    title: `Delete the draft ${version}`,
    call: deleteDraft(domainId, pluginName, version),
    isGone: reader => isDraftGone(reader, domainId, { pluginName, version }),
    missing: noSuchVersion({ pluginName, version }),
    ifMissing: 'ignore'
  })
  return {
    ...once,
    apply: async (client, { outputs = {} }) => {
      const before = Number(outputs.count ?? 0)
      // One may have been opened since the plan was made, and its draft uploaded anew.
      const isOpen = [...(await openPullRequests(token))].some(
        number => versionOfPullRequest(number) === version
      )
      if (isOpen) {
        const notice = `A pull request of the draft ${version} is open by now; it is not deleted.`
        return { result: before === 0 ? 'unchanged' : 'deleted', notice }
      }
      const { result } = await once.apply(client, {})
      if (result !== 'absent') return { result: 'deleted', outputs: { count: String(before + 1) } }
      const notice = `Drafts were gone already when they were to be deleted, such as ${version}.`
      return { result: before === 0 ? 'unchanged' : 'deleted', notice }
    }
  }
}

function listingOf(decisions: readonly Decision[]): Listing {
  return {
    title: 'Versions of pull requests',
    columns: ['version', 'what is done', 'why'],
    rows: decisions.map(({ goes, version, why }) => [version, goes ? 'delete' : 'keep', why]),
    outputs: { count: '0' }
  }
}
