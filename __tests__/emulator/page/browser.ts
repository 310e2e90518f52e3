/** A browser that is installed on this machine, driven by Playwright. None is ever downloaded. */

import { afterAll, afterEach, test } from '@jest/globals'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page
} from 'playwright-core'
import { installedBrowser } from '../../../scripts/installed-browser.ts'

/** A busy machine takes its time. */
export const PATIENCE = 60_000

const executablePath = installedBrowser()
const REASON = 'no Chromium, Chrome or Edge is on the PATH or in the usual places'

if (executablePath === undefined) console.warn(`The tests in a browser are skipped: ${REASON}.`)

/** A test that needs a browser. Without one it is skipped, and its name says why. */
export function browserTest(name: string, act: () => Promise<void>): void {
  if (executablePath === undefined) test.skip(`${name} (skipped: ${REASON})`, act)
  else test(name, act, 4 * PATIENCE)
}

let browser: Promise<Browser> | undefined
const contexts: BrowserContext[] = []

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})

afterAll(async () => {
  await (await browser)?.close()
}, PATIENCE)

/** Opens a page in a new window. Each error of the page's script is added to `errors`. */
export async function open(
  url: string,
  options: BrowserContextOptions = {},
  errors: string[] = []
): Promise<Page> {
  browser ??= chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
    timeout: PATIENCE
  })
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  contexts.push(context)
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    // Chromium says this of every page whose sandbox allows scripts of its origin.
    if (message.type() === 'error' && !message.text().includes('allow-same-origin'))
      errors.push(message.text())
  })
  await page.goto(url)
  return page
}
