/** Measures processes in turns, so that what else the machine does hits all alike, and shows the medians. */

import { availableParallelism, cpus } from 'node:os'
import { measure, medianSample, type Command, type Sample } from './measure.ts'

/** A process, and the name that the table gives it. */
export interface Turn {
  readonly name: string
  readonly command: Command
}

/**
 * @param rounds how often each process runs; a round before, which fills the disk's cache, does not count
 * @returns the medians by name
 * @throws Error when a process does not end as it should
 */
export async function inTurns(turns: readonly Turn[], rounds: number): Promise<Map<string, Sample>> {
  const samples = new Map<string, Sample[]>(turns.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, command } of turns) {
      const sample = await measure(command)
      if (round > 0) samples.get(name)?.push(sample)
    }
  }
  return new Map([...samples].map(([name, all]) => [name, medianSample(all)]))
}

/** @returns date, machine and a table in Markdown; the ratios are to the process named `base` */
export function tableOf(medians: ReadonlyMap<string, Sample>, base: string, rounds: number): string {
  const least = medians.get(base)
  const ratio = (own: Sample, figure: keyof Sample) =>
    least === undefined ? '' : (own[figure] / least[figure]).toFixed(2)
  const rows = [...medians].map(
    ([name, own]) =>
      `| ${name} | ${own.wall.toFixed(0)} | ${own.cpu.toFixed(0)} | ${ratio(own, 'wall')} | ${ratio(own, 'cpu')} |`
  )
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  return [
    `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version.slice(1)}, ${process.platform} ${process.arch}, ${model}, ${availableParallelism()} cores; medians of ${rounds} runs, ratios to ${base}.`,
    '',
    '| Process | Wall, ms | CPU, ms | Wall, ratio | CPU, ratio |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}
