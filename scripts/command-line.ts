/** The command line of the scripts: its options, its help, and what is said of one that is wrong. */

import { parseArgs } from 'node:util'
import { didYouMean } from '../src/extension/similar.ts'

/** The options of a script; each is a flag or takes a text. */
type Options = Readonly<Record<string, 'flag' | 'text'>>

/** What was given: `true` for a flag, the text of another option. */
type Values<T extends Options> = { readonly [K in keyof T]?: T[K] extends 'flag' ? true : string }

/** An option is wrong. The message is meant for the person who typed it. */
export class UsageError extends Error {}

/**
 * Runs a script. With `--help`, it prints the usage instead; a wrong option ends with status 2 and the usage, and what the
 * script throws with status 1 and its message.
 * @param script its usage, its options, and how a failure of it begins, such as `The demo cannot run`
 * @param main throws a UsageError for a value that breaks a rule of the script
 */
export async function runScript<const T extends Options>(
  script: { readonly usage: string; readonly options: T; readonly failure: string },
  main: (values: Values<T>) => Promise<void>
): Promise<void> {
  const { usage, options, failure } = script
  try {
    const given = read({ ...options, help: 'flag' })
    if (given['help'] === true) process.stdout.write(usage)
    else await main(given as Values<T>)
  } catch (error) {
    const isUsage = error instanceof UsageError
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(isUsage ? `${message}\n\n${usage}` : `${failure}: ${message}\n`)
    process.exitCode = isUsage ? 2 : 1
  }
}

function read(options: Options): Record<string, boolean | string | undefined> {
  const known = Object.entries(options).map(([name, kind]) => {
    return [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const
  })
  // Not strict, so that the sentences are our own.
  const { tokens } = parseArgs({ options: Object.fromEntries(known), strict: false, tokens: true })
  const values: Record<string, boolean | string> = {}
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional')
      throw new UsageError(`Every option begins with --, and "${token.value}" does not.`)
    const { name, rawName, value } = token
    const kind = Object.hasOwn(options, name) ? options[name] : undefined
    if (kind === undefined) {
      const names = Object.keys(options).map(each => `--${each}`)
      throw new UsageError(didYouMean(`There is no option ${rawName}.`, rawName, names))
    }
    if (kind === 'flag' && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
    if (kind === 'text' && value === undefined) throw new UsageError(`${rawName} takes a value.`)
    values[name] = value ?? true
  }
  return values
}
