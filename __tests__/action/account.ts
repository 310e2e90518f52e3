import type { Emulator } from '../../emulator/server.ts'
import { packed } from '../support/extension.ts'
import { DRAFT } from './support.ts'

/** Fills the account of an emulator, as people do in the console, and reads all that it holds. */

/** The extension that the prepared accounts are about: its name, display name and type. */
export const EXTENSION = { name: 'my_extension', friendlyName: 'My Extension', category: 'Gate' }

/** Registers the extension. */
export async function registered(emulator: Emulator, fields: Record<string, unknown> = {}): Promise<void> {
  await call(emulator, 'POST', '/v3/{d}/extension/info/add', {
    plugin_name: EXTENSION.name,
    display_name: EXTENSION.friendlyName,
    business_type: EXTENSION.category,
    business_type_display_name: 'Check',
    description: 'Checks everything',
    icon_url: '/old.png',
    maintainers: 'somebody',
    ...fields
  })
}

/** The same bytes for all: a zip tells when it was made. */
const packages = new Map<string, Promise<Buffer>>()

/** Uploads a package of the registered extension as a draft. */
export async function uploaded(emulator: Emulator, version: string): Promise<void> {
  const zip = packages.get(version) ?? packed({ version, versionDescription: 'of somebody else' })
  packages.set(version, zip)
  const form = new FormData()
  form.append('upload_file', new Blob([new Uint8Array(await zip)]), 'package.zip')
  const query = `plugin_name=${EXTENSION.name}&business_type=${EXTENSION.category}`
  await send(emulator, 'POST', `/v3/{d}/extension/upload?${query}`, form)
}

/** Creates a low-code draft, and its extension with it if that is new. */
export async function drafted(emulator: Emulator, fields: Record<string, unknown> = {}): Promise<void> {
  await call(emulator, 'POST', '/v1/{d}/agent-plugin/create-draft', { ...DRAFT, ...fields })
}

/** Makes a draft formal. */
export async function published(emulator: Emulator, name: string, version: string): Promise<void> {
  const body = { plugin_name: name, display_name: name, version, plugin_attribution: 'custom' }
  await call(emulator, 'POST', '/v1/{d}/agent-plugin/publish-draft', body)
}

/** Everything that the account holds: extensions with icons, versions and their definitions; times and IDs left out. */
export async function contents(emulator: Emulator): Promise<unknown> {
  const all = await rows(emulator, 'POST', '/v1/{d}/agent-plugin/query-all?offset=0&limit=100', {})
  return Promise.all(
    all.map(async extension => {
      const query = `plugin_name=${String(extension['plugin_name'])}`
      const versions = await rows(emulator, 'GET', `/v1/{d}/agent-plugin/query?${query}&offset=0&limit=100`)
      return { ...extension, versions: await Promise.all(versions.map(row => defined(emulator, query, row))) }
    })
  )
}

type Row = Record<string, unknown>

async function rows(emulator: Emulator, method: string, target: string, body?: unknown): Promise<Row[]> {
  const { data } = (await call(emulator, method, target, body)) as { data: Row[] }
  return Promise.all(
    data.map(async row => ({ ...row, icon_url: await shown(emulator, String(row['icon_url'])) }))
  )
}

/** Each upload of an icon makes a new URL, so that what it shows counts. */
async function shown(emulator: Emulator, url: string): Promise<string> {
  if (!url.startsWith(emulator.url)) return url
  const response = await fetch(url)
  return Buffer.from(await response.arrayBuffer()).toString('base64')
}

async function defined(emulator: Emulator, query: string, row: Row): Promise<Row> {
  const version = `${query}&version=${String(row['version'])}`
  const detail = await call(emulator, 'GET', `/v1/{d}/agent-plugin/detail?${version}`)
  // Packages only have one.
  const manifest = await call(emulator, 'GET', `/v3/{d}/extension/detail?${version}`).catch(() => 'none')
  return { ...row, detail, manifest }
}

const CHANGING = /^(?:create_time|op_time|unique_id|basic_instance_id)$/

async function call(emulator: Emulator, method: string, target: string, body?: unknown): Promise<unknown> {
  const text = await send(emulator, method, target, body === undefined ? undefined : JSON.stringify(body))
  return JSON.parse(text, (key, value: unknown) => (CHANGING.test(key) ? undefined : value))
}

async function send(
  { url, domainId, token }: Emulator,
  method: string,
  target: string,
  body: FormData | string | undefined
): Promise<string> {
  const response = await fetch(url + target.replace('{d}', domainId), {
    method,
    headers: {
      'x-auth-token': token,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {})
    },
    ...(body === undefined ? {} : { body })
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${target}: ${response.status} ${text}`)
  return text
}
