/** Steps that register an extension, upload its package and publish its draft. */

import { publishDraft } from '../../codearts/calls/drafts.ts'
import { registerExtension, uploadExtension, type ExtensionInfo } from '../../codearts/calls/extensions.ts'
import { isFormal, lookUp } from '../../codearts/lookups.ts'
import { typeLabel } from '../../extension/business-type.ts'
import type { Release } from '../../extension/release.ts'
import type { Package } from '../../inputs/package-file.ts'
import { settledAfterRefusal, settleRegistration } from './after-refusal.ts'
import { findOfType, type Known } from './find.ts'
import { maybe, RefusedError, step, type Step } from './plan.ts'
import { isRegisteredAs, registeredAs } from './registered.ts'
import { drafted, published, registered } from './sentences.ts'

/** Makes an extension known, which the plan has found to be new. */
export function registerStep(domainId: string, info: ExtensionInfo): Step {
  return step({
    title: 'Register the extension',
    brings: `${registered(info.pluginName)}.`,
    call: () => registerExtension(domainId, info),
    applied: async client => {
      const row = await findOfType(client, domainId, info)
      if (row !== undefined && !isRegisteredAs(row, info)) throw new RefusedError(registeredAs(row))
      return row && true
    }
  })
}

/**
 * @param known what the service has; absent when it could not be asked
 * @returns the step that registers the extension of a package; none when it is registered
 */
export function registerIfNew(
  domainId: string,
  packed: Package,
  known: Pick<Known, 'extension'> | undefined
): Step[] {
  if (known?.extension !== undefined) return []
  const register = registerStep(domainId, infoOfNew(packed))
  const settled = settledAfterRefusal(register, settleRegistration(domainId, packed))
  return [known === undefined ? maybe(settled, 'if it is new') : settled]
}

/** @returns what a new extension is registered with */
export function infoOfNew({
  businessType,
  description,
  displayName,
  pluginName
}: Pick<Release, 'businessType' | 'description' | 'displayName' | 'pluginName'>): ExtensionInfo {
  return {
    pluginName,
    displayName,
    businessType,
    businessTypeDisplayName: typeLabel(businessType),
    description: description ?? '',
    iconUrl: '',
    maintainers: '',
    composition: 'single'
  }
}

/** Uploads a package as a draft; a draft of the same version is replaced. */
export function uploadStep(domainId: string, { businessType, file, pluginName, version }: Package): Step {
  return step({
    title: 'Upload the package',
    brings: `${drafted({ pluginName, version })}.`,
    call: () => uploadExtension(domainId, pluginName, businessType, file)
  })
}

/** Makes a draft formal. */
export function publishStep(
  domainId: string,
  { displayName, pluginName, version }: Pick<Release, 'displayName' | 'pluginName' | 'version'>
): Step {
  return step({
    title: 'Publish the draft',
    brings: `${published({ pluginName, version })}.`,
    call: () => publishDraft(domainId, pluginName, displayName, version),
    applied: async client => {
      const { row } = await lookUp(client, domainId, pluginName, version)
      return isFormal(row) ? true : undefined
    }
  })
}
