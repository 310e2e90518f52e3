/** Does work for many items, several at a time. */

/**
 * Does the work for every item, at most `width` at the same time. After a failure none is begun, and those that were are
 * waited for.
 * @returns the results, in the order of the items
 * @throws what the first work that failed throws
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>
): Promise<R[]> {
  const left = items.entries()
  const results: R[] = []
  const failures: unknown[] = []
  const worker = async () => {
    for (const [index, item] of left) {
      if (failures.length > 0) return
      await work(item).then(
        result => (results[index] = result),
        (error: unknown) => failures.push(error)
      )
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  if (failures.length > 0) throw failures[0]
  return results
}
