/** What each call sends, by the documents of the service, and how it may be repeated. */

import { expect, test } from '@jest/globals'
import { pathAndQuery } from '../../src/codearts/call.ts'
import { createDraft, deleteDraft, editDraft, publishDraft } from '../../src/codearts/calls/drafts.ts'
import {
  deleteExtension,
  registerExtension,
  updateIcon,
  updateInfo,
  uploadExtension
} from '../../src/codearts/calls/extensions.ts'
import { readImage, updateThumbnail, uploadImage } from '../../src/codearts/calls/images.ts'
import { queryDetail, queryExtensions, queryVersions } from '../../src/codearts/calls/queries.ts'
import { json, outcome, text } from './fakes.ts'

const FILE = { filename: 'a.png', type: 'image/png', path: '/a.png', size: 1, changed: 0 } as const
const INFO = {
  pluginName: 'ext',
  displayName: 'Ext',
  businessType: 'Gate',
  businessTypeDisplayName: 'Gates',
  description: 'Checks',
  iconUrl: '/icon',
  maintainers: '',
  composition: 'extension'
}
const INFO_BODY = {
  plugin_name: 'ext',
  display_name: 'Ext',
  business_type: 'Gate',
  business_type_display_name: 'Gates',
  description: 'Checks',
  icon_url: '/icon'
}
const ONE = { plugin_name: 'ext', display_name: 'Ext', version: '1.0.0', plugin_attribution: 'custom' }
const PAGE = 'offset=20&limit=10'

test.each([
  [createDraft('d', { a: 1 }), 'create-draft POST /v1/d/agent-plugin/create-draft', { a: 1 }],
  [editDraft('d', { a: 1 }), 'edit-draft POST /v1/d/agent-plugin/edit-draft', { a: 1 }],
  [publishDraft('d', 'ext', 'Ext', '1.0.0'), 'publish-draft POST /v1/d/agent-plugin/publish-draft', ONE],
  [
    registerExtension('d', INFO),
    'register-extension POST /v3/d/extension/info/add',
    {
      ...INFO_BODY,
      plugin_composition_type: 'extension'
    }
  ],
  [updateInfo('d', INFO), 'info-update POST /v3/d/extension/info/update', INFO_BODY],
  [
    updateInfo('d', { ...INFO, composition: 'multi', maintainers: 'me' }),
    'update-info POST /v1/d/agent-plugin/update-info',
    {
      ...INFO_BODY,
      maintainers: 'me'
    }
  ],
  [
    queryExtensions('d', { businessTypes: ['Gate'] }),
    'query-all POST /v1/d/agent-plugin/query-all?offset=0&limit=10',
    { business_type: ['Gate'] }
  ],
  [
    queryExtensions('d', { businessTypes: [], pluginName: 'ext', offset: 20 }),
    `query-all POST /v1/d/agent-plugin/query-all?${PAGE}`,
    { business_type: [], plugin_name: 'ext' }
  ],
  [
    updateThumbnail('p', 'plan', '/img'),
    'update-thumbnail PUT /v3/plan/p/management/plan/img',
    { img_url: '/img' }
  ]
])('the JSON of call %#', (call, request, body) => {
  expect(`${call.name} ${call.method} ${pathAndQuery(call)}`).toBe(request)
  expect(call.body).toEqual({ json: body })
})

test.each([
  [
    uploadExtension('d', 'ext', 'Gate', FILE),
    'upload-extension POST /v3/d/extension/upload?plugin_name=ext&business_type=Gate',
    'upload_file'
  ],
  [
    updateIcon('d', 'ext', FILE),
    'update-icon POST /v1/d/common/upload-plugin-icon?plugin_name=ext',
    'upload_file'
  ],
  [uploadImage('p', FILE), 'upload-image POST /v2/p/img', 'file']
])('the file of call %#', (call, request, field) => {
  expect(`${call.name} ${call.method} ${pathAndQuery(call)}`).toBe(request)
  expect(call.body).toEqual({ file: { ...FILE, field } })
})

