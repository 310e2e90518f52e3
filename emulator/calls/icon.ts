/** The call update-icon. */

import { randomBytes } from 'node:crypto'
import { parameter, uploadedFile } from '../fields.ts'
import { json, text, type Answer } from '../http/answers.ts'
import { newId } from '../ids.ts'
import { Violation } from '../refusals.ts'
import { DISPLAY_NAME, KB } from '../rules.ts'
import { ICON_PATH } from '../store.ts'
import { placeholder, type CallInput } from './call.ts'

const MAX_ICON_BYTES = 512 * KB
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/**
 * update-icon: stores the image and answers its URL, in the form that the emulator was told to give: as a bare text like
 * the example on the "update icon" page, as JSON like UploadPluginIcon's sample, or only `true`. The extension need not
 * be registered, because the console uploads the icon first; that a registered one shows the new icon at once is an
 * assumption.
 */
export function updateIcon(input: CallInput): Answer {
  const { query, body, store, settings } = input
  const name = parameter(query, 'plugin_name', DISPLAY_NAME)
  const { filename, content } = uploadedFile(body, 'upload_file')
  if (content.length > MAX_ICON_BYTES) throw new Violation('upload_file', 'max. file size: 512 KB')
  const type = pictureType(content)
  if (!type) throw new Violation('upload_file', 'only PNG, JPEG, and JPG files are supported')

  const relative = settings.iconAnswer === 'path'
  const file = relative ? objectKey(input, name, type) : `${name}${suffix()}-${newId()}-${filename}`
  store.icons.set(file, { content, type })
  const url = relative ? relativeUrl(input, file) : `${input.baseUrl}${ICON_PATH}${encodeURIComponent(file)}`
  const extension = store.extensions.get(name)
  if (extension) extension.iconUrl = url
  if (settings.iconAnswer === 'true') return json(true)
  return relative ? json(url) : text(url)
}

function suffix(): string {
  return randomBytes(4).toString('base64url').replace(/\W|_/g, 'x').slice(0, 5)
}

/** The name of a stored icon in the sample: a space stands in its random part, and the account ID at its end. */
function objectKey(input: CallInput, name: string, type: string): string {
  const time = new Date(input.now).toISOString()
  const stamp = `${time.slice(0, 11).replace('T', '-')}${time.slice(11, 19).replaceAll(':', '')}`
  const id = newId()
  const domainId = placeholder(input, 'domain_id')
  return `${name}-${id.slice(0, 1)} ${id.slice(1)}-${stamp}.${type === 'image/png' ? 'png' : 'jpg'}-${domainId}`
}

/** The URL as the sample shows it: the space is not encoded, and the ampersand begins the next parameter. */
function relativeUrl(input: CallInput, objectKey: string): string {
  const path = `/api/v1/${placeholder(input, 'domain_id')}/common/get-plugin-icon`
  return `${path}?object_key=${objectKey}&icon_type=plugin`
}

function pictureType(content: Buffer): string | undefined {
  if (content.subarray(0, PNG.length).equals(PNG)) return 'image/png'
  return content.subarray(0, JPEG.length).equals(JPEG) ? 'image/jpeg' : undefined
}
