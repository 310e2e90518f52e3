/** Whatever the service answers: only ServiceErrors are thrown, and nothing that says failure passes as success. */

import { expect } from '@jest/globals'
import fc from 'fast-check'
import { accept, type Answer } from '../../src/codearts/answers.ts'
import type { Call } from '../../src/codearts/call.ts'
import * as drafts from '../../src/codearts/calls/drafts.ts'
import * as extensions from '../../src/codearts/calls/extensions.ts'
import * as images from '../../src/codearts/calls/images.ts'
import * as queries from '../../src/codearts/calls/queries.ts'
import { ServiceError } from '../../src/codearts/errors.ts'
import type { HttpAnswer } from '../../src/http/messages.ts'
import { check } from './check.ts'
import { hostileJson, hostileText } from './hostile.ts'

const file = { filename: 'a', type: 'image/png', path: '/a', size: 1, changed: 1 } as const
const info = {
  ...{ businessType: 'Gate', businessTypeDisplayName: 'Check', composition: 'multi', description: '' },
  ...{ displayName: 'a', iconUrl: '', maintainers: '', pluginName: 'a' }
}
const CALLS: readonly Call<unknown>[] = [
  drafts.createDraft('d', {}),
  drafts.editDraft('d', {}),
  drafts.publishDraft('d', 'a', 'a', '1.0.0'),
  drafts.deleteDraft('d', 'a', '1.0.0'),
  extensions.registerExtension('d', info),
  extensions.updateInfo('d', info),
  extensions.uploadExtension('d', 'a', 'Gate', file),
  extensions.updateIcon('d', 'a', file),
  extensions.deleteExtension('d', 'a'),
  images.updateThumbnail('p', 'p', '/v1/upload/a'),
  images.uploadImage('p', file),
  images.readImage('p', '/v1/upload/a'),
  queries.queryExtensions('d', { businessTypes: [] }),
  queries.queryVersions('d', 'a', 0),
  queries.queryDetail('d', 'a', '1.0.0')
]

/** Calls that answer a value, in which `false` is a failure. */
const writes = CALLS.filter(call => call.writes)

/** Keys that mean something, and values that are like those which they have. */
const key = fc.oneof(
  fc.constantFrom('data', 'error', 'error_code', 'error_msg', 'code', 'message', 'status', 'success'),
  fc.constantFrom('result', 'img_url', 'total', 'request_id', 'version', 'refer_count', '__proto__'),
  hostileText
)
const leaf = fc.oneof(
  fc.constantFrom<unknown>('true', 'false', 'success', 'error', '', ' ', 'DEVPIPE.1', 'COCT.0070003'),
  fc.constantFrom<unknown>(true, false, null, 0, 1, 404, -1, 1e400, [], {}),
  hostileJson
)
const object = fc.dictionary(key, leaf, { maxKeys: 5, noNullPrototype: true })
const value = fc.oneof(
  leaf,
  object,
  fc.dictionary(key, fc.oneof(leaf, object, fc.array(object)), { maxKeys: 4 })
)

/** JSON as others may write it: white space around it, letters escaped, cut off, a byte order mark. */
const body = fc.oneof(
  value.map(json => JSON.stringify(json)),
  value.map(json => ` \r\n${escaped(JSON.stringify(json))}\t`),
  fc.tuple(value, fc.nat(200)).map(([json, length]) => JSON.stringify(json).slice(0, length)),
  value.map(json => `\ufeff${JSON.stringify(json)}`),
  hostileText
)
const answer: fc.Arbitrary<HttpAnswer> = fc.record({
  status: fc.oneof({ weight: 9, arbitrary: fc.constant(200) }, fc.integer({ min: 100, max: 999 })),
  headers: fc.dictionary(
    fc.constantFrom('x-request-id', 'location', 'retry-after', 'content-type'),
    hostileText
  ),
  body,
  sent: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false))
})

/** @returns JSON with the letters of its texts as \u escapes */
function escaped(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, text =>
    text.replace(/(?<!\\)[A-Za-z](?![^\\]{0,3}$)/g, letter =>
      text.includes('\\') ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
    )
  )
}

