/** What is known about a run: the one shape that outputs, log, summary and comment are made from. */

/** What an operation brings about. */
export type Result =
  | 'absent'
  | 'created'
  | 'deleted'
  | 'found'
  | 'packed'
  | 'published'
  | 'unchanged'
  | 'updated'
  | 'uploaded'
  | 'valid'

/** What the comment on a pull request says about its draft. */
export type DraftState = 'draft deleted' | 'draft' | 'exists' | 'formal' | 'no draft'

/** The extension that a step is about, as far as it is known without the service. */
export interface Target {
  readonly pluginName?: string | undefined
  /** Name that the console shows, where a file says it. */
  readonly displayName?: string | undefined
  readonly version?: string | undefined
  /** Of the package, in hexadecimal digits. */
  readonly sha256?: string | undefined
  /** What the package holds. */
  readonly packed?: PackedFiles | undefined
}

/** The files of a package. */
export interface PackedFiles {
  readonly count: number
  /** The sum of all, unpacked, in bytes. */
  readonly size: number
  /** All of them, or the first; sizes are in bytes. */
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

/** A piece of a headline, and what it is when it is no plain text. */
export interface HeadlinePart {
  readonly text: string
  readonly is?: 'name' | 'place' | 'version'
}

/** Something that was found, and where it stands when that is in a file. */
export interface Finding {
  readonly message: string
  /** Path relative to the workspace. */
  readonly file?: string
  /** From 1; absent when it is about the whole file, which the message names then. */
  readonly line?: number
}

/** How much a finding matters. */
export type Severity = 'error' | 'notice' | 'warning'

/** A finding as it was reported. */
export interface ReportedFinding extends Finding {
  readonly severity: Severity
}

/** The workflow run, as far as the runner names it. */
export interface Origin {
  /** URL of GitHub, or of a GitHub Enterprise Server. */
  readonly server: string
  /** Owner and name. */
  readonly repository: string
  /** The commit that the run is about. */
  readonly sha: string
  /** Full git ref. */
  readonly ref: string
  readonly runId: string
}

/** The state of a version before and after the run, in words. */
export interface Change {
  readonly before: string
  readonly after: string
}

/** What is known about a run when it ends, however it ends: the source of outputs and summary. */
export interface RunRecord extends Target {
  readonly operation: string
  readonly dryRun: boolean
  /** Whether the service was not asked, for want of credentials. */
  readonly offline?: boolean
  /** Empty on failure. */
  readonly result: Result | 'planned' | 'skipped' | ''
  /** The sentence that the summary begins with. */
  readonly headline: readonly HeadlinePart[]
  /** Why the step failed, without the list of problems; absent when it did not. */
  readonly failure?: string | undefined
  /** The reasons for the failure, where there are several. */
  readonly problems?: readonly Finding[] | undefined
  /** What the run found out, for people: sentences that are no news to be told of. */
  readonly facts?: readonly string[] | undefined
  /** Absent unless both states are known, and the steps are done or planned. */
  readonly change?: Change | undefined
  readonly origin?: Origin | undefined
  readonly host?: string | undefined
  readonly domainId?: string | undefined
  readonly uniqueId?: string | undefined
  /** When the credentials of the step end, RFC 3339. */
  readonly expires?: string | undefined
  readonly url?: string | undefined
  readonly requestId?: string | undefined
  readonly requests: number
  readonly changed: boolean
  /** Milliseconds. */
  readonly duration: number
  /** How far the steps of the plan were done; absent when none was to be done. */
  readonly progress?: StepProgress | undefined
  /** Absent when the run ended before there was one. */
  readonly plan?: readonly RecordedStep[] | undefined
  readonly listing?: Listing | undefined
  /** Absent when the run says nothing about the draft of a pull request. */
  readonly draftState?: DraftState | undefined
}

/** The outputs that only an operation with a listing sets. */
export const LISTING_OUTPUTS = [
  'matrix',
  'shards',
  'count',
  'registered',
  'latest-version',
  'next-version',
  'state',
  'versions',
  'package'
] as const

/** What an operation found: a table for people, and outputs for later steps. */
export interface Listing {
  /** What the rows are, in the plural. */
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly outputs: Readonly<Partial<Record<(typeof LISTING_OUTPUTS)[number], string>>>
}

/** What became of a step of a plan. */
export type StepOutcome = 'done' | 'failed' | 'not known' | 'not needed' | 'not tried'

/** How far the steps of a plan were done. */
export interface StepProgress {
  /** One for each step. */
  readonly outcomes: readonly StepOutcome[]
  /** After a failure: what is so now, and how to go on. Sentences. */
  readonly now?: string | undefined
}

/** One line of a plan, as log, summary and output `plan` show it. */
export interface RecordedStep {
  readonly step: number
  readonly title: string
  readonly method: string
  readonly url: string
  readonly body?: unknown
}

/**
 * @returns the record with every text in it redacted, and every key in the bodies of its plan, which come from files;
 * all other keys are those of this file
 */
export function redacted(record: RunRecord, redact: (text: string) => string): RunRecord {
  const plan = record.plan?.map(step => ({ ...step, body: mapTexts(step.body, redact, redact) }))
  return mapTexts({ ...record, plan }, redact, key => key) as RunRecord
}

function mapTexts(
  value: unknown,
  change: (text: string) => string,
  changeKey: (key: string) => string
): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(inner => mapTexts(inner, change, changeKey))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    changeKey(key),
    mapTexts(inner, change, changeKey)
  ])
  return Object.fromEntries(entries)
}
