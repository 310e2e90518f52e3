/** Reads what an emulated account holds, with plain requests instead of the action. */

import type { Emulator } from '../emulator/server.ts'

/** A row of the service's lists: a version, or an extension with its newest version. */
interface Row {
  readonly plugin_name: string
  readonly version: string
  readonly version_attribution: string
}

const PAGE = 'offset=0&limit=100'

/** The first hundred extensions, each with its newest version. */
export function listExtensions(emulator: Emulator): Promise<readonly Row[]> {
  return read(emulator, 'POST', `query-all?${PAGE}`)
}

/** One line that names every extension with its versions and their states; `nothing` if there are none. */
export async function describeAccount(emulator: Emulator): Promise<string> {
  const extensions = await listExtensions(emulator)
  const lines = extensions.map(async ({ plugin_name: name }) => {
    const versions = await read(emulator, 'GET', `query?plugin_name=${name}&${PAGE}`)
    return `${name} ${versions.map(row => `${row.version} (${row.version_attribution})`).join(', ')}`
  })
  return (await Promise.all(lines)).join('; ') || 'nothing'
}

async function read(
  { domainId, token, url }: Emulator,
  method: 'GET' | 'POST',
  target: string
): Promise<readonly Row[]> {
  const response = await fetch(`${url}/v1/${domainId}/agent-plugin/${target}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-auth-token': token },
    ...(method === 'POST' ? { body: '{}' } : {})
  })
  return ((await response.json()) as { data: readonly Row[] }).data
}