/** @returns what the call makes of the answer: its value, or a ServiceError */
async function read(call: Call<unknown>, http: HttpAnswer): Promise<unknown> {
  let accepted: Answer
  try {
    accepted = accept(http, call.secretAnswer)
    const result = await call.read(accepted)
    // Rows are read when they are asked for.
    return typeof result === 'object' && result !== null && 'rows' in result
      ? [...(result.rows as Iterable<unknown>)]
      : result
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
}

/** @returns whether the value says failure, by the words of the rules and no code of the product */
function saysFailure(json: unknown): boolean {
  if (!isObject(json)) return false
  return [json, ...Object.values(json).filter(isObject)].some(level => {
    const { error, code } = level
    return [level['error_code'], error, 'message' in level ? code : undefined].some(isSomething)
  })
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function isSomething(json: unknown): boolean {
  if (typeof json === 'string') return json.trim() !== ''
  if (typeof json === 'object' && json !== null) return Object.keys(json).length > 0
  return json !== undefined && json !== null && json !== false && json !== 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim()) as unknown
  } catch {
    return undefined
  }
}

const calls = fc.constantFrom(...CALLS)
check(
  'only ServiceErrors, and none of success for what says failure or came too early',
  { short: 1_500, long: 25_000 },
  fc.tuple(calls, answer),
  async ([call, http]) => {
    const result = await read(call, http)
    const isSuccess = http.status >= 200 && http.status < 300
    if (!isSuccess || !http.sent || saysFailure(parsed(http.body)))
      expect(result).toBeInstanceOf(ServiceError)
  }
)

const error = fc.oneof(
  fc.tuple(
    fc.constantFrom('error_code', 'error', 'code'),
    fc
      .oneof(fc.constantFrom<unknown>(true, 1, -1, 'x', [0], [null], { a: null }, 1e308), hostileJson)
      .filter(isSomething)
  ),
  fc.tuple(fc.constant('success'), fc.constantFrom<unknown>(false, 'false', ' FALSE ')),
  fc.tuple(fc.constant('status'), fc.constantFrom<unknown>(false, 'error', 'Failed', 'FAILURE ', 404, '500'))
)
check(
  'an error at the top or one level down is one, whatever stands beside it',
  { short: 500, long: 10_000 },
  fc.record({ call: calls, error, beside: object, outer: object, place: fc.option(hostileText) }),
  async ({ call, error: [name, code], beside, outer, place }) => {
    const inner = { ...beside, message: 'x', [name]: code }
    const json = place === null ? inner : { ...outer, [place]: inner }
    const http = { status: 200, headers: {}, body: JSON.stringify(json), sent: true }
    expect(await read(call, http)).toBeInstanceOf(ServiceError)
  }
)

const spaces = fc.constantFrom('', ' ', '\n', '\t ', '\r\n', '\ufeff')
const letters = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 5, maxLength: 5 })
const falseText = letters.map(choices =>
  choices.map(([upper], index) => (upper ? 'FALSE' : 'false').charAt(index)).join('')
)
const falseBody = fc
  .tuple(spaces, fc.constantFrom('', '"', "'"), spaces, falseText, fc.boolean(), fc.boolean())
  .map(([around, mark, within, word, isEscaped, isTwice]) => {
    const inner = mark === '"' ? `${within}${word}${within}`.replace('\ufeff', '') : word
    const text =
      mark === '"' ? JSON.stringify(isTwice ? JSON.stringify(word) : inner) : `${mark}${inner}${mark}`
    return around + (isEscaped && mark === '"' && !isTwice ? escaped(text) : text) + around
  })
check(
  'no spelling of false is success',
  { short: 500, long: 10_000 },
  fc.record({ call: fc.constantFrom(...writes), body: falseBody }),
  async ({ call, body: text }) => {
    const http = { status: 200, headers: {}, body: text, sent: true }
    expect(await read(call, http)).toBeInstanceOf(ServiceError)
  }
)
