/** What the benchmark compares of small steps, each a whole process of Node. */

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Subject } from './in-turns.ts'
import type { Command } from './measure.ts'
import { readMetadata, ROOT, runnerEnvironment } from './run-action.ts'

/** The server that takes all requests. */
export interface Server {
  readonly http: string
  readonly https: string
  /** File with the certificate of the https one. */
  readonly certificate: string
}

const DELETE_DRAFT = {
  operation: 'delete-draft',
  'plugin-name': 'hello',
  version: '1.0.0',
  'domain-id': 'emulatedaccount00000000000000000',
  token: 'emulated-token-that-opens-nothing'
}

/** The least that a program can do: one request without a body, and its answer read. */
const bare = (scheme: 'http' | 'https') => `const { request } = require('node:${scheme}')
const [url, token] = process.argv.slice(2)
request(url, { method: 'DELETE', headers: { 'x-auth-token': token } }, response => {
  let answer = ''
  response.setEncoding('utf8')
  response.on('data', text => (answer += text))
  response.on('end', () => {
    process.exitCode = response.statusCode === 200 && answer === 'true' ? 0 : 1
  })
}).end()
`

/**
 * @param folder an empty one, for what the processes read and write
 * @returns the subjects; one comes after that with which it is compared
 */
export async function subjectsOf(server: Server, folder: string): Promise<Subject[]> {
  const metadata = await readMetadata()
  const action = path.join(ROOT, metadata.runs.main)
  const scripts = { http: path.join(folder, 'http.cjs'), https: path.join(folder, 'https.cjs') }
  for (const scheme of ['http', 'https'] as const) await writeFile(scripts[scheme], bare(scheme))

  /** Every process gets the whole environment of a step, and the https ones the certificate besides. */
  const prepare =
    (args: readonly string[], inputs: Record<string, string>, more = {}, exitCode = 0) =>
    async (): Promise<Command> => {
      const env = { ...(await runnerEnvironment(metadata, inputs, folder, folder)), ...more }
      return { program: process.execPath, args, env, cwd: folder, exitCode }
    }
  const deleteDraft = (endpoint: string) => ({ ...DELETE_DRAFT, endpoint })
  const trusting = { NODE_EXTRA_CA_CERTS: server.certificate }
  return [
    { name: '`node -e 0`', prepare: prepare(['-e', '0'], {}) },
    {
      name: 'first input error',
      comparedWith: ['`node -e 0`'],
      targets: { wall: 2.3 },
      prepare: prepare([action], {}, {}, 1)
    },
    {
      name: 'bare `http.request`',
      prepare: prepare([scripts.http, server.http, DELETE_DRAFT.token], deleteDraft(server.http))
    },
    {
      name: '`delete-draft` over http',
      comparedWith: ['bare `http.request`'],
      targets: { cpu: 1.9, wall: 1.7 },
      prepare: prepare([action], deleteDraft(server.http))
    },
    {
      name: 'bare `https.request`',
      prepare: prepare([scripts.https, server.https, DELETE_DRAFT.token], deleteDraft(server.https), trusting)
    },
    {
      name: '`delete-draft` over https',
      comparedWith: ['bare `https.request`'],
      targets: { wall: 1.5 },
      prepare: prepare([action], deleteDraft(server.https), trusting)
    }
  ]
}
