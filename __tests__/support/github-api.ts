import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A comment as the stand-in keeps it; a test may put in its own. */
export interface ApiComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' } | null
}

export interface ApiRequest {
  readonly method: string
  /** With the query, and `/api/v3` when it was there. */
  readonly path: string
  readonly authorization: string
  readonly userAgent: string
  readonly body: unknown
}

export interface GitHubApi {
  /** `GITHUB_API_URL`; with `/api/v3` behind it that of an Enterprise Server. */
  readonly url: string
  readonly comments: ApiComment[]
  /** Numbers of the open pull requests, in the order in which they were opened; a test may change them at any time. */
  readonly open: number[]
  readonly requests: ApiRequest[]
  /** Answers requests with this status from now on. */
  forbid(status: number, limits?: Limits): void
  /** Does the next request of this method, but breaks the connection off instead of answering. */
  lose(method: string): void
  /** Answers no request from now on. */
  hang(): void
  close(): Promise<void>
}

interface Limits {
  readonly method?: string
  /** So often; then it is as before. */
  readonly times?: number
  readonly headers?: Record<string, string>
  /** In place of that of the status. */
  readonly message?: string
}

interface Options {
  /** The only one that is accepted; without it any is. */
  readonly token?: string
  readonly comments?: readonly Partial<ApiComment>[]
  /** Numbers of the open pull requests; the head of number 7 is commit `head-of-7`. */
  readonly open?: readonly number[]
  /** Called before each answer, with how many requests there were before. */
  readonly onRequest?: (before: number) => void
  /** Who writes; GitHub's own app, whose token a job has, unless told otherwise. */
  readonly author?: ApiComment['user']
  /** PEM texts; with them it speaks TLS. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>]

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const MESSAGES: Record<number, string> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed'
}
const PATH = /^(?:\/api\/v3)?\/repos\/[^/]+\/[^/]+\/(issues\/comments|issues)\/(\d+)(?:\/comments)?$/
const PULLS = /^(?:\/api\/v3)?\/repos\/[^/]+\/[^/]+\/pulls(?:\/(\d+))?$/
const MAX_BODY = 65_536

/** Starts a stand-in for the comments and pull requests of GitHub's REST API, on loopback. */
export async function startGitHubApi(options: Options = {}): Promise<GitHubApi> {
  const { token, comments = [], author = BOT, onRequest, tls } = options
  const complete = { issue: 1, body: '', user: author }
  const kept: ApiComment[] = comments.map((given, index) => ({ id: index + 1, ...complete, ...given }))
  const open = [...(options.open ?? [])]
  const requests: ApiRequest[] = []
  const forbidden: { status: number; left: number; limits: Limits }[] = []
  const lost = new Set<string>()
  let hanging = false

  const answerTo = (request: ApiRequest): Answer => {
    const { method } = request
    const rule = forbidden.find(({ left, limits }) => left > 0 && (limits.method ?? method) === method)
    if (rule !== undefined) {
      rule.left -= 1
      return refusal(rule.status, rule.limits.headers, rule.limits.message)
    }
    const given = /^(?:token|bearer) (.*)$/i.exec(request.authorization)?.[1]
    if (given === undefined || (token !== undefined && given !== token)) return refusal(401)
    return pulls(request, open) ?? call(request, kept, author)
  }
  const serve = (incoming: IncomingMessage, response: ServerResponse) => {
    void read(incoming).then(request => {
      onRequest?.(requests.length)
      requests.push(request)
      const answer = answerTo(request)
      if (hanging) return
      if (lost.delete(request.method)) incoming.socket.destroy()
      else send(response, answer)
    })
  }
  const server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: kept,
    open,
    requests,
    forbid: (status, limits = {}) => forbidden.push({ status, left: limits.times ?? Infinity, limits }),
    lose: method => lost.add(method),
    hang: () => {
      hanging = true
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
  }
}

/** Does what a permitted request asks for. */
function call({ method, path, body }: ApiRequest, kept: ApiComment[], user: ApiComment['user']): Answer {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const [, place = '', number = ''] = PATH.exec(pathname) ?? []
  const onIssue = place === 'issues' && pathname.endsWith('/comments')
  const written = (body as { body?: unknown } | undefined)?.body
  if (onIssue && method === 'GET') {
    const all = kept.filter(({ issue }) => issue === Number(number))
    return page(all, searchParams)
  }
  if (typeof written !== 'string' || written === '' || written.length > MAX_BODY) return refusal(422)
  if (onIssue && method === 'POST') {
    const id = Math.max(0, ...kept.map(comment => comment.id)) + 1
    const comment = { id, issue: Number(number), body: written, user }
    kept.push(comment)
    return [201, comment]
  }
  const comment = kept.find(({ id }) => id === Number(number))
  if (place !== 'issues/comments' || method !== 'PATCH' || comment === undefined) return refusal(404)
  comment.body = written
  return [200, comment]
}

/** Answers what is asked about pull requests; nothing when the request is about something else. */
function pulls({ method, path }: ApiRequest, open: readonly number[]): Answer | undefined {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const [whole, number] = PULLS.exec(pathname) ?? []
  if (whole === undefined || method !== 'GET') return undefined
  const all = open.map(each => ({ number: each, state: 'open', head: { sha: `head-of-${each}` } }))
  if (number === undefined) {
    const descending = searchParams.get('direction') !== 'asc'
    return page(descending ? all.toReversed() : all, searchParams)
  }
  const one = all.find(each => each.number === Number(number))
  return one === undefined ? refusal(404) : [200, one]
}

function page(all: readonly unknown[], query: URLSearchParams): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  const rows = all.slice((number - 1) * size, number * size)
  // Leads elsewhere on purpose: whoever follows it gives a token away.
  const next = `<http://elsewhere.example/?per_page=${size}&page=${number + 1}>; rel="next"`
  return [200, rows, number * size < all.length ? { link: next } : {}]
}

function refusal(
  status: number,
  headers: Record<string, string> = {},
  message = MESSAGES[status] ?? `Status ${status}`
): Answer {
  return [status, { message, status: String(status) }, headers]
}

async function read(incoming: IncomingMessage): Promise<ApiRequest> {
  const { method = '', url: path = '' } = incoming
  const { authorization = '', 'user-agent': userAgent = '' } = incoming.headers
  const body = await text(incoming)
  return { method, path, authorization, userAgent, body: body === '' ? undefined : JSON.parse(body) }
}

function send(response: ServerResponse, [status, body, headers = {}]: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
