import type { Rule } from '../extension/rules.ts'

/** Rules for inputs that are no part of an extension, each with its only home here. */

export const PLAN_ID: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,64}$/,
  allowed: '1 to 64 letters, digits, hyphens (-) and underscores (_)',
  example: 'bf56512ab4e544c29d03d068711ca56a'
}

/** "Updating a Thumbnail", `img_url`, as its example means it: the printed expression has slips. */
export const IMG_URL: Rule = {
  pattern: /^\/v1\/upload\/([A-Za-z0-9]{32})\/\d{6}\/[A-Za-z0-9]+\.[A-Za-z]+$/,
  allowed: '/v1/upload/ followed by the project ID, year and month, and the name of an uploaded image',
  example: '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
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
