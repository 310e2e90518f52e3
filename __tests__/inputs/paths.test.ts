import type { CheckedFile } from '../../src/http/multipart.ts'
import { symlink } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { readFound } from '../../src/inputs/paths.ts'
import { cpuSeconds } from '../support/cpu.ts'
import { png } from '../support/images.ts'
import { messages, read, type Inputs, type World } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'

const ICON = png(128, 128)
const UPDATE_ICON: Inputs = { operation: 'update-icon', 'plugin-name': 'my_extension' }

let root = ''
let outside = ''

beforeEach(async () => {
  root = await workspace({
    'icon.png': ICON,
    'empty.png': '',
    'icons/a.png': ICON,
    'icons/b.png': ICON,
    'icons/only.jpg': ICON,
    'icons/.hidden.gif': ICON,
    'icons/odd [1].png': ICON,
    '..dotted.png': ICON
  })
  outside = await workspace({ 'secret.png': ICON })
})

/** The path of the icon that is found, relative to the workspace; or what is said against it. */
async function found(iconPath: string, changes: Inputs = {}, world: World = {}): Promise<string> {
  const inputs = { ...UPDATE_ICON, 'icon-path': iconPath, ...changes }
  const { settings, problems } = await read(inputs, { root, ...world })
  if (settings?.operation !== 'update-icon') return problems.map(({ message }) => message).join('\n')
  return path.relative(root, (settings.inputs['icon-path'] as CheckedFile).path)
}

describe('a path', () => {
  test.each(['icon.png', './icon.png', 'icons/../icon.png', 'icons\\..\\icon.png', '.\\icon.png'])(
    '%s begins in the workspace',
    async text => {
      expect(await found(text)).toBe('icon.png')
    }
  )

  test('may be absolute inside the workspace', async () => {
    expect(await found(path.join(root, 'icon.png'))).toBe('icon.png')
  })

  test('begins in working-directory', async () => {
    expect(await found('a.png', { 'working-directory': 'icons' })).toBe(path.join('icons', 'a.png'))
  })

  test('may leave working-directory, not the workspace', async () => {
    expect(await found('../icon.png', { 'working-directory': 'icons' })).toBe('icon.png')
  })

  test('may lie in the temporary folder of the runner', async () => {
    const file = path.join(outside, 'secret.png')
    expect(await found(file, {}, { temporary: outside })).toBe(path.relative(root, file))
  })

  test('that leads out by .. is refused', async () => {
    expect(await found(`../${path.basename(outside)}/secret.png`)).toContain('leads out of the workspace')
  })

  test('that is absolute and outside is refused', async () => {
    expect(await found(path.join(outside, 'secret.png'))).toContain('leads out of the workspace')
  })

  test('into a folder whose name only begins like the workspace is refused', async () => {
    const base = await workspace({ 'work/icon.png': ICON, 'work-2/icon.png': ICON })
    const world = { root: path.join(base, 'work'), temporary: '' }
    expect(await found('../work-2/icon.png', {}, world)).toContain('leads out of the workspace')
  })

  test('that leads out by a symlink to a file is refused', async () => {
    await symlink(path.join(outside, 'secret.png'), path.join(root, 'link.png'))
    expect(await found('link.png')).toContain('leads out of the workspace')
  })

  test('that leads out by a symlink to a folder is refused', async () => {
    await symlink(outside, path.join(root, 'folder'))
    expect(await found('folder/secret.png')).toContain('leads out of the workspace')
  })

  test('may be a symlink that stays inside', async () => {
    await symlink(path.join(root, 'icon.png'), path.join(root, 'link.png'))
    expect(await found('link.png')).toBe('icon.png')
  })

  test('to a symlink without a target is refused', async () => {
    await symlink(path.join(root, 'gone.png'), path.join(root, 'link.png'))
    expect(await found('link.png')).toContain('no such file')
  })

  test.each([
    ['gone.png', 'no such file'],
    ['icons', 'not a file'],
    ['.', 'not a file'],
    ['empty.png', 'empty'],
    ['icon.png/x', 'no such file'],
    ['x'.repeat(5_000), 'no such file'],
    ['a\0b', 'no such file']
  ])('%j is refused with the reason', async (text, reason) => {
    expect(await found(text)).toContain(reason)
  })

  test('ends its sentence with one sign', async () => {
    expect(await found('gone.png')).not.toMatch(/[?!.]\.$/)
  })
})

