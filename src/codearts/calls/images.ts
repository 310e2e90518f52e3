/** Calls of CodeArts Req: images, and the plans that show them. */

import type { CheckedFile } from '../../http/multipart.ts'
import { path } from '../../http/url.ts'
import { readBytes, readImageUrl, readThumbnailUrl } from '../readers.ts'
import type { Call } from '../call.ts'

/** "Updating a Thumbnail" of a plan in CodeArts Req. */
export function updateThumbnail(projectId: string, planId: string, imgUrl: string): Call<string> {
  return {
    name: 'update-thumbnail',
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
export function uploadImage(projectId: string, image: CheckedFile): Call<string> {
  return {
    name: 'upload-image',
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
