import type { Credentials } from '../auth/credentials.ts'
import type { Service } from '../codearts/regions.ts'
import { readCredentials, type CredentialInputs } from './credentials.ts'
import { variable } from './environment.ts'
import { missing, rejected, type Problem } from './problems.ts'
import { fields } from './fields.ts'
import { AGENCY_URN } from './rules.ts'
import { readHost } from './hosts.ts'

/** Who calls, and where. */
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
 * Settles signing in, account and host, by inputs first and environment second.
 * @param service that the operation calls; absent when the operation is not known
 * @param problems gets what is wrong
 */
export function readConnection(
  inputs: CredentialInputs,
  service: 'none' | 'pipeline' | 'req' | undefined,
  problems: Problem[]
): Connection {
  if (service === 'none') return { hosts: {}, domainId: '', credentials: undefined }
  const credentials = readCredentials(inputs, problems)
  const offline = inputs.optional && credentials === undefined
  if (service === undefined) return { hosts: {}, domainId: '', credentials }
  const host = readHost(service, inputs.raw, inputs.environment, offline, problems)
  const domainId = service === 'pipeline' ? readDomainId(inputs, credentials, offline, problems) : ''
  return { hosts: { [service]: host }, domainId, credentials }
}

function readDomainId(
  { raw, environment }: CredentialInputs,
  credentials: Credentials | undefined,
  offline: boolean,
  problems: Problem[]
): string {
  // What is given besides is compared with the IAM answer after signing in.
  if (credentials?.method === 'password') return raw['domain-id']
  if (credentials?.method === 'oidc') {
    const account = AGENCY_URN.pattern.exec(credentials.federation.agencyUrn)?.[1]
    // A URN that is none is among the problems already.
    if (account === undefined) return UNKNOWN_ACCOUNT
    if (raw['domain-id'] !== '' && raw['domain-id'] !== account) {
      problems.push(rejected('domain-id', raw['domain-id'], `agency-urn is of the account ${account}`))
    }
    return account
  }
  const domainId = raw['domain-id'] || variable(environment, 'domain-id', problems)
  if (domainId !== undefined) return domainId
  if (!offline) problems.push(missing('domain-id', 'signing in with keys or a token', fields['domain-id']))
  return UNKNOWN_ACCOUNT
}
