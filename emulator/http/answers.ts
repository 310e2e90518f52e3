/** HTTP answers: what the emulator sends back. */

/** An answer without its request ID, which the exchange adds. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
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

/** An answer whose body is an uploaded file. Its headers keep a browser from reading it as a page. */
export function file(content: Buffer, type: string): Answer {
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox"
  }
  return { status: 200, headers, body: content }
}

function textual(value: string, type: string, status: number): Answer {
  return { status, headers: { 'content-type': type }, body: Buffer.from(value) }
}
