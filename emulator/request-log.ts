import type { ReceivedRequest } from './record.ts'

interface Waiting {
  count: number
  call: string | undefined
  resolve: (record: ReceivedRequest) => void
}

/** The calls received since the last `clear`, known or not. */
export class RequestLog {
  readonly all: ReceivedRequest[] = []
  readonly #waiting = new Set<Waiting>()
  #count = 0

  /** Lists a request and gives it its number. */
  add(record: ReceivedRequest): void {
    this.#count += 1
    record.number = this.#count
    this.all.push(record)
    for (const waiting of this.#waiting) {
      const found = this.#nth(waiting.count, waiting.call)
      if (!found) continue
      this.#waiting.delete(waiting)
      waiting.resolve(found)
    }
  }

  clear(): void {
    this.all.length = 0
  }

  /** The requests for this call, or all without one. */
  of(call: string | undefined): readonly ReceivedRequest[] {
    return call === undefined ? this.all : this.all.filter(record => record.call === call)
  }

  /** The `count`-th request for this call, or of all, as soon as its head is there; its body may still be on its way. */
  arrived(count: number, call: string | undefined): Promise<ReceivedRequest> {
    const found = this.#nth(count, call)
    if (found) return Promise.resolve(found)
    return new Promise(resolve => this.#waiting.add({ count, call, resolve }))
  }

  #nth(count: number, call: string | undefined): ReceivedRequest | undefined {
    return this.of(call)[count - 1]
  }
}
