// What a package or a draft says about itself, and where it says so.

export interface Release {
  readonly kind: 'draft' | 'package'
  readonly pluginName: string
  readonly displayName: string
  readonly businessType: string
  readonly description?: string | undefined
  readonly version: string
  /** @returns where the value of the field stands */
  place(field: 'businessType' | 'displayName' | 'version'): Place
}

/** A field of a file, or an input that overrides one. */
export interface Place {
  /** As a message names it. */
  readonly field: string
  /** Path relative to the workspace; absent for an input. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
}
