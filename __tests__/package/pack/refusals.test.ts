import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { open, readdir, symlink, truncate, writeFile, type FileHandle } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { MAX_DIRECTORY_BYTES, MAX_UNPACKED_BYTES } from '../../../src/package/limits.ts'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { workspace } from '../../support/workspace.ts'
import { LEFT_OUT, newTarget, refusal, sourceOf, unpack } from './support.ts'

const onPosix = process.platform === 'win32' ? test.skip : test

/** What all open files have in common. */
async function fileMethods(): Promise<FileHandle> {
  const file = await open(import.meta.filename)
  await file.close()
  return Object.getPrototypeOf(file) as FileHandle
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a folder is refused', () => {
  test('with symbolic links that lead nowhere, all of which are named, in the order of their names', async () => {
    const folder = await workspace({ 'a/b': '' })
    for (const name of ['l4', 'l2', 'l1', 'l3', 'a/l']) await symlink('nowhere', path.join(folder, name))
    const message = `1: it is a symbolic link that leads nowhere${LEFT_OUT}`
    expect(await refusal(folder)).toBe(
      ['a/l', 'l1', 'l2', 'l3', 'l4'].map(name => `${name}:${message}`).join('; ')
    )
  })

  test.each([
    ['..', 'that leads out of the workspace'],
    ['/', 'that leads out of the workspace'],
    ['../../etc/passwd', 'that leads'],
    ['nowhere', 'that leads nowhere'],
    ['.', 'to a folder that it lies in'],
    ['../a', 'to a folder that it lies in'],
    ['link', 'to a folder that it lies in']
  ])('with a symbolic link to %s', async (goal, why) => {
    const folder = await workspace({ 'a/b': '' })
    const inner = goal === '../a' ? path.join(folder, 'a') : folder
    await symlink(goal, path.join(inner, 'link'))
    expect(await refusal(folder)).toContain(`link:1: it is a symbolic link ${why}`)
  })

  test('with two symbolic links that lead into each other', async () => {
    const folder = await workspace({ 'a/x': '', 'b/y': '' })
    await symlink('../b', path.join(folder, 'a/link'))
    await symlink('../a', path.join(folder, 'b/link'))
    expect(await refusal(folder)).toMatch(/link:1: it is a symbolic link to a folder that it lies in/)
  })

  onPosix('with a socket', async () => {
    const folder = await workspace({ a: '' })
    const server = createServer()
    await new Promise<void>(resolve => server.listen(path.join(folder, 's'), resolve))
    const message = await refusal(folder)
    await new Promise(resolve => server.close(resolve))
    expect(message).toBe(`s:1: it is neither a file nor a folder${LEFT_OUT}`)
  })

  test('with many of a kind, the first of which are named, and the others counted', async () => {
    const folder = await workspace({ c: '' })
    for (let n = 10; n < 20; n += 1) await symlink('nowhere', path.join(folder, `l${n}`))
    const told = (await refusal(folder)).split('does not need; ')
    expect(told).toHaveLength(6)
    expect(told.join()).toContain(':1: the same is true of 5 more: it is a symbolic link that leads nowhere')
  })

  onPosix('with all reasons at once', async () => {
    const folder = await workspace({ 'a/b': '' })
    await symlink('..', path.join(folder, 'a/out'))
    await symlink('../..', path.join(folder, 'a/far'))
    await symlink('nowhere', path.join(folder, 'link'))
    expect(await refusal(folder)).toMatch(/^link:1: .*; a\/far:1: it .*; a\/out:1: it /)
  })

  onPosix('with names that are not UTF-8, which cannot be read', async () => {
    const folder = await workspace()
    await writeFile(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xff])]), '')
    expect(await refusal(folder)).toMatch(/^a.*:1: it cannot be read/)
  })

  test('that is not there', async () => {
    expect(await refusal(path.join(await workspace(), 'no'))).toBe(`:1: it cannot be read${LEFT_OUT}`)
  })

  test.each([10, 20_000_000])('with files of %d bytes that cannot be read', async size => {
    const folder = await workspace({ a: Buffer.alloc(size), b: Buffer.alloc(size) })
    jest.spyOn(await fileMethods(), 'read').mockRejectedValue(failure('EIO'))
    jest.spyOn(fs, 'readSync').mockImplementation(() => {
      throw failure('EIO')
    })
    expect(await refusal(folder)).toBe(`a:1: it cannot be read${LEFT_OUT}; b:1: it cannot be read${LEFT_OUT}`)
  })
})

