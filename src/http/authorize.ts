import type { HttpRequest } from './transport.ts'

/**
 * What every way of signing in comes down to: given a request that is about to go out, the headers that authorize it.
 * Called anew for every attempt, because a signature carries its time.
 */
export type Authorize = (request: HttpRequest) => Promise<Readonly<Record<string, string>>>
