/** A certificate that is not accepted is named, with what helps, wherever the step connects to. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { startEmulator, type Emulator } from '../../emulator/server.ts'
import { expired, selfSigned } from '../support/certificate.ts'
import { makeZip } from '../support/zip.ts'
import { errorOf, register, setStage } from './support.ts'

const stage = setStage()
let own: Emulator
let old: Emulator
let foreign: Emulator

beforeAll(async () => {
  const certificates = await Promise.all([selfSigned('localhost'), expired(), selfSigned('elsewhere.test')])
  const [first, second, third] = certificates
  own = await startEmulator({ tls: first })
  old = await startEmulator({ tls: second })
  foreign = await startEmulator({ tls: third })
  await stage.file('ca.pem', certificates.map(({ cert }) => cert).join('\n'))
})

afterAll(async () => {
  for (const emulator of [own, old, foreign]) await emulator.close()
})

const at = ({ port }: Emulator) => `https://localhost:${port}`
const known = () => ({ NODE_EXTRA_CA_CERTS: path.join(stage.workspace, 'ca.pem') })

/** Where each way of signing in, and the service itself, connects to first. */
const WAYS = {
  'the service': (host: string) => ({ inputs: { ...stage.withKeys, endpoint: host }, environment: {} }),
  IAM: (host: string) => ({ inputs: { ...stage.withPassword, 'iam-endpoint': host }, environment: {} }),
  STS: (host: string) => ({
    inputs: { ...stage.withOidc, 'sts-endpoint': host },
    environment: stage.idTokens
  }),
  GitHub: (host: string) => ({
    inputs: stage.withOidc,
    environment: { ...stage.idTokens, ACTIONS_ID_TOKEN_REQUEST_URL: `${host}/token?a=b` }
  })
}

async function check(way: keyof typeof WAYS, emulator: Emulator, more: Record<string, string> = {}) {
  const { inputs, environment } = WAYS[way](at(emulator))
  return errorOf(
    await stage.run({ ...inputs, operation: 'check' }, { environment: { ...environment, ...more } })
  )
}

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('of %s', way => {
  test('that an unknown authority signed names NODE_EXTRA_CA_CERTS', async () => {
    const error = await check(way, own)
    expect(error).toContain('(DEPTH_ZERO_SELF_SIGNED_CERT)')
    expect(error).toContain('What to do: set NODE_EXTRA_CA_CERTS')
    expect(error).not.toMatch(/region|https_proxy/)
    expect(error.startsWith('Signing in failed: ')).toBe(way !== 'the service')
  })

  test('that has expired does not, but names the clock', async () => {
    const error = await check(way, old, known())
    expect(error).toContain('(CERT_HAS_EXPIRED)')
    expect(error).toContain('What to do: have the certificate renewed')
    expect(error).not.toMatch(/NODE_EXTRA_CA_CERTS|region|https_proxy/)
  })

  test('that is for another name does not, but names the host', async () => {
    const error = await check(way, foreign, known())
    expect(error).toContain('(ERR_TLS_CERT_ALTNAME_INVALID)')
    expect(error).toContain('What to do: write the host as the certificate names it')
    expect(error).not.toMatch(/NODE_EXTRA_CA_CERTS|region/)
  })
})

test('of the API that writes the comment names NODE_EXTRA_CA_CERTS in the warning', async () => {
  const manifest = { type: 'Task', name: 'a', friendlyName: 'a', category: 'Normal', version: '1.0.0' }
  await stage.file('a.zip', await makeZip({ 'codearts-extension.json': JSON.stringify(manifest) }))
  await register(stage, 'a')
  const event = { pull_request: { number: 7, head: { sha: 'abc' } } }
  const file = await stage.file('event.json', JSON.stringify(event))
  const run = await stage.run(
    {
      ...stage.withToken,
      operation: 'upload-extension',
      'package-path': 'a.zip',
      comment: 'true',
      'github-token': 'ghs_ofATest'
    },
    {
      environment: {
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: path.join(stage.workspace, file),
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_API_URL: at(own)
      }
    }
  )
  expect(run.outputs['result']).toBe('uploaded')
  const [, warning = ''] = /^::warning::(.*)$/m.exec(run.stdout) ?? []
  expect(warning).toContain('DEPTH_ZERO_SELF_SIGNED_CERT')
  expect(warning).toContain('set NODE_EXTRA_CA_CERTS')
  expect(warning).not.toContain('https_proxy')
})
