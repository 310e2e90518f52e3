/**
 * Matches names and paths that have wildcards. They are compared sign by sign: a regular expression made of them could
 * take hours for one name.
 */

/** Matches one character of a name, or for "many" any number of them. */
type Sign = 'many' | ((character: string) => boolean)

/** Matches one folder or file of a path, or for "many" any number of folders. */
export type Segment = 'many' | readonly Sign[]

const ANY: Sign = () => true

/**
 * @param part of a path: * stands for any characters, ? for one, [ab] for one of these, ** alone for any folders
 * @returns nothing for a bracket or a backslash without an end
 */
export function parseSegment(part: string): Segment | undefined {
  return part === '**' ? 'many' : parseSigns(Array.from(part))
}

/** @returns whether the segments match the whole path, with forward slashes */
export function matchesPath(segments: readonly Segment[], path: string): boolean {
  return matches(segments, path.split('/'), matchesName)
}

/** @returns whether the segment matches a name without slashes */
export function matchesName(segment: Exclude<Segment, 'many'>, name: string): boolean {
  return matches(segment, Array.from(name), (sign, character) => sign(character))
}

/** @returns nothing for a bracket or a backslash without an end */
function parseSigns(characters: readonly string[]): Sign[] | undefined {
  const signs: Sign[] = []
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at]
    if (character === '*') {
      if (signs.at(-1) !== 'many') signs.push('many')
    } else if (character === '?') signs.push(ANY)
    else if (character === '[') {
      const set = parseSet(characters, at + 1)
      if (set === undefined) return undefined
      signs.push(set.sign)
      at = set.end
    } else {
      if (character === '\\') at += 1
      const literal = characters[at]
      if (literal === undefined) return undefined
      signs.push(other => other === literal)
    }
  }
  return signs
}

/** Named sets of characters within brackets, such as [[:digit:]]. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/
}

/** @returns what the brackets match, and where they end; nothing when they do not end, or name a set that is not known */
function parseSet(characters: readonly string[], start: number): { sign: Sign; end: number } | undefined {
  const negated = characters[start] === '!' || characters[start] === '^'
  const first = negated ? start + 1 : start
  const tests: ((character: string) => boolean)[] = []
  let at = first
  for (; characters[at] !== ']' || at === first; at += 1) {
    let low = characters[at]
    if (low === '[' && characters[at + 1] === ':') {
      const end = characters.indexOf(']', at + 2)
      const known = CLASSES[characters.slice(at + 2, Math.max(0, end - 1)).join('')]
      if (known === undefined || characters[end - 1] !== ':') return undefined
      tests.push(character => known.test(character))
      at = end
      continue
    }
    if (low === '\\') low = characters[(at += 1)]
    let high = low
    if (characters[at + 1] === '-' && characters[at + 2] !== ']') {
      at += 2
      high = characters[at] === '\\' ? characters[(at += 1)] : characters[at]
    }
    if (low === undefined || high === undefined) return undefined
    const [from, to] = [low, high]
    tests.push(character => from <= character && character <= to)
  }
  return { sign: character => tests.some(fits => fits(character)) !== negated, end: at }
}

/**
 * Goes back to the latest "many" only, which is enough: it takes at most as long as both lists multiplied.
 * @returns whether the pattern matches all of the items
 */
function matches<P, T>(
  pattern: readonly (P | 'many')[],
  items: readonly T[],
  fits: (part: P, item: T) => boolean
): boolean {
  let at = 0
  let many = { pattern: -1, item: 0 }
  let index = 0
  while (index < items.length) {
    const part = pattern[at]
    const item = items[index]
    if (part === 'many') {
      many = { pattern: at, item: index }
      at += 1
    } else if (part !== undefined && item !== undefined && fits(part, item)) {
      at += 1
      index += 1
    } else if (many.pattern >= 0) {
      many = { ...many, item: many.item + 1 }
      at = many.pattern + 1
      index = many.item
    } else return false
  }
  return pattern.slice(at).every(part => part === 'many')
}
