import { json, type Answer } from '../answers.ts'
import { DELETION, parameter } from '../rules.ts'
import type { CallInput } from './call.ts'

/**
 * delete-extension: takes away a whole extension (`type=all`) or one version of it (`type=single`), draft or formal.
 * Answers `true`. The definition of DeleteBasicPlugin wants `version` for none of them, but `single` means nothing
 * without. No document says that pipelines which use it are a reason to refuse.
 */
export function deleteExtension({ query, store }: CallInput): Answer {
  const name = parameter(query, 'plugin_name')
  const number = parameter(query, 'type', DELETION) === 'single' ? parameter(query, 'version') : undefined
  const extension = store.extension(name)
  if (number === undefined) store.extensions.delete(name)
  else store.remove(extension, store.version(name, number))
  return json(true)
}
