/** Finds out what the service knows about an extension. */

import type { Page, Row } from './rows.ts'
import type { Call } from './call.ts'
import { CallError } from './call-error.ts'
import { queryDetail, queryExtensions, queryVersions } from './calls/queries.ts'
import type { Client } from './client.ts'

/** Pages, and entries of all pages, after which a list counts as endless: no extension is known to have so many versions. */
const MAX_PAGES = 500
const MAX_ENTRIES = 20_000

/** What the service says about one version of an extension. */
export interface Lookup {
  /** False when the service says that it does not know the extension. */
  readonly registered: boolean
  /** The version that was looked for; undefined when there is none. */
  readonly row: Row | undefined
  /** Any of its versions, whose row describes the extension as well. */
  readonly extension: Row | undefined
  /** Reads the rest of the list. Gives the rows of all versions; what it throws is as of `lookUp`. */
  readonly all: () => Promise<readonly Row[]>
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
  const list = versionsOf(client, domainId, pluginName)
  const seen: Row[] = []
  // Not "for await", which would end the list.
  const readOn = async (isLast: (row: Row) => boolean) => {
    for (;;) {
      const next = await list.next()
      if (next.done === true) return undefined
      seen.push(next.value)
      if (isLast(next.value)) return next.value
    }
  }
  const all = async () => {
    await readOn(() => false)
    return seen
  }
  try {
    const row = await readOn(each => each.version === version)
    return { registered: true, row, extension: seen[0], all }
  } catch (error) {
    unknownExtension(error)
    return { registered: false, row: undefined, extension: undefined, all }
  }
}

/**
 * The filter by name is not known to be exact. An entry without anything in it is no version.
 * @returns whether a row of the list of versions is about the extension
 */
export function isRowOf(row: Row, pluginName: string): boolean {
  return row.pluginName === pluginName || (row.pluginName === '' && row.version !== '')
}

/**
 * Reads the list of versions, a page when its first row is asked for.
 * @throws CallError, whose `notFound` says that the extension is not registered; an Error when the list does not end
 */
export async function* versionsOf(client: Client, domainId: string, pluginName: string): AsyncGenerator<Row> {
  for await (const row of rowsOf(client, offset => queryVersions(domainId, pluginName, offset))) {
    if (isRowOf(row, pluginName)) yield row
  }
}

/**
 * Reads all versions of an extension. Of two rows of one version the formal one counts.
 * @returns nothing when the service says that it does not know the extension
 * @throws CallError, or an Error when the list does not end
 */
export async function readVersions(
  client: Client,
  domainId: string,
  pluginName: string
): Promise<readonly Row[] | undefined> {
  const found = new Map<string, Row>()
  try {
    for await (const row of versionsOf(client, domainId, pluginName)) {
      // An extension without versions may have a row as well.
      if (row.version !== '' && !isFormal(found.get(row.version))) found.set(row.version, row)
    }
    return [...found.values()]
  } catch (error) {
    unknownExtension(error)
    return undefined
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
  try {
    for await (const row of rowsOf(client, page)) if (row.pluginName === pluginName) return row
  } catch (error) {
    unknownExtension(error)
  }
  return undefined
}

/**
 * Reads the version alone, in one request.
 * @returns whether it is published; what the service does not know is not
 * @throws CallError
 */
export async function isPublished(
  client: Client,
  domainId: string,
  { pluginName, version }: Pick<Row, 'pluginName' | 'version'>
): Promise<boolean> {
  const row = await client.send(queryDetail(domainId, pluginName, version)).catch(unknownExtension)
  return row?.version === version && isFormal(row)
}

/** Asks for the extension once, to see that the service answers; an unknown extension is fine. */
export async function probe(client: Client, domainId: string, pluginName: string): Promise<void> {
  await client.send(queryVersions(domainId, pluginName, 0)).catch(unknownExtension)
}

/** @returns whether the version is published */
export function isFormal(row: Row | undefined): boolean {
  return row?.state === 'formal'
}

/**
 * Reads the next page when its first row is asked for, up to one without entries: only that says that there are no more,
 * whatever total the service gives.
 */
async function* rowsOf(client: Client, page: (offset: number) => Call<Page>): AsyncGenerator<Row> {
  let offset = 0
  for (let number = 0; number < MAX_PAGES && offset <= MAX_ENTRIES; number += 1) {
    const { length, rows } = await client.send(page(offset))
    if (length === 0) return
    if (offset + length <= MAX_ENTRIES) yield* rows
    offset += length
  }
  throw new Error(
    `The list that ${page(offset).name} answers does not end after ${offset} entries. Compare endpoint with the host of the region; if it is right, ask Huawei Cloud support.`
  )
}

function unknownExtension(error: unknown): undefined {
  if (!(error instanceof CallError && error.notFound)) throw error
}
