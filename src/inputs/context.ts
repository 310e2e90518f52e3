/** What surrounds the inputs: the runner, the run's event, and what a file is judged by. */

import type { IdTokenSource, SignInMethod } from '../auth/credentials.ts'
import type { ManifestFolders } from '../discovery/find.ts'
import type { FoundExtensions, Wanted } from '../discovery/read-manifests.ts'
import type { ProxyEnvironment } from '../http/proxy.ts'
import type { VersionWord } from './field-kinds.ts'
import type { FieldName, FILE_FIELDS } from './fields.ts'
import type { Folders, FoundFile, Workspace } from './paths.ts'
import type { Findings } from './problems.ts'
import type { Environment } from './read.ts'

/** What the workflow run is about. */
export interface RunEvent {
  /** Full git ref, `refs/tags/v1.2.3`. */
  readonly ref: string
  /** Number of the pull request, if the event has one. */
  readonly pullRequest: number | undefined
  /** Whose pull request it is, when GitHub gives such runs neither secrets nor ID tokens. */
  readonly untrusted: 'a fork' | 'Dependabot' | undefined
  /** Whether the run is there because the pull request was closed. */
  readonly closed: boolean
  /** From 1; higher when the run was started again. */
  readonly attempt: number
}

/** The runner's side of the inputs. */
export interface Context extends Folders {
  readonly environment: Environment
  readonly idTokens: IdTokenSource | undefined
  readonly proxies: ProxyEnvironment
  /** What the step masks: none of it may be published. */
  readonly secrets: readonly string[]
  /** Base URL of GitHub's API. */
  readonly apiUrl: string
  /** Reads the run's event; called only when something depends on it. */
  readonly event: () => Promise<RunEvent>
  /** Makes a folder for files of this step, which is removed when the step ends. */
  readonly tempDir: () => Promise<string>
  /** Does what may take long where it can be ended. */
  readonly runJob: RunJob
  /** Aborted when the step has to end. */
  readonly signal: AbortSignal
}

/** What an operation's check is given besides the inputs. */
export interface CheckContext extends Context {
  readonly findings: Findings
  /** The word that the input version gives, if it is one. */
  readonly versionWord?: VersionWord | undefined
}

/** Texts of inputs that say something about the extension. */
export type StatedByInputs = Readonly<Partial<Record<FieldName, string>>>

/** What a file is judged by, besides itself. */
export interface FileContext {
  readonly workspace: Workspace
  readonly statedByInputs: StatedByInputs
  readonly method: SignInMethod | undefined
  /** What the step masks: none of it may be published. */
  readonly secrets: readonly string[]
  /** A folder for files of this step; empty when the file is none that is packed. */
  readonly tempDir: string
  readonly findings: Findings
}

/** An input that names a file. */
export type FileInput = (typeof FILE_FIELDS)[number]

/** A file that is to be judged. */
export interface FileJob extends Omit<FileContext, 'findings'> {
  readonly input: FileInput
  /** As the input gives it. */
  readonly text: string
  readonly file: FoundFile
}

/** What was found about a file. */
export interface JudgedFile {
  /** What the input becomes, as OpenedFiles has it; absent when the file is not usable. */
  readonly opened: unknown
  readonly findings: Findings
}

/** Work on files that may be large. It takes plain data and gives plain data, so that a thread can do it. */
export interface Jobs {
  judgeFile: { readonly input: FileJob; readonly result: JudgedFile }
  readExtensions: { readonly input: ManifestFolders & Wanted; readonly result: FoundExtensions }
}

/**
 * Does a job. Rejects with the reason for which the step has to end, when that comes first.
 * @param size of what there is to read, in bytes
 */
export type RunJob = <N extends keyof Jobs>(
  name: N,
  input: Jobs[N]['input'],
  size: number
) => Promise<Jobs[N]['result']>

/** @returns how a message names what a path input leads to */
export function nameOf({ shown }: FoundFile): string {
  return shown === '' ? '.' : shown
}
