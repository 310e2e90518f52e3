/** Calls of CodeArts Req: images, and the plans that show them. */

import type { CheckedFile } from '../../http/multipart.ts'
import { path } from '../../http/url.ts'
import { isRecord, textAt, valueAt } from '../../http/value-at.ts'
import { falseAnswer, isFalse, optionalText, said, unexpected, type Answer } from '../answers.ts'
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

/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
function readThumbnailUrl(answer: Answer): string {
  const status = valueAt(answer.value, 'status')
  const result = valueAt(answer.value, 'result') ?? {}
  const url = optionalText(valueAt(result, 'img_url'))
  if (!isRecord(result) || url === undefined) throw unexpected(answer)
  // An error is refused before it comes here.
  if (status === 'success') return url
  throw unexpected(answer)
}

/** @returns the path under which the image was stored */
function readImageUrl(answer: Answer): string {
  const url = textAt(answer.value, 'img_url')
  if (url === undefined) throw unexpected(answer)
  return url
}

/** For calls that answer the bytes of an image: anything but JSON, HTML and an empty answer is success. */
function readBytes(answer: Answer): void {
  if (isFalse(said(answer))) throw falseAnswer(answer)
  if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
    throw unexpected(answer)
}
