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

/**
 * @param medians of each subject, by its name
 * @returns date, machine and the tables of times and sizes
 */
export async function report(
  subjects: readonly Subject[],
  medians: ReadonlyMap<string, Sample>,
  rounds: number
): Promise<string> {
  return formatted([machine(rounds), timesTable(subjects, medians), await sizesTable()].join('\n\n'))
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

function machine(rounds: number): string {
  const date = new Date().toISOString().slice(0, 10)
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const node = `Node.js ${process.version.slice(1)}, ${process.platform} ${process.arch}`
  return `${date}, ${node}, ${model}, ${availableParallelism()} cores; medians of ${rounds} runs.`
}

function timesTable(subjects: readonly Subject[], medians: ReadonlyMap<string, Sample>): string {
  const rows = subjects.map(({ name, comparedWith = '', targets }) => {
    const own = medians.get(name)
    const other = medians.get(comparedWith)
    const ratio = (figure: keyof Sample) =>
      own === undefined || other === undefined
        ? ''
        : judged(own[figure] / other[figure], targets?.[figure], 2)
    const milliseconds = [own?.wall.toFixed(1) ?? '', own?.cpu.toFixed(1) ?? '']
    return [name, ...milliseconds, comparedWith, ratio('wall'), ratio('cpu')]
  })
  return table(['Process', 'Wall, ms', 'CPU, ms', 'Compared with', 'Wall, ratio', 'CPU, ratio'], rows)
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
