/** Steps that change what an extension, published or not, shows: its names and its icon. */

import type { Row } from '../../codearts/rows.ts'
import { updateIcon, updateInfo, type ExtensionInfo } from '../../codearts/calls/extensions.ts'
import type { Client } from '../../codearts/client.ts'
import type { CheckedFile } from '../../http/multipart.ts'
import { typeLabel } from '../../extension/business-type.ts'
import { findOfType } from './find.ts'
import { fromStep, LOOKED_UP, RefusedError, step, type Step } from './plan.ts'

/** Uploads the icon; the answer is its URL. */
export function iconStep(domainId: string, pluginName: string, icon: CheckedFile): Step {
  return step({
    title: 'Upload the icon',
    call: () => updateIcon(domainId, pluginName, icon),
    outcome: url =>
      url === '' ? { notice: 'The service accepted the icon, but did not say its URL.' } : { url }
  })
}

type Changes = Partial<Pick<ExtensionInfo, 'description' | 'displayName'>>

interface IconChange {
  readonly domainId: string
  /** Of the extension before, as far as it is known. */
  readonly info: ExtensionInfo
  readonly icon: CheckedFile
  /** Of the first of the steps in the plan. */
  readonly number: number
  /** What changes besides. */
  readonly changes?: Changes
}

/**
 * Uploads the icon, and makes the extension show it. Whether the upload alone does so is not documented, so that it is
 * read.
 */
export function iconSteps({ domainId, info, icon, number, changes = {} }: IconChange): Step[] {
  const title =
    Object.keys(changes).length === 0
      ? 'Show the icon, unless the upload did that'
      : 'Update the extension, and show the icon'
  const upload = iconStep(domainId, info.pluginName, icon)
  return [upload, showIconStep(title, domainId, { ...info, iconUrl: fromStep(number) }, changes)]
}

/**
 * Changes texts of an extension, which the plan has just read.
 * @param info as it was read; it goes back with the change, or it would be emptied
 */
export function infoStep(title: string, domainId: string, info: ExtensionInfo, changes: Changes): Step {
  const brings = upToDate(info)
  return step({ title, brings, call: () => updateInfo(domainId, { ...info, ...changes }) })
}

function upToDate({ pluginName }: ExtensionInfo): string {
  return `Extension ${pluginName} is up to date.`
}

/**
 * Brings an extension up to date by what it is after the upload of its icon; without a difference nothing is sent. The
 * step fails with a RefusedError when the extension is gone, else with what `Client.send` throws.
 * @param info what a plan can show
 */
function showIconStep(title: string, domainId: string, info: ExtensionInfo, changes: Changes): Step {
  return {
    title,
    brings: upToDate(info),
    preview: updateInfo(domainId, { ...info, ...changes }),
    apply: async (client: Client, { url }) => {
      const row = await findOfType(client, domainId, info)
      if (row === undefined) {
        throw new RefusedError(`Extension ${info.pluginName} is not there any more; somebody has deleted it.`)
      }
      const wanted = { ...infoOf(row), ...changes, ...(url === undefined ? {} : { iconUrl: url }) }
      if (!differs(row, wanted)) return {}
      await client.send(updateInfo(domainId, wanted))
      return {}
    }
  }
}

/** @returns whether the service has something else on record */
export function differs(row: Row, { description, displayName, iconUrl }: Partial<ExtensionInfo>): boolean {
  return [
    [row.description, description],
    [row.displayName, displayName],
    [row.iconUrl, iconUrl]
  ].some(([before, after]) => after !== undefined && after !== before)
}

/** @returns what has to go back with every change, or it would be emptied */
export function infoOf(row: Row): ExtensionInfo {
  const { pluginName, displayName, businessType, description, iconUrl, maintainers, composition } = row
  const businessTypeDisplayName = row.businessTypeDisplayName || typeLabel(businessType)
  return {
    pluginName,
    displayName,
    businessType,
    businessTypeDisplayName,
    description,
    iconUrl,
    maintainers,
    composition
  }
}

/** @returns what a plan shows of an extension that could not be looked up */
export function unknownInfo(pluginName: string): ExtensionInfo {
  return {
    pluginName,
    displayName: LOOKED_UP,
    businessType: LOOKED_UP,
    businessTypeDisplayName: LOOKED_UP,
    description: LOOKED_UP,
    iconUrl: LOOKED_UP,
    maintainers: LOOKED_UP,
    composition: ''
  }
}
