/**
 * Stands in for undici in the bundle (tsconfig `paths`): http-client loads all of it, 900 kB, for a fetch through
 * proxies that this action does not call.
 */

/** http-client imports it, for agents that nobody asks for. */
export function ProxyAgent(): void {
  // Has nothing to do.
}

/** Octokit is given a fetch of the action's own; one that passes by the proxy must not take its place. */
export function fetch(): never {
  throw new Error('undici is not part of this bundle')
}
