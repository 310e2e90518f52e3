/** How texts are written that hold a secret: by formats, by encodings, in base64. */

/** So much of the end of a longer secret tells it from every other one; the beginnings of tokens are alike. In characters. */
const ENOUGH = 64

function endOf(secret: string): string {
  return secret.slice(-ENOUGH)
}

/** How formats write the characters that mean something to them, each in all places. */
const ESCAPES: readonly ((text: string) => string)[] = [
  text => text,
  text => JSON.stringify(text).slice(1, -1),
  text => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  text => replaced(JSON.stringify(text).slice(1, -1), { '&': '\\u0026', '<': '\\u003c', '>': '\\u003e' }),
  text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;' }),
  text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }),
  text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }),
  text => encodeURIComponent(text),
  text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
  text =>
    encodeURIComponent(text).replace(
      /[!'()*~]/g,
      sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    ),
  text => new URLSearchParams({ '': text }).toString().slice(1),
  text => text.replaceAll("'", "'\\''"),
  text => text.replaceAll("'", "''"),
  text => text.replace(/[^\w./-]/g, sign => `\\${sign}`)
]

function replaced(text: string, by: Readonly<Record<string, string>>): string {
  return Array.from(text, sign => by[sign] ?? sign).join('')
}

/** @returns a secret, or the end of a long one, as formats write it */
export function spellingsOf(secret: string): Buffer[] {
  // Half a surrogate pair cannot be encoded.
  const whole = Buffer.from(endOf(secret)).toString()
  const texts = ESCAPES.map(escape => Buffer.from(escape(whole)))
  return [...texts, Buffer.from(whole, 'latin1'), ...inUtf16(whole)]
}

/** @returns the text in UTF-16, of both byte orders */
export function inUtf16(text: string): [Buffer, Buffer] {
  const wide = Buffer.from(text, 'utf16le')
  return [wide, Buffer.from(wide).swap16()]
}

/**
 * A text is encoded in groups of three bytes, so that a secret within it looks one of three ways.
 * @returns the digits that a secret, or the end of a long one, is sure to have
 */
export function inBase64(secret: string): Buffer[] {
  const end = endOf(secret)
  return [Buffer.from(end), ...inUtf16(end)].flatMap(bytes =>
    [0, 1, 2].map(before => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
      // The first and the last digit may stand for bits of other bytes, too.
      const first = Math.ceil((before * 8) / 6)
      return Buffer.from(encoded.slice(first, Math.floor(((before + bytes.length) * 8) / 6)))
    })
  )
}
