/** The documented limits and patterns of texts. */

export const KB = 1024
export const MB = 1024 * KB

/** A rule for a text: `pattern` decides, `words` explain it in a refusal. */
export interface TextRule {
  pattern: RegExp
  words: string
}

/** `plugin_name` and `business_type` on the "edit draft" page, `plugin_name` on the "delete draft" page. */
export const IDENTIFIER: TextRule = {
  pattern: /^[A-Za-z0-9_-]{1,50}$/,
  words: 'enter only letters, digits, hyphens (-), and underscores (_), 1 to 50 characters'
}

/** `display_name` on the "edit draft" page (the Chinese edition adds Chinese characters), `plugin_name` of an icon. */
export const DISPLAY_NAME: TextRule = {
  pattern: /^[\p{Script=Han}A-Za-z0-9 ._-]{1,50}$/u,
  words:
    'enter only letters, Chinese characters, spaces, digits, hyphens (-), underscores (_), and periods (.), ' +
    '1 to 50 characters'
}

/** `version` on the "edit draft" and "delete draft" pages. */
export const VERSION: TextRule = {
  pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
  words: 'the value must be in the format of x.xx.xx, each group a number ranging from 0 to 99'
}

/** `unique_id` on the "edit draft" page, `project_id` on the "update thumbnail" page. */
export const ID: TextRule = {
  pattern: /^[A-Za-z0-9]{32}$/,
  words: 'the value contains 32 characters, including only letters and digits'
}

export const RUNTIME = oneOf('agent', 'agentless')
export const COMPOSITION = oneOf('single', 'multi')
export const ATTRIBUTION = oneOf('custom', 'official')
export const STATE = oneOf('draft', 'formal')
/** `type` in the definition of DeleteBasicPlugin. */
export const DELETION = oneOf('all', 'single')
export const EXECUTION_TYPE = oneOf('CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE')

/** The name of a region; every region of the account has a project of this name. */
export const REGION: TextRule = {
  pattern: /^[a-z]{2}-[a-z]+-[1-9]\d{0,2}$/,
  words: 'the name of a region is required, e.g. cn-north-4'
}

/** The name of an OIDC provider or an agency in the new IAM; see the page of AssumeAgencyWithOIDC. */
export function urn(kind: 'oidcProvider' | 'agency'): TextRule {
  return {
    pattern: new RegExp(`^(?=.{1,1500}$)iam::[A-Za-z0-9]{32}:${kind}:[^:\\s]+$`),
    words: `iam::<account ID>:${kind}:<name>, at most 1,500 characters`
  }
}

/** Any text of so many characters. */
export function length(minimum: number, maximum: number): TextRule {
  return {
    pattern: new RegExp(`^.{${minimum},${maximum}}$`, 's'),
    words: `a string of ${minimum} to ${maximum} characters is required`
  }
}

function oneOf(...values: string[]): TextRule {
  return {
    pattern: new RegExp(`^(?:${values.join('|')})$`),
    words: `the value is one of ${values.join(', ')}`
  }
}
