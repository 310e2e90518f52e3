/** The part of GitHub's API that the demo needs: a repository with one open pull request. */

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The number of the pull request that is open. */
export const OPEN = 8

export interface DemoGitHub {
  readonly url: string
  close(): void
}

/** Starts it on loopback. */
export async function startGitHub(): Promise<DemoGitHub> {
  const server = createServer((request, response) => {
    const page = new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? '1'
    const pullRequests = page === '1' ? [{ number: OPEN }] : []
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(pullRequests))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
