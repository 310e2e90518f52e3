/** What the service has, as the operations read it. */

import { accept } from '../../src/codearts/answers.ts'
import { readPage, type Row } from '../../src/codearts/rows.ts'
import { json } from '../codearts/fakes.ts'

/** @returns the row that the action reads from one of the service with these fields */
export function row(fields: Readonly<Record<string, unknown>> = {}): Row {
  const entry = {
    plugin_name: 'ext',
    display_name: 'Ext',
    business_type: 'Gate',
    version: '1.0.0',
    ...fields
  }
  const [first] = readPage(accept(json({ data: [entry] }), false)).rows
  if (first === undefined) throw new Error('no row')
  return first
}
