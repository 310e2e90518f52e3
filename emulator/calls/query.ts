/** The calls query and query-all, which list versions and extensions. */

import { object, optionalText, parameter } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { Violation } from '../refusals.ts'
import type { Extension, Version } from '../store.ts'
import { placeholder, type CallInput } from './call.ts'
import { shownRuntime } from './shapes.ts'

/** query: answers a page of the versions of an extension, newest first, in the shape of the definition's sample. */
export function queryVersions(input: CallInput): Answer {
  const { query, store } = input
  const name = parameter(query, 'plugin_name')
  const range = readRange(query)
  const extension = store.extension(name)
  const domainId = placeholder(input, 'domain_id')
  const rows = extension.versions.toReversed().map(version => ({
    ...row(extension, version, version.references, domainId),
    active: version.state === 'draft' ? 0 : 1,
    create_time: String(version.created),
    creator: 'emulator',
    manifest_version: '3',
    publisher_unique_id: null,
    version_state: 'waiting'
  }))
  return page(rows, range)
}

/**
 * query-all: answers a page of the account's extensions, each with its newest version; an extension without versions has
 * the state `init`. An unknown name gives an empty page, not an error. An empty name, as in the definition's sample,
 * matches every extension.
 */
export function queryExtensions(input: CallInput): Answer {
  const { body, query, store } = input
  const filter = object(body.json, 'body')
  const name = optionalText(filter, 'plugin_name') ?? ''
  const types = filter['business_type']
  const range = readRange(query)
  const domainId = placeholder(input, 'domain_id')
  const rows = [...store.extensions.values()]
    .filter(extension => name === '' || extension.name === name)
    .filter(extension => !Array.isArray(types) || types.includes(extension.businessType))
    .map(extension => row(extension, extension.versions.at(-1), references(extension), domainId))
  return page(rows, range)
}

interface Range {
  offset: number
  limit: number
}

function readRange(query: URLSearchParams): Range {
  return { offset: count(query, 'offset'), limit: count(query, 'limit') }
}

function page(rows: readonly object[], { offset, limit }: Range): Answer {
  return json({ data: rows.slice(offset, offset + limit), limit, offset, total: rows.length })
}

function count(query: URLSearchParams, name: string): number {
  const value = parameter(query, name)
  if (!/^\d{1,9}$/.test(value)) throw new Violation(name, 'an integer greater than or equal to 0 is required')
  return Number(value)
}

/**
 * How many pipelines use an extension: "the number of times that the extension is referenced", PluginBasicVO. It is the
 * extension's own count if that was set, and otherwise the sum over its versions. The sample shows null for an extension
 * without versions, and 0 for one that nobody uses.
 */
function references({ references: own, versions }: Extension): number | null {
  if (own !== null || versions.length === 0) return own
  return versions.reduce((sum, version) => sum + (version.references ?? 0), 0)
}

/**
 * What the rows of both lists have, as in the samples: a PluginBasicVO. Without a version it shows what the extension
 * itself says. `active` follows the samples, which follow no rule.
 */
function row(
  extension: Extension,
  version: Version | undefined,
  referCount: number | null,
  domainId: string
) {
  const shown = version ?? extension
  return {
    active: version === undefined ? 1 : 0,
    business_type: extension.businessType,
    business_type_display_name: shown.businessTypeDisplayName,
    description: extension.description,
    display_name: extension.displayName,
    icon_url: extension.iconUrl,
    maintainers: extension.maintainers,
    op_time: String(version?.changed ?? extension.created),
    op_user: 'emulator',
    plugin_attribution: 'custom',
    plugin_composition_type: shown.composition,
    plugin_name: extension.name,
    refer_count: referCount,
    runtime_attribution: shownRuntime(shown.runtimeAttribution),
    unique_id: shown.uniqueId,
    usage_count: null,
    version: version?.number ?? '',
    version_attribution: version?.state ?? 'init',
    version_description: version?.description ?? null,
    workspace_id: domainId
  }
}
