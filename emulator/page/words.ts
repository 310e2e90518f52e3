/** Sizes, times and counts, as the page writes them. */

import { html, type Html } from './html.ts'

const KB = 1024
const MB = 1024 * KB

/** A size in bytes, e.g. "812 bytes" or "2.3 KB". */
export function bytes(size: number): string {
  if (size < KB) return counted(size, 'byte')
  return size < MB ? `${(size / KB).toFixed(1)} KB` : `${(size / MB).toFixed(1)} MB`
}

/** A number with its noun, e.g. "1 file" or "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A duration in milliseconds, e.g. "12 ms" or "2.50 s". */
export function duration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1_000).toFixed(2)} s`
}

/** Day and time in UTC. `time` is in milliseconds since 1970. */
export function dayAndTime(time: number): Html {
  const iso = new Date(time).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC</time>`
}

/** The time of day in UTC, with milliseconds. `time` is in milliseconds since 1970. */
export function timeOfDay(time: number): Html {
  const iso = new Date(time).toISOString()
  return html`<time datetime="${iso}" title="${iso}">${iso.slice(11, 23)}</time>`
}
