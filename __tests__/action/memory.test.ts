import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { setStage } from './support.ts'

const MIB = 1024 * 1024
const MANIFEST = { type: 'Task', name: 'large', friendlyName: 'large', category: 'Normal', version: '1.0.0' }
const stage = setStage()

// Counts and forgets: the emulator would keep the package.
let received = 0
const sink = createServer((request, response) => {
  received = 0
  request.on('data', (chunk: Buffer) => (received += chunk.length))
  request.on('end', () => response.end('true'))
})

beforeAll(async () => {
  await new Promise<void>(resolve => sink.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  sink.close()
})

/** @returns the largest resident size of the action's process while it uploads a package, in MiB */
async function peak(size: number): Promise<number> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(JSON.stringify(MANIFEST)), 'codearts-extension.json')
  const block = Buffer.alloc(MIB)
  const blocks = function* () {
    for (let count = 0; count < size; count += 1) yield block
  }
  zip.addReadStream(Readable.from(blocks()), 'filling.bin', { compress: false })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path.join(stage.workspace, 'large.zip')))

  const run = await measured({
    ...stage.withToken,
    endpoint: `http://127.0.0.1:${(sink.address() as AddressInfo).port}`,
    operation: 'upload-extension',
    'package-path': 'large.zip'
  })
  expect(run.outputs['result']).toBe('uploaded')
  expect(received).toBeGreaterThan(size * MIB)
  return run.peak
}

/** A run of the action, and the largest resident size of its process in MiB. */
async function measured(inputs: Record<string, string>) {
  // What the system counts for a process (maxRSS) includes its parent's size at the fork; this mark does not.
  const report =
    'import{readFileSync}from"node:fs";process.on("exit",()=>console.error(/VmHWM:.*/.exec(readFileSync("/proc/self/status","utf8"))[0]))'
  const run = await stage.run(inputs, {
    environment: { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(report)}"` }
  })
  return { ...run, peak: Number(/VmHWM:\s*(\d+)/.exec(run.stderr)?.[1]) / 1024 }
}

// Only Linux says it.
const onLinux = process.platform === 'linux' ? test : test.skip

// Where garbage is collected late, a process takes a little more; one that holds what it reads takes all of it.
const MARGIN = 48

onLinux('uploading takes the same memory for a package of any size, at most 160 MiB', async () => {
  const [small, large] = [await peak(16), await peak(256)]
  expect(large - small).toBeLessThan(16 + MARGIN)
  expect(large).toBeLessThan(160 + MARGIN)
})

onLinux('packing takes at most 200 MiB, whatever is packed', async () => {
  // Half of each file shrinks, and half does not.
  const content = Buffer.concat([randomBytes(MIB), Buffer.alloc(MIB, 'text ')])
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, count) => [`f${count}.bin`, content]))
  await stage.folder('ext', { 'codearts-extension.json': JSON.stringify(MANIFEST), ...files })
  const { outputs, peak } = await measured({ operation: 'pack', 'package-path': 'ext' })
  expect(outputs['result']).toBe('packed')
  expect(peak).toBeLessThan(200 + MARGIN)
})