test.each([
  [
    deleteDraft('d', 'ext', '1.0.0'),
    'delete-draft DELETE /v1/d/agent-plugin/delete-draft?plugin_name=ext&version=1.0.0'
  ],
  [
    deleteExtension('d', 'ext'),
    'delete-extension DELETE /v3/d/extension/info/delete?plugin_name=ext&type=all'
  ],
  [
    deleteExtension('d', 'ext', '1.0.0'),
    'delete-version DELETE /v3/d/extension/info/delete?plugin_name=ext&type=single&version=1.0.0'
  ],
  [queryVersions('d', 'ext', 20), `query GET /v1/d/agent-plugin/query?plugin_name=ext&${PAGE}`],
  [queryDetail('d', 'ext', '1.0.0'), 'detail GET /v1/d/agent-plugin/detail?plugin_name=ext&version=1.0.0'],
  [readImage('p', '/img'), 'image-file GET /v4/projects/p/image-file?image_uri=%2Fimg']
])('call %# has no body', (call, request) => {
  expect(`${call.name} ${call.method} ${pathAndQuery(call)}`).toBe(request)
  expect(call.body).toBeUndefined()
})

test('what makes, publishes or deletes something is not repeated blindly, and all else is', () => {
  const calls = [
    createDraft('d', {}),
    publishDraft('d', 'ext', 'Ext', '1.0.0'),
    deleteDraft('d', 'ext', '1.0.0'),
    registerExtension('d', INFO),
    deleteExtension('d', 'ext'),
    editDraft('d', {}),
    updateInfo('d', INFO),
    uploadExtension('d', 'ext', 'Gate', FILE),
    updateIcon('d', 'ext', FILE),
    updateThumbnail('p', 'plan', '/img'),
    uploadImage('p', FILE)
  ]
  expect(calls.every(({ writes }) => writes)).toBe(true)
  expect(calls.map(({ repeatable }) => repeatable)).toEqual(calls.map((_call, index) => index > 4))
})

test('what only reads may be repeated', () => {
  const reads = [
    queryExtensions('d', { businessTypes: [] }),
    queryVersions('d', 'ext', 0),
    queryDetail('d', 'ext', '1.0.0'),
    readImage('p', '/img')
  ]
  expect(reads.map(({ writes, repeatable }) => [writes, repeatable])).toEqual(reads.map(() => [false, true]))
})

test('plans and images are of CodeArts Req, extensions of CodeArts Pipeline', () => {
  expect(
    [updateThumbnail('p', 'plan', '/'), uploadImage('p', FILE), readImage('p', '/')].map(
      ({ service }) => service
    )
  ).toEqual(['req', 'req', 'req'])
  const others = [
    createDraft('d', {}),
    editDraft('d', {}),
    publishDraft('d', 'ext', 'Ext', '1.0.0'),
    deleteDraft('d', 'ext', '1.0.0'),
    registerExtension('d', INFO),
    updateInfo('d', INFO),
    uploadExtension('d', 'ext', 'Gate', FILE),
    updateIcon('d', 'ext', FILE),
    deleteExtension('d', 'ext'),
    queryExtensions('d', { businessTypes: [] }),
    queryVersions('d', 'ext', 0),
    queryDetail('d', 'ext', '1.0.0')
  ]
  expect(new Set(others.map(({ service }) => service))).toEqual(new Set(['pipeline']))
})

test('the detail of a version is read field by field', () => {
  const { read } = queryDetail('d', 'ext', '1.0.0')
  const answer = {
    ...INFO_BODY,
    maintainers: 'me',
    version: '1.0.0',
    version_attribution: 'formal',
    unique_id: 'id',
    version_description: 'first',
    plugin_composition_type: 'multi',
    runtime_attribution: 'agent',
    refer_count: '12'
  }
  expect(outcome(json(answer), read)).toEqual({
    ...INFO,
    maintainers: 'me',
    composition: 'multi',
    version: '1.0.0',
    state: 'formal',
    uniqueId: 'id',
    versionDescription: 'first',
    runtimeAttribution: 'agent',
    referCount: 12
  })
})

test.each(['[]', '"text"', 'null', '<html>'])('%s is no detail of a version', body => {
  expect(outcome(text(body), queryDetail('d', 'ext', '1.0.0').read)).toMatchObject({
    name: 'UnexpectedAnswerError'
  })
})

test.each([
  [7, 7],
  ['7', 7],
  [0, 0],
  [-1, undefined],
  [1.5, undefined],
  ['x7', undefined],
  ['7x', undefined],
  ['', undefined],
  [null, undefined]
])('a count of references of %j is read as %j', (refer_count, referCount) => {
  expect(outcome(json({ refer_count }), queryDetail('d', 'ext', '1.0.0').read)).toMatchObject({ referCount })
})
