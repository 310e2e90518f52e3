/** Everything that a text may stand for: without its escapes, and decoded from base64 and hexadecimal digits. */

import { canonical, type Canonical } from './canonical.ts'
import { base64, hex } from './encodings.ts'
import { unescape } from './escapes.ts'

/** Most escapes within escapes that are removed; a URL within a URL is encoded twice. */
const MAX_LAYERS = 8

/** Most times that base64 or hexadecimal digits are decoded in what was decoded before, the first time included. */
const MAX_ENCODINGS = 2

/** Most bytes that are decoded for one text, so that a text of megabytes does not take seconds. */
const MAX_DECODED = 16 * 1024 * 1024

/** Shortest match that counts, in bytes; shorter ones occur by accident. */
export const SHORTEST = 4

/** The same in decoded base64, most of which is as if at random. */
const SHORTEST_IN_BASE64 = 6

/** Takes a text, which is valid only until the next one comes, and the length of the shortest match that counts. */
type Look = (text: Canonical, shortest: number) => void

/** @returns the layers of a text, from the text itself to the one without escapes, in the memory of the text */
export function* layers(text: Canonical): Generator<Canonical> {
  yield text
  for (let count = 0; count < MAX_LAYERS && unescape(text); count += 1) yield text
}

/** Shows everything that a text may stand for to `look`, the text itself included. */
export function readings(text: string, look: Look): void {
  let left = MAX_DECODED
  const read = (from: Canonical, shortest: number, depth: number) => {
    for (const layer of layers(from)) {
      look(layer, shortest)
      if (depth < MAX_ENCODINGS) decode(layer, shortest, depth + 1)
    }
  }
  const decode = (layer: Canonical, shortest: number, depth: number) => {
    if (left < layer.length) return
    for (const inner of base64(layer)) {
      left -= inner.length
      read(inner, SHORTEST_IN_BASE64, depth)
    }
    for (const inner of hex(layer)) {
      left -= inner.length
      read(inner, shortest, depth)
    }
  }
  read(canonical(text), SHORTEST, 0)
}
