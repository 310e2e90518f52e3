import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { loadOperations } from '../../scripts/operations.ts'
import { SLUG } from '../../scripts/project.ts'
import { readMetadata, ROOT } from '../../scripts/run-action.ts'
import { isOperation } from '../../src/operations/index.ts'

interface Job {
  readonly steps: readonly Step[]
}

/** A block may show a whole workflow, or the steps of one. */
interface Workflow extends Job {
  readonly jobs: Readonly<Record<string, Job>>
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

const found = await readFile(path.join(ROOT, 'README.md'), 'utf8')
const operations = await loadOperations()

test('the workflows use inputs and outputs that exist, and everything that their operation needs', async () => {
  const { inputs } = await readMetadata()
  const texts = [found, await readFile(path.join(ROOT, 'docs/credentials.md'), 'utf8')]
  const blocks = texts.flatMap(text => [...text.matchAll(/```yaml\n([\s\S]*?)```/g)])
  const workflows = blocks.map(([, text]) => parse(text ?? '') as Partial<Workflow>)
  const steps = workflows.flatMap(({ jobs = {}, steps = [] }) => [
    ...Object.values(jobs).flatMap(job => job.steps),
    ...steps
  ])
  const ours = steps.filter(({ uses }) => uses?.startsWith(`${SLUG}@`))
  expect(ours.length).toBeGreaterThanOrEqual(2)
  for (const { with: given = {} } of ours) {
    const operation = given['operation'] ?? ''
    if (!isOperation(operation)) throw new Error(`the README uses ${operation}`)
    expect(Object.keys(given).filter(name => !(name in inputs))).toEqual([])
    expect(Object.keys(operations.get(operation)?.required ?? {}).filter(name => !(name in given))).toEqual(
      []
    )
  }
})

test('the README has at most 1,300 words', () => {
  expect(found.split(/\s+/).filter(word => word !== '').length).toBeLessThanOrEqual(1300)
})

test('other actions are pinned to a commit', () => {
  for (const [, action = '', ref = ''] of found.matchAll(/uses: ([^@\s]+)@(\S+)/g)) {
    expect(`${action}@${ref}`).toMatch(/@[0-9a-f]{40}$/)
  }
})

test('every npm command is a script of the package', async () => {
  const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const commands = [...found.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '')
  expect(commands.filter(name => !(name in scripts))).toEqual([])
})

test('every dependency has its line in docs/dependencies.md', async () => {
  const page = await readFile(path.join(ROOT, 'docs/dependencies.md'), 'utf8')
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    object
  >
  const names = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] })
  const unnamed = names.filter(
    name => !name.startsWith('@types/') && !page.includes(`\`${name.replace('@jest/globals', 'jest')}\``)
  )
  expect(unnamed).toEqual([])
})
