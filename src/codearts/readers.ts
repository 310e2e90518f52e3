/** Readers of answers, one for each kind. All throw a ServiceError when the answer is not as documented. */

import { isRecord, textAt, valueAt } from '../http/value-at.ts'
import { bare, falseAnswer, isFalse, optionalText, unexpected, type Answer } from './answers.ts'

/** For calls that answer a boolean: only `true` and `"true"` are success. */
export function readSuccess(answer: Answer): true {
  if (answer.value === true || answer.value === 'true') return true
  throw isFalse(said(answer)) ? falseAnswer(answer) : unexpected(answer)
}

/**
 * Any text but `false` is success ("Updating the Extension Icon", its samples in three forms).
 * @returns the icon's URL or path, verbatim; an empty string when the service answers just `true`
 */
export function readIconUrl(answer: Answer): string {
  const url = said(answer)
  if (url === true || (typeof url === 'string' && /^true$/i.test(bare(url)))) return ''
  if (isFalse(url)) throw falseAnswer(answer)
  if (typeof url !== 'string' || url.trim() === '' || isPage(answer, url) || isTorn(answer))
    throw unexpected(answer)
  return url
}

/** A page of a proxy, as text or in a JSON string. */
function isPage({ headers }: Answer, text: string): boolean {
  return text.trimStart().startsWith('<') || /^text\/html\b/i.test(headers['content-type'] ?? '')
}

/** JSON that was cut off, or several lines: not what a call answers that names a URL without quotes. */
function isTorn({ text, value }: Answer): boolean {
  return value === undefined && /^[{["]|\p{Cc}/u.test(text)
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
  if (isFalse(said(answer))) throw falseAnswer(answer)
  if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
    throw unexpected(answer)
}

/** @returns the answer's own text: a JSON string, or what is no JSON at all */
function said({ text, value }: Answer): unknown {
  return value === undefined ? text : value
}
