/** The operation `delete-extension`: deletes an extension with all of its versions. */

import { deleteExtension } from '../codearts/calls/extensions.ts'
import { ifMissing, pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { deletion, nothingToDelete } from './shared/deletion.ts'
import { findByName } from './shared/find.ts'
import type { Plan } from './shared/plan.ts'
import { checkReferences } from './shared/references.ts'

const takes = {
  required: pick('plugin-name', 'confirm'),
  optional: { 'if-missing': ifMissing.ignore }
}

export const operation = defineOperation({
  ...takes,
  summary: 'Deletes an extension with all its versions.',
  wording: { subject: 'extension {extension}', aim: 'deleted' },
  service: 'pipeline',
  writes: true,
  plan
})

/** @throws RefusedError when there is no such extension */
async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName } = inputs
  const missing = `There is no extension ${pluginName}`
  const before = client && (await findByName(client, domainId, pluginName))
  if (before?.registered === false) return nothingToDelete({ missing, ifMissing })
  const used = before?.row === undefined ? '' : checkReferences([before.row], pluginName, confirm)
  return deletion({
    title: `Delete the extension with all its versions${used}`,
    call: deleteExtension(domainId, pluginName),
    isGone: async (reader, saidSo) => {
      const { registered, row } = await findByName(reader, domainId, pluginName)
      // An empty list says something only of an extension that had a row before, or that is said not to be there.
      return !registered || (row === undefined && (saidSo || before?.row !== undefined))
    },
    missing,
    ifMissing
  })
}
