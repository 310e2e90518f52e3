/**
 * Stands in for tunnel in the bundle (tsconfig `paths`): loads the real one when http-client first needs a proxy.
 * It brings `assert`, which nothing else uses.
 */
type TunnelingAgent = (options: unknown) => unknown
type Tunnel = Readonly<
  Record<'httpOverHttp' | 'httpsOverHttp' | 'httpOverHttps' | 'httpsOverHttps', TunnelingAgent>
>

// http-client needs its agent at once; ncc turns this into a look-up within the bundle, which has no `require`.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const tunnel = () => require('tunnel/lib/tunnel.js') as Tunnel

export const httpOverHttp: TunnelingAgent = options => tunnel().httpOverHttp(options)
export const httpsOverHttp: TunnelingAgent = options => tunnel().httpsOverHttp(options)
export const httpOverHttps: TunnelingAgent = options => tunnel().httpOverHttps(options)
export const httpsOverHttps: TunnelingAgent = options => tunnel().httpsOverHttps(options)
