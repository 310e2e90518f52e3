/** How the list of open pull requests ends. */

import { expect, test } from '@jest/globals'
import { openPullRequests } from '../../src/github/pulls.ts'
import { createTransport } from '../../src/http/transport.ts'
import { fakeClock } from '../http/fake-clock.ts'
import { api, failure, TOKEN } from './support.ts'

async function read(count: number) {
  const github = await api({ open: Array.from({ length: count }, (_, index) => index + 1) })
  const clock = fakeClock(0)
  const reading = openPullRequests({
    token: TOKEN,
    apiUrl: github.url,
    repository: { owner: 'o', repo: 'r' },
    transport: createTransport('test-agent', 5_000),
    retry: { clock, deadline: clock.now() + 600_000, signal: new AbortController().signal }
  })
  return { github, reading }
}

test('a hundred pages are read to their end', async () => {
  const { reading } = await read(10_000)
  expect((await reading).size).toBe(10_000)
})

test('more than that is an error that says how many there are', async () => {
  const { reading } = await read(10_001)
  expect(await failure(reading)).toMatchObject({ message: 'there are more than 10000 open pull requests' })
})
