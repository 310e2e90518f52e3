import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/run-action.ts'

test('every step of the demo does what it should', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    cwd: ROOT
  })
  expect(stdout).not.toContain('✗')
  expect(stdout).toMatch(/All \d+ steps did what they should\.\n$/)
}, 120_000)
