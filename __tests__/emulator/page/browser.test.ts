/** The page in a browser: by role and name, with and without its script, on a phone, in both colour schemes. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { archive, draft } from '../support/fixtures.ts'
import { createDraft, publishDraft, register, send, start, upload } from '../support/emulator.ts'
import { PATIENCE, browserTest, open } from './browser.ts'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** An emulator with extensions, drafts, faults, reference counts, and requests of every outcome. */
async function filled(): Promise<Emulator> {
  const emulator = await start()
  await createDraft(emulator, draft({ description: 'W'.repeat(500), version_description: 'First' }))
  await publishDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2' }))
  await register(emulator)
  await upload(
    emulator,
    await archive({ description: 'long '.repeat(50) }, undefined),
    `${'x'.repeat(80)}.zip`
  )
  await publishDraft(emulator, { version: '9.9.9' })
  await send(`${emulator.url}/${'unknown/'.repeat(30)}`)
  emulator.addFault({
    call: 'create-draft',
    kind: 'status',
    status: 503,
    body: { error_code: 'X.'.repeat(60) }
  })
  emulator.addFault({ call: 'publish-draft', kind: 'drop-before' })
  await createDraft(emulator)
  await expect(publishDraft(emulator)).rejects.toThrow()
  emulator.setReferences('apie_test', '0.0.1', 3)
  return emulator
}

async function faults(emulator: Emulator): Promise<unknown> {
  return JSON.parse((await send(`${emulator.url}/_emulator/faults`)).text)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    browserTest(
      `the pages can be used by everybody and fit into ${width} pixels, ${colorScheme}`,
      async () => {
        const { url } = await filled()
        const errors: string[] = []
        const page = await open(url, { colorScheme, viewport: { width, height: 800 } }, errors)
        for (const path of [
          '/',
          '/extensions/hello/versions/1.0.0',
          '/extensions/apie_test/versions/0.0.2',
          '/requests/1',
          '/requests/x'
        ]) {
          await page.goto(url + path)
          await page.evaluate(
            `for (const details of document.querySelectorAll('details')) details.open = true`
          )
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
          await page.evaluate(AXE)
          const found = await page.evaluate(
            `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`
          )
          expect([path, found]).toEqual([path, []])
        }
        expect(errors.filter(error => !error.includes('404'))).toEqual([])
      }
    )
  }
}

browserTest(
  'a fault is added and cleared in the form named Faults, which shows the fields of its kind only',
  async () => {
    const emulator = await start()
    const page = await open(emulator.url)
    const form = page.getByRole('form', { name: 'Faults' })
    await form.getByLabel('Call', { exact: true }).selectOption('create-draft')
    await form.getByLabel('Status').fill('500')
    await form.getByLabel('Kind').selectOption('delay')
    expect(await form.getByLabel('Status').isVisible()).toBe(false)
    expect(await form.getByText('The answer comes after so many milliseconds.').isVisible()).toBe(true)
    await form.getByLabel('Milliseconds').fill('1')
    await form.getByRole('button', { name: 'Add fault' }).click()
    await page.getByText('Happens to the next 1 call.').waitFor()
    expect(await faults(emulator)).toEqual([
      { rule: { call: 'create-draft', kind: 'delay', milliseconds: 1 }, seen: 0 }
    ])
    await page.getByRole('button', { name: 'Clear fault 1: create-draft, delay' }).click()
    await page.getByText('None in force').waitFor()
    expect(await faults(emulator)).toEqual([])
  }
)

browserTest('a wrong fault is explained, and can be corrected where it was typed', async () => {
  const emulator = await start()
  const page = await open(emulator.url)
  const form = page.getByRole('form', { name: 'Faults' })
  await form.getByLabel('Status').fill('99')
  await form.getByRole('button', { name: 'Add fault' }).click()
  const alert = form.getByRole('alert')
  expect(await alert.textContent()).toContain(
    'The field "status" is 99; it must be a whole number from 200 to 599.'
  )
  // The browser has scrolled to it.
  expect(await page.evaluate(`document.activeElement.getAttribute('role')`)).toBe('alert')
  await form.getByLabel('Status').fill('503')
  await form.getByRole('button', { name: 'Add fault' }).click()
  await page.getByText('Happens to the next 1 call.').waitFor()
})

browserTest('without its script the page does the same', async () => {
  const emulator = await filled()
  const page = await open(emulator.url, { javaScriptEnabled: false })
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0)
  const form = page.getByRole('form', { name: 'Faults' })
  await form.getByLabel('Kind').selectOption('redirect')
  await form.getByLabel('Location').fill('/elsewhere')
  await form.getByRole('button', { name: 'Add fault' }).click()
  await page.getByRole('button', { name: 'Clear fault 3: *, redirect' }).waitFor()
  const counts = page.getByRole('form', { name: 'Reference counts' })
  await counts.getByLabel('Extension or version').selectOption('apie_test 0.0.2')
  await counts.getByLabel('Pipelines that use it').fill('5')
  await counts.getByRole('button', { name: 'Set count' }).click()
  await page.getByRole('button', { name: 'Clear count of apie_test 0.0.2' }).waitFor()
  const filter = page.getByRole('search', { name: 'Filter requests' })
  await filter.getByLabel('Answer').selectOption('400')
  await filter.getByRole('button', { name: 'Filter' }).click()
  await page.waitForURL(/status=400/)
  expect(await page.locator('#log > li').count()).toBe(1)
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.getByText('None in force').waitFor()
  expect(emulator.requests).toEqual([])
})

