/** The operation `register-extension`: makes an extension known, without a version. */

import { pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { findOfType } from './shared/find.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { isRegisteredAs, registeredAs } from './shared/registered.ts'
import { infoOfNew, registerStep } from './shared/release-steps.ts'

const takes = {
  required: pick('plugin-name', 'display-name', 'business-type'),
  optional: pick('description')
}

export const operation = defineOperation({
  ...takes,
  summary: 'Makes an extension known, without a version.',
  wording: { subject: 'extension {extension}', aim: 'created' },
  service: 'pipeline',
  writes: true,
  plan
})

/**
 * An extension that is known as the same is left as it is.
 * @throws RefusedError when it is known under another display name or type
 */
async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const { 'business-type': businessType, 'display-name': displayName, 'plugin-name': pluginName } = inputs
  const row = client && (await findOfType(client, domainId, { pluginName, businessType }))
  if (row !== undefined && !isRegisteredAs(row, { businessType, displayName }))
    throw new RefusedError(registeredAs(row))
  if (row !== undefined) {
    const notice = `Extension ${pluginName} is registered already; nothing is changed. Its description can be changed with update-extension.`
    return { steps: [], result: 'unchanged', notice }
  }
  const info = infoOfNew({ pluginName, displayName, businessType, description: inputs.description })
  return { steps: [registerStep(domainId, info)], result: 'created' }
}
