/** Finds line breaks that URLs, pages and JSON write with letters and digits, which base64 has as well. */

/** What comes after each beginning. Beginnings are rare, and looked for first. */
const BREAKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['%0', ['A', 'a', 'D', 'd']],
  ['&#', ['10;', '13;', 'xA;', 'xa;', 'xD;', 'xd;']],
  ['<br', ['>', '/>', ' />']],
  ['\\u000', ['A', 'a', 'D', 'd']]
])

/** @returns the bytes with blanks in place of such line breaks; the same bytes when there are none, or they are no text */
export function withoutWrittenBreaks(bytes: Buffer): Buffer {
  if (bytes.includes(0)) return bytes
  let found = bytes
  for (const [beginning, ends] of BREAKS) {
    if (!bytes.includes(beginning)) continue
    for (const end of ends) found = blanked(found, beginning + end, bytes)
  }
  return found
}

/** @returns the bytes without the text; a copy when they are still the original and have it */
function blanked(bytes: Buffer, text: string, original: Buffer): Buffer {
  let found = bytes
  for (let at = bytes.indexOf(text); at >= 0; at = found.indexOf(text, at)) {
    if (found === original) found = Buffer.from(original)
    found.fill(' ', at, at + text.length)
  }
  return found
}
