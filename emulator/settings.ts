/** How the emulator answers where the documents show several forms. */

/**
 * The forms in which update-icon answers: `url`, the absolute URL of the example on the "update icon" page; `path`, the
 * relative URL of UploadPluginIcon's sample, with a space and an ampersand; `true`, what the page's table says.
 */
export const ICON_ANSWERS = ['url', 'path', 'true'] as const
export type IconAnswer = (typeof ICON_ANSWERS)[number]

/** What can be changed while the emulator runs. */
export interface Settings {
  iconAnswer: IconAnswer
}
