/** Judges the symbolic links of a zip: where they lead when the package is unpacked. */

import { quoteValue } from '../extension/findings.ts'
import { isAbsolute, isLink, placesIn, type PackageEntry } from './zip/entries.ts'
import type { Judgement } from './problems.ts'
import { present } from '../report/expected.ts'

/** Longest path that a link leads to on Linux, in bytes. */
export const MAX_LINK_BYTES = 4_096

/** Most links that lead on to others, and most steps that are followed in all: far beyond what real packages have. */
const MAX_JUMPS = 40
const MAX_STEPS = 1_000_000

/** Where links lead, by the place of the link; to several places when its name comes twice. */
export type Links = ReadonlyMap<string, readonly string[]>

/**
 * Adds a problem for each link that leads out of the package, and a warning for every other one.
 * @param links of the entries, as far as they could be read
 */
export function judgeLinks(
  entries: readonly PackageEntry[],
  links: Links,
  { problems, warnings }: Judgement
): void {
  const places = new Set<string>([''])
  for (const { place } of placesIn(entries)) places.add(place)
  const budget = { steps: MAX_STEPS }
  const byPlace = new Map(entries.filter(isLink).map(entry => [entry.place, entry]))
  for (const { name, place } of byPlace.values()) {
    const targets = links.get(place)
    if (targets === undefined) {
      warnings.add('is a symbolic link, and where it leads is not checked here', name)
      continue
    }
    // Which of several a program takes is not known.
    const ends = targets.map(target => ({ ...follow(place, target, links, budget), target }))
    const { target, ...end } = present(ends.find(({ kind }) => kind === 'outside') ?? ends.at(-1))
    if (end.kind === 'outside')
      problems.add(`is a symbolic link to ${quoteValue(target)}, which leads out of the package`, name)
    else if (end.kind === 'unknown')
      problems.add('is a symbolic link, and there are too many of them to find out where they lead', name)
    else if (end.kind === 'circle') warnings.add('is a symbolic link that leads in a circle', name)
    else if (places.has(end.place))
      warnings.add('is a symbolic link, and no document says whether the service follows it', name)
    else warnings.add(`is a symbolic link to ${quoteValue(target)}, which the package does not have`, name)
  }
}

interface End {
  readonly kind: 'circle' | 'inside' | 'outside' | 'unknown'
  /** In the package; empty for its root. */
  readonly place: string
}

/** @returns where a link with this target leads to, as a system finds it that has unpacked the zip */
function follow(place: string, first: string, links: Links, budget: { steps: number }): End {
  const folders: string[] = []
  const todo = place.split('/').reverse()
  let jumps = 0
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (folders.pop() === undefined) return { kind: 'outside', place }
      continue
    }
    folders.push(part)
    const here = folders.join('/')
    budget.steps -= 1 + here.length / 100
    if (budget.steps < 0) return { kind: 'unknown', place }
    const target = (here === place ? first : links.get(here)?.at(-1))?.replaceAll('\\', '/')
    if (target === undefined) continue
    jumps += 1
    if (jumps > MAX_JUMPS) return { kind: 'circle', place }
    if (isAbsolute(target)) return { kind: 'outside', place }
    folders.pop()
    todo.push(...target.split('/').reverse())
  }
  return { kind: 'inside', place: folders.join('/') }
}
