/** Tells errors that are expected, and are part of a result, from those that nobody has thought of. */

/**
 * @param kind of the errors that are expected
 * @returns the error, if it is one of them
 * @throws the error itself, if it is another
 */
export function expected<E extends Error>(error: unknown, kind: abstract new (...args: never[]) => E): E {
  if (error instanceof kind) return error
  throw error
}

/**
 * @returns a value that is always there, although its type does not say so
 * @throws Error when it is not, which no input can bring about
 */
export function present<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('Something is missing that is always there: this is a mistake in the action.')
  return value
}

/** @returns a number of a typed array, at a place of it; the type does not say that there is one */
export function orZero(number: number | undefined): number {
  return number ?? 0
}
