// Plain http carries credentials in the clear, so it is for this machine only, by literal name: a URL parser would
// also turn other spellings of a number into 127.0.0.1.
const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(\/|$)/i
const HTTPS = /^https:\/\/[^/?#\\]/i

/**
 * @returns the base URL without a trailing slash, a path prefix kept; nothing when credentials must not go there
 */
export function endpoint(text: string): string | undefined {
  if (!(HTTPS.test(text) || LOOPBACK.test(text)) || /[?#\s]/.test(text) || !URL.canParse(text))
    return undefined
  const { username, password, origin, pathname } = new URL(text)
  // What cannot be decoded cannot be signed.
  if (/%(?![0-9A-Fa-f]{2})/.test(pathname)) return undefined
  if (username !== '' || password !== '' || /^[a-z]+:\/\/[^/]*@/i.test(text)) return undefined
  return origin + pathname.replace(/\/+$/, '')
}
