/** The operation `status`: says what the service has of an extension, and which version comes next. */

import type { Client } from '../codearts/client.ts'
import { findExtension, isFormal, readVersions } from '../codearts/lookups.ts'
import type { Row } from '../codearts/rows.ts'
import { DOCUMENTED_TYPES } from '../extension/business-type.ts'
import { compareVersions, isPreview, nextVersion, parseVersion, type Bump } from '../extension/version.ts'
import { pick } from '../inputs/fields.ts'
import type { Problem } from '../inputs/problems.ts'
import type { Listing } from '../report/record.ts'
import { quote } from '../report/text.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import type { Plan } from './shared/plan.ts'
import { notRegistered } from './shared/sentences.ts'

/** Longest output `versions`, in bytes: all outputs of a job may have 1 MB in UTF-16 (GitHub, "Workflow syntax"). */
const MAX_VERSIONS = 500 * 1024

/** Most versions that a message quotes. */
const MAX_QUOTED = 10

const takes = {
  required: pick('plugin-name'),
  optional: pick('version', 'bump')
}

export const operation = defineOperation({
  ...takes,
  summary: 'Says which versions there are, which one is published last, and which one comes next.',
  wording: { subject: '{count version} of {extension}', aim: 'found' },
  service: 'pipeline',
  writes: false,
  plan
})

/** What the service has of the extension. */
interface Known {
  readonly registered: boolean
  /** Highest first; what is no version of three numbers comes last. */
  readonly rows: readonly Row[]
}

async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  if (client === undefined) return { steps: [], result: 'valid' }
  const { 'plugin-name': pluginName, bump = 'patch', version } = inputs
  const known = await read(client, domainId, pluginName)
  const { registered, rows } = known
  const row = rows.find(each => each.version === version)
  const latest = rows.find(each => isFormal(each) && isRelease(each))?.version
  const next = nextVersion(latest, bump)
  const listing = listingOf(known, {
    'latest-version': latest ?? '',
    'next-version': next ?? '',
    state: version === undefined ? '' : (row?.state ?? 'absent')
  })
  const last = latest === undefined ? 'none is published' : `${latest} is published last`
  return {
    steps: [],
    result: registered ? 'found' : 'absent',
    uniqueId: row?.uniqueId,
    fact: registered
      ? `Of the versions of ${pluginName}, ${last}${next === undefined ? '' : `; ${next} comes next`}.`
      : undefined,
    notice: registered ? undefined : `${notRegistered(pluginName)}.`,
    warnings: [...notPutOut(listing), ...notUnderstood(rows)],
    refusal: next === undefined && latest !== undefined ? noneAfter(latest, bump) : undefined,
    listing
  }
}

/**
 * An extension without versions is in the list of extensions. Without a row there it counts as not registered, because
 * the service may answer an unknown name with an empty list of versions as well.
 */
async function read(client: Client, domainId: string, pluginName: string): Promise<Known> {
  const rows = (await readVersions(client, domainId, pluginName)) ?? []
  const isListed = async () =>
    (await findExtension(client, domainId, pluginName, DOCUMENTED_TYPES)) !== undefined
  return { registered: rows.length > 0 || (await isListed()), rows: rows.toSorted(highestFirst) }
}

function highestFirst(one: Row, other: Row): number {
  return isVersion(one) && isVersion(other)
    ? compareVersions(other.version, one.version)
    : Number(isVersion(other)) - Number(isVersion(one))
}

function isVersion({ version }: Row): boolean {
  return parseVersion(version) === version
}

function isRelease(row: Row): boolean {
  return isVersion(row) && !isPreview(row.version)
}

function listingOf({ registered, rows }: Known, outputs: Listing['outputs']): Listing {
  const versions = JSON.stringify(
    rows.map(({ referCount = null, state, uniqueId, version }) => ({
      version,
      state,
      'unique-id': uniqueId,
      'refer-count': referCount
    }))
  )
  return {
    title: 'Versions',
    columns: ['version', 'state', 'unique-id', 'refer-count'],
    rows: rows.map(({ referCount, state, uniqueId, version }) => [
      version,
      state,
      uniqueId,
      String(referCount ?? '')
    ]),
    outputs: {
      ...outputs,
      registered: String(registered),
      versions: Buffer.byteLength(versions) > MAX_VERSIONS ? '' : versions,
      count: String(rows.length)
    }
  }
}

function notPutOut({ outputs, rows }: Listing): Problem[] {
  if (outputs.versions !== '') return []
  const message = `The list of ${rows.length} versions is longer than 500 KB, so that the output versions is empty.`
  return [{ message }]
}

/** What would otherwise be left out silently. */
function notUnderstood(rows: readonly Row[]): Problem[] {
  const odd = rows.filter(row => isFormal(row) && !isVersion(row)).map(({ version }) => quote(version, 40))
  const unknown = rows.filter(({ state }) => state !== 'draft' && state !== 'formal')
  const states = unknown.map(({ state, version }) => `${quote(version, 40)} (${quote(state, 40)})`)
  return [
    ...(odd.length === 0
      ? []
      : [`Published, but left out of latest-version, because they are not three numbers: ${some(odd)}.`]),
    ...(states.length === 0 ? [] : [`In a state that is neither draft nor formal: ${some(states)}.`])
  ].map(message => ({ message }))
}

function some(names: readonly string[]): string {
  const more = names.length - MAX_QUOTED
  return names.slice(0, MAX_QUOTED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function noneAfter(latest: string, bump: Bump): string {
  return `There is no version after ${latest} with bump: ${bump}; each number ends at 99. Choose the version by hand.`
}
