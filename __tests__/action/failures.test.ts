import { beforeAll, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDraft, DRAFT, errorOf, setStage } from './support.ts'

const stage = setStage()
const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'

beforeAll(async () => {
  await createDraft(stage)
  await stage.file('draft.json', JSON.stringify({ ...DRAFT, unique_id: '0a33d976b3f94c9e868e292e5ee61717' }))
})

const update = (more: Record<string, string> = {}) =>
  stage.run({ ...stage.withToken, operation: 'update-draft', 'draft-path': 'draft.json', ...more })

const answers = (body: unknown, status = 200) => {
  stage.emulator.addFault({ call: '*', kind: 'status', status, body, times: 9 })
}

test('an error says what was tried, what came back, the likely cause and the cure', async () => {
  answers({ error_code: 'DEVPIPE.30011011', error_msg: 'no operation permission' }, 400)
  const run = await update()
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toBe(
    [
      'edit-draft failed after 1 attempt.',
      `Tried: POST ${stage.emulator.url}/v1/${stage.emulator.domainId}/agent-plugin/edit-draft`,
      `Answer: 400 DEVPIPE.30011011 "no operation permission" (request ID ${run.outputs['request-id'] ?? ''})`,
      'Likely cause: the user may not do this, or domain-id is another account than the one that signed in.',
      'What to do: grant "CloudPipeline Tenant Extensions FullAccess" (for thumbnails: a role in the project), and compare domain-id with the account ID under "My Credentials".'
    ].join('\n')
  )
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
  expect(run.summary).toContain('❌')
})

test.each([
  ['false', false, 'false'],
  ['the text "false"', 'false', 'false'],
  ['an error object', { error_code: 'DEVCP.00014004', error_msg: 'invalid parameter' }, 'false'],
  ['a wrapped error object', { error: { code: 'X.1', message: 'no' } }, 'false'],
  ['an empty object', {}, 'true'],
  ['null', null, 'true'],
  ['a number', 1, 'true']
])('%s under status 200 is a failure', async (_name, body, changed) => {
  answers(body)
  const run = await update()
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ success: 'false', requests: '1', changed })
})

test('a page of a proxy under status 200 is an unexpected answer, and is not repeated', async () => {
  stage.emulator.addFault({ call: '*', kind: 'html' })
  const run = await update()
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('an unexpected answer')
  expect(stage.emulator.requests).toHaveLength(1)
})

test.each([400, 401, 403, 404, 413])('status %i is not tried again', async status => {
  answers({ error_code: 'X', error_msg: 'no' }, status)
  const run = await update()
  expect(run.exitCode).toBe(1)
  expect(stage.emulator.requests).toHaveLength(1)
})

test('a wrong token is one request and says that tokens last 24 hours', async () => {
  const run = await update({ token: 'a-token-that-is-wrong' })
  expect(stage.emulator.requests).toHaveLength(1)
  expect(errorOf(run)).toContain('they last 24 hours')
})

test('a redirect is not followed, and the credentials stay here', async () => {
  const seen: unknown[] = []
  const other = createServer((request, response) => {
    seen.push(request.headers)
    response.end('true')
  })
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  for (const status of [301, 302, 303, 307, 308]) {
    stage.emulator.addFault({ call: '*', kind: 'redirect', location: `http://127.0.0.1:${port}/x`, status })
    const run = await update()
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('redirect to')
  }
  other.close()
  expect(seen).toEqual([])
})

