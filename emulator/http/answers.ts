/** HTTP answers: what the emulator sends back. */

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
