/** What a package or a draft says about itself. */
export interface Release {
  readonly kind: 'draft' | 'package'
  readonly pluginName: string
  readonly displayName: string
  readonly businessType: string
  readonly description?: string | undefined
  readonly version: string
  /** @returns what says it */
  place(field: 'businessType' | 'displayName' | 'version'): Place
}

/** A field of a file, or an input that wins over one. */
export interface Place {
  /** How a message names it. */
  readonly field: string
  /** Path relative to the workspace; absent for an input. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
}
