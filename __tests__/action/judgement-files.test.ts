import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { manifest } from '../support/extension.ts'
import { makeZip, symlinked } from '../support/zip.ts'
import { errorOf, register, setStage } from './support.ts'

// What is refused of the files of a package, what is warned of and sent, in a folder and in a zip.
const stage = setStage()

beforeAll(() => register(stage, 'my_extension', { display_name: 'My Extension', business_type: 'Gate' }))

type Files = Record<string, string | Buffer>

const MANIFEST = 'codearts-extension.json'
const SCRIPT = 'scripts/execution.sh'
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'
const KEY = [
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW',
  '-----END OPENSSH PRIVATE KEY-----'
].join('\n')
const SOUND = { [MANIFEST]: JSON.stringify(manifest(), null, 2), [SCRIPT]: '#!/bin/sh\necho hello\n' }

/** A secret of the step: the token that it signs in with is one. */
const SECRET = 'ghs_Pa55word+of/the-job=0123456789'

const forms: [string, (files: Files) => Promise<string>][] = [
  ['a folder', files => stage.folder('extension', files)],
  ['a zip', async files => stage.file('extension.zip', await makeZip(files))]
]

const upload = (input: string, inputs: Record<string, string> = {}) =>
  stage.run({
    ...stage.withToken,
    operation: 'upload-extension',
    'package-path': input,
    'github-token': SECRET,
    ...inputs
  })

const sent = () => stage.emulator.requests.map(({ call }) => call)

