import * as core from '@actions/core'
import type * as github from '@actions/github'
import type { RunEvent } from './extension/version.ts'
import type { Clock } from './http/retry.ts'
import type { Runner } from './report/reporter.ts'

/** The runner's log, outputs and summary. */
export const runner: Runner = {
  info: core.info,
  notice: core.notice,
  warning: core.warning,
  error: core.error,
  startGroup: core.startGroup,
  endGroup: core.endGroup,
  setOutput: core.setOutput,
  writeSummary: async markdown => {
    await core.summary.addRaw(markdown).write()
  }
}

export const clock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds)
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer)
          reject(signal.reason as Error)
        },
        { once: true }
      )
    })
}

/** Reads what the workflow run is about; the library is loaded only for runs that ask. */
export async function readEvent(): Promise<RunEvent> {
  const { context } = await import('@actions/github')
  const { pull_request: pullRequest } = context.payload
  return {
    ref: context.ref,
    pullRequest: pullRequest?.number,
    untrusted: untrusted(context),
    closed: context.payload.action === 'closed'
  }
}

type Context = (typeof github)['context']

/** Runs on `pull_request_target` are trusted: they run the base's workflow. */
function untrusted({ actor, eventName, payload }: Context): RunEvent['untrusted'] {
  if (eventName !== 'pull_request') return undefined
  if (actor === 'dependabot[bot]') return 'Dependabot'
  const head = payload.pull_request?.['head'] as { repo?: { full_name?: string } | null } | undefined
  // The repository of a fork may be gone by the time its pull request closes.
  return head?.repo?.full_name === payload.repository?.full_name ? undefined : 'a fork'
}
