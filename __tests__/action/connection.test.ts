import { beforeAll, describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { createDraft, DRAFT, errorOf, setStage } from './support.ts'

// What can go wrong on the way, each against the bundled action in its own process. One that does not end is killed
// after a minute, and then has no exit code.
const stage = setStage()

beforeAll(async () => {
  await createDraft(stage)
  await stage.file('draft.json', JSON.stringify({ ...DRAFT, unique_id: '0a33d976b3f94c9e868e292e5ee61717' }))
  await stage.file('icon.png', png(128, 128))
  await stage.file('large.png', png(128, 128, { size: 500 * 1024 }))
})

const icon = (more: Record<string, string> = {}) =>
  stage.run({
    ...stage.withToken,
    operation: 'update-icon',
    'plugin-name': 'ext',
    'icon-path': 'icon.png',
    ...more
  })
const remove = (version: string, more: Record<string, string> = {}) =>
  stage.run({ ...stage.withKeys, operation: 'delete-draft', 'plugin-name': 'gone', version, ...more })

/** @returns milliseconds from the first request to the second, however long the process takes to start and to end */
async function pauseBetweenRequests(): Promise<number> {
  await stage.emulator.arrived(1)
  const first = performance.now()
  await stage.emulator.arrived(2)
  return performance.now() - first
}

const calls = () => stage.emulator.requests.map(request => request.call)

describe('a connection that is lost', () => {
  test.each(['drop-before', 'drop-during', 'drop-after', 'drop-answer'] as const)(
    '(%s) is an error when it happens on every attempt',
    async kind => {
      stage.emulator.addFault({ call: '*', kind, times: 9 })
      const run = await icon({ 'max-attempts': '2', 'icon-path': 'large.png' })
      expect(run.exitCode).toBe(1)
      expect(errorOf(run)).toContain('failed after 2 attempts')
      expect(errorOf(run)).toContain('No answer: ')
      expect(run.outputs).toMatchObject({ success: 'false', requests: '2', changed: 'true' })
    }
  )

  test.each(['drop-before', 'drop-during', 'drop-after', 'drop-answer'] as const)(
    '(%s) is followed by an attempt with the whole body',
    async kind => {
      stage.emulator.addFault({ call: '*', kind })
      const run = await icon({ 'icon-path': 'large.png' })
      expect(run.outputs).toMatchObject({ success: 'true', result: 'updated', requests: '2' })
      expect(stage.emulator.requests.at(-1)?.parts?.[0]?.size).toBe(500 * 1024)
    }
  )

  test('before it is made says so, and nothing counts as changed', async () => {
    const run = await icon({ endpoint: 'http://127.0.0.1:9', 'max-attempts': '2' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('ECONNREFUSED')
    expect(run.outputs['changed']).toBe('false')
  })
})

describe('an answer that does not come', () => {
  test.each(['hang', 'stall'] as const)('(%s) ends at request-timeout, and the process ends', async kind => {
    stage.emulator.addFault({ call: '*', kind, times: 9 })
    const run = await icon({ 'request-timeout': '1', 'max-attempts': '1', 'icon-path': 'large.png' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('no answer within 1 s')
  })

  test.each(['drip', 'drip-headers'] as const)('(%s) in full ends at request-timeout', async kind => {
    stage.emulator.addFault({ call: '*', kind, milliseconds: 300, times: 9 })
    const run = await icon({ 'request-timeout': '1', 'max-attempts': '1' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('no answer within 1 s')
  })

  test('ends at the deadline of the step', async () => {
    stage.emulator.addFault({ call: '*', kind: 'hang', times: 9 })
    const run = await icon({ timeout: '1' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('longer than timeout allows (1 s)')
    expect(run.outputs).toMatchObject({ success: 'false', changed: 'true' })
  })
})

describe('an unusual answer', () => {
  test('before the body is sent is read, although nobody reads the body', async () => {
    stage.emulator.addFault({
      call: '*',
      kind: 'early',
      status: 413,
      body: { error_code: 'APIGW.0201', error_msg: 'too large' }
    })
    const run = await icon({ 'icon-path': 'large.png' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('413 APIGW.0201')
  })

  test('with a header of 30,000 characters is read', async () => {
    stage.emulator.addFault({ call: '*', kind: 'large-headers', bytes: 30_000 })
    const run = await icon()
    expect(run.outputs['result']).toBe('updated')
  })

  test('with headers beyond 64 KB is an error, not a silent exit', async () => {
    stage.emulator.addFault({ call: '*', kind: 'large-headers', bytes: 100_000, times: 9 })
    const run = await icon()
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('No answer: ')
  })

  test('that does not end is cut, not read into memory', async () => {
    stage.emulator.addFault({ call: '*', kind: 'large-body', bytes: 64 * 1024 * 1024, times: 9 })
    const run = await icon({ 'max-attempts': '1' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('the answer is longer than')
  })

  test('cut in half, with a length that fits, is a failure', async () => {
    stage.emulator.addFault({ call: '*', kind: 'truncated-json' })
    const run = await icon()
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('an unexpected answer')
  })
})

describe('trying again', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('happens after status %i', async status => {
    stage.emulator.addFault({ call: '*', kind: 'status', status })
    const run = await icon()
    expect(run.outputs).toMatchObject({ result: 'updated', requests: '2' })
  })

  test('waits as long as Retry-After says', async () => {
    stage.emulator.addFault({ call: '*', kind: 'status', status: 503, headers: { 'retry-after': '2' } })
    const pause = pauseBetweenRequests()
    const run = await icon()
    expect(run.outputs['result']).toBe('updated')
    expect(await pause).toBeGreaterThan(1_990)
  })

  test('does not wait for a Retry-After beyond the deadline', async () => {
    stage.emulator.addFault({ call: '*', kind: 'status', status: 503, headers: { 'retry-after': '3600' } })
    const run = await icon()
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('(retry after 3600)')
  })

  test('waits at least 2 s when the service is throttled, which it may say under status 500', async () => {
    stage.emulator.addFault({
      call: '*',
      kind: 'status',
      status: 500,
      body: { error_code: 'COCT.0070003', error_msg: 'access too frequent' }
    })
    const pause = pauseBetweenRequests()
    const run = await icon()
    expect(run.outputs['result']).toBe('updated')
    expect(await pause).toBeGreaterThan(1_990)
  })
})

describe('a delete whose answer is lost', () => {
  test.each(['drop-after', 'drop-answer'] as const)('(%s) is found done by reading', async kind => {
    await createDraft(stage, { plugin_name: 'gone', version: '1.0.0' })
    stage.emulator.addFault({ call: 'delete-draft', kind })
    const run = await remove('1.0.0')
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', changed: 'true' })
    expect(calls()).toEqual(['delete-draft', 'query'])
  })

  test('is found done on the last attempt too', async () => {
    await createDraft(stage, { plugin_name: 'gone', version: '1.0.0' })
    stage.emulator.addFault({ call: 'delete-draft', kind: 'drop-after' })
    const run = await remove('1.0.0', { 'max-attempts': '1' })
    expect(run.outputs['result']).toBe('deleted')
  })

  test('before it was applied is read, then sent again', async () => {
    await createDraft(stage, { plugin_name: 'gone', version: '1.0.0' })
    stage.emulator.addFault({ call: 'delete-draft', kind: 'drop-before' })
    const run = await remove('1.0.0')
    expect(run.outputs['result']).toBe('deleted')
    expect(calls()).toEqual(['delete-draft', 'query', 'delete-draft'])
  })

  test('after a refusal that cannot have been applied is sent again without a read', async () => {
    await createDraft(stage, { plugin_name: 'gone', version: '1.0.0' })
    stage.emulator.addFault({ call: 'delete-draft', kind: 'status', status: 429 })
    const run = await remove('1.0.0')
    expect(run.outputs['result']).toBe('deleted')
    expect(calls()).toEqual(['delete-draft', 'delete-draft'])
  })

  test('and whose state cannot be read fails and says both', async () => {
    await createDraft(stage, { plugin_name: 'gone', version: '1.0.0' })
    stage.emulator.addFault({ call: 'delete-draft', kind: 'drop-after' })
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 403 })
    const run = await remove('1.0.0')
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('delete-draft failed after 1 attempt')
    expect(errorOf(run)).toContain('Whether it was applied could not be read. Answer: 403')
    expect(run.outputs['changed']).toBe('true')
  })
})
