import type { Credentials } from '../auth/credentials.ts'
import { signIn } from '../auth/sign-in.ts'
import type { Account } from '../auth/session.ts'
import { Client } from '../codearts/client.ts'
import type { RetryPolicy } from '../http/retry.ts'
import { ID } from '../extension/rules.ts'
import { createTransport } from '../http/transport.ts'
import { rejected, InputError } from '../inputs/problems.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Reporter } from '../report/reporter.ts'
import { quote, seconds } from '../report/text.ts'

export const USER_AGENT = 'codearts-extension-action'

/** The way to the service, and the settings with what signing in said. */
export interface Connected {
  readonly settings: Settings
  readonly client: Client
  readonly account: () => Promise<Account>
}

/**
 * Signs in as far as the plan needs it: the account of an IAM user is known only afterwards.
 * @param retry without the number of attempts, which the settings hold
 * @param mask hides a credential that was obtained, before it is used
 * @throws CallError when signing in fails; InputError when it leads to another account than domain-id; an Error when
 * IAM names none
 */
export async function connect(
  settings: Settings,
  credentials: Credentials,
  reporter: Reporter,
  retry: Omit<RetryPolicy, 'maxAttempts'>,
  mask: (secret: string) => void
): Promise<Connected> {
  const deps = {
    transport: createTransport(USER_AGENT, settings.requestTimeout),
    retry: { ...retry, maxAttempts: settings.maxAttempts },
    redact: (text: string) => reporter.redact(text),
    onRetry: (failure: { brief: string; call: string }, wait: number) => {
      reporter.info(`${failure.call}: ${failure.brief}. Trying again in ${seconds(wait)}.`)
    }
  }
  const session = signIn(credentials, deps, secret => {
    mask(secret)
    reporter.hide(secret)
  })
  const { authorize, renew, account } = session
  const client = new Client({ ...deps, hosts: settings.connection.hosts, authorize, renew })
  return { settings: await withAccount(settings, credentials, account), client, account }
}

async function withAccount(
  settings: Settings,
  credentials: Credentials,
  account: () => Promise<Account>
): Promise<Settings> {
  if (credentials.method !== 'password' || settings.connection.hosts.pipeline === undefined) return settings
  const { domainId = '' } = await account()
  if (!ID.pattern.test(domainId))
    throw new Error(`IAM says that the account is ${quote(domainId)}, which is not an account ID.`)
  const given = settings.connection.domainId
  if (given !== '' && given !== domainId) {
    const problem = rejected('domain-id', given, `iam-user signed in to the account ${domainId}`)
    throw new InputError([problem], settings.target, 'nothing was sent to CodeArts')
  }
  return { ...settings, connection: { ...settings.connection, domainId } }
}
