/** Reads the options of a command, and says in a sentence what is wrong with one. */

import { parseArgs } from 'node:util'
import { distance } from 'fastest-levenshtein'

/** The options of a command, by name: a flag, or one that takes a text, perhaps several times. */
export type Options = Readonly<Record<string, 'flag' | 'text' | 'texts'>>

/** What was given: `true` for a flag, the text or texts of another option. */
export type OptionValues<T extends Options> = {
  [K in keyof T]?: T[K] extends 'flag' ? true : T[K] extends 'text' ? string : string[]
}

/** An option is wrong. The message is meant for the person who typed it. */
export class UsageError extends Error {}

/** More edits than these make another word. */
const MAX_EDITS = 2
const MAX_LENGTH = 50

/**
 * @param given the options besides --help
 * @returns what the command line gives, undefined for --help; throws a UsageError for what is no option, or lacks its value
 */
export function readArguments<T extends Options>(given: T): OptionValues<T> | undefined {
  const options: Options = { ...given, help: 'flag' }
  const known = Object.entries(options).map(([name, kind]) => {
    return [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const
  })
  // Not strict, so that the sentences are our own.
  const { tokens } = parseArgs({ options: Object.fromEntries(known), strict: false, tokens: true })
  const values: Record<string, string | true> = {}
  const lists = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional')
      throw new UsageError(`Every option begins with --, and "${token.value}" does not.`)
    const { name, rawName, value } = token
    const kind = Object.hasOwn(options, name) ? options[name] : undefined
    if (kind === undefined || rawName !== `--${name}`)
      throw new UsageError(`There is no option ${rawName}.${suggestion(rawName, Object.keys(options))}`)
    if (kind === 'flag' && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
    if (kind !== 'flag' && value === undefined) throw new UsageError(`${rawName} takes a value.`)
    if (kind === 'texts') lists.set(name, [...(lists.get(name) ?? []), value ?? ''])
    else values[name] = value ?? true
  }
  if (values['help'] === true) return undefined
  return { ...values, ...Object.fromEntries(lists) } as OptionValues<T>
}

/** @returns a question that names the option that was probably meant, with a space before it; else an empty text */
function suggestion(word: string, names: readonly string[]): string {
  if (word.length > MAX_LENGTH) return ''
  const ranked = names.map(name => ({ name: `--${name}`, edits: distance(word, `--${name}`) }))
  const [nearest] = ranked.sort((a, b) => a.edits - b.edits)
  return nearest !== undefined && nearest.edits <= MAX_EDITS ? ` Did you mean ${nearest.name}?` : ''
}
