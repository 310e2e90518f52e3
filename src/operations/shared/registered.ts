/** Holds a release against what the service has of it. */

import type { Row } from '../../codearts/rows.ts'
import { textAt } from '../../extension/findings.ts'
import type { Place } from '../../extension/release.ts'
import type { DraftFile } from '../../inputs/draft-file.ts'
import { problemAtPlace, type Problem } from '../../inputs/problems.ts'
import type { Package } from '../../inputs/package-file.ts'
import { differenceOf } from '../../report/hidden.ts'
import { oneLine, quote } from '../../report/text.ts'
import type { Known } from './find.ts'
import { refuseFor } from './plan.ts'

interface Comparison {
  readonly place: Place
  readonly stated: string | undefined
  /** What the service has; nothing to compare when it is empty or absent. */
  readonly known: string | undefined
  /** Where the service has it, as the beginning of a clause. */
  readonly where: string
  readonly cure: string
}

/** What the service would refuse, and what it may refuse; each at its line. */
interface Differences {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** How a release is compared. */
interface CompareOptions {
  /** Problems that are reported at once. */
  readonly others?: readonly Problem[] | undefined
  /** Whether the display name is brought up to date. */
  readonly renames?: boolean
}

/**
 * Compares a release as `differences` does.
 * @returns what to warn of
 * @throws RefusedError when there are problems
 */
export function compareWithRegistered(
  release: DraftFile | Package,
  known: Known,
  { others = [], renames = false }: CompareOptions = {}
): readonly Problem[] {
  const { problems, warnings } = differences(release, known, renames)
  refuseDifferences({ problems: [...problems, ...others], warnings })
  return warnings
}

/** @throws RefusedError when there are problems */
export function refuseDifferences({ problems, warnings }: Differences): void {
  const heading = 'This does not fit what the service has, and would be refused; nothing was changed.'
  refuseFor(heading, problems, warnings)
}

/**
 * The type of an extension cannot change ("Updating an Extension Draft"). Whether the service refuses another name,
 * runtime or label is in no document, so that these are warned of.
 * @param known with the version as long as it can be replaced
 * @param renames whether the display name is brought up to date
 */
export function differences(
  release: DraftFile | Package,
  { extension, version }: Known,
  renames = false
): Differences {
  const registered = `${release.pluginName} is registered`
  const type = {
    place: release.places.businessType,
    stated: release.businessType,
    known: extension?.businessType,
    where: registered,
    cure: 'the type of an extension cannot change'
  }
  const displayName = {
    place: release.places.displayName,
    stated: release.displayName,
    known: extension?.displayName,
    where: registered,
    cure: 'if the service refuses that, write the same, or change the extension first with update-extension'
  }
  // A draft renames its extension when it is saved.
  const others = release.kind === 'draft' ? ofVersion(release, version) : renames ? [] : [displayName]
  return { problems: differing([type]), warnings: differing(others) }
}

function differing(comparisons: readonly Comparison[]): Problem[] {
  return comparisons.flatMap(({ place, stated = '', known = '', where, cure }) => {
    if (known === '' || stated === '' || stated === known) return []
    const difference = differenceOf(stated, known)
    const told = difference === undefined ? '' : `. Look closely: ${difference}`
    const message = `${place.field} is ${quote(stated)}, but ${where} with ${quote(known)}; ${cure}${told}`
    return [problemAtPlace(place, message)]
  })
}

function ofVersion(release: DraftFile, row: Row | undefined): Comparison[] {
  const { draft, version } = release
  const saved = {
    where: `version ${version} was created`,
    cure: 'if the service refuses that, write the same, or raise the version'
  }
  return [
    {
      place: release.places.runtimeAttribution,
      stated: draft.runtime_attribution,
      known: row?.runtimeAttribution.toLowerCase(),
      ...saved
    },
    {
      place: release.places.typeLabel,
      stated: textAt(draft, ['business_type_display_name']),
      known: row?.businessTypeDisplayName,
      ...saved
    }
  ]
}

type Registration = Pick<Row, 'businessType' | 'displayName'>

/** @returns whether an extension is registered with this display name and type */
export function isRegisteredAs(row: Row, { businessType, displayName }: Registration): boolean {
  return row.displayName === displayName && row.businessType === businessType
}

/** @returns sentences about an extension that is registered as something else than was asked for */
export function registeredAs({ businessType, displayName, pluginName }: Row): string {
  return `Extension ${pluginName} is registered already, as ${quote(displayName)} of type ${oneLine(businessType, 50)}. Its display name can be changed with update-extension, its type cannot.`
}
