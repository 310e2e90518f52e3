/** The operation `publish-draft`: makes a draft formal. */

import { isFormal, lookUp } from '../codearts/lookups.ts'
import { pick, releaseVersion } from '../inputs/fields.ts'
import type { Row } from '../codearts/rows.ts'
import type { Problem } from '../inputs/problems.ts'
import { quote } from '../report/text.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { changeOf, LOOKED_UP, RefusedError, type Plan } from './shared/plan.ts'
import { publishStep } from './shared/release-steps.ts'
import { noSuchVersion, published } from './shared/sentences.ts'
import { checkTagVersion } from './shared/tag-version.ts'

const takes = {
  required: { ...pick('plugin-name'), version: releaseVersion },
  optional: pick('display-name', 'tag-prefix')
}

export const operation = defineOperation({
  ...takes,
  summary: 'Publishes a draft that is there.',
  wording: { subject: '{release}', aim: 'published' },
  service: 'pipeline',
  writes: true,
  check: checkTagVersion,
  plan
})

/**
 * A version that is formal already is left as it is.
 * @throws RefusedError when there is no such version
 */
async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const { 'display-name': given, 'plugin-name': pluginName, version } = inputs
  const row = client && (await lookUp(client, domainId, pluginName, version)).row
  if (client !== undefined && row === undefined) {
    throw new RefusedError(
      `${noSuchVersion({ pluginName, version })} to publish. Upload or create its draft first, or use publish, which does both.`
    )
  }
  const uniqueId = row?.uniqueId
  if (isFormal(row)) {
    const notice = `${published({ pluginName, version })} already; nothing is changed.`
    return { steps: [], result: 'unchanged', notice, uniqueId }
  }
  const displayName = given ?? row?.displayName ?? LOOKED_UP
  return {
    steps: [publishStep(domainId, { pluginName, displayName, version })],
    result: 'published',
    change: client && changeOf(row, 'published'),
    uniqueId,
    warnings: row === undefined ? [] : nameWarnings(given, row)
  }
}

/** @returns a warning where another name is given than the draft has */
function nameWarnings(given: string | undefined, { displayName, pluginName, version }: Row): Problem[] {
  if (given === undefined || displayName === '' || given === displayName) return []
  const message = `Input display-name is ${quote(given)}, but version ${version} of ${pluginName} has ${quote(displayName)}; without the input, that is sent.`
  return [{ message }]
}
