/** Runs asynchronous tasks with a limit on how many run at the same time. */

/**
 * Runs `run` for every item, at most `width` of them at the same time.
 * @returns the results, in the order of the items
 */
export async function inTurns<T, R>(
  items: readonly T[],
  width: number,
  run: (item: T) => Promise<R>
): Promise<R[]> {
  const left = items.entries()
  const results: R[] = []
  const worker = async () => {
    for (const [index, item] of left) results[index] = await run(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
