import { beforeAll, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { calls, draftFile, packageFile, perform, versionsOf } from './release.ts'
import { createDraft, errorOf, register, setStage } from './support.ts'

/** What goes wrong with the calls that only releases make. */

const stage = setStage()

const NAME = { 'plugin-name': 'my_extension' }
const OPERATIONS: readonly (readonly [operation: string, call: string, inputs: Record<string, string>])[] = [
  ['create-draft', 'create-draft', { 'draft-path': 'my_extension-2.0.0.json' }],
  ['publish-draft', 'publish-draft', { ...NAME, version: '1.0.0' }],
  [
    'register-extension',
    'register-extension',
    { ...NAME, 'plugin-name': 'new', 'display-name': 'n', 'business-type': 'Test' }
  ],
  ['update-extension', 'update-info', { ...NAME, description: 'Changed' }],
  ['delete-version', 'delete-extension', { ...NAME, version: '1.0.0', confirm: 'my_extension' }],
  ['delete-extension', 'delete-extension', { ...NAME, confirm: 'my_extension' }],
  ['publish', 'publish-draft', { 'package-path': 'packed-1.0.0.zip' }]
]

beforeAll(async () => {
  await createDraft(stage, { plugin_name: 'my_extension', version: '1.0.0' })
  await draftFile(stage, 'my_extension', '2.0.0')
  await packageFile(stage, 'packed', '1.0.0')
  await register(stage, 'packed')
  await register(stage, 'answered')
})

describe.each(OPERATIONS)('%s', (operation, call, inputs) => {
  const act = (more: Record<string, string> = {}) => perform(stage, operation, { ...inputs, ...more })
  // What publish did before stays done.
  const changedBefore = String(operation === 'publish')

  test.each([
    ['false', false],
    ['the text "false"', '"false"'],
    ['an error object', { error_code: 'DEVCP.00014004', error_msg: 'invalid parameter' }],
    ['a wrapped error object', { error: { code: 'X.1', message: 'no' } }]
  ])('takes %s under status 200 for a refusal, which is not repeated', async (_what, body) => {
    stage.emulator.addFault({ call, kind: 'status', status: 200, body, times: 9 })
    const run = await act()
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: changedBefore })
    expect(calls(stage).filter(each => each === call)).toHaveLength(1)
  })

  test.each([
    ['an empty object', {}],
    ['null', null],
    ['an empty text', '""']
  ])('takes %s under status 200 for an unexpected answer, which is not repeated', async (_what, body) => {
    stage.emulator.addFault({ call, kind: 'status', status: 200, body, times: 9 })
    const run = await act()
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('an unexpected answer')
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'true' })
    expect(calls(stage).filter(each => each === call)).toHaveLength(1)
  })

  test('does not follow a redirect', async () => {
    const seen: unknown[] = []
    const other = createServer((request, response) => {
      seen.push(request.headers)
      response.end('true')
    })
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    stage.emulator.addFault({ call, kind: 'redirect', location: `http://127.0.0.1:${port}/x`, status: 307 })
    const run = await act()
    other.close()
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('redirect to')
    expect(seen).toEqual([])
  })

  test('shows no secret that the service echoes', async () => {
    const { accessKeyId, secretAccessKey, securityToken } = stage.emulator
    const secrets = [accessKeyId, secretAccessKey, securityToken]
    const error_msg = `you sent ${secrets.join(' and ')}`
    stage.emulator.addFault({ call, kind: 'status', status: 400, body: { error_code: 'X.1', error_msg } })
    const run = await stage.run({ ...stage.withKeys, 'security-token': securityToken, operation, ...inputs })
    const log = run.stdout.replace(/^::add-mask::.*$/gm, '')
    const shown = [log, run.stderr, run.summary, run.exported, ...Object.values(run.outputs)].join('\n')
    for (const secret of secrets) expect(shown).not.toContain(secret)
    expect(shown).toContain('you sent *** and *** and ***')
  })
})

test.each([
  ['register-extension', 'register-extension', 'created', { 'display-name': 'n', 'business-type': 'Test' }],
  ['update-extension', 'info-update', 'updated', { description: 'Changed' }]
] as const)(
  '%s takes any text that the service answers for success',
  async (operation, call, result, inputs) => {
    for (const body of ['"0a33d976b3f94c9e868e292e5ee61717"', 'some words', '"true"']) {
      stage.emulator.addFault({ call, kind: 'status', status: 200, body })
      const name = operation === 'register-extension' ? 'nobody' : 'answered'
      const run = await perform(stage, operation, { 'plugin-name': name, ...inputs })
      expect(run.outputs).toMatchObject({ success: 'true', result, changed: 'true' })
    }
  }
)

test('an unexpected answer to a draft that was published all the same is found out by reading', async () => {
  await createDraft(stage, { plugin_name: 'found', version: '1.0.0' })
  stage.emulator.addFault({ call: 'publish-draft', kind: 'html' })
  const lost = await perform(stage, 'publish-draft', { 'plugin-name': 'found', version: '1.0.0' })
  expect(lost.exitCode).toBe(1)
  stage.emulator.addFault({ call: 'publish-draft', kind: 'truncated-json' })
  const run = await perform(stage, 'publish-draft', { 'plugin-name': 'found', version: '1.0.0' })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published', changed: 'true' })
  expect(await versionsOf(stage, 'found')).toMatchObject([{ version_attribution: 'formal' }])
})
