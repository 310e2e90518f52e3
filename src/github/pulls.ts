/** Reads which pull requests a repository has. */

import * as z from 'zod/mini'
import { openApi, type ApiOptions } from './api.ts'

/** Routes of GitHub's REST API, "Pull requests". */
const PULLS = '/repos/{owner}/{repo}/pulls'
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}'

const PAGE_SIZE = 100
const MAX_PAGES = 100

const pull = z.object({ number: z.int().check(z.positive()) })
const pullWithHead = z.object({ ...pull.shape, head: z.object({ sha: z.string() }) })

/**
 * Reads the list up to a page without entries: a proxy may have taken away what says that there is a next one. A list
 * of several pages is read once more, from its end to its beginning: a pull request that closes meanwhile moves others
 * from a page that is not read yet to one that is.
 * @returns the numbers of all open pull requests
 * @throws GitHubError, ConnectionError, the signal's reason, or an Error for another answer
 */
export async function openPullRequests(options: ApiOptions): Promise<ReadonlySet<number>> {
  const api = await openApi(options)
  const numbers = new Set<number>()
  // Oldest first: one that opens meanwhile comes last.
  const order = { state: 'open', sort: 'created', direction: 'asc', per_page: PAGE_SIZE }
  const read = async (page: number) => {
    const { data, more } = await api.get(PULLS, z.array(pull), { ...order, page })
    for (const { number } of data) numbers.add(number)
    return { isLast: data.length === 0 && !more, isOnly: data.length < PAGE_SIZE && !more }
  }
  let page = 1
  const { isOnly, isLast } = await read(page)
  let ended = isLast
  while (!ended) {
    page += 1
    // The page behind the last one has to be seen to be empty.
    if (page > MAX_PAGES + 1)
      throw new Error(`there are more than ${MAX_PAGES * PAGE_SIZE} open pull requests`)
    ended = (await read(page)).isLast
  }
  while (!isOnly && page > 1) {
    page -= 1
    await read(page)
  }
  return numbers
}

/**
 * @returns the commit that a pull request proposes now
 * @throws as `openPullRequests` does
 */
export async function headOf(options: ApiOptions, pullRequest: number): Promise<string> {
  const api = await openApi(options)
  const { data } = await api.get(PULL, pullWithHead, { pull_number: pullRequest })
  return data.head.sha
}
