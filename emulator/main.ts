/** The command that starts the emulator: `npm run emulator`. */

import { UsageError } from './arguments.ts'
import { USAGE, readCommandLine } from './command-line.ts'
import { startEmulator } from './server.ts'
import { signInMethods } from './sign-in/methods.ts'
import { startFailure } from './start-failure.ts'

const NAME_WIDTH = 32

async function main(): Promise<void> {
  const options = readCommandLine()
  if (!options) {
    process.stdout.write(USAGE)
    return
  }
  const emulator = await startEmulator(options).catch((error: unknown) => {
    throw new Error(startFailure(error, options))
  })
  const methods = signInMethods(emulator.url, emulator).map(({ title, values }) => {
    const lines = values.map(([name, value]) => `  ${name.padEnd(NAME_WIDTH)}${value}\n`)
    return `${title}:\n${lines.join('')}`
  })
  process.stdout.write(`The CodeArts emulator listens at ${emulator.url}

${methods.join('\n')}
Open ${emulator.url}/ to see what the account holds. Ctrl+C ends it.
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close())
}

try {
  await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    error instanceof UsageError ? `${message}\n\n${USAGE}` : `The emulator cannot start. ${message}\n`
  )
  process.exitCode = error instanceof UsageError ? 2 : 1
}
