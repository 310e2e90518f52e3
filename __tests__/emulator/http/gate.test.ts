/** Web pages of others reach nothing of the emulator: not under a name of their own, and not from their own origin. */

import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { code, createDraft, send, start } from '../support/emulator.ts'

/** Sends these lines as the head of a request, and gives the whole answer. */
async function raw(emulator: Emulator, ...lines: string[]): Promise<string> {
  const socket = connect(emulator.port, '127.0.0.1')
  socket.end(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

const get = (emulator: Emulator, ...hosts: string[]) =>
  raw(
    emulator,
    'GET / HTTP/1.1',
    ...hosts.map(host => `Host: ${host.replace('PORT', String(emulator.port))}`)
  )

const PATHS = [
  ['GET', '/'],
  ['GET', '/_emulator/requests'],
  ['DELETE', '/_emulator/requests'],
  ['POST', '/_emulator/faults'],
  ['POST', '/_emulator/references'],
  ['GET', '/_emulator/image'],
  ['GET', '/_emulator/nothing'],
  ['GET', '/devmarket/plugin/new/x'],
  ['GET', '/_github/id-token?api-version=2.0'],
  ['POST', '/v3/auth/tokens'],
  ['POST', '/v5/agencies/assume-with-oidc'],
  ['OPTIONS', '/v1/x/agent-plugin/create-draft'],
  ['HEAD', '/'],
  ['GET', '/unknown']
] as const

describe('a host', () => {
  test.each(['127.0.0.1:PORT', 'localhost:PORT', 'LocalHost:PORT', '[::1]:PORT'])(
    'that is the own one is answered: %s',
    async host => {
      expect(await get(await start(), host)).toMatch(/^HTTP\/1\.1 200 /)
    }
  )

  test.each([
    'evil.example:PORT',
    'evil.example',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    'localhost.:PORT',
    'localhost.evil.example:PORT',
    'evil.example@127.0.0.1:PORT',
    '127.0.0.1:PORT@evil.example',
    '127.0.0.1:PORT/',
    '127.1:PORT',
    '2130706433:PORT',
    '0.0.0.0:PORT',
    '[::]:PORT',
    '[0:0:0:0:0:0:0:1]:PORT',
    '[::ffff:127.0.0.1]:PORT',
    'http://127.0.0.1:PORT',
    '127.0.0.1:PORT, evil.example',
    '127.0.0.1:',
    ''
  ])('that is another one is refused: %j', async host => {
    const answer = await get(await start(), host)
    expect(answer).toMatch(/^HTTP\/1\.1 421 Misdirected Request\r\n/)
    expect(answer).toMatch(/"EMULATOR\.HOST"/)
    expect(answer).toContain('start it with --allowed-host <name>')
  })

  test('that is missing or given twice is refused as HTTP demands', async () => {
    const emulator = await start()
    const own = `127.0.0.1:${emulator.port}`
    const answers = [
      await get(emulator),
      await get(emulator, own, own),
      await get(emulator, own, 'evil.example'),
      await get(emulator, 'evil.example', own),
      await raw(emulator, 'GET / HTTP/1.0')
    ]
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer).toContain('EMULATOR.HOST')
    }
  })

  test.each(PATHS)('of somebody else is refused for %s %s', async (method, path) => {
    const emulator = await start()
    const reply = await send(emulator.url + path, {
      method,
      headers: { host: `evil.example:${emulator.port}` }
    })
    expect(reply.status).toBe(421)
    expect(emulator.requests).toEqual([])
  })

  test('that was allowed is answered, on any port or only on the given one', async () => {
    const emulator = await start({ allowedHosts: ['Emulator.test', 'other.test:9090', '10.1.2.3'] })
    const status = async (host: string) => (await get(emulator, host)).slice(9, 12)
    expect(await status('emulator.TEST')).toBe('200')
    expect(await status('emulator.test:1234')).toBe('200')
    expect(await status('10.1.2.3:PORT')).toBe('200')
    expect(await status('other.test:9090')).toBe('200')
    expect(await status('other.test:PORT')).toBe('421')
    expect(await status('sub.emulator.test')).toBe('421')
    expect(await status('127.0.0.1:PORT')).toBe('200')
  })

  test('that it was told to listen at is its own', async () => {
    const emulator = await start({ host: '127.0.0.2' })
    expect((await send(emulator.url)).status).toBe(200)
  })
})

test.each(['GET http://evil.example/ HTTP/1.1', 'GET http://127.0.0.1:PORT/ HTTP/1.1', 'OPTIONS * HTTP/1.1'])(
  'a request target for a proxy or a whole server is refused: %s',
  async line => {
    const emulator = await start()
    const port = String(emulator.port)
    const answer = await raw(emulator, line.replace('PORT', port), `Host: 127.0.0.1:${port}`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*EMULATOR\.TARGET/)
  }
)

