/**
 * Runs all of them, so many at a time.
 * @returns what each gives, in their order
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
