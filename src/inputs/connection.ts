/** Who calls, and where: credentials, account and host. */

import type { Credentials } from '../auth/credentials.ts'
import type { Service } from '../codearts/regions.ts'
import { proxyFor, ProxyVariableError, TLS_SWITCH } from '../http/proxy.ts'
import type { CheckContext } from './context.ts'
import { readCredentials, UNSET, type CredentialInputs } from './credentials.ts'
import type { ServiceName } from './definition.ts'
import { fields } from './fields.ts'
import { readHost, UNKNOWN_HOST } from './hosts.ts'
import { problemMissing, problemWith } from './problems.ts'
import { variable } from './read.ts'
import { AGENCY_URN } from './rules.ts'
import { expected } from '../report/expected.ts'

export interface Connection {
  /** Base URLs; a service that the operation does not use is absent. */
  readonly hosts: Readonly<Partial<Record<Service, string>>>
  /** The account's ID; empty when the operation needs none, or as long as only signing in can say it. */
  readonly domainId: string
  /** Absent only in a dry run without any credential. */
  readonly credentials: Credentials | undefined
}

/** Stands in for the account in a dry run without credentials. */
const UNKNOWN_ACCOUNT = 'DOMAIN_ID'

/**
 * Takes the inputs first, the environment second.
 * @param service that the operation calls; absent when the operation is not known
 */
export function readConnection(inputs: CredentialInputs, service: ServiceName | undefined): Connection {
  if (service === 'none') return { hosts: {}, domainId: '', credentials: undefined }
  const credentials = readCredentials(inputs)
  const offline = inputs.optional && credentials === undefined
  if (service === undefined) return { hosts: {}, domainId: '', credentials }
  const host = readHost(service, inputs, offline)
  const domainId = service === 'pipeline' ? readDomainId(inputs, credentials) : ''
  return { hosts: { [service]: host }, domainId, credentials }
}

function readDomainId(
  { raw, environment, problems }: CredentialInputs,
  credentials: Credentials | undefined
): string {
  // Compared with IAM's answer after signing in.
  if (credentials?.method === 'password') return raw['domain-id']
  if (credentials?.method === 'oidc') {
    const account = AGENCY_URN.pattern.exec(credentials.federation.agencyUrn)?.[1]
    // A URN that breaks its rule is among the problems already.
    if (account === undefined) return UNKNOWN_ACCOUNT
    if (raw['domain-id'] !== '' && raw['domain-id'] !== account) {
      problems.push(problemWith('domain-id', raw['domain-id'], `agency-urn is of the account ${account}`))
    }
    return account
  }
  const domainId = raw['domain-id'] || variable(environment, 'domain-id', problems)
  if (domainId !== undefined) return domainId
  // Whether it is needed depends on how the step signs in, and that is reported as missing already.
  if (credentials !== undefined) {
    const { message } = problemMissing('domain-id', 'signing in with keys or a token', fields['domain-id'])
    problems.push({ message: `${message} ${UNSET}` })
  }
  return UNKNOWN_ACCOUNT
}

const UNVERIFIED = `Environment variable ${TLS_SWITCH} is 0: any server could pass for the right one, and would get the credentials. Remove it; NODE_EXTRA_CA_CERTS names an authority of your own.`

/**
 * Finds variables that would send credentials astray: one of a proxy that applies to a host which the step is going to
 * call and cannot be used, and the one that switches the check of certificates off.
 * @param asksGitHub whether GitHub's API is called
 */
export function checkWays(
  connection: Connection,
  asksGitHub: boolean,
  { proxies, apiUrl, findings }: Pick<CheckContext, 'apiUrl' | 'findings' | 'proxies'>
): void {
  const urls = [...calledUrls(connection), ...(asksGitHub ? [apiUrl] : [])]
  if (proxies[TLS_SWITCH] === '0' && urls.some(url => url.startsWith('https:')))
    findings.problems.push({ message: UNVERIFIED })
  for (const url of urls) {
    // What is no URL, or not known, is among the problems already.
    if (url === UNKNOWN_HOST || !URL.canParse(url)) continue
    try {
      proxyFor(url, proxies)
    } catch (error) {
      findings.problems.push({ message: expected(error, ProxyVariableError).message })
    }
  }
}

/** @returns the URLs of the services that the step calls, those that sign in first; none without credentials */
function calledUrls({ hosts, credentials }: Connection): string[] {
  switch (credentials?.method) {
    case undefined:
      return []
    case 'oidc':
      return [credentials.federation.source.url, credentials.sts, ...Object.values(hosts)]
    case 'password':
      return [credentials.iam, ...Object.values(hosts)]
    default:
      return Object.values(hosts)
  }
}
