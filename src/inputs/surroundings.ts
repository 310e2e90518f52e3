import type { Way } from '../auth/credentials.ts'
import type { Findings } from './explain.ts'
import type { FieldName } from './fields.ts'
import type { FoundFile, Workspace } from './paths.ts'

/** Texts of inputs that say something about the extension. */
export type Claims = Readonly<Partial<Record<FieldName, string>>>

/** What a file is judged by, besides itself. */
export interface Surroundings {
  readonly workspace: Workspace
  readonly claims: Claims
  readonly way: Way | undefined
  readonly findings: Findings
  /** Makes a folder for files of this step, which is removed when the step ends. */
  readonly scratch: () => Promise<string>
}

/** @returns how a message names what a path input leads to */
export function nameOf({ shown }: FoundFile): string {
  return shown === '' ? '.' : shown
}
