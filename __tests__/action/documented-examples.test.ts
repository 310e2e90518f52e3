import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { makeZip } from '../support/zip.ts'
import { png } from '../support/images.ts'
import { createDraft, DRAFT, register, setStage } from './support.ts'

// The example requests of the five pages, with the account that they use.
const DOMAIN = 'ce8df55870164338a72d7e828a966a2a'
const stage = setStage({ domainId: DOMAIN })
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('"Uploading a Basic Extension" is sent as documented', async () => {
  await register(stage, 'test_basic')
  const zip = await makeZip({
    'codearts-extension.json': JSON.stringify({
      type: 'Task',
      name: 'test_basic',
      friendlyName: 'test_basic',
      category: 'Normal',
      version: '0.0.1',
      execution: { type: 'Shell', target: 'run.sh' }
    }),
    'run.sh': 'env\n'
  })
  await stage.file('test_basic.zip', zip)

  const run = await stage.run({
    ...stage.withToken,
    operation: 'upload-extension',
    'package-path': 'test_basic.zip'
  })

  expect(run.exitCode).toBe(0)
  expect(stage.emulator.requests).toMatchObject([
    {
      method: 'POST',
      url: `/v3/${DOMAIN}/extension/upload?plugin_name=test_basic&business_type=Normal`,
      parts: [{ name: 'upload_file', filename: 'test_basic.zip', size: zip.length, sha256: sha256(zip) }]
    }
  ])
  expect(run.outputs).toMatchObject({
    success: 'true',
    result: 'uploaded',
    sha256: sha256(zip),
    version: '0.0.1'
  })
})

test('"Updating the Extension Icon" is sent as documented, and its URL is handed on', async () => {
  const icon = png(128, 128)
  await stage.file('icon.png', icon)

  const inputs = { operation: 'update-icon', 'plugin-name': 'apie_test', 'icon-path': 'icon.png' }
  const run = await stage.run({ ...stage.withToken, ...inputs })

  expect(run.exitCode).toBe(0)
  expect(stage.emulator.requests).toMatchObject([
    {
      method: 'POST',
      url: `/v1/${DOMAIN}/common/upload-plugin-icon?plugin_name=apie_test`,
      parts: [{ name: 'upload_file', filename: 'icon.png', size: icon.length, sha256: sha256(icon) }]
    }
  ])
  const served = await fetch(run.outputs['url'] ?? '')
  expect(Buffer.from(await served.arrayBuffer()).equals(icon)).toBe(true)
})

test('"Updating an Extension Draft" is sent as documented, with the unique_id of the version', async () => {
  await createDraft(stage)
  await stage.file('draft.json', JSON.stringify(DRAFT))

  const run = await stage.run({ ...stage.withToken, operation: 'update-draft', 'draft-path': 'draft.json' })

  expect(run.exitCode).toBe(0)
  const [read, write] = stage.emulator.requests
  expect(read?.url).toBe(`/v1/${DOMAIN}/agent-plugin/query?plugin_name=apie_test&offset=0&limit=10`)
  expect(write).toMatchObject({ method: 'POST', url: `/v1/${DOMAIN}/agent-plugin/edit-draft` })
  expect(write?.json).toEqual({ ...DRAFT, unique_id: run.outputs['unique-id'] })
  expect(stage.emulator.requests).toHaveLength(2)
})

test('"Deleting an Extension Draft" is sent as documented', async () => {
  await createDraft(stage, { version: '0.0.3' })

  const inputs = { operation: 'delete-draft', 'plugin-name': 'apie_test', version: '0.0.3' }
  const run = await stage.run({ ...stage.withToken, ...inputs })

  expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', changed: 'true' })
  expect(stage.emulator.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `DELETE /v1/${DOMAIN}/agent-plugin/delete-draft?plugin_name=apie_test&version=0.0.3`
  ])
})

test('"Updating a Thumbnail" is sent as documented', async () => {
  const project = '919bb351ef424e2daaf3dd80c179fae9'
  const imgUrl = `/v1/upload/${project}/202506/1749730526922581391.png`

  const run = await stage.run({
    operation: 'update-thumbnail',
    'req-endpoint': stage.emulator.url,
    token: stage.emulator.token,
    'project-id': project,
    'plan-id': 'bf56512ab4e544c29d03d068711ca56a',
    'img-url': imgUrl
  })

  expect(run.outputs).toMatchObject({ success: 'true', result: 'updated', url: imgUrl, requests: '1' })
  expect(stage.emulator.requests).toMatchObject([
    {
      method: 'PUT',
      url: `/v3/plan/${project}/management/bf56512ab4e544c29d03d068711ca56a/img`,
      json: { img_url: imgUrl }
    }
  ])
})
