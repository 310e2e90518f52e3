import type { SignInMethod } from '../auth/credentials.ts'
import type { Findings } from './problems.ts'
import type { FieldName } from './fields.ts'
import type { FoundFile, Workspace } from './paths.ts'

/** Texts of inputs that say something about the extension. */
export type StatedByInputs = Readonly<Partial<Record<FieldName, string>>>

/** What a file is judged by, besides itself. */
export interface FileContext {
  readonly workspace: Workspace
  readonly statedByInputs: StatedByInputs
  readonly method: SignInMethod | undefined
  readonly findings: Findings
  /** Makes a folder for files of this step, which is removed when the step ends. */
  readonly tempDir: () => Promise<string>
}

/** @returns how a message names what a path input leads to */
export function nameOf({ shown }: FoundFile): string {
  return shown === '' ? '.' : shown
}
