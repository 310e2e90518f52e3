import { beforeAll, expect, test } from '@jest/globals'
import { chmod, readdir, readFile, rm, symlink, utimes } from 'node:fs/promises'
import path from 'node:path'
import { fromBufferPromise } from 'yauzl'
import { draft, manifest } from '../support/extension.ts'
import { makeZip, renamed, symlinked, withStatedSize } from '../support/zip.ts'
import { register, setStage } from './support.ts'

// Packages and drafts from the files in the workspace to what the service gets.
const stage = setStage()
const onPosix = process.platform === 'win32' ? test.skip : test

beforeAll(() => register(stage, 'my_extension', { display_name: 'My Extension', business_type: 'Gate' }))

const FILES = {
  'codearts-extension.json': JSON.stringify(manifest(), null, 2),
  'scripts/execution.sh': '#!/bin/sh\necho hello\n',
  'i18n/en-us/resources.json': '{}'
}

const upload = (inputs: Record<string, string> = {}) =>
  stage.run({ ...stage.withKeys, operation: 'upload-extension', 'package-path': 'extension', ...inputs })

const check = (inputs: Record<string, string>) =>
  stage.run({ ...stage.withKeys, operation: 'check', ...inputs })

/** The file and line of each annotation of this kind. */
function places(stdout: string, kind: 'error' | 'notice' | 'warning'): string[] {
  const found = stdout.matchAll(new RegExp(`^::${kind} file=([^,]+),line=(\\d+)::`, 'gm'))
  return [...found].map(([, file, line]) => `${file ?? ''}:${line ?? ''}`)
}

/** What the service lists. */
async function versions(name: string): Promise<unknown[]> {
  const list = `/v1/{d}/agent-plugin/query?plugin_name=${name}&offset=0&limit=100`
  return ((await stage.call('GET', list)) as { data: unknown[] }).data
}

test('the same files give the same package, whenever and wherever they were checked out', async () => {
  await stage.folder('extension', FILES)
  const first = await upload()
  await stage.folder('elsewhere/extension', Object.fromEntries(Object.entries(FILES).reverse()))
  await utimes(path.join(stage.workspace, 'elsewhere/extension/scripts/execution.sh'), 1, 1)
  const second = await upload({ 'working-directory': 'elsewhere' })
  expect(first.outputs['sha256']).toMatch(/^[0-9a-f]{64}$/)
  expect(second.outputs['sha256']).toBe(first.outputs['sha256'])
  const sent = stage.emulator.requests.map(({ parts }) => parts?.[0])
  expect(sent).toEqual([
    expect.objectContaining({ filename: 'my_extension.zip', sha256: first.outputs['sha256'] }),
    expect.objectContaining({ filename: 'my_extension.zip', sha256: first.outputs['sha256'] })
  ])
})

test('the input version is written into the package, and not into the workspace', async () => {
  await stage.folder('extension', FILES)
  const run = await upload({ version: '7.8.9', 'version-description': 'Made by a test' })
  expect(run.outputs).toMatchObject({ result: 'uploaded', version: '7.8.9' })
  expect(await versions('my_extension')).toContainEqual(
    expect.objectContaining({ version: '7.8.9', version_description: 'Made by a test' })
  )
  const file = await readFile(path.join(stage.workspace, 'extension/codearts-extension.json'), 'utf8')
  expect(file).toBe(FILES['codearts-extension.json'])
})

test('what .codeartsignore names and .git stay out of the package', async () => {
  await stage.folder('extension', FILES)
  const { outputs } = await upload()
  await stage.folder('extension', {
    ...FILES,
    '.codeartsignore': 'node_modules/\n*.log\n!keep.log\n',
    '.git/config': '[core]',
    'node_modules/x/index.js': 'x',
    'build.log': 'noise'
  })
  expect((await upload()).outputs['sha256']).toBe(outputs['sha256'])
})

