import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { MANIFEST, SLUG } from '../../scripts/project.ts'
import { ROOT } from '../../scripts/run-action.ts'

/** The example workflows, and what the tests look at in one. */

export const FOLDER = path.join(ROOT, 'examples/workflows')

type Permissions = Readonly<Record<string, string>>

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, boolean | number | string>>
}

export interface Concurrency {
  readonly group: string
  readonly 'cancel-in-progress'?: boolean
}

export interface Job {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly strategy?: {
    readonly 'fail-fast'?: boolean
    readonly 'max-parallel'?: number
    readonly matrix: string | Readonly<Record<string, string>>
  }
  readonly concurrency?: Concurrency
  readonly permissions?: Permissions
  readonly 'timeout-minutes'?: number
  /** A workflow that is called instead of steps that are run. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Workflow {
  /** Its file's. */
  readonly file: string
  readonly text: string
  readonly on: Readonly<Record<string, Trigger | null>>
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

interface Trigger {
  readonly tags?: readonly string[]
  readonly types?: readonly string[]
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean }>>
}

export function parseWorkflow(file: string, text: string): Workflow {
  return { ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text }
}

/** @param folder that holds workflows, that of the examples when it is not given */
export async function readWorkflows(folder = FOLDER): Promise<Workflow[]> {
  const files = (await readdir(folder)).sort()
  return Promise.all(
    files.map(async file => parseWorkflow(file, await readFile(path.join(folder, file), 'utf8')))
  )
}

/** One of them, by its file's name, with a piece of its text replaced. */
export function changed(
  workflows: readonly Workflow[],
  file: string,
  piece: RegExp | string,
  by: string
): Workflow {
  const { text } = named(workflows, file)
  const broken = text.split(piece).join(by)
  if (broken === text) throw new Error(`${file} has no ${piece.toString()}`)
  return parseWorkflow(file, broken)
}

export function named(workflows: readonly Workflow[], file: string): Workflow {
  const workflow = workflows.find(each => each.file === file)
  if (workflow === undefined) throw new Error(`${file} is not there`)
  return workflow
}

export function jobsOf({ jobs }: Workflow): [string, Job][] {
  return Object.entries(jobs)
}

export function isOurs({ uses }: Step): boolean {
  return uses === `${SLUG}@${MANIFEST.latestRelease.commit}`
}

/** Whether it starts the emulator, to which the other steps of the job talk then. */
export function isEmulator({ uses }: Step): boolean {
  return uses === `${SLUG}/emulator@${MANIFEST.latestRelease.commit}`
}

export function isCheckout({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/checkout@')
}

/** Whether it brings a package that another job has kept. */
export function isDownload({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/download-artifact@')
}

export function isAttestation({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/attest@')
}

export function needsOf({ needs = [] }: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}

/** Whether nothing but the job itself sees what it does. */
export function isRehearsal({ steps = [] }: Job): boolean {
  return steps.some(isEmulator)
}

/** What each of our steps in the job does. */
export function operationsOf({ steps = [] }: Job): string[] {
  return steps.filter(isOurs).map(step => String(step.with?.['operation']))
}

/** What the job may do: its own permissions take the place of the workflow's. */
export function permissionsOf(workflow: Workflow, job: Job): Permissions {
  return job.permissions ?? workflow.permissions ?? {}
}
