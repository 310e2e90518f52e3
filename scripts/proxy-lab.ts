/**
 * Starts the emulator where only a proxy leads to it, and prints how to reach it as outputs of a step: `npm run proxy-lab`.
 * It runs in the background until the job ends.
 */

import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { selfSigned } from '../__tests__/support/certificate.ts'
import { startProxy } from '../__tests__/support/proxy.ts'
import { startEmulator } from '../emulator/server.ts'
import { runScript } from './command-line.ts'

const USAGE = `Usage: npm run --silent proxy-lab

Starts the emulator in the background, behind a proxy, and prints how to reach it.

  --help  show this text
`

/** A name that no resolver knows. */
const HOST = 'codearts.example.test'

if (process.argv[2] === 'serve') await serve()
else await runScript({ usage: USAGE, options: {}, failure: 'There is no proxy' }, startInBackground)

async function serve(): Promise<void> {
  const certificate = await selfSigned(HOST)
  const authority = path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'authority.pem')
  await writeFile(authority, certificate.cert)
  const emulator = await startEmulator({ tls: certificate, allowedHosts: [HOST] })
  const proxy = await startProxy(emulator.port)
  process.send?.({
    endpoint: `https://${HOST}`,
    'domain-id': emulator.domainId,
    token: emulator.token,
    proxy: proxy.url,
    authority
  })
}

async function startInBackground(): Promise<void> {
  const script = ['--import', 'tsx', import.meta.filename, 'serve']
  const child = spawn(process.execPath, script, {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const outputs = await new Promise<Record<string, string>>((resolve, reject) => {
    child.once('message', message => {
      resolve(message as Record<string, string>)
    })
    child.once('exit', code => {
      reject(new Error(`The emulator and its proxy cannot start: exit code ${String(code)}.`))
    })
  })
  for (const [name, value] of Object.entries(outputs)) console.log(`${name}=${value}`)
  child.disconnect()
  child.unref()
}
