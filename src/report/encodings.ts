/** Takes texts out of base64 and hexadecimal digits, wherever in a text they begin. */

import { Canonical } from './canonical.ts'
import { digitOf } from './escapes.ts'
import { isEllipsis } from './matcher.ts'

/** Fewest letters of base64 that are decoded; fewer stand for too little. */
const SHORTEST_BASE64 = 8

/** Fewest hexadecimal digits that are decoded. */
const SHORTEST_HEX = 8

/** Stands between pieces that were apart; no byte of UTF-8. */
const BREAK = 0xff

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Values of the letters of both alphabets; -1 for what is none. */
const VALUES = new Int8Array(256).fill(-1)
Array.from(`${LETTERS}-_`).forEach((letter, index) => {
  VALUES[letter.charCodeAt(0)] = index < 64 ? index : index - 2
})

/** @returns the text that base64 stands for, at each of the four places where a group can begin */
export function* base64(text: Canonical): Generator<Canonical> {
  const runs = runsOf(text, SHORTEST_BASE64, byte => VALUES[byte] !== -1)
  if (runs.length === 0) return
  const { bytes, starts, ends } = text
  for (let phase = 0; phase < 4; phase += 1) {
    const to = new Canonical(text.length)
    for (let run = 0; run < runs.length; run += 2) {
      const end = runs[run + 1] ?? 0
      const first = (runs[run] ?? 0) + phase
      for (let index = first + 1; index < end; index += 1) {
        const place = (index - first) & 3
        if (place === 0) continue
        const before = VALUES[bytes[index - 1] ?? 0] ?? 0
        const value = VALUES[bytes[index] ?? 0] ?? 0
        const byte = ((before << (2 * place)) | (value >> (6 - 2 * place))) & 0xff
        to.add(byte, starts[index - 1] ?? 0, ends[index] ?? 0)
      }
      addEnd(to, text, end)
    }
    yield to
  }
}

/** @returns the text that hexadecimal digits stand for, from the first digit and from the second; `:` and `-` may stand between */
export function* hex(text: Canonical): Generator<Canonical> {
  const runs = runsOf(text, SHORTEST_HEX, byte => digitOf(byte) < 16 || isSeparator(byte))
  if (runs.length === 0) return
  const { bytes, starts, ends } = text
  for (let phase = 0; phase < 2; phase += 1) {
    const to = new Canonical(text.length)
    for (let run = 0; run < runs.length; run += 2) {
      const end = runs[run + 1] ?? 0
      let digits = -phase
      let high = 0
      for (let index = runs[run] ?? 0; index < end; index += 1) {
        const byte = bytes[index] ?? 0
        if (isSeparator(byte)) continue
        if (digits >= 0 && digits % 2 === 1)
          to.add(digitOf(bytes[high] ?? 0) * 16 + digitOf(byte), starts[high] ?? 0, ends[index] ?? 0)
        high = index
        digits += 1
      }
      addEnd(to, text, end)
    }
    yield to
  }
}

function isSeparator(byte: number): boolean {
  return byte === 0x3a || byte === 0x2d
}

/** @returns where each run of such bytes begins and ends, if it is long enough */
function runsOf(text: Canonical, shortest: number, belongs: (byte: number) => boolean): number[] {
  const runs: number[] = []
  let start = 0
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && belongs(text.bytes[index] ?? 0)) continue
    if (index - start >= shortest) runs.push(start, index)
    start = index + 1
  }
  return runs
}

/** A piece that "…" ends goes on being one that was cut. */
function addEnd(to: Canonical, text: Canonical, end: number): void {
  const { bytes, starts, ends } = text
  if (!isEllipsis(bytes, end)) {
    to.append(BREAK, starts[end - 1] ?? 0, ends[end - 1] ?? 0)
    return
  }
  for (let index = end; index < end + 3; index += 1)
    to.append(bytes[index] ?? 0, starts[index] ?? 0, ends[index] ?? 0)
}