describe('symbolic links', () => {
  test('to files and folders of the workspace are followed, wherever they lie there', async () => {
    const root = await workspace({
      'ext/a': 'a',
      'shared/lib/x.sh': 'x',
      'shared/lib/y/z.sh': 'z',
      'one.txt': 'one'
    })
    await symlink('../shared/lib', path.join(root, 'ext/lib'))
    await symlink('../../one.txt', path.join(root, 'shared/lib/one'))
    await symlink(path.join(root, 'one.txt'), path.join(root, 'ext/two'))
    const target = await newTarget()
    await packFolder({ path: path.join(root, 'ext'), allowed: [root] }, target, {})
    const packed = await unpack(target)
    expect(packed.map(({ entry, bytes }) => [entry.fileName, bytes.toString()])).toEqual([
      ['a', 'a'],
      ['lib/one', 'one'],
      ['lib/x.sh', 'x'],
      ['lib/y/z.sh', 'z'],
      ['two', 'one']
    ])
    expect(packed.every(({ entry }) => (entry.externalFileAttributes >>> 16) >> 12 === 0o10)).toBe(true)
  })

  test('may be left out, whatever they lead to', async () => {
    const folder = await workspace({ '.codeartsignore': 'node_modules/\nout\nnowhere/', a: '' })
    for (const [name, goal] of [
      ['node_modules', '..'],
      ['out', '/etc'],
      ['nowhere', 'none']
    ] as const)
      await symlink(goal, path.join(folder, name))
    expect(await refusal(folder)).toBe('not refused')
  })
})

describe('too much is found before any of it is read', () => {
  const noReading = () => jest.spyOn(fs, 'openSync')

  onPosix('more bytes than a package may have', async () => {
    const folder = await workspace({ 'a/small': 'x', 'a/sparse': '', 'b/other': '' })
    await truncate(path.join(folder, 'a', 'sparse'), MAX_UNPACKED_BYTES - 1)
    await truncate(path.join(folder, 'b', 'other'), 1)
    const opened = noReading()
    expect(await refusal(folder)).toBe(
      `:1: it has more than ${MAX_UNPACKED_BYTES} bytes in its files${LEFT_OUT}`
    )
    expect(opened).not.toHaveBeenCalled()
  })
})

describe('a target that cannot be written', () => {
  test('rejects when its folder is not there', async () => {
    const target = path.join(await workspace(), 'no', 'package.zip')
    await expect(packFolder(sourceOf(await workspace({ a: '' })), target, {})).rejects.toThrow('ENOENT')
  })

  test.each([10, 20_000_000])('rejects on a full disk with files of %d bytes, and is removed', async size => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(name => [name, Buffer.alloc(size, name)])
    )
    const folder = await workspace(files)
    const target = await newTarget()
    jest.spyOn(await fileMethods(), 'write').mockRejectedValue(failure('ENOSPC'))
    await expect(packFolder(sourceOf(folder), target, {})).rejects.toThrow('ENOSPC')
    expect(await readdir(path.dirname(target))).toEqual([])
  })

  test('rejects when only its end does not fit, and is removed', async () => {
    const target = await newTarget()
    jest.spyOn(await fileMethods(), 'write').mockRejectedValue(failure('ENOSPC'))
    await expect(packFolder(sourceOf(await workspace()), target, {})).rejects.toThrow('ENOSPC')
    expect(await readdir(path.dirname(target))).toEqual([])
  })

  test('is written on when the platform takes a part only', async () => {
    const methods = await fileMethods()
    const whole = Reflect.get(methods, 'write') as (...args: unknown[]) => Promise<never>
    jest.spyOn(methods, 'write').mockImplementation(function (this: FileHandle, ...args: unknown[]) {
      const [bytes, offset, length, position] = args as [Buffer, number, number, number]
      return whole.call(this, bytes, offset, Math.min(length, 7), position)
    })
    const target = await newTarget()
    await packFolder(sourceOf(await workspace({ a: 'a'.repeat(50), b: 'some text' })), target, {})
    expect((await unpack(target)).map(({ bytes }) => bytes.toString())).toEqual(['a'.repeat(50), 'some text'])
  })
})

describe('a folder whose links', () => {
  const refusedIn = async (root: string) => {
    const source = { path: path.join(root, 'ext'), allowed: [root] }
    return packFolder(source, await newTarget(), {}).then(
      () => 'not refused',
      (error: unknown) => (error as Error).message
    )
  }

  onPosix('lead to what belongs to Git, or to what is no file, is refused', async () => {
    const root = await workspace({ '.git/config': '', 'ext/a': '' })
    execFileSync('mkfifo', [path.join(root, 'pipe')])
    await symlink('../.git/config', path.join(root, 'ext/config'))
    await symlink('../pipe', path.join(root, 'ext/pipe'))
    expect(await refusedIn(root)).toBe(
      `config:1: it is a symbolic link to what belongs to Git${LEFT_OUT}; ` +
        `pipe:1: it is neither a file nor a folder${LEFT_OUT}`
    )
  })

  onPosix('make too many long names of few is refused', async () => {
    const name = (index: number) => String(index).padEnd(240, 'x')
    const files = Array.from({ length: 400 }, (_, index) => [`shared/${name(index)}`, ''] as const)
    const inner = `${name(1)}/${name(2)}`
    const root = await workspace({ ...Object.fromEntries(files), [`ext/${inner}/a`]: '' })
    for (let index = 0; index < 120; index += 1)
      await symlink(path.join(root, 'shared'), path.join(root, 'ext', inner, `link${index}`))
    expect(await refusedIn(root)).toContain(
      `it has more than ${MAX_DIRECTORY_BYTES} bytes in the names of its files`
    )
  })
})
