/** Calls that read, and change nothing. */

import { path } from '../../http/url.ts'
import { isRecord } from '../../http/value-at.ts'
import { unexpected } from '../answers.ts'
import type { Call } from '../call.ts'
import { readPage, rowOf, type Page, type Row } from '../rows.ts'

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

/** "Querying Details About an Extension Version": what the service has of one version. */
export function queryDetail(domainId: string, pluginName: string, version: string): Call<Row> {
  return {
    name: 'detail',
    service: 'pipeline',
    method: 'GET',
    path: path`/v1/${domainId}/agent-plugin/detail`,
    query: { plugin_name: pluginName, version },
    writes: false,
    repeatable: true,
    read: answer => {
      if (!isRecord(answer.value)) throw unexpected(answer)
      return rowOf(answer.value)
    }
  }
}