describe('a glob', () => {
  test.each([
    ['icons/*.jpg', 'icons/only.jpg'],
    ['icons\\*.jpg', 'icons/only.jpg'],
    ['**/only.*', 'icons/only.jpg'],
    ['./icons/onl?.jpg', 'icons/only.jpg'],
    ['icons/{only,none}.jpg', 'icons/only.jpg'],
    ['icons/[n-p]nly.jpg', 'icons/only.jpg'],
    ['icons/*.gif', 'icons/.hidden.gif'],
    ['icons/odd*', 'icons/odd [1].png']
  ])('%s finds its one match', async (text, file) => {
    expect(await found(text)).toBe(path.normalize(file))
  })

  test('is no glob when a file of that very name is there', async () => {
    expect(await found('icons/odd [1].png')).toBe(path.normalize('icons/odd [1].png'))
  })

  test('without a match says so', async () => {
    expect(await found('icons/*.webp')).toContain('no file matches')
  })

  test('with two matches lists them', async () => {
    expect(await found('icons/[ab].png')).toContain('2 files match, one is needed: icons/a.png, icons/b.png')
  })

  test('does not count folders', async () => {
    expect(await found('icon*')).toBe('icon.png')
  })

  test('begins in working-directory, and may leave it', async () => {
    expect(await found('*.jpg', { 'working-directory': 'icons' })).toBe(path.normalize('icons/only.jpg'))
    expect(await found('../ico?.png', { 'working-directory': 'icons' })).toBe('icon.png')
  })

  test('may be absolute, in the temporary folder of the runner', async () => {
    const file = path.join(outside, 'secret.png')
    expect(await found(`${outside}/*.png`, {}, { temporary: outside })).toBe(path.relative(root, file))
  })

  test.each(['/**/no-such-icon.png', '../**/no-such-icon.png', '/*/no-such-icon.png'])(
    'that begins outside, such as %s, is refused before anything is searched',
    async glob => {
      expect(await found(glob)).toContain('leads out of the workspace')
    }
  )

  test('that leads out is refused', async () => {
    expect(await found(`../${path.basename(outside)}/*.png`)).toContain('leads out of the workspace')
  })

  test('passes symlinks over, so that none leads the search out', async () => {
    await symlink(path.join(root, 'icon.png'), path.join(root, 'icons', 'linked.webp'))
    expect(await found('icons/*.webp')).toContain('no file matches')
  })
})

describe('a glob that is made to take long', () => {
  test.each([
    ['+(+(+(icon)))b', 'no such file'],
    ['(i+)+con.png', 'no such file'],
    ['{1..1000000}.png', 'no file matches'],
    ['*a'.repeat(200), 'no file matches'],
    [`${'**/'.repeat(100)}x`, 'no file matches'],
    ['['.repeat(400), 'no file matches'],
    ['{'.repeat(400), 'no file matches'],
    [`${'{a,b}'.repeat(20)}.png`, 'its braces stand for more than 100 paths'],
    [`${'{'.repeat(20)}a${',b}'.repeat(20)}.png`, 'no file matches'],
    [`*${'x'.repeat(500)}`, 'a glob has at most 500 characters'],
    ['?'.repeat(1_000_000), 'a glob has at most 500 characters']
  ])('is answered in seconds: %#', async (glob, answer) => {
    const name = `${'a'.repeat(250)}.txt`
    const root = await workspace({ [`${'d/'.repeat(30)}${name}`]: 'a' })
    let message = ''
    const seconds = await cpuSeconds(async () => (message = await found(glob, {}, { root })))
    expect(message).toContain(answer)
    expect(seconds).toBeLessThan(10)
  })

  test('may hold braces in braces, and the same file twice', async () => {
    expect(await found('icons/{o{n,m}ly,only}.{jpg,webp}')).toBe(path.normalize('icons/only.jpg'))
    expect(await found('{icon,icon}.{png}')).toContain('no file matches')
  })

  test('with control characters in the names of its matches shows none of them', async () => {
    const root = await workspace({ 'a\u001b[31m.png': ICON, 'b\n::error::x.png': ICON })
    expect(await found('*.png', {}, { root })).not.toMatch(/\p{Cc}/u)
  })
})

