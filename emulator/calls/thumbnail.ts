/** The calls update-thumbnail, upload-image and image-file of CodeArts Req. */

import { randomInt } from 'node:crypto'
import { extname } from 'node:path'
import { object, text, uploadedFile } from '../fields.ts'
import { file, json, type Answer } from '../http/answers.ts'
import { Violation, refusal } from '../refusals.ts'
import { ID, MB } from '../rules.ts'
import { placeholder, type CallInput } from './call.ts'

const MAX_IMAGE_BYTES = 5 * MB
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp'
}

/**
 * update-thumbnail: sets the image of a plan; see the "update thumbnail" page. Any plan ID is accepted, because plans
 * cannot be listed. The page's pattern for `img_url` is incomplete (`%s`, no `+`), so its example decides the form.
 */
export function updateThumbnail(input: CallInput): Answer {
  const projectId = project(input)
  const planId = placeholder(input, 'plan_id')
  const imgUrl = text(object(input.body.json, 'body'), 'img_url', {
    pattern: new RegExp(`^/v1/upload/${projectId}/\\d{6}/[A-Za-z0-9]+\\.[A-Za-z]+$`),
    words: `the value must match /v1/upload/${projectId}/\\d{6}/[a-zA-Z0-9]+.[a-zA-Z]+`
  })
  input.store.thumbnails.set(`${projectId}/${planId}`, { projectId, planId, imgUrl })
  return json({ result: { id: planId, img_url: imgUrl }, status: 'success' })
}

/** upload-image: stores an image of at most 5 MB and answers its path; see the definition of UploadIssueImg. */
export function uploadImage(input: CallInput): Answer {
  const projectId = project(input)
  const { filename, content } = uploadedFile(input.body, 'file')
  if (content.length === 0) throw new Violation('file', 'the file is empty')
  if (content.length > MAX_IMAGE_BYTES) throw new Violation('file', 'max. file size: 5 MB')

  const extension = /^\.([A-Za-z]+)$/.exec(extname(filename))?.[1]?.toLowerCase() ?? 'png'
  const time = new Date(input.now)
  const month = `${time.getUTCFullYear()}${String(time.getUTCMonth() + 1).padStart(2, '0')}`
  // In the samples the file's name is the time in nanoseconds: 19 digits.
  const name = `${input.now}${String(randomInt(1_000_000)).padStart(6, '0')}`
  const imgUrl = `/v1/upload/${projectId}/${month}/${name}.${extension}`
  input.store.images.set(imgUrl, { content, type: IMAGE_TYPES[extension] ?? 'application/octet-stream' })
  return json({ img_id: input.store.images.size, img_url: imgUrl })
}

/** image-file: answers the bytes of an uploaded image. */
export function imageFile(input: CallInput): Answer {
  project(input)
  const image = input.store.images.get(input.query.get('image_uri') ?? '')
  if (!image)
    throw refusal(404, 'EMULATOR.IMAGE_NOT_FOUND', 'No image was uploaded under this image_uri (assumed)')
  return file(image.content, image.type)
}

function project(input: CallInput): string {
  const projectId = placeholder(input, 'project_id')
  if (!ID.pattern.test(projectId)) throw new Violation('project_id', ID.words)
  return projectId
}
