/** What an emulator received and holds, in a few lines for the log of a job. */

import type { Emulator } from '../server.ts'

/** The extensions that are named; of more of them, the number is said. */
const NAMED = 20

/** A row of the service's lists: an extension with its newest version, or a version. */
interface Row {
  readonly plugin_name: string
  readonly version: string
  readonly version_attribution: string
}

interface Page {
  readonly total: number
  readonly data: readonly Row[]
}

/** @returns the number of requests and of refusals, and each extension with its versions; never rejects */
export async function report(emulator: Emulator): Promise<string> {
  const { requests } = emulator
  // Counted before the account is read, which takes requests as well.
  const received = requests.length
  const refused = requests.filter(({ status = 0 }) => status >= 400).length
  const counts = `The emulator received ${received} ${received === 1 ? 'request' : 'requests'} and refused ${refused}.`
  try {
    return [counts, ...(await describeAccount(emulator))].join('\n')
  } catch (error) {
    // A fault that is still set hits these reads, too.
    return `${counts}\nWhat it holds cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function describeAccount(emulator: Emulator): Promise<string[]> {
  emulator.clear()
  const { data, total } = await read(emulator, `query-all?offset=0&limit=${NAMED}`, '{}')
  if (total === 0) return ['It holds no extension.']
  const lines = data.map(async ({ plugin_name: name }) => {
    const query = `query?plugin_name=${encodeURIComponent(name)}&offset=0&limit=100`
    const versions = (await read(emulator, query)).data.map(
      row => `${row.version} (${row.version_attribution})`
    )
    return `  ${name}: ${versions.join(', ')}`
  })
  const others = total > data.length ? [`  and ${total - data.length} more`] : []
  return ['It holds:', ...(await Promise.all(lines)), ...others]
}

async function read({ domainId, token, url }: Emulator, target: string, body?: string): Promise<Page> {
  const response = await fetch(`${url}/v1/${domainId}/agent-plugin/${target}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', 'x-auth-token': token },
    ...(body === undefined ? {} : { body })
  })
  return (await response.json()) as Page
}
