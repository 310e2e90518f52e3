/** What a package or a draft says about itself. */
export interface Release {
  readonly kind: 'draft' | 'package'
  readonly pluginName: string
  readonly displayName: string
  readonly businessType: string
  readonly description?: string | undefined
  readonly version: string
  /** @returns where the file says it */
  place(field: 'businessType' | 'displayName' | 'version'): Place
}

export interface Place {
  /** Name of the field in the file. */
  readonly field: string
  /** Path relative to the workspace. */
  readonly file: string
  /** From 1. */
  readonly line: number
}
