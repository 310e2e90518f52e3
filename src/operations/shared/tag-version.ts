/** A release that runs on a tag has the tag's version, or one of the two is wrong. */

import { meaningOfTag, tagOf } from '../../extension/tag.ts'
import { isPreview } from '../../extension/version.ts'
import type { CheckContext } from '../../inputs/context.ts'
import type { OpenedFiles } from '../../inputs/files.ts'
import { problemAtPlace, problemWith } from '../../inputs/problems.ts'
import { oneLine, quote } from '../../report/text.ts'

interface ReleaseInputs extends Partial<Pick<OpenedFiles, 'draft-path' | 'package-path'>> {
  readonly 'plugin-name'?: string
  readonly 'tag-prefix'?: string
  readonly version?: string
}

/**
 * Adds a problem when the run is for a tag of this extension that is of another version, or that cannot be read: a
 * pre-release must never come out as the release. A tag of another extension is a notice; other tags mean nothing.
 * @returns whether the run is for the tag of this very version
 */
export async function checkTagVersion(
  inputs: ReleaseInputs,
  { event, findings, versionWord }: Pick<CheckContext, 'event' | 'findings' | 'versionWord'>
): Promise<boolean> {
  const release = inputs['package-path'] ?? inputs['draft-path']
  const version = inputs.version ?? release?.version
  const pluginName = inputs['plugin-name'] ?? release?.pluginName
  if (version !== undefined && isPreview(version)) {
    const message = `Version ${version} is one that version: pr makes (0.90.0 to 0.99.99): once it is published, the pull request of this number can have no draft.`
    findings.warnings.push({ message })
  }
  // The version is the tag's, or the problem is reported already.
  if (versionWord === 'tag' || version === undefined || pluginName === undefined) return versionWord === 'tag'
  const { ref } = await event()
  const tag = meaningOfTag(ref, pluginName, inputs['tag-prefix'])
  const name = oneLine(tagOf(ref) ?? ref)
  if (tag.kind === 'other') {
    const message = `The run is for the tag ${name}, which is of another extension; the version is not compared with it.`
    findings.notices.push({ message })
  } else if (tag.kind === 'own' && tag.version !== version) {
    const why = `the run is for the tag ${name}, which is another version`
    const cure = `version is ${quote(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`
    findings.problems.push(
      inputs.version !== undefined || release === undefined
        ? problemWith('version', version, why)
        : problemAtPlace(release.places.version, cure)
    )
  } else if (tag.kind === 'unreadable' && inputs.version === undefined && release !== undefined) {
    const message = `version is ${quote(version)}, but the run is for a tag that cannot be read as a version: ${tag.problem}. If this version is meant, give it in digits as input version`
    findings.problems.push(problemAtPlace(release.places.version, message))
  }
  return tag.kind === 'own' && tag.version === version
}
