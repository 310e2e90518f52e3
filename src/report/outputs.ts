/** The outputs, and how each is made from the record of a run. */

import { LISTING_OUTPUTS, type RunRecord } from './record.ts'
import { present } from './expected.ts'

type Output = (record: RunRecord) => string | undefined

/** By name. `action.yml` declares these, and no others. */
export const outputs: Readonly<Record<string, Output>> = {
  success: record => String(record.failure === undefined && record.result !== 'skipped'),
  result: record => record.result,
  changed: record => String(record.changed),
  url: record => record.url,
  'plugin-name': record => record.pluginName,
  version: record => record.version,
  'unique-id': record => record.uniqueId,
  sha256: record => record.sha256,
  'request-id': record => record.requestId,
  requests: record => String(record.requests),
  plan: record => record.plan && JSON.stringify(record.plan),
  ...Object.fromEntries(
    LISTING_OUTPUTS.map((name): [string, Output] => [name, record => record.listing?.outputs[name]])
  )
}

/** @returns every output with its value; what is not known is empty. `success` is the last: a full disk cuts the end. */
export function outputValues(record: RunRecord): Record<string, string> {
  const all = Object.entries(outputs).map(([name, value]) => [name, value(record) ?? ''])
  const { success, ...others } = Object.fromEntries(all) as Record<string, string>
  return { ...others, success: present(success) }
}
