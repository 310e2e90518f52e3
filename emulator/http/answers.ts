/** HTTP answers: what the emulator sends back. */

import { parseJson } from './body.ts'

/** An answer without its request ID, which the exchange adds. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** Content-Security-Policy of the emulator's own page, in place of that of all other answers. */
  policy?: string
}

/**
 * The headers of every answer, which nothing replaces: what a fault or an upload puts into it is never a page of the
 * emulator's origin, and no other origin can read it.
 */
export function safeHeaders(
  policy = "default-src 'none'; frame-ancestors 'none'; sandbox"
): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin'
  }
}

/** An answer whose body is `value` as JSON. */
export function json(value: unknown, status = 200): Answer {
  return textual(JSON.stringify(value), 'application/json;charset=UTF-8', status)
}

/** Longer answers say no reason, in bytes. */
const MAX_REASON_BYTES = 64 * 1024

/** Why a request is refused, as the answer says it: in the words of CodeArts, of IAM or of GitHub. */
interface Reason {
  errorCode?: string
  errorMessage?: string
}

/** Reads the reason from an answer. Gives nothing for an answer that is no error and names no error code. */
export function reasonOf({ status, body }: Answer): Reason {
  if (body.length > MAX_REASON_BYTES || (status < 400 && !body.includes('"error_code"'))) return {}
  const value = parseJson(body) as
    { [name: string]: unknown; error?: { message?: unknown } } | null | undefined
  const code = value?.['error_code']
  const message = value?.['error_msg'] ?? value?.['message'] ?? value?.error?.message
  return {
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    ...(typeof message === 'string' ? { errorMessage: message } : {})
  }
}

/** An answer whose body is the bare text, like the icon URL in the example of the "update icon" page. */
export function text(value: string): Answer {
  return textual(value, 'text/plain;charset=UTF-8', 200)
}

/** An answer whose body is an HTML page. */
export function htmlPage(value: string, status = 200): Answer {
  return textual(value, 'text/html;charset=UTF-8', status)
}

/** An answer whose body is an uploaded file. */
export function file(content: Buffer, type: string): Answer {
  return { status: 200, headers: { 'content-type': type }, body: content }
}

function textual(value: string, type: string, status: number): Answer {
  return { status, headers: { 'content-type': type }, body: Buffer.from(value) }
}