/** The annotations of a kind at a file of the package, or without a file about all of it. */
function told(stdout: string, kind: 'error' | 'notice' | 'warning'): string {
  return [...stdout.matchAll(new RegExp(`^::${kind} ?(.*)$`, 'gm'))].map(([line]) => line).join('\n')
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const wrapped = (text: string, width: number, end = '\n') =>
  text.replace(new RegExp(`(.{${width}})`, 'g'), `$1${end}`)

/** A secret with its first character as an escape of JSON. */
const ESCAPED = `\\u${SECRET.charCodeAt(0).toString(16).padStart(4, '0')}${SECRET.slice(1)}`
const description = (text: string) =>
  JSON.stringify(manifest({ description: 'here' })).replace('"here"', `"${text}"`)

const SECRETS: [string, string, string | Buffer][] = [
  ['as it is', 'config.txt', `token=${SECRET}\n`],
  [
    'at the end of a large file',
    'large.bin',
    Buffer.concat([Buffer.alloc(3_000_000, 'x'), Buffer.from(SECRET)])
  ],
  [
    'across two pieces of a file',
    'pieces.bin',
    Buffer.concat([Buffer.alloc(65_530, 'x'), Buffer.from(SECRET)])
  ],
  ['in base64', 'auth.txt', base64(SECRET)],
  ['in base64 within a longer text', 'git.txt', `AUTHORIZATION: basic ${base64(`x-access-token:${SECRET}`)}`],
  ['in base64, one byte further', 'git1.txt', base64(`x:${SECRET}:y`)],
  ['in base64, two bytes further', 'git2.txt', base64(`xy:${SECRET}`)],
  ['in base64 with line breaks', 'lines.txt', wrapped(base64(`${'a'.repeat(50)}${SECRET}`), 64)],
  ['in base64 with short indented lines', 'yaml.txt', `  ${wrapped(base64(`key: ${SECRET}`), 10, '\r\n  ')}`],
  ['in base64 for URLs', 'url.txt', Buffer.from(`??>${SECRET}`).toString('base64url')],
  ['as a text of JSON', 'a.json', JSON.stringify({ token: SECRET })],
  ['as a part of a URL', 'link.txt', `https://x:${encodeURIComponent(SECRET)}@example.com`],
  ['in UTF-16', 'windows.txt', Buffer.from(`\ufefftoken=${SECRET}`, 'utf16le')],
  ['in the manifest', MANIFEST, JSON.stringify(manifest({ description: SECRET }))],
  ['in a translation', 'i18n/en-us/resources.json', JSON.stringify({ A: SECRET })],
  ['in the manifest with an escape', MANIFEST, description(ESCAPED)],
  ['in the manifest as JSON with an escape', MANIFEST, description(ESCAPED.replace('\\', '\\\\'))],
  [
    'in the manifest as base64 with escapes',
    MANIFEST,
    description(base64(SECRET).replaceAll('=', '\\u003d').replace('Z', '\\u005a'))
  ],
  ['in the manifest between line breaks', MANIFEST, description(`\\n${ESCAPED}\\t\\"`)],
  ['in a key of a translation with an escape', 'i18n/en-us/resources.json', `{"${ESCAPED}": "a"}`],
  ['in a translation that is not JSON', 'i18n/en-us/resources.json', `{"a": "${ESCAPED}",}`],
  ['in a hidden file', '.git-config', SECRET],
  [
    'in base64 in lines of a JSON text',
    'wrapped.json',
    JSON.stringify({ a: wrapped(base64(`user:${SECRET}`), 20) })
  ],
  ['in base64 joined by a program', 'a.js', `x = "${wrapped(base64(`user:${SECRET}`), 20, '" +\n  "')}"`],
  ['in base64 in a comment', 'b.sh', `# ${wrapped(base64(`user:${SECRET}`), 20, '\n# ')}`],
  ['in base64 with continued lines', 'c.properties', wrapped(base64(`user:${SECRET}`), 20, '\\\n')],
  ['in base64 in UTF-16', 'd.txt', Buffer.from(base64(`user:${SECRET}`), 'utf16le')],
  ['as JSON of PHP', 'e.json', SECRET.replaceAll('/', '\\/')],
  ['as a form sends it', 'f.txt', new URLSearchParams({ a: SECRET }).toString()],
  ['in the name of a file', `names/${SECRET.replaceAll('/', '_')}`, '']
]

describe.each(forms)('in %s', (form, make) => {
  test.each(SECRETS)('a secret of the step is refused %s', async (what, file, content) => {
    const secret = what === 'in the name of a file' ? SECRET.replaceAll('/', '_') : SECRET
    const input = await make({ ...SOUND, [file]: content })
    const run = await upload(input, { 'github-token': secret, 'allow-files': '**' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
    expect(errorOf(run)).toContain('it holds a secret of this step')
    expect(run.stdout.replace(/^::add-mask::.*$/gm, '') + run.summary).not.toContain(secret)
    expect(sent()).toEqual([])
  })

  test('a text that is like a secret, but another one, is sent', async () => {
    const other = SECRET.replace('word', 'wort')
    const input = await make({ ...SOUND, 'a.txt': other, 'b.txt': base64(other) })
    expect(await upload(input)).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
  })

  test('a short secret is warned of', async () => {
    const input = await make({ ...SOUND, 'a.txt': 'my pa55 is it' })
    const run = await upload(input, { 'github-token': 'pa55' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
    expect(told(run.stdout, 'warning')).toContain('which is so short that this may be chance')
  })

  const SENSITIVE: [string, string, string][] = [
    ['deploy/id_rsa', KEY, 'it holds a private key'],
    ['server.pem', KEY.replaceAll('OPENSSH ', '').replaceAll('\n', '\r\n'), 'it holds a private key'],
    ['chain.txt', `text before\n${KEY.replaceAll('OPENSSH', 'RSA')}`, 'it holds a private key'],
    ['account.json', JSON.stringify({ private_key: KEY }), 'it holds a private key'],
    ['values.yaml', `key: |\n${KEY.replaceAll(/^/gm, '    ')}`, 'it holds a private key'],
    ['encrypted.key', KEY.replaceAll('OPENSSH', 'ENCRYPTED'), 'it holds a private key'],
    ['gpg.asc', KEY.replaceAll('OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'), 'it holds a private key'],
    ['one-line.txt', KEY.replaceAll('\n', ' '), 'it holds a private key'],
    ['unbroken.txt', KEY.replaceAll('\n', ''), 'it holds a private key'],
    ['page.html', KEY.replaceAll('\n', '<br>'), 'it holds a private key'],
    ['url.txt', encodeURIComponent(KEY).replaceAll('%20', ' '), 'it holds a private key'],
    ['joined.js', JSON.stringify(KEY.split('\n')), 'it holds a private key'],
    ['.env', '', 'it is for environment variables'],
    ['config/.env.production', 'A=1', 'it is for environment variables'],
    ['.npmrc', '//registry.npmjs.org/:_authToken=npm_abcdef\n', 'it holds a credential'],
    ['a/.npmrc', 'registry=https://r.example\n_password = "c2VjcmV0"\n', 'it holds a credential'],
    ['b/.npmrc', '\ufeff_authToken=npm_abcdef\n', 'it holds a credential'],
    ['c/.npmrc', 'registry=https://user:pass@host.example/\n', 'it holds a credential'],
    ['d/.git-credentials', 'https://ghp_0123456789abcdef@github.com\n', 'it holds a credential'],
    ['.pypirc', '[pypi]\nusername = __token__\npassword = pypi-abc\n', 'it holds a credential'],
    ['.netrc', 'machine example.com login me password secret1', 'it holds a credential'],
    ['.git-credentials', 'https://me:secret1@example.com\n', 'it holds a credential']
  ]

  test.each(SENSITIVE)('%s is refused, unless allow-files names it', async (file, content, why) => {
    const input = await make({ ...SOUND, [file]: content })
    const refused = await upload(input)
    expect(refused).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(refused.stdout, 'error')).toContain(why)
    expect(told(refused.stdout, 'error')).toContain(`${input}/${file}`)
    const glob = file.replace(/[^/]+$/, '*')
    for (const allowed of [file, glob, file.split('/')[0] ?? ''])
      expect((await upload(input, { 'allow-files': `other/*\n${allowed}\n` })).outputs['result']).toBe(
        'uploaded'
      )
  })

  test.each([
    ['docs/keys.md', 'A key begins with -----BEGIN RSA PRIVATE KEY-----\nand ends with an END line.'],
    ['placeholder.pem', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    ['public.pem', KEY.replaceAll('OPENSSH PRIVATE', 'PUBLIC')],
    ['.env.example', 'A=1'],
    ['.env.local.sample', 'A=1'],
    ['.env.template', 'A=1'],
    ['.npmrc', 'registry=https://r.example\n//r.example/:_authToken=${NPM_TOKEN}\n'],
    ['a/.npmrc', '# //r.example/:_authToken=abcdef\n; _auth=abc\n_authToken=${A}${B}\n'],
    ['a/.netrc', '# machine example.com password secret1\n'],
    ['.pypirc', '[pypi]\nrepository = https://r.example\n'],
    ['.netrc', 'machine example.com login me'],
    ['.git-credentials', 'https://example.com\n'],
    ['environment.txt', 'A=1']
  ])('%s that holds no secret is sent', async (file, content) => {
    const run = await upload(await make({ ...SOUND, [file]: content }))
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
    expect(told(run.stdout, 'warning')).toBe('')
  })

  test('a glob of allow-files that matches nothing is told', async () => {
    const run = await upload(await make(SOUND), { 'allow-files': 'none/*.pem' })
    expect(run.outputs['result']).toBe('uploaded')
    expect(told(run.stdout, 'notice')).toContain('it has no file that "none/*.pem" of allow-files matches')
  })

  test.each([
    ['of 0 bytes', '', 'the script that the manifest names is empty'],
    ['that is a Git LFS pointer', POINTER, 'give actions/checkout the input lfs: true']
  ])('a script %s is refused', async (_what, content, why) => {
    const run = await upload(await make({ ...SOUND, [SCRIPT]: content }))
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(run.stdout, 'error')).toMatch(new RegExp(`extension(.zip)?/${SCRIPT},line=1::.*${why}`))
  })

  test.each([
    ['CRLF', '#!/bin/sh\r\necho hello\r\n', 'lines that end in CRLF'],
    ['a byte order mark', '\ufeff#!/bin/sh\n', 'begins with a byte order mark'],
    ['UTF-16', Buffer.from('\ufeff#!/bin/sh\n', 'utf16le'), 'the script is UTF-16'],
    ['UTF-16 without its mark', Buffer.from('#!/bin/sh\n', 'utf16le'), 'the script is UTF-16']
  ])('a shell script with %s is warned of at its line 1, and sent', async (_what, content, why) => {
    const input = await make({ ...SOUND, [SCRIPT]: content })
    const run = await upload(input)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
    expect(told(run.stdout, 'warning')).toMatch(
      new RegExp(`file=extension(.zip)?/${SCRIPT},line=1::.*${why}`)
    )
    const strict = await upload(input, { strict: 'true' })
    expect(strict).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(strict.stdout, 'error')).toContain(why)
  })

  test('a script of Python may have CRLF', async () => {
    const execution = { type: 'Python', target: SCRIPT }
    const run = await upload(
      await make({ [MANIFEST]: JSON.stringify(manifest({ execution })), [SCRIPT]: 'print(1)\r\n' })
    )
    expect(run.outputs['result']).toBe('uploaded')
    expect(told(run.stdout, 'warning')).toBe('')
  })

  test.each([
    ['another file', 'data/model.bin', 0],
    ['a translation', 'i18n/en-us/resources.json', 0],
    ['the manifest', MANIFEST, 1]
  ])('a Git LFS pointer as %s says lfs: true', async (_what, file, exitCode) => {
    const run = await upload(await make({ ...SOUND, [file]: POINTER }))
    expect(run.exitCode).toBe(exitCode)
    expect(told(run.stdout, exitCode === 0 ? 'warning' : 'error')).toContain('lfs: true')
  })

  test.each([
    ['.eslintrc', 'hidden files'],
    ['node_modules/a/index.js', 'files of node_modules'],
    ['inner/codearts-extension.json', 'other extensions'],
    ['__MACOSX/._a', 'leftovers of macOS or Windows'],
    ['a/.DS_Store', 'leftovers of macOS or Windows'],
    ['Thumbs.db', 'leftovers of macOS or Windows']
  ])('%s is a notice', async (file, kind) => {
    const run = await upload(await make({ ...SOUND, [file]: '{}' }))
    expect(run.outputs['result']).toBe('uploaded')
    expect(told(run.stdout, 'notice')).toContain(`it holds ${kind}: "${file}"`)
  })

  test.each([
    ['A.txt and a.txt', ['A.txt', 'a.txt'], 'only in upper and lower case'],
    ['two forms of Unicode', ['\u00e9.txt', 'e\u0301.txt'], 'only in the form of Unicode'],
    ['a backslash', ['a\\b.txt'], 'has a backslash in its name'],
    ['a colon', ['ab:c.txt'], 'which Windows cannot store'],
    ['a control character', ['a\u0001b.txt'], 'has a control character in its name']
  ])('names with %s are warned of', async (_what, names, why) => {
    const more = Object.fromEntries(
      names.map(name => [form === 'a zip' ? name.replace('\\', '~') : name, ''])
    )
    const input = await make({ ...SOUND, ...more })
    if (form === 'a zip' && names[0]?.includes('\\') === true) {
      const { renamed } = await import('../support/zip.ts')
      await stage.file(input, renamed(await makeZip({ ...SOUND, ...more }), 'a~b', 'a\\b'))
    }
    const run = await upload(input)
    expect(run.outputs['result']).toBe('uploaded')
    expect(told(run.stdout, 'warning')).toContain(why)
  })

  test('what was packed is listed in log and summary, also by check', async () => {
    const input = await make({ ...SOUND, 'lib/a<b.txt': 'x'.repeat(2_000) })
    for (const operation of ['upload-extension', 'check']) {
      const run = await upload(input, { operation })
      expect(run.exitCode).toBe(0)
      expect(run.stdout).toMatch(
        /^::group::Package: 3 files, 2\.3 KB\n[^]*? 2\.0 KB {2}lib\/a<b\.txt\n[^]*?::endgroup::/m
      )
      expect(run.summary).toContain('<details><summary>Package: 3 files, 2.3 KB</summary>')
      expect(run.summary).toContain(' 2&#46;0 KB  lib&#47;a&#60;b&#46;txt')
    }
  })
})

describe('a zip', () => {
  test('with a secret in its comment is refused', async () => {
    const zip = await makeZip(SOUND)
    const comment = Buffer.from(SECRET)
    zip.writeUInt16LE(comment.length, zip.length - 2)
    const run = await upload(await stage.file('extension.zip', Buffer.concat([zip, comment])))
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(errorOf(run)).toContain('it holds a secret of this step')
  })

  test.each([
    ['../../etc/passwd', 1, 'error', 'leads out of the package'],
    ['/etc/passwd', 1, 'error', 'leads out of the package'],
    ['../scripts/execution.sh', 0, 'warning', 'whether the service follows it'],
    ['nowhere', 0, 'warning', 'which the package does not have'],
    ['link', 0, 'warning', 'leads in a circle']
  ] as const)('with a symbolic link to %s', async (goal, exitCode, kind, why) => {
    const zip = symlinked(await makeZip({ ...SOUND, 'lib/link': goal }), 'lib/link')
    const run = await upload(await stage.file('extension.zip', zip))
    expect(run.exitCode).toBe(exitCode)
    expect(told(run.stdout, kind)).toContain(why)
  })

  test('with links that lead out by way of each other is refused', async () => {
    const zip = await makeZip({ ...SOUND, here: '.', 'lib/out': '../here/../../x' })
    const run = await upload(await stage.file('extension.zip', symlinked(symlinked(zip, 'here'), 'lib/out')))
    expect(run.exitCode).toBe(1)
    expect(told(run.stdout, 'error')).toContain('"lib/out" is a symbolic link to "../here/../../x"')
  })

  test('that is a Git LFS pointer says lfs: true', async () => {
    const run = await upload(await stage.file('extension.zip', POINTER))
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('lfs: true')
  })

  test('whose script nobody may read is warned of', async () => {
    const zip = await makeZip(SOUND)
    const record = zip.indexOf(SCRIPT, zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))) - 46
    zip.writeUInt8(3, record + 5)
    zip.writeUInt32LE(0o100111 * 0x10000, record + 38)
    const run = await upload(await stage.file('extension.zip', zip))
    expect(run.outputs['result']).toBe('uploaded')
    expect(told(run.stdout, 'warning')).toContain('nobody may read the script')
  })
})

describe('a folder', () => {
  test('may hold a file that Windows takes for a place on a disk, with a warning', async () => {
    const run = await upload(await stage.folder('extension', { ...SOUND, 'a:c.txt': '' }))
    // The emulator does not read such a zip.
    expect(sent()).toEqual(['upload-extension'])
    expect(told(run.stdout, 'warning')).toContain('"a:c.txt" has one of')
  })

  test('has its symbolic links followed within the workspace', async () => {
    const input = await stage.folder('extension', { ...SOUND, 'node_modules/x/cli.js': 'x' })
    const bin = path.join(stage.workspace, 'extension/node_modules/.bin')
    await mkdir(bin)
    await symlink('../x/cli.js', path.join(bin, 'x'))
    const run = await upload(input)
    expect(run.outputs['result']).toBe('uploaded')
    expect(run.stdout).toContain('node_modules/.bin/x')
  })

  test.each([
    ['/etc/hostname', 'leads out of the workspace'],
    ['nowhere', 'leads nowhere'],
    ['..', 'to a folder that it lies in']
  ])('with a symbolic link to %s is refused', async (goal, why) => {
    const input = await stage.folder('extension', { ...SOUND, 'lib/a': '' })
    await symlink(goal, path.join(stage.workspace, 'extension/lib/link'))
    const run = await upload(input)
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(run.stdout, 'error')).toContain(why)
  })

  test.each([
    ['settings', '../.env', 'it is for environment variables'],
    ['npmconf', '../.npmrc', 'it holds a credential'],
    ['config', '../.git/config', 'it is a symbolic link to what belongs to Git'],
    ['repository', '../.git', 'it is a symbolic link to what belongs to Git']
  ])('is judged by what its symbolic links lead to: %s to %s', async (name, goal, why) => {
    const input = await stage.folder('extension', SOUND)
    await stage.file('.env', 'A=1')
    await stage.file('.npmrc', '_authToken=npm_abcdef')
    await stage.folder('.git', { config: '[core]' })
    await symlink(goal, path.join(stage.workspace, 'extension', name))
    const run = await upload(input)
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(run.stdout, 'error')).toContain(why)
  })

  test('says that .codeartsignore leaves out the script', async () => {
    for (const pattern of ['scripts/', '*.sh']) {
      const input = await stage.folder('extension', { ...SOUND, '.codeartsignore': `${pattern}\n*.none` })
      const run = await upload(input)
      expect(run.outputs['result']).toBe('uploaded')
      expect(told(run.stdout, 'warning')).toContain('is left out of the package by .codeartsignore')
      expect(told(run.stdout, 'notice')).toContain(
        'file=extension/.codeartsignore,line=2::the pattern "*.none" matches nothing in the folder'
      )
    }
  })

  test('whose .codeartsignore leaves out the manifest is refused, and told so', async () => {
    const input = await stage.folder('extension', { ...SOUND, '.codeartsignore': '*.json' })
    const run = await upload(input)
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(run.stdout, 'error')).toContain('file=extension/.codeartsignore,line=1::it leaves out')
  })
})

