import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { calls, packageFile, perform, versionsOf } from './release.ts'
import { register, setStage } from './support.ts'

const stage = setStage()

beforeAll(async () => {
  await stage.file('icon.png', png(128, 128))
})

const publishWithIcon = async (name: string) =>
  perform(stage, 'publish', {
    'package-path': await packageFile(stage, name, '1.0.0'),
    'icon-path': 'icon.png'
  })

/** The service keeps the picture under this address, and does not show it. */
const answerIcon = (body: unknown) => {
  stage.emulator.addFault({ call: 'update-icon', kind: 'status', status: 200, body })
}

const infoSent = () => stage.emulator.requests.find(({ call }) => call === 'info-update')?.json

test('an icon that the upload changes already is not set again', async () => {
  await register(stage, 'shown')
  const run = await publishWithIcon('shown')
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published' })
  expect(calls(stage)).toEqual([
    'query',
    'query-all',
    'upload-extension',
    'update-icon',
    'query-all',
    'publish-draft',
    'query'
  ])
  const [version] = await versionsOf(stage, 'shown')
  expect(version?.['icon_url']).toBe(run.outputs['url'])
})

test('an icon that the upload does not change is set by info-update, which keeps everything else', async () => {
  await register(stage, 'hidden', { description: 'Kept', maintainers: 'somebody', icon_url: '/old.png' })
  answerIcon('/common/get-plugin-icon?object_key=a b&icon_type=plugin')
  const run = await publishWithIcon('hidden')
  expect(run.outputs).toMatchObject({
    result: 'published',
    url: '/common/get-plugin-icon?object_key=a b&icon_type=plugin'
  })
  expect(calls(stage).slice(3)).toEqual(['update-icon', 'query-all', 'info-update', 'publish-draft', 'query'])
  expect(infoSent()).toEqual({
    plugin_name: 'hidden',
    display_name: 'hidden',
    business_type: 'Normal',
    business_type_display_name: 'General',
    description: 'Kept',
    icon_url: '/common/get-plugin-icon?object_key=a b&icon_type=plugin',
    maintainers: 'somebody'
  })
})

test('an icon in JSON quotes is the same address', async () => {
  await register(stage, 'quoted')
  answerIcon('"https://cdn.example.com/i.png"')
  const run = await publishWithIcon('quoted')
  expect(run.outputs['url']).toBe('https://cdn.example.com/i.png')
  expect(infoSent()).toMatchObject({ icon_url: 'https://cdn.example.com/i.png' })
})

test('the icon of a new extension is uploaded after its package', async () => {
  answerIcon('/new.png')
  const run = await publishWithIcon('new')
  expect(run.outputs['result']).toBe('published')
  expect(calls(stage)).toEqual([
    'query',
    'query-all',
    'register-extension',
    'upload-extension',
    'update-icon',
    'query-all',
    'info-update',
    'publish-draft',
    'query'
  ])
  expect(await versionsOf(stage, 'new')).toMatchObject([{ icon_url: '/new.png' }])
})

test('an icon whose address the service does not say is a notice, and the version is published', async () => {
  await register(stage, 'unsaid', { icon_url: '/old.png' })
  answerIcon(true)
  const run = await publishWithIcon('unsaid')
  expect(run.outputs).toMatchObject({ result: 'published', url: '' })
  expect(run.stdout).toContain('::notice::The service accepted the icon, but did not say its URL.')
  expect(infoSent()).toBeUndefined()
})

test('an icon that the service refuses leaves the version a draft', async () => {
  await register(stage, 'refused')
  stage.emulator.addFault({
    call: 'update-icon',
    kind: 'status',
    status: 400,
    body: { error_code: 'DEVCP.00014004', error_msg: 'invalid parameter' }
  })
  const run = await publishWithIcon('refused')
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'true' })
  expect(await versionsOf(stage, 'refused')).toMatchObject([{ version_attribution: 'draft' }])
})

test('a version that is published keeps its icon, and the notice says how to change it', async () => {
  await register(stage, 'late')
  await publishWithIcon('late')
  stage.emulator.clear()
  const run = await publishWithIcon('late')
  expect(run.outputs['result']).toBe('unchanged')
  expect(run.stdout).toContain('can be changed with update-extension')
  expect(calls(stage)).not.toContain('update-icon')
})

describe('when the service answers an icon with', () => {
  afterEach(() => {
    stage.emulator.setIconAnswer('url')
  })

  const relative = new RegExp(
    '^/api/v1/\\w{32}/common/get-plugin-icon\\?object_key=[\\w-]+ .*&icon_type=plugin$'
  )
  test.each([
    { form: 'url', url: /^http:\/\/127\.0\.0\.1:\d+\/devmarket\/plugin\/new\// },
    { form: 'path', url: relative },
    { form: 'true', url: /^$/ }
  ] as const)(
    'the form $form, the icon is updated and published, and its URL is that',
    async ({ form, url }) => {
      stage.emulator.setIconAnswer(form)
      const name = `answers-${form}`
      await register(stage, name)
      const updated = await perform(stage, 'update-icon', { 'plugin-name': name, 'icon-path': 'icon.png' })
      const published = await publishWithIcon(name)
      expect(updated.outputs).toMatchObject({ success: 'true', result: 'updated' })
      expect(published.outputs).toMatchObject({ success: 'true', result: 'published' })
      for (const run of [updated, published]) {
        expect(run.outputs['url']).toMatch(url)
        expect(run.stdout.includes('did not say its URL')).toBe(form === 'true')
      }
      const [version] = await versionsOf(stage, name)
      if (form !== 'true') expect(version?.['icon_url']).toBe(published.outputs['url'])
    }
  )
})
