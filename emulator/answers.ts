/** What is sent back: everything but the request ID, which belongs to the exchange. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** A call that is turned down. By default its body is `{error_msg, error_code}`, as the "Error Codes" page shows it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  /** Whether the body repeats the request ID. */
  protected readonly repeatsRequestId: boolean = false

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }

  /** The answer that tells of it. */
  answer(requestId: string): Answer {
    return json(this.content(requestId), this.status)
  }

  /** The JSON of the answer's body. */
  protected content(requestId: string): object {
    const body = { error_msg: this.message, error_code: this.code }
    return this.repeatsRequestId ? { ...body, request_id: requestId } : body
  }
}

/** A refusal by the API gateway in front of the services, see the "API signing guide". */
export class GatewayRefusal extends Refusal {
  protected override readonly repeatsRequestId = true
}

/** An answer whose body is `value` as JSON. */
export function json(value: unknown, status = 200): Answer {
  return textual(JSON.stringify(value), 'application/json;charset=UTF-8', status)
}

/** An answer whose body is `value` as it stands, like the icon URL in the example of the "update icon" page. */
export function text(value: string): Answer {
  return textual(value, 'text/plain;charset=UTF-8', 200)
}

/** An answer whose body is an HTML page. */
export function htmlPage(value: string, status = 200): Answer {
  return textual(value, 'text/html;charset=UTF-8', status)
}

/** An answer whose body is an uploaded file; `type` decides how it is read, the browser must not guess. */
export function file(content: Buffer, type: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox"
    },
    body: content
  }
}

/** A constraint of a page is violated: `field` is its name there, `rule` what the page says about it. */
export function violated(field: string, rule: string): Refusal {
  return new Refusal(400, 'DEVCP.00021400', `${field}: ${rule}`)
}

/** The same for the Req service, whose definition shows another code for bad parameters. */
export function violatedInReq(field: string, rule: string): Refusal {
  return new Refusal(400, 'PM.00000001', `${field}: ${rule}`)
}

/** The extension platform's "record not found", which comes under status 400. */
export function notFound(what: string): Refusal {
  return new Refusal(400, 'DEVPIPE.30011001', `${what} does not exist`)
}

/** A refusal that the service surely makes but no document describes. `name` is in CAPITALS_WITH_UNDERSCORES. */
export function undocumented(name: string, message: string): Refusal {
  return new Refusal(400, `EMULATOR.${name}`, message)
}

/** Signing in failed: 401, with the wording of the "API signing guide". */
export function unauthenticated(reason: string): GatewayRefusal {
  return new GatewayRefusal(401, 'APIGW.0301', `Incorrect IAM authentication information: ${reason}`)
}

function textual(value: string, type: string, status: number): Answer {
  return { status, headers: { 'content-type': type }, body: Buffer.from(value) }
}
