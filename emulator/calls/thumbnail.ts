import { randomInt } from 'node:crypto'
import { extname } from 'node:path'
import { Refusal, file, json, violatedInReq, type Answer } from '../answers.ts'
import { ID, MB, uploadedFile } from '../rules.ts'
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
 * update-thumbnail: sets the image of a plan, see the "update thumbnail" page. Plans cannot be listed, so that any plan
 * ID is taken. The page's pattern for `img_url` is unfinished (`%s`, no `+`); it is read in the sense of its example.
 */
export function updateThumbnail(input: CallInput): Answer {
  const projectId = project(input)
  const planId = placeholder(input, 'plan_id')
  const body = input.body.json
  if (typeof body !== 'object' || body === null || !('img_url' in body) || typeof body.img_url !== 'string') {
    throw violatedInReq('img_url', 'this parameter is mandatory')
  }
  const imgUrl = body.img_url
  if (!new RegExp(`^/v1/upload/${projectId}/\\d{6}/[A-Za-z0-9]+\\.[A-Za-z]+$`).test(imgUrl)) {
    throw violatedInReq(
      'img_url',
      `the value must match /v1/upload/${projectId}/\\d{6}/[a-zA-Z0-9]+.[a-zA-Z]+`
    )
  }
  input.store.thumbnails.set(`${projectId}/${planId}`, { projectId, planId, imgUrl })
  return json({ result: { id: planId, img_url: imgUrl }, status: 'success' })
}

/** upload-image: keeps an image of at most 5 MB and answers its path, see the definition of UploadIssueImg. */
export function uploadImage(input: CallInput): Answer {
  const projectId = project(input)
  const { filename, content } = uploadedFile(input.body, 'file', violatedInReq)
  if (content.length === 0) throw violatedInReq('file', 'the file is empty')
  if (content.length > MAX_IMAGE_BYTES) throw violatedInReq('file', 'max. file size: 5 MB')

  const extension = /^\.([A-Za-z]+)$/.exec(extname(filename))?.[1]?.toLowerCase() ?? 'png'
  const time = new Date(input.now)
  const month = `${time.getUTCFullYear()}${String(time.getUTCMonth() + 1).padStart(2, '0')}`
  // The samples name the file by the time in nanoseconds: 19 digits.
  const name = `${input.now}${String(randomInt(1_000_000)).padStart(6, '0')}`
  const imgUrl = `/v1/upload/${projectId}/${month}/${name}.${extension}`
  input.store.images.set(imgUrl, { content, type: IMAGE_TYPES[extension] ?? 'application/octet-stream' })
  return json({ img_id: input.store.images.size, img_url: imgUrl })
}

/** image-file: the bytes of an uploaded image. */
export function imageFile(input: CallInput): Answer {
  project(input)
  const image = input.store.images.get(input.query.get('image_uri') ?? '')
  if (!image) throw new Refusal(404, 'EMULATOR.IMAGE_NOT_FOUND', 'No image was uploaded under this image_uri')
  return file(image.content, image.type)
}

function project(input: CallInput): string {
  const projectId = placeholder(input, 'project_id')
  if (!ID.pattern.test(projectId)) throw violatedInReq('project_id', ID.words)
  return projectId
}
