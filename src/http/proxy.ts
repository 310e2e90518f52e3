/** Which proxy a request goes through, as the environment says, and what is wrong with a variable that cannot be used. */

/** Variables of the environment; others than those of proxies are ignored. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/** A proxy that is asked by CONNECT. */
export interface Proxy {
  /** Whether the proxy itself speaks TLS. */
  readonly secure: boolean
  /** A name or an address, an IPv6 one without brackets. */
  readonly host: string
  readonly port: number
  /** Value of the header Proxy-Authorization; absent without user and password. */
  readonly authorization: string | undefined
}

/** As in @actions/http-client, the first that is not empty wins. */
const VARIABLES = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY']
} as const

/** The variables that say which hosts are reached without a proxy. */
const EXEMPTIONS = ['no_proxy', 'NO_PROXY'] as const

/** With 0, Node takes any certificate, so that any server passes for the one that is meant. */
export const TLS_SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED'

/** All variables that are read. */
export const PROXY_VARIABLES: readonly string[] = [
  ...Object.values(VARIABLES).flat(),
  ...EXEMPTIONS,
  TLS_SWITCH
]

const ALLOWED =
  'the http or https URL of a proxy, without a path, user and password percent-encoded; or host:port, which means http'

/** A proxy variable applies and cannot be used. The message does not show its value, which may hold a password. */
export class ProxyVariableError extends Error {
  override readonly name = 'ProxyVariableError'

  constructor(variable: string, why: string) {
    super(
      `Environment variable ${variable} cannot be used as a proxy: ${why}. Its value is not shown. Allowed: ${ALLOWED}. Example: \`${variable}: http://proxy.example.com:3128\`.`
    )
  }
}

/**
 * The variables, their precedence and their exemptions are those of @actions/http-client 4.0.1. Unlike there, a variable
 * that cannot be used is never ignored, because the request would then take another way than it was told to.
 * @param url of the request
 * @returns the proxy of the request; nothing when it goes out directly
 * @throws ProxyVariableError when the variable that applies cannot be used
 */
export function proxyFor(url: string, environment: ProxyEnvironment): Proxy | undefined {
  const target = new URL(url)
  const variables = target.protocol === 'https:' ? VARIABLES['https:'] : VARIABLES['http:']
  const variable = firstSet(variables, environment)
  if (variable === undefined || isExempt(target, environment)) return undefined
  return parse(variable, String(environment[variable]))
}

function firstSet(variables: readonly string[], environment: ProxyEnvironment): string | undefined {
  return variables.find(variable => (environment[variable] ?? '') !== '')
}

/** This machine is reached directly, and so are the hosts of `no_proxy`: each with its subdomains, with or without a port. */
function isExempt({ protocol, hostname, port }: URL, environment: ProxyEnvironment): boolean {
  if (/^(localhost$|127\.|\[::1\])/.test(hostname)) return true
  const host = hostname.toUpperCase()
  const hosts = [host, `${host}:${port || (protocol === 'https:' ? '443' : '80')}`]
  const listed = environment[firstSet(EXEMPTIONS, environment) ?? ''] ?? ''
  const entries = listed.split(',').map(entry => entry.trim().toUpperCase())
  return entries.some(entry => {
    if (entry === '' || entry === '*') return entry === '*'
    const suffix = entry.startsWith('.') ? entry : `.${entry}`
    return hosts.some(each => each === entry || each.endsWith(suffix))
  })
}

// Delimiters, spaces and control characters, which URL parsers read in different ways.
const NEEDS_ENCODING = /[@/?#\\\s\p{Cc}]/u

/** Neither user nor password. */
const NOBODY = /^:?$/

// An IPv6 address in brackets, or a name or an IPv4 address; then anything.
const HOST = /^(\[[0-9A-F:.]+\]|[\p{L}\p{N}._-]+)(.*)$/isu

function parse(variable: string, value: string): Proxy {
  const problem = (why: string) => new ProxyVariableError(variable, why)
  const { scheme, userInfo, place } = split(value)
  if (!/^https?$/i.test(scheme ?? 'http')) throw problem('its scheme is neither http nor https')
  if (scheme === undefined && userInfo !== undefined)
    throw problem('it has a user but no scheme, write http:// in front')
  const credentials = decoded(userInfo ?? '')
  if (credentials === undefined)
    throw problem('its user or password holds characters that need percent-encoding (as @ is %40)')
  const [, name = '', behind = ''] = HOST.exec(place) ?? []
  if (!URL.canParse(`http://${name}`)) throw problem('it names no host')
  const port = /^(?::(\d{1,5}))?\/?$/.exec(behind)
  const secure = scheme?.toLowerCase() === 'https'
  const number = Number(port?.[1] ?? (secure ? 443 : 80))
  if (port === null || number < 1 || number > 65_535)
    throw problem('behind its host stands something else than a port from 1 to 65535')
  return {
    secure,
    host: new URL(`http://${name}`).hostname.replace(/^\[(.*)\]$/, '$1'),
    port: number,
    authorization: NOBODY.test(credentials) ? undefined : `Basic ${basic(credentials)}`
  }
}

/** @returns the parts of a proxy URL; what stands before the last @ is user and password, encoded or not */
function split(value: string) {
  const text = value.trim()
  const scheme = /^[^:/]*(?=:\/\/)/.exec(text)?.[0]
  const rest = scheme === undefined ? text : text.slice(`${scheme}://`.length)
  const at = rest.lastIndexOf('@')
  return { scheme, userInfo: at === -1 ? undefined : rest.slice(0, at), place: rest.slice(at + 1) }
}

/** @returns the text without percent-encoding; nothing when it is not well encoded */
function decoded(text: string): string | undefined {
  try {
    return NEEDS_ENCODING.test(text) ? undefined : decodeURIComponent(text)
  } catch {
    // The bytes are not UTF-8, or no two digits stand behind a %.
    return undefined
  }
}

/** @returns the credentials of Basic authentication (RFC 7617): user, colon, password in base64 */
function basic(userAndPassword: string): string {
  const complete = userAndPassword.includes(':') ? userAndPassword : `${userAndPassword}:`
  return Buffer.from(complete).toString('base64')
}

/**
 * @returns what has to be hidden of all proxy variables, applied or not: user and password together, as they stand there,
 * decoded, and as Proxy-Authorization has them; the password alone; the user alone where there is no password, because it
 * may be a token then
 */
export function proxySecrets(environment: ProxyEnvironment): string[] {
  const userInfos = Object.values(VARIABLES)
    .flat()
    .map(name => split(environment[name] ?? '').userInfo ?? '')
  const given = userInfos.filter(userInfo => !NOBODY.test(userInfo))
  return given.flatMap(userInfo => {
    const together = decoded(userInfo) ?? userInfo
    const [user, ...password] = userInfo.split(':')
    const alone = password.join(':') || String(user)
    return [userInfo, together, basic(together), alone, decoded(alone) ?? alone]
  })
}
