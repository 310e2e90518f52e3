/** What the step and the emulator that outlives it say to each other. */

/** The emulator's first words, over the channel to the process that started it. */
export type Hello = Ready | { readonly failure: string }

/** The emulator listens. */
export interface Ready {
  /** The outputs of the step. */
  readonly outputs: Readonly<Record<string, string>>
  /** The address of its page. */
  readonly page: string
  /** A URL that only the step knows. A POST there ends the emulator. */
  readonly door: string
}

/** The emulator's answer at its door, its last words. */
export interface Farewell {
  readonly pid: number
  /** What it received and holds, a few lines. */
  readonly report: string
}
