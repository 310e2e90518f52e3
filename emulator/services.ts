/** The services that the emulator stands for. Each has its own host in reality; here one port serves all. */

import { gitHubRefusal, iamRefusal, refusal, stsRefusal, type Refusal } from './refusals.ts'

/** What the calls of a service have in common. */
export interface Service {
  readonly name: string
  /** Whether the caller must be signed in. The services that sign a caller in do not require it. */
  readonly needsCredentials: boolean
  /** The refusal of a request with a value that violates a documented constraint. */
  readonly violated: (message: string) => Refusal
  /** A header that repeats the request ID on every answer. */
  readonly traceHeader?: string
}

/** CodeArts Pipeline, with the extension platform. */
export const PIPELINE: Service = {
  name: 'CodeArts Pipeline',
  needsCredentials: true,
  violated: message => refusal(400, 'DEVCP.00021400', message)
}

/** CodeArts Req, which holds plans and images. */
export const REQ: Service = {
  name: 'CodeArts Req',
  needsCredentials: true,
  violated: message => refusal(400, 'PM.00000001', message)
}

/** STS. No document gives the error code; status 400 is "the request body is abnormal". */
export const STS: Service = {
  name: 'STS',
  needsCredentials: false,
  violated: message => stsRefusal(400, 'EMULATOR.INVALID_PARAMETER', `${message} (assumed)`)
}

export const IAM: Service = {
  name: 'IAM',
  needsCredentials: false,
  violated: message => iamRefusal(400, `The request body is invalid (${message})`),
  traceHeader: 'x-iam-trace-id'
}

/** GitHub's endpoint for ID tokens. */
export const GITHUB: Service = {
  name: 'GitHub',
  needsCredentials: false,
  violated: message => gitHubRefusal(400, message)
}
