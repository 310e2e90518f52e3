/** Measures processes in turns, so that what else the machine does hits all alike. */

import { measure, medianSample, type Command, type Sample } from './measure.ts'

/** A process, and what its figures are compared with. */
export interface Subject {
  readonly name: string
  /** Of several processes, the sum counts. */
  readonly comparedWith?: readonly string[]
  /** Largest ratios that are accepted. */
  readonly targets?: { readonly cpu?: number; readonly wall: number }
  /** The longest time from start to end that is accepted, in milliseconds. */
  readonly most?: number
  /** Makes the process ready for one run. */
  readonly prepare: () => Promise<Command>
}

/** What was measured. */
export interface Measured {
  readonly subjects: readonly Subject[]
  /** Of each subject, by its name. */
  readonly medians: ReadonlyMap<string, Sample>
  readonly rounds: number
}

/**
 * @param rounds how often each process runs; a round before, which fills the disk's cache, does not count
 * @throws Error when a process does not end as it should
 */
export async function inTurns(subjects: readonly Subject[], rounds: number): Promise<Measured> {
  // One that others are compared with may be listed twice.
  const different = new Map(subjects.map(({ name, prepare }) => [name, { prepare, samples: [] as Sample[] }]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { prepare, samples } of different.values()) {
      const sample = await measure(await prepare())
      if (round > 0) samples.push(sample)
    }
  }
  const medians = new Map([...different].map(([name, { samples }]) => [name, medianSample(samples)]))
  return { subjects, medians, rounds }
}
