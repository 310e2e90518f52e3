import { execFileSync } from 'node:child_process'
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findManifests } from '../../src/discovery/find.ts'
import { readExtensions, workOf } from '../../src/discovery/read-manifests.ts'
import { cpuSeconds } from '../support/cpu.ts'
import { workspace } from '../support/workspace.ts'
import { found as findExtensions, named } from './repository.ts'

const onPosix = process.platform === 'win32' ? test.skip : test
const onLinux = process.platform === 'linux' ? test : test.skip
const asUser = process.getuid?.() === 0 ? test.skip : onPosix

/** The paths of the extensions that are found, below the base when one is given. */
async function paths(root: string, base = '.'): Promise<string[]> {
  const { wanted, problems } = await findExtensions(root, base)
  expect(problems).toEqual([])
  return wanted.map(extension => extension.path)
}

/** What is said against these files, as "file:line: message". */
async function problems(files: Record<string, string>): Promise<string[]> {
  return problemsIn(await workspace(files))
}

async function problemsIn(root: string): Promise<string[]> {
  const found = await findExtensions(root)
  return found.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

describe('an extension', () => {
  test('is a folder with a manifest, told with what the manifest says', async () => {
    const root = await workspace({ 'tools/lint/codearts-extension.json': named('lint') })
    const lint = { path: 'tools/lint', 'plugin-name': 'lint', version: '1.0.2', 'business-type': 'Gate' }
    expect(await findExtensions(root)).toMatchObject({ wanted: [lint], others: [], problems: [] })
  })

  test('may be the workspace itself', async () => {
    expect(await paths(await workspace({ 'codearts-extension.json': named('a') }))).toEqual(['.'])
  })

  test('may be inside another one', async () => {
    const root = await workspace({
      'a/codearts-extension.json': named('outer'),
      'a/b/c/codearts-extension.json': named('inner')
    })
    expect(await paths(root)).toEqual(['a', 'a/b/c'])
  })

  test('may be in a hidden folder', async () => {
    expect(await paths(await workspace({ '.tools/codearts-extension.json': named('a') }))).toEqual(['.tools'])
  })

  test('in .git or node_modules is left out, at any depth', async () => {
    const root = await workspace({
      '.git/codearts-extension.json': named('a'),
      'node_modules/x/codearts-extension.json': named('b'),
      'x/node_modules/codearts-extension.json': named('c'),
      'x/codearts-extension.json': named('d')
    })
    expect(await paths(root)).toEqual(['x'])
  })

  test('is no folder whose manifest is a folder', async () => {
    const root = await workspace({ 'codearts-extension.json/codearts-extension.json': named('a') })
    expect(await paths(root)).toEqual(['codearts-extension.json'])
  })

  onPosix('may have a name with quotes and umlauts', async () => {
    const folder = 'tools/a"\'ü$(id)'
    const root = await workspace({ [`${folder}/codearts-extension.json`]: named('a') })
    expect(await paths(root)).toEqual([folder])
  })

  onLinux.each(['a\\b', 'a\nb', ' a', 'a '])(
    'in a folder that no input can name is a problem: %j',
    async folder => {
      const [problem] = await problems({ [`${folder}/codearts-extension.json`]: named('a') })
      expect(problem).toContain('no input can name one')
    }
  )

  onLinux('is not looked for where a name is no Unicode, since no path leads there', async () => {
    const root = await workspace({ 'a/codearts-extension.json': named('a') })
    await mkdir(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xfc])]))
    expect(await paths(root)).toEqual(['a'])
  })
})

