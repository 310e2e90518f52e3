/** A stand-in for GitHub's API, and a comment that is kept there. */

import { afterEach } from '@jest/globals'
import { keepComment, type CommentOptions } from '../../src/github/comment.ts'
import { createTransport } from '../../src/http/transport.ts'
import { fakeClock } from '../http/fake-clock.ts'
import { startGitHubApi, type GitHubApi } from '../support/github-api.ts'
import '../http/realm.ts'

export const MARKER = '<!-- codearts-extension: ext @ . -->'
export const BODY = `${MARKER}\n\nThere is a draft to try.`
export const TOKEN = 'ghs_secret'

const started: GitHubApi[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map(api => api.close()))
})

/** Starts a stand-in that lives as long as the test. */
export async function api(...options: Parameters<typeof startGitHubApi>): Promise<GitHubApi> {
  const one = await startGitHubApi(...options)
  started.push(one)
  return one
}

/** Keeps the comment of pull request 1, without real waits. */
export function keep({ url }: Pick<GitHubApi, 'url'>, changes: Partial<CommentOptions> = {}) {
  const { signal } = new AbortController()
  const clock = fakeClock(0)
  return keepComment({
    token: TOKEN,
    apiUrl: url,
    repository: { owner: 'o', repo: 'r' },
    pullRequest: 1,
    marker: MARKER,
    body: BODY,
    transport: createTransport('test-agent', 5_000),
    retry: { clock, deadline: clock.now() + 60_000, signal },
    ...changes
  })
}

/** @returns what a promise is rejected with */
export function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error
  )
}

export function methods({ requests }: GitHubApi): string[] {
  return requests.map(({ method }) => method)
}
