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
    isGone: async reader => {
      const { registered, row } = await findByName(reader, domainId, pluginName)
      // That there is no row says something only of an extension that had one before.
      return !registered || (before?.row !== undefined && row === undefined)
    },
    missing,
    ifMissing
  })
}
