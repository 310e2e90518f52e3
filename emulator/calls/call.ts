import type { Answer } from '../answers.ts'
import type { Body } from '../body.ts'
import type { Route } from '../route.ts'
import type { Store } from '../store.ts'

/** What a call is given: the request behind the gateway, and the account that it works on. */
export interface CallInput {
  /** The placeholders of the path, decoded. */
  path: Readonly<Record<string, string>>
  query: URLSearchParams
  body: Body
  store: Store
  /** Milliseconds since 1970. */
  now: number
  /** Where this emulator is reached, without a slash at the end. */
  baseUrl: string
}

/** One call of the service and what it does. It refuses by throwing a Refusal. */
export interface Call extends Route {
  answer: (input: CallInput) => Answer | Promise<Answer>
}

/** The value of a placeholder in the path. */
export function placeholder(input: CallInput, name: string): string {
  const value = input.path[name]
  if (value === undefined) throw new Error(`The path of this call has no {${name}}`)
  return value
}
