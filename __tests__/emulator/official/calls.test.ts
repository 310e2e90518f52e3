/** Every call that the emulator answers, made by the official SDK with the documented bodies. */

import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIDToken } from '@actions/core'
import * as iam from '@huaweicloud/huaweicloud-sdk-iam/v3/public-api.js'
import * as req from '@huaweicloud/huaweicloud-sdk-projectman/v4/public-api.js'
import { CALLS } from '../../../emulator/calls/index.ts'
import { startEmulator, type Emulator } from '../../../emulator/server.ts'
import * as answers from '../../support/samples/answers.ts'
import * as signedIn from '../../support/samples/sign-in-answers.ts'
import { PNG, PROJECT } from '../support/fixtures.ts'
import { connect, sendCall, type Key, type SdkCall } from './client.ts'
import { CHANGES, READS, create, edit, type Documented } from './pipeline.ts'
import { differences } from './shape.ts'

const CREATED = await create()
/** The calls that were made, over all tests of this file. */
const made = new Set<string | undefined>()
let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})

afterAll(() => emulator.close())

/** What the emulator took the last request for. It must have been taken, and is noted as made. */
function last(): string | undefined {
  const request = emulator.requests.at(-1)
  expect(request?.status).toBeLessThan(300)
  made.add(request?.call)
  return request?.call
}

/** Makes a documented call, and compares the answer with the sample. */
async function make({ call, request, answer }: Documented): Promise<void> {
  const given = await sendCall(emulator, request, emulator)
  expect(last()).toBe(call)
  expect(answer === true ? given : differences(given, answer)).toEqual(answer === true ? true : [])
}

test.each(CREATED)('CodeArts Pipeline takes $call $about', make)

test('CodeArts Pipeline takes edit-draft with the whole record that the console sends', async () => {
  const query = { plugin_name: 'apie_test', offset: '0', limit: '1' }
  const request = { method: 'GET', url: '/v1/{domain_id}/agent-plugin/query', query }
  const { data } = (await sendCall(emulator, request, emulator)) as { data: { unique_id: string }[] }
  await make(edit(data[0]?.unique_id ?? ''))
})

test.each(READS)('CodeArts Pipeline answers $call $about in the shape of the sample', make)

test.each(CHANGES)('CodeArts Pipeline takes $call $about', make)

test('a refusal reaches the SDK with its status, code and request ID', async () => {
  const query = { plugin_name: 'unknown', version: '0.0.1' }
  const request = { method: 'DELETE', url: '/v1/{domain_id}/agent-plugin/delete-draft', query }
  await expect(sendCall(emulator, request, emulator)).rejects.toMatchObject({
    httpStatusCode: 400,
    errorCode: 'DEVPIPE.30011001',
    requestId: expect.stringMatching(/^[0-9a-f]{32}$/)
  })
})

describe('CodeArts Req', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'image-'))
    await writeFile(path.join(folder, 'image.png'), PNG)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('takes an image, shows it, and takes it as the thumbnail of a plan', async () => {
    const { client, http } = connect(emulator, emulator)
    const service = new req.ProjectManClient(client)
    const file = createReadStream(path.join(folder, 'image.png'))
    const body = new req.UploadIssueImgRequestBody(file)
    await service.uploadIssueImg(new req.UploadIssueImgRequest(PROJECT).withBody(body))
    expect(last()).toBe('upload-image')
    expect(differences(http.answer, answers.IMAGE)).toEqual([])

    const { img_url: imageUri } = http.answer as { img_url: string }
    await service.downloadImageFile(new req.DownloadImageFileRequest(PROJECT, imageUri))
    expect(last()).toBe('image-file')
    expect(String(http.answer)).toContain('PNG')

    const call: SdkCall = {
      method: 'PUT',
      url: '/v3/plan/{project_id}/management/{plan_id}/img',
      path: { project_id: PROJECT, plan_id: 'bf56512ab4e544c29d03d068711ca56a' },
      body: { img_url: imageUri }
    }
    const answer = await sendCall(emulator, call, emulator)
    expect(last()).toBe('update-thumbnail')
    expect(differences(answer, answers.THUMBNAIL)).toEqual([])
  })
})

describe('signing in', () => {
  test('an ID token of GitHub becomes a temporary key, which signs', async () => {
    process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = emulator.idTokenRequestUrl
    process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = emulator.idTokenRequestToken
    const idToken = await getIDToken(emulator.oidcAudience)
    expect(last()).toBe('id-token')

    const names = { agency_urn: emulator.agencyUrn, provider_urn: emulator.providerUrn }
    const body = { ...names, agency_session_name: 'session1', duration_seconds: 3600, id_token: idToken }
    const call = { method: 'POST', url: '/v5/agencies/assume-with-oidc', body }
    const assumed = (await sendCall(emulator, call)) as typeof signedIn.ASSUMED
    expect(last()).toBe('assume-with-oidc')
    expect(differences(assumed, signedIn.ASSUMED)).toEqual([])

    const { access_key_id, secret_access_key, security_token } = assumed.credentials
    const key: Key = {
      accessKeyId: access_key_id,
      secretAccessKey: secret_access_key,
      securityToken: security_token
    }
    const [read] = READS
    if (read) expect(differences(await sendCall(emulator, read.request, key), read.answer)).toEqual([])
    expect(last()).toBe(read?.call)
  })

  test.each([
    {
      of: 'a project',
      nocatalog: 'true',
      scope: new iam.AuthScope().withProject(new iam.AuthScopeProject().withName('cn-north-1')),
      sample: signedIn.PROJECT_TOKEN
    },
    {
      of: 'the account',
      nocatalog: '',
      scope: new iam.AuthScope().withDomain(new iam.AuthScopeDomain().withName('emulated-account')),
      sample: signedIn.ACCOUNT_TOKEN
    }
  ])('a password becomes a token for $of', async ({ nocatalog, scope, sample }) => {
    const { client, http } = connect(emulator, emulator)
    const domain = new iam.PwdPasswordUserDomain(emulator.iamAccount)
    const user = new iam.PwdPasswordUser(domain, emulator.iamUser, emulator.iamPassword)
    const identity = new iam.PwdIdentity(['password'], new iam.PwdPassword(user))
    const body = new iam.KeystoneCreateUserTokenByPasswordRequestBody(new iam.PwdAuth(identity, scope))
    const request = new iam.KeystoneCreateUserTokenByPasswordRequest().withNocatalog(nocatalog).withBody(body)
    const answer = await new iam.IamClient(client).keystoneCreateUserTokenByPassword(request)
    expect(last()).toBe('auth-tokens')
    expect(answer).toHaveProperty(['X-Subject-Token'], expect.stringMatching(/^MII/))
    // The SDK puts the header into the body.
    expect(differences(http.answer, { ...sample, 'X-Subject-Token': '' })).toEqual([])
  })
})

test('no call of the emulator is left out here', () => {
  expect([...made].sort()).toEqual(CALLS.map(({ name }) => name).sort())
})
