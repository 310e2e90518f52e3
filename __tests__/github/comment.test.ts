/** How the comment on a pull request is created, found and updated. */

import { describe, expect, test } from '@jest/globals'
import { describeFailure } from '../../src/github/failure.ts'
import { createTransport } from '../../src/http/transport.ts'
import { fakeClock } from '../http/fake-clock.ts'
import { api, BODY, failure, keep, MARKER, methods, TOKEN } from './support.ts'

const person = { login: 'octocat', type: 'User' } as const
const bodies = ({ comments }: Awaited<ReturnType<typeof api>>) => comments.map(({ body }) => body)

describe('the comment on a pull request', () => {
  test('is created where there is none', async () => {
    const github = await api({ token: TOKEN, comments: [{ body: 'LGTM', user: person }] })
    expect(await keep(github)).toBe('created')
    expect(github.comments.at(-1)).toMatchObject({ issue: 1, body: BODY })
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/o/r/issues/1/comments?per_page=100&page=1',
      'POST /repos/o/r/issues/1/comments'
    ])
  })

  test('is updated by the second run, not written again', async () => {
    const github = await api()
    await keep(github)
    expect(await keep(github, { body: `${MARKER}\n\nDraft deleted.` })).toBe('updated')
    expect(bodies(github)).toEqual([`${MARKER}\n\nDraft deleted.`])
  })

  test('that says the same already is not written', async () => {
    const github = await api({ comments: [{ body: `${BODY.replaceAll('\n', '\r\n')}\r\n` }] })
    expect(await keep(github)).toBe('unchanged')
    expect(methods(github)).toEqual(['GET'])
  })

  test('is found behind a hundred others', async () => {
    const others = Array.from({ length: 205 }, () => ({ body: 'LGTM', user: person }))
    const github = await api({ comments: [...others, { body: MARKER }] })
    expect(await keep(github)).toBe('updated')
    expect(methods(github)).toEqual(['GET', 'GET', 'GET', 'PATCH'])
    expect(bodies(github)).toEqual([...others.map(({ body }) => body), BODY])
  })

  test('is not sought without an end', async () => {
    const github = await api({ comments: Array.from({ length: 5_001 }, () => ({ body: 'LGTM' })) })
    expect(await failure(keep(github))).toMatchObject({ message: expect.stringContaining('5000') as unknown })
    expect(github.requests).toHaveLength(50)
  })

  test.each([
    ['a person that quotes the marker', { body: `${MARKER} nice`, user: person }],
    ['an account that is gone', { body: MARKER, user: null }],
    ['a bot that mentions the marker', { body: `> ${MARKER}` }],
    ['another extension', { body: MARKER.replace('ext ', 'ext2 ') }],
    ['another folder', { body: MARKER.replace('@ .', '@ ./a') }],
    ['another pull request', { body: MARKER, issue: 2 }]
  ])('is not that of %s', async (_name, comment) => {
    const github = await api({ comments: [comment] })
    expect(await keep(github)).toBe('created')
    expect(bodies(github)).toEqual([comment.body, BODY])
  })

  test('that two runs wrote at once is updated in both places', async () => {
    const github = await api({ comments: [{ body: MARKER }, { body: BODY }, { body: MARKER }] })
    expect(await keep(github)).toBe('updated')
    expect(bodies(github)).toEqual([BODY, BODY, BODY])
    expect(methods(github)).toEqual(['GET', 'PATCH', 'PATCH'])
  })

  test.each([403, 404])('that cannot be changed does not keep the other from it: %i', async status => {
    const github = await api({ comments: [{ body: MARKER }, { body: MARKER }] })
    github.forbid(status, { method: 'PATCH', times: 1 })
    const kept = await keep(github).catch((error: unknown) => error)
    expect(bodies(github)).toEqual([MARKER, BODY])
    if (status === 404) expect(kept).toBe('updated')
    else expect(describeFailure(kept)).toContain('pull-requests: write')
  })

  test('that somebody deletes meanwhile is written anew', async () => {
    const github = await api({ comments: [{ body: MARKER }] })
    github.forbid(404, { method: 'PATCH' })
    expect(await keep(github)).toBe('created')
    expect(methods(github)).toEqual(['GET', 'PATCH', 'POST'])
    expect(await keep(github, { onlyUpdate: true, body: `${MARKER} gone` })).toBe('unchanged')
  })

  test('is not written only to take back what nobody said', async () => {
    const github = await api()
    expect(await keep(github, { onlyUpdate: true })).toBe('unchanged')
    expect(methods(github)).toEqual(['GET'])
  })

  test('is updated to take back what was said', async () => {
    const github = await api({ comments: [{ body: MARKER }] })
    expect(await keep(github, { onlyUpdate: true })).toBe('updated')
  })

  test("written with a person's token brings a warning that the next run writes another", async () => {
    const github = await api({ author: person })
    expect(describeFailure(await failure(keep(github)))).toContain('"octocat", who is no bot')
    const unknown = await api({ author: null })
    expect(describeFailure(await failure(keep(unknown)))).toContain('written as somebody, who is no bot')
  })
})

describe('the way to the API', () => {
  test.each(['/api/v3', '/api/v3/'])('keeps the path of an Enterprise Server, %s', async path => {
    const github = await api()
    await keep({ url: github.url + path })
    expect(await keep({ url: github.url + path }, { body: MARKER })).toBe('updated')
    for (const request of github.requests) expect(request.path).toMatch(/^\/api\/v3\/repos\/o\/r\/issues\//)
  })

  test('is signed in with the token', async () => {
    const github = await api()
    await keep(github)
    for (const { authorization, userAgent } of github.requests) {
      expect(authorization).toBe(`token ${TOKEN}`)
      expect(userAgent).toContain('test-agent')
    }
  })

  test('is not changed by what a link header says', async () => {
    const github = await api({ comments: Array.from({ length: 101 }, () => ({ body: 'LGTM' })) })
    const urls: string[] = []
    const transport = createTransport('test-agent', 5_000)
    await keep(github, {
      transport: (request, signal) => {
        urls.push(request.url)
        return transport(request, signal)
      }
    })
    expect(urls).toHaveLength(3)
    for (const url of urls) expect(new URL(url).origin).toBe(github.url)
  })

  test('ends with the step, for its reason', async () => {
    const github = await api()
    const reason = new Error('cancelled')
    const clock = fakeClock(0)
    const retry = { clock, deadline: clock.now() + 60_000, signal: AbortSignal.abort(reason) }
    expect(await failure(keep(github, { retry }))).toBe(reason)
    expect(github.requests).toHaveLength(0)
  })
})

describe('what GitHub leaves out', () => {
  test('of a comment that has no text is no text', async () => {
    const body = JSON.parse('null') as string
    const github = await api({ comments: [{ body }] })
    expect(await keep(github)).toBe('created')
  })
})
