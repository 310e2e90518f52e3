import { json, violated, type Answer } from '../answers.ts'
import { object, optionalText, parameter } from '../rules.ts'
import type { Extension, Version } from '../store.ts'
import { placeholder, type CallInput } from './call.ts'

/** query: a page of the versions of an extension, newest first; the rows are those of the definition's sample. */
export function queryVersions(input: CallInput): Answer {
  const { query, store } = input
  const name = parameter(query, 'plugin_name')
  const offset = count(query, 'offset')
  const limit = count(query, 'limit')
  const extension = store.extension(name)
  const rows = extension.versions
    .toReversed()
    .map(version => row(extension, version, placeholder(input, 'domain_id')))
  return json({ data: rows.slice(offset, offset + limit), limit, offset, total: rows.length })
}

/**
 * query-all: a page of the account's extensions, each with its newest version; one without versions is in the state
 * `init`. An unknown name gives an empty page, not an error.
 */
export function queryExtensions(input: CallInput): Answer {
  const { body, query, store } = input
  const filter = object(body.json, 'body')
  const name = optionalText(filter, 'plugin_name')
  const types = filter['business_type']
  const offset = count(query, 'offset')
  const limit = count(query, 'limit')
  const rows = [...store.extensions.values()]
    .filter(extension => name === undefined || extension.name === name)
    .filter(extension => !Array.isArray(types) || types.includes(extension.businessType))
    .map(extension => row(extension, extension.versions.at(-1), placeholder(input, 'domain_id')))
  return json({ data: rows.slice(offset, offset + limit), limit, offset, total: rows.length })
}

function count(query: URLSearchParams, name: string): number {
  const value = parameter(query, name)
  if (!/^\d{1,9}$/.test(value)) throw violated(name, 'an integer greater than or equal to 0 is required')
  return Number(value)
}

/** A PluginBasicVO. */
function row(extension: Extension, version: Version | undefined, domainId: string) {
  const runtime = version?.runtimeAttribution ?? extension.runtimeAttribution
  return {
    active: version?.state === 'draft' ? 0 : 1,
    business_type: extension.businessType,
    business_type_display_name: version?.businessTypeDisplayName ?? extension.businessTypeDisplayName,
    create_time: String(version?.created ?? 0),
    creator: 'emulator',
    description: extension.description,
    display_name: extension.displayName,
    icon_url: extension.iconUrl,
    maintainers: extension.maintainers,
    manifest_version: '3',
    op_time: String(version?.changed ?? 0),
    op_user: 'emulator',
    plugin_attribution: 'custom',
    plugin_composition_type: version?.composition ?? 'single',
    plugin_name: extension.name,
    publisher_unique_id: null,
    refer_count: null,
    // The read side spells it with a capital L, the write side does not.
    runtime_attribution: runtime === 'agentless' ? 'agentLess' : runtime,
    unique_id: version?.uniqueId ?? '',
    usage_count: null,
    version: version?.number ?? '',
    version_attribution: version?.state ?? 'init',
    version_description: version?.description ?? null,
    version_state: 'waiting',
    workspace_id: domainId
  }
}
