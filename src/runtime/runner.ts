/** The runner: its log, outputs and summary, its folders, and the event that the run is about. */

import * as core from '@actions/core'
import type * as github from '@actions/github'
import { appendFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { isRecord } from '../extension/document.ts'
import type { Clock } from '../http/retry.ts'
import type { RunEvent } from '../inputs/context.ts'
import type { Origin } from '../report/record.ts'
import type { Runner } from '../report/reporter.ts'
import { messageOf, quote } from '../report/text.ts'

/** The runner's log, outputs and summary. */
export const runner: Runner = {
  info: core.info,
  notice: core.notice,
  warning: core.warning,
  error: core.error,
  startGroup: core.startGroup,
  endGroup: core.endGroup,
  writeOutputs: values => {
    append('GITHUB_OUTPUT', Object.entries(values).map(outputBlock).join(''))
  },
  writeSummary: markdown => {
    append('GITHUB_STEP_SUMMARY', markdown)
  }
}

/** Writes all at once. @actions/core would write each output by itself, and the summary by way of a thread pool. */
function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', text: string): void {
  const file = process.env[variable] ?? ''
  if (file === '') throw new Error(`${variable} names no file`)
  appendFileSync(file, text)
}

/** @returns the value between two lines that are no line of it (GitHub, "Workflow commands", multiline strings) */
function outputBlock([name, value]: [string, string]): string {
  const lines = new Set(value.split(/\r\n|\r|\n/))
  let delimiter = 'EOF'
  for (let number = 1; lines.has(delimiter); number += 1) delimiter = `EOF${number}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

export const clock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, { signal }).catch(() => {
      throw signal.reason as Error
    })
}

/** @returns the folder of the checkout; outside of a workflow, where the process was started */
export function workspace(): string {
  return process.env['GITHUB_WORKSPACE'] ?? process.cwd()
}

/** @returns the folder that the runner empties after the job; empty when there is none */
export function temporary(): string {
  return process.env['RUNNER_TEMP'] ?? ''
}

/** @returns the base URL of GitHub's API, as the library has it */
export function apiUrl(): string {
  return process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
}

/** @returns the workflow run, as far as the runner names it; nothing outside of a workflow */
export function origin(): Origin | undefined {
  const repository = process.env['GITHUB_REPOSITORY'] ?? ''
  if (repository === '') return undefined
  return {
    server: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository,
    sha: process.env['GITHUB_SHA'] ?? '',
    ref: process.env['GITHUB_REF'] ?? '',
    runId: process.env['GITHUB_RUN_ID'] ?? ''
  }
}

/**
 * @returns the repository of the workflow
 * @throws Error when the runner does not name it
 */
export function repository(): { readonly owner: string; readonly repo: string } {
  const name = process.env['GITHUB_REPOSITORY'] ?? ''
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? []
  if (owner === undefined || repo === undefined)
    throw new Error(`GITHUB_REPOSITORY is ${quote(name)}, and names no repository as owner/name`)
  return { owner, repo }
}

/** Reads what the workflow run is about; the library is loaded only for runs that ask. */
export async function readEvent(): Promise<RunEvent> {
  const context = await readContext()
  return {
    // Absent outside of a workflow, where the library calls it a text all the same.
    ref: process.env['GITHUB_REF'] ?? '',
    pullRequest: numberOf(context),
    untrusted: untrusted(context),
    closed: context.payload.action === 'closed',
    attempt: Number(process.env['GITHUB_RUN_ATTEMPT'] ?? 1)
  }
}

/** The pull request that the run is about. */
interface PullRequest {
  readonly pullRequest: number
  /** The commit that was proposed, not the one that GitHub merged it into; absent when the event does not say it. */
  readonly sha: string | undefined
}

/**
 * @param given number of the pull request, for a run whose event has none
 * @returns nothing when the run is about none
 */
export async function readPullRequest(given: number | undefined): Promise<PullRequest | undefined> {
  const context = await readContext()
  const own = numberOf(context)
  const number = own ?? given
  if (number === undefined) return undefined
  const head = context.payload.pull_request?.['head'] as { sha?: string } | undefined
  return {
    pullRequest: number,
    sha: own === undefined ? undefined : (head?.sha ?? context.sha)
  }
}

type Context = (typeof github)['context']

/** @throws Error when the runner's file is no event */
async function readContext(): Promise<Context> {
  try {
    // Reads the file when it is loaded.
    const { context } = await import('@actions/github')
    if (!isRecord(context.payload)) throw new Error('it holds no object')
    return context
  } catch (error) {
    const file = String(process.env['GITHUB_EVENT_PATH'])
    throw new Error(`GITHUB_EVENT_PATH (${file}) is not the event of a run: ${messageOf(error)}`, {
      cause: error
    })
  }
}

function numberOf({ payload }: Context): number | undefined {
  const number = payload.pull_request?.number
  return Number.isSafeInteger(number) && Number(number) > 0 ? number : undefined
}

/** Runs on `pull_request_target` are trusted: they run the base's workflow. */
function untrusted({ actor, eventName, payload }: Context): RunEvent['untrusted'] {
  if (eventName !== 'pull_request') return undefined
  if (actor === 'dependabot[bot]') return 'Dependabot'
  const head = payload.pull_request?.['head'] as { repo?: { full_name?: string } | null } | undefined
  // The repository of a fork may be gone by the time its pull request closes.
  return head?.repo?.full_name === payload.repository?.full_name ? undefined : 'a fork'
}
