/** Requests that are refused. Every service has its own shape for the body of an error. */

import { randomBytes } from 'node:crypto'
import { json, type Answer } from './http/answers.ts'

/** A request that is refused. Thrown by calls; the gateway sends the answer. */
export class Refusal extends Error {
  readonly status: number
  readonly #body: (requestId: string) => object

  /** @param body builds the JSON of the answer's body */
  constructor(status: number, message: string, body: (requestId: string) => object) {
    super(message)
    this.status = status
    this.#body = body
  }

  answer(requestId: string): Answer {
    return json(this.#body(requestId), this.status)
  }
}

/** A value that violates a documented constraint. The service that was called decides how it is refused. */
export class Violation extends Error {
  /**
   * @param field the name that the documentation gives the value
   * @param rule what the documentation says about it
   */
  constructor(field: string, rule: string) {
    super(`${field}: ${rule}`)
  }
}

/** A refusal by a CodeArts service, in the shape of the "Error Codes" page. */
export function refusal(status: number, code: string, message: string): Refusal {
  return new Refusal(status, message, () => ({ error_msg: message, error_code: code }))
}

/** A refusal by the API gateway in front of the services; see the "API signing guide". */
export function gatewayRefusal(status: number, code: string, message: string): Refusal {
  const body = { error_msg: message, error_code: code }
  return new Refusal(status, message, requestId => ({ ...body, request_id: requestId }))
}

/** A refusal by STS, in the shape of the "Error codes" page of the new IAM. */
export function stsRefusal(status: number, code: string, message: string): Refusal {
  const body = { error_msg: message, error_code: code }
  // The real service puts the encrypted reason here, and another of its calls decrypts it.
  const reason = status === 403 ? { encoded_authorization_message: randomBytes(96).toString('base64') } : {}
  return new Refusal(status, message, requestId => ({ ...body, request_id: requestId, ...reason }))
}

/** A refusal by IAM, in the shape of OpenStack's Keystone. */
export function iamRefusal(status: 400 | 401, message: string): Refusal {
  const title = status === 400 ? 'Bad Request' : 'Unauthorized'
  return new Refusal(status, message, () => ({ error: { code: status, message, title } }))
}

/** A refusal by GitHub; its toolkit shows the field `message`. */
export function gitHubRefusal(status: number, message: string): Refusal {
  return new Refusal(status, message, () => ({ message }))
}

/** The extension platform's "record not found", which has status 400. */
export function notFound(what: string): Refusal {
  return refusal(400, 'DEVPIPE.30011001', `${what} does not exist`)
}

/** A refusal that no document describes, and that says so. `name` is in CAPITALS_WITH_UNDERSCORES. */
export function undocumented(name: string, message: string): Refusal {
  return refusal(400, `EMULATOR.${name}`, `${message} (assumed)`)
}

/** The caller is not signed in: status 401, in the words of the "API signing guide". */
export function unauthenticated(reason: string): Refusal {
  return gatewayRefusal(401, 'APIGW.0301', `Incorrect IAM authentication information: ${reason}`)
}