onPosix('a script that may be executed may be executed in the package', async () => {
  await stage.folder('extension', FILES)
  const plain = await upload()
  await chmod(path.join(stage.workspace, 'extension/scripts/execution.sh'), 0o755)
  const executable = await upload()
  expect(executable.outputs['sha256']).not.toBe(plain.outputs['sha256'])
  // An upload is not kept, so that the mode is read from what is packed the same way.
  const { packFolder } = await import('../../src/package/pack/pack.ts')
  const target = path.join(stage.workspace, 'packed.zip')
  const folder = path.join(stage.workspace, 'extension')
  await packFolder({ path: folder, allowed: [folder] }, target, {})
  const modes: Record<string, number> = {}
  for await (const entry of (await fromBufferPromise(await readFile(target))).eachEntry())
    modes[entry.fileName] = (entry.externalFileAttributes >>> 16) & 0o777
  expect(modes).toMatchObject({ 'scripts/execution.sh': 0o755, 'codearts-extension.json': 0o644 })
})

test('everything that is wrong with a folder is shown in one run, each at its file and line', async () => {
  await stage.folder('extension', {
    'codearts-extension.json': JSON.stringify(
      manifest({
        type: 'Job',
        category: 'Check',
        execution: { type: 'Shell', target: 'scripts/missing.sh' }
      }),
      null,
      2
    ),
    'i18n/en-us/resources.json': '{\n  "a": 1,\n}'
  })
  const run = await upload()
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  expect(places(run.stdout, 'error')).toEqual(['extension/codearts-extension.json:6'])
  expect(places(run.stdout, 'warning')).toEqual([
    'extension/codearts-extension.json:2',
    'extension/codearts-extension.json:14',
    'extension/i18n/en-us/resources.json:3'
  ])
})

