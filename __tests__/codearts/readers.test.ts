/** What is read from the answers to each kind of call. */

import { describe, expect, test } from '@jest/globals'
import { readSuccess } from '../../src/codearts/answers.ts'
import { updateIcon, updateInfo } from '../../src/codearts/calls/extensions.ts'
import { readImage, updateThumbnail, uploadImage } from '../../src/codearts/calls/images.ts'
import { ServiceError } from '../../src/codearts/errors.ts'
import { readPage, rowOf } from '../../src/codearts/rows.ts'
import { json, outcome, text } from './fakes.ts'

const IMAGE = { filename: 'a.png', type: 'image/png', path: '/a.png', size: 1, changed: 0 } as const
const { read: readAccepted } = updateInfo('account', rowOf({}))
const { read: readIconUrl } = updateIcon('account', 'hello', IMAGE)
const { read: readBytes } = readImage('project', 'image')
const { read: readImageUrl } = uploadImage('project', IMAGE)
const { read: readThumbnailUrl } = updateThumbnail('project', 'plan', 'image')

// What a reader throws: a refusal is certain, after an unexpected answer nothing is.
const REFUSED = expect.objectContaining({ name: 'ServiceError', refused: true }) as unknown
const UNEXPECTED = expect.objectContaining({ name: 'UnexpectedAnswerError', refused: false }) as unknown

describe('a call that answers a boolean', () => {
  test.each([text('true'), text(' true\n'), text('"true"'), text('true', 201)])(
    'succeeds with $body',
    answer => {
      expect(outcome(answer, readSuccess)).toBe(true)
    }
  )

  test.each([
    text('false'),
    text('"false"'),
    text('"\\u0066alse"'),
    text('" false "'),
    text('"FALSE"'),
    text('False')
  ])('is refused with $body', answer => {
    expect(outcome(answer, readSuccess)).toEqual(REFUSED)
  })

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '1',
    '"True"',
    'True',
    'TRUE',
    'ok',
    '[true]',
    '{"result":true}',
    '<html>',
    'tru'
  ])('does not know what %j means', body => {
    expect(outcome(text(body), readSuccess)).toEqual(UNEXPECTED)
    expect(outcome(text(body), readSuccess)).toMatchObject({ text: body })
  })

  test('reads true and false behind a byte order mark', () => {
    expect(outcome(text('\uFEFFtrue'), readSuccess)).toBe(true)
    expect(outcome(text('\uFEFFfalse'), readSuccess)).toEqual(REFUSED)
  })
})

describe('the icon', () => {
  test.each([
    ['https://host/devmarket/a.png', 'https://host/devmarket/a.png'],
    ['"https://host/a.png"', 'https://host/a.png'],
    ['/devmarket/plugin?name=my icon&id=1', '/devmarket/plugin?name=my icon&id=1'],
    ['"/devmarket/plugin?name=my icon&id=1"', '/devmarket/plugin?name=my icon&id=1'],
    ['/图标.png\n', '/图标.png'],
    ['"\\/a\\u0020b"', '/a b'],
    ['"/a?b=\\"c\\"&d=<e>"', '/a?b="c"&d=<e>'],
    ['/a?b="c"&d=<e>', '/a?b="c"&d=<e>'],
    ['true', ''],
    ['"true"', '']
  ])('that is answered %j is at %j', (body, url) => {
    expect(outcome(text(body), readIconUrl)).toBe(url)
  })

  test.each([
    'false',
    '"false"',
    ' false\n',
    '"\\u0066alse"',
    '" false "',
    '" FALSE "',
    'False',
    '"\\"false\\""',
    '"fal\\u200bse"',
    "'false'"
  ])('is refused with %j', body => {
    expect(outcome(text(body), readIconUrl)).toEqual(REFUSED)
  })

  test('is refused with false behind a byte order mark', () => {
    expect(outcome(text('\uFEFFfalse'), readIconUrl)).toEqual(REFUSED)
  })

  test('has no URL when true stands behind a byte order mark', () => {
    expect(outcome(text('\uFEFFtrue'), readIconUrl)).toBe('')
  })

  test.each([
    ['nothing', ''],
    ['an empty string', '""'],
    ['null', 'null'],
    ['a number', '7'],
    ['an object', '{"url":"/a"}'],
    ['a list', '["/a"]'],
    ['a page', '<!DOCTYPE html><p>x</p>'],
    ['a page as a string', '"<html>"'],
    ['torn JSON', '"https://host/a.p'],
    ['a torn object', '{"error_code": "X'],
    ['two lines', '/a\n/b'],
    ['a control character', '/a\u0000b']
  ])('that is answered with %s is unexpected', (_name, body) => {
    expect(outcome(text(body), readIconUrl)).toEqual(UNEXPECTED)
  })
})

