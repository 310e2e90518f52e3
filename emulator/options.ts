/** What can be set when the emulator starts: the rule for each value, for the command line and for the action. */

import { UsageError } from './arguments.ts'
import { HOST } from './http/gate.ts'
import { urn, type TextRule } from './rules.ts'
import type { EmulatorOptions } from './server.ts'
import { ICON_ANSWERS } from './settings.ts'

const NO_SPACES = { pattern: /^\S+$/, words: 'at least one character and no spaces' }
const TEXT = { pattern: /\S/, words: 'at least one character' }

/** The port that the emulator listens at when none is named. */
export const DEFAULT_PORT = '8080'

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
export const REPEATABLE = 'allowed-host'

/** The texts that were given, by the name of their option. */
export type OptionTexts = Partial<Record<Exclude<Name, typeof REPEATABLE>, string>> & {
  [REPEATABLE]?: string[]
}

export const OPTION_NAMES = Object.keys(RULES) as Name[]

/**
 * @param texts what was given
 * @param prefix what stands before the name of an option where the person typed it, such as `--`
 * @returns the options of the emulator; throws a UsageError for the first text that breaks its rule
 */
export function readOptions(texts: OptionTexts, prefix: string): EmulatorOptions & { port: number } {
  for (const name of OPTION_NAMES) {
    const { pattern, words }: TextRule = RULES[name]
    const wrong = [texts[name] ?? []].flat().some(value => !pattern.test(value))
    if (wrong) throw new UsageError(`${prefix}${name} takes ${words}.`)
  }
  const port = Number(texts.port ?? DEFAULT_PORT)
  if (port > 65_535) throw new UsageError(`${prefix}port takes ${RULES.port.words}.`)
  const given = {
    host: texts.host,
    allowedHosts: texts['allowed-host'],
    domainId: texts['domain-id'],
    token: texts.token,
    accessKeyId: texts['access-key-id'],
    secretAccessKey: texts['secret-access-key'],
    iamUser: texts['iam-user'],
    iamPassword: texts['iam-password'],
    iamAccount: texts['iam-account'],
    providerUrn: texts['provider-urn'],
    agencyUrn: texts['agency-urn'],
    oidcAudience: texts.audience,
    subject: texts.subject,
    trustedSubject: texts['trusted-subject'],
    iconAnswer: ICON_ANSWERS.find(form => form === texts['icon-answer'])
  }
  return { port, ...defined(given) }
}

/** The same object without the fields that are undefined. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
