/** Captures docs/images from real runs against the emulator: `npm run pictures`. It needs an installed Chromium. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { selfSigned } from '../__tests__/support/certificate.ts'
import { startGitHubApi } from '../__tests__/support/github-api.ts'
import { startProxy } from '../__tests__/support/proxy.ts'
import { startEmulator } from '../emulator/server.ts'
import { runScript } from './command-line.ts'
import { installedBrowser } from './installed-browser.ts'
import { asOnGitHub } from './markdown-page.ts'
import { ROOT, runAction } from './run-action.ts'

const USAGE = `Usage: npm run pictures

Captures the pictures of the README from real runs: a job summary and a comment, light and dark.

  --help  show this text
`

const FOLDER = path.join(ROOT, 'docs/images')

const REGION = 'cn-north-4'
const HOST = `cloudpipeline-ext.${REGION}.myhuaweicloud.com`

/** What a runner of GitHub sets. */
const JOB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'my-company/my-extension',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_SHA: '8f6d3b1c2a4e5f60718293a4b5c6d7e8f9012345'
}

await runScript({ usage: USAGE, options: {}, failure: 'There are no pictures' }, async () => {
  const executablePath = installedBrowser()
  if (executablePath === undefined) throw new Error('no Chromium or Chrome is installed here.')
  const { summary, comment } = await play()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    await mkdir(FOLDER, { recursive: true })
    for (const theme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.5 })
      await page.setContent(asOnGitHub({ summary, comment }, theme))
      const picture = await page.locator('main').screenshot()
      await writeFile(path.join(FOLDER, `summary-and-comment-${theme}.png`), picture)
    }
  } finally {
    await browser.close()
  }
})

/** Publishes the example for a tag, and uploads its draft for a pull request; a proxy leads the host of a region here. */
async function play(): Promise<Record<'comment' | 'summary', string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  const certificate = await selfSigned(HOST)
  const emulator = await startEmulator({ tls: certificate, allowedHosts: [HOST] })
  const proxy = await startProxy(emulator.port)
  const github = await startGitHubApi()
  const run = (inputs: Record<string, string>, environment: Record<string, string>) =>
    runAction(
      {
        region: REGION,
        'domain-id': emulator.domainId,
        token: emulator.token,
        'package-path': 'examples/hello-extension',
        ...inputs
      },
      {
        workspace: ROOT,
        environment: {
          ...JOB,
          https_proxy: proxy.url,
          NODE_EXTRA_CA_CERTS: path.join(folder, 'ca.pem'),
          GITHUB_API_URL: github.url,
          ...environment
        }
      }
    )
  try {
    await writeFile(path.join(folder, 'ca.pem'), certificate.cert)
    const event = { action: 'opened', pull_request: { number: 8, head: { sha: JOB.GITHUB_SHA } } }
    await writeFile(path.join(folder, 'event.json'), JSON.stringify(event))
    const published = await run({ operation: 'publish', version: 'tag' }, { GITHUB_REF: 'refs/tags/v1.0.0' })
    const uploaded = await run(
      { operation: 'upload-extension', version: 'pr', comment: 'true', 'github-token': 'ghs_ofNobody' },
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path.join(folder, 'event.json') }
    )
    const [comment] = github.comments
    if (published.exitCode !== 0 || comment === undefined)
      throw new Error(`a run failed.\n${published.stdout}${uploaded.stdout}`)
    return { summary: published.summary, comment: comment.body }
  } finally {
    await emulator.close()
    proxy.close()
    await github.close()
    await rm(folder, { recursive: true })
  }
}
