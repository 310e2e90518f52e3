/** The rules of the service's pages for names, IDs and versions; no other file repeats one of them. */

export interface Rule {
  readonly pattern: RegExp
  /** Completes "must be …". */
  readonly allowed: string
  readonly example: string
}

/** Account, project and extension IDs ("Path Parameters" of every page). */
export const ID: Rule = {
  pattern: /^[A-Za-z0-9]{32}$/,
  allowed: '32 letters or digits',
  example: 'ce8df55870164338a72d7e828a966a2a'
}

/** "Updating an Extension Draft", `plugin_name`. */
export const PLUGIN_NAME: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,50}$/,
  allowed: '1 to 50 letters, digits, hyphens (-) and underscores (_)',
  example: 'my_extension'
}

/** "Updating the Extension Icon", `plugin_name`: this page allows more characters than the others. */
export const ICON_PLUGIN_NAME: Rule = {
  pattern: /^[A-Za-z0-9\p{Script=Han} ._-]{1,50}$/u,
  allowed:
    '1 to 50 letters, Chinese characters, digits, spaces, hyphens (-), underscores (_) and periods (.)',
  example: 'my_extension'
}

/** "Updating an Extension Draft", `display_name`; the Chinese edition allows Chinese characters. */
export const DISPLAY_NAME: Rule = { ...ICON_PLUGIN_NAME, example: 'My Extension' }

/** "Updating an Extension Draft", `version`. */
export const VERSION: Rule = {
  pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
  allowed: 'three groups of one or two digits (0 to 99), joined by periods',
  example: '1.0.2'
}

/** Longest description of an extension, an input or a version in the console's form, in characters. */
export const MAX_DESCRIPTION = 1000
