import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { startEmulator, type Emulator } from '../../emulator/server.ts'
import { selfSigned } from '../support/certificate.ts'
import { png } from '../support/images.ts'
import { startProxy, type Proxy } from '../support/proxy.ts'
import { errorOf, setStage } from './support.ts'

// The host exists only behind the proxy.
const HOST = 'pipeline.example.test'
const stage = setStage()
let proxy: Proxy
let service: Emulator

beforeAll(async () => {
  const certificate = await selfSigned(HOST)
  service = await startEmulator({ tls: certificate })
  proxy = await startProxy(service.port)
  await writeFile(path.join(stage.workspace, 'ca.pem'), certificate.cert)
  await stage.file('icon.png', png(128, 128))
})

afterAll(async () => {
  proxy.close()
  await service.close()
})

const icon = (environment: Record<string, string>, more: Record<string, string> = {}) =>
  stage.run(
    {
      operation: 'update-icon',
      endpoint: `https://${HOST}`,
      'domain-id': service.domainId,
      token: service.token,
      'plugin-name': 'ext',
      'icon-path': 'icon.png',
      ...more
    },
    { environment: { NODE_EXTRA_CA_CERTS: path.join(stage.workspace, 'ca.pem'), ...environment } }
  )

test('requests go through the proxy of the environment', async () => {
  const run = await icon({ https_proxy: proxy.url })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'updated' })
  expect(proxy.asked).toEqual([`${HOST}:443`])
  expect(service.requests).toHaveLength(1)
})

test('no_proxy keeps a host out of the proxy', async () => {
  const before = proxy.asked.length
  const run = await icon({ https_proxy: proxy.url, no_proxy: 'example.test' }, { 'max-attempts': '1' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain(HOST)
  expect(proxy.asked).toHaveLength(before)
})

test('a certificate that is not trusted is an error at once, not tried again', async () => {
  const run = await icon({ https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: '' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toMatch(/failed after 1 attempt[\s\S]*certificate/)
})

test('a proxy that never answers does not keep the step', async () => {
  const dead = createServer().on('connect', () => undefined)
  await new Promise<void>(resolve => dead.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(dead.address() as AddressInfo).port}`
  const run = await icon({ https_proxy: url }, { 'request-timeout': '1', 'max-attempts': '1' })
  dead.closeAllConnections()
  dead.close()
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('no answer within 1 s')
})
