import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FileJob } from '../../src/inputs/context.ts'
import { jobRunner, runHere, serveAsThread } from '../../src/runtime/jobs.ts'

const LARGE = 1024 * 1024
const NEVER = new AbortController().signal
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jobs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A draft that is to be judged. */
async function draft(content: string): Promise<FileJob> {
  const file = path.join(folder, 'draft.json')
  await writeFile(file, content)
  const found = { path: file, shown: 'draft.json', name: 'draft.json', isFolder: false, size: 1, changed: 0 }
  const workspace = { root: folder, base: folder, allowed: [folder] }
  return {
    input: 'draft-path',
    text: 'draft.json',
    file: found,
    workspace,
    statedByInputs: {},
    method: undefined,
    secrets: [],
    tempDir: ''
  }
}

/** A script for threads. */
async function script(code: string): Promise<string> {
  const file = path.join(folder, 'thread.mjs')
  await writeFile(file, code)
  return file
}

test('a small file is judged without a thread', async () => {
  const run = jobRunner(NEVER, '/no/such/script.js')
  const { findings } = await run('judgeFile', await draft('{'), 1)
  expect(findings.problems).not.toEqual([])
})

test('a thread ends with the signal, whatever it does', async () => {
  const signal = AbortSignal.timeout(500)
  const run = jobRunner(signal, await script('for (;;) {}'))
  const started = performance.now()
  await expect(run('judgeFile', await draft('{}'), LARGE)).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('a signal that came before starts no thread', async () => {
  const run = jobRunner(AbortSignal.abort(new Error('ended before')), '/no/such/script.js')
  await expect(run('judgeFile', await draft('{}'), LARGE)).rejects.toThrow('ended before')
})

test('a thread that needs too much memory ends alone, and the step says so', async () => {
  const code = 'const all = []; for (;;) all.push(new Array(100_000).fill(all.length))'
  const run = jobRunner(NEVER, await script(code))
  await expect(run('judgeFile', await draft('{}'), LARGE)).rejects.toThrow(/more than \d+ MiB of memory/)
})

test('an error that a thread does not expect is that of the step', async () => {
  const run = jobRunner(NEVER, await script('throw new Error("not expected")'))
  await expect(run('judgeFile', await draft('{}'), LARGE)).rejects.toThrow('not expected')
})

test('a thread that ends without a result fails the step', async () => {
  const run = jobRunner(NEVER, await script('process.exit(0)'))
  await expect(run('judgeFile', await draft('{}'), LARGE)).rejects.toThrow('before it had a result')
})

test('a thread gives the result of its job as its only message', async () => {
  const messages: unknown[] = []
  const parentPort = { postMessage: (result: unknown) => messages.push(result) }
  const input = await draft('{')
  await serveAsThread({ parentPort, workerData: { name: 'judgeFile', input } })
  expect(messages).toEqual([await runHere('judgeFile', input, 1)])
})
