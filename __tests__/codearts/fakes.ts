/** Answers as values, and a client whose service does what it is told. */

import { accept, type Answer } from '../../src/codearts/answers.ts'
import { Client, type ClientOptions } from '../../src/codearts/client.ts'
import type { CallError } from '../../src/codearts/call-error.ts'
import type { HttpAnswer, HttpRequest } from '../../src/http/messages.ts'
import { fakeClock } from '../http/fake-clock.ts'

/** What the client that is rehearsed with must not show. */
export const SECRET = 'sk0fATest/+='

/** An answer, or what happens instead of one. */
export type Happening = Partial<HttpAnswer> | Error

/** An answer with this JSON as its body. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers, body: JSON.stringify(value), sent: true }
}

/** An answer with this text as its body. */
export function text(body: string, status = 200): HttpAnswer {
  return { status, headers: {}, body, sent: true }
}

/** What a reader makes of an answer: a value, or the error. */
export function outcome(answer: HttpAnswer, read: (answer: Answer) => unknown, secret = false): unknown {
  try {
    return read(accept(answer, secret))
  } catch (error) {
    return error
  }
}

/** The client, a service that does what it is told, and what came of it. */
export function rehearse(happenings: readonly Happening[], options: Partial<ClientOptions> = {}) {
  const sent: HttpRequest[] = []
  const retried: CallError[] = []
  const clock = fakeClock(0)
  const left = [...happenings]
  const client = new Client({
    hosts: { pipeline: 'https://pipeline.example', req: 'https://req.example/prefix' },
    authorize: request => Promise.resolve({ authorization: `signed ${request.method} ${sent.length + 1}` }),
    transport: request => {
      sent.push(request)
      const next = left.shift()
      if (next === undefined) throw new Error('no more requests were expected')
      if (next instanceof Error) return Promise.reject(next)
      return Promise.resolve({ status: 200, headers: {}, body: '', sent: true, ...next })
    },
    retry: { maxAttempts: 4, deadline: Infinity, clock, signal: new AbortController().signal },
    redact: said => said.replaceAll(SECRET, '***'),
    onRetry: failure => retried.push(failure),
    ...options
  })
  return { client, sent, retried, waits: clock.waits }
}
