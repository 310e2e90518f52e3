import { beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { manifest, packed } from '../support/extension.ts'
import { unpack } from '../package/pack/support.ts'
import { errorOf, setStage } from './support.ts'

/** The operation pack: checks and packs offline, and leaves a file for later steps. */

const stage = setStage()

/** The runner's temporary folder, which outlives the step. */
let temporary = ''

beforeEach(async () => {
  temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'job-')))
  await stage.folder('extension', {
    'codearts-extension.json': JSON.stringify(manifest(), null, 2),
    'scripts/execution.sh': 'env\n'
  })
})

const pack = (inputs: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  stage.run(
    { operation: 'pack', 'package-path': 'extension', ...inputs },
    { environment: { RUNNER_TEMP: temporary, ...environment } }
  )

const digest = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

describe('a folder', () => {
  test.each([
    ['a file in it', '/git-credentials-1234.config'],
    ['the folder itself', '']
  ])("has no symbolic link to the runner's temporary folder: %s", async (_what, goal) => {
    await writeFile(path.join(temporary, 'git-credentials-1234.config'), 'secret')
    await symlink(temporary + goal, path.join(stage.workspace, 'extension', 'link'))
    const run = await pack()
    expect(run).toMatchObject({ exitCode: 1, outputs: { package: '' } })
    expect(errorOf(run)).toContain('it is a symbolic link that leads out of the workspace')
  })

  test("in the runner's temporary folder may have symbolic links within itself and to the workspace", async () => {
    const folder = path.join(temporary, 'staged')
    await mkdir(folder)
    for (const name of ['codearts-extension.json', 'scripts'])
      await symlink(path.join(stage.workspace, 'extension', name), path.join(folder, name))
    await symlink('scripts', path.join(folder, 'link'))
    const run = await pack({ 'package-path': folder })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'packed' } })
    expect(run.stdout).toContain('link/execution.sh')
    await symlink('..', path.join(folder, 'out'))
    expect((await pack({ 'package-path': folder })).exitCode).toBe(1)
  })

  test('becomes a file that stays, without a request or a credential', async () => {
    const { exitCode, outputs, stdout, summary } = await pack()
    expect(exitCode).toBe(0)
    const { package: file = '', sha256 = '' } = outputs
    expect(outputs).toMatchObject({
      success: 'true',
      result: 'packed',
      changed: 'false',
      requests: '0',
      'plugin-name': 'my_extension',
      version: '1.0.2'
    })
    expect(path.dirname(path.dirname(file))).toBe(temporary)
    expect(path.basename(file)).toBe('my_extension-1.0.2.zip')
    expect(await digest(file)).toBe(sha256)
    expect(stdout).toContain(file)
    expect(summary).toContain('packed')
    expect(stdout).not.toMatch(/^::(warning|error)/m)
    expect(await readdir(temporary)).toHaveLength(1)
    expect(stage.emulator.requests).toEqual([])
  })

  test('becomes the bytes that an upload of the same folder sends, and that an upload of the file sends', async () => {
    const inputs = { version: '3.2.1', 'version-description': 'Line one\nLine two' }
    const { outputs } = await pack({ ...inputs, 'output-path': 'kept.zip' })
    const upload = { ...stage.withToken, operation: 'upload-extension', 'if-missing': 'create' }
    const fromFolder = await stage.run({ ...upload, ...inputs, 'package-path': 'extension' })
    const fromFile = await stage.run({ ...upload, 'package-path': 'kept.zip' })
    expect(outputs['sha256']).toMatch(/^[0-9a-f]{64}$/)
    expect([fromFolder, fromFile].map(run => [run.outputs['result'], run.outputs['sha256']])).toEqual([
      ['uploaded', outputs['sha256']],
      ['uploaded', outputs['sha256']]
    ])
  })

  test('gets the version of the tag', async () => {
    const { outputs } = await pack({ version: 'tag' }, { GITHUB_REF: 'refs/tags/v2.3.4' })
    expect(outputs).toMatchObject({ result: 'packed', version: '2.3.4' })
    const [kept] = await unpack(outputs['package'] ?? '')
    expect(JSON.parse(String(kept?.bytes))).toMatchObject({ version: '2.3.4' })
  })

  test('puts out no digest of a package that it did not make', async () => {
    const run = await pack({ version: 'tag' }, { GITHUB_REF: 'refs/heads/main' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { sha256: '', package: '' } })
  })

  test('gets the version of the pull request', async () => {
    const event = await stage.file('event.json', JSON.stringify({ pull_request: { number: 1234 } }))
    const environment = { GITHUB_EVENT_PATH: path.join(stage.workspace, event) }
    const { outputs } = await pack({ version: 'pr' }, { ...environment, GITHUB_EVENT_NAME: 'pull_request' })
    expect(outputs).toMatchObject({ result: 'packed', version: '0.92.34' })
  })

  test.each([
    ['new/folders/kept.zip', 'new/folders/kept.zip'],
    ['back\\slashes\\KEPT.ZIP', 'back/slashes/KEPT.ZIP'],
    ['extension.zip', 'extension.zip']
  ])('goes to output-path %s, in the workspace', async (given, expected) => {
    const { outputs } = await pack({ 'output-path': given })
    const file = path.join(await realpath(stage.workspace), expected)
    expect(outputs).toMatchObject({ result: 'packed', package: file, sha256: await digest(file) })
    expect(await readdir(temporary)).toEqual([])
  })

  test('goes to output-path in the temporary folder, and below working-directory', async () => {
    const file = path.join(temporary, 'a', 'kept.zip')
    expect((await pack({ 'output-path': file })).outputs).toMatchObject({ success: 'true', package: file })
    const inputs = { 'working-directory': 'extension', 'package-path': '.', 'output-path': '../beside.zip' }
    const beside = path.join(await realpath(stage.workspace), 'beside.zip')
    expect((await pack(inputs)).outputs).toMatchObject({ success: 'true', package: beside })
  })

  test('takes the place of a file, and leaves nothing else behind', async () => {
    await stage.folder('out', { 'kept.zip': 'older' })
    const { outputs } = await pack({ 'output-path': 'out/kept.zip' })
    expect(await digest(path.join(stage.workspace, 'out/kept.zip'))).toBe(outputs['sha256'])
    expect(await readdir(path.join(stage.workspace, 'out'))).toEqual(['kept.zip'])
  })

  test('that has a fault is not kept, and a file of the name stays as it was', async () => {
    await stage.folder('out', { 'kept.zip': 'older' })
    await stage.folder('extension', { 'codearts-extension.json': JSON.stringify(manifest({ version: '1' })) })
    const { exitCode, outputs, stdout } = await pack({ 'output-path': 'out/kept.zip' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ success: 'false', result: '', package: '' })
    expect(stdout).toMatch(/^::error file=extension\/codearts-extension.json,line=\d+::version/m)
    expect(await readFile(path.join(stage.workspace, 'out/kept.zip'), 'utf8')).toBe('older')
    await pack()
    expect(await readdir(temporary)).toEqual([])
  })

  test('with a warning is not kept when that is an error', async () => {
    const text = JSON.stringify(manifest({ versionDescription: 'x'.repeat(1_001) }))
    await stage.file('extension/codearts-extension.json', text)
    const strict = await pack({ 'output-path': 'strict/kept.zip', strict: 'true' })
    expect(strict.exitCode).toBe(1)
    await expect(lstat(path.join(stage.workspace, 'strict'))).rejects.toThrow('ENOENT')
    expect((await pack()).stdout).toContain("longer than the 1000 characters of the console's form")
  })

  test('is checked only in a dry run', async () => {
    const { outputs, stdout } = await pack({ 'output-path': 'dry/kept.zip', 'dry-run': 'true' })
    expect(outputs).toMatchObject({ success: 'true', result: 'planned', package: '', version: '1.0.2' })
    expect(outputs['sha256']).toMatch(/^[0-9a-f]{64}$/)
    expect(stdout).toContain(path.join('dry', 'kept.zip'))
    await expect(lstat(path.join(stage.workspace, 'dry'))).rejects.toThrow('ENOENT')
    await pack({ 'dry-run': 'true' })
    expect(await readdir(temporary)).toEqual([])
  })
})

