import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/run-action.ts'

test('every step of the demo does what it should, and of 300 extensions 32 are published side by side', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    cwd: ROOT
  })
  expect(stdout).not.toContain('✗')
  expect(stdout).toContain('discover plans 300 extensions into matrices of 256 and 44 jobs')
  expect(stdout.match(/: published$/gm)).toHaveLength(32)
  expect(stdout).toContain('CodeArts now has 32 published versions')
  expect(stdout).toMatch(/All \d+ steps did what they should\.\n$/)
}, 120_000)
