/** The emulator as a process that outlives its step: says where it listens, and ends when the step's end asks for it. */

import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startEmulator, type Emulator, type EmulatorOptions } from '../server.ts'
import { startFailure } from '../start-failure.ts'
import { idTokenRequestUrl } from '../sign-in/id-token.ts'
import type { Farewell, Hello } from './messages.ts'
import { report } from './report.ts'

/** Starts an emulator and its door. Whether that works is told over the channel to the parent, which is closed then. */
export async function serve(options: EmulatorOptions & { port: number }): Promise<void> {
  try {
    const emulator = await startEmulator(options)
    tell({ outputs: outputsOf(emulator), page: `${emulator.url}/`, door: await openDoor(emulator) })
  } catch (error) {
    tell({ failure: startFailure(error, options) })
  }
}

function tell(hello: Hello): void {
  process.send?.(hello, undefined, undefined, () => {
    if (process.connected) process.disconnect()
  })
}

/** What a later step needs to sign in, by any method. The names are those of the action's inputs where it has one. */
function outputsOf(emulator: Emulator): Record<string, string> {
  return {
    endpoint: emulator.url,
    port: String(emulator.port),
    'domain-id': emulator.domainId,
    token: emulator.token,
    'access-key-id': emulator.accessKeyId,
    'secret-access-key': emulator.secretAccessKey,
    'provider-urn': emulator.providerUrn,
    'agency-urn': emulator.agencyUrn,
    'id-token-request-url': idTokenRequestUrl(emulator.url),
    'id-token-request-token': emulator.idTokenRequestToken,
    'iam-user': emulator.iamUser,
    'iam-password': emulator.iamPassword,
    'iam-account': emulator.iamAccount
  }
}

/** @returns the URL whose POST answers with a report, and ends the emulator and this process */
async function openDoor(emulator: Emulator): Promise<string> {
  const path = `/${randomUUID()}`
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== path) {
      response.writeHead(404).end()
      return
    }
    void report(emulator).then(text => {
      const farewell: Farewell = { pid: process.pid, report: text }
      response.once('close', () => {
        server.close()
        void emulator.close()
      })
      response.writeHead(200, { connection: 'close' }).end(JSON.stringify(farewell))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}
