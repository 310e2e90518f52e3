import type { RunRecord } from './record.ts'

/** How each output is made from the record of a run. The table that action.yml and README are held to. */
export const outputs = {
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
  plan: record => (record.plan === undefined ? undefined : JSON.stringify(record.plan)),
  matrix: record => record.found?.matrix,
  shards: record => record.found?.shards,
  count: record => record.found?.count
} as const satisfies Record<string, (record: RunRecord) => string | undefined>

/** Sets every output; what is not known is empty. */
export function writeOutputs(record: RunRecord, set: (name: string, value: string) => void): void {
  for (const [name, value] of Object.entries(outputs)) set(name, value(record) ?? '')
}
