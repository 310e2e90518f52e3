/**
 * Stands in for undici in the bundle (tsconfig `paths`): http-client loads all of it at start, a third of the
 * action's start-up, and uses it for nothing that this action calls.
 */

/** Behind a proxy, @actions/github makes one as soon as it is loaded; it only goes to the `fetch` below. */
export function ProxyAgent(): void {
  // Has nothing to do.
}

/** Octokit is given a fetch of the action's own; one that passes by the proxy must not take its place. */
export function fetch(): never {
  throw new Error('undici is not part of this bundle')
}
