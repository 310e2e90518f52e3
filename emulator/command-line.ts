/** The options of the command that starts the emulator. */

import { parseArgs } from 'node:util'
import { HOST } from './http/gate.ts'
import { urn, type TextRule } from './rules.ts'
import type { EmulatorOptions } from './server.ts'
import { ICON_ANSWERS } from './settings.ts'

export const USAGE = `Usage: npm run emulator -- [options]

  --port <number>               port to listen at, default 8080; 0 takes any free one
  --host <name>                 address to listen at, default 127.0.0.1
  --allowed-host <name[:port]>  another name under which it is reached; may be given several times
  --domain-id <id>              account ID, 32 letters or digits
  --token <token>               token to accept, at least 10 characters
  --access-key-id <id>          access key to accept
  --secret-access-key <secret>  its secret
  --iam-user <name>             IAM user that may ask for tokens
  --iam-password <password>     its password
  --iam-account <name>          name of the account that it belongs to
  --provider-urn <urn>          OIDC identity provider, iam::<account ID>:oidcProvider:<name>
  --agency-urn <urn>            trust agency to assume, iam::<account ID>:agency:<name>
  --audience <text>             audience that the provider accepts, default sts.huaweicloud.com
  --subject <text>              subject of GitHub's ID tokens
  --trusted-subject <pattern>   subjects that the agency trusts, * for any characters, default all
  --icon-answer <form>          how update-icon answers: url (default), path or true
  --help                        show this text
`

/** An option is wrong. The message is meant for the person who typed it. */
export class UsageError extends Error {}

const NO_SPACES = { pattern: /^\S+$/, words: 'at least one character and no spaces' }
const TEXT = { pattern: /\S/, words: 'at least one character' }

/** The rule for the value of each option. */
const RULES = {
  port: { pattern: /^\d{1,5}$/, words: 'a number from 0 to 65535' },
  host: TEXT,
  'allowed-host': { pattern: HOST, words: 'a name or an address, perhaps with a port' },
  'domain-id': { pattern: /^[A-Za-z0-9]{32}$/, words: '32 letters or digits' },
  token: { pattern: /^[\x21-\x7e]{10,32768}$/, words: '10 to 32,768 characters without spaces' },
  'access-key-id': { pattern: /^[A-Za-z0-9]+$/, words: 'letters and digits' },
  'secret-access-key': NO_SPACES,
  'iam-user': TEXT,
  'iam-password': TEXT,
  'iam-account': TEXT,
  'provider-urn': urn('oidcProvider'),
  'agency-urn': urn('agency'),
  audience: NO_SPACES,
  subject: TEXT,
  'trusted-subject': TEXT,
  'icon-answer': {
    pattern: new RegExp(`^(?:${ICON_ANSWERS.join('|')})$`),
    words: `one of ${ICON_ANSWERS.join(', ')}`
  }
} satisfies Record<string, TextRule>

type Name = keyof typeof RULES

/** The option that may be given several times. */
const REPEATABLE = 'allowed-host'
type Repeatable = typeof REPEATABLE

/** Reads the command line. Gives undefined for --help. Throws a UsageError. */
export function readCommandLine(): EmulatorOptions | undefined {
  const values = parse()
  if (values.help) return undefined
  const port = Number(values.port ?? '8080')
  if (port > 65_535) throw new UsageError(`--port takes ${RULES.port.words}`)
  const given = {
    host: values.host,
    allowedHosts: values['allowed-host'],
    domainId: values['domain-id'],
    token: values.token,
    accessKeyId: values['access-key-id'],
    secretAccessKey: values['secret-access-key'],
    iamUser: values['iam-user'],
    iamPassword: values['iam-password'],
    iamAccount: values['iam-account'],
    providerUrn: values['provider-urn'],
    agencyUrn: values['agency-urn'],
    oidcAudience: values.audience,
    subject: values.subject,
    trustedSubject: values['trusted-subject'],
    iconAnswer: ICON_ANSWERS.find(form => form === values['icon-answer'])
  }
  return { port, ...defined(given) }
}

type Values = Partial<Record<Exclude<Name, Repeatable>, string>> & Partial<Record<Repeatable, string[]>>

function parse(): Values & { help?: boolean } {
  const names = Object.keys(RULES) as Name[]
  const values = parsed(names)
  for (const name of names) {
    const { pattern, words }: TextRule = RULES[name]
    const wrong = [values[name] ?? []].flat().some(value => !pattern.test(value))
    if (wrong) throw new UsageError(`--${name} takes ${words}`)
  }
  return values
}

function parsed(names: readonly Name[]): Values & { help?: boolean } {
  const option = (name: Name) => [name, { type: 'string' as const, multiple: name === REPEATABLE }]
  const options = Object.fromEntries(names.map(option)) as Record<Name, { type: 'string'; multiple: boolean }>
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values as Values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The same object without the fields that are undefined. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
