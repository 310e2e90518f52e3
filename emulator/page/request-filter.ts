/** Which requests the page shows: those of a call, with an answer, with a text. */

import { reasonWithoutCredentials, urlWithoutCredentials, valueWithoutCredentials } from '../http/hidden.ts'
import type { ReceivedRequest } from '../http/request-log.ts'

/** An empty text filters nothing. */
export interface Filter {
  readonly call: string
  readonly status: string
  readonly text: string
  /** Only requests with a lower number; Infinity for all. */
  readonly before: number
}

/** What stands for a request to a path that no call has. */
export const UNKNOWN = 'unknown'

/** Longer JSON is neither shown in the list nor searched to its end, in characters. */
const MAX_SHOWN = 8_000

/** The groups of answers that can be asked for, besides a status. */
export const GROUPS: Readonly<Record<string, (status: number | undefined) => boolean>> = {
  answered: status => status !== undefined && status < 400,
  refused: status => status !== undefined && status >= 400,
  none: status => status === undefined
}

/** The beginning of a text, and whether the rest is left out. */
interface Beginning {
  text: string
  cut: boolean
}

/** What has been shown or searched once. */
const beginnings = new WeakMap<ReceivedRequest, Beginning>()

/** Reads a filter from the query of the page. */
export function readFilter(query: URLSearchParams): Filter {
  const given = (name: string) => (query.get(name) ?? '').trim()
  const before = given('before')
  return {
    call: given('call'),
    status: given('status'),
    text: given('text'),
    before: /^\d{1,15}$/.test(before) ? Number(before) : Infinity
  }
}

/** Whether a filter leaves anything out. */
export function filters({ call, status, text, before }: Filter): boolean {
  return call + status + text !== '' || before !== Infinity
}

/** The requests that pass, the newest first, and how many they are. */
export function filtered(requests: readonly ReceivedRequest[], filter: Filter): readonly ReceivedRequest[] {
  return requests.filter(request => passes(request, filter)).reverse()
}

function passes(request: ReceivedRequest, { call, status, text, before }: Filter): boolean {
  if (request.number >= before) return false
  if (call !== '' && call !== (request.call ?? UNKNOWN)) return false
  const group = Object.hasOwn(GROUPS, status) ? GROUPS[status] : undefined
  const hasStatus = group?.(request.status) ?? String(request.status) === status
  if (status !== '' && !hasStatus) return false
  return text === '' || searched(request).toLowerCase().includes(text.toLowerCase())
}

/** All that can be found of a request. */
function searched(request: ReceivedRequest): string {
  const { call = UNKNOWN, method, url, errorCode = '', fault = '', parts = [] } = request
  const names = parts.flatMap(({ name, filename = '' }) => [name, filename])
  const body = jsonBeginning(request).text
  const reason = reasonWithoutCredentials(request)
  return [call, method, urlWithoutCredentials(url), errorCode, reason, fault, ...names, body].join('\n')
}

/** The JSON of a request, written for people; empty if it has none. */
export function jsonText(request: ReceivedRequest): string {
  return 'json' in request ? JSON.stringify(valueWithoutCredentials(request.json), null, 2) : ''
}

/** The beginning of the JSON of a request, and whether the rest is left out. */
export function jsonBeginning(request: ReceivedRequest): Beginning {
  const known = beginnings.get(request)
  if (known) return known
  const whole = jsonText(request)
  const cut = whole.length > MAX_SHOWN
  // A copy, because a part of a text keeps the whole text in memory.
  const text = cut ? Buffer.from(whole.slice(0, MAX_SHOWN)).toString() : whole
  if ('json' in request) beginnings.set(request, { text, cut })
  return { text, cut }
}
