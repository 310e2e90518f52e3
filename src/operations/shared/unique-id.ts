/** Every version of an extension has an ID of its own, so that one in a file may have been left over from another. */

import type { Row } from '../../codearts/rows.ts'
import { isComplete } from '../../extension/draft-body.ts'
import type { Draft } from '../../extension/draft.ts'
import type { Place } from '../../extension/release.ts'
import { problemAtPlace, type Findings, type Problem } from '../../inputs/problems.ts'
import { oneLine, quote } from '../../report/text.ts'

/** @returns the ID of the version that a draft is for, as far as it is known: what was looked up wins */
export function uniqueIdOf(draft: Draft, row: Row | undefined): string | undefined {
  return row === undefined || row.uniqueId === '' ? draft.unique_id : row.uniqueId
}

/**
 * @param given for this very version
 * @param place of the ID
 * @returns a problem when the version has another ID
 */
export function idProblems(given: string | undefined, row: Row | undefined, place: Place): Problem[] {
  if (given === undefined || row === undefined || !isAnother(given, row)) return []
  const message = `${place.field} is ${quote(given)}, but that of version ${row.version} is ${quote(row.uniqueId, 100)}; correct it, or leave it out: it is looked up then`
  return [problemAtPlace(place, message)]
}

/** @returns what there is to say when another ID is sent than the file has */
export function idNotice({ unique_id: stated }: Draft, row: Row | undefined): string | undefined {
  if (stated === undefined || row === undefined || !isAnother(stated, row)) return undefined
  return `unique_id in the file is not that of version ${row.version}; ${oneLine(row.uniqueId, 100)} is sent.`
}

/** @returns what there is to say when a new version is created from a file that has an ID */
export function unusedIdNotice({ unique_id: stated }: Draft): string | undefined {
  return stated === undefined ? undefined : 'unique_id is not sent: a new version gets an ID of its own.'
}

/** @returns a warning where a file that needs no reading has another ID, which update-draft therefore sends */
export function unreadIdWarnings(draft: Draft, row: Row | undefined, place: Place): Problem[] {
  if (!isComplete(draft)) return []
  return idProblems(draft.unique_id, row, place).map(problem => ({
    ...problem,
    message: `${problem.message} update-draft reads nothing for a file as complete as this one, and would send the wrong one.`
  }))
}

/** Warns of the input `unique-id` beside a package: only drafts are sent with an ID. */
export function warnOfUnusedId(inputs: Readonly<Record<string, unknown>>, { warnings }: Findings): void {
  const isGiven = (name: string) => inputs[name] !== undefined
  if (isGiven('unique-id') && isGiven('package-path') && !isGiven('draft-path'))
    warnings.push({ message: 'Given, but not used with a package: unique-id.' })
}

function isAnother(id: string, { uniqueId }: Row): boolean {
  return uniqueId !== '' && uniqueId !== id
}
