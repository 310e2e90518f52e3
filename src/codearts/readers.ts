import * as z from 'zod/mini'
import { falseAnswer, text, unexpected, type Answer } from './answers.ts'

/** What each call takes out of its answer. All throw ServiceError when it is not the one that is documented. */

const thumbnail = z.object({
  status: z.string(),
  result: z.optional(z.nullable(z.object({ img_url: z.optional(text) })))
})

const image = z.object({ img_url: z.string().check(z.minLength(1)) })

/** Calls that answer a boolean: only `true` and `"true"` are success. */
export function readSuccess(answer: Answer): true {
  if (answer.value === true || answer.value === 'true') return true
  throw isFalse(answer) ? falseAnswer(answer) : unexpected(answer)
}

/** The icon's URL or path, verbatim; an empty string when the service says no more than `true`. */
export function readIconUrl(answer: Answer): string {
  if (answer.value === true || answer.value === 'true') return ''
  if (isFalse(answer)) throw falseAnswer(answer)
  const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : ''
  // Bare text is a URL or a path on one line; a page of a proxy or a torn JSON text is not.
  if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url)) throw unexpected(answer)
  return url
}

/** Calls that answer `true` or some text: only an empty one, and `false`, are none. */
export function readAccepted(answer: Answer): true {
  readIconUrl(answer)
  return true
}

/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
export function readThumbnailUrl(answer: Answer): string {
  const read = thumbnail.safeParse(answer.value)
  if (!read.success) throw unexpected(answer)
  if (read.data.status === 'success') return read.data.result?.img_url ?? ''
  throw read.data.status === 'error' ? falseAnswer(answer) : unexpected(answer)
}

/** @returns the path under which the image was stored */
export function readImageUrl(answer: Answer): string {
  const read = image.safeParse(answer.value)
  if (!read.success) throw unexpected(answer)
  return read.data.img_url
}

/** For the bytes of an image: whatever is neither JSON nor a page. */
export function readBytes(answer: Answer): void {
  if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
    throw unexpected(answer)
}

function isFalse(answer: Answer): boolean {
  return /^"?false"?$/i.test(answer.text)
}