test.each([
  ['update-icon', 'icon-path', 'icon.png', { 'plugin-name': 'my_extension' }],
  ['create-draft', 'draft-path', 'draft.yaml', {}]
])('a Git LFS pointer that %s is given says lfs: true', async (operation, input, file, inputs) => {
  await stage.file(file, POINTER)
  const run = await stage.run({ ...stage.withToken, operation, [input]: file, ...inputs })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  expect(errorOf(run)).toContain('lfs: true')
})

test('a secret of the step in a draft is refused, also where escapes hide it', async () => {
  const escaped = Array.from(SECRET, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    ''
  )
  const lines = JSON.stringify(wrapped(base64(`user:${SECRET}`), 20)).slice(1, -1)
  const nested = JSON.stringify(JSON.stringify({ a: SECRET }).replace('P', '\\u0050')).slice(1, -1)
  for (const text of [SECRET, base64(SECRET), escaped, lines, nested]) {
    await writeFile(
      path.join(stage.workspace, 'draft.json'),
      `{"plugin_name": "a", "display_name": "A", "business_type": "Build", "version": "1.0.0", "runtime_attribution": "agent", "description": "${text}"}`
    )
    const inputs = { operation: 'create-draft', 'draft-path': 'draft.json', 'github-token': SECRET }
    const run = await stage.run({ ...stage.withToken, ...inputs })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(told(run.stdout, 'error')).toContain('it holds a secret of this step')
  }
})