describe('the search', () => {
  test('begins in the base, and gives paths from the workspace', async () => {
    const root = await workspace({
      'a/codearts-extension.json': named('a'),
      'b/codearts-extension.json': named('b'),
      'b/c/codearts-extension.json': named('c')
    })
    expect(await paths(root, 'b')).toEqual(['b', 'b/c'])
  })

  test('does not leave the workspace', async () => {
    const root = await workspace()
    await expect(findExtensions(root, '..')).rejects.toThrow('it leads out of the workspace')
  })

  test('may begin in a folder whose name begins with two periods', async () => {
    const root = await workspace({ '..a/codearts-extension.json': named('a') })
    expect(await paths(root, '..a')).toEqual(['..a'])
  })

  test('gives the extensions in the order of their paths', async () => {
    const names = ['b', 'a/z', 'a', 'a-b', 'B', 'a/b']
    const root = await workspace(
      Object.fromEntries(
        names.map((name, index) => [`${name}/codearts-extension.json`, named(`n${String(index)}`)])
      )
    )
    expect(await paths(root)).toEqual(['B', 'a', 'a-b', 'a/b', 'a/z', 'b'])
  })

  onPosix('does not follow a link in a circle', async () => {
    const root = await workspace({ 'a/codearts-extension.json': named('a') })
    await symlink('..', path.join(root, 'a', 'up'))
    await symlink('self', path.join(root, 'a', 'self'))
    expect(await paths(root)).toEqual(['a'])
  })

  onPosix('does not follow a link out of the workspace', async () => {
    const outside = await workspace({ 'codearts-extension.json': named('a') })
    const root = await workspace()
    await symlink(outside, path.join(root, 'link'))
    expect(await paths(root)).toEqual([])
  })

  asUser('says which folder cannot be read', async () => {
    const root = await workspace({ 'a/b/x': '' })
    await chmod(path.join(root, 'a', 'b'), 0)
    expect(await problemsIn(root)).toEqual(['a/b:1: It cannot be read (EACCES).'])
    await chmod(path.join(root, 'a', 'b'), 0o700)
  })

  test('finds 300 extensions', async () => {
    const files = Array.from({ length: 300 }, (_, index) => {
      const name = `e${String(index)}`
      return [`${name}/codearts-extension.json`, named(name)] as const
    })
    expect(await paths(await workspace(Object.fromEntries(files)))).toHaveLength(300)
  })
})

describe('a manifest that is wrong', () => {
  test.each([
    ['escapes without an end', `{"name": "${'\\"'.repeat(100_000)}`],
    ['brackets that do not match', '[},'.repeat(100_000)],
    ['numbers far inside', `${'['.repeat(490)}${'1e999,'.repeat(100_000)}1${']'.repeat(490)}`],
    ['a list of wrong inputs', `{"inputs": [${'{},'.repeat(150_000)}{}]}`]
  ])('is told with its line, and the others are found, whatever is in it: %s', async (_what, text) => {
    const root = await workspace({
      'a/codearts-extension.json': text,
      'b/codearts-extension.json': named('b')
    })
    let found: Awaited<ReturnType<typeof findExtensions>> | undefined
    const seconds = await cpuSeconds(async () => (found = await findExtensions(root)))
    expect(found?.wanted.map(extension => extension.path)).toEqual(['b'])
    expect(found?.problems[0]).toMatchObject({ file: 'a/codearts-extension.json', line: 1 })
    expect(seconds).toBeLessThan(10)
  })

  onPosix('is told when it is a pipe, without waiting for it', async () => {
    const root = await workspace({ 'b/codearts-extension.json': named('b') })
    execFileSync('mkfifo', [path.join(root, 'codearts-extension.json')])
    expect(await problemsIn(root)).toEqual([
      'codearts-extension.json:1: it is a symbolic link or another special file, and has to be a file of its own.'
    ])
  })

  test('is told with its lines, all of them in one run', async () => {
    const found = await problems({
      'a/codearts-extension.json': named('a b', { version: '1' }),
      'b/c/codearts-extension.json': '{\n'
    })
    expect(found).toEqual([
      expect.stringMatching(/^a\/codearts-extension\.json:3: name .*\.$/),
      expect.stringMatching(/^a\/codearts-extension\.json:7: version .*\.$/),
      expect.stringMatching(/^b\/c\/codearts-extension\.json:\d: .*\.$/)
    ])
  })

  test('at the root of the workspace is told by its name', async () => {
    const [found] = await problems({ 'codearts-extension.json': '' })
    expect(found).toMatch(/^codearts-extension\.json:1: /)
  })

  test('does not hide the extensions that are right', async () => {
    const root = await workspace({
      'a/codearts-extension.json': '',
      'b/codearts-extension.json': named('b')
    })
    expect((await findExtensions(root)).wanted).toHaveLength(1)
  })

  test('has no version', async () => {
    const found = await problems({ 'codearts-extension.json': named('a', { version: undefined }) })
    expect(found).toEqual([expect.stringContaining('version')])
  })

  test('says Check, as only the console does', async () => {
    const found = await problems({ 'codearts-extension.json': named('a', { category: 'Check' }) })
    expect(found).toEqual([expect.stringContaining('Gate')])
  })

  test('is larger than 1 MB', async () => {
    const found = await problems({ 'codearts-extension.json': named('a').padEnd(1024 * 1024 + 1) })
    expect(found).toEqual(['codearts-extension.json:1: the file is larger than 1048576 bytes.'])
  })

  test('is not one of exactly 1 MB', async () => {
    expect(await problems({ 'codearts-extension.json': named('a').padEnd(1024 * 1024) })).toEqual([])
  })

  onPosix('is a link, wherever it leads', async () => {
    const root = await workspace({ 'a/real.json': named('a') })
    await symlink('real.json', path.join(root, 'a', 'codearts-extension.json'))
    await symlink('/dev/zero', path.join(root, 'codearts-extension.json'))
    expect(await problemsIn(root)).toEqual([
      expect.stringMatching(/^codearts-extension\.json:1: it is a symbolic link/),
      expect.stringMatching(/^a\/codearts-extension\.json:1: it is a symbolic link/)
    ])
  })

  asUser('is one that cannot be read', async () => {
    const root = await workspace({ 'codearts-extension.json': named('a') })
    await chmod(path.join(root, 'codearts-extension.json'), 0)
    expect(await problemsIn(root)).toEqual(['codearts-extension.json:1: It cannot be read (EACCES).'])
  })
})

