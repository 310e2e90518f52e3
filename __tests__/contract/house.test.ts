import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { ROOT } from '../../scripts/run-action.ts'
import { OPERATIONS } from '../../src/operations/index.ts'

// The layout of src, as docs/architecture.md draws it.

const SRC = path.join(ROOT, 'src')
const names = (await readdir(SRC, { recursive: true })).filter(name => name.endsWith('.ts'))
const files = names.map(name => name.split(path.sep).join('/')).sort()

test('no import goes up a floor or in a circle, type imports included', async () => {
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = ['src', 'emulator', 'scripts', '--config', '.dependency-cruiser.js']
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, ...args], { cwd: ROOT })
  const [, modules] = /no dependency violations found \((\d+) modules/.exec(stdout) ?? []
  expect(Number(modules)).toBeGreaterThan(files.length)
}, 60_000)

/** An operation's name that is a word of HTTP and of the service's answers as well. */
const COMMON = 'status'

/** The operations' names that stand in the code of a file as texts of their own. */
async function operationsIn(file: string): Promise<string[]> {
  const source = ts.createSourceFile(
    file,
    await readFile(path.join(SRC, file), 'utf8'),
    ts.ScriptTarget.Latest
  )
  const found: string[] = []
  const visit = (node: ts.Node) => {
    const isName = (text: string) => text !== COMMON && OPERATIONS.some(name => name === text)
    if (ts.isStringLiteralLike(node) && isName(node.text)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('only src/operations knows the operations by name', async () => {
  // Calls of the service have names of their own, some of them the same.
  const others = files.filter(file => !/^(operations|codearts\/calls)\//.test(file))
  expect(others.length).toBeGreaterThan(100)
  for (const file of others) expect([file, await operationsIn(file)]).toEqual([file, []])
  expect(await operationsIn('operations/check.ts')).toEqual([])
  expect((await operationsIn('codearts/calls/drafts.ts')).length).toBeGreaterThan(0)
})

test('every file in src/operations is an operation of the registry, besides the registry and the definition', () => {
  const found = files.flatMap(file => /^operations\/([^/]+)\.ts$/.exec(file)?.[1] ?? [])
  const operations = found.filter(name => name !== 'index' && name !== 'operation')
  expect(operations.sort()).toEqual([...OPERATIONS].sort())
})

test('src/inputs has at most 20 files', () => {
  expect(files.filter(file => file.startsWith('inputs/')).length).toBeLessThanOrEqual(20)
})

test('each file of src begins with what is in it', async () => {
  for (const file of files) {
    const text = await readFile(path.join(SRC, file), 'utf8')
    expect([file, text.startsWith('/**')]).toEqual([file, true])
  }
})