test('a private key in a draft is refused, unless allow-files names it', async () => {
  const text = JSON.stringify({
    plugin_name: 'keyed',
    display_name: 'Keyed',
    business_type: 'Build',
    version: '1.0.0',
    runtime_attribution: 'agent',
    execution_info: {
      inner_execution_info: { execution_type: 'COMPOSITE', steps: [{ variables: { A: KEY } }] }
    }
  })
  await stage.file('keyed.json', text)
  const inputs = { ...stage.withToken, operation: 'create-draft', 'draft-path': 'keyed.json' }
  const run = await stage.run(inputs)
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  expect(told(run.stdout, 'error')).toContain('give allow-files: keyed.json if everybody may read it')
  expect((await stage.run({ ...inputs, 'allow-files': 'keyed.json' })).outputs['result']).toBe('created')
})

test('files that look like credentials for long are judged in seconds', async () => {
  const input = await stage.folder('extension', {
    ...SOUND,
    '.git-credentials': `https://${'a:'.repeat(100_000)}`,
    '.npmrc': `${'a:_'.repeat(100_000)}\n${':'.repeat(100_000)}`,
    'keys.txt': '-----BEGIN PRIVATE KEY-----\n'.repeat(500_000)
  })
  const run = await upload(input, { timeout: '30' })
  expect(run.outputs['result']).toBe('uploaded')
}, 60_000)

test('an upload that reads first is held against what is registered', async () => {
  await register(stage, 'other_type', { display_name: 'Other', business_type: 'Build' })
  const input = await stage.folder('extension', {
    ...SOUND,
    [MANIFEST]: JSON.stringify(manifest({ name: 'other_type', friendlyName: 'Another', category: 'Normal' }))
  })
  const run = await upload(input, { 'if-exists': 'skip' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(told(run.stdout, 'error')).toContain('the type of an extension cannot change')
  expect(told(run.stdout, 'warning')).toContain('friendlyName is "Another"')
})
