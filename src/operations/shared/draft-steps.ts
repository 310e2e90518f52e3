/** Steps that write a low-code draft. */

import { createDraft, editDraft } from '../../codearts/calls/drafts.ts'
import { ServiceError } from '../../codearts/errors.ts'
import { isFormal, lookUp } from '../../codearts/lookups.ts'
import type { Row } from '../../codearts/rows.ts'
import { draftBody } from '../../extension/draft-body.ts'
import type { Draft } from '../../extension/draft.ts'
import { LOOKED_UP, RefusedError, step, type Step } from './plan.ts'
import { drafted, published } from './sentences.ts'
import { uniqueIdOf } from './unique-id.ts'

/** A hint for when nobody has compared the ID that was sent with that of the version. */
const ID_NOT_READ =
  'Perhaps unique_id is not that of this version: leave it out, and it is looked up. The same step with dry-run: true compares it.'

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
    brings: `${drafted({ pluginName, version })}.`,
    call: () => createDraft(domainId, draftBody(fields, undefined, recorded)),
    applied: async client => {
      const { row } = await lookUp(client, domainId, pluginName, version)
      if (isFormal(row))
        throw new RefusedError(`${published({ pluginName, version })} by now; no draft of it is created.`)
      return row?.state === 'draft' ? true : undefined
    }
  })
}

/**
 * Replaces a draft. IDs are per version, so that one in a file may be an older version's: an ID that was looked up wins.
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
    brings: `${drafted({ pluginName: draft.plugin_name, version: draft.version })}.`,
    call: () => editDraft(domainId, body),
    notes: cause =>
      row === undefined && cause instanceof ServiceError && cause.notFound ? [ID_NOT_READ] : []
  })
}
