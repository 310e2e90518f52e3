/** Makes the packages of the benchmark: the same names and texts on every machine. */

import { execFile } from 'node:child_process'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { manifest } from '../__tests__/support/extension.ts'

const KB = 1_000
const MB = 1_000_000

/** Where the packages are. */
export interface Packages {
  /** Zips with one file of random bytes that is stored, by their size in MB. */
  readonly zips: Readonly<Record<12 | 64 | 256, string>>
  /** A zip that unpacks to 400 files of 1 MB, and the folder. */
  readonly checked: string
  readonly large: string
  /** 2,000 files of 50 kB. */
  readonly many: string
  /** 20,000 and 60,000 files of 200 bytes. */
  readonly tiny: Readonly<Record<20 | 60, string>>
}

/** @param root an empty folder, which takes 1.5 GB */
export async function makePackages(root: string): Promise<Packages> {
  const zips = { 12: '', 64: '', 256: '' }
  for (const size of [12, 64, 256] as const) {
    const folder = await folderOf(path.join(root, `random-${size}`), 0, 0)
    await writeRandom(path.join(folder, 'filling.bin'), size * MB - 100 * KB)
    zips[size] = await zipped(folder, '-0')
    await rm(folder, { recursive: true })
  }
  const large = await folderOf(path.join(root, 'large'), 400, MB)
  return {
    zips,
    large,
    checked: await zipped(large, '-6'),
    many: await folderOf(path.join(root, 'many'), 2_000, 50 * KB),
    tiny: {
      20: await folderOf(path.join(root, 'tiny-20'), 20_000, 200),
      60: await folderOf(path.join(root, 'tiny-60'), 60_000, 200)
    }
  }
}

/** @returns the folder of an extension with so many files of text besides, 100 in a folder */
async function folderOf(folder: string, count: number, size: number): Promise<string> {
  await mkdir(path.join(folder, 'scripts'), { recursive: true })
  const target = 'scripts/run.sh'
  const content = manifest({ execution: { type: 'Shell', target } })
  await writeFile(path.join(folder, 'codearts-extension.json'), JSON.stringify(content))
  await writeFile(path.join(folder, target), 'echo hello\n')
  const next = numbers()
  for (let index = 0; index < count; index += 1) {
    const inner = path.join(folder, 'lib', `d${Math.floor(index / 100)}`)
    if (index % 100 === 0) await mkdir(inner, { recursive: true })
    await writeFile(path.join(inner, `f${index}.js`), textOf(size, next))
  }
  return folder
}

const WORDS =
  'const let function return import export from await async class this value name size entry bytes path string number if else for of in new throw error options result index length map filter'.split(
    ' '
  )

/** A text that shrinks like code. */
function textOf(size: number, next: () => number): string {
  let text = ''
  while (text.length < size) {
    const number = next()
    const word = WORDS[number % WORDS.length] ?? ''
    text +=
      word + (number % 3 === 0 ? String((number >>> 8) % 1_000) : '') + (number % 7 === 0 ? ';\n  ' : ' ')
  }
  return text.slice(0, size)
}

/** The same numbers in every run (Marsaglia, "Xorshift RNGs"). */
function numbers(): () => number {
  let state = 2_463_534_242
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

async function writeRandom(file: string, size: number): Promise<void> {
  const next = numbers()
  const handle = await open(file, 'wx')
  for (let left = size; left > 0; left -= MB) {
    const words = Uint32Array.from({ length: Math.min(MB, left) / 4 }, next)
    await handle.writeFile(Buffer.from(words.buffer))
  }
  await handle.close()
}

async function zipped(folder: string, level: '-0' | '-6'): Promise<string> {
  const target = `${folder}.zip`
  await promisify(execFile)('zip', ['-q', '-r', level, target, '.'], { cwd: folder })
  return target
}
