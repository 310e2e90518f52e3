/** The operation `delete-version`: deletes one version, published or not. */

import { deleteExtension } from '../codearts/calls/extensions.ts'
import type { Client } from '../codearts/client.ts'
import { lookUp } from '../codearts/lookups.ts'
import { ifMissing, pick, releaseVersion } from '../inputs/fields.ts'
import type { Change } from '../report/record.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { deletion, nothingToDelete } from './shared/deletion.ts'
import { findOfType } from './shared/find.ts'
import { changeOf, type Plan } from './shared/plan.ts'
import { checkReferences } from './shared/references.ts'
import { noSuchVersion } from './shared/sentences.ts'

const takes = {
  required: { ...pick('plugin-name'), version: releaseVersion },
  optional: { ...pick('confirm'), 'if-missing': ifMissing.ignore }
}

export const operation = defineOperation({
  ...takes,
  summary: 'Deletes a version, published or not. When pipelines use it, `confirm` is needed as well.',
  wording: { subject: '{release}', aim: 'deleted' },
  service: 'pipeline',
  writes: true,
  plan
})

/** @throws RefusedError when there is no such version, or when pipelines use it and `confirm` does not say the name */
async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName, version } = inputs
  const missing = noSuchVersion({ pluginName, version })
  const read = async (reader: Client) => (await lookUp(reader, domainId, pluginName, version)).row
  let used = ''
  let change: Change | undefined
  if (client !== undefined) {
    const row = await read(client)
    if (row === undefined) return nothingToDelete({ missing, ifMissing })
    change = changeOf(row, 'absent')
    const extension = await findOfType(client, domainId, { ...row, pluginName })
    used = checkReferences([row, extension], `version ${version} of ${pluginName}`, confirm)
  }
  const deleting = deletion({
    title: `Delete the version${used}`,
    call: deleteExtension(domainId, pluginName, version),
    isGone: async reader => (await read(reader)) === undefined,
    missing,
    ifMissing
  })
  return { ...deleting, change }
}
