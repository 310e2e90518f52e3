/** Tells a private key from a text that only speaks of one. */

/** What the first line of every private key says (RFC 7468; OpenSSH and OpenPGP have words before or after it). */
export const KEY_MARK = 'PRIVATE KEY'

/** How far around the mark is looked, in bytes: some lines of the body stand within. */
export const KEY_REACH = 2_048

/** Fewest base64 digits of a body, and how many different ones: less is a placeholder. */
const BODY = { digits: 24, different: 8 }

/**
 * @param bytes of a file, or a part of it
 * @param at where the mark is
 * @returns whether it belongs to a BEGIN line with a body of base64 behind it, within the reach
 */
export function isPrivateKey(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - 40), at)
  const after = bytes.toString('latin1', at + KEY_MARK.length, at + KEY_REACH)
  if (!/-----BEGIN (?:[A-Z0-9]{1,10} ){0,3}$/.test(before)) return false
  const mark = /^(?: BLOCK)?-----/.exec(after)
  if (mark === null) return false
  let body = ''
  // In a text of a program or of JSON, line breaks are written as \n.
  for (const line of after.slice(mark[0].length).split(/\r\n|\r|\n|\\r|\\n/)) {
    if (line.includes('-----END')) break
    // Signs of a list, a comment, or a text that is continued stand around a line.
    const text = line.replace(/^[\s"'+#*/>|.,-]+/, '').replace(/[\s"'+\\,;]+$/, '')
    if (/^[A-Za-z0-9+/]+=*$/.test(text)) body += text
  }
  return body.length >= BODY.digits && new Set(body).size >= BODY.different
}
