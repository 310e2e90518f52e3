/** Likely causes and cures of failures, as a table that the documentation shows as well. */

import { ServiceError, UnexpectedAnswerError } from './errors.ts'
import type { Service } from './regions.ts'

/** What most likely lies behind a failure, and what helps. */
export interface Advice {
  /** How the README names the failure. */
  readonly when: string
  readonly cause: string
  readonly cure: string
}

interface Entry extends Advice {
  readonly fits: (error: ServiceError) => boolean
}

interface EntryOfServices extends Entry {
  /** The services whose answers it explains. */
  readonly of: readonly Service[]
}

const hasCode = (pattern: RegExp) => (error: ServiceError) => pattern.test(error.code)
// What stands behind "canonicalRequest" is an echo of the request, whose words mean nothing.
const unauthorized = (pattern: RegExp) => (error: ServiceError) =>
  error.status === 401 && pattern.test(error.text.replace(/canonicalRequest.*/s, ''))
const status = (code: number) => (error: ServiceError) => error.status === code
const isElsewhere = (error: ServiceError) =>
  error.status === 404 ||
  (error.status >= 300 && error.status < 400) ||
  error instanceof UnexpectedAnswerError

/** Answers of those that are asked for credentials. */
export const SIGNING_IN: readonly EntryOfServices[] = [
  {
    when: '`STS5.1001`',
    of: ['sts'],
    fits: hasCode(/^STS5\.1001$/),
    cause: 'the trust policy of the agency does not admit this workflow, or a URN is wrong',
    cure: 'compare the subject above with the condition oidc:sub of the trust policy, and provider-urn and agency-urn with the console'
  },
  {
    when: '`STS5.2001`',
    of: ['sts'],
    fits: hasCode(/^STS5\.2001$/),
    cause: 'the identity provider does not list the audience of the ID token',
    cure: 'set audience to one that the provider lists as a client ID, or add the audience above to it'
  },
  {
    when: '401 of IAM ("username or password is wrong", "locked")',
    of: ['iam'],
    fits: status(401),
    cause:
      'iam-user, iam-password and iam-account do not belong together, or the user is locked; a HUAWEI ID cannot sign in this way, an IAM user can',
    cure: 'compare the three with the console; too many wrong passwords lock the user for a while'
  },
  {
    when: 'another 403 of IAM or STS, 401 of STS',
    of: ['iam', 'sts'],
    fits: error => error.status === 403 || error.status === 401,
    cause: 'the user, the agency or the identity provider may not do this',
    cure: 'compare what the message says with the user, or with the agency, its trust policy and the identity provider'
  },
  {
    when: '404, a redirect or an "unexpected answer" of IAM or STS',
    of: ['iam', 'sts'],
    fits: isElsewhere,
    cause:
      'something else than IAM or STS answered at this host: region or endpoint is probably wrong, or a proxy intervened',
    cure: 'correct region, or set iam-endpoint (for OIDC sts-endpoint)'
  },
  {
    when: '5xx of GitHub, asked for an ID token',
    of: ['github'],
    fits: error => error.status >= 500,
    cause: 'GitHub failed',
    cure: 'run again later'
  },
  {
    when: 'GitHub gives no ID token',
    of: ['github'],
    fits: error => !error.transient,
    cause: 'the job may not ask for ID tokens any more, or something else than GitHub answered',
    cure: 'see that the job has the permission id-token: write, and run it again'
  }
]

const UNEXPECTED: Advice = {
  when: '"unexpected answer"',
  cause:
    'the answer matches nothing that the service documents: often a page of a proxy; a change that was asked for may have happened all the same',
  cure: 'look at the extension in the console if the call should have changed something, then run again'
}

