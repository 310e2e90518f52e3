import type { Call } from './call.ts'
import { deleteExtension } from './delete.ts'
import { showVersion } from './detail.ts'
import { createDraft, deleteDraft, editDraft, publishDraft } from './drafts.ts'
import { showPackage } from './extension-detail.ts'
import { updateIcon } from './icon.ts'
import { queryExtensions, queryNumbers, queryVersions } from './query.ts'
import { registerExtension } from './register.ts'
import { imageFile, updateThumbnail, uploadImage } from './thumbnail.ts'
import { updateInfo } from './update-info.ts'
import { uploadExtension } from './upload.ts'

/** Every call that the emulator knows. The last three belong to another host in reality; one port serves both. */
export const CALLS: readonly Call[] = [
  call('upload-extension', 'POST', '/v3/{domain_id}/extension/upload', uploadExtension),
  call('register-extension', 'POST', '/v3/{domain_id}/extension/info/add', registerExtension),
  call('info-update', 'POST', '/v3/{domain_id}/extension/info/update', updateInfo),
  call('delete-extension', 'DELETE', '/v3/{domain_id}/extension/info/delete', deleteExtension),
  call('extension-detail', 'GET', '/v3/{domain_id}/extension/detail', showPackage),
  call('update-icon', 'POST', '/v1/{domain_id}/common/upload-plugin-icon', updateIcon),
  call('create-draft', 'POST', '/v1/{domain_id}/agent-plugin/create-draft', createDraft),
  call('edit-draft', 'POST', '/v1/{domain_id}/agent-plugin/edit-draft', editDraft),
  call('publish-draft', 'POST', '/v1/{domain_id}/agent-plugin/publish-draft', publishDraft),
  call('delete-draft', 'DELETE', '/v1/{domain_id}/agent-plugin/delete-draft', deleteDraft),
  call('update-info', 'POST', '/v1/{domain_id}/agent-plugin/update-info', updateInfo),
  call('detail', 'GET', '/v1/{domain_id}/agent-plugin/detail', showVersion),
  call('all-version', 'GET', '/v1/{domain_id}/agent-plugin/all-version', queryNumbers),
  call('query', 'GET', '/v1/{domain_id}/agent-plugin/query', queryVersions),
  call('query-all', 'POST', '/v1/{domain_id}/agent-plugin/query-all', queryExtensions),
  call('update-thumbnail', 'PUT', '/v3/plan/{project_id}/management/{plan_id}/img', updateThumbnail),
  call('upload-image', 'POST', '/v2/{project_id}/img', uploadImage),
  call('image-file', 'GET', '/v4/projects/{project_id}/image-file', imageFile)
]

function call(name: string, method: string, path: string, answer: Call['answer']): Call {
  return { name, method, path, answer }
}