describe('the thumbnail', () => {
  test.each([
    [{ status: 'success', result: { img_url: '/v1/upload/a' } }, '/v1/upload/a'],
    [{ status: 'success', result: {} }, ''],
    [{ status: 'success' }, ''],
    [{ status: 'success', result: null }, ''],
    [{ status: 'success', result: { id: 1, img_url: null } }, '']
  ])('is set with %j', (body, url) => {
    expect(outcome(json(body), readThumbnailUrl)).toBe(url)
  })

  test.each([
    { status: 'error', result: {} },
    { status: 'error', result: 'no' },
    { status: 'error', result: { img_url: '/a' } },
    { status: 'success', error_code: 500, error_msg: 'no' }
  ])('is refused with %j', body => {
    expect(outcome(json(body), readThumbnailUrl)).toEqual(REFUSED)
  })

  test.each([
    {},
    { status: 'pending' },
    { result: { img_url: '/a' } },
    true,
    'success',
    [{ status: 'success' }],
    { status: true },
    { status: 'success', result: '/a' },
    { status: 'success', result: [] },
    { status: 'success', result: { img_url: 7 } },
    { status: 'success', error_code: true, error_msg: 'no' }
  ])('answered with %j is unexpected', body => {
    expect(outcome(json(body), readThumbnailUrl)).toEqual(UNEXPECTED)
  })
})

test('an icon that is answered with a page of HTML is unexpected, whatever the page begins with', () => {
  const page = { ...text('Access denied by policy'), headers: { 'content-type': 'text/html; charset=utf-8' } }
  expect(outcome(page, readIconUrl)).toEqual(UNEXPECTED)
})

test('an uploaded image says where it is, or the answer is unexpected', () => {
  expect(outcome(json({ img_id: 1, img_url: '/v1/upload/a.gif' }), readImageUrl)).toBe('/v1/upload/a.gif')
  for (const body of [{}, { img_url: '' }, { img_url: null }, { img_url: 7 }, [], true]) {
    expect(outcome(json(body), readImageUrl)).toEqual(UNEXPECTED)
  }
})

