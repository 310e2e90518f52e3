/** The kinds of inputs: how the text of each becomes a value, what is allowed, and an example. */

import { VERSION, type Rule } from '../extension/rules.ts'
import { parseVersion } from '../extension/version.ts'
import { parseEndpoint } from './rules.ts'
import { present } from '../report/expected.ts'

/** An input of the action. */
export interface Field<T> {
  /** @returns the value of a text that is not empty; nothing when the text is not allowed */
  readonly parse: (text: string) => T | undefined
  /** Completes "Allowed: …". */
  readonly allowed: string
  readonly example: string
  /** Never shown; masked before anything else happens. */
  readonly secret?: true
  /** The text may hold a password or a token that does not belong into it. */
  readonly isUrl?: true
  /** @returns what is wrong with a common mistake, as the end of a sentence; nothing for any other */
  readonly mistake?: (text: string) => string | undefined
  /** Words that are allowed, to name the one that was probably meant. */
  readonly known?: readonly string[]
  /** The value when the input is empty; action.yml declares the same default. */
  readonly fallback?: string
  /** The expression that action.yml gives as the default. */
  readonly runnerDefault?: string
}

/** What every credential is made of: no line breaks, which could not be masked, and only what a header can hold. */
const CREDENTIAL = /^[\x21-\x7e]+$/

/** How a workflow gives a secret. */
export const SECRET_EXAMPLE = '${{ secrets.NAME }}'

/** @returns a field whose text has to match a rule */
export function ruled({ pattern, allowed, example }: Rule): Field<string> {
  return { parse: text => (pattern.test(text) ? text : undefined), allowed, example }
}

/** @returns a field that takes any text; whether it can be used shows later */
export function anyText(allowed: string, example: string): Field<string> {
  return { parse: text => text, allowed, example }
}

/**
 * @param what it is, for messages
 * @param length bounds of its length in characters
 * @returns a field that is secret
 */
export function credential(what: string, { least = 1, most = Infinity } = {}): Field<string> {
  return secret({
    parse: text => (CREDENTIAL.test(text) && text.length >= least && text.length <= most ? text : undefined),
    allowed: `${what}, printable ASCII without spaces or line breaks`,
    example: SECRET_EXAMPLE,
    mistake: mistakeInSecret
  })
}

/** @returns the field as one that is secret */
export function secret(field: Field<string>): Field<string> {
  return {
    ...field,
    parse: text => (isBoolean(text) ? undefined : field.parse(text)),
    secret: true,
    mistake: text => (isBoolean(text) ? BOOLEAN : field.mistake?.(text))
  }
}

const BOOLEAN = 'which is true or false, as an expression such as `a && secrets.B` gives it'

/** @returns whether a text is no secret but what an expression gave in its place: masked, it would empty outputs */
export function isBoolean(text: string): boolean {
  return /^(true|false)$/i.test(text)
}

/** Says no more about a secret than which kind of character cannot stand in it. */
function mistakeInSecret(secret: string): string | undefined {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(secret)) return 'which holds a line break or control character'
  return CREDENTIAL.test(secret) ? undefined : 'which holds a space, or a character beyond ASCII'
}

/** @returns a field that takes one of these words; the last is the example */
export function oneOf<const W extends string>(...words: readonly W[]): Field<W> {
  return {
    parse: text => words.find(word => word === text),
    allowed: words.join(' or '),
    known: words,
    example: present(words.at(-1))
  }
}

/** @returns a field that takes the words of YAML 1.2 for true and false */
export function flag(fallback: 'false' | 'true'): Field<boolean> {
  return {
    parse: text => (/^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : undefined),
    allowed: 'true or false',
    known: ['true', 'false'],
    example: 'true',
    fallback
  }
}

/** @returns a field for a whole number within these bounds; without a fallback, none when it is not given */
export function integer(least: number, most: number, fallback?: number): Field<number> {
  return {
    parse: text => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
      return value >= least && value <= most ? value : undefined
    },
    allowed: `a whole number from ${least} to ${most}`,
    example: String(fallback ?? Math.min(most, 1234)),
    ...(fallback === undefined ? {} : { fallback: String(fallback) })
  }
}

/** @returns a field for a base URL; its value has no slash at the end */
export function url(example: string): Field<string> {
  return {
    parse: parseEndpoint,
    allowed: 'an https URL without user, query or fragment (http for localhost, 127.0.0.0/8 and [::1] only)',
    example,
    isUrl: true,
    mistake: mistakeInUrl
  }
}

function mistakeInUrl(text: string): string | undefined {
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]{0,15}):\/\//i.exec(text) ?? []
  const isHttp = /^http$/i.test(scheme)
  if (isHttp && !AT_LOOPBACK.test(text))
    return 'which begins with http://, and credentials go out over https only'
  if (isHttp || /^https$/i.test(scheme)) {
    if (text.includes('@')) return 'which holds a user or a password'
    if (/[?#]/.test(text)) return 'which holds a query or a fragment'
    if (/%(?![0-9a-f]{2})/i.test(text)) return 'which holds a % that begins no percent-encoding'
    return URL.canParse(text) ? undefined : 'which no program can read as a URL: look at its port'
  }
  if (scheme !== '') return 'which begins with something else than https://'
  if (/^https?\b[:/\\]*/i.test(text)) return 'which does not begin with https, a colon and two slashes'
  const isHost = /^(\/\/)?(\[[\da-f:]+\]|[\w-]+(\.[\w-]+)*)(:\d+)?(\/|$)/i.test(text)
  return isHost ? 'which lacks https:// at its beginning' : undefined
}

/** A host where http is allowed, whatever is wrong behind it. */
const AT_LOOPBACK = /^http:\/\/([^/@]{0,255}@)?(localhost|127(\.\d{1,3}){3}|\[::1\])([:/?#]|$)/i

/** @returns a field for a path; what it leads to is judged when it is opened */
export function file(what: string, example: string): Field<string> {
  const place = "inside the workspace or the runner's temporary folder"
  return anyText(`${what} ${place}, by its path or a glob that matches no other`, example)
}

/** @returns a field for a name that no document restricts */
export function plain(what: string, example: string): Field<string> {
  return ruled({
    pattern: /^[^\p{Cc}]{1,255}$/u,
    allowed: `${what}, 1 to 255 characters without line breaks or control characters`,
    example
  })
}

/** Words that stand for a version which the run's event gives. */
const VERSION_WORDS = {
  tag: "tag (the pushed tag's)",
  pr: "pr (made from the pull request's number)"
} as const

export type VersionWord = keyof typeof VERSION_WORDS

/** @returns whether the text stands for a version that the run's event gives */
export function isVersionWord(text: string): text is VersionWord {
  return Object.hasOwn(VERSION_WORDS, text)
}

/** @returns a field for a version, or for one of the words that stand for one */
export function version(...words: readonly VersionWord[]): Field<string> {
  return {
    parse: text => {
      const fits = isVersionWord(text) ? words.includes(text) : parseVersion(text) !== undefined
      return fits ? text : undefined
    },
    allowed: [VERSION.allowed, ...words.map(word => VERSION_WORDS[word])].join('; or '),
    example: VERSION.example
  }
}
