import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

// The library makes a proxy agent as soon as it is loaded; in the bundle that is the stand-in's.
jest.unstable_mockModule('undici', () => import('../../src/http/undici.ts'))
const { api, keep } = await import('./support.ts')

// The host exists only behind the proxy.
const HOST = 'api.example.test'
const VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy']
const before = VARIABLES.map(name => [name, process.env[name]] as const)
const asked: string[] = []
let proxy: Server
let port = 0

beforeEach(async () => {
  proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  Object.assign(process.env, { http_proxy: url, https_proxy: url, no_proxy: '' })
})

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  proxy.closeAllConnections()
  proxy.close()
})

test('the comment goes through the proxy of the environment', async () => {
  const github = await api()
  port = Number(new URL(github.url).port)
  expect(await keep({ url: `http://${HOST}` })).toBe('created')
  expect(asked).toEqual([`${HOST}:80`, `${HOST}:80`])
  expect(github.comments).toHaveLength(1)
})
