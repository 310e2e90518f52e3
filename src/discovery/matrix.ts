/** Makes the job matrix of the extensions that were found. */

import { DiscoveryError, type Discovered } from './find.ts'

/** Most jobs of one matrix (GitHub, "Actions limits", job matrix). */
export const MAX_JOBS = 256

/** Longest outputs of a job: 1 MB of UTF-16 (GitHub, "Workflow syntax", `jobs.<job_id>.outputs`). */
const MAX_OUTPUT_CHARACTERS = (1024 * 1024) / 2

/** The outputs, as JSON texts that an expression reads with `fromJSON`. */
interface Matrix {
  /** All extensions for `strategy.matrix`; none when there are more than MAX_JOBS. */
  readonly matrix: string
  /** All extensions in any case: a list of matrices with at most MAX_JOBS each. */
  readonly shards: string
  readonly count: string
}

/** @throws DiscoveryError when the list is longer than the outputs of a job may be, long before there are MAX_JOBS shards */
export function toMatrix(extensions: readonly Discovered[]): Matrix {
  const jobs = extensions.map(jobOf)
  const shards: { include: readonly Discovered[] }[] = []
  for (let start = 0; start < jobs.length; start += MAX_JOBS) {
    shards.push({ include: jobs.slice(start, start + MAX_JOBS) })
  }
  const [matrix, second] = shards
  const outputs = {
    matrix: JSON.stringify(second === undefined && matrix !== undefined ? matrix : { include: [] }),
    shards: JSON.stringify(shards),
    count: String(extensions.length)
  }
  if (outputs.shards.length > MAX_OUTPUT_CHARACTERS) {
    throw new DiscoveryError(
      `it holds ${extensions.length} extensions, whose list is longer than the 1 MB that a job can put out; search a smaller folder`
    )
  }
  return outputs
}

/** @returns what a job is told of its extension, and no more */
function jobOf(extension: Discovered): Discovered {
  const { path, 'plugin-name': name, version, 'business-type': type } = extension
  return { path, 'plugin-name': name, version, 'business-type': type }
}
