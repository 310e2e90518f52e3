import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { setStage } from './support.ts'

const MIB = 1024 * 1024
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
  const manifest = {
    type: 'Task',
    name: 'large',
    friendlyName: 'large',
    category: 'Normal',
    version: '1.0.0'
  }
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'codearts-extension.json')
  const block = Buffer.alloc(MIB)
  const blocks = function* () {
    for (let count = 0; count < size; count += 1) yield block
  }
  zip.addReadStream(Readable.from(blocks()), 'filling.bin', { compress: false })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path.join(stage.workspace, 'large.zip')))

  // What the system counts for a process (maxRSS) includes its parent's size at the fork; this mark does not.
  const report =
    'import{readFileSync}from"node:fs";process.on("exit",()=>console.error(/VmHWM:.*/.exec(readFileSync("/proc/self/status","utf8"))[0]))'
  const run = await stage.run(
    {
      ...stage.withToken,
      endpoint: `http://127.0.0.1:${(sink.address() as AddressInfo).port}`,
      operation: 'upload-extension',
      'package-path': 'large.zip'
    },
    { environment: { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(report)}"` } }
  )
  expect(run.outputs['result']).toBe('uploaded')
  expect(received).toBeGreaterThan(size * MIB)
  return Number(/VmHWM:\s*(\d+)/.exec(run.stderr)?.[1]) / 1024
}

// Only Linux says it.
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('memory stays flat, whatever the size of the package', async () => {
  const [small, large] = [16, 256]
  const growth = (await peak(large)) - (await peak(small))
  // A package that is read as a whole takes all of its size; the collector of garbage runs when it likes.
  expect(growth).toBeLessThan((large - small) / 2)
})
