/** Finds out what the service knows about an extension. */

import type { Page, Row } from './rows.ts'
import type { Call } from './call.ts'
import { CallError } from './call-error.ts'
import { queryExtensions, queryVersions } from './calls/queries.ts'
import type { Client } from './client.ts'

/** Pages after which a list counts as endless: no extension is known to have so many versions. */
const MAX_PAGES = 500

/** What the service says about one version of an extension. */
export interface Lookup {
  /** False when the service says that it does not know the extension. */
  readonly registered: boolean
  /** The version that was looked for; undefined when there is none. */
  readonly row: Row | undefined
  /** Any of its versions, whose row describes the extension as well. */
  readonly extension: Row | undefined
}

/**
 * Reads the list of versions, page by page, until it finds the one asked for.
 * @param version compared as written, because IDs are per version
 * @throws CallError, or an Error when the list does not end
 */
export async function lookUp(
  client: Client,
  domainId: string,
  pluginName: string,
  version: string
): Promise<Lookup> {
  try {
    const page = (offset: number) => queryVersions(domainId, pluginName, offset)
    let extension: Row | undefined
    const row = await findRow(client, page, candidate => {
      // The filter by name is not known to be exact.
      if (candidate.pluginName !== pluginName && candidate.pluginName !== '') return false
      extension ??= candidate
      return candidate.version === version
    })
    return { registered: true, row, extension }
  } catch (error) {
    unknownExtension(error)
    return { registered: false, row: undefined, extension: undefined }
  }
}

/**
 * @param businessTypes the service lists only extensions of these types
 * @returns the extension, with one of its versions if it has any; nothing when the account has none of this name
 * @throws CallError, or an Error when the list does not end
 */
export async function findExtension(
  client: Client,
  domainId: string,
  pluginName: string,
  businessTypes: readonly string[]
): Promise<Row | undefined> {
  const page = (offset: number) => queryExtensions(domainId, { businessTypes, pluginName, offset })
  return findRow(client, page, row => row.pluginName === pluginName)
}

/** Asks for the extension once, to see that the service answers; an unknown extension is fine. */
export async function probe(client: Client, domainId: string, pluginName: string): Promise<void> {
  await client.send(queryVersions(domainId, pluginName, 0)).catch(unknownExtension)
}

/** @returns whether the version is published */
export function isFormal(row: Row | undefined): boolean {
  return row?.state === 'formal'
}

async function findRow(
  client: Client,
  page: (offset: number) => Call<Page>,
  isWanted: (row: Row) => boolean
): Promise<Row | undefined> {
  for await (const row of rowsOf(client, page)) if (isWanted(row)) return row
  return undefined
}

/** Reads the next page when its first row is asked for. */
async function* rowsOf(client: Client, page: (offset: number) => Call<Page>): AsyncGenerator<Row> {
  let offset = 0
  for (let number = 0; number < MAX_PAGES; number += 1) {
    const { rows, total } = await client.send(page(offset))
    yield* rows
    offset += rows.length
    if (rows.length === 0 || offset >= (total ?? Infinity)) return
  }
  throw new Error(
    `The list that ${page(offset).name} answers does not end after ${MAX_PAGES} pages. Compare endpoint with the host of the region; if it is right, ask Huawei Cloud support.`
  )
}

function unknownExtension(error: unknown): undefined {
  if (!(error instanceof CallError && error.notFound)) throw error
}
