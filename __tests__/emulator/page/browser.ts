/** A browser that is installed on this machine, driven by Playwright. None is ever downloaded. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, test } from '@jest/globals'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page
} from 'playwright-core'

/** A busy machine takes its time. */
export const PATIENCE = 60_000

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge'
]

/** Where Chromium and its siblings are installed, besides the folders of PATH. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const inFolders = folders.flatMap(folder => NAMES.map(name => path.join(folder, name)))
  return [...inFolders, ...PLACES].find(file => existsSync(file))
}

const executablePath = installed()
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
