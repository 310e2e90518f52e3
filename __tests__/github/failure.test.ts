/** What happens when GitHub's API fails or refuses. */

import { describe, expect, test } from '@jest/globals'
import { describeFailure, unwrapOctokitError } from '../../src/github/failure.ts'
import { fetchThrough } from '../../src/github/fetch.ts'
import { answering } from '../http/peer.ts'
import { api, BODY, failure, keep, MARKER, methods, TOKEN } from './support.ts'

/** @returns the warning about a comment that could not be written */
async function warning(kept: Promise<unknown>): Promise<string> {
  const error = await failure(kept)
  if (error === undefined) throw new Error('the comment was written')
  return describeFailure(error)
}

describe('a comment that GitHub refuses', () => {
  test.each([403, 404])('with %d names the permission that the job needs', async status => {
    const github = await api()
    github.forbid(status, { method: 'POST' })
    const text = await warning(keep(github))
    expect(text).toMatch(new RegExp(`^The comment .* GitHub's API answered ${status}, "`))
    expect(text).toContain('\npermissions:\n  pull-requests: write\n')
    expect(text).toContain('forks')
    expect(methods(github)).toEqual(['GET', 'POST'])
  })

  test('because the conversation is locked does not ask for a permission', async () => {
    const github = await api()
    github.forbid(403, { method: 'POST', message: 'Unable to create comment because issue is locked.' })
    const text = await warning(keep(github))
    expect(text).toContain('issue is locked')
    expect(text).not.toContain('permissions')
  })

  test('with 401 names the token, without its value', async () => {
    const text = await warning(keep(await api({ token: 'another' })))
    expect(text).toContain('401, "Bad credentials')
    expect(text).toContain('"github-token"')
    expect(text).not.toContain(TOKEN)
  })

  test.each([
    [403, { 'x-ratelimit-remaining': '0' }],
    [403, { 'retry-after': '60' }],
    [429, {}]
  ])('with %d and %j names the limit', async (status, headers) => {
    const github = await api()
    github.forbid(status, { headers })
    const text = await warning(keep(github))
    expect(text).toContain('too many requests')
    expect(text).not.toContain('permissions')
    expect(github.requests).toHaveLength(1)
  })

  test('with another status quotes the reason on one line', async () => {
    const github = await api()
    const text = await warning(keep(github, { body: '' }))
    expect(text).toMatch(/^The comment .* answered 422, "Validation Failed.*"\.$/)
  })
})

describe('a comment that meets trouble', () => {
  test('is read and updated in a second try', async () => {
    const github = await api({ comments: [{ body: MARKER }] })
    github.forbid(502, { method: 'GET', times: 1 })
    github.lose('PATCH')
    expect(await keep(github)).toBe('updated')
    expect(methods(github)).toEqual(['GET', 'GET', 'PATCH', 'PATCH'])
  })

  test('is not tried a third time', async () => {
    const github = await api()
    github.forbid(503)
    expect(await warning(keep(github))).toContain("GitHub's API answered with status 503.")
    expect(github.requests).toHaveLength(2)
  })

  test('is not created twice when the answer is lost', async () => {
    const github = await api()
    github.lose('POST')
    expect(await warning(keep(github))).toContain('could not be reached')
    expect(github.comments.map(({ body }) => body)).toEqual([BODY])
  })

  test('is not created twice when the gateway fails', async () => {
    const github = await api()
    github.forbid(502, { method: 'POST' })
    expect(await warning(keep(github))).toContain('502')
    expect(methods(github)).toEqual(['GET', 'POST'])
  })

  test('because nobody listens says so', async () => {
    const text = await warning(keep({ url: 'http://127.0.0.1:9' }))
    expect(text).toMatch(/GitHub's API could not be reached: .*ECONNREFUSED/)
  })

  test('because a proxy answers with a page says so', async () => {
    const peer = await answering('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Sign in</html>')
    expect(await warning(keep(peer))).toContain("not one of GitHub's API")
  })
})

test('an answer that may have no body is passed on without', async () => {
  const transport = () => Promise.resolve({ status: 204, headers: {}, body: '', sent: true })
  const fetch = fetchThrough(transport, 'https://api.example.com', new AbortController().signal)
  const response = await fetch('https://api.example.com/a', { method: 'GET', headers: {} })
  expect(response.status).toBe(204)
})

describe('the token', () => {
  test.each([301, 302, 307, 308])('does not follow a redirect with %d', async status => {
    const other = await api()
    const github = await api()
    github.forbid(status, { headers: { location: `${other.url}/repos/o/r/issues/1/comments` } })
    expect(await warning(keep(github))).toContain(`a redirect (${status}), which is not followed`)
    expect(github.requests).toHaveLength(1)
    expect(other.requests).toHaveLength(0)
  })

  test.each(['https://api.example.com:444/a', 'http://api.example.com/a', 'https://api.example.com.evil/a'])(
    'does not go to %s',
    async url => {
      const sent: unknown[] = []
      const transport = (request: unknown) => Promise.reject(new Error(String(sent.push(request))))
      const fetch = fetchThrough(transport, 'https://api.example.com/api/v3', new AbortController().signal)
      const error = await failure(fetch(url, { method: 'GET', headers: { authorization: TOKEN } }))
      expect(error).toMatchObject({ message: expect.stringContaining("is not GitHub's API") as unknown })
      expect(sent).toEqual([])
    }
  )
})

describe('an error of the library', () => {
  test('is that of the connection, where there was no answer', () => {
    const cause = new Error('the socket was closed')
    const thrown = Object.assign(new Error('the socket was closed', { cause }), { status: 500 })
    expect(unwrapOctokitError(thrown)).toBe(cause)
  })

  test.each([Object.assign(new Error('ended'), { status: 500 }), new TypeError('a mistake'), 'no error'])(
    'is passed on as it is, where it tells of neither: %s',
    thrown => {
      expect(unwrapOctokitError(thrown)).toBe(thrown)
    }
  )
})
