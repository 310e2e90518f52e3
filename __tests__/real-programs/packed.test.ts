/** Packages that the action packs are opened by the programs that people have: same names, bytes and executable bits. */

import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../scripts/run-action.ts'
import { manifest } from '../support/extension.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { missing, must, titled, type Program } from './programs.ts'

const DEEP = Array.from({ length: 40 }, (_, level) => `level ${String(level).padStart(2, '0')}`).join('/')

/** What is random does not shrink, and what repeats does. */
const noise = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 2_654_435_761) >>> 24))

const FILES: Readonly<Record<string, string | Buffer>> = {
  'codearts-extension.json': JSON.stringify(manifest()),
  'scripts/execution.sh': '#!/bin/sh\necho hello\n',
  'with space.txt': 'space',
  "it's quoted & more.txt": 'quotes',
  '-rf.txt': 'a dash in front',
  '[brackets] {braces} (round).txt': 'brackets',
  '%41 #hash $dollar ~tilde @at +plus =equal,comma;semicolon!.txt': 'punctuation',
  'Ünïcödé.txt': 'Latin',
  '中文/文件 图标.txt': 'Chinese',
  'русский/ελληνικά/עברית.txt': 'others',
  'emoji 😀👩‍💻.md': 'beyond the basic plane',
  'no-extension': 'x',
  'name.with.many.dots..txt': 'dots',
  'empty.txt': '',
  [`${'l'.repeat(251)}.txt`]: 'as long as a name may be',
  [`${DEEP}/file.txt`]: 'deep',
  'large/zeros.bin': Buffer.alloc(8 * 1024 * 1024),
  'large/noise.bin': noise,
  'bin/tool': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]),
  'several.jar': noise.subarray(0, 5_000)
}

const EXECUTABLE = new Set(['scripts/execution.sh', 'bin/tool'])

let place: Awaited<ReturnType<typeof temporaryFolder>>
const zip = () => path.join(place.path, 'packed.zip')

beforeAll(async () => {
  place = await temporaryFolder(
    Object.fromEntries(Object.entries(FILES).map(([name, content]) => [`extension/${name}`, content]))
  )
  for (const name of EXECUTABLE) await chmod(path.join(place.path, 'extension', name), 0o755)
  const inputs = { operation: 'pack', 'package-path': 'extension', 'output-path': 'packed.zip' }
  const { exitCode, stdout } = await runAction(inputs, { workspace: place.path })
  if (exitCode !== 0) throw new Error(stdout)
})
afterAll(() => place.remove())

/** How each program unpacks a zip into the folder in which it is started, and whether it keeps executable bits. */
const UNPACK: readonly {
  readonly title: string
  readonly program: Program
  readonly args: (file: string) => readonly string[]
  readonly keepsBits: boolean
}[] = [
  { title: 'Info-ZIP', program: 'unzip', args: file => ['-q', file], keepsBits: true },
  { title: '7-Zip', program: '7z', args: file => ['x', '-y', file], keepsBits: true },
  { title: 'bsdtar', program: 'bsdtar', args: file => ['-xf', file], keepsBits: true },
  { title: 'Java', program: 'jar', args: file => ['xf', file], keepsBits: false },
  {
    title: 'Python',
    program: 'python3',
    args: file => ['-c', 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall()', file],
    keepsBits: false
  }
]

async function contentOf(folder: string): Promise<Record<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  const read = await Promise.all(
    files.map(async file => [path.relative(folder, file), await readFile(file)] as const)
  )
  return Object.fromEntries(read)
}

describe.each(UNPACK)('$title', ({ program, args, keepsBits }) => {
  const why = missing(program)
  const may = why === undefined ? test : test.skip

  const title = `unpacks the same names and bytes${keepsBits ? ', and the executable bits' : ''}`
  may(titled(title, why), async () => {
    const folder = path.join(place.path, `by-${program}`)
    await mkdir(folder)
    must(program, args(zip()), { cwd: folder })
    const found = await contentOf(folder)
    expect(Object.keys(found).sort()).toEqual(Object.keys(FILES).sort())
    const different = Object.entries(FILES).filter(
      ([name, content]) => found[name]?.equals(Buffer.from(content)) !== true
    )
    expect(different.map(([name]) => name)).toEqual([])
    if (!keepsBits) return
    const isExecutable = async (name: string) =>
      ((await stat(path.join(folder, name))).mode & 0o111) === 0o111
    const executable = await Promise.all(
      Object.keys(found).map(async name => ((await isExecutable(name)) ? [name] : []))
    )
    expect(executable.flat().sort()).toEqual([...EXECUTABLE].sort())
  })
})

/** How each program tests a zip. */
const TESTS: readonly (readonly [string, Program, (file: string) => readonly string[]])[] = [
  ['Info-ZIP', 'unzip', file => ['-tq', file]],
  ['7-Zip', '7z', file => ['t', file]],
  ['Python', 'python3', file => ['-m', 'zipfile', '-t', file]],
  ['bsdtar', 'bsdtar', file => ['-xOf', file]],
  ['Java', 'jar', file => ['tf', file]]
]

describe.each(TESTS)('%s', (_title, program, args) => {
  const why = missing(program)
  const may = why === undefined ? test : test.skip

  may(titled('finds nothing wrong with it', why), () => {
    must(program, args(zip()))
  })
})
