import type { Found } from '../report/record.ts'
import type { Discovered } from '../discovery/index.ts'
import { rejected, type Findings } from './problems.ts'
import type { FieldName } from './fields.ts'
import { openWorkspace, PathError, type Folders } from './paths.ts'
import type { Values } from './values.ts'

/**
 * Finds the extensions below the working directory, those touched since a git ref if one is given.
 * @returns nothing when they cannot be listed; why, and what is wrong with manifests, is among the problems
 */
export async function readDiscovery(
  values: Values,
  { root, signal }: Pick<Folders, 'root'> & { readonly signal: AbortSignal },
  { problems, warnings }: Findings
): Promise<Found | undefined> {
  const { changedFiles, DiscoveryError, findExtensions, MAX_JOBS, toMatrix, touched } =
    await import('../discovery/index.ts')
  const directory = values.get('working-directory') ?? ''
  const since = values.get('changed-since')
  const attempt = async <T>(
    input: FieldName,
    given: string,
    work: () => T | Promise<T>
  ): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof PathError) && !(error instanceof DiscoveryError)) throw error
      problems.push(rejected(input, given, error.message))
      return undefined
    }
  }
  const listed = await attempt('working-directory', directory, async () => {
    const workspace = await openWorkspace(root, '', directory)
    return { ...workspace, ...(await findExtensions(workspace.root, workspace.base)) }
  })
  if (listed === undefined) return undefined
  for (const problem of listed.problems) problems.push(problem)
  const files =
    since === undefined
      ? 'all'
      : await attempt('changed-since', since, () => changedFiles(listed, since, signal))
  if (files === undefined) return undefined
  const extensions = touched(listed.extensions, files)
  if (extensions.length > MAX_JOBS) {
    const message = `${extensions.length} extensions are more than the ${MAX_JOBS} jobs of a matrix, so that the output matrix is empty; use shards.`
    warnings.push({ message })
  }
  return attempt('working-directory', directory, () => ({
    extensions: extensions.map(lineOf),
    ...toMatrix(extensions)
  }))
}

function lineOf(extension: Discovered): string {
  const { path, 'plugin-name': name, version, 'business-type': type } = extension
  return `${path}: ${name} ${version} (${type})`
}
