/** The connection to the service: signs in, and gives the client that sends calls. */

import type { Credentials } from '../auth/credentials.ts'
import { signIn } from '../auth/sign-in.ts'
import { givenSession, unauthorized, type Account } from '../auth/session.ts'
import { Client } from '../codearts/client.ts'
import type { RetryPolicy } from '../http/retry.ts'
import { ID } from '../extension/rules.ts'
import { createTransport } from '../http/transport.ts'
import { problemWith, InputError } from '../inputs/problems.ts'
import type { Settings } from '../inputs/settings.ts'
import { USER_AGENT } from '../report/about.ts'
import { present } from '../report/expected.ts'
import type { Reporter } from '../report/reporter.ts'
import { quote, seconds } from '../report/text.ts'

interface Connected {
  readonly domainId: string
  /** Absent when there are no credentials: in a dry run, or because the operation needs none. */
  readonly client: Client | undefined
  readonly account: () => Promise<Account>
}

/** Without credentials, nothing is known of the account. */
const NOBODY = givenSession(unauthorized)

/**
 * Signs in only as far as the plan needs it: the account of an IAM user is known only afterwards.
 * @param retry without the number of attempts, which the settings hold
 * @param mask hides a credential that was obtained, before it is used
 * @throws CallError when signing in fails; InputError when it leads to another account than domain-id; an Error when
 * IAM names none
 */
export async function connect(
  settings: Settings,
  reporter: Reporter,
  retry: Omit<RetryPolicy, 'maxAttempts'>,
  mask: (secret: string) => void
): Promise<Connected> {
  const { credentials, domainId, hosts } = settings.connection
  if (credentials === undefined) return { domainId, client: undefined, account: NOBODY.account }
  const deps = {
    transport: createTransport(USER_AGENT, settings.requestTimeout, process.env),
    retry: { ...retry, maxAttempts: settings.maxAttempts },
    redact: (text: string) => reporter.redact(text),
    onRetry: (failure: { brief: string; call: string }, wait: number) => {
      reporter.info(`${failure.call}: ${failure.brief}. Trying again in ${seconds(wait)}.`)
    }
  }
  const { authorize, renew, account } = await signIn(credentials, deps, secret => {
    mask(secret)
    reporter.hide(secret)
  })
  const client = new Client({ ...deps, hosts, authorize, renew })
  return { domainId: await accountId(settings, credentials, account), client, account }
}

/** @returns the account's ID, as the inputs or as IAM says it */
async function accountId(
  { connection, target }: Settings,
  credentials: Credentials,
  account: () => Promise<Account>
): Promise<string> {
  const given = connection.domainId
  if (credentials.method !== 'password' || connection.hosts.pipeline === undefined) return given
  // An answer without it is refused before.
  const domainId = present((await account()).domainId)
  if (!ID.pattern.test(domainId))
    throw new Error(`IAM says that the account is ${quote(domainId)}, which is not an account ID.`)
  if (given !== '' && given !== domainId) {
    const problem = problemWith('domain-id', given, `iam-user signed in to the account ${domainId}`)
    throw new InputError([problem], target, 'nothing was sent to CodeArts')
  }
  return domainId
}
