/** Runs a script with the options of its command line. */

import { readArguments, UsageError, type Options, type OptionValues } from '../emulator/arguments.ts'

/**
 * Runs a script. With `--help`, it prints the usage instead; a wrong option ends with status 2 and the usage, and what the
 * script throws with status 1 and its message.
 * @param script its usage, its options, and how a failure of it begins, such as `The demo cannot run`
 * @param main throws a UsageError for a value that breaks a rule of the script
 */
export async function runScript<const T extends Options>(
  script: { readonly usage: string; readonly options: T; readonly failure: string },
  main: (values: OptionValues<T>) => Promise<void>
): Promise<void> {
  const { usage, options, failure } = script
  try {
    const given = readArguments(options)
    if (given === undefined) process.stdout.write(usage)
    else await main(given)
  } catch (error) {
    const isUsage = error instanceof UsageError
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(isUsage ? `${message}\n\n${usage}` : `${failure}: ${message}\n`)
    process.exitCode = isUsage ? 2 : 1
  }
}
