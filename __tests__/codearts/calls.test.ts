/** Where each call goes and what it sends. */

import { describe, expect, test } from '@jest/globals'
import { pathAndQuery, type Call } from '../../src/codearts/call.ts'
import * as drafts from '../../src/codearts/calls/drafts.ts'
import * as extensions from '../../src/codearts/calls/extensions.ts'
import * as images from '../../src/codearts/calls/images.ts'
import * as queries from '../../src/codearts/calls/queries.ts'

const calls = { ...drafts, ...extensions, ...images, ...queries }

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'
const FILE = { filename: 'a', type: 'image/png', path: '/a', size: 1, changed: 0 } as const
const INFO = {
  pluginName: '',
  displayName: '',
  businessType: '',
  businessTypeDisplayName: '',
  description: '',
  iconUrl: '',
  composition: 'single',
  maintainers: ''
}
const ODD = "a b/c?d#e&f=g%h+图!'()*"
const ENCODED = 'a%20b%2Fc%3Fd%23e%26f%3Dg%25h%2B%E5%9B%BE%21%27%28%29%2A'

describe('each call goes where its page says', () => {
  test.each([
    [
      calls.uploadExtension(ACCOUNT, 'ext', 'Gate', FILE),
      'pipeline',
      `POST /v3/${ACCOUNT}/extension/upload?plugin_name=ext&business_type=Gate`
    ],
    [
      calls.updateIcon(ACCOUNT, 'ext', FILE),
      'pipeline',
      `POST /v1/${ACCOUNT}/common/upload-plugin-icon?plugin_name=ext`
    ],
    [calls.editDraft(ACCOUNT, {}), 'pipeline', `POST /v1/${ACCOUNT}/agent-plugin/edit-draft`],
    [
      calls.deleteDraft(ACCOUNT, 'ext', '1.0.2'),
      'pipeline',
      `DELETE /v1/${ACCOUNT}/agent-plugin/delete-draft?plugin_name=ext&version=1.0.2`
    ],
    [
      calls.queryVersions(ACCOUNT, 'ext', 20),
      'pipeline',
      `GET /v1/${ACCOUNT}/agent-plugin/query?plugin_name=ext&offset=20&limit=10`
    ],
    [calls.updateThumbnail('project', 'plan', '/x'), 'req', 'PUT /v3/plan/project/management/plan/img'],
    [calls.uploadImage('project', FILE), 'req', 'POST /v2/project/img'],
    [
      calls.readImage('project', '/v1/upload/x/1.png'),
      'req',
      'GET /v4/projects/project/image-file?image_uri=%2Fv1%2Fupload%2Fx%2F1.png'
    ]
  ])('$name', (call, service, line) => {
    expect(call.service).toBe(service)
    expect(`${call.method} ${pathAndQuery(call)}`).toBe(line)
  })
})

describe('a value keeps its place, whatever it holds', () => {
  test.each([
    calls.uploadExtension(ODD, ODD, ODD, FILE),
    calls.updateIcon(ODD, ODD, FILE),
    calls.editDraft(ODD, {}),
    calls.deleteDraft(ODD, ODD, ODD),
    calls.queryVersions(ODD, ODD, 0),
    calls.queryDetail(ODD, ODD, ODD),
    calls.updateThumbnail(ODD, ODD, ODD),
    calls.uploadImage(ODD, FILE),
    calls.readImage(ODD, ODD)
  ])('$name', call => {
    expect(call.path).toContain(`/${ENCODED}/`)
    const { pathname, hash, searchParams } = new URL(`https://host${pathAndQuery(call)}`)
    expect(pathname).toBe(call.path)
    expect(hash).toBe('')
    expect(Object.fromEntries(searchParams)).toEqual(call.query)
  })
})

test.each([
  [calls.uploadExtension(ACCOUNT, 'ext', 'Gate', FILE), 'upload_file'],
  [calls.updateIcon(ACCOUNT, 'ext', FILE), 'upload_file'],
  [calls.uploadImage(ACCOUNT, FILE), 'file']
])('$name sends its file as the part "%s"', (call, field) => {
  expect(call.body).toEqual({ file: { ...FILE, field } })
})

test('a draft goes out whole', () => {
  const draft = { plugin_name: 'x', unknown: [null, ''] }
  expect(calls.editDraft(ACCOUNT, draft).body).toEqual({ json: draft })
})

test('a thumbnail names its image', () => {
  expect(calls.updateThumbnail('project', 'plan', '/x y').body).toEqual({ json: { img_url: '/x y' } })
})

/** Every call, under the name of the function that makes it. */
const ALL: Readonly<Record<string, Call<unknown>>> = {
  uploadExtension: calls.uploadExtension('', '', '', FILE),
  updateIcon: calls.updateIcon('', '', FILE),
  registerExtension: calls.registerExtension('', INFO),
  updateInfo: calls.updateInfo('', INFO),
  deleteExtension: calls.deleteExtension('', '', '1.0.0'),
  createDraft: calls.createDraft('', {}),
  editDraft: calls.editDraft('', {}),
  publishDraft: calls.publishDraft('', '', '', ''),
  deleteDraft: calls.deleteDraft('', '', ''),
  queryExtensions: calls.queryExtensions('', { businessTypes: [] }),
  queryVersions: calls.queryVersions('', '', 0),
  queryDetail: calls.queryDetail('', '', ''),
  updateThumbnail: calls.updateThumbnail('', '', ''),
  uploadImage: calls.uploadImage('', FILE),
  readImage: calls.readImage('', '')
}

/** The functions whose calls are like that. */
function whose(is: (call: Call<unknown>) => boolean): string[] {
  return Object.entries(ALL)
    .filter(([, call]) => is(call))
    .map(([name]) => name)
    .sort()
}

test('no call is left out here', () => {
  const functions = Object.entries(calls).filter(([, value]) => typeof value === 'function')
  expect(Object.keys(ALL).sort()).toEqual(functions.map(([name]) => name).sort())
})

test('what only reads writes nothing', () => {
  expect(whose(call => !call.writes)).toEqual([
    'queryDetail',
    'queryExtensions',
    'queryVersions',
    'readImage'
  ])
})

test('what creates, publishes or deletes is not repeated blindly', () => {
  expect(whose(call => !call.repeatable)).toEqual([
    'createDraft',
    'deleteDraft',
    'deleteExtension',
    'publishDraft',
    'registerExtension'
  ])
})
