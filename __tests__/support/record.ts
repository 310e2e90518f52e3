import type { Origin, RunRecord } from '../../src/report/record.ts'

/** The whole hash of a commit. */
export const SHA = 'c0ffee'.repeat(6) + 'c0ff'

/** A run for a tag. */
export const ORIGIN: Origin = {
  server: 'https://github.com',
  repository: 'acme/extensions',
  sha: SHA,
  ref: 'refs/tags/v1.0.2',
  runId: '4711'
}

/** The record of an uploaded package, with changes. */
export function record(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    operation: 'upload-extension',
    dryRun: false,
    result: 'uploaded',
    headline: [
      { text: 'my_extension', is: 'name' },
      { text: ' ' },
      { text: '1.0.2', is: 'version' },
      { text: ' uploaded to ' },
      { text: 'cn-north-4', is: 'place' }
    ],
    host: 'https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com',
    domainId: 'ce8df55870164338a72d7e828a966a2a',
    pluginName: 'my_extension',
    version: '1.0.2',
    sha256: 'ab'.repeat(32),
    requestId: 'f00d',
    requests: 1,
    changed: true,
    duration: 1_234,
    draftState: 'draft',
    plan: [
      {
        step: 1,
        title: 'Upload the package',
        method: 'POST',
        url: 'https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com/v3/d/extension/upload?plugin_name=my_extension'
      }
    ],
    ...changes
  }
}
