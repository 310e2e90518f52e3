/** Takes the escapes out of a document in JSON, so that what its texts hold is seen as a program reads it. */

/** What letters behind a backslash stand for (RFC 8259, section 7). */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t']
])

/**
 * Keys and values are read alike, whether the rest of the document can be read or not.
 * @returns the document without its escapes, and once more without those of JSON within its texts; nothing when it has none
 */
export function withoutEscapes(bytes: Buffer): Buffer[] {
  if (!bytes.includes('\\')) return []
  const once = unescaped(bytes.toString())
  // A control character before each keeps apart what is looked through in a row.
  return [once, unescaped(once)].map(text => Buffer.from(`\u0001${text}`))
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_escape, code: string | undefined, sign: string) =>
    code === undefined ? (CONTROLS.get(sign) ?? sign) : String.fromCharCode(parseInt(code, 16))
  )
}
