import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import * as prettier from 'prettier'
import type { Subject } from './bench-subjects.ts'
import { table } from './docs-markdown.ts'
import type { Sample } from './measure.ts'
import { ROOT } from './run-action.ts'

/** What the benchmark shows: Markdown for the terminal and for docs/benchmarks.md. */

const REPORT = path.join(ROOT, 'docs/benchmarks.md')
const SECTION = /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/

const DIST = path.join(ROOT, 'dist')
/** Largest sizes that are accepted, in bytes. */
const SIZE_TARGETS = { main: 280_000, all: 1_600_000 }

/** What was measured. */
export interface Measured {
  readonly subjects: readonly Subject[]
  /** Of each subject, by its name. */
  readonly medians: ReadonlyMap<string, Sample>
  readonly rounds: number
}

/** The largest size of a process. */
export interface Peak {
  readonly name: string
  /** In MiB; absent where the system does not say it. */
  readonly peak: number | undefined
  readonly most: number
}

/** @returns date, machine and the tables of times, memory and sizes */
export async function report(small: Measured, heavy: Measured, peaks: readonly Peak[]): Promise<string> {
  const parts = [
    machine(),
    ...timesTable(small),
    ...timesTable(heavy),
    ...memoryTable(peaks),
    await sizesTable()
  ]
  return formatted(parts.join('\n\n'))
}

/** Puts the text between the marks of docs/benchmarks.md. */
export async function writeReport(text: string): Promise<void> {
  const found = await readFile(REPORT, 'utf8')
  if (!SECTION.test(found)) throw new Error('docs/benchmarks.md has no section <!-- bench -->')
  const filled = found.replace(SECTION, (_all, begin: string, end: string) => `${begin}\n\n${text}\n${end}`)
  await writeFile(REPORT, await formatted(filled))
}

async function formatted(text: string): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(REPORT)), parser: 'markdown' })
}

function machine(): string {
  const date = new Date().toISOString().slice(0, 10)
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const node = `Node.js ${process.version.slice(1)}, ${process.platform} ${process.arch}`
  return `${date}, ${node}, ${model}, ${availableParallelism()} cores.`
}

function timesTable({ subjects, medians, rounds }: Measured): string[] {
  if (subjects.length === 0) return []
  const rows = subjects.map(({ name, comparedWith = [], targets }) => {
    const own = medians.get(name)
    const ratio = (figure: keyof Sample) => {
      const others = comparedWith.reduce((sum, other) => sum + (medians.get(other)?.[figure] ?? NaN), 0)
      return own === undefined || others === 0 ? '' : judged(own[figure] / others, targets?.[figure], 2)
    }
    const milliseconds = [own?.wall.toFixed(0) ?? '', own?.cpu.toFixed(0) ?? '']
    return [name, ...milliseconds, comparedWith.join(' + '), ratio('wall'), ratio('cpu')]
  })
  const head = ['Process', 'Wall, ms', 'CPU, ms', 'Compared with', 'Wall, ratio', 'CPU, ratio']
  return [`Medians of ${rounds} runs:`, table(head, rows)]
}

function memoryTable(peaks: readonly Peak[]): string[] {
  if (peaks.length === 0) return []
  const rows = peaks.map(({ name, most, peak }) => [name, peak === undefined ? '' : judged(peak, most, 0)])
  return [table(['Largest size of the process', 'MiB'], rows)]
}

async function sizesTable(): Promise<string> {
  const names = (await readdir(DIST)).filter(name => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async name => (await stat(path.join(DIST, name))).size))
  const main = (await stat(path.join(DIST, 'index.js'))).size
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return table(
    ['Size', 'kB'],
    [
      ['`dist/index.js`', judged(main / 1000, SIZE_TARGETS.main / 1000, 0)],
      [`all JavaScript of dist (${names.length} files)`, judged(all / 1000, SIZE_TARGETS.all / 1000, 0)]
    ]
  )
}

/** @returns the value, with what it is to reach */
function judged(value: number, target: number | undefined, digits: number): string {
  if (target === undefined) return value.toFixed(digits)
  return `${value.toFixed(digits)} (${value <= target ? '' : '**missed**: '}≤ ${target})`
}
