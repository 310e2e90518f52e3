/** The calls of CodeArts Pipeline as data, for the official SDK: npm has no client of this service. */

import * as answers from '../../support/samples/answers.ts'
import * as lists from '../../support/samples/lists.ts'
import * as requests from '../../support/samples/requests.ts'
import { PNG, archive } from '../support/fixtures.ts'
import type { SdkCall } from './client.ts'

/** A call of the emulator, the request that its definition documents, and a sample of the answer. */
export interface Documented {
  call: string
  /** What tells it from others of the same call. */
  about: string
  request: SdkCall
  answer: unknown
}

const PACKAGE = {
  name: 'basic_plugin',
  friendlyName: 'basic_plugin',
  category: 'Normal',
  version: '0.0.1',
  inputs: [{ name: 'SHELL_PLUGIN', type: 'input', label: 'l', description: 'd', required: true }],
  outputs: [{ name: 'problem', type: 'output', description: 'd' }]
}

/** A request with a JSON body, whose answer is `true`. */
function post(call: string, url: string, body: object, about = ''): Documented {
  return { call, about, request: { method: 'POST', url, body }, answer: true }
}

function get(call: string, url: string, query: Record<string, string>, answer: unknown): Documented {
  return { call, about: query['plugin_name'] ?? '', request: { method: 'GET', url, query }, answer }
}

function remove(call: string, url: string, query: Record<string, string>): Documented {
  return { call, about: query['type'] ?? '', request: { method: 'DELETE', url, query }, answer: true }
}

const DRAFT = '/v1/{domain_id}/agent-plugin/create-draft'

/** What is done to an empty account, up to the draft that `edit` changes. */
export async function create(): Promise<Documented[]> {
  const upload = { part: 'upload_file', name: 'basic_plugin.zip', content: await archive(PACKAGE) }
  const names = { plugin_name: 'basic_plugin', business_type: 'Normal' }
  const icon = { part: 'upload_file', name: 'icon 图.png', content: PNG }
  return [
    post('register-extension', '/v3/{domain_id}/extension/info/add', requests.REGISTER),
    post('info-update', '/v3/{domain_id}/extension/info/update', requests.UPDATE_BASIC),
    {
      call: 'upload-extension',
      about: '',
      request: { method: 'POST', url: '/v3/{domain_id}/extension/upload', query: names, file: upload },
      answer: true
    },
    {
      call: 'update-icon',
      about: '',
      request: {
        method: 'POST',
        url: '/v1/{domain_id}/common/upload-plugin-icon',
        query: { plugin_name: 'basic plugin' },
        file: icon
      },
      answer: answers.ICON
    },
    post('create-draft', DRAFT, requests.CREATE_DRAFT),
    post('update-info', '/v1/{domain_id}/agent-plugin/update-info', requests.UPDATE_INFO),
    post('create-version', '/v1/{domain_id}/agent-plugin/create', requests.CREATE_VERSION),
    post('create-draft', DRAFT, { ...requests.CREATE_DRAFT, version: '0.0.6' }, 'of the version to edit')
  ]
}

/** Edits the draft with this ID, which only the service can give. */
export function edit(uniqueId: string): Documented {
  const body = { ...requests.EDIT_DRAFT, unique_id: uniqueId }
  return post('edit-draft', '/v1/{domain_id}/agent-plugin/edit-draft', body)
}

const PAGE = { offset: '0', limit: '999' }

/** What is read of the account then. */
export const READS: readonly Documented[] = [
  get('extension-detail', '/v3/{domain_id}/extension/detail', of('basic_plugin', '0.0.1'), answers.PACKAGE),
  get(
    'detail',
    '/v1/{domain_id}/agent-plugin/detail',
    of('basic_plugin', '0.0.1'),
    answers.DETAIL_OF_PACKAGE
  ),
  get('detail', '/v1/{domain_id}/agent-plugin/detail', of('apie_test', '0.0.6'), answers.DETAIL_OF_JSON),
  get('query', '/v1/{domain_id}/agent-plugin/query', { plugin_name: 'apie_test', ...PAGE }, lists.VERSIONS),
  {
    call: 'query-all',
    about: '',
    request: {
      method: 'POST',
      url: '/v1/{domain_id}/agent-plugin/query-all',
      query: { offset: '0', limit: '3' },
      body: requests.QUERY_ALL
    },
    answer: lists.EXTENSIONS
  }
]

/** What is done to the account then. */
export const CHANGES: readonly Documented[] = [
  remove('delete-draft', '/v1/{domain_id}/agent-plugin/delete-draft', of('apie_test', '0.0.1')),
  post('publish-draft', '/v1/{domain_id}/agent-plugin/publish-draft', {
    ...requests.PUBLISH_DRAFT,
    plugin_name: 'basic_plugin',
    display_name: 'basic_plugin'
  }),
  remove('delete-extension', '/v3/{domain_id}/extension/info/delete', {
    ...of('apie_test', '0.0.2'),
    type: 'single'
  }),
  remove('delete-extension', '/v3/{domain_id}/extension/info/delete', {
    plugin_name: 'apie_test',
    type: 'all'
  })
]

function of(plugin_name: string, version: string): Record<string, string> {
  return { plugin_name, version }
}