describe('a page of versions', () => {
  const page = (answer: ReturnType<typeof text>) =>
    outcome(answer, read => {
      const { length, rows } = readPage(read)
      return { length, rows: [...rows] }
    })

  test('is read, what is absent or null as empty', () => {
    const row = { version: '1.0.0', version_attribution: 'draft', unique_id: 'id', icon_url: null }
    expect(page(json({ total: 3, data: [row] }))).toEqual({
      length: 1,
      rows: [
        {
          version: '1.0.0',
          state: 'draft',
          uniqueId: 'id',
          iconUrl: '',
          description: '',
          versionDescription: '',
          runtimeAttribution: '',
          pluginName: '',
          displayName: '',
          businessType: '',
          businessTypeDisplayName: '',
          composition: '',
          maintainers: '',
          referCount: undefined
        }
      ]
    })
  })

  test.each([
    {},
    { data: null },
    { data: [] },
    { total: 0 },
    { code: '', message: null, error: null },
    { status: 'success', success: true, code: 200, request_id: 'x', page: 1, data: null }
  ])('is empty when it is %j', body => {
    expect(page(json(body))).toEqual({ length: 0, rows: [] })
  })

  test('counts entries that are null, which have no row', () => {
    expect(page(json({ data: [null, { version: '1.0.0' }, null] }))).toMatchObject({
      length: 3,
      rows: [{ version: '1.0.0' }]
    })
  })

  test('takes what is not as documented for absent, so that the rest can be read', () => {
    const row = { version: '1.0.0', maintainers: ['a'], icon_url: 7, refer_count: -1 }
    expect(page(json({ total: 'many', data: [row] }))).toMatchObject({
      rows: [{ version: '1.0.0', maintainers: '', iconUrl: '', referCount: undefined }]
    })
  })

  test.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    [0.5, undefined],
    ['three', undefined],
    [null, undefined]
  ])('takes refer_count %j for %j', (count, wanted) => {
    expect(page(json({ data: [{ refer_count: count }] }))).toMatchObject({ rows: [{ referCount: wanted }] })
  })

  test.each(['true', '{"data":{}}', '[]', '""', '', '<html>', '{"data":[1]}', '{"data":[[]]}'])(
    'is not %j',
    body => {
      expect(page(text(body))).toEqual(UNEXPECTED)
    }
  )

  test.each([
    { code: 'DEV.00000001', message: 'unauthenticated', data: null },
    { code: 401, message: null, data: [] },
    { error_code: 401, error_msg: 'unauthenticated', data: [] },
    { status: 'error', data: null },
    { status: ' FAILED ', data: [] },
    { status: 503, data: [] },
    { success: false, data: [] },
    { success: 'False', data: null },
    { success: 0, data: [] },
    { result: { error_code: 'X.1', error_msg: 'no' }, data: [] },
    { error: { code: 'X.1', message: 'no' }, data: [] },
    { result: { status: 'error' } }
  ])('is not %j, which is a refusal', body => {
    expect(page(json(body))).toEqual(REFUSED)
  })

  test.each([
    { error_code: true, data: [] },
    { error_code: 'X.1', error_msg: 5, data: [] },
    { error_code: { a: 1 }, data: null },
    { error: 'unauthenticated', data: [] },
    { error: ['no'], data: [] },
    { code: ['X'], message: 'no', data: [] },
    { result: { error: true }, data: [] },
    { error_msg: 'no', data: [] },
    { data: [], errors: ['no'] },
    { data: null, message: 'unauthenticated' },
    { total: 0, msg: 'unauthenticated' },
    { status: 'unauthorized', data: null }
  ])('is not %j, an error of a form that no document has', body => {
    expect(page(json(body))).toEqual(UNEXPECTED)
  })

  test('may hold rows whose own fields look like an error', () => {
    const row = { version: '1.0.0', code: 'X', message: 'Y', status: 'error', error: 'Z', success: false }
    expect(page(json({ status: 'success', success: true, code: 0, data: [row] }))).toMatchObject({
      length: 1
    })
  })
})

test('a thumbnail that was not set, with what the answer repeats of it, is a refusal', () => {
  const answer = json({ status: 'error', result: { img_url: '/v1/upload/a/b.png' } })
  expect(outcome(answer, readThumbnailUrl)).toBeInstanceOf(ServiceError)
})

describe('a call that answers the bytes of an image', () => {
  test.each(['\u0089PNG', 'GIF89a'])('succeeds with %j', bytes => {
    expect(outcome(text(bytes), readBytes)).toBeUndefined()
  })

  test.each(['false', '"false"', 'False'])('is refused with %j', body => {
    expect(outcome(text(body), readBytes)).toEqual(REFUSED)
  })

  test.each(['', '<html>', '{}', '"text"', 'true', 'null'])('did not succeed with %j', body => {
    expect(outcome(text(body), readBytes)).toEqual(UNEXPECTED)
  })
})

describe('a call that answers true or a line of text', () => {
  test.each(['true', '"TRUE"', 'updated', '"/v1/icon.png"'])('succeeds with %j', body => {
    expect(outcome(text(body), readAccepted)).toBe(true)
  })

  test.each(['false', '"false"'])('is refused with %j', body => {
    expect(outcome(text(body), readAccepted)).toEqual(REFUSED)
  })

  test.each(['', '{}', ' <html>', '"  "', '7'])('did not succeed with %j', body => {
    expect(outcome(text(body), readAccepted)).toEqual(UNEXPECTED)
  })
})

test.each([
  ['untrue', 'untrue'],
  ['true/icon', 'true/icon'],
  ['true', '']
])('the text %j of an icon is read as %j', (body, url) => {
  expect(outcome(json(body), readIconUrl)).toBe(url)
})

test.each([
  ['text/html; charset=utf-8', false],
  ['x-text/html', true]
])('a line of text of the type %s is a URL: %s', (type, accepted) => {
  const read = outcome({ ...text('line'), headers: { 'content-type': type } }, readIconUrl)
  expect(read === 'line').toBe(accepted)
})