onPosix.each([
  ['a symbolic link', 'extension/link:1', { link: '' }],
  [
    'a pattern that is too long',
    'extension/.codeartsignore:2',
    { '.codeartsignore': `a\n${'b'.repeat(501)}` }
  ]
])('%s hides nothing else that is wrong with a folder', async (what, place, files) => {
  await stage.folder('extension', {
    ...FILES,
    'codearts-extension.json': JSON.stringify(manifest({ version: '1' }), null, 2),
    'i18n/en-us/resources.json': '{\n  "a": 1,\n}',
    ...files
  })
  if (what === 'a symbolic link') {
    await rm(path.join(stage.workspace, 'extension/link'))
    await symlink('nowhere', path.join(stage.workspace, 'extension/link'))
    await rm(path.join(stage.workspace, 'extension/scripts/execution.sh'))
  }
  const run = await check({ 'package-path': 'extension' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  expect(places(run.stdout, 'error')).toEqual(
    expect.arrayContaining(['extension/codearts-extension.json:7', place])
  )
  if (what === 'a symbolic link')
    expect(places(run.stdout, 'warning')).toEqual([
      'extension/codearts-extension.json:14',
      'extension/i18n/en-us/resources.json:3'
    ])
})

test('what is wrong with the entries of a zip is told all at once, and nothing is sent', async () => {
  const names = {
    _abs_sh: '/abs.sh',
    ___out_sh: '../out.sh',
    a_b_sh: 'a\\b.sh',
    twice_sh: 'twice.sh',
    Twice_sh: 'twice.sh'
  }
  const innocent = Object.fromEntries(Object.keys(names).map(name => [name, '']))
  const zip = Object.entries(names).reduce(
    (made, [from, to]) => renamed(made, from, to),
    await makeZip({ ...FILES, ...innocent })
  )
  await stage.file('bad.zip', symlinked(zip, 'i18n/en-us/resources.json'))
  const run = await upload({ 'package-path': 'bad.zip' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
  const told = (kind: string) =>
    run.stdout
      .split('\n')
      .filter(line => line.startsWith(`::${kind} file=bad.zip,line=1::`))
      .join('\n')
  expect(told('error')).toContain('"/abs.sh" is an absolute path')
  expect(told('error')).toContain('"../out.sh" leads out of the package')
  expect(told('warning')).toContain('"a\\b.sh" has a backslash in its name')
  expect(told('warning')).toContain('"twice.sh" occurs twice in the zip')
  expect(told('warning')).toContain('"i18n/en-us/resources.json" is a symbolic link')
})

test('more problems than are listed are counted', async () => {
  const names = Array.from({ length: 150 }, (_, n) => `bad_${String(n).padStart(3, '0')}`)
  const zip = await makeZip({ ...FILES, ...Object.fromEntries(names.map(name => [name, ''])) })
  await stage.file('bad.zip', renamed(zip, 'bad_', '../_'))
  const run = await check({ 'package-path': 'bad.zip' })
  expect(run.stdout).toContain('6 problems with the inputs')
  expect(run.stdout).toContain('the same is true of 145 more: leads out of the package')
})

test('what no document names is a notice at its line', async () => {
  const inputs = [{ name: 'SHELL', type: 'no_one_knows', label: 'Shell' }]
  await stage.folder('extension', {
    ...FILES,
    'codearts-extension.json': JSON.stringify(manifest({ inputs, else: true }), null, 2)
  })
  const run = await check({ 'package-path': 'extension' })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'valid' } })
  expect(places(run.stdout, 'notice')).toEqual([
    'extension/codearts-extension.json:13',
    'extension/codearts-extension.json:22'
  ])
})

test.each([
  [
    'a manifest one folder down',
    () => makeZip({ 'my/codearts-extension.json': '{}' }),
    'zip what is in that folder, or give that folder as package-path'
  ],
  [
    'a file that unpacks to more than it says',
    async () => withStatedSize(await makeZip({ ...FILES, bomb: Buffer.alloc(10_000_000) }), 1),
    'more than the 1 bytes'
  ],
  ['no zip', () => Promise.resolve(Buffer.from('no zip')), 'it is not a zip file']
])('a package with %s is refused, and nothing is sent', async (_name, make, message) => {
  await stage.file('bad.zip', await make())
  const run = await upload({ 'package-path': 'bad.zip' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
  expect(run.stdout).toContain(message)
})

test('a manifest that is registered as something else is refused at its line, before anything is written', async () => {
  await stage.folder('extension', {
    ...FILES,
    'codearts-extension.json': JSON.stringify(
      manifest({ friendlyName: 'Another', category: 'Build' }),
      null,
      2
    )
  })
  const run = await check({ 'package-path': 'extension' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(places(run.stdout, 'error')).toEqual(['extension/codearts-extension.json:6'])
})

test('$schema is for editors: it stays out of what is packed, and out of drafts', async () => {
  const text = JSON.stringify({ $schema: 'x', ...manifest() }, null, 2)
  await stage.folder('extension', { ...FILES, 'codearts-extension.json': text })
  const run = await upload()
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
  expect(run.stdout).not.toContain('::notice')
  await stage.file('given.zip', await makeZip({ ...FILES, 'codearts-extension.json': text }))
  expect((await upload({ 'package-path': 'given.zip' })).stdout).toContain(
    '::notice file=given.zip/codearts-extension.json,line=2::'
  )

  await stage.file('draft.json', JSON.stringify(draft({ $schema: 'y' })))
  const created = await stage.run({
    ...stage.withKeys,
    operation: 'create-draft',
    'draft-path': 'draft.json'
  })
  expect(created.outputs['result']).toBe('created')
  expect(created.stdout).not.toContain('::notice')
  expect(JSON.stringify(stage.emulator.requests.at(-1)?.json)).not.toContain('$schema')
})

test.each([
  ['draft.yaml', 'plugin_name: my ext\nversion: 1.0\nexecution_info:\n  inner_execution_info: {}\n'],
  ['draft.json', '{\n"plugin_name": "my ext",\n"version": 1.0,\n"execution_info": {}\n}']
])('everything that is wrong with %s is shown at its line', async (name, text) => {
  await stage.file(name, text)
  const run = await check({ 'draft-path': name })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  const first = name === 'draft.json' ? 2 : 1
  expect(places(run.stdout, 'error')).toEqual(
    expect.arrayContaining([`${name}:${first}`, `${name}:${first + 1}`])
  )
})

test('a package of a registered extension that has no version yet is compared in a dry run, too', async () => {
  await register(stage, 'young', { display_name: 'Young', business_type: 'Build' })
  await stage.folder('extension', {
    ...FILES,
    'codearts-extension.json': JSON.stringify(manifest({ name: 'young' }), null, 2)
  })
  const run = await upload({ 'dry-run': 'true' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(places(run.stdout, 'error')).toHaveLength(1)
})

test('hidden files and those of node_modules are packed, and named in a notice', async () => {
  await stage.folder('extension', { ...FILES, '.eslintrc': '{}', 'node_modules/x.js': '' })
  const run = await upload()
  expect(run.outputs['result']).toBe('uploaded')
  expect(run.stdout).toContain(
    '::notice::Input package-path is "extension": it holds hidden files: ".eslintrc";'
  )
  expect(run.stdout).toContain('it holds files of node_modules: "node_modules/x.js";')
  expect(run.summary).toContain('codeartsignore')
})

test('an extension within an extension is packed, and named in a notice', async () => {
  await stage.folder('extension', { ...FILES, 'inner/codearts-extension.json': '{}' })
  expect((await upload()).stdout).toContain(
    'it holds other extensions: "inner/codearts-extension.json"; .codeartsignore can leave out what the extension does not need'
  )
})

test('an upload that is refused says what may be the reason, and how to find out', async () => {
  await stage.folder('extension', {
    ...FILES,
    'codearts-extension.json': JSON.stringify(manifest({ name: 'nobody' }), null, 2)
  })
  const run = await upload()
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '1', changed: 'false' } })
  expect(run.stdout).toMatch(/Likely cause: the extension is not registered.*dry-run: true/)
})

test('a temporary folder that is not there is made, and what was packed is gone afterwards', async () => {
  await stage.folder('extension', FILES)
  const folder = path.join(stage.workspace, 'made/temporary')
  const run = await stage.run(
    { ...stage.withKeys, operation: 'upload-extension', 'package-path': 'extension' },
    { environment: { RUNNER_TEMP: folder } }
  )
  expect(run.outputs['result']).toBe('uploaded')
  expect(await readdir(folder)).toEqual([])
})

test('outputs name the extension of a package that has errors, or cannot be packed', async () => {
  const wrong = { ...FILES, 'codearts-extension.json': JSON.stringify(manifest({ version: '1.x' })) }
  await stage.folder('extension', wrong)
  expect((await check({ 'package-path': 'extension' })).outputs).toMatchObject({
    'plugin-name': 'my_extension',
    version: ''
  })
  await stage.folder('extension', FILES)
  await symlink('nowhere', path.join(stage.workspace, 'extension/link'))
  expect((await check({ 'package-path': 'extension' })).outputs).toMatchObject({
    'plugin-name': 'my_extension',
    version: '1.0.2'
  })
})

test('a manifest that is wrong is told of before what keeps the folder from being packed', async () => {
  await stage.folder('extension', {
    ...FILES,
    'codearts-extension.json': JSON.stringify(manifest({ category: '?', version: '1.x' }), null, 2)
  })
  for (let n = 0; n < 150; n += 1) await symlink('nowhere', path.join(stage.workspace, `extension/l${n}`))
  const { stdout } = await check({ 'package-path': 'extension' })
  expect(stdout).toContain('8 problems with the inputs')
  expect(places(stdout, 'error').slice(0, 2)).toEqual([
    'extension/codearts-extension.json:6',
    'extension/codearts-extension.json:7'
  ])
})
