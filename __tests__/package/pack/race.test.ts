import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readFile as readRegular } from '../../../src/extension/regular-file.ts'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { PackError } from '../../../src/package/problems.ts'
import { found as findExtensions } from '../../discovery/repository.ts'
import { manifest } from '../../support/extension.ts'
import { workspace } from '../../support/workspace.ts'
import { newTarget, unpack, sourceOf } from './support.ts'

// Another process replaces a folder or a file by a symbolic link that leads out, again and again.

const onPosix = process.platform === 'win32' ? describe.skip : describe

const TRIES = 150

/** Puts a link in the place of what is there, and back, as fast as it can. */
const SWAP = `
  const { renameSync, symlinkSync, unlinkSync } = require('node:fs')
  const [, place, aside, outside] = process.argv
  const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 2)
  for (;;) {
    renameSync(place, aside)
    symlinkSync(outside, place)
    wait()
    unlinkSync(place)
    renameSync(aside, place)
    wait()
  }`

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Stops the other process, which has to run still: a test that nothing disturbs says nothing. */
async function stop(): Promise<void> {
  for (const child of running.splice(0)) {
    expect(child.exitCode).toBeNull()
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
  }
}

/** Starts the other process. */
function swap(place: string, aside: string, outside: string): void {
  running.push(spawn(process.execPath, ['-e', SWAP, place, aside, outside], { stdio: 'inherit' }))
}

/** Packs again and again; what was packed of the files called "f", and how often packing was refused. */
async function packAll(folder: string): Promise<{ contents: Set<string>; refused: number }> {
  const contents = new Set<string>()
  let refused = 0
  for (let n = 0; n < TRIES; n += 1) {
    const target = await newTarget()
    try {
      await packFolder(sourceOf(folder), target, {})
      for (const { bytes } of await unpack(target)) contents.add(bytes.toString())
    } catch (error) {
      if (!(error instanceof PackError)) throw error
      refused += 1
    }
  }
  return { contents, refused }
}

onPosix('a package that is made while', () => {
  test('a folder becomes a link to another one holds nothing of the other', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `f${index}`)
    const of = (content: string) => Object.fromEntries(names.map(name => [name, content]))
    const [outside, aside] = [await workspace(of('secret')), path.join(await workspace(), 'aside')]
    const folder = await workspace({ z: 'own' })
    await mkdir(path.join(folder, 'd'))
    for (const name of names) await writeFile(path.join(folder, 'd', name), 'own')
    swap(path.join(folder, 'd'), aside, outside)
    const { contents, refused } = await packAll(folder)
    await stop()
    expect([...contents]).toEqual(['own'])
    expect(refused).toBeGreaterThan(0)
  }, 120_000)

  test('a file becomes a link to another one does not hold the other', async () => {
    const outside = path.join(await workspace({ secret: 'secret' }), 'secret')
    const aside = path.join(await workspace(), 'aside')
    const folder = await workspace({ f: 'own', g: 'own' })
    swap(path.join(folder, 'f'), aside, outside)
    const { contents } = await packAll(folder)
    await stop()
    expect([...contents]).toEqual(['own'])
  }, 120_000)
})

onPosix('while a folder becomes a link to another one,', () => {
  test('no file is read from the other', async () => {
    const [outside, aside] = [await workspace({ f: 'secret' }), path.join(await workspace(), 'aside')]
    const folder = await workspace({ 'd/f': 'own' })
    const file = path.join(folder, 'd', 'f')
    swap(path.join(folder, 'd'), aside, outside)
    const contents = new Set<string>()
    for (let n = 0; n < 20 * TRIES; n += 1) {
      const read = await readRegular(file, 100).catch(() => undefined)
      if (read !== undefined) contents.add(read.bytes.toString())
    }
    await stop()
    expect([...contents]).toEqual(['own'])
    // The test would say nothing if links could not be read at all.
    expect(await readFile(path.join(outside, 'f'), 'utf8')).toBe('secret')
  }, 120_000)

  test('no extension is found in the other', async () => {
    const file = (name: string) => ({ 'codearts-extension.json': JSON.stringify(manifest({ name })) })
    const [outside, aside] = [await workspace(file('secret')), path.join(await workspace(), 'aside')]
    const folder = await workspace()
    await mkdir(path.join(folder, 'd'))
    await writeFile(path.join(folder, 'd/codearts-extension.json'), JSON.stringify(manifest({ name: 'own' })))
    swap(path.join(folder, 'd'), aside, outside)
    const found = new Set<string>()
    for (let n = 0; n < 2 * TRIES; n += 1) {
      const { wanted } = await findExtensions(folder)
      for (const extension of wanted) found.add(extension['plugin-name'])
    }
    await stop()
    expect([...found]).toEqual(['own'])
  }, 120_000)
})