test('a folder whose path is longer than the platform takes is told of, and the others are found', async () => {
  const root = await workspace({ 'a/codearts-extension.json': named('a') })
  const deep = (name: string, levels: number) =>
    path.join(root, name, ...Array<string>(levels).fill('x'.repeat(200)))
  await mkdir(deep('b', 15), { recursive: true })
  await mkdir(deep('c', 10), { recursive: true })
  await rename(path.join(root, 'c'), path.join(deep('b', 15), 'c'))
  const { wanted, problems } = await findExtensions(root)
  await rename(path.join(deep('b', 15), 'c'), path.join(root, 'c'))
  expect(wanted.map(({ path: folder }) => folder)).toEqual(['a'])
  expect(problems).toEqual([expect.objectContaining({ message: 'It cannot be read (ENAMETOOLONG).' })])
})

describe('what changes after the folders were searched', () => {
  const everything = { exclude: '', ignored: [], changed: 'all' } as const
  const files = { 'a/codearts-extension.json': named('a'), 'b/codearts-extension.json': named('b') }

  test('is told of a manifest that is gone, and the others are found', async () => {
    const root = await workspace(files)
    const folders = { ...(await findManifests(root, root)), ...everything }
    await rm(path.join(root, 'a', 'codearts-extension.json'))
    expect(await workOf(folders, everything, Infinity)).toBe(named('b').length)
    const { wanted, problems } = await readExtensions(folders)
    expect(wanted.map(extension => extension.path)).toEqual(['b'])
    expect(problems).toEqual([
      { message: 'It cannot be read (ENOENT).', file: 'a/codearts-extension.json', line: 1 }
    ])
  })

  onPosix('is told of a folder that became a link, and nothing is read from there', async () => {
    const root = await workspace(files)
    const folders = { ...(await findManifests(root, root)), ...everything }
    await rm(path.join(root, 'a'), { recursive: true })
    await symlink('b', path.join(root, 'a'))
    const { wanted, problems } = await readExtensions(folders)
    expect(wanted.map(extension => extension.path)).toEqual(['b'])
    expect(problems).toEqual([
      { message: 'It changed while it was read.', file: 'a/codearts-extension.json', line: 1 }
    ])
  })

  test('does not matter to the estimate of the work, which ends where there is enough', async () => {
    const root = await workspace(files)
    const folders = await findManifests(root, root)
    expect(await workOf(folders, everything, 0)).toBe(named('a').length)
  })
})
