/** `discover` with `unpublished` and 300 extensions: how many reads there are, how many at a time, and when a service has enough. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { runAction, type ActionRun } from '../../scripts/run-action.ts'
import { fleet } from '../support/fleet.ts'

/** A service that knows no extension, and counts. */
interface Service {
  readonly url: string
  /** When each request came, in milliseconds, and whether it was refused with 429. */
  readonly received: { readonly at: number; readonly name: string; readonly throttled: boolean }[]
  /** Most requests that waited for an answer at the same time. */
  readonly most: () => number
}

const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** @param throttles decides by the requests before whether one is refused, with three seconds to wait */
async function startService(throttles: (received: Service['received']) => boolean): Promise<Service> {
  const received: { at: number; name: string; throttled: boolean }[] = []
  let waiting = 0
  let most = 0
  const server = createServer((request, response) => {
    waiting += 1
    most = Math.max(most, waiting)
    const throttled = throttles(received)
    const name = new URL(request.url ?? '', 'http://localhost').searchParams.get('plugin_name') ?? ''
    received.push({ at: performance.now(), name, throttled })
    // Long enough for whoever asks for more at the same time.
    setTimeout(() => {
      waiting -= 1
      const error = throttled ? 'APIGW.0308' : 'DEVPIPE.30011001'
      response
        .writeHead(throttled ? 429 : 400, { 'content-type': 'application/json', 'retry-after': '3' })
        .end(JSON.stringify({ error_code: error, error_msg: 'no' }))
    }, 10)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, received, most: () => most }
}

async function discover(url: string, count = 300): Promise<ActionRun> {
  const account = { 'domain-id': 'emulatedaccount00000000000000000', token: 'NoTokenOfAnybody' }
  return runAction(
    { operation: 'discover', unpublished: 'true', endpoint: url, ...account },
    { workspace: await fleet(count) }
  )
}

test('300 extensions take 300 reads, one of each, at most 8 at the same time', async () => {
  const { url, received, most } = await startService(() => false)
  const { exitCode, outputs } = await discover(url)
  expect([exitCode, outputs['count'], outputs['requests']]).toEqual([0, '300', '300'])
  expect(new Set(received.map(({ name }) => name)).size).toBe(300)
  expect(received).toHaveLength(300)
  expect(most()).toBe(8)
})

test('a service that throttles is waited for, as long as it says', async () => {
  const { url, received, most } = await startService(before => before.length >= 100 && before.length < 108)
  const { exitCode, outputs } = await discover(url)
  expect([exitCode, outputs['count'], outputs['requests']]).toEqual([0, '300', '308'])
  expect(most()).toBeLessThanOrEqual(8)
  for (const { name, at } of received.filter(({ throttled }) => throttled)) {
    const again = received.find(each => each.name === name && each.at > at)
    expect((again?.at ?? 0) - at).toBeGreaterThanOrEqual(3_000)
  }
})

test('a service that takes 20 requests a second gets through all of them', async () => {
  const isFull = (before: Service['received']) => {
    const now = performance.now()
    return before.filter(({ at, throttled }) => !throttled && at > now - 1_000).length >= 20
  }
  const { url, received, most } = await startService(isFull)
  const { exitCode, outputs } = await discover(url, 80)
  expect([exitCode, outputs['count']]).toEqual([0, '80'])
  expect(new Set(received.map(({ name }) => name)).size).toBe(80)
  expect(most()).toBeLessThanOrEqual(8)
})
