/** The page at `/`. */

import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { ROOT } from '../../../scripts/run-action.ts'
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

test('each value of the account is copied by a button of its own name', async () => {
  const page = await shown(await start())
  const names = [...page.matchAll(/data-copy>Copy<span class="apart"> ([^<]+)</g)].map(([, name]) => name)
  expect(names.slice(0, 3)).toEqual(['endpoint, req-endpoint', 'domain-id', 'token'])
  expect(names).toContain('secret-access-key')
  expect(names).toContain('command')
  expect(new Set(names).size).toBe(names.length)
})

test('the command of the page runs the action, as it stands there', async () => {
  const emulator = await start({ secretAccessKey: "it's-a-$ecret-&-more" })
  const [, escaped = ''] = /<code>(env [^<]+)<\/code>/.exec(await shown(emulator)) ?? []
  const command = escaped.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  const { PATH } = process.env
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env: { PATH } })
  expect(stdout).toContain('Result: published')
  expect(await shown(emulator)).toMatch(
    /hello_extension <\/span>1\.0\.0<\/a>\s*<span class="state published">/
  )
})

test('the page of an empty account says so', async () => {
  const page = await shown(await start())
  expect(page.match(/None yet\.|None in force|None set\./g)).toEqual([
    'None yet.',
    'None yet.',
    'None in force',
    'None set.'
  ])
})

test('the page shows extensions with their versions and states', async () => {
  const emulator = await start()
  await createDraft(emulator)
  await publishDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2' }))
  const page = await shown(emulator)
  expect(page).toMatch(
    /0\.0\.2<\/a>\s*<span class="state draft">draft<\/span>[^]*0\.0\.1<\/a>\s*<span class="state published">published</
  )
})

test('the page shows the description of an extension', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ description: 'Greets <kindly>' }))
  expect(await shown(emulator)).toContain('<p>Greets &lt;kindly&gt;</p>')
})

test('the page shows an extension without versions', async () => {
  const emulator = await start()
  await register(emulator)
  expect(await shown(emulator)).toMatch(/Hello 你好[^]*<span class="state registered">registered<\/span>/)
})

test('the page shows how many pipelines use an extension or a version once that is set', async () => {
  const emulator = await start()
  await createDraft(emulator)
  expect(await shown(emulator)).not.toMatch(/\d references?</)
  emulator.setReferences('apie_test', undefined, 3)
  emulator.setReferences('apie_test', '0.0.1', 1)
  const page = await shown(emulator)
  expect(page).toMatch(/apie_test<\/code>[^]*>3 references<[^]*0\.0\.1<\/a>[^]*>1 reference</)
})

test.each(['url', 'path'] as const)('the page shows the icon of an extension by its %s', async iconAnswer => {
  const emulator = await start({ iconAnswer })
  await register(emulator)
  await upload(emulator, await archive())
  const form = { filename: 'icon.png', content: PNG }
  const query = { plugin_name: 'hello' }
  await call(emulator, 'POST', '/v1/{d}/common/upload-plugin-icon', { query, form })
  const [, source = ''] =
    /<img class="icon" src="(\/(?:devmarket|api)[^"]+)" alt="Icon of hello"/.exec(await shown(emulator)) ?? []
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
  const [, source = ''] =
    /<img class="icon" src="([^"]+)" alt="Thumbnail of plan-1"/.exec(await shown(emulator)) ?? []
  expect((await send(emulator.url + source)).bytes).toEqual(PNG)
})

test('what a client sends never becomes HTML on the page', async () => {
  const emulator = await start()
  const attack = `"'><script>alert(1)</script>`
  await createDraft(emulator, draft({ icon_url: `${emulator.url}/${attack}`, version_description: attack }))
  const json = { img_url: `/v1/upload/${PROJECT}/202506/1.png` }
  await call(emulator, 'PUT', `/v3/plan/${PROJECT}/management/${encodeURIComponent(attack)}/img`, { json })
  await send(`${emulator.url}/<b>bold</b>?"'`).catch(() => undefined)
  const page = await shown(emulator)
  const foreign = page.replace(/<script>[^]*?<\/script>\s*<\/body>/, '')
  expect(foreign).not.toMatch(/<script|<b>bold|"'>/)
  expect(
    page.match(/&quot;&#39;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length
  ).toBeGreaterThanOrEqual(3)
})

test('the policy of the page allows its own style sheet, its own script and its own forms, and nothing else', async () => {
  const reply = await send(`${(await start()).url}/`)
  const hash = (element: string) => {
    const [, content = ''] = new RegExp(`<${element}>([^]*)</${element}>`).exec(reply.text) ?? []
    return createHash('sha256').update(content).digest('base64')
  }
  expect(String(reply.headers['content-security-policy']).split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash('style')}'`,
    `script-src 'sha256-${hash('script')}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads'
  ])
  expect(reply.text).not.toMatch(/ style="| on[a-z]+="|javascript:/)
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
