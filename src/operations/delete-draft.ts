/** The operation `delete-draft`: deletes a draft, and leaves a published version alone. */

import { deleteDraft } from '../codearts/calls/drafts.ts'
import type { Client } from '../codearts/client.ts'
import { ifMissing, pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { deletion, isDraftGone, nothingToDelete } from './shared/deletion.ts'
import type { Plan } from './shared/plan.ts'
import { noSuchVersion } from './shared/sentences.ts'

const takes = {
  required: pick('plugin-name', 'version'),
  optional: { 'if-missing': ifMissing.ignore }
}

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Deletes a draft.',
  wording: { subject: 'draft {release}', aim: 'deleted' },
  service: 'pipeline',
  writes: true,
  comment: { deleted: 'draft deleted', absent: 'draft deleted' },
  skipsUntrustedClose: true,
  plan
})

/**
 * Can be run again: whether a delete whose answer was lost was done is found out by reading.
 * @throws RefusedError in a dry run, when there is nothing to delete or the version is published
 */
async function plan({ client, domainId, dryRun, inputs }: Context): Promise<Plan> {
  const { 'if-missing': ifMissing, 'plugin-name': pluginName, version } = inputs
  const missing = noSuchVersion({ pluginName, version })
  const isGone = (reader: Client) => isDraftGone(reader, domainId, { pluginName, version })
  if (client !== undefined && dryRun && (await isGone(client))) return nothingToDelete({ missing, ifMissing })
  return deletion({
    title: 'Delete the draft',
    call: deleteDraft(domainId, pluginName, version),
    isGone,
    missing,
    ifMissing,
    hint: 'Perhaps this version is published, and is no draft any more: delete-version removes it.'
  })
}