describe('working-directory', () => {
  test.each([
    ['gone', 'no such file or folder'],
    ['icon.png', 'not a folder'],
    ['..', 'leads out of the workspace']
  ])('%s is refused with the reason', async (directory, reason) => {
    const message = await found('icon.png', { 'working-directory': directory })
    expect(message).toContain(`Input working-directory is "${directory}"`)
    expect(message).toContain(reason)
  })

  test('may be written with backslashes', async () => {
    expect(await found('a.png', { 'working-directory': '.\\icons\\' })).toBe(path.normalize('icons/a.png'))
  })
})

describe('the workspace', () => {
  test('that is not there is a problem among the others, not a crash', async () => {
    const inputs = { ...UPDATE_ICON, 'icon-path': 'icon.png', timeout: '0' }
    expect(await messages(inputs, { root: path.join(root, 'gone') })).toHaveLength(2)
  })

  test('is not needed by an operation without paths', async () => {
    expect(await messages({}, { root: path.join(root, 'gone') })).toEqual([])
  })

  test('may hold a file whose name begins with two periods, which is shown by its name', async () => {
    expect(await found('*.{png,jpg}')).toContain('3 files match, one is needed: ..dotted.png')
  })
})

describe('a glob for a package', () => {
  const packages = async (glob: string) => {
    const folders = ['exts/one', 'two/a', 'two/b'].map(name => [`${name}/codearts-extension.json`, '{}'])
    const root = await workspace(Object.fromEntries(folders) as Record<string, string>)
    return (await read({ operation: 'upload-extension', 'package-path': glob }, { root })).problems
  }

  test('may match a folder', async () => {
    expect(await packages('exts/*')).toContainEqual(
      expect.objectContaining({ file: 'exts/one/codearts-extension.json' })
    )
  })

  test('must not match two', async () => {
    expect(await packages('two/*')).toEqual([
      { message: expect.stringContaining('2 files and folders match, one is needed: two/a, two/b') }
    ])
  })
})

