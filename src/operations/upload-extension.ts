/** The operation `upload-extension`: uploads a package as a draft. */

import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { Row } from '../codearts/rows.ts'
import { EXTENSION_FIELDS, ifExists, ifMissing, pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { settledAfterRefusal, settleUpload } from './shared/after-refusal.ts'
import { findRegistered } from './shared/find.ts'
import { changeOf, RefusedError, type Plan } from './shared/plan.ts'
import { compareWithRegistered } from './shared/registered.ts'
import { registerIfNew, uploadStep } from './shared/release-steps.ts'
import { notRegistered, published } from './shared/sentences.ts'

const takes = {
  required: pick('package-path'),
  optional: {
    ...pick(...EXTENSION_FIELDS),
    'if-exists': ifExists.skip,
    'if-missing': ifMissing.create
  }
}

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Uploads a package as a draft. A draft of the same version is replaced.',
  wording: { subject: '{release}', aim: 'uploaded' },
  service: 'pipeline',
  writes: true,
  comment: { uploaded: 'draft', unchanged: 'formal' },
  plan
})

/**
 * A draft of the same version is replaced, a formal version never is.
 * @throws RefusedError when it reads, and the version is formal, or the extension is not registered or is another
 */
async function plan(context: Context): Promise<Plan> {
  const { client, domainId, dryRun, inputs } = context
  const release = inputs['package-path']
  const skips = inputs['if-exists'] === 'skip'
  const creates = inputs['if-missing'] === 'create'
  const settle =
    skips || creates
      ? settleUpload(domainId, release, { mayExist: skips, isExpected: true })
      : explainUnreadRefusal
  const upload = settledAfterRefusal(uploadStep(domainId, release), settle)
  if (client === undefined || !(skips || creates || dryRun)) {
    const register = creates ? registerIfNew(domainId, release, undefined) : []
    return { steps: [...register, upload], result: 'uploaded' }
  }
  const lookup = await lookUp(client, domainId, release.pluginName, release.version)
  if (isFormal(lookup.row)) return planOfPublished(context, lookup.row)
  const extension = await findRegistered(client, domainId, release, lookup.extension)
  if (dryRun && !creates && extension === undefined) {
    throw new RefusedError(
      `${notRegistered(release.pluginName)}. Register it first with register-extension, or set if-missing to create.`
    )
  }
  const warnings = compareWithRegistered(release, { extension, version: undefined })
  const register = creates ? registerIfNew(domainId, release, { extension }) : []
  const change = changeOf(lookup.row, 'draft')
  return { steps: [...register, upload], result: 'uploaded', change, warnings }
}

/** No document names the codes of these refusals, and this operation makes one request only. */
function explainUnreadRefusal({ suspects }: Client): Promise<readonly string[] | undefined> {
  const lines = [
    'Likely cause: the extension is not registered, or as something else, or this version is published.',
    'What to do: run the same step with dry-run: true, which says which of them it is.'
  ]
  return Promise.resolve(suspects.length === 0 ? lines : undefined)
}

function planOfPublished({ inputs }: Context, row: Row | undefined): Plan {
  const there = published(inputs['package-path'])
  if (inputs['if-exists'] !== 'skip')
    throw new RefusedError(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`)
  const notice = `${there} already; nothing is uploaded.`
  return { steps: [], result: 'unchanged', notice, uniqueId: row?.uniqueId }
}
