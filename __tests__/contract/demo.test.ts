import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/run-action.ts'

test('every step of the demo does what it should, and the second run publishes what the first could not', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    cwd: ROOT
  })
  expect(stdout).not.toContain('✗')
  expect(stdout).toContain('discover plans 300 extensions into matrices of 256 and 44 jobs')
  expect(stdout).toContain('discover finds 32 that are not published; 4 at a time:')
  expect(stdout.match(/: failed$/gm)).toHaveLength(3)
  expect(stdout).toContain('discover finds 3 that are not published; 4 at a time:')
  expect(stdout.match(/: published$/gm)).toHaveLength(32)
  expect(stdout).toContain('CodeArts now has 32 published versions')
  expect(stdout).toMatch(/All \d+ steps did what they should\.\n$/)
}, 120_000)
