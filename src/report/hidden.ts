/** Names the characters of a text that nobody sees, or that look like others. */

import { present } from './expected.ts'

/** More of a text than this is not looked at, in characters. */
const MAX_LOOKED_AT = 10_000

/** How many characters a message names. */
const MAX_NAMED = 3

/** Names of those that people meet most. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line feed',
  '\r': 'a carriage return',
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark'
}

// Direction marks, embeddings, overrides and isolates (Unicode Annex 9).
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u
// Letters and marks without ink: fillers, a blank pattern, joiners, variation selectors.
const BLANK =
  /[\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u
const SPACE = /(?! )\p{Zs}/u
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u

/** Letters of Cyrillic, Greek and others, and the Latin ones that they look like, in the same order. */
const LETTERS = 'аеорсухіјѕԁһԛԝӏАВЕКМНОРСТХІЈЅУοανρΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡ'
const LATIN = 'aeopcyxijsdhqwlABEKMHOPCTXIJSYoavpABEZHIKMNOPTYXig'
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Array.from(LETTERS, (letter, index) => [letter, LATIN.charAt(index)])
)

/** @returns the ASCII character that another one is taken for; nothing for those that look like themselves */
function twinOf(character: string): string | undefined {
  if (/^[\0-\x7f]/.test(character)) return undefined
  if (/^[\p{Pd}\u2212]$/u.test(character)) return '-'
  if (/^[\u2018\u2019\u02bc]$/u.test(character)) return "'"
  if (/^[\u201c\u201d]$/u.test(character)) return '"'
  if (/^[\u2044\u2215]$/u.test(character)) return '/'
  const plain = character.normalize('NFKC')
  return /^[\x21-\x7e]$/.test(plain) ? plain : LATIN_OF.get(character)
}

/** @returns the character as a message names it, `U+00A0 (a no-break space)` */
function nameOf(character: string): string {
  const point = present(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')
  return `U+${point} (${wordsFor(character)})`
}

function wordsFor(character: string): string {
  const name = NAMES[character]
  if (name !== undefined) return name
  if (DIRECTION.test(character)) return 'it turns the direction of the text'
  if (CONTROL.test(character)) return 'a line break or control character'
  if (BLANK.test(character)) return 'it cannot be seen'
  if (SPACE.test(character)) return 'a wide or narrow space'
  const twin = twinOf(character)
  if (twin !== undefined) return `it looks like ${twin}`
  if (FOREIGN_DIGIT.test(character)) return 'a digit of another script'
  return /\p{M}/u.test(character) ? 'a mark on the character before it' : character
}

/**
 * @param text of an input or a file
 * @returns which characters of it nobody sees or takes for others, by their code points, as a clause whose subject is
 * the text; nothing when there are none
 */
export function hiddenCharacters(text: string): string | undefined {
  const looked = text.slice(0, MAX_LOOKED_AT)
  // In a text of another script, its letters are what they look like.
  const isLatin = /[A-Za-z]/.test(looked)
  const named = new Set<string>()
  for (const character of looked) {
    const twin = LATIN_OF.has(character) && !isLatin ? undefined : twinOf(character)
    const isUnseen = CONTROL.test(character) || BLANK.test(character) || SPACE.test(character)
    if (isUnseen || FOREIGN_DIGIT.test(character) || twin !== undefined) named.add(nameOf(character))
    if (named.size > MAX_NAMED) break
  }
  const shown = [...named].slice(0, MAX_NAMED)
  if (named.size > MAX_NAMED) shown.push('more')
  if (shown.length > 0) return `it holds ${joined(shown)}`
  if (text.endsWith(' ')) return 'it ends in a space (U+0020)'
  return text.startsWith(' ') ? 'it begins with a space (U+0020)' : undefined
}

/**
 * @param given what somebody wrote
 * @param other what it is compared with
 * @returns how two texts differ that look the same, as a clause whose subject is the first; nothing when they are equal,
 * or when everybody sees the difference
 */
export function differenceOf(given: string, other: string): string | undefined {
  if (given === other || looks(given) !== looks(other)) return undefined
  const [here, there] = [Array.from(given), Array.from(other)]
  const at = here.findIndex((character, index) => character !== there[index])
  const index = at < 0 ? here.length : at
  const one = here[index]
  const two = there[index]
  const form = given.normalize() === other.normalize() ? ' (another Unicode form of the same text)' : ''
  if (one === undefined) return `it looks the same, but lacks ${nameOf(present(two))} at its end`
  if (two === undefined) return `it looks the same, but has ${nameOf(one)} at its end`
  return `it looks the same, but its character ${index + 1} is ${nameOf(one)}, not ${nameOf(two)}${form}`
}

/** @returns the text as a reader sees it: the same for all that look alike */
function looks(text: string): string {
  const characters = Array.from(text.slice(0, MAX_LOOKED_AT).normalize('NFKC'), character =>
    SPACE.test(character) || CONTROL.test(character)
      ? ' '
      : BLANK.test(character)
        ? ''
        : (twinOf(character) ?? character)
  )
  // What is not looked at has to be the same.
  return characters.join('').replace(/ +/g, ' ').trim() + text.slice(MAX_LOOKED_AT)
}

function joined(words: readonly string[]): string {
  const last = present(words.at(-1))
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
