/** The operation `discover`: lists the extensions of a repository as a matrix of jobs. */

import { changedFiles } from '../discovery/changed.ts'
import { DiscoveryError, findManifests, sizeOfManifests, type Discovered } from '../discovery/find.ts'
import { MAX_JOBS, toMatrix } from '../discovery/matrix.ts'
import { touched } from '../discovery/select.ts'
import type { CheckContext } from '../inputs/context.ts'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { pick, type FieldName } from '../inputs/fields.ts'
import { openWorkspace, PathError } from '../inputs/paths.ts'
import { problemWith, type Problem } from '../inputs/problems.ts'
import type { Listing } from '../report/record.ts'
import { defineOperation } from './operation.ts'

export const operation = defineOperation({
  summary: 'Lists the extensions of a repository as a matrix of jobs; makes no requests.',
  service: 'none',
  writes: false,
  required: {},
  optional: pick('working-directory', 'changed-since'),
  check: async (inputs, context) => {
    const { 'changed-since': since, 'working-directory': directory = '' } = inputs
    const extensions = await find(directory, since, context)
    return extensions && attempt('working-directory', directory, context, () => listing(extensions))
  },
  plan: ({ checked }) => Promise.resolve({ steps: [], result: 'valid', ...(checked && { listing: checked }) })
})

/** @returns nothing when the extensions cannot be listed; why, and what is wrong with manifests, is among the problems */
async function find(
  directory: string,
  since: string | undefined,
  context: CheckContext
): Promise<readonly Discovered[] | undefined> {
  const { root, runJob, signal, findings } = context
  const listed = await attempt('working-directory', directory, context, async () => {
    const workspace = await openWorkspace(root, '', directory)
    const found = await findManifests(workspace.root, workspace.base)
    const size = await sizeOfManifests(found, MAX_DOCUMENT_BYTES)
    return { ...workspace, ...(await runJob('readExtensions', found, size)) }
  })
  if (listed === undefined) return undefined
  for (const problem of listed.problems) findings.problems.push(problem)
  const files =
    since === undefined
      ? 'all'
      : await attempt('changed-since', since, context, () => changedFiles(listed, since, signal))
  if (files === undefined) return undefined
  const extensions = touched(listed.extensions, files)
  if (extensions.length > MAX_JOBS) findings.warnings.push(tooMany(extensions.length))
  return extensions
}

function tooMany(count: number): Problem {
  return {
    message: `${count} extensions are more than the ${MAX_JOBS} jobs of a matrix, so that the output matrix is empty; use shards.`
  }
}

/** @throws DiscoveryError when the list is too long for the outputs of a job */
function listing(extensions: readonly Discovered[]): Listing {
  return {
    title: 'Extensions',
    columns: ['path', 'plugin-name', 'version', 'business-type'],
    rows: extensions.map(one => [one.path, one['plugin-name'], one.version, one['business-type']]),
    outputs: toMatrix(extensions)
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
    if (!(error instanceof PathError) && !(error instanceof DiscoveryError)) throw error
    findings.problems.push(problemWith(input, given, error.message))
    return undefined
  }
}
