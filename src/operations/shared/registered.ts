/** Holds a release against what the service has of it. */

import type { Place } from '../../extension/release.ts'
import type { DraftFile } from '../../inputs/draft-file.ts'
import { problemAtPlace, listed, type Problem } from '../../inputs/problems.ts'
import type { Package } from '../../inputs/package-file.ts'
import { quote } from '../../report/text.ts'
import type { Known } from './find.ts'
import { RefusedError } from './plan.ts'

/**
 * A package has to say what its extension is registered as ("Uploading an Extension Package"); a draft renames its
 * extension when it is saved, but cannot change its type, nor what its own version has once.
 * @param known with the version as long as it can be replaced
 * @returns each difference, at its line
 */
export function differences(release: DraftFile | Package, { extension, version }: Known): Problem[] {
  const problems: Problem[] = []
  const compare = (place: Place, stated = '', known = '', where: string, cure: string) => {
    if (known === '' || stated === '' || stated === known) return
    const message = `${place.field} is ${quote(stated)}, but ${where} with ${quote(known)}; ${cure}`
    problems.push(problemAtPlace(place, `${release.kind}-path`, message))
  }
  const registered = `${release.pluginName} is registered`
  const type = release.place('businessType')
  const forGood = 'the type of an extension cannot change'
  compare(type, release.businessType, extension?.businessType, registered, forGood)
  if (release.kind === 'package') {
    const cure = 'write that into the package, or change the extension first with update-extension'
    compare(release.place('displayName'), release.displayName, extension?.displayName, registered, cure)
    return problems
  }
  const { business_type_display_name: label, runtime_attribution: runtime } = release.draft
  const saved = `version ${release.version} was created`
  const cure = 'that cannot change; write that, or raise the version'
  const known = version?.runtimeAttribution.toLowerCase()
  compare(release.place('runtimeAttribution'), runtime, known, saved, cure)
  compare(release.place('typeLabel'), label, version?.businessTypeDisplayName, saved, cure)
  return problems
}

/** @throws RefusedError with all problems by their lines, if there are any */
export function throwOnProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const heading = 'This does not fit what the service has, and would be refused; nothing was changed.'
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  throw new RefusedError([heading, ...sorted.map(listed)].join('\n'), sorted)
}
