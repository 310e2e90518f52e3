/** The call update-icon. */

import { randomBytes } from 'node:crypto'
import { parameter, uploadedFile } from '../fields.ts'
import { text, type Answer } from '../http/answers.ts'
import { newId } from '../ids.ts'
import { Violation } from '../refusals.ts'
import { DISPLAY_NAME, KB } from '../rules.ts'
import { ICON_PATH } from '../store.ts'
import type { CallInput } from './call.ts'

const MAX_ICON_BYTES = 512 * KB
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/**
 * update-icon: stores the image and answers its URL, in the form of the example on the "update icon" page. The extension
 * need not be registered, because the console uploads the icon first; a registered one shows the new icon at once.
 */
export function updateIcon({ query, body, store, baseUrl }: CallInput): Answer {
  const name = parameter(query, 'plugin_name', DISPLAY_NAME)
  const { filename, content } = uploadedFile(body, 'upload_file')
  if (content.length > MAX_ICON_BYTES) throw new Violation('upload_file', 'max. file size: 512 KB')
  const type = pictureType(content)
  if (!type) throw new Violation('upload_file', 'only PNG, JPEG, and JPG files are supported')

  const random = randomBytes(4).toString('base64url').replace(/\W|_/g, 'x').slice(0, 5)
  const file = `${name}${random}-${newId()}-${filename}`
  store.icons.set(file, { content, type })
  const url = `${baseUrl}${ICON_PATH}${encodeURIComponent(file)}`
  const extension = store.extensions.get(name)
  if (extension) extension.iconUrl = url
  return text(url)
}

function pictureType(content: Buffer): string | undefined {
  if (content.subarray(0, PNG.length).equals(PNG)) return 'image/png'
  return content.subarray(0, JPEG.length).equals(JPEG) ? 'image/jpeg' : undefined
}
