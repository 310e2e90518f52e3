import { randomBytes } from 'node:crypto'
import { Refusal, type Answer } from '../answers.ts'

/** A refusal by GitHub, whose toolkit shows the field `message`. */
export class GitHubRefusal extends Refusal {
  constructor(status: number, message: string) {
    super(status, '', message)
  }

  protected override content(): object {
    return { message: this.message }
  }
}

/** A refusal by STS. What its bodies hold is on the "Error codes" page of the new IAM. */
export class StsRefusal extends Refusal {
  protected override readonly repeatsRequestId = true

  protected override content(requestId: string): object {
    const body = super.content(requestId)
    // In reality the encrypted reason, which another call of STS decrypts.
    const reason = randomBytes(96).toString('base64')
    return this.status === 403 ? { ...body, encoded_authorization_message: reason } : body
  }
}

const TITLES: Readonly<Record<number, string>> = { 400: 'Bad Request', 401: 'Unauthorized' }

/** A refusal by IAM, which words it as OpenStack's Keystone does. */
export class IamRefusal extends Refusal {
  constructor(status: 400 | 401, message: string) {
    super(status, String(status), message)
  }

  override answer(requestId: string): Answer {
    return traced(super.answer(requestId), requestId)
  }

  protected override content(): object {
    return { error: { code: this.status, message: this.message, title: TITLES[this.status] } }
  }
}

/** An answer of IAM: its request ID is in a header of its own too. */
export function traced(answer: Answer, requestId: string): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-iam-trace-id': requestId } }
}