/** Answers to every other call, or to all; the first entry that fits is given, so the particular ones stand first. */
export const OPERATING: readonly Entry[] = [
  {
    when: '`DEVPIPE.30011001`',
    fits: error => error.notFound,
    cause: 'this extension, or this version of it, is not there',
    cure: 'compare plugin-name and version with the extension list; a published version is no draft any more; set if-missing to ignore where absence is fine'
  },
  {
    when: '`DEVPIPE.30011011`, `DEVCP.00014031`, 403',
    fits: error => hasCode(/^(DEVPIPE\.30011011|DEVCP\.00014031)$/)(error) || error.status === 403,
    cause: 'the user may not do this, or domain-id is another account than the one that signed in',
    cure: 'grant "CloudPipeline Tenant Extensions FullAccess" (for thumbnails: a role in the project), and compare domain-id with the account ID under "My Credentials"'
  },
  {
    when: '429, `COCT.0070003`',
    fits: error => error.throttled,
    cause: 'too many requests in a short time',
    cure: 'run fewer jobs side by side (max-parallel), or raise max-attempts and timeout'
  },
  {
    when: '401 "failed to reach the limit"',
    fits: unauthorized(/reach the limit/i),
    cause: 'more than five wrong signatures in a row: this access key is locked for five minutes',
    cure: 'correct secret-access-key, wait five minutes, run again'
  },
  {
    when: '401 "decrypt token fail", "token expires"',
    fits: unauthorized(/decrypt token|token expire|x-auth-token|subject token/i),
    cause:
      'the token has expired (they last 24 hours), was cut when it was stored, or is of another region or cloud',
    cure: 'fetch a new token for a project of this region, or sign in with keys'
  },
  {
    when: '401 "verify aksk signature fail", "ak not exist"',
    fits: status(401),
    cause:
      'the access key is unknown, or the secret is not its own; temporary keys may have expired or lack security-token',
    cure: 'compare the stored secrets with the console; check the clock of a self-hosted runner (15 minutes are tolerated)'
  },
  {
    when: '404, `APIGW.0101`',
    fits: status(404),
    cause: 'the host does not know this call: region or endpoint is probably wrong',
    cure: 'correct region, or set endpoint (for thumbnails req-endpoint) to the host that the console or your operator names'
  },
  {
    when: '413, 494, `APIGW.0201`',
    // The gateway says the same code when what stands behind it is not there.
    fits: error =>
      error.status === 413 || error.status === 494 || (error.status < 500 && hasCode(/^APIGW\.0201$/)(error)),
    cause: 'the request is larger than the gateway takes: 12 MB with keys',
    cure: 'make the package smaller, or sign in with iam-user or a token'
  },
  {
    when: 'a redirect (3xx)',
    fits: error => error.status >= 300 && error.status < 400,
    cause: 'something between the runner and the service answered; credentials are never sent on',
    cure: 'correct endpoint, or let the proxy pass this host'
  },
  { ...UNEXPECTED, fits: error => error instanceof UnexpectedAnswerError },
  {
    when: '500, 502, 503, 504',
    fits: error => error.status >= 500,
    cause: 'the service failed',
    cure: 'run again later; give the request ID to Huawei Cloud support if it stays'
  }
]

export const REFUSED: Advice = {
  when: 'another answer',
  cause: 'the service refused the request',
  cure: 'correct what the message of the service names'
}

/** An answer that is empty, or that says false and no more. */
export const NO_REASON: Advice = {
  when: 'a refusal without a reason (an empty answer, `false`)',
  cause: 'the service did not do it, and does not say why',
  cure: 'look at the extension in the console, and run again; if it stays, give the request ID to Huawei Cloud support'
}

export const LOST_CONNECTION: Advice = {
  when: 'no answer (`ECONNRESET`, `ENOTFOUND`, a timeout …)',
  cause: 'the network between the runner and the service: name, proxy or firewall',
  cure: 'compare the host with region and the endpoint inputs, set https_proxy (with its credentials) if the runner needs one, or raise request-timeout'
}

/** The runner gives the address, so that no input can be wrong. */
export const NOTHING_OF_GITHUB: Advice = {
  when: 'no answer of GitHub, asked for an ID token',
  cause: 'the network between the runner and GitHub: proxy or firewall',
  cure: 'let the runner reach this host, set https_proxy (with its credentials) if it needs one, or raise request-timeout'
}

export const CHANGED_FILE: Advice = {
  when: 'the file changed after it was checked',
  cause: 'another process writes or removes the file',
  cure: 'upload after the build has ended'
}
