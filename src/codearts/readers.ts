/** Readers of answers, one for each kind. All throw a ServiceError when the answer is not as documented. */

import { isRecord, textAt, valueAt } from '../http/value-at.ts'
import { falseAnswer, optionalText, unexpected, type Answer } from './answers.ts'

/** For calls that answer a boolean: only `true` and `"true"` are success. */
export function readSuccess(answer: Answer): true {
  if (answer.value === true || answer.value === 'true') return true
  throw isFalse(answer) ? falseAnswer(answer) : unexpected(answer)
}

/** @returns the icon's URL or path, verbatim; an empty string when the service answers just `true` */
export function readIconUrl(answer: Answer): string {
  if (answer.value === true || answer.value === 'true') return ''
  if (isFalse(answer)) throw falseAnswer(answer)
  const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : ''
  // Bare text is a URL or a path on one line; a page of a proxy or a torn JSON text is not.
  if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url)) throw unexpected(answer)
  return url
}

/** For calls that answer `true` or a line of text: `false` and everything else are no success. */
export function readAccepted(answer: Answer): true {
  readIconUrl(answer)
  return true
}

/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
export function readThumbnailUrl(answer: Answer): string {
  const status = valueAt(answer.value, 'status')
  const result = valueAt(answer.value, 'result') ?? {}
  const url = optionalText(valueAt(result, 'img_url'))
  if (!isRecord(result) || url === undefined) throw unexpected(answer)
  if (status === 'success') return url
  throw status === 'error' ? falseAnswer(answer) : unexpected(answer)
}

/** @returns the path under which the image was stored */
export function readImageUrl(answer: Answer): string {
  const url = textAt(answer.value, 'img_url')
  if (url === undefined) throw unexpected(answer)
  return url
}

/** For calls that answer the bytes of an image: anything but JSON, HTML and an empty answer is success. */
export function readBytes(answer: Answer): void {
  if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
    throw unexpected(answer)
}

function isFalse(answer: Answer): boolean {
  return /^"?false"?$/i.test(answer.text)
}
