/** A folder that is to be packed, and where its symbolic links may lead. */

/** A folder that is to be packed. */
export interface SourceFolder {
  /** A real path. */
  readonly path: string
  /** Folders that symbolic links may lead to; real paths. */
  readonly allowed: readonly string[]
}
