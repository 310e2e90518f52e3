/** Lets work go on at the same time, and uses its results in the order in which it was begun. */

import { present } from '../../report/expected.ts'

/** How much may be under way: pieces of work, and what they hold in bytes. */
const MOST = { pieces: 64, bytes: 8 * 1024 * 1024 }

interface Piece {
  readonly bytes: number
  readonly finish: () => Promise<void>
}

/** Work that is under way, the first begun first. */
export class InOrder {
  readonly #pieces: Piece[] = []
  #bytes = 0

  /**
   * Waits until there is room, as long as the results of earlier work are not used.
   * @param bytes that the work holds
   * @param result of work that has begun
   * @param use is called when all results before this one were used
   * @throws what earlier work or the use of its result throws
   */
  async add<T>(bytes: number, result: T | Promise<T>, use: (result: T) => Promise<void>): Promise<void> {
    // Nobody may wait for it any more when earlier work fails.
    Promise.resolve(result).catch(() => undefined)
    this.#pieces.push({ bytes, finish: async () => use(await result) })
    this.#bytes += bytes
    while (this.#pieces.length > MOST.pieces || this.#bytes > MOST.bytes) await this.#finishFirst()
  }

  /** Waits for all work, and uses what it gives. */
  async end(): Promise<void> {
    while (this.#pieces.length > 0) await this.#finishFirst()
  }

  async #finishFirst(): Promise<void> {
    const { bytes, finish } = present(this.#pieces.shift())
    this.#bytes -= bytes
    await finish()
  }
}
