/**
 * Stands in for undici in the bundle (tsconfig `paths`): http-client loads all of it at start, a third of the
 * action's start-up, and uses it for nothing that this action calls.
 */
export function ProxyAgent(): never {
  throw new Error('undici is not part of this bundle')
}

export const fetch = globalThis.fetch
