/** The packages of an account, as they were uploaded. */

/** All that are kept, in bytes. Beyond it the oldest are forgotten, so that an emulator may run for days. */
const MAX_KEPT_BYTES = 512 * 1024 * 1024

/** Packages by the unique ID of their version, the latest upload last. */
export class Archives {
  readonly #archives = new Map<string, Buffer>()

  /** The package of a version; undefined if there is none, or if it is forgotten. */
  get(uniqueId: string): Buffer | undefined {
    return this.#archives.get(uniqueId)
  }

  /** Keeps the package of a version, and forgets the oldest ones when there is too much. */
  keep(uniqueId: string, content: Buffer): void {
    this.#archives.delete(uniqueId)
    this.#archives.set(uniqueId, content)
    let kept = 0
    for (const [id, { length }] of [...this.#archives].reverse()) {
      kept += length
      if (kept > MAX_KEPT_BYTES) this.#archives.delete(id)
    }
  }

  delete(uniqueId: string): void {
    this.#archives.delete(uniqueId)
  }

  clear(): void {
    this.#archives.clear()
  }
}
