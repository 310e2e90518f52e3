/** Takes texts out of base64 and hexadecimal digits, wherever in a text they begin. */

import { orZero } from './expected.ts'
import { Canonical, isEllipsis } from './canonical.ts'

/** Fewest letters of base64, and fewest hexadecimal digits, that are decoded; fewer stand for too little. */
const SHORTEST_RUN = 8

/** Stands between pieces that were apart; no byte of UTF-8. */
const BREAK = 0xff

const BASE64 = valuesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
BASE64.set([62], 0x2d)
BASE64.set([63], 0x5f)

const HEX = valuesOf('0123456789abcdef')
HEX.set([10, 11, 12, 13, 14, 15], 0x41)

/** What may stand between digits. */
const SEPARATOR = 16
for (const separator of ':-') HEX.set([SEPARATOR], separator.charCodeAt(0))

/** @returns for each byte its index in an alphabet; -1 for those that are not in it */
function valuesOf(alphabet: string): Int8Array {
  return Int8Array.from({ length: 256 }, (_, byte) => alphabet.indexOf(String.fromCharCode(byte)))
}

/** Bytes of a text, from the first to the one before the last index. */
interface Run {
  readonly start: number
  readonly end: number
}

/** Adds to a text what a run of another one stands for when its first bytes are skipped. */
type Decode = (from: Canonical, run: Run, skipped: number, to: Canonical) => void

/** @returns the text that base64 stands for, for each of the four places where a group can begin; one at a time */
export function base64(text: Canonical): Generator<Canonical> {
  return decoded(text, BASE64, 4, decodeBase64)
}

/** @returns the text that hexadecimal digits stand for, from the first one and from the second; one at a time */
export function hex(text: Canonical): Generator<Canonical> {
  return decoded(text, HEX, 2, decodeHex)
}

function* decoded(text: Canonical, values: Int8Array, places: number, decode: Decode): Generator<Canonical> {
  const runs = runsOf(text, values)
  if (runs.length === 0) return
  // The same memory each time: a text may be large.
  const to = new Canonical(text.length)
  for (let skipped = 0; skipped < places; skipped += 1) {
    to.length = 0
    for (const run of runs) {
      decode(text, run, skipped, to)
      addEnd(text, run.end, to)
    }
    yield to
  }
}

const decodeBase64: Decode = ({ bytes, starts, ends }, run, skipped, to) => {
  const first = run.start + skipped
  for (let index = first + 1; index < run.end; index += 1) {
    const place = (index - first) & 3
    if (place === 0) continue
    const high = orZero(BASE64[orZero(bytes[index - 1])]) << (2 * place)
    const low = orZero(BASE64[orZero(bytes[index])]) >> (6 - 2 * place)
    to.add((high | low) & 0xff, orZero(starts[index - 1]), orZero(ends[index]))
  }
}

const decodeHex: Decode = ({ bytes, starts, ends }, run, skipped, to) => {
  let digits = -skipped
  let high = 0
  let start = 0
  for (let index = run.start; index < run.end; index += 1) {
    const value = orZero(HEX[orZero(bytes[index])])
    if (value === SEPARATOR) continue
    if (digits >= 0 && (digits & 1) === 1) to.add(high * 16 + value, start, orZero(ends[index]))
    high = value
    start = orZero(starts[index])
    digits += 1
  }
}

/** @returns the runs of bytes that have a value, the long ones only */
function runsOf(text: Canonical, values: Int8Array): Run[] {
  const { bytes, length } = text
  const runs: Run[] = []
  let start = 0
  for (let end = 0; end <= length; end += 1) {
    if (end < length && values[orZero(bytes[end])] !== -1) continue
    if (end - start >= SHORTEST_RUN) runs.push({ start, end })
    start = end + 1
  }
  return runs
}

/** Where "…" cut a run, it cuts what the run stands for. */
function addEnd({ bytes, starts, ends, length }: Canonical, end: number, to: Canonical): void {
  if (end === length || !isEllipsis(bytes, end)) {
    to.append(BREAK, 0, 0)
    return
  }
  for (let index = end; index < end + 3; index += 1) {
    to.append(orZero(bytes[index]), orZero(starts[index]), orZero(ends[index]))
  }
}