browserTest('requests, extensions and faults appear by themselves, and what is open stays open', async () => {
  const emulator = await start()
  emulator.addFault({ call: 'publish-draft', kind: 'status', status: 503 })
  const page = await open(emulator.url)
  await createDraft(emulator)
  await page.getByRole('link', { name: 'apie_test 0.0.1' }).waitFor()
  const first = page.locator('#request-1')
  await first.locator('summary').first().click()
  await page.getByRole('link', { name: 'Request 1 on its own page' }).waitFor()
  await first.locator('summary').first().focus()
  await page.getByRole('form', { name: 'Faults' }).getByLabel('Status').fill('418')
  await first.locator('summary').first().focus()
  await publishDraft(emulator)
  await page.getByText('Spent: happened to 1 call.').waitFor()
  await page.locator('#request-2').getByText('503').waitFor()
  expect(await page.getByRole('link', { name: 'Request 1 on its own page' }).isVisible()).toBe(true)
  expect(await page.evaluate(`document.activeElement.closest('li').id`)).toBe('request-1')
  expect(await page.getByRole('form', { name: 'Faults' }).getByLabel('Status').inputValue()).toBe('418')
})

browserTest('an open request that is answered later stays open, with the focus in it', async () => {
  const emulator = await start()
  const page = await open(emulator.url)
  emulator.addFault({ call: 'create-draft', kind: 'drip', milliseconds: 700 })
  const answered = createDraft(emulator)
  const row = page.locator('#request-1')
  await row.getByText('200').waitFor()
  await row.locator('summary').first().click()
  await answered
  await row
    .getByText(/\d\.\d\d s/)
    .first()
    .waitFor()
  expect(await page.getByRole('link', { name: 'Request 1 on its own page' }).isVisible()).toBe(true)
  expect(await page.evaluate(`document.activeElement.closest('li')?.id`)).toBe('request-1')
})

browserTest('the filter works while it is typed, and the pause stops what changes by itself', async () => {
  const emulator = await filled()
  const page = await open(emulator.url)
  const filter = page.getByRole('search', { name: 'Filter requests' })
  await filter.getByLabel('Text').fill('9.9.9')
  await page.locator('#request-1').waitFor({ state: 'detached' })
  expect(await page.locator('#log > li').count()).toBe(1)
  expect(page.url()).toContain('text=9.9.9')
  const pause = page.getByRole('button', { name: 'Pause' })
  await pause.click()
  expect(await pause.getAttribute('aria-pressed')).toBe('true')
  await createDraft(emulator, draft({ version: '9.9.9' }))
  const asked = page.waitForRequest(emulator.url, { timeout: 3_000 }).then(
    () => 'asked',
    () => 'paused'
  )
  expect(await asked).toBe('paused')
  await pause.click()
  await page.getByRole('link', { name: 'apie_test 9.9.9' }).waitFor()
})

browserTest('the buttons copy the values of the account, and say so', async () => {
  const emulator = await start()
  const page = await open(emulator.url, { permissions: ['clipboard-read', 'clipboard-write'] })
  const clipboard = () => page.evaluate('navigator.clipboard.readText()')
  await page.getByRole('button', { name: 'Copy token', exact: true }).click()
  await page.getByRole('status').getByText('Copied token').waitFor()
  expect(await clipboard()).toBe(emulator.token)
  await page.getByRole('button', { name: 'Copy command' }).click()
  await page.getByRole('status').getByText('Copied command').waitFor()
  expect(await clipboard()).toMatch(/^env \\\n {2}HUAWEICLOUD_SDK_DOMAIN_ID=/)
})

browserTest('a reset asks first', async () => {
  const emulator = await filled()
  const page = await open(emulator.url)
  const questions: string[] = []
  let answer = false
  page.on('dialog', dialog => {
    questions.push(dialog.message())
    void (answer ? dialog.accept() : dialog.dismiss())
  })
  await page.getByRole('button', { name: 'Reset' }).click()
  expect(emulator.requests).not.toEqual([])
  answer = true
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.getByText('None in force').waitFor()
  expect(questions).toEqual(
    Array(2).fill('Reset the emulator? All extensions, plans, requests and faults are removed.')
  )
  expect(emulator.requests).toEqual([])
})

browserTest('a link leads to each version by its name, and its package is downloaded', async () => {
  const page = await open((await filled()).url)
  await page.getByRole('link', { name: 'hello 1.0.0' }).click()
  await page.getByRole('heading', { name: 'Hello 你好 1.0.0' }).waitFor()
  const download = page.waitForEvent('download', { timeout: PATIENCE })
  await page.getByRole('link', { name: 'Download hello 1.0.0' }).click()
  expect((await download).suggestedFilename()).toBe('hello-1.0.0.zip')
  await page.getByRole('link', { name: 'Requests about hello' }).click()
  await page.locator('#log').getByText('upload-extension').waitFor()
})

browserTest('everything is reached with the keyboard alone', async () => {
  const emulator = await start()
  const page = await open(emulator.url)
  const reached = async (name: string) => {
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.textContent.trim()')) === name) return
    }
    throw new Error(`The keyboard does not reach ${name}`)
  }
  for (const name of ['Account', 'Reset', 'Copy token', 'Copy command', 'Pause', 'Add fault', 'Set answer'])
    await reached(name)
})

browserTest('the page says when the emulator does not answer any more', async () => {
  const emulator = await start()
  const page = await open(emulator.url)
  await emulator.close()
  await page.locator('body.lost').waitFor()
})
