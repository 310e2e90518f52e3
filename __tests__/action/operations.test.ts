import { beforeAll, describe, expect, test } from '@jest/globals'
import { gif, jpeg, png } from '../support/images.ts'
import { makeZip } from '../support/zip.ts'
import { createDraft, DRAFT, errorOf, publish, register, setStage } from './support.ts'

const stage = setStage()

async function packageFile(name: string, version: string): Promise<string> {
  const manifest = { type: 'Task', name, friendlyName: name, category: 'Normal', version }
  const zip = await makeZip({ 'codearts-extension.json': JSON.stringify(manifest), 'run.sh': 'env\n' })
  return stage.file(`${name}-${version}.zip`, zip)
}

const calls = () => stage.emulator.requests.map(request => request.call)

describe('upload-extension', () => {
  const upload = (path: string, more: Record<string, string> = {}) =>
    stage.run({ ...stage.withKeys, operation: 'upload-extension', 'package-path': path, ...more })

  beforeAll(() => register(stage, 'packed'))

  test('replaces the draft of the same version', async () => {
    const path = await packageFile('packed', '1.0.0')
    await upload(path)
    const again = await upload(path)
    expect(again.outputs).toMatchObject({
      success: 'true',
      result: 'uploaded',
      changed: 'true',
      requests: '1'
    })
  })

  test('leaves it to the service to refuse a published version', async () => {
    const path = await packageFile('packed', '1.0.1')
    await upload(path)
    await publish(stage, 'packed', '1.0.1')
    const run = await upload(path)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false', version: '1.0.1' })
    expect(calls()).toEqual(['upload-extension'])
  })

  test('with if-exists: skip leaves a published version alone, after one read', async () => {
    const path = await packageFile('packed', '1.0.1')
    const run = await upload(path, { 'if-exists': 'skip' })
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'unchanged',
      changed: 'false',
      requests: '1'
    })
    expect(run.stdout).toContain('::notice::Version 1.0.1 of packed is published already')
    expect(calls()).toEqual(['query'])
  })

  test('with if-exists: skip uploads what is not published', async () => {
    const run = await upload(await packageFile('packed', '1.0.2'), { 'if-exists': 'skip' })
    expect(run.outputs).toMatchObject({ result: 'uploaded', requests: '3' })
  })

  test('in a dry run fails when the version is published', async () => {
    const run = await upload(await packageFile('packed', '1.0.1'), { 'dry-run': 'true' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('Version 1.0.1 of packed is published and cannot be replaced')
    expect(calls()).toEqual(['query'])
  })

  test('in a dry run fails when the extension is not registered', async () => {
    const run = await upload(await packageFile('stranger', '1.0.0'), { 'dry-run': 'true' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('Extension stranger is not registered')
  })
})

describe('update-icon', () => {
  const icon = async (name: string, content: Buffer) => {
    const path = await stage.file(name, content)
    return stage.run({
      ...stage.withKeys,
      operation: 'update-icon',
      'plugin-name': '我的 ext.1',
      'icon-path': path
    })
  }

  test('takes a JPEG of another size, with a notice, for a name with Chinese characters', async () => {
    const run = await icon('photo.jpg', jpeg(256, 64))
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('::notice::photo.jpg is 256 x 64 pixels; 128 x 128 are recommended.')
    expect(stage.emulator.requests[0]?.parts?.[0]?.contentType).toBe('image/jpeg')
    expect(stage.emulator.requests[0]?.url).toContain('plugin_name=%E6%88%91%E7%9A%84%20ext.1')
  })

  test('hands on a relative path verbatim, and shows it as code instead of a picture', async () => {
    const path = '/api/v1/x/common/get-plugin-icon?object_key=apie_test-3 a9&icon_type=plugin'
    stage.emulator.addFault({ call: 'update-icon', kind: 'status', status: 200, body: path })
    const run = await icon('icon.png', png(128, 128))
    expect(run.outputs['url']).toBe(path)
    expect(run.summary).not.toContain('<img')
  })

  test('accepts a bare true, with an empty URL and a notice', async () => {
    stage.emulator.addFault({ call: 'update-icon', kind: 'status', status: 200, body: true })
    const run = await icon('icon.png', png(128, 128))
    expect(run.outputs).toMatchObject({ success: 'true', result: 'updated', url: '' })
    expect(run.stdout).toContain('did not say its URL')
  })

  test('shows no picture of a host that is not the service in the summary, but its URL as code', async () => {
    stage.emulator.addFault({
      call: 'update-icon',
      kind: 'status',
      status: 200,
      body: 'https://cdn.example.com/i.png'
    })
    const run = await icon('icon.png', png(128, 128))
    expect(run.summary).not.toContain('<img')
    expect(run.summary).toContain('<code>https&#58;&#47;&#47;cdn&#46;example&#46;com&#47;i&#46;png</code>')
  })

  test('refuses a GIF that is called .png, without a request', async () => {
    const run = await icon('fake.png', gif(128, 128))
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('its content is none of PNG, JPEG')
    expect(stage.emulator.requests).toHaveLength(0)
  })
})

describe('update-draft', () => {
  const update = (more: Record<string, string> = {}) =>
    stage.run({ ...stage.withKeys, operation: 'update-draft', 'draft-path': 'draft.json', ...more })

  beforeAll(async () => {
    for (let patch = 1; patch <= 13; patch += 1) await createDraft(stage, { version: `0.0.${patch}` })
    await publish(stage, 'apie_test', '0.0.2')
    await stage.file('draft.json', JSON.stringify(DRAFT))
  })

  test('finds the ID on a later page of versions', async () => {
    const first = await update({ version: '0.0.1' })
    const last = await update({ version: '0.0.13' })
    expect([first.outputs['result'], last.outputs['result']]).toEqual(['updated', 'updated'])
    expect(calls()).toContain('edit-draft')
    expect(new Set([first.outputs['unique-id'], last.outputs['unique-id']]).size).toBe(2)
    expect(stage.emulator.requests.some(({ url }) => url.includes('offset=10'))).toBe(true)
  })

  test('with the ID given sends one request', async () => {
    const known = await update({ version: '0.0.3' })
    const run = await update({ version: '0.0.3', 'unique-id': known.outputs['unique-id'] ?? '' })
    expect(run.outputs).toMatchObject({ result: 'updated', requests: '1' })
  })

  test('keeps the texts on record that the file leaves out', async () => {
    await createDraft(stage, { plugin_name: 'silent', description: 'kept' })
    await stage.file(
      'silent.json',
      JSON.stringify({ ...DRAFT, plugin_name: 'silent', description: undefined })
    )
    await update({ 'draft-path': 'silent.json' })
    expect(stage.emulator.requests.at(-1)?.json).toMatchObject({ description: 'kept', icon_url: '' })
  })

  test('refuses a published version before it sends anything', async () => {
    const run = await update({ version: '0.0.2' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain(
      'Version 0.0.2 of apie_test is published; a published version cannot be edited'
    )
    expect(run.outputs).toMatchObject({ 'plugin-name': 'apie_test', version: '0.0.2', changed: 'false' })
  })

  test('fails when there is no such version, and ignores that on demand', async () => {
    const failing = await update({ version: '9.9.9' })
    expect(errorOf(failing)).toContain('There is no version 9.9.9 of apie_test to update')
    const ignoring = await update({ version: '9.9.9', 'if-missing': 'ignore' })
    expect(ignoring.outputs).toMatchObject({ success: 'true', result: 'absent', changed: 'false' })
  })
})

describe('delete-draft', () => {
  const remove = (version: string, more: Record<string, string> = {}) =>
    stage.run({ ...stage.withKeys, operation: 'delete-draft', 'plugin-name': 'apie_test', version, ...more })

  test('with if-missing: ignore takes an absent draft for done, after one read', async () => {
    const run = await remove('8.8.8', { 'if-missing': 'ignore', 'plugin-name': 'nobody' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'absent', changed: 'false', requests: '2' })
    expect(run.summary).toContain('⏭️ not needed: ')
  })

  test('with if-missing: ignore does not take a published version for absent', async () => {
    stage.emulator.addFault({
      call: 'delete-draft',
      kind: 'status',
      status: 400,
      body: { error_code: 'DEVPIPE.30011001', error_msg: 'not found' }
    })
    const run = await remove('0.0.2', { 'if-missing': 'ignore' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('Version 0.0.2 of apie_test is published')
    expect(errorOf(run)).toContain('delete-version')
  })
})

describe('update-thumbnail', () => {
  const project = '919bb351ef424e2daaf3dd80c179fae9'
  const thumbnail = (more: Record<string, string>) =>
    stage.run({
      operation: 'update-thumbnail',
      'req-endpoint': stage.emulator.url,
      token: stage.emulator.token,
      'project-id': project,
      'plan-id': 'plan-1',
      ...more
    })

  test('uploads an image first and uses the path that comes back', async () => {
    await stage.file('plan.gif', gif(10, 10))
    const run = await thumbnail({ 'image-path': 'plan.gif' })
    const [upload, update] = stage.emulator.requests
    expect(upload).toMatchObject({
      method: 'POST',
      url: `/v2/${project}/img`,
      parts: [{ name: 'file', filename: 'plan.gif' }]
    })
    expect(update?.json).toEqual({ img_url: run.outputs['url'] })
    expect(run.outputs).toMatchObject({ result: 'updated', requests: '2' })
  })

  const titlesOf = ({ outputs }: { outputs: Record<string, string> }) =>
    (JSON.parse(outputs['plan'] ?? '') as { title: string }[]).map(({ title }) => title)

  test('uses an image that is stored already, with one request', async () => {
    await stage.file('stored.gif', gif(10, 10))
    const uploaded = await thumbnail({ 'image-path': 'stored.gif' })
    expect(titlesOf(uploaded)).toEqual(['Upload the image', 'Update the thumbnail'])
    stage.emulator.clear()
    const stored = { 'img-url': uploaded.outputs['url'] ?? '' }
    const run = await thumbnail(stored)
    expect(run.outputs).toMatchObject({ result: 'updated', requests: '1', url: uploaded.outputs['url'] })
    expect(titlesOf(run)).toEqual(['Update the thumbnail'])
    const dry = await thumbnail({ ...stored, 'dry-run': 'true' })
    expect(dry.outputs).toMatchObject({ success: 'true', result: 'planned', requests: '1', changed: 'false' })
    const offline = await thumbnail({ ...stored, 'dry-run': 'true', token: '' })
    expect(offline.outputs).toMatchObject({ success: 'true', result: 'planned', requests: '0' })
  })

  test('keeps the URL of the uploaded image when the second answer has none', async () => {
    await stage.file('plan.gif', gif(10, 10))
    stage.emulator.addFault({
      call: 'update-thumbnail',
      kind: 'status',
      status: 200,
      body: { status: 'success', result: {} }
    })
    const run = await thumbnail({ 'image-path': 'plan.gif' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'updated' })
    expect(run.outputs['url']).toBe((stage.emulator.requests[1]?.json as { img_url: string }).img_url)
  })

  test('names the input of an image of another project', async () => {
    const run = await thumbnail({ 'img-url': `/v1/upload/${'a'.repeat(32)}/202506/1.png` })
    expect(errorOf(run)).toMatch(/^Input img-url is .*the image belongs to another project than project-id/)
    const without = await thumbnail({ 'img-url': '/v1/upload/x', 'project-id': '' })
    expect(errorOf(without)).not.toContain('another project')
  })

  test('in a dry run shows what the first step brings as unknown', async () => {
    await stage.file('plan.gif', gif(10, 10))
    const run = await thumbnail({ 'image-path': 'plan.gif', 'dry-run': 'true' })
    expect(run.outputs).toMatchObject({ result: 'planned', changed: 'false' })
    expect(run.outputs['plan']).toContain('(from step 1)')
    expect(stage.emulator.requests).toHaveLength(0)
  })

  test('in a dry run fails when the image is not stored, and says so', async () => {
    const run = await thumbnail({ 'img-url': `/v1/upload/${project}/202506/1.png`, 'dry-run': 'true' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('Perhaps the project has no image of this img-url')
  })

  test('fails when the service says "error" under status 200', async () => {
    stage.emulator.addFault({
      call: 'update-thumbnail',
      kind: 'status',
      status: 200,
      body: { status: 'error' }
    })
    const run = await thumbnail({ 'img-url': `/v1/upload/${project}/202506/1.png` })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ success: 'false', changed: 'false' })
  })
})
