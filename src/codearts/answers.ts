import * as z from 'zod/mini'
import type { HttpAnswer } from '../http/transport.ts'
import { ServiceError, UnexpectedAnswerError, type Refusal } from './errors.ts'

/** Turns the service's answers into results or errors. The only place that does: success is what the body says. */

/** An answer with its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number
  readonly requestId: string
  readonly text: string
  /** The JSON value, or `undefined` when the body is not JSON: some calls answer bare text. */
  readonly value: unknown
  readonly retryAfter: string | undefined
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * One row of a list ("PluginBasicVO"): a version of an extension, or an extension with one of its versions. What the
 * service leaves out is empty.
 */
export interface Row {
  readonly pluginName: string
  readonly displayName: string
  readonly businessType: string
  readonly businessTypeDisplayName: string
  readonly description: string
  readonly iconUrl: string
  readonly maintainers: string
  /** Empty for an extension that has no version yet. */
  readonly version: string
  /** `init`, `draft` or `formal`. */
  readonly state: string
  readonly uniqueId: string
  readonly versionDescription: string
  /** How often pipelines use it; absent when the service does not say. */
  readonly referCount: number | undefined
}

export interface Page {
  readonly rows: readonly Row[]
  readonly total: number | undefined
}

const text = z.pipe(
  z.optional(z.nullable(z.string())),
  z.transform(value => value ?? '')
)
const errorPair = z.object({ error_code: z.string().check(z.minLength(1)), error_msg: text })
/** IAM's codes are numbers. */
const shortCode = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String))
const shortPair = z.object({ code: shortCode, message: text })
const wrapped = z.object({ error: z.union([shortPair, errorPair]) })
/** In a row, what is not as documented counts as absent: it must not keep the rest from being read. */
const rowText = z.pipe(
  z.optional(z.unknown()),
  z.transform(value => (typeof value === 'string' ? value : ''))
)
const rowCount = z.pipe(
  z.optional(z.unknown()),
  z.transform(value => {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
  })
)
const page = z.object({
  total: rowCount,
  data: z.nullable(
    z.array(
      z.object({
        plugin_name: rowText,
        display_name: rowText,
        business_type: rowText,
        business_type_display_name: rowText,
        description: rowText,
        icon_url: rowText,
        maintainers: rowText,
        version: rowText,
        version_attribution: rowText,
        unique_id: rowText,
        version_description: rowText,
        refer_count: rowCount
      })
    )
  )
})
const thumbnail = z.object({
  status: z.string(),
  result: z.optional(z.nullable(z.object({ img_url: z.optional(text) })))
})
const image = z.object({ img_url: z.string().check(z.minLength(1)) })

/**
 * @throws ServiceError for every status but 2xx, and for an error object under any status ("Error Codes": some
 * errors come under 200)
 */
export function accept(http: HttpAnswer): Answer {
  // A byte order mark counts as white space here.
  const body = http.body.trim()
  const answer = {
    status: http.status,
    requestId: http.headers['x-request-id'] ?? http.headers['x-iam-trace-id'] ?? requestIdIn(parse(body)),
    text: body,
    value: parse(body),
    retryAfter: http.headers['retry-after'],
    headers: http.headers
  }
  const succeeded = http.status >= 200 && http.status < 300
  let refusal = succeeded ? errorUnderSuccess(answer.value) : (errorOf(answer.value) ?? { text: answer.text })
  if (refusal === undefined && http.sent) return answer
  // Success before the service had the whole request is none.
  if (refusal === undefined) throw unexpected(answer)
  if (http.status >= 300 && http.status < 400) {
    refusal = { text: `redirect to ${http.headers['location'] ?? 'nowhere'}` }
  }
  throw new ServiceError({ ...outline(answer), ...refusal })
}

/** Calls that answer a boolean: only `true` and `"true"` are success. */
export function readSuccess(answer: Answer): true {
  if (answer.value === true || answer.value === 'true') return true
  throw isFalse(answer) ? falseAnswer(answer) : unexpected(answer)
}

/** The icon's URL or path, verbatim; an empty string when the service says no more than `true`. */
export function readIconUrl(answer: Answer): string {
  if (answer.value === true || answer.value === 'true') return ''
  if (isFalse(answer)) throw falseAnswer(answer)
  const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : ''
  // Bare text is a URL or a path on one line; a page of a proxy or a torn JSON text is not.
  if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url)) throw unexpected(answer)
  return url
}

/** Calls that answer `true` or some text: only an empty one, and `false`, are none. */
export function readAccepted(answer: Answer): true {
  readIconUrl(answer)
  return true
}

/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
export function readThumbnailUrl(answer: Answer): string {
  const read = thumbnail.safeParse(answer.value)
  if (!read.success) throw unexpected(answer)
  if (read.data.status === 'success') return read.data.result?.img_url ?? ''
  throw read.data.status === 'error' ? falseAnswer(answer) : unexpected(answer)
}

/** @returns the path under which the image was stored */
export function readImageUrl(answer: Answer): string {
  const read = image.safeParse(answer.value)
  if (!read.success) throw unexpected(answer)
  return read.data.img_url
}

export function readPage(answer: Answer): Page {
  const read = page.safeParse(answer.value)
  if (!read.success) throw unexpected(answer)
  const rows = (read.data.data ?? []).map(row => ({
    pluginName: row.plugin_name,
    displayName: row.display_name,
    businessType: row.business_type,
    businessTypeDisplayName: row.business_type_display_name,
    description: row.description,
    iconUrl: row.icon_url,
    maintainers: row.maintainers,
    version: row.version,
    state: row.version_attribution,
    uniqueId: row.unique_id,
    versionDescription: row.version_description,
    referCount: row.refer_count
  }))
  return { rows, total: read.data.total }
}

/** For the bytes of an image: whatever is neither JSON nor a page. */
export function readBytes(answer: Answer): void {
  if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
    throw unexpected(answer)
}

/** Gateway errors repeat it in the body. */
function requestIdIn(value: unknown): string {
  const read = z.object({ request_id: z.string() }).safeParse(value)
  return read.success ? read.data.request_id : ''
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

function errorUnderSuccess(value: unknown): Partial<Refusal> | undefined {
  const direct = errorPair.safeParse(value)
  if (direct.success) return { code: direct.data.error_code, text: direct.data.error_msg }
  const inner = wrapped.safeParse(value)
  return inner.success ? errorOf(inner.data.error) : undefined
}

/** The pair of code and text may stand at the top or one level down under any key. */
function errorOf(value: unknown): Partial<Refusal> | undefined {
  const candidates = [
    value,
    ...(typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [])
  ]
  for (const candidate of candidates) {
    const long = errorPair.safeParse(candidate)
    if (long.success) return { code: long.data.error_code, text: long.data.error_msg }
    const short = shortPair.safeParse(candidate)
    if (short.success) return { code: short.data.code, text: short.data.message }
  }
  return undefined
}

function isFalse(answer: Answer): boolean {
  return /^"?false"?$/i.test(answer.text)
}

function falseAnswer(answer: Answer): ServiceError {
  return new ServiceError({ ...outline(answer), text: answer.text })
}

/** For an answer that is none of those which the call documents. */
export function unexpected(answer: Answer): ServiceError {
  return new UnexpectedAnswerError({ ...outline(answer), text: answer.text })
}

function outline({
  status,
  requestId,
  retryAfter
}: Answer): Pick<Refusal, 'requestId' | 'retryAfter' | 'status'> {
  return { status, requestId, retryAfter }
}
