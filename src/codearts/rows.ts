/** Lists of extensions and versions, as the service answers them. */

import { isRecord } from '../http/value-at.ts'
import { isEmpty, unexpected, type Answer } from './answers.ts'

/**
 * One row of a list ("PluginBasicVO"): a version of an extension, or an extension with one of its versions. What the
 * service leaves out is empty.
 */
export interface Row {
  readonly pluginName: string
  readonly displayName: string
  readonly businessType: string
  readonly businessTypeDisplayName: string
  readonly description: string
  readonly iconUrl: string
  readonly maintainers: string
  /** Empty for an extension that has no version yet. */
  readonly version: string
  /** `init`, `draft` or `formal`. */
  readonly state: string
  readonly uniqueId: string
  readonly versionDescription: string
  /** `single` for an extension of packages, `multi` for one of drafts ("PluginBasicVO", its samples). */
  readonly composition: string
  /** `agent` or `agentLess`, as the service spells it. */
  readonly runtimeAttribution: string
  /** How often pipelines use it; absent when the service does not say. */
  readonly referCount: number | undefined
}

/** A page of a list. */
export interface Page {
  /** How many entries it has, those without anything in them included. */
  readonly length: number
  /** Its rows, each read when it is asked for. Entries that are null have none. */
  readonly rows: Iterable<Row>
}

/**
 * A page without `data` is empty ("Querying Extensions": the service leaves it out where there is nothing).
 * @throws ServiceError when the answer is no page
 */
export function readPage(answer: Answer): Page {
  const { value } = answer
  if (!isRecord(value)) throw unexpected(answer)
  const entries: unknown = value['data'] ?? []
  // Where there is no list, a message may say why.
  if (entries !== value['data'] && Object.entries(value).some(saysWhy)) throw unexpected(answer)
  if (!Array.isArray(entries) || !entries.every(entry => entry === null || isRecord(entry)))
    throw unexpected(answer)
  return { length: entries.length, rows: rowsOf(entries) }
}

function saysWhy([key, value]: [string, unknown]): boolean {
  const isMessage = /msg|message|err|reason|detail|status|code/i.test(key)
  return isMessage && !isEmpty(value) && !/^(ok|success|succeeded|true|200)$/i.test(String(value))
}

function* rowsOf(entries: readonly (Readonly<Record<string, unknown>> | null)[]): Generator<Row> {
  for (const entry of entries) if (entry !== null) yield rowOf(entry)
}

/** @returns what an object of the service says about a version */
export function rowOf(entry: Readonly<Record<string, unknown>>): Row {
  // What is not as documented counts as absent: it must not keep the rest from being read.
  const text = (key: string) => {
    const value = entry[key]
    return typeof value === 'string' ? value : ''
  }
  return {
    pluginName: text('plugin_name'),
    displayName: text('display_name'),
    businessType: text('business_type'),
    businessTypeDisplayName: text('business_type_display_name'),
    description: text('description'),
    iconUrl: text('icon_url'),
    maintainers: text('maintainers'),
    version: text('version'),
    state: text('version_attribution'),
    uniqueId: text('unique_id'),
    versionDescription: text('version_description'),
    composition: text('plugin_composition_type'),
    runtimeAttribution: text('runtime_attribution'),
    referCount: countOf(entry['refer_count'])
  }
}

function countOf(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}