describe('a zip', () => {
  beforeEach(async () => {
    await stage.file('made.zip', await packed())
  })

  test('is checked, and stays where it is', async () => {
    const { outputs } = await pack({ 'package-path': 'made.zip' })
    const file = path.join(await realpath(stage.workspace), 'made.zip')
    expect(outputs).toMatchObject({ result: 'packed', package: file, sha256: await digest(file) })
    expect(await readdir(temporary)).toEqual([])
  })

  test('is copied to output-path, which may be its own', async () => {
    const [copy, own] = [
      await pack({ 'package-path': 'made.zip', 'output-path': 'copies/copy.zip' }),
      await pack({ 'package-path': 'made.zip', 'output-path': './made.zip' })
    ]
    expect(own.outputs).toMatchObject({ success: 'true', sha256: copy.outputs['sha256'] ?? 'none' })
    expect(await digest(path.join(stage.workspace, 'copies/copy.zip'))).toBe(own.outputs['sha256'])
    expect(await digest(path.join(stage.workspace, 'made.zip'))).toBe(own.outputs['sha256'])
  })

  test('that says another version than the inputs is refused', async () => {
    const run = await pack({ 'package-path': 'made.zip', version: '9.9.9' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('but input version is "9.9.9"')
  })
})

describe('output-path is refused', () => {
  const refused = async (given: string) => {
    const run = await pack({ 'output-path': given })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ success: 'false', package: '' })
    return errorOf(run)
  }

  test.each([
    ['kept.tar', 'which is not allowed'],
    ['out/', 'which is not allowed'],
    ['*.zip', 'which is not allowed'],
    ['../kept.zip', 'it lies outside of the workspace'],
    ['/kept.zip', 'it lies outside of the workspace'],
    ['extension/kept.zip', 'it lies in the folder that is packed'],
    ['extension/new/kept.zip', 'it lies in the folder that is packed'],
    ['event.json/kept.zip', '"event.json" in it is a file'],
    ['taken.zip', 'a folder, a link or a device has this name'],
    [`${'n'.repeat(300)}.zip`, 'the platform takes no such path (ENAMETOOLONG)']
  ])('as %s', async (given, why) => {
    await stage.file('event.json', '{}')
    await mkdir(path.join(stage.workspace, 'taken.zip'), { recursive: true })
    expect(await refused(given)).toContain(why)
  })

  test('where a symbolic link leads out, into the folder, nowhere, or to another file', async () => {
    const link = (target: string, name: string) => symlink(target, path.join(stage.workspace, name))
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'))
    await writeFile(path.join(outside, 'theirs.zip'), 'theirs')
    await link(outside, 'out-link')
    await link('extension/scripts', 'in-link')
    await link('nowhere', 'dangling')
    await link(path.join(outside, 'theirs.zip'), 'theirs.zip')
    await stage.file('other.txt', 'other')
    await link('other.txt', 'other.zip')
    expect(await refused('out-link/kept.zip')).toContain('it lies outside')
    expect(await refused('in-link/kept.zip')).toContain('it lies in the folder that is packed')
    expect(await refused('dangling/kept.zip')).toContain('leads nowhere')
    expect(await refused('theirs.zip')).toContain('it lies outside')
    expect(await refused('other.zip')).toContain('a folder, a link or a device has this name')
    expect(await readdir(outside)).toEqual(['theirs.zip'])
    expect(await readFile(path.join(outside, 'theirs.zip'), 'utf8')).toBe('theirs')
  })

  test('together with what else is wrong, in one run', async () => {
    const error = await refused('../kept.zip')
    expect(error).toMatch(/^Input output-path is/)
    const run = await pack({ 'output-path': '../kept.zip', 'package-path': 'missing', version: '1' })
    expect(errorOf(run)).toContain('3 problems')
  })
})

test('credentials are none of its inputs, and a secret in the package is found all the same', async () => {
  const secret = 'a-token-nobody-may-publish'
  const quiet = await pack({ token: secret })
  expect(quiet.stdout).toContain('Given, but not used by pack: token.')
  await stage.file('extension/scripts/execution.sh', `TOKEN=${secret}\n`)
  const run = await pack({ token: secret, 'output-path': 'secret.zip' })
  expect(run.exitCode).toBe(1)
  await expect(lstat(path.join(stage.workspace, 'secret.zip'))).rejects.toThrow('ENOENT')
})

test('a working directory that is not there is one problem, whatever output-path says', async () => {
  const inputs = { 'package-path': 'a', 'working-directory': 'nowhere', 'output-path': 'x.zip' }
  const run = await stage.run({ operation: 'pack', ...inputs })
  expect(errorOf(run)).toContain('Input working-directory is "nowhere"')
  expect(errorOf(run)).not.toContain('output-path')
})
