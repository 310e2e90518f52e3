import type { Row } from '../../codearts/rows.ts'
import { createDraft, editDraft, publishDraft } from '../../codearts/calls/drafts.ts'
import { registerExtension, uploadExtension, type ExtensionInfo } from '../../codearts/calls/extensions.ts'
import { ServiceError } from '../../codearts/errors.ts'
import { isFormal, lookUp } from '../../codearts/lookups.ts'
import { draftBody } from '../../extension/draft-body.ts'
import type { Draft } from '../../extension/draft.ts'
import type { Release } from '../../extension/release.ts'
import { typeLabel } from '../../extension/business-type.ts'
import type { Package } from '../../inputs/package-file.ts'
import { findOfType } from './find.ts'
import { LOOKED_UP, RefusedError, type Step } from './plan.ts'
import { step } from './step.ts'
import { uniqueIdOf } from './unique-id.ts'

/** Writes that several operations share. */

/** Makes an extension known, which the plan has found to be new. */
export function registerStep(domainId: string, info: ExtensionInfo): Step {
  return step({
    title: 'Register the extension',
    call: () => registerExtension(domainId, info),
    applied: async client => (await findOfType(client, domainId, info)) && true
  })
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
    maintainers: ''
  }
}

/** Of all refusals of an upload, no document names the code. */
const UPLOAD_REFUSED =
  'Perhaps the extension is not registered (publish and register-extension do that), is registered as something else, or this version is published. The same step with dry-run: true says which of them.'

/** Said when nobody has compared the ID that was sent with that of the version. */
const ID_NOT_READ =
  'Perhaps unique_id is not that of this version: leave it out, and it is looked up. The same step with dry-run: true compares it.'

/** Uploads a package as a draft; a draft of the same version is replaced. */
export function uploadStep(domainId: string, { businessType, file, pluginName }: Package): Step {
  return step({
    title: 'Upload the package',
    call: () => uploadExtension(domainId, pluginName, businessType, file),
    notes: cause => (cause instanceof ServiceError && cause.status === 400 ? [UPLOAD_REFUSED] : [])
  })
}

/**
 * Creates a draft, which the plan has found to be missing, and its extension with it if that is new.
 * @param extension as it is; what the draft leaves out is kept, because it belongs to the published versions as well
 */
export function createDraftStep(domainId: string, draft: Draft, extension: Row | undefined): Step {
  const { unique_id: ofAnother, ...fields } = draft
  const { plugin_name: pluginName, version } = fields
  const recorded = extension && { ...extension, versionDescription: '' }
  return step({
    title: 'Create the draft',
    call: () => createDraft(domainId, draftBody(fields, undefined, recorded)),
    applied: async client => (await lookUp(client, domainId, pluginName, version)).row && true
  })
}

/**
 * Replaces a draft. IDs are per version, so that one in a file may be an older version's: what was looked up wins.
 * @param row of the draft, where it was looked up
 * @throws RefusedError when nobody names the ID
 */
export function editDraftStep(domainId: string, draft: Draft, row: Row | undefined): Step {
  const uniqueId = uniqueIdOf(draft, row)
  if (row !== undefined && uniqueId === undefined) {
    throw new RefusedError(
      `The service names no ID of version ${draft.version} of ${draft.plugin_name}. Give it as unique-id.`
    )
  }
  const body = draftBody(draft, uniqueId ?? LOOKED_UP, row)
  return step({
    title: 'Update the draft',
    call: () => editDraft(domainId, body),
    notes: cause =>
      row === undefined && cause instanceof ServiceError && cause.notFound ? [ID_NOT_READ] : []
  })
}

/** Makes a draft formal. */
export function publishStep(
  domainId: string,
  pluginName: string,
  displayName: string,
  version: string
): Step {
  return step({
    title: 'Publish the draft',
    call: () => publishDraft(domainId, pluginName, displayName, version),
    applied: async client => {
      const { row } = await lookUp(client, domainId, pluginName, version)
      return isFormal(row) ? true : undefined
    }
  })
}