describe('a path that is misspelt is told what is there', () => {
  const said = async (iconPath: string, changes: Inputs = {}) => {
    const root = await workspace({
      'icon.png': ICON,
      'pictures/Logo.PNG': ICON,
      'pictures/plan.jpeg': ICON,
      'pictures/caf\u00e9.png': ICON,
      'pictures/no break.png': ICON,
      'one/only.png': ICON,
      'empty/.keep': 'x',
      'several/a.png': ICON,
      'several/b.png': ICON
    })
    await symlink(path.join(root, 'gone.png'), path.join(root, 'link.png'))
    return found(iconPath, changes, { root })
  }

  test.each([
    ['icno.png', 'Did you mean icon.png?'],
    ['pictures/logo.png', 'Did you mean pictures/Logo.PNG?'],
    ['pictures/plan.jpg', 'Did you mean pictures/plan.jpeg?'],
    ['pictures/plan', 'Did you mean pictures/plan.jpeg?'],
    ['picture/plan.jpeg', 'Did you mean pictures/plan.jpeg?'],
    ['Pictures\\plan.jpeg', 'Did you mean pictures/plan.jpeg?'],
    ['one', 'it is a folder, not a file. Did you mean one/only.png?'],
    ['several', 'it is a folder, not a file; name a file in it, such as several/a.png'],
    ['empty', 'it is a folder, not a file; name a file.'],
    ['pictures/caf\u0065\u0301.png', 'is U+0065 (e), not U+00E9'],
    ['pictures/no\u00a0break.png', 'U+00A0 (a no-break space)'],
    ['dist/plan.png', 'the folder in which it begins has no folder "dist"; perhaps a checkout or build step'],
    ['pictures/other.png', 'pictures has no "other.png"; perhaps a checkout or build step'],
    ['icon.png/x', '"icon.png" in it is not a folder'],
    ['link.png', 'a symbolic link that leads to nothing']
  ])('%s', async (text, told) => {
    const message = await said(text)
    expect(message).toContain(told)
    expect(message).not.toMatch(/Allowed|Example|\?\./)
    expect(message.length).toBeLessThan(260)
  })

  test('from working-directory, and working-directory itself', async () => {
    expect(await said('plan.jpg', { 'working-directory': 'pictures' })).toContain('Did you mean plan.jpeg?')
    expect(await said('plan.jpeg', { 'working-directory': 'picture' })).toContain('Did you mean pictures?')
    expect(await said('x', { 'working-directory': 'icon.png' })).toContain('it is a file, not a folder')
  })

  test('unless it leads out', async () => {
    const message = await found(path.join(outside, 'secret.pgn'))
    expect(message).toContain('there is no such file or folder.')
    expect(message).not.toContain('secret.png')
  })

  test('and where there was no checkout, that it is missing', async () => {
    expect(await found('icon.png', {}, { root: await workspace({}) })).toContain(
      'actions/checkout is probably missing'
    )
  })

  test('in a folder of many files, of which it looks at some', async () => {
    const files = Array.from({ length: 2_000 }, (_, index) => [`many/${index}.txt`, 'x'])
    const root = await workspace(Object.fromEntries(files) as Record<string, string>)
    expect(await found('many/icon.png', {}, { root })).toContain('many has no "icon.png"')
  })
})

describe('a pattern', () => {
  test('that matches more than a thousand files says so, and lists twenty', async () => {
    const files = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`many/${index}.png`, ICON]))
    const message = await found('many/*.png', {}, { root: await workspace(files) })
    expect(message).toContain('1000 or more files match')
    expect(message.match(/many\/\d+\.png/g)).toHaveLength(20)
  })
})

describe('a path that leads to no file', () => {
  // Windows keeps them elsewhere.
  const onPosix = process.platform === 'win32' ? test.skip : test

  onPosix('but to a socket says so', async () => {
    const server = createServer().listen(path.join(root, 'socket'))
    await once(server, 'listening')
    expect(await found('socket')).toContain('a device, a pipe or a socket')
    server.close()
  })

  test('in a folder says which folder lacks it', async () => {
    expect(await found('icons/nothing-alike')).toContain('icons has no "nothing-alike"')
  })
})

describe('a file that was found', () => {
  const file = (name: string) => ({
    path: path.join(root, name),
    shown: name,
    name,
    isFolder: false,
    size: 1,
    changed: 0
  })

  test('and is gone by now cannot be read', async () => {
    await expect(readFound(file('gone'), 10)).rejects.toThrow('the file cannot be read (ENOENT)')
  })

  test('and is a folder by now cannot be read', async () => {
    await expect(readFound(file('icons'), 10)).rejects.toThrow('the file cannot be read (no file)')
  })

  test('and lies behind a link by now has changed', async () => {
    await symlink(path.join(root, 'icons'), path.join(root, 'link'))
    await expect(readFound(file('link/a.png'), 10)).rejects.toThrow(/^the file .*changed/)
  })
})
