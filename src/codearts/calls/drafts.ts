/** Calls on drafts: definitions of extension versions, on their way to be published. */

import { path } from '../../http/url.ts'
import { readSuccess } from '../answers.ts'
import type { Call } from '../call.ts'

/** "Creating an Extension Draft": takes the whole draft; a second one is refused. */
export function createDraft(domainId: string, draft: Readonly<Record<string, unknown>>): Call<true> {
  return {
    name: 'create-draft',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/agent-plugin/create-draft`,
    query: {},
    body: { json: draft },
    writes: true,
    repeatable: false,
    read: readSuccess
  }
}

/** "Updating an Extension Draft": takes the whole draft. */
export function editDraft(domainId: string, draft: Readonly<Record<string, unknown>>): Call<true> {
  return {
    name: 'edit-draft',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/agent-plugin/edit-draft`,
    query: {},
    body: { json: draft },
    writes: true,
    repeatable: true,
    read: readSuccess
  }
}

/** "Publishing an Extension Draft": takes one object, as its example shows; a second one is refused. */
export function publishDraft(
  domainId: string,
  pluginName: string,
  displayName: string,
  version: string
): Call<true> {
  const json = {
    plugin_name: pluginName,
    display_name: displayName,
    version,
    plugin_attribution: 'custom'
  }
  return {
    name: 'publish-draft',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/agent-plugin/publish-draft`,
    query: {},
    body: { json },
    writes: true,
    repeatable: false,
    read: readSuccess
  }
}

/** "Deleting an Extension Draft": a second one is answered "not found". */
export function deleteDraft(domainId: string, pluginName: string, version: string): Call<true> {
  return {
    name: 'delete-draft',
    service: 'pipeline',
    method: 'DELETE',
    path: path`/v1/${domainId}/agent-plugin/delete-draft`,
    query: { plugin_name: pluginName, version },
    writes: true,
    repeatable: false,
    read: readSuccess
  }
}
