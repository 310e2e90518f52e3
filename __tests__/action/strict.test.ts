import { expect, test } from '@jest/globals'
import { errorOf, register, setStage } from './support.ts'

/** What stops a step before it does anything: slips of input names, and with strict every warning. */

const stage = setStage()

const remove = (inputs: Record<string, string>, environment: Record<string, string> = {}) =>
  stage.run(
    { ...stage.withToken, operation: 'delete-draft', 'plugin-name': 'ext', version: '1.0.0', ...inputs },
    { environment }
  )

test('a slip of dry-run deletes nothing, and other problems are reported with it', async () => {
  const run = await remove({ version: '1.0' }, { INPUT_DRYRUN: 'true' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', changed: 'false', requests: '0' } })
  expect(errorOf(run)).toContain('2 problems')
  expect(errorOf(run)).toContain('Input dryrun does not exist. Did you mean dry-run?')
  expect(stage.emulator.requests).toHaveLength(0)
})

test('a slip is an error also where a step would be skipped', async () => {
  const event = { action: 'closed', pull_request: { number: 1, head: { repo: null } }, repository: {} }
  await stage.file('event.json', JSON.stringify(event))
  const run = await remove(
    { token: '' },
    {
      INPUT_VERISON: 'pr',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: `${stage.workspace}/event.json`
    }
  )
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Did you mean version?')
})

test('an input of another action is ignored', async () => {
  await register(stage, 'ext')
  const run = await remove({ 'if-missing': 'ignore' }, { 'INPUT_WHO-TO-GREET': 'you' })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'absent' })
})

test('strict makes an error of a warning about inputs', async () => {
  const unused = { 'if-missing': 'ignore', 'business-type': 'Gate' }
  const warned = await remove(unused)
  expect(warned.outputs).toMatchObject({ success: 'true' })
  expect(warned.stdout).toContain('::warning::Given, but not used by delete-draft: business-type.')
  stage.emulator.clear()
  const refused = await remove({ ...unused, strict: 'true' })
  expect(refused).toMatchObject({ exitCode: 1, outputs: { success: 'false', requests: '0' } })
  expect(errorOf(refused)).toContain('Given, but not used by delete-draft: business-type.')
  expect(refused.stdout).not.toContain('::warning::')
})

test('strict makes an error of a warning about the plan, before anything is written', async () => {
  const inputs = {
    operation: 'check',
    'dry-run': 'true',
    region: 'cn-north-4',
    'plugin-name': '',
    version: ''
  }
  const offline = await stage.run(inputs)
  expect(offline).toMatchObject({ exitCode: 0, outputs: { result: 'valid' } })
  expect(offline.stdout).toContain('::warning::Without credentials the service was not asked')
  const refused = await stage.run({ ...inputs, strict: 'true' })
  expect(refused).toMatchObject({ exitCode: 1, outputs: { success: 'false', result: '' } })
  expect(errorOf(refused)).toContain('strict: true makes an error of each warning; nothing was changed.')
})
