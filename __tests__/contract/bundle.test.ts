import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSizes, SIZE_TARGETS } from '../../scripts/bench-report.ts'
import { ROOT } from '../../scripts/run-action.ts'
import { DRAFT, setStage } from '../action/support.ts'
import { png } from '../support/images.ts'

// Node writes which scripts a process loaded when it is asked for coverage.
const DIST = path.join(ROOT, 'dist')
const stage = setStage()
let coverage = ''

beforeAll(async () => {
  coverage = await mkdtemp(path.join(tmpdir(), 'coverage-'))
})
afterAll(() => rm(coverage, { recursive: true, force: true }))

interface Coverage {
  readonly result: readonly { readonly url: string }[]
}

/** @returns the code of every part of the bundle that the run loaded, besides the main one */
async function chunksOf(inputs: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(coverage, 'run-'))
  await stage.run({ ...stage.withKeys, ...inputs }, { environment: { NODE_V8_COVERAGE: folder } })
  const [name = ''] = await readdir(folder)
  const { result } = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Coverage
  const loaded = result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url))
  const chunks = loaded.filter(file => file.startsWith(DIST) && path.basename(file) !== 'index.js')
  return Promise.all(chunks.map(file => readFile(file, 'utf8')))
}

test('deleting a draft loads its own operation besides the main part of the bundle, and no other', async () => {
  const chunks = await chunksOf({ operation: 'delete-draft', 'plugin-name': 'x', version: '1.0.0' })
  expect(chunks.filter(text => text.includes('Delete the draft'))).toHaveLength(1)
  expect(chunks.filter(text => /Upload the|Publish the draft/.test(text))).toEqual([])
})

test.each([
  ['forms are', /class FormData|function FormData/],
  ['YAML is', /class YAMLMap/],
  ['zip is', /end of central directory/i],
  ['the GitHub library is', /class Octokit/]
])('%s not in the main part of the bundle', async (_name, sign) => {
  const main = await readFile(path.join(DIST, 'index.js'), 'utf8')
  const all = await Promise.all((await readdir(DIST)).map(name => readFile(path.join(DIST, name), 'utf8')))
  expect(main).not.toMatch(sign)
  expect(all.some(text => sign.test(text))).toBe(true)
})

test('an icon loads forms and image headers, but no YAML and no zip', async () => {
  await stage.file('icon.png', png(128, 128))
  const chunks = await chunksOf({ operation: 'update-icon', 'plugin-name': 'x', 'icon-path': 'icon.png' })
  expect(chunks.length).toBeGreaterThan(0)
  expect(chunks.filter(text => /class YAMLMap|end of central directory/i.test(text))).toEqual([])
})

test('a JSON draft loads no YAML', async () => {
  await stage.file('draft.json', JSON.stringify(DRAFT))
  const chunks = await chunksOf({ operation: 'update-draft', 'draft-path': 'draft.json' })
  expect(chunks.filter(text => text.includes('class YAMLMap'))).toEqual([])
})

// The list of licences comes from the bundler's own account of what it put in.
test.each([
  'undici',
  'tunnel',
  '@actions/exec',
  '@actions/io',
  'mime-types',
  'mime-db',
  '@octokit/plugin-rest-endpoint-methods'
])('%s, which src/shims stands in for, is nowhere in the bundle', async name => {
  const bundled = await readFile(path.join(DIST, 'licenses.txt'), 'utf8')
  expect(bundled).toMatch(/^@actions\/core \d/m)
  expect(bundled).not.toMatch(new RegExp(`^${name} \\d`, 'm'))
})

test('a step loads http with its first request, crypto and TLS with its first https URL', async () => {
  const list = 'process.on("exit", () => console.error(process.moduleLoadList.join("\\n")))'
  const NODE_OPTIONS = `--import "data:text/javascript,${encodeURIComponent(list)}"`
  const loaded = async (inputs: Record<string, string>) => {
    const { stderr } = await stage.run(inputs, { environment: { NODE_OPTIONS } })
    const modules = stderr.split('\n').map(line => line.replace('NativeModule ', ''))
    expect(modules).toContain('fs')
    return ['http', 'crypto', 'https', 'tls'].filter(name => modules.includes(name))
  }
  const remove = { ...stage.withToken, operation: 'delete-draft', 'plugin-name': 'x', version: '1.0.0' }
  const secure = { ...remove, endpoint: stage.emulator.url.replace('http:', 'https:'), 'max-attempts': '1' }
  expect(await loaded({})).toEqual([])
  expect(await loaded(remove)).toEqual(['http'])
  expect(await loaded(secure)).toEqual(['http', 'crypto', 'https', 'tls'])
})

test('zod is not in the main part of the bundle, and comes with the first file', async () => {
  const sign = /class \$?ZodAsyncError|ZodMiniType/
  expect(await readFile(path.join(DIST, 'index.js'), 'utf8')).not.toMatch(sign)
  const remove = { operation: 'delete-draft', 'plugin-name': 'x', version: '1.0.0' }
  expect((await chunksOf(remove)).filter(text => sign.test(text))).toEqual([])
  expect((await chunksOf({ operation: 'check' })).filter(text => sign.test(text))).toEqual([])
  await stage.file('draft.json', JSON.stringify(DRAFT))
  const read = await chunksOf({ operation: 'check', 'draft-path': 'draft.json' })
  expect(read.filter(text => sign.test(text))).not.toEqual([])
})

test('the bundle is no larger than it may be', async () => {
  const { all, main } = await bundleSizes()
  expect(main).toBeLessThanOrEqual(SIZE_TARGETS.main)
  expect(all).toBeLessThanOrEqual(SIZE_TARGETS.all)
})

test('the licences of all bundled packages are in the bundle', async () => {
  const text = await readFile(path.join(DIST, 'licenses.txt'), 'utf8')
  const { dependencies } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const name of Object.keys(dependencies)) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
  }
})

// There is no package of Node 24 for other platforms.
const onPackaged = ['linux', 'win32'].includes(process.platform) ? test : test.skip

onPackaged("tests run on the action's own runtime, Node 24", () => {
  expect(process.version).toMatch(/^v24\./)
})
