/** The operation `update-icon`: uploads the icon; the answer is its URL. */

import { probe } from '../codearts/lookups.ts'
import { iconPluginName, pick } from '../inputs/fields.ts'
import { defineOperation } from './operation.ts'
import { iconStep } from './shared/info-steps.ts'

export const operation = defineOperation({
  summary: 'Uploads the icon; `url` is where it is now.',
  wording: { subject: 'icon of {extension}', aim: 'updated' },
  service: 'pipeline',
  writes: true,
  required: { ...pick('icon-path'), 'plugin-name': iconPluginName },
  optional: {},
  plan: async ({ client, domainId, dryRun, inputs }) => {
    const { 'plugin-name': pluginName, 'icon-path': icon } = inputs
    // Proves host and credentials. An unknown extension is no refusal: no document says that an extension has to be
    // registered before its icon.
    if (client !== undefined && dryRun) await probe(client, domainId, pluginName)
    return { steps: [iconStep(domainId, pluginName, icon)], result: 'updated' }
  }
})
