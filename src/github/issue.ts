/** Reads and writes the comments on one issue or pull request. */

import * as z from 'zod/mini'
import { openApi, read, type ApiOptions } from './api.ts'

/** Routes of GitHub's REST API, "Issue comments". */
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'

const PAGE_SIZE = 100
const MAX_PAGES = 50

/** The pull request, and how to reach GitHub's API. */
export interface IssueOptions extends ApiOptions {
  /** Its number; for comments, GitHub takes pull requests for issues. */
  readonly pullRequest: number
}

const comment = z.object({
  id: z.number(),
  body: z.nullish(z.string()),
  // Null when the account is gone.
  user: z.nullish(z.object({ login: z.string(), type: z.string() }))
})

export type Comment = z.infer<typeof comment>

/** The comments on one issue. All functions reject as those of the API do. */
interface Issue {
  /** All of them, oldest first. */
  comments(): Promise<Comment[]>
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<void>
}

/** Loads Octokit, which no other run needs. */
export async function openIssue({ pullRequest, ...options }: IssueOptions): Promise<Issue> {
  const api = await openApi(options)
  const place = { issue_number: pullRequest }
  return {
    comments: async () => {
      const all: Comment[] = []
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const range = { per_page: PAGE_SIZE, page }
        const { data, more } = await api.get(COMMENTS, z.array(comment), { ...place, ...range })
        all.push(...data)
        // GitHub hides some comments, so a page with fewer than asked for need not be the last.
        if (!more) return all
      }
      throw new Error(`the pull request has more than ${MAX_PAGES * PAGE_SIZE} comments`)
    },
    create: async body => read(comment, await api.send(`POST ${COMMENTS}`, { ...place, body }, false)),
    update: async (id, body) => {
      await api.send(UPDATE, { comment_id: id, body }, true)
    }
  }
}
