/** The page of a version, and its package. */

import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { MANIFEST, archive, draft } from '../support/fixtures.ts'
import { createDraft, call, publishDraft, register, send, start, upload } from '../support/emulator.ts'

const PATH = '/extensions/hello/versions/1.0.0'
const NAMES = { plugin_name: 'hello', display_name: 'Hello', version: '1.0.0' }

test('the page of a version shows manifest, files with sizes, digest, and when it was uploaded and published', async () => {
  let now = Date.UTC(2026, 0, 2, 3, 4, 5)
  const emulator = await start({ now: () => now })
  await register(emulator)
  const content = await archive(
    {},
    {
      'codearts-extension.json': JSON.stringify(MANIFEST),
      'scripts/execution.sh': 'echo '.repeat(1_000)
    }
  )
  await upload(emulator, content, 'my <package>.zip')
  const page = async () => (await send(emulator.url + PATH)).text
  expect(await page()).toMatch(/Published<\/dt>\s*<dd><span class="none">not yet</)
  now += 86_400_000
  await publishDraft(emulator, NAMES)
  const text = await page()
  expect(text).toContain('<title>hello 1.0.0 - CodeArts emulator</title>')
  expect(text).toContain('<span class="state published">published</span>')
  expect(text).toMatch(/Uploaded<\/dt>\s*<dd><time [^>]+>2026-01-02 03:04:05 UTC</)
  expect(text).toMatch(/Published<\/dt>\s*<dd><time [^>]+>2026-01-03 03:04:05 UTC</)
  expect(text).toContain('<code>my &lt;package&gt;.zip</code>')
  expect(text).toContain(createHash('sha256').update(content).digest('hex'))
  expect(text).toContain('&quot;friendlyName&quot;: &quot;Hello 你好&quot;')
  expect(text).toMatch(/<code>scripts\/execution\.sh<\/code><\/th>\s*<td>4\.9 KB<\/td>/)
  expect(text).toContain('2 files')
})

test('the card of an extension links to the page of each version, by a name of its own', async () => {
  const emulator = await start()
  await createDraft(emulator)
  await publishDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2' }))
  const { text } = await send(emulator.url)
  const links = [
    ...text.matchAll(/<a href="(\/extensions\/[^"]+)"\s*><span class="apart">([^<]+)<\/span>([^<]+)<\/a/g)
  ]
  expect(links.map(([, path, name, version]) => [path, `${String(name)}${String(version)}`])).toEqual([
    ['/extensions/apie_test/versions/0.0.2', 'apie_test 0.0.2'],
    ['/extensions/apie_test/versions/0.0.1', 'apie_test 0.0.1']
  ])
})

test('the package of a version is downloaded as it was uploaded last', async () => {
  const emulator = await start()
  await register(emulator)
  await upload(emulator, await archive())
  const content = await archive({ description: 'Other' })
  await upload(emulator, content)
  const reply = await send(`${emulator.url}${PATH}/package.zip`)
  expect([reply.status, reply.bytes.equals(content)]).toEqual([200, true])
  expect(reply.headers).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="hello-1.0.0.zip"'
  })
})

test('a version made of JSON shows its definition, and has no package', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ description: '</code><script>' }))
  const path = '/extensions/apie_test/versions/0.0.1'
  const { text } = await send(emulator.url + path)
  expect(text).toContain('JSON, without a package')
  expect(text).toContain('&lt;/code&gt;&lt;script&gt;')
  expect(text).not.toContain('Download')
  expect((await send(`${emulator.url}${path}/package.zip`)).status).toBe(404)
})

test('a package that is damaged behind its manifest is shown without the rest of its files', async () => {
  const emulator = await start()
  await register(emulator)
  const content = await archive(
    {},
    { 'codearts-extension.json': JSON.stringify(MANIFEST), 'a.txt': 'a', 'b.txt': 'b' }
  )
  // The signature of the last entry of the central directory.
  content.write('XX', content.lastIndexOf(Buffer.from('PK\x01\x02')))
  expect((await upload(emulator, content)).status).toBe(200)
  const { status, text } = await send(emulator.url + PATH)
  expect(status).toBe(200)
  expect(text).toContain('<code>a.txt</code>')
  expect(text).not.toContain('<code>b.txt</code>')
})

test('a deleted version, and one that never was, are not found', async () => {
  const emulator = await start()
  await register(emulator)
  await upload(emulator, await archive())
  const query = { plugin_name: 'hello', type: 'single', version: '1.0.0' }
  await call(emulator, 'DELETE', '/v3/{d}/extension/info/delete', { query })
  const paths = [PATH, `${PATH}/package.zip`, '/extensions/a/versions/1.0.0', '/requests/99', '/requests/x']
  for (const path of paths) {
    const { status, text } = await send(emulator.url + path)
    expect([path, status]).toEqual([path, 404])
    expect(text).toContain('Perhaps it was removed')
  }
})

test('an address that is no page is a call that does not exist', async () => {
  const emulator = await start()
  const { status, text } = await send(`${emulator.url}/extensions/hello`)
  expect([status, text]).toEqual([404, expect.stringContaining('APIGW.0101')])
  expect(emulator.requests).toHaveLength(1)
})
