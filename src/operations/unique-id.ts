import type { Row } from '../codearts/rows.ts'
import type { Draft } from '../extension/draft.ts'
import { oneLine } from '../report/text.ts'
import { RefusedError } from './plan.ts'

/** Every version of an extension has an ID of its own, so that one in a file may have been left over from another. */

/** @returns the ID of the version that a draft is for, as far as it is known: what was looked up wins */
export function uniqueIdOf(draft: Draft, row: Row | undefined): string | undefined {
  return row === undefined || row.uniqueId === '' ? draft.unique_id : row.uniqueId
}

/**
 * @param given for this very version
 * @throws RefusedError when the version has another ID
 */
export function checkId(given: string | undefined, row: Row | undefined): void {
  if (row === undefined || row.uniqueId === '' || given === undefined || given === row.uniqueId) return
  throw new RefusedError(
    `The ID ${given} is not that of version ${row.version}, which is ${oneLine(row.uniqueId, 100)}. Correct the ID, or leave it out: it is looked up then.`
  )
}

/** @returns what there is to say when another ID is sent than the file has */
export function idNotice({ unique_id: stated }: Draft, row: Row | undefined): string | undefined {
  if (row === undefined || row.uniqueId === '' || stated === undefined || stated === row.uniqueId)
    return undefined
  return `unique_id in the file is not that of version ${row.version}; ${oneLine(row.uniqueId, 100)} is sent.`
}
