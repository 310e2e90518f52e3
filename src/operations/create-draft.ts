/** The operation `create-draft`: creates a low-code draft, and its extension with it if that is new. */

import { isFormal, lookUp } from '../codearts/lookups.ts'
import { EXTENSION_FIELDS, ifExists, pick } from '../inputs/fields.ts'
import { oneLine } from '../report/text.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { createDraftStep } from './shared/draft-steps.ts'
import { findExtensionOfNew } from './shared/find.ts'
import { changeOf, RefusedError, type Plan } from './shared/plan.ts'
import { compareWithRegistered } from './shared/registered.ts'
import { unusedIdNotice } from './shared/unique-id.ts'

const takes = {
  required: pick('draft-path'),
  optional: { ...pick(...EXTENSION_FIELDS), 'if-exists': ifExists.skip }
}

export const operation = defineOperation({
  ...takes,
  summary: 'Creates a low-code draft, and its extension with it if that is new.',
  wording: { subject: 'draft {release}', aim: 'created' },
  service: 'pipeline',
  writes: true,
  comment: { created: 'draft', unchanged: 'exists' },
  plan
})

/**
 * @throws RefusedError when the version is there, draft or published, and that is not to be skipped; or when the
 * extension is of another type
 */
async function plan({ client, domainId, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const release = inputs['draft-path']
  const { draft, pluginName, version } = release
  const lookup = client && (await lookUp(client, domainId, pluginName, version))
  const row = lookup?.row
  if (row !== undefined) {
    const there = `Version ${version} of ${pluginName} is there already (${oneLine(row.state, 40)})`
    if (inputs['if-exists'] !== 'skip') {
      const other = isFormal(row) ? '' : ' use update-draft with if-missing: create,'
      throw new RefusedError(`${there}. Raise the version,${other} or set if-exists to skip.`)
    }
    const notice = `${there}; nothing is created.`
    return { steps: [], result: 'unchanged', notice, uniqueId: row.uniqueId }
  }
  const extension = client && (await findExtensionOfNew(client, domainId, release, lookup?.extension))
  const warnings = compareWithRegistered(release, { extension, version: undefined })
  const change = client && changeOf(undefined, 'draft')
  const steps = [createDraftStep(domainId, draft, extension)]
  return { steps, result: 'created', change, warnings, notice: unusedIdNotice(draft) }
}
