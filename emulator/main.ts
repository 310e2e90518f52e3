import { parseArgs } from 'node:util'
import { startEmulator, type EmulatorOptions } from './server.ts'

const USAGE = `Usage: npm run emulator -- [options]

  --port <number>               port to listen at, default 8080; 0 takes any free one
  --host <name>                 address to listen at, default 127.0.0.1
  --domain-id <id>              account ID, 32 letters or digits
  --token <token>               token to accept, at least 10 characters
  --access-key-id <id>          access key to accept
  --secret-access-key <secret>  its secret
  --help                        show this text
`

/** A wrong option. The message is meant for the person who typed it. */
class UsageError extends Error {}

/** Reads the command line; undefined when only help is wanted. */
function readOptions(): EmulatorOptions | undefined {
  const { values } = parse()
  if (values.help) return undefined
  const { port = '8080', host } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError('--port is a number from 0 to 65535')
  const domainId = checked('--domain-id', values['domain-id'], /^[A-Za-z0-9]{32}$/, '32 letters or digits')
  const token = checked(
    '--token',
    values.token,
    /^[\x21-\x7e]{10,32768}$/,
    '10 to 32,768 characters without spaces'
  )
  const accessKeyId = checked(
    '--access-key-id',
    values['access-key-id'],
    /^[A-Za-z0-9]+$/,
    'letters and digits'
  )
  const secret = checked(
    '--secret-access-key',
    values['secret-access-key'],
    /^\S+$/,
    'at least one character'
  )
  return {
    port: Number(port),
    ...(host === undefined ? {} : { host }),
    ...(domainId === undefined ? {} : { domainId }),
    ...(token === undefined ? {} : { token }),
    ...(accessKeyId === undefined ? {} : { accessKeyId }),
    ...(secret === undefined ? {} : { secretAccessKey: secret })
  }
}

function parse() {
  const value = { type: 'string' } as const
  try {
    return parseArgs({
      options: {
        ...{ port: value, host: value, 'domain-id': value, token: value },
        ...{ 'access-key-id': value, 'secret-access-key': value },
        help: { type: 'boolean' }
      }
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function checked(
  name: string,
  value: string | undefined,
  pattern: RegExp,
  words: string
): string | undefined {
  if (value !== undefined && !pattern.test(value)) throw new UsageError(`${name} takes ${words}`)
  return value
}

async function main(): Promise<void> {
  const options = readOptions()
  if (!options) {
    process.stdout.write(USAGE)
    return
  }
  const emulator = await startEmulator(options)
  process.stdout.write(`The CodeArts emulator listens at ${emulator.url}

  endpoint           ${emulator.url}
  domain-id          ${emulator.domainId}
  token              ${emulator.token}
  access-key-id      ${emulator.accessKeyId}
  secret-access-key  ${emulator.secretAccessKey}
  security-token     ${emulator.securityToken} (optional)

Open ${emulator.url}/ to see what it holds. Ctrl+C ends it.
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close())
}

try {
  await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    error instanceof UsageError ? `${message}\n\n${USAGE}` : `The emulator cannot start: ${message}\n`
  )
  process.exitCode = error instanceof UsageError ? 2 : 1
}
