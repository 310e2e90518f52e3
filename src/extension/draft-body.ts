/** Makes the body of create-draft and edit-draft from a draft. */

import { typeLabel } from './business-type.ts'
import type { Draft } from './draft.ts'

/** What the service has on record for the texts that a draft may leave out. */
export interface Recorded {
  readonly iconUrl: string
  readonly description: string
  readonly maintainers: string
  readonly businessTypeDisplayName: string
  readonly versionDescription: string
}

/** Texts that have to be sent, and their names in the record. */
const TEXTS = [
  ['icon_url', 'iconUrl'],
  ['description', 'description'],
  ['version_description', 'versionDescription']
] as const

/**
 * @param uniqueId of the version; absent for one that is to be created
 * @param recorded texts to keep where the draft has none; without them, an empty text is sent, because the service
 * answers an absent one with an unknown error
 * @returns the body of create-draft and edit-draft
 */
export function draftBody(draft: Draft, uniqueId?: string, recorded?: Recorded): Record<string, unknown> {
  return {
    ...draft,
    ...(uniqueId === undefined ? {} : { unique_id: uniqueId }),
    business_type_display_name: draft['business_type_display_name'] ?? labelOf(draft, recorded),
    ...Object.fromEntries(TEXTS.map(([field, key]) => [field, draft[field] ?? recorded?.[key] ?? ''])),
    input_info: draft['input_info'] ?? [],
    ...(draft['maintainers'] === undefined && recorded?.maintainers
      ? { maintainers: recorded.maintainers }
      : {})
  }
}

/**
 * @returns whether the draft says all that would be emptied, on the live extension as well, or that has to be looked up
 */
export function isComplete(draft: Draft): boolean {
  return draft.unique_id !== undefined && givesTexts(draft)
}

/** @returns whether the draft says all that a new version keeps of its extension when it is left out */
export function isWhole(draft: Draft): boolean {
  return draft['maintainers'] !== undefined && givesTexts(draft)
}

function givesTexts(draft: Draft): boolean {
  const fields = ['business_type_display_name', ...TEXTS.map(([field]) => field)] as const
  return fields.every(field => draft[field] !== undefined)
}

/** The label of an extension cannot change, and a console in another language may have registered another one. */
function labelOf(draft: Draft, recorded: Recorded | undefined): string {
  const label = recorded?.businessTypeDisplayName ?? ''
  return label === '' ? typeLabel(draft.business_type) : label
}
