/** A release that runs on a tag has the tag's version, or one of the two is wrong. */

import { versionOfTag } from '../../extension/version.ts'
import type { CheckContext } from '../../inputs/context.ts'
import type { OpenedFiles } from '../../inputs/files.ts'
import { problemAtPlace, problemWith } from '../../inputs/problems.ts'
import { oneLine, quote } from '../../report/text.ts'

interface ReleaseInputs extends Partial<Pick<OpenedFiles, 'draft-path' | 'package-path'>> {
  readonly 'plugin-name'?: string
  readonly version?: string
}

/** Adds a problem when the run is for a tag of this extension that is of another version. Ignores all other tags. */
export async function checkTagVersion(
  inputs: ReleaseInputs,
  { event, findings }: Pick<CheckContext, 'event' | 'findings'>
): Promise<void> {
  const { ref } = await event()
  const tag = versionOfTag(ref)
  const release = inputs['package-path'] ?? inputs['draft-path']
  const version = inputs.version ?? release?.version
  if ('problem' in tag || version === undefined || version === tag.version) return
  const pluginName = inputs['plugin-name'] ?? release?.pluginName
  if (tag.name !== undefined && tag.name !== pluginName) return
  const name = oneLine(ref.replace('refs/tags/', ''))
  if (inputs.version !== undefined || release === undefined) {
    const why = `the run is for the tag ${name}, which is another version`
    findings.problems.push(problemWith('version', version, why))
    return
  }
  const message = `version is ${quote(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`
  findings.problems.push(problemAtPlace(release.places.version, `${release.kind}-path`, message))
}
