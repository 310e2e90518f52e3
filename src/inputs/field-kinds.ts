import * as z from 'zod/mini'
import { VERSION, type Rule } from '../extension/rules.ts'
import { conforming } from '../extension/schema.ts'
import { parseVersion } from '../extension/version.ts'
import { endpoint } from './endpoint.ts'

/** Every input: how its text becomes a value, what is allowed, and an example. */
export interface Field<T> {
  readonly schema: z.ZodMiniType<T, string>
  readonly allowed: string
  readonly example: string
  /** Never shown; masked as the first thing. */
  readonly secret?: true
  /** Its text may hold more than belongs into it. */
  readonly isUrl?: true
  /** Taken when nothing is given; action.yml declares the same default. */
  readonly fallback?: string
  /** What action.yml makes the runner give when the workflow gives nothing. */
  readonly runnerDefault?: string
}

/** @returns the value of an input's text, or of its default when it is empty; nothing when that is not valid */
export function valueOf<T>({ fallback = '', schema }: Field<T>, text: string): T | undefined {
  return schema.safeParse(text === '' ? fallback : text).data
}

/** What every credential is made of: neither line breaks, which could not be masked, nor anything a header cannot hold. */
export const CREDENTIAL = /^[\x21-\x7e]+$/

/** @returns a field whose text has to fit a rule */
export function ruled(rule: Rule): Field<string> {
  return { schema: conforming(rule), allowed: rule.allowed, example: rule.example }
}

/** @returns a field that takes any text; what it has to be shows elsewhere */
export function anyText(allowed: string, example: string): Field<string> {
  return { schema: z.string(), allowed, example }
}

/** @returns a field that is secret */
export function credential(what: string): Field<string> {
  const allowed = `${what}, printable ASCII without spaces or line breaks`
  return {
    schema: z.string().check(z.regex(CREDENTIAL)),
    allowed,
    example: SECRET_EXAMPLE,
    secret: true
  }
}

/** How a workflow gives a secret. */
export const SECRET_EXAMPLE = '${{ secrets.NAME }}'

/** @returns a field that takes one of these words; the last is the example */
export function oneOf<const W extends string>(...words: readonly W[]): Field<W> {
  const allowed = words.join(' or ')
  return {
    schema: z.pipe(z.string(), z.enum(words as readonly [W, ...W[]])),
    allowed,
    example: words.at(-1) ?? ''
  }
}

/** Booleans are the words of YAML 1.2. */
export function flag(fallback: 'false' | 'true'): Field<boolean> {
  const allowed = 'true or false'
  const schema = z.pipe(
    z.pipe(z.string(), z.enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])),
    z.transform(word => word.toLowerCase() === 'true')
  )
  return { schema, allowed, example: 'true', fallback }
}

/** @returns a field for a whole number within these bounds */
export function integer(least: number, most: number, fallback: number): Field<number> {
  const allowed = `a whole number from ${least} to ${most}`
  const schema = z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
    z.number().check(z.minimum(least), z.maximum(most))
  )
  return { schema, allowed, example: String(fallback), fallback: String(fallback) }
}

/** @returns a field for a base URL, without a slash at its end */
export function url(example: string): Field<string> {
  const allowed =
    'an https URL without user, query or fragment (http for localhost, 127.0.0.0/8 and [::1] only)'
  const schema = z.pipe(
    z.string().check(z.refine(text => endpoint(text) !== undefined)),
    z.transform(text => endpoint(text) ?? '')
  )
  return { schema, allowed, example, isUrl: true }
}

/** @returns a field for a path; what is there is judged when it is opened */
export function file(what: string, example: string): Field<string> {
  const place = "inside the workspace or the runner's temporary folder"
  return anyText(`${what} ${place}, by its path or a glob that matches no other`, example)
}

const NO_CONTROL = /^[^\p{Cc}]{1,255}$/u

/** @returns a field for a name that no document restricts */
export function plain(what: string, example: string): Field<string> {
  return ruled({
    pattern: NO_CONTROL,
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

/** @returns a field for a version, or one of the words that stand for one */
export function version(...words: readonly VersionWord[]): Field<string> {
  const allowed = [VERSION.allowed, ...words.map(word => VERSION_WORDS[word])].join('; or ')
  const fits = (text: string) =>
    isVersionWord(text) ? words.includes(text) : parseVersion(text) !== undefined
  return { schema: z.string().check(z.refine(fits)), allowed, example: VERSION.example }
}
