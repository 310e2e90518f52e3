/** Starts emulators, and sends them requests and calls. */

import { request, type IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterEach } from '@jest/globals'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../emulator/server.ts'
import { draft } from './fixtures.ts'

const running: Emulator[] = []

afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.close()
})

/** An emulator that is stopped after the test. */
export async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options)
  running.push(emulator)
  return emulator
}

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  text: string
  bytes: Buffer
}

interface Message {
  method?: string
  headers?: Record<string, string>
  body?: Buffer | string
  signal?: AbortSignal
}

/** Sends a request over a new connection. Rejects if no complete answer comes. */
export function send(
  url: string,
  { method = 'GET', headers = {}, body, signal }: Message = {}
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = {
      method,
      headers,
      agent: false,
      maxHeaderSize: 256 * 1024,
      ...(signal ? { signal } : {})
    }
    const outgoing = request(url, options, response => {
      buffer(response).then(bytes => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: bytes.toString(),
          bytes
        })
      }, reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

interface Form {
  name?: string
  filename?: string
  content: Buffer
}

interface Input {
  query?: Record<string, string>
  json?: unknown
  form?: Form
  headers?: Record<string, string>
  signal?: AbortSignal
}

/**
 * Sends a call of the service, by default with the token. `{d}` in the path stands for the account ID.
 * @throws when a refusal with a code of the emulator's own does not say that it is assumed
 */
export async function call(
  emulator: Emulator,
  method: string,
  path: string,
  input: Input = {}
): Promise<Reply> {
  const reply = await sendCall(emulator, method, path, input)
  if (/"EMULATOR\.(?!FAULT|HOST|INTERNAL|ORIGIN)/.test(reply.text) && !reply.text.includes('(assumed)'))
    throw new Error(`This refusal must say that it is assumed: ${reply.text}`)
  return reply
}

function sendCall(emulator: Emulator, method: string, path: string, input: Input): Promise<Reply> {
  const query = new URLSearchParams(input.query).toString()
  const url = `${emulator.url}${path.replace('{d}', emulator.domainId)}${query && `?${query}`}`
  const headers = input.headers ?? { 'x-auth-token': emulator.token }
  const signal = input.signal ? { signal: input.signal } : {}
  if (input.form) {
    const { body, contentType } = multipart(input.form)
    return send(url, { method, headers: { ...headers, 'content-type': contentType }, body, ...signal })
  }
  if (input.json === undefined) return send(url, { method, headers, ...signal })
  const body = JSON.stringify(input.json)
  return send(url, { method, headers: { ...headers, 'content-type': 'application/json' }, body, ...signal })
}

/** A multipart body with one file. */
export function multipart({ name = 'upload_file', filename = 'file.bin', content }: Form) {
  const boundary = 'a-boundary-that-occurs-nowhere-else'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n`
  const body = Buffer.concat([
    Buffer.from(`${head}Content-Type: application/octet-stream\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`)
  ])
  return { body, contentType: `multipart/form-data; boundary=${boundary}` }
}

/** The error code of a refusal. */
export function code(reply: Reply): unknown {
  return (JSON.parse(reply.text) as { error_code?: unknown }).error_code
}

/** Registers the extension of MANIFEST. */
export function register(emulator: Emulator, changes: object = {}): Promise<Reply> {
  const json = { plugin_name: 'hello', display_name: 'Hello 你好', business_type: 'Build', ...changes }
  return call(emulator, 'POST', '/v3/{d}/extension/info/add', { json })
}

/** Uploads a package for the extension of MANIFEST. */
export function upload(
  emulator: Emulator,
  content: Buffer,
  filename = 'hello.zip',
  query = {}
): Promise<Reply> {
  return call(emulator, 'POST', '/v3/{d}/extension/upload', {
    query: { plugin_name: 'hello', business_type: 'Build', ...query },
    form: { filename, content }
  })
}

export function createDraft(emulator: Emulator, json: unknown = draft()): Promise<Reply> {
  return call(emulator, 'POST', '/v1/{d}/agent-plugin/create-draft', { json })
}

export function publishDraft(emulator: Emulator, changes: object = {}): Promise<Reply> {
  const names = { plugin_name: 'apie_test', display_name: 'apie_test' }
  const json = { ...names, version: '0.0.1', plugin_attribution: 'custom', ...changes }
  return call(emulator, 'POST', '/v1/{d}/agent-plugin/publish-draft', { json })
}

/** The row of query-all for an extension; undefined if there is none. */
export async function listed(emulator: Emulator, name = 'apie_test'): Promise<Row | undefined> {
  const query = { offset: '0', limit: '10' }
  const json = { plugin_name: name }
  const reply = await call(emulator, 'POST', '/v1/{d}/agent-plugin/query-all', { query, json })
  return (JSON.parse(reply.text) as { data: Row[] }).data[0]
}

interface Row {
  version: string
  unique_id: string
  [field: string]: unknown
}

/** The rows of query for an extension. */
export async function versions(emulator: Emulator, name = 'apie_test'): Promise<Row[]> {
  const query = { plugin_name: name, offset: '0', limit: '10' }
  const reply = await call(emulator, 'GET', '/v1/{d}/agent-plugin/query', { query })
  return (JSON.parse(reply.text) as { data: Row[] }).data
}
