/** The operation `discover`: lists the extensions of a repository as a matrix of jobs. */

import { isPublished } from '../codearts/lookups.ts'
import { changedFiles } from '../discovery/changed.ts'
import { DiscoveryError, findManifests, type ManifestFolders } from '../discovery/find.ts'
import { ignoredFolders } from '../discovery/ignored.ts'
import { MAX_JOBS, toMatrix } from '../discovery/matrix.ts'
import { workOf, type FoundExtensions, type Named } from '../discovery/read-manifests.ts'
import { findTwins } from '../discovery/twins.ts'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import type { CheckContext } from '../inputs/context.ts'
import { pick, type FieldName } from '../inputs/fields.ts'
import { openWorkspace, PathError, type Workspace } from '../inputs/paths.ts'
import { problemWith, type Problem } from '../inputs/problems.ts'
import { expected } from '../report/expected.ts'
import type { Listing } from '../report/record.ts'
import { counted, quote } from '../report/text.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { RefusedError, refuseFor, type Plan } from './shared/plan.ts'
import { sideBySide } from './shared/side-by-side.ts'

/** Extensions that are read at the same time. */
const READS = 8

const takes = {
  required: {},
  optional: pick('working-directory', 'changed-since', 'exclude', 'unpublished')
}

type Inputs = Partial<ContextOf<typeof takes>['inputs']>
type Checked = Pick<FoundExtensions, 'others' | 'wanted'>

export const operation = defineOperation({
  ...takes,
  summary:
    'Lists the extensions of a repository as a matrix of jobs, with `unpublished` only those to publish.',
  wording: { subject: '{count extension}', aim: 'found' },
  service: 'pipeline',
  callsOnlyWith: 'unpublished',
  writes: false,
  check: async (inputs, context): Promise<Checked> => {
    const found = await find(inputs, context)
    if (found === undefined) return { wanted: [], others: [] }
    // Which of them are published already is known only to the plan.
    const twins = inputs.unpublished === true ? [] : findTwins(found.wanted, found.others).problems
    for (const twin of twins) context.findings.problems.push(twin)
    return found
  },
  plan
})

/** @returns nothing when git cannot compare, or there is no such folder; why, and what is wrong with manifests, is among the problems */
async function find(inputs: Inputs, context: CheckContext): Promise<Checked | undefined> {
  const { 'working-directory': directory = '', 'changed-since': since, exclude = '', unpublished } = inputs
  const { root, runJob, signal, findings } = context
  const places = await attempt('working-directory', directory, context, () =>
    openWorkspace(root, '', directory)
  )
  if (places === undefined) return undefined
  // Git compares while the folders are searched.
  const [listed, changed] = await Promise.all([
    foldersIn(places, signal),
    since === undefined
      ? ('all' as const)
      : attempt('changed-since', since, context, () => changedFiles(places, since, signal))
  ])
  const { found, ignored } = listed
  // Where git cannot compare, why it cannot tell what it ignores is said as well.
  if (changed !== undefined && ignored.unknown !== undefined)
    findings.notices.push(notIgnored(ignored.unknown))
  const wanted = { exclude, ignored: ignored.folders, changed: changed ?? 'all' }
  const size = await workOf(found, wanted, MAX_DOCUMENT_BYTES)
  const read = await runJob('readExtensions', { ...found, ...wanted }, size)
  // One that is broken does not keep the others from being published; without a ref to compare with, all count as changed.
  const isPassedBy = unpublished === true && since === undefined
  for (const problem of read.problems) (isPassedBy ? findings.warnings : findings.problems).push(problem)
  for (const warning of read.warnings) findings.warnings.push(warning)
  for (const glob of read.unmatched) findings.notices.push(unmatched(glob))
  if (since !== undefined && changed?.length === 0) findings.notices.push(unchanged(since, found))
  const isEmpty = [read.wanted, read.others, read.problems, read.warnings].every(list => list.length === 0)
  if (isEmpty && since === undefined) findings.warnings.push(nothingFound(found, exclude))
  return changed && read
}

/** @returns the folders with a manifest, and those of them that git ignores */
async function foldersIn({ root, base }: Pick<Workspace, 'base' | 'root'>, signal: AbortSignal) {
  const found = await findManifests(root, base)
  return { found, ignored: await ignoredFolders(found, signal) }
}

