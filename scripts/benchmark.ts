import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Packs the same 2,000 files with `zip -r` and with packFolder, in turns, each time in a process of its own. */

const FILES = 2_000
const FILE_BYTES = 50 * 1024
const ROUNDS = 5

const PACK = pathToFileURL(path.resolve(import.meta.dirname, '..', 'src', 'package', 'pack.ts')).href

const WORDS = 'the extension packs its files and if then echo "$STEP_NAME" fi return value 0 1 2 3'.split(' ')

/** Text that compresses about as sources do, the same every time. */
function text(seed: number): string {
  let state = seed + 1
  const words: (string | undefined)[] = []
  for (let length = 0; length < FILE_BYTES; length += 5) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    words.push(WORDS[(state >> 8) % WORDS.length])
  }
  return words.join(' ').slice(0, FILE_BYTES)
}

async function makeFiles(folder: string): Promise<void> {
  for (let n = 0; n < FILES; n += 1) {
    const inner = path.join(folder, `folder${n % 40}`)
    await mkdir(inner, { recursive: true })
    await writeFile(path.join(inner, `file${n}`), n % 2 === 0 ? text(n) : randomBytes(FILE_BYTES))
  }
}

/**
 * @returns what the process wrote
 * @throws Error when it cannot be started, or fails
 */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`)
  return output
}

/** Milliseconds of the whole process. */
async function timeZip(folder: string, target: string): Promise<number> {
  const started = performance.now()
  await run('zip', ['-qr', target, '.'], folder)
  return performance.now() - started
}

/** Milliseconds without those to start Node and to compile the module: in the action both have happened already. */
async function timePackFolder(folder: string, target: string): Promise<number> {
  const [from, to] = [folder, target].map(name => JSON.stringify(name))
  const script = `const { packFolder } = await import(${JSON.stringify(PACK)})
    const started = performance.now()
    await packFolder(${from}, ${to}, {})
    console.log(performance.now() - started)`
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script]
  return Number(await run(process.execPath, args, folder))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'benchmark-')))
try {
  const source = path.join(folder, 'source')
  await makeFiles(source)
  const hasZip = await run('zip', ['--version'], folder).then(
    () => true,
    () => false
  )
  const times = { zip: [] as number[], packFolder: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    if (hasZip) times.zip.push(await timeZip(source, path.join(folder, `zip${round}.zip`)))
    times.packFolder.push(await timePackFolder(source, path.join(folder, `pack${round}.zip`)))
  }
  const [theirs, ours] = [median(times.zip), median(times.packFolder)]
  console.log(`${FILES} files of ${FILES * FILE_BYTES} bytes, median of ${ROUNDS}:`)
  console.log(
    hasZip ? `  zip -r      ${theirs.toFixed(0)} ms` : '  zip -r      is not there, nothing to compare with'
  )
  console.log(`  packFolder  ${ours.toFixed(0)} ms`)
  if (hasZip) console.log(`  ratio       ${(ours / theirs).toFixed(2)}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
