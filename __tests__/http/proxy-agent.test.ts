/** What a proxy may answer when it is asked for a way through. */

import { expect, test } from '@jest/globals'
import { rawOptions } from '../../src/http/raw-options.ts'
import { createTransport } from '../../src/http/transport.ts'
import { listen } from './peer.ts'

const never = new AbortController().signal
const request = { method: 'GET', url: 'https://service.example/', headers: {} } as const

/** The failure of a request whose proxy answers this. */
async function failure(answer: string): Promise<unknown> {
  const proxy = await listen(socket => socket.once('data', () => socket.write(answer)))
  const transport = createTransport('test-agent', 5_000, { https_proxy: proxy.url })
  return transport(request, never).catch((error: unknown) => error)
}

test.each([
  ['HTTP/1.1 200 OK\r\n\r\nmore', 'the proxy sent more than its answer'],
  ['HTTP/1.1 403 Forbidden\r\n\r\n', 'the proxy answered 403']
])('the answer %j is no way through', async (answer, why) => {
  expect(await failure(answer)).toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining(why) as unknown
  })
})

test('a peer that wants other credentials gets none', async () => {
  const options = rawOptions(never, () => undefined)
  expect(options.canHandleAuthentication()).toBe(false)
  await expect(options.handleAuthentication()).rejects.toThrow('no authentication challenge')
})
