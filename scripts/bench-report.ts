/** What the benchmark shows: Markdown for the terminal and for docs/benchmarks.md. */

import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import * as prettier from 'prettier'
import type { Measured } from './in-turns.ts'
import { table } from './docs-markdown.ts'
import type { Sample } from './measure.ts'
import { ROOT } from './run-action.ts'

const REPORT = path.join(ROOT, 'docs/benchmarks.md')
const DIST = path.join(ROOT, 'dist')
/** Largest sizes that are accepted, in bytes. */
export const SIZE_TARGETS = { main: 280_000, all: 1_600_000 }

/** The largest size of a process. */
export interface Peak {
  readonly name: string
  /** In MiB; absent where the system does not say it. */
  readonly peak: number | undefined
  readonly most: number
}

/** The part of docs/benchmarks.md that a table belongs to; each is measured for itself. */
export type Section = 'heavy' | 'neighbours' | 'small'

/** @returns date and machine, and the times of what was measured */
export function timesOf({ subjects, medians, rounds }: Measured): string {
  const rows = subjects.map(({ name, comparedWith = [], most, targets }) => {
    const own = medians.get(name)
    const ratio = (figure: keyof Sample) => {
      const others = comparedWith.reduce((sum, other) => sum + (medians.get(other)?.[figure] ?? NaN), 0)
      return own === undefined || others === 0 ? '' : judged(own[figure] / others, targets?.[figure], 2)
    }
    const milliseconds = own === undefined ? ['', ''] : [judged(own.wall, most, 0), own.cpu.toFixed(0)]
    return [name, ...milliseconds, comparedWith.join(' + '), ratio('wall'), ratio('cpu')]
  })
  const head = ['Process', 'Wall, ms', 'CPU, ms', 'Compared with', 'Wall, ratio', 'CPU, ratio']
  return `${machine()}; medians of ${rounds} runs:\n\n${table(head, rows)}`
}

/** @returns the sizes of processes */
export function memoryOf(peaks: readonly Peak[]): string {
  const rows = peaks.map(({ name, most, peak }) => [name, peak === undefined ? '' : judged(peak, most, 0)])
  return table(['Largest size of the process', 'MiB'], rows)
}

/** @returns how large the bundle is, in bytes, and of how many files it is made */
export async function bundleSizes(): Promise<Record<keyof typeof SIZE_TARGETS | 'files', number>> {
  const names = (await readdir(DIST)).filter(name => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async name => (await stat(path.join(DIST, name))).size))
  const main = (await stat(path.join(DIST, 'index.js'))).size
  return { main, all: sizes.reduce((sum, size) => sum + size, 0), files: names.length }
}

/** @returns the table of the sizes of the bundle */
export async function sizesTable(): Promise<string> {
  const { all, files, main } = await bundleSizes()
  return table(
    ['Size', 'kB'],
    [
      ['`dist/index.js`', judged(main / 1000, SIZE_TARGETS.main / 1000, 0)],
      [`all JavaScript of dist (${files} files)`, judged(all / 1000, SIZE_TARGETS.all / 1000, 0)]
    ]
  )
}

/** Puts the text between the marks of a section of docs/benchmarks.md. */
export async function writeSection(name: Section, text: string): Promise<void> {
  const found = await readFile(REPORT, 'utf8')
  const marks = new RegExp(`(<!-- bench ${name} -->)[^]*?(<!-- /bench ${name} -->)`)
  if (!marks.test(found)) throw new Error(`docs/benchmarks.md has no section <!-- bench ${name} -->.`)
  const filled = found.replace(marks, (_all, begin: string, end: string) => `${begin}\n\n${text}\n\n${end}`)
  const options = { ...(await prettier.resolveConfig(REPORT)), parser: 'markdown' }
  await writeFile(REPORT, await prettier.format(filled, options))
}

function machine(): string {
  const date = new Date().toISOString().slice(0, 10)
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const node = `Node.js ${process.version.slice(1)}, ${process.platform} ${process.arch}`
  return `${date}, ${node}, ${model}, ${availableParallelism()} cores`
}

/** @returns the value, with what it is to reach */
function judged(value: number, target: number | undefined, digits: number): string {
  if (target === undefined) return value.toFixed(digits)
  return `${value.toFixed(digits)} (${value <= target ? '' : '**missed**: '}≤ ${target})`
}
