/** The call register-extension. */

import { json, type Answer } from '../http/answers.ts'
import { undocumented } from '../refusals.ts'
import { readBasicInfo } from './basic-info.ts'
import type { CallInput } from './call.ts'

/** register-extension: adds an extension without a version. Answers `true`. */
export function registerExtension({ body, store, now }: CallInput): Answer {
  const info = readBasicInfo(body.json)
  if (store.extensions.has(info.name)) {
    throw undocumented('EXTENSION_EXISTS', `Extension ${info.name} exists`)
  }
  const filled = {
    ...info,
    businessTypeDisplayName: info.businessTypeDisplayName ?? '',
    description: info.description ?? '',
    iconUrl: info.iconUrl ?? '',
    // The Terraform provider reads back a maintainer that nobody gave; an empty one stays empty.
    maintainers: info.maintainers ?? '["emulatedUser"]',
    runtimeAttribution: info.runtimeAttribution ?? 'agent',
    composition: info.composition ?? 'single',
    isPrivate: info.isPrivate ?? 0
  }
  store.addExtension(filled, true, now)
  return json(true)
}
