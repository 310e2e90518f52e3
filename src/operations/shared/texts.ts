/** Display name and description: what a release says of them, and what its extension shows. */

import { isFormal } from '../../codearts/lookups.ts'
import type { Row } from '../../codearts/rows.ts'
import type { Release } from '../../extension/release.ts'
import { compareVersions, isPreview, parseVersion } from '../../extension/version.ts'
import type { Known } from './find.ts'
import { differs, infoOf, infoStep, unknownInfo } from './info-steps.ts'
import type { Step } from './plan.ts'

/** An empty description is left out, because what it would empty is shown by the published versions as well. */
function textsOf({ description = '', displayName }: Release) {
  return { displayName, ...(description !== '' && { description }) }
}

/**
 * @param state what the service has; absent when it could not be asked
 * @returns the step that brings the extension up to date with its release; nothing when it is, or is new
 */
export function textStep(domainId: string, release: Release, state: Known | undefined): Step | undefined {
  const texts = textsOf(release)
  const row = state?.extension
  if (state !== undefined && (row === undefined || !differs(row, texts))) return undefined
  const info = row === undefined ? unknownInfo(release.pluginName) : infoOf(row)
  return infoStep('Bring display name and description up to date', domainId, info, texts)
}

/**
 * @param rows of all versions
 * @returns the highest published version above that of the release; its texts are newer
 */
export function higherPublished(rows: readonly Row[], { version }: Release): string | undefined {
  return rows
    .filter(row => isFormal(row) && parseVersion(row.version) !== undefined && !isPreview(row.version))
    .map(row => row.version)
    .filter(other => compareVersions(other, version) > 0)
    .sort(compareVersions)
    .at(-1)
}

/**
 * @param isSaid whether the description is updated, or is said to stay already
 * @returns a notice when the extension has another description, and keeps it
 */
export function staleDescription(
  release: Release,
  state: Known | undefined,
  isSaid: boolean
): string | undefined {
  const { description } = textsOf(release)
  const row = state?.extension
  if (isSaid || description === undefined || row === undefined || description === row.description)
    return undefined
  return 'The description differs from that of the extension; update-info: true brings it up to date.'
}
