/**
 * Stands in for @actions/http-client where other packages of the bundle import it (tsconfig `paths`). @actions/core
 * loads it for `getIDToken()`, which this action does not call; it would bring http, https and TLS into every step
 * before its inputs are read. `src/http/http-client.ts` has the real one.
 */
export class HttpClient {
  /** @actions/github asks for these two when it is loaded, for a fetch that this action replaces by its own. */
  getAgent(): undefined {
    return undefined
  }

  getAgentDispatcher(): undefined {
    return undefined
  }
}
