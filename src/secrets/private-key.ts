/** Tells a private key from a text that only speaks of one. */

/** A blank, as it is and as URLs and JSON write it. */
const BLANKS = [' ', '%20', '+', '\\u0020']
const BLANK = '(?: |%20|\\+|\\\\u0020)'

/** How the first line of every private key ends (RFC 7468; OpenPGP has a word more, SSH2 a blank: RFC 4716). */
export const KEY_MARKS = BLANKS.flatMap(blank =>
  ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PRIVATE KEY ----'].map(mark => mark.replaceAll(' ', blank))
)

const BEGIN = new RegExp(`-----?${BLANK}?BEGIN${BLANK}(?:[A-Z0-9]{1,10}${BLANK}){0,3}$`)
const INSIDE = new RegExp(
  `^PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)?(?:-|${BLANK})----((?:(?!----${BLANK}?-?END).)*)`,
  's'
)

/** How far around the mark is looked, in bytes: some lines of the body stand within. */
export const KEY_REACH = 4_096

/** Longest first line up to the mark, in bytes; twice as many in UTF-16. */
const BEGINNING = 160

/** A body of fewer base64 digits, or fewer different ones, is a placeholder; a shorter word is none of it. */
const BODY = { digits: 24, different: 8, word: 16 }

/** Line breaks, as they are and as programs, JSON, pages and URLs write them, and what stands around lines there. */
const BETWEEN = /(?:\\[nrt]|\\u000[ad]|&#(?:10|13|xa|xd);|<br ?\/?>|%0[ad]|[\s"'`,;.\\()[\]#>*|:&_-])+/i

/** Headers of a body (RFC 1421; OpenPGP). */
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\r\n\\]{0,200}/g

/**
 * @param bytes of a file, or a part of it
 * @param at where the mark is; in UTF-16, where its first letter is
 * @returns whether it belongs to a BEGIN line with a body of base64 behind it, within the reach
 */
export function isPrivateKey(bytes: Buffer, at: number): boolean {
  // Of UTF-16, the zeros are left out.
  const text = (from: number, to: number) => bytes.toString('latin1', from, to).replaceAll('\0', '')
  if (!BEGIN.test(text(Math.max(0, at - BEGINNING), at))) return false
  const [, inner = ''] = INSIDE.exec(text(at, at + KEY_REACH)) ?? []
  const plain = inner.replace(HEADER, ' ').replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '=')
  const words = plain.split(BETWEEN)
  const body = words.filter(word => word.length >= BODY.word && /^[A-Za-z0-9+/]+=*$/.test(word)).join('')
  return body.length >= BODY.digits && new Set(body).size >= BODY.different
}
