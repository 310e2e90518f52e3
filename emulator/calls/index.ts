/** The table of all calls that the emulator answers. */

import { GITHUB, IAM, PIPELINE, REQ, STS, type Service } from '../services.ts'
import { assumeAgency } from '../sign-in/assume-agency.ts'
import { authTokens } from '../sign-in/auth-tokens.ts'
import { ID_TOKEN_PATH, idToken } from '../sign-in/id-token.ts'
import type { Call } from './call.ts'
import { deleteExtension } from './delete.ts'
import { showVersion } from './detail.ts'
import { createDraft, createVersion, deleteDraft, editDraft, publishDraft } from './drafts.ts'
import { showPackage } from './extension-detail.ts'
import { updateIcon } from './icon.ts'
import { queryExtensions, queryVersions } from './query.ts'
import { registerExtension } from './register.ts'
import { imageFile, updateThumbnail, uploadImage } from './thumbnail.ts'
import { updateBasicInfo, updateInfo } from './update-info.ts'
import { uploadExtension } from './upload.ts'

/** Every call, by the name that fault rules and the list of requests use. */
export const CALLS: readonly Call[] = [
  call('upload-extension', PIPELINE, 'POST /v3/{domain_id}/extension/upload', uploadExtension),
  call('register-extension', PIPELINE, 'POST /v3/{domain_id}/extension/info/add', registerExtension),
  call('info-update', PIPELINE, 'POST /v3/{domain_id}/extension/info/update', updateBasicInfo),
  call('delete-extension', PIPELINE, 'DELETE /v3/{domain_id}/extension/info/delete', deleteExtension),
  call('extension-detail', PIPELINE, 'GET /v3/{domain_id}/extension/detail', showPackage),
  call('update-icon', PIPELINE, 'POST /v1/{domain_id}/common/upload-plugin-icon', updateIcon),
  call('create-draft', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/create-draft', createDraft),
  call('create-version', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/create', createVersion),
  call('edit-draft', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/edit-draft', editDraft),
  call('publish-draft', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/publish-draft', publishDraft),
  call('delete-draft', PIPELINE, 'DELETE /v1/{domain_id}/agent-plugin/delete-draft', deleteDraft),
  call('update-info', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/update-info', updateInfo),
  call('detail', PIPELINE, 'GET /v1/{domain_id}/agent-plugin/detail', showVersion),
  call('query', PIPELINE, 'GET /v1/{domain_id}/agent-plugin/query', queryVersions),
  call('query-all', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/query-all', queryExtensions),
  call('update-thumbnail', REQ, 'PUT /v3/plan/{project_id}/management/{plan_id}/img', updateThumbnail),
  call('upload-image', REQ, 'POST /v2/{project_id}/img', uploadImage),
  call('image-file', REQ, 'GET /v4/projects/{project_id}/image-file', imageFile),
  call('id-token', GITHUB, `GET ${ID_TOKEN_PATH}`, idToken),
  call('assume-with-oidc', STS, 'POST /v5/agencies/assume-with-oidc', assumeAgency),
  call('auth-tokens', IAM, 'POST /v3/auth/tokens', authTokens)
]

function call(name: string, service: Service, target: string, answer: Call['answer']): Call {
  const [method = '', path = ''] = target.split(' ')
  return { name, service, method, path, answer }
}
