// Measures work by the time that it takes of the processor, which does not depend on what else runs on the machine.

/** @returns the seconds of the processor that this process spends on the work */
export async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