test('text of the service cannot run a workflow command or break the summary', async () => {
  answers(
    { error_code: 'X', error_msg: 'a\n::error::forged\r\n##[warning]forged | <b>x</b> `code` @someone' },
    400
  )
  const run = await update()
  const commands = run.stdout.split('\n').filter(line => line.startsWith('::') || line.includes('##['))
  expect(commands.filter(line => !/^::(add-mask|group|endgroup|error title=[^:]*)::/.test(line))).toEqual([])
  expect(commands.filter(line => line.startsWith('::error'))).toHaveLength(1)
  expect(run.summary).not.toMatch(/<b>|##\[|@someone|`code`/)
})

test('the signature that the gateway echoes is not shown', async () => {
  const echo =
    'verify aksk signature fail, canonicalRequest:POST|/|x-security-token:abcdef|Signature=0123456789abcdef'
  answers({ error_code: 'APIGW.0301', error_msg: echo }, 401)
  const run = await update()
  expect(run.stdout).toContain('Signature=***')
  expect(run.stdout).not.toMatch(/0123456789abcdef|abcdef/)
})

test('bad inputs are all reported at once, with annotations for files, and no request', async () => {
  await stage.file('bad.json', '{\n  "plugin_name": "has space",\n  "version": 1\n}\n')
  const run = await stage.run({
    operation: 'update-draft',
    endpoint: 'http://example.com',
    'domain-id': 'short',
    'draft-path': 'bad.json'
  })
  expect(run.exitCode).toBe(1)
  for (const part of ['endpoint', 'domain-id', 'Nothing to sign in with']) {
    expect(errorOf(run)).toContain(part)
  }
  expect(run.stdout).toContain(
    '::error file=bad.json,line=2::plugin_name is "has space"; it must be 1 to 50 letters'
  )
  expect(run.stdout).toContain('::error file=bad.json,line=3::version is 1; it must be three groups')
  expect(run.outputs).toMatchObject({ success: 'false', requests: '0', changed: 'false' })
  expect(stage.emulator.requests).toHaveLength(0)
})

test('a dry run without credentials does the offline part and says so', async () => {
  const run = await stage.run({ operation: 'update-draft', 'draft-path': 'draft.json', 'dry-run': 'true' })
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', requests: '0', version: '0.0.1' })
  expect(run.stdout).toContain('Offline: without credentials the service is not asked')
})

test.each([
  ['update-draft', 'whether the extension is registered'],
  ['publish', 'whether the extension is registered'],
  ['check', 'whether the extension is registered'],
  ['update-thumbnail', 'whether project, plan and image are there']
])('a dry run of %s without credentials is no success in the summary, but warns', async (operation, what) => {
  const thumbnail = {
    'project-id': PROJECT,
    'plan-id': 'p',
    'img-url': `/v1/upload/${PROJECT}/202506/1.png`
  }
  const inputs = operation === 'update-thumbnail' ? thumbnail : { 'draft-path': 'draft.json' }
  const run = await stage.run({ operation, ...inputs, 'dry-run': 'true' })
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain(`::warning::Without credentials the service was not asked: ${what}`)
  expect(run.summary).toMatch(/^### ⚠️ Dry run.*the service was not asked\n/u)
  expect(run.summary).toContain(what)
})

test('outputs that cannot be written are an error, after a summary of what was done', async () => {
  const run = await stage.run(
    { ...stage.withToken, operation: 'check' },
    { environment: { GITHUB_OUTPUT: '/nowhere/at/all' } }
  )
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toMatch(/^The outputs could not be written: .* The work itself is done: valid\.$/)
  expect(run.summary).toContain('❌')
  expect(run.summary).toContain('done&#58; valid')
})

test('outputs that cannot be written are an error besides that of a step that fails', async () => {
  const run = await stage.run({ operation: 'check' }, { environment: { GITHUB_OUTPUT: '/nowhere/at/all' } })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/^::error::The outputs could not be written: [^\n]*ENOENT[^\n]*\.$/m)
  expect(run.stdout).not.toContain('The work itself is done')
})

test('a summary that cannot be written is a warning', async () => {
  const run = await stage.run(
    { ...stage.withToken, operation: 'check' },
    { environment: { GITHUB_STEP_SUMMARY: '/nowhere/at/all' } }
  )
  expect(run).toMatchObject({ exitCode: 0, outputs: { success: 'true' } })
  expect(run.stdout).toMatch(/^::warning::The job summary could not be written: .*ENOENT/m)
})

test('summary: false writes none', async () => {
  const run = await stage.run({ ...stage.withToken, operation: 'check', summary: 'false' })
  expect(run).toMatchObject({ exitCode: 0, summary: '' })
})

test('outputs name the extension and its version also when another input is refused', async () => {
  const run = await update({ 'max-attempts': 'many', version: 'v1.2.4' })
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ 'plugin-name': DRAFT.plugin_name, version: '1.2.4', requests: '0' })
})

test('no output names what was refused itself', async () => {
  const run = await update({ 'plugin-name': 'no name', version: 'latest' })
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ 'plugin-name': '', version: '' })
})

test('a list that does not end ends the step, and says which one it is', async () => {
  const body = { data: [{ plugin_name: 'other', version: '1.0.0' }] }
  stage.emulator.addFault({ call: '*', kind: 'status', status: 200, body, times: 1_000 })
  const run = await stage.run({
    ...stage.withToken,
    operation: 'publish-draft',
    'plugin-name': 'endless',
    version: '1.0.0'
  })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '500', changed: 'false' } })
  expect(errorOf(run)).toMatch(
    /^The list that query answers does not end after 500 entries\. Compare endpoint/
  )
})
