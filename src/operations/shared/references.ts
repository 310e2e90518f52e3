/** Whether pipelines use what is to be deleted. */

import type { Row } from '../../codearts/rows.ts'
import { counted } from '../../report/text.ts'
import { RefusedError } from './plan.ts'

/**
 * What pipelines use is deleted only on confirmation. A version counts as used as often as its extension is, because
 * the service may count either; where it names no number, somebody has to have looked.
 * @param rows of what is to be deleted
 * @param what is deleted, for the message
 * @returns how often it is used, for the title of the step
 * @throws RefusedError when it is used, or may be, and that is not confirmed
 */
export function checkReferences(
  rows: readonly (Row | undefined)[],
  what: string,
  confirm: string | undefined
): string {
  const counts = rows.flatMap(row => (row?.referCount === undefined ? [] : [row.referCount]))
  // An extension without versions cannot be used.
  const empty = rows.some(row => row?.state === 'init')
  const count = counts.length === 0 && !empty ? undefined : Math.max(0, ...counts)
  if (count === 0) return ', used by no pipeline'
  const users = count === undefined ? 'an unknown number of pipelines' : counted(count, 'pipeline')
  if (confirm !== undefined) return `, used by ${users}`
  throw new RefusedError(
    `The extension is used by ${users}, which may fail without ${what}. To delete it anyway, set confirm to the plugin name.`
  )
}
