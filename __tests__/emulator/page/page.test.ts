/** The page at `/`. */

import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { PNG, PROJECT, archive, draft } from '../support/fixtures.ts'
import { call, createDraft, publishDraft, register, send, start, upload } from '../support/emulator.ts'
import { assumed, mintedToken } from '../support/sign-in.ts'

async function shown(emulator: Emulator): Promise<string> {
  return (await send(`${emulator.url}/`)).text
}

test('the page shows the account and its credentials', async () => {
  const emulator = await start()
  const page = await shown(emulator)
  const { url, domainId, token, accessKeyId, secretAccessKey, securityToken } = emulator
  for (const value of [url, domainId, token, accessKeyId, secretAccessKey, securityToken]) {
    expect(page).toContain(`<code>${value}</code>`)
  }
})

test('the page shows every method of signing in', async () => {
  const emulator = await start()
  const page = await shown(emulator)
  const { providerUrn, agencyUrn, oidcAudience, iamUser, iamAccount } = emulator
  for (const value of [providerUrn, agencyUrn, oidcAudience, iamUser, iamAccount]) {
    expect(page).toContain(`<code>${value}</code>`)
  }
  expect(page).toMatch(
    /ACTIONS_ID_TOKEN_REQUEST_URL<[^]*<code>http:[^<]+\/_github\/id-token\?api-version=2\.0</
  )
  expect(page).toMatch(/ACTIONS_ID_TOKEN_REQUEST_TOKEN<[^]*<code>emulated-id-token-request-token-of-nobody</)
})

test('the page shows no password and nothing that was handed out', async () => {
  const emulator = await start()
  await assumed(emulator)
  await mintedToken(emulator)
  const page = await shown(emulator)
  for (const secret of [...emulator.minted, emulator.iamPassword]) expect(page).not.toContain(secret)
  expect(page).toContain('auth-tokens')
})

test('the page of an empty account says so', async () => {
  expect((await shown(await start())).match(/None yet\./g)).toHaveLength(3)
})

test('the page shows extensions with their versions and states', async () => {
  const emulator = await start()
  await createDraft(emulator)
  await publishDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2' }))
  const page = await shown(emulator)
  expect(page).toMatch(
    /0\.0\.2 <span class="state draft">draft<\/span>[^]*0\.0\.1 <span class="state formal">formal/
  )
})

test('the page shows the description of an extension', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ description: 'Greets <kindly>' }))
  expect(await shown(emulator)).toContain('<small>Greets &lt;kindly&gt;</small>')
})

test('the page shows an extension without versions', async () => {
  const emulator = await start()
  await register(emulator)
  expect(await shown(emulator)).toMatch(/Hello 你好[^]*<span class="state init">init<\/span>/)
})

test('the page shows how many pipelines use an extension or a version once that is set', async () => {
  const emulator = await start()
  await createDraft(emulator)
  expect(await shown(emulator)).not.toContain('reference')
  emulator.setReferences('apie_test', undefined, 3)
  emulator.setReferences('apie_test', '0.0.1', 1)
  const page = await shown(emulator)
  expect(page).toMatch(/apie_test<\/code><span class="uses">3 references<\/span>[^]*>1 reference</)
})

test.each(['url', 'path'] as const)('the page shows the icon of an extension by its %s', async iconAnswer => {
  const emulator = await start({ iconAnswer })
  await register(emulator)
  await upload(emulator, await archive())
  const form = { filename: 'icon.png', content: PNG }
  const query = { plugin_name: 'hello' }
  await call(emulator, 'POST', '/v1/{d}/common/upload-plugin-icon', { query, form })
  const [, source = ''] =
    /<img src="(\/(?:devmarket|api)[^"]+)" alt="Icon of hello"/.exec(await shown(emulator)) ?? []
  const path = source.replace('&amp;', '&').replace(' ', '%20')
  expect((await send(emulator.url + path)).bytes).toEqual(PNG)
})

test('the page shows the URL of an icon on another server and does not load it', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ icon_url: 'https://example.com/icon.png' }))
  const page = await shown(emulator)
  expect(page).toContain('https://example.com/icon.png')
  expect(page).not.toContain('<img')
})

test('the page loads no picture of another server that looks like one of its own', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ icon_url: `${emulator.url}//evil.example/icon.png` }))
  expect(await shown(emulator)).not.toContain('<img')
})

test('the page shows plans and their thumbnails', async () => {
  const emulator = await start()
  const form = { name: 'file', filename: 'image.png', content: PNG }
  const { img_url } = JSON.parse((await call(emulator, 'POST', `/v2/${PROJECT}/img`, { form })).text) as {
    img_url: string
  }
  await call(emulator, 'PUT', `/v3/plan/${PROJECT}/management/plan-1/img`, { json: { img_url } })
  const [, source = ''] = /<img src="([^"]+)" alt="Thumbnail of plan-1"/.exec(await shown(emulator)) ?? []
  expect((await send(emulator.url + source)).bytes).toEqual(PNG)
})

test('the page shows the last 20 requests, newest first', async () => {
  const emulator = await start()
  for (let number = 1; number <= 21; number++) await send(`${emulator.url}/request-${number}`)
  const page = await shown(emulator)
  expect(page.match(/GET \/request-\d+/g)).toHaveLength(20)
  expect(page).toMatch(/request-21[^]*request-2</)
})

test('a request without an answer is shown as such', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'drop-before' })
  await expect(createDraft(emulator)).rejects.toThrow()
  expect(await shown(emulator)).toMatch(/0 bytes, incomplete<\/td>\s*<td><span class="refused">none</)
})

test('what a client sends never becomes HTML on the page', async () => {
  const emulator = await start()
  const attack = `"'><script>alert(1)</script>`
  await createDraft(emulator, draft({ icon_url: `${emulator.url}/${attack}`, version_description: attack }))
  const json = { img_url: `/v1/upload/${PROJECT}/202506/1.png` }
  await call(emulator, 'PUT', `/v3/plan/${PROJECT}/management/${encodeURIComponent(attack)}/img`, { json })
  await send(`${emulator.url}/<b>bold</b>?"'`).catch(() => undefined)
  const page = await shown(emulator)
  expect(page).not.toMatch(/<script|<b>|"'>/)
  expect(
    page.match(/&quot;&#39;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length
  ).toBeGreaterThanOrEqual(3)
})

test('the policy of the page allows its own style sheet and no script', async () => {
  const reply = await send(`${(await start()).url}/`)
  const policy = String(reply.headers['content-security-policy'])
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(reply.text) ?? []
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/script-src|unsafe|allow-scripts/)
  expect(policy).toMatch(/; sandbox allow-same-origin$/)
})

test('an uploaded picture is never read as a page', async () => {
  const emulator = await start()
  const form = { name: 'file', filename: 'page.html', content: Buffer.from('<script>alert(1)</script>') }
  const { img_url } = JSON.parse((await call(emulator, 'POST', `/v2/${PROJECT}/img`, { form })).text) as {
    img_url: string
  }
  const reply = await send(`${emulator.url}/_emulator/image?uri=${encodeURIComponent(img_url)}`)
  expect(reply.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; .*sandbox$/)
  })
})
