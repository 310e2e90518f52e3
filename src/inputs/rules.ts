/** Rules for inputs that are no part of an extension. Each rule has its only home here. */

import type { Rule } from '../extension/rules.ts'
import { withoutSlashes } from '../http/url.ts'

export const REGION: Rule = {
  pattern: /^[a-z0-9-]{1,32}$/,
  allowed: 'the name of a Huawei Cloud region',
  example: 'cn-north-4'
}

/** What git allows in the name of a tag (git-check-ref-format). */
export const TAG_PREFIX: Rule = {
  pattern: /^[^\s\p{Cc}~^:?*[\\]{1,100}$/u,
  allowed: 'the text before the version in tags, 1 to 100 characters without spaces',
  example: 'release-'
}

/** "Updating a Thumbnail", `X-Auth-Token`: shortest and longest token, in characters. */
export const TOKEN_LENGTH = { least: 10, most: 32_768 } as const

export const PLAN_ID: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,64}$/,
  allowed: '1 to 64 letters, digits, hyphens (-) and underscores (_)',
  example: 'bf56512ab4e544c29d03d068711ca56a'
}

/** "Updating a Thumbnail", `img_url`: what its example shows; the expression that the page prints has slips. */
export const IMG_URL: Rule = {
  pattern: /^\/v1\/upload\/([A-Za-z0-9]{32})\/\d{6}\/[A-Za-z0-9]+\.[A-Za-z]+$/,
  allowed: '/v1/upload/ followed by the project ID, year and month, and the name of an uploaded image',
  example: '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
}

/** Where a package is kept: what it leads to is judged later. Windows and artifacts take none of the characters left out. */
export const OUTPUT_PATH: Rule = {
  pattern: /^[^\p{Cc}*?"<>|]*[^\p{Cc}*?"<>|/\\]\.zip$/iu,
  allowed:
    'the path of a .zip file inside the workspace or the runner\'s temporary folder, without * ? " < > |',
  example: 'dist/my_extension.zip'
}

/** "AssumeAgencyWithOIDC", `provider_urn`. */
export const PROVIDER_URN: Rule = {
  pattern: /^iam::[A-Za-z0-9]{32}:oidcProvider:[^\s:]{1,128}$/,
  allowed: 'iam::<account ID>:oidcProvider:<name>',
  example: 'iam::ce8df55870164338a72d7e828a966a2a:oidcProvider:GitHub'
}

/** "AssumeAgencyWithOIDC", `agency_urn`; the first group is the account. */
export const AGENCY_URN: Rule = {
  pattern: /^iam::([A-Za-z0-9]{32}):agency:[^\s:]{1,128}$/,
  allowed: 'iam::<account ID>:agency:<name>',
  example: 'iam::ce8df55870164338a72d7e828a966a2a:agency:publish-extensions'
}

export const AUDIENCE: Rule = {
  pattern: /^[\x21-\x7e]{1,255}$/,
  allowed: '1 to 255 printable characters without spaces, as the identity provider lists it',
  example: 'sts.huaweicloud.com'
}

// Plain http sends credentials in the clear, so it is for this machine only, by literal name: a URL parser would also
// turn other spellings of a number into 127.0.0.1.
const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?(\/|$)/i
const HTTPS = /^https:\/\/[^/?#\\]/i

/**
 * @returns the base URL without a slash at its end, a path prefix kept; nothing when credentials must not go there
 */
export function parseEndpoint(text: string): string | undefined {
  if (!(HTTPS.test(text) || LOOPBACK.test(text)) || /[?#\s]/.test(text) || !URL.canParse(text))
    return undefined
  const { origin, pathname } = new URL(text)
  // A path that cannot be decoded cannot be signed.
  if (/%(?![0-9A-Fa-f]{2})/.test(pathname)) return undefined
  // A user, or what a reader takes for one.
  if (/^[a-z]+:\/\/[^/]*@/i.test(text)) return undefined
  return origin + withoutSlashes(pathname)
}
