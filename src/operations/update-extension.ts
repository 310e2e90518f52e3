/** The operation `update-extension`: changes display name, description and icon of an extension, published or not. */

import { pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { findByName } from './shared/find.ts'
import { differs, iconSteps, infoOf, infoStep, unknownInfo } from './shared/info-steps.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { notRegistered } from './shared/sentences.ts'

const takes = {
  required: pick('plugin-name'),
  optional: pick('display-name', 'description', 'icon-path')
}

export const operation = defineOperation({
  ...takes,
  summary: 'Changes display name, description and icon, also of a published extension.',
  wording: { subject: 'extension {extension}', aim: 'updated' },
  service: 'pipeline',
  writes: true,
  atLeastOneOf: ['display-name', 'description', 'icon-path'],
  plan
})

/** @throws RefusedError when the extension is not registered */
async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const { description, 'display-name': displayName, 'icon-path': icon, 'plugin-name': pluginName } = inputs
  const found = client && (await findByName(client, domainId, pluginName))
  const row = found?.row
  if (found !== undefined && row === undefined) {
    throw new RefusedError(
      found.registered
        ? `The service lists no version of ${pluginName}, and it is of none of the documented types, so that what it shows now is not known.`
        : `${notRegistered(pluginName)}. Compare plugin-name with the extension list.`
    )
  }
  const changes = {
    ...(description === undefined ? {} : { description }),
    ...(displayName === undefined ? {} : { displayName })
  }
  const info = row === undefined ? unknownInfo(pluginName) : infoOf(row)
  if (icon !== undefined)
    return { steps: iconSteps({ domainId, info, icon, number: 1, changes }), result: 'updated' }
  if (row !== undefined && !differs(row, changes)) {
    const notice = `Extension ${pluginName} has these values already; nothing is changed.`
    return { steps: [], result: 'unchanged', notice }
  }
  return { steps: [infoStep('Update the extension', domainId, info, changes)], result: 'updated' }
}
