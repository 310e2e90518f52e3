/** Calls that read, and change nothing. */

import { path } from '../../http/url.ts'
import type { Call } from '../call.ts'
import { readPage, type Page } from '../rows.ts'

/** Rows of a page: a number that the service is known to accept. */
const PAGE_SIZE = 10

/** Which extensions to list. */
interface ExtensionFilter {
  readonly businessTypes: readonly string[]
  /** All names when absent. */
  readonly pluginName?: string
  readonly offset?: number
}

/** "Querying Extensions": one page of the account's extensions. */
export function queryExtensions(
  domainId: string,
  { businessTypes, pluginName, offset = 0 }: ExtensionFilter
): Call<Page> {
  return {
    name: 'query-all',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/agent-plugin/query-all`,
    query: { offset: String(offset), limit: String(PAGE_SIZE) },
    body: {
      json: {
        business_type: businessTypes,
        ...(pluginName === undefined ? {} : { plugin_name: pluginName })
      }
    },
    writes: false,
    repeatable: true,
    read: readPage
  }
}

/** "Querying Versions of an Extension": one page of them, drafts included. */
export function queryVersions(domainId: string, pluginName: string, offset: number): Call<Page> {
  return {
    name: 'query',
    service: 'pipeline',
    method: 'GET',
    path: path`/v1/${domainId}/agent-plugin/query`,
    query: { plugin_name: pluginName, offset: String(offset), limit: String(PAGE_SIZE) },
    writes: false,
    repeatable: true,
    read: readPage
  }
}
