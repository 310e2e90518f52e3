import type { VersionRow } from './answers.ts'
import { CallError } from './call-error.ts'
import { queryVersions } from './calls.ts'
import type { Client } from './client.ts'

/** No extension is known to have as many; a service that never ends its list must not hold the step. */
const MOST_PAGES = 500

/** What the service says about one version of an extension. */
export interface Lookup {
  /** False when the service says that it does not know the extension. */
  readonly registered: boolean
  readonly row: VersionRow | undefined
}

/**
 * Reads the list of versions, page by page, until it finds the one asked for.
 * @param version compared as written, because IDs are per version
 * @throws CallError
 */
export async function lookUp(
  client: Client,
  domainId: string,
  pluginName: string,
  version: string
): Promise<Lookup> {
  let offset = 0
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const value = await client.send(queryVersions(domainId, pluginName, offset)).catch(unknownExtension)
    if (value === undefined) return { registered: false, row: undefined }
    const row = value.rows.find(candidate => candidate.version === version)
    offset += value.rows.length
    if (row !== undefined || value.rows.length === 0 || offset >= (value.total ?? Infinity)) {
      return { registered: true, row }
    }
  }
  throw new Error(`the list of versions does not end after ${MOST_PAGES} pages`)
}

/** Reads once, and takes an unknown extension for an answer as good as any. */
export async function probe(client: Client, domainId: string, pluginName: string): Promise<void> {
  await client.send(queryVersions(domainId, pluginName, 0)).catch(unknownExtension)
}

function unknownExtension(error: unknown): undefined {
  if (!(error instanceof CallError && error.notFound)) throw error
}

export function isFormal(row: VersionRow | undefined): boolean {
  return row?.state === 'formal'
}