describe('an origin', () => {
  test.each([
    'https://evil.example',
    'http://evil.example',
    'http://localhost:3000',
    'http://localhost',
    'null',
    '',
    'file://',
    'http://127.0.0.1:PORT.evil.example',
    'http://127.0.0.1:PORT/',
    'http://evil.example@127.0.0.1:PORT',
    'ftp://127.0.0.1:PORT',
    '127.0.0.1:PORT'
  ])('that is another one is refused: %j', async origin => {
    const emulator = await start()
    const headers = { origin: origin.replace('PORT', String(emulator.port)) }
    const reply = await send(emulator.url, { headers })
    expect([reply.status, code(reply)]).toEqual([403, 'EMULATOR.ORIGIN'])
    expect(reply.text).toContain('Send it from a program')
  })

  test.each(['http://127.0.0.1:PORT', 'http://localhost:PORT', 'http://[::1]:PORT'])(
    'that is the own one is answered: %s',
    async origin => {
      const emulator = await start()
      const headers = {
        origin: origin.replace('PORT', String(emulator.port)),
        'sec-fetch-site': 'same-origin'
      }
      expect((await send(emulator.url, { headers })).status).toBe(200)
    }
  )

  test('given twice is refused', async () => {
    const emulator = await start()
    const own = `127.0.0.1:${emulator.port}`
    const twice = [`Host: ${own}`, `Origin: http://${own}`, `Origin: http://${own}`]
    expect(await raw(emulator, 'GET / HTTP/1.1', ...twice)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.each(PATHS)('of somebody else is refused for %s %s', async (method, path) => {
    const emulator = await start()
    const reply = await send(emulator.url + path, { method, headers: { origin: 'https://evil.example' } })
    expect(reply.status).toBe(403)
    expect(emulator.requests).toEqual([])
  })

  test.each(['cross-site', 'same-site', 'Cross-Site', 'nonsense'])(
    'is also known by Sec-Fetch-Site: %s',
    async site => {
      for (const [method, path] of PATHS) {
        const reply = await send((await start()).url + path, { method, headers: { 'sec-fetch-site': site } })
        expect(reply.status).toBe(403)
      }
    }
  )

  test('is of no concern when the address was typed', async () => {
    expect((await send((await start()).url, { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200)
  })
})

test('a refused request changes nothing and meets no fault', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'hang' })
  const headers = { origin: 'https://evil.example' }
  const rule = JSON.stringify({ call: 'create-draft', kind: 'hang' })
  await send(`${emulator.url}/_emulator/faults`, { method: 'POST', headers, body: rule })
  await send(`${emulator.url}/_emulator/faults`, { method: 'DELETE', headers })
  await send(`${emulator.url}/unknown`, { headers })
  const { text: list } = await send(`${emulator.url}/_emulator/faults`)
  expect(JSON.parse(list)).toEqual([{ rule: { call: '*', kind: 'hang' }, seen: 0 }])
})

describe('every answer', () => {
  const SAFE = {
    'content-security-policy': expect.stringMatching(/^default-src 'none'; .*\bsandbox$/),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin'
  }

  test.each([
    ['of the service', '/unknown', {}],
    ['of the control API', '/_emulator/requests', {}],
    ['that refuses', '/', { origin: 'null' }],
    ['to headers that are too long', '/', { 'x-large': 'x'.repeat(70_000) }]
  ])('%s is in a sandbox and for this origin only', async (_what, path, headers) => {
    const reply = await send((await start()).url + path, { headers })
    expect(reply.headers).toMatchObject(SAFE)
    expect(Object.keys(reply.headers).join()).not.toContain('access-control')
  })

  test('of a fault is so too, whatever the rule says', async () => {
    const emulator = await start()
    const headers = {
      'Content-Type': 'text/html',
      'Content-Security-Policy': 'script-src *',
      'X-Content-Type-Options': 'sniff',
      'Cross-Origin-Resource-Policy': 'cross-origin'
    }
    const body = '<script>alert(1)</script>'
    emulator.addFault({ call: '*', kind: 'status', status: 200, body, headers })
    emulator.addFault({ call: '*', kind: 'html', nth: 2 })
    for (const type of ['text/html', 'text/html;charset=UTF-8']) {
      const reply = await createDraft(emulator)
      expect(reply.headers).toMatchObject({ ...SAFE, 'content-type': type })
    }
  })

  test.each(['early', 'drip-headers'] as const)('of the fault %s is so too', async kind => {
    const emulator = await start()
    emulator.addFault({
      call: '*',
      ...(kind === 'early' ? { kind, status: 400 } : { kind, milliseconds: 0 })
    })
    expect((await createDraft(emulator)).headers).toMatchObject(SAFE)
  })
})