function notIgnored(why: string): Problem {
  return {
    message: `Extensions that .gitignore names are not left out, because git cannot tell: ${why}.`
  }
}

/** A run for a push has the branch as it is now, so that nothing differs from it. */
function unchanged(since: string, { base }: ManifestFolders): Problem {
  const place = base === '.' ? '' : ` in ${quote(base)}`
  return {
    message: `No file${place} has changed since ${quote(since)}. In a run for a push, give changed-since the commit before it: \${{ github.event.before }}.`
  }
}

function unmatched(glob: string): Problem {
  return { message: `Input exclude: ${quote(glob)} matches no extension and no changed file.` }
}

function nothingFound({ base, folders }: ManifestFolders, exclude: string): Problem {
  const place = base === '.' ? 'the workspace' : quote(base)
  if (folders.length === 0) {
    return {
      message: `No folder in ${place} holds a codearts-extension.json. Check working-directory, and that a checkout comes before this step.`
    }
  }
  const by = exclude === '' ? 'git ignores them' : 'git ignores them, or exclude names them'
  return {
    message: `No extension is left: ${counted(folders.length, 'folder')} in ${place} left out, because ${by}.`
  }
}

/**
 * @throws CallError when an extension cannot be read; RefusedError when the list cannot be put out, or has an extension
 * twice
 */
async function plan(context: ContextOf<typeof takes, Checked>): Promise<Plan> {
  const { checked, inputs } = context
  const published = new Set(await publishedOnes(context))
  const wanted = checked.wanted.filter(extension => !published.has(extension))
  const twins = findTwins(wanted, [...checked.others, ...published])
  refuseFor('Extensions of one name would be published side by side.', twins.problems, twins.warnings)
  const count = `${published.size} of ${counted(checked.wanted.length, 'extension')}`
  return {
    steps: [],
    result: 'found',
    listing: listing(wanted, inputs),
    warnings: twins.warnings,
    fact: published.size === 0 ? undefined : `Left out, because published already: ${count}.`,
    notice: wanted.length > MAX_JOBS ? tooMany(wanted.length) : undefined
  }
}

/** @returns the extensions whose version is published, as far as that is asked for and the service can be asked */
async function publishedOnes({
  checked,
  client,
  domainId,
  inputs
}: ContextOf<typeof takes, Checked>): Promise<readonly Named[]> {
  const [first, ...others] = checked.wanted
  if (inputs.unpublished !== true || client === undefined || first === undefined) return []
  const read = async (extension: Named) => {
    const release = { pluginName: extension['plugin-name'], version: extension.version }
    return (await isPublished(client, domainId, release)) ? [extension] : []
  }
  // The first one alone: a wrong key is refused once then, and not locked by many refusals.
  const found = await read(first)
  return [...found, ...(await sideBySide(others, READS, read)).flat()]
}

function tooMany(count: number): string {
  return `${count} extensions are more than the ${MAX_JOBS} jobs of a matrix, so that the output matrix is empty; use shards.`
}

/** @throws RefusedError when the list is too long for the outputs of a job */
function listing(extensions: readonly Named[], inputs: Inputs): Listing {
  return {
    title: 'Extensions',
    columns: ['path', 'plugin-name', 'version', 'business-type'],
    rows: extensions.map(one => [one.path, one['plugin-name'], one.version, one['business-type']]),
    outputs: outputsOf(extensions, inputs['working-directory'] ?? '')
  }
}

function outputsOf(extensions: readonly Named[], directory: string): Listing['outputs'] {
  try {
    return toMatrix(extensions)
  } catch (error) {
    const { message } = expected(error, DiscoveryError)
    throw new RefusedError(problemWith('working-directory', directory, message).message)
  }
}

/** @returns what the work gives; nothing when it fails as expected, which is among the problems then */
async function attempt<T>(
  input: FieldName,
  given: string,
  { findings }: CheckContext,
  work: () => T | Promise<T>
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    const { message } = error instanceof PathError ? error : expected(error, DiscoveryError)
    findings.problems.push(problemWith(input, given, message))
    return undefined
  }
}
