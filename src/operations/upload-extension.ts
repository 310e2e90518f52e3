/** The operation `upload-extension`: uploads a package as a draft. */

import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { Row } from '../codearts/rows.ts'
import { EXTENSION_FIELDS, pick } from '../inputs/fields.ts'
import type { Problem } from '../inputs/problems.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { settledAfterRefusal, settleUpload } from './shared/after-refusal.ts'
import { findExtensionOf } from './shared/find.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { compareWithRegistered } from './shared/registered.ts'
import { uploadStep } from './shared/release-steps.ts'
import { notRegistered, published } from './shared/sentences.ts'

const takes = {
  required: pick('package-path'),
  optional: pick(...EXTENSION_FIELDS, 'if-exists')
}

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Uploads a package as a draft. A draft of the same version is replaced.',
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
  const { pluginName, version } = release
  let warnings: readonly Problem[] = []
  if (client !== undefined && (inputs['if-exists'] === 'skip' || dryRun)) {
    const lookup = await lookUp(client, domainId, pluginName, version)
    if (isFormal(lookup.row)) return planOfPublished(context, lookup.row)
    const extension = dryRun
      ? await findExtensionOf(client, domainId, release, lookup.extension)
      : lookup.extension
    if (dryRun && extension === undefined) {
      throw new RefusedError(
        `${notRegistered(pluginName)}. Register it first with register-extension, or use publish, which does.`
      )
    }
    warnings = compareWithRegistered(release, { extension, version: undefined })
  }
  const settle =
    inputs['if-exists'] === 'skip'
      ? settleUpload(domainId, release, { mayExist: true })
      : explainUnreadRefusal
  const step = settledAfterRefusal(uploadStep(domainId, release), settle)
  return { steps: [step], result: 'uploaded', warnings }
}

/** No document names the codes of these refusals, and this operation makes one request only. */
function explainUnreadRefusal({ suspects }: Client): Promise<readonly string[] | undefined> {
  const lines = [
    'Likely cause: the extension is not registered, is of another type, or this version is published.',
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
