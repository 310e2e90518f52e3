import { path } from '../http/url.ts'
import {
  readIconUrl,
  readImageUrl,
  readBytes,
  readSuccess,
  readThumbnailUrl,
  readVersionPage,
  type VersionPage
} from './answers.ts'
import type { Call, FileBody } from './call.ts'

/** Rows that one page of versions asks for: what the service is known to accept. */
const PAGE_SIZE = 10

type File = FileBody['file']
type Image = Omit<File, 'field'>

/** "Uploading a Basic Extension": a draft of the same version is replaced. */
export function uploadExtension(
  domainId: string,
  pluginName: string,
  businessType: string,
  file: Omit<File, 'field'>
): Call<true> {
  return {
    name: 'upload-extension',
    service: 'pipeline',
    method: 'POST',
    path: path`/v3/${domainId}/extension/upload`,
    query: { plugin_name: pluginName, business_type: businessType },
    body: { file: { ...file, field: 'upload_file' } },
    writes: true,
    repeatable: true,
    read: readSuccess
  }
}

/** "Updating the Extension Icon": answers the icon's URL or path. */
export function updateIcon(domainId: string, pluginName: string, icon: Image): Call<string> {
  return {
    name: 'upload-plugin-icon',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/common/upload-plugin-icon`,
    query: { plugin_name: pluginName },
    body: { file: { ...icon, field: 'upload_file' } },
    writes: true,
    repeatable: true,
    read: readIconUrl
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

/** "Querying Versions of an Extension": one page of them, drafts included. */
export function queryVersions(domainId: string, pluginName: string, offset: number): Call<VersionPage> {
  return {
    name: 'query',
    service: 'pipeline',
    method: 'GET',
    path: path`/v1/${domainId}/agent-plugin/query`,
    query: { plugin_name: pluginName, offset: String(offset), limit: String(PAGE_SIZE) },
    writes: false,
    repeatable: true,
    read: readVersionPage
  }
}

/** "Querying Extensions": the first of the account's extensions, which proves that reading is allowed. */
export function queryExtensions(domainId: string, businessTypes: readonly string[]): Call<VersionPage> {
  return {
    name: 'query-all',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/agent-plugin/query-all`,
    query: { offset: '0', limit: '1' },
    body: { json: { business_type: businessTypes } },
    writes: false,
    repeatable: true,
    read: readVersionPage
  }
}

/** "Updating a Thumbnail" of a plan in CodeArts Req. */
export function updateThumbnail(projectId: string, planId: string, imgUrl: string): Call<string> {
  return {
    name: 'img',
    service: 'req',
    method: 'PUT',
    path: path`/v3/plan/${projectId}/management/${planId}/img`,
    query: {},
    body: { json: { img_url: imgUrl } },
    writes: true,
    repeatable: true,
    read: readThumbnailUrl
  }
}

/** "Uploading an Image" to CodeArts Req: a second one stores the image twice and harms nothing. */
export function uploadImage(projectId: string, image: Image): Call<string> {
  return {
    name: 'upload-img',
    service: 'req',
    method: 'POST',
    path: path`/v2/${projectId}/img`,
    query: {},
    body: { file: { ...image, field: 'file' } },
    writes: true,
    repeatable: true,
    read: readImageUrl
  }
}

/** "Downloading an Image" of CodeArts Req: succeeds when the image is there. */
export function readImage(projectId: string, imgUrl: string): Call<void> {
  return {
    name: 'image-file',
    service: 'req',
    method: 'GET',
    path: path`/v4/projects/${projectId}/image-file`,
    query: { image_uri: imgUrl },
    writes: false,
    repeatable: true,
    read: readBytes
  }
}
