/** The call delete-extension. */

import { parameter } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { DELETION } from '../rules.ts'
import type { CallInput } from './call.ts'

/**
 * delete-extension: deletes a whole extension (`type=all`) or one of its versions (`type=single`), draft or formal.
 * Answers `true`. The definition of DeleteBasicPlugin does not make `version` mandatory, but `single` means nothing
 * without it. No document says that an extension which pipelines use cannot be deleted.
 */
export function deleteExtension({ query, store }: CallInput): Answer {
  const name = parameter(query, 'plugin_name')
  const number = parameter(query, 'type', DELETION) === 'single' ? parameter(query, 'version') : undefined
  const extension = store.extension(name)
  if (number === undefined) store.removeExtension(extension)
  else store.remove(extension, store.version(name, number))
  return json(true)
}
