/** Lists of extensions and versions, as the service answers them. */

import * as z from 'zod/mini'
import { unexpected, type Answer } from './answers.ts'

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
  /** `agent` or `agentLess`, as the service spells it. */
  readonly runtimeAttribution: string
  /** How often pipelines use it; absent when the service does not say. */
  readonly referCount: number | undefined
}

export interface Page {
  readonly rows: readonly Row[]
  readonly total: number | undefined
}

/** In a row, what is not as documented counts as absent: it must not keep the rest from being read. */
const rowText = z.pipe(
  z.optional(z.unknown()),
  z.transform(value => (typeof value === 'string' ? value : ''))
)

const rowCount = z.pipe(
  z.optional(z.unknown()),
  z.transform(value => {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
  })
)

const page = z.object({
  total: rowCount,
  data: z.nullable(
    z.array(
      z.object({
        plugin_name: rowText,
        display_name: rowText,
        business_type: rowText,
        business_type_display_name: rowText,
        description: rowText,
        icon_url: rowText,
        maintainers: rowText,
        version: rowText,
        version_attribution: rowText,
        unique_id: rowText,
        version_description: rowText,
        runtime_attribution: rowText,
        refer_count: rowCount
      })
    )
  )
})

/** @throws ServiceError when the answer is no page */
export function readPage(answer: Answer): Page {
  const read = page.safeParse(answer.value)
  if (!read.success) throw unexpected(answer)
  const rows = (read.data.data ?? []).map(row => ({
    pluginName: row.plugin_name,
    displayName: row.display_name,
    businessType: row.business_type,
    businessTypeDisplayName: row.business_type_display_name,
    description: row.description,
    iconUrl: row.icon_url,
    maintainers: row.maintainers,
    version: row.version,
    state: row.version_attribution,
    uniqueId: row.unique_id,
    versionDescription: row.version_description,
    runtimeAttribution: row.runtime_attribution,
    referCount: row.refer_count
  }))
  return { rows, total: read.data.total }
}
