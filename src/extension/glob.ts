/** Finds files by a glob, such as dist/*.zip. */

import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { matchesName, parseSegment, type Segment } from './wildcards.ts'
import { present } from '../report/expected.ts'

/** Longest glob, in characters, and most globs that its braces may stand for. */
const MAX_LENGTH = 500
const MAX_GLOBS = 100

/** Says, as the end of a sentence, why a glob cannot be used. */
export class GlobError extends Error {
  override readonly name = 'GlobError'
}

/** @returns whether a path has anything that stands for something else */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text)
}

/** Where the search is: a folder, and which segments may come next. */
interface Place {
  readonly folder: string
  /** Positions in the segments. */
  readonly next: ReadonlySet<number>
}

interface Search {
  /** A folder, where the glob begins. */
  readonly base: string
  /** Whether folders are wanted as well. */
  readonly folders: boolean
  /** Called with the folder that is searched, before it is; rejects when it must not be. */
  readonly enter: (folder: string) => Promise<void>
}

/**
 * Finds files, and folders if they are wanted. Symbolic links are passed over, below what stands before the first
 * wildcard.
 * @param glob with forward slashes: *, ?, [ab], ** for any folders, {a,b} for one of these
 * @returns their absolute paths, each once
 * @throws GlobError when the glob is too long
 */
export async function* findByGlob(glob: string, options: Search): AsyncGenerator<string> {
  if (glob.length > MAX_LENGTH) throw new GlobError(`a glob has at most ${MAX_LENGTH} characters`)
  const seen = new Set<string>()
  for (const text of alternatives(glob)) {
    for await (const found of search(text, options)) {
      if (!seen.has(found)) yield found
      seen.add(found)
    }
  }
}

async function* search(glob: string, { base, folders, enter }: Search): AsyncGenerator<string> {
  const foldersOnly = glob.endsWith('/')
  const parts = glob.replace(/\/+$/, '').split('/')
  const first = parts.findIndex(isGlob)
  const fixed = first < 0 ? parts.length - 1 : first
  const segments = parts.slice(fixed).map(part => parseSegment(part) ?? [])
  const folder = path.resolve(base, parts.slice(0, fixed).join('/') || (glob.startsWith('/') ? '/' : '.'))
  await enter(folder)
  const places: Place[] = [{ folder, next: reach(segments, 0) }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    for (const entry of await entriesOf(place.folder)) {
      const next = step(segments, place.next, entry.name)
      const found = path.join(place.folder, entry.name)
      const isWanted = entry.isDirectory() ? folders : entry.isFile() && !foldersOnly
      if (isWanted && next.has(segments.length)) yield found
      if (entry.isDirectory() && next.size > 0) places.push({ folder: found, next })
    }
  }
}

/** What cannot be listed has no files. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}

/** @returns the positions that may come after this name */
function step(segments: readonly Segment[], from: ReadonlySet<number>, name: string): ReadonlySet<number> {
  const next = new Set<number>()
  for (const at of from) {
    const segment = segments[at]
    if (segment === 'many') for (const position of reach(segments, at)) next.add(position)
    else if (segment !== undefined && matchesName(segment, name)) {
      for (const position of reach(segments, at + 1)) next.add(position)
    }
  }
  return next
}

/** @returns the position, and those behind it that it reaches because ** may stand for no folder */
function reach(segments: readonly Segment[], at: number): ReadonlySet<number> {
  const reached = new Set([at])
  for (let position = at; segments[position] === 'many'; position += 1) reached.add(position + 1)
  return reached
}

/** @returns the globs that the braces stand for; braces that do not close, or hold no comma, stand for themselves */
function alternatives(glob: string): readonly string[] {
  const done: string[] = []
  const open = [{ text: glob, from: 0 }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const choice = choiceOf(one.text, one.from)
    if (choice === undefined) done.push(one.text)
    else {
      const { start, end, words } = choice
      if (words.length === 1) open.push({ text: one.text, from: start + 1 })
      else {
        const texts = words.map(word => `${one.text.slice(0, start)}${word}${one.text.slice(end + 1)}`)
        open.push(...texts.map(text => ({ text, from: start })))
      }
    }
    if (done.length + open.length > MAX_GLOBS)
      throw new GlobError(`its braces stand for more than ${MAX_GLOBS} paths`)
  }
  return done
}

/** @returns the first braces that close, at or behind the position, and what the commas between them part */
function choiceOf(text: string, from: number) {
  for (let start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
    const words = ['']
    let depth = 1
    for (let end = start + 1; end < text.length; end += 1) {
      const character = text.charAt(end)
      if (character === '{') depth += 1
      if (character === '}') depth -= 1
      if (depth === 0) return { start, end, words }
      if (character === ',' && depth === 1) words.push('')
      else words.push(`${present(words.pop())}${character}`)
    }
  }
  return undefined
}
