/**
 * Stands in for tunnel in the bundle (tsconfig `paths`). http-client makes an agent with it for every request that goes
 * through a proxy; `src/http/raw-options.ts` puts an agent of this action in its place (`src/http/proxy-agent.ts`).
 * tunnel itself is not up to date: it makes Node print a warning for each password.
 */

/** No agent: a request that were made with it would fail before anything is sent. */
const noAgent = () => ({})

export const httpOverHttp = noAgent
export const httpsOverHttp = noAgent
export const httpOverHttps = noAgent
export const httpsOverHttps = noAgent
