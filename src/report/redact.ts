/** Takes secrets out of texts, in every spelling in which a service or tool may echo them. */

const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

/** Shortest base64 or hexadecimal form that is looked for, in characters; shorter ones occur by accident. */
const SHORTEST_ENCODED = 8

/** Shortest piece of a secret that is looked for before "…", in characters; shorter ones may be ordinary words. */
const SHORTEST_CUT = 4

/** Shortest beginning of a secret that is looked for anywhere, in characters; shorter ones may be ordinary words. */
const SHORTEST_BEGINNING = 12

/** Longest piece of a secret in one pattern, in characters; engines limit the length of patterns. */
const LONGEST_PIECE = 1_024

/** @returns a function that replaces every one of the given secrets by `***` */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(secrets)]
    .filter(secret => secret !== '')
    .sort((a, b) => b.length - a.length)
  const patterns = longestFirst.flatMap(pieces).flatMap(piece => [spelled(piece), ...encoded(piece)])
  return text => {
    const whole = patterns.reduce((left, pattern) => left.replace(pattern, '***'), text)
    return longestFirst.reduce((left, secret) => withoutBeginning(withoutCut(left, secret), secret), whole)
  }
}

/** Text that this action cut ends in "…", perhaps within the secret. */
function withoutCut(text: string, secret: string): string {
  if (secret.length <= SHORTEST_CUT) return text
  const start = secret.slice(0, SHORTEST_CUT)
  const parts = text.split('…')
  const last = parts.pop() ?? ''
  const whole = parts.map(part => {
    const nearest = Math.max(0, part.length - secret.length)
    for (let at = part.indexOf(start, nearest); at !== -1; at = part.indexOf(start, at + 1))
      if (secret.startsWith(part.slice(at))) return `${part.slice(0, at)}***`
    return part
  })
  return [...whole, last].join('…')
}

/** Others cut texts without a mark: the first half of a secret, or more of it, is replaced wherever it stands. */
function withoutBeginning(text: string, secret: string): string {
  const shortest = Math.max(SHORTEST_BEGINNING, Math.ceil(secret.length / 2))
  const [before = '', ...rest] = text.split(secret.slice(0, shortest))
  return [before, ...rest.map(after => after.slice(commonLength(after, secret.slice(shortest))))].join('***')
}

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/** @returns the secret in pieces of about the same length, none of which is short unless the secret is */
function pieces(secret: string): string[] {
  const characters = Array.from(secret)
  const count = Math.ceil(characters.length / LONGEST_PIECE)
  const length = Math.ceil(characters.length / count)
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * length, (index + 1) * length).join('')
  )
}

/**
 * @returns a pattern that takes each character as it is, or escaped for JSON, a shell, a URL or HTML. The number of
 * backslashes before a character is limited, because the search would otherwise be quadratic in a text of backslashes.
 */
function spelled(secret: string): RegExp {
  const characters = Array.from(secret, character => {
    return /^[A-Za-z0-9]$/.test(character) ? character : `(?:${spellings(character).join('|')})`
  })
  return new RegExp(characters.join(''), 'gu')
}

function spellings(character: string): string[] {
  const code = character.codePointAt(0) ?? 0
  const units = Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index), 4))
  // A URL within a URL is encoded twice.
  const bytes = Array.from(Buffer.from(character), byte => `%(?:25){0,4}${hex(byte, 2)}`)
  const named = NAMED[character]
  return [
    `\\\\{0,8}${character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`,
    units.map(unit => `\\\\{1,8}u${unit}`).join(''),
    bytes.join(''),
    `&#0*${code};`,
    `&#[xX]0*${hex(code, 1)};`,
    ...(named === undefined ? [] : [`&${named};`]),
    ...(character === ' ' ? ['\\+'] : [])
  ]
}

/** @returns the number in hexadecimal, as a pattern that takes letters of either case */
function hex(value: number, digits: number): string {
  return value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, letter => `[${letter}${letter.toUpperCase()}]`)
}

/** @returns patterns for hex and for base64 of a text that holds the secret, at each of its three positions in a group */
function encoded(secret: string): RegExp[] {
  const whole = [0, 1, 2].map(before => {
    const base64 = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64')
    // The letters at both ends depend on the bytes next to the secret.
    return base64.slice(Math.ceil((before * 4) / 3)).replace(/.?=+$/, '')
  })
  const base64 = whole.filter(isLong).map(text => {
    const eitherAlphabet = text.replace(/[+/]/g, letter => (letter === '+' ? '[+-]' : '[/_]'))
    return new RegExp(eitherAlphabet, 'g')
  })
  const digits = [Buffer.from(secret).toString('hex')].filter(isLong)
  return [...base64, ...digits.map(text => new RegExp(text, 'gi'))]
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST_ENCODED
}
