/**
 * @actions/http-client itself. In the bundle its name stands for `shims/http-client.ts`; this path does not. It loads
 * http, https and TLS, so import it when a request is made.
 */
export { HttpClient } from '../../node_modules/@actions/http-client/lib/index.js'
