/**
 * Makes text from outside (the service, files, inputs) safe to show: what the runner would take for a command, and what
 * a terminal or Markdown would act on, becomes plain text. Small helpers for messages stand here as well.
 */

/** Longest piece of foreign text that a message quotes, in characters. */
export const MAX_QUOTE = 600

// Controls, line and paragraph separators, and the characters that reorder or hide text.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/**
 * @param text anything
 * @param limit longest result in characters; what lies beyond becomes "…"
 * @returns the text on one line, without control or invisible characters, unable to start a workflow command
 */
export function oneLine(text: string, limit = MAX_QUOTE): string {
  const line = disarm(text.replace(UNSEEN, ' ').trim())
  if (line.length <= limit) return line
  // A character has two code units at most.
  const characters = Array.from(line.slice(0, 2 * limit + 2))
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : line
}

/** @returns a size in words; a KB has 1,024 bytes */
export function sizeOf(bytes: number): string {
  if (bytes < 1_024) return counted(bytes, 'byte')
  const [divisor, unit] = bytes < 1_024 ** 2 ? [1_024, 'KB'] : [1_024 ** 2, 'MB']
  return `${(bytes / divisor).toFixed(1)} ${unit}`
}

/** @returns the text in double quotes, on one line */
export function quote(text: string, limit = MAX_QUOTE): string {
  return `"${oneLine(text, limit)}"`
}

/** @returns the same lines, without characters that hide, reorder or colour what is shown */
export function visible(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(UNSEEN, ' '))
    .join('\n')
}

/**
 * The runner reads `::command::` at the start of a line and the older `##[command]` anywhere in it.
 * @param text one or more lines
 * @returns the same lines, none of which is a command
 */
export function disarm(text: string): string {
  return text.replace(/##\[/g, '## [').replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, '$1: ')
}

/**
 * Inline code for Markdown. Entities inside `<code>` are inert: no emphasis, link, mention or table cell can begin.
 * @returns HTML that Markdown passes on as it is
 */
export function code(text: string): string {
  return codeOf(oneLine(text))
}

/** What may stand before and behind a word in a sentence. */
const BEFORE = `"'(`
const BEHIND = `"').,;:!?…]`

/** A word of letters, or a short number. */
const WORD = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d{1,6})$/u

/** What GitHub may take for the beginning of a commit's hash. */
const HASH = /[0-9a-f]{7,}/i

/**
 * Everything but plain words is code, because GitHub makes links of mentions, of references to issues and commits, of
 * addresses, and pictures of `:names:`, even where their characters are entities. What stands between backticks is one
 * piece of code.
 * @param text one line
 * @returns the line for a Markdown paragraph
 */
export function inert(text: string): string {
  return text
    .trim()
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? codeOf(piece) : piece.split(/(\s+)/).map(inertWord).join('')))
    .join('')
}

function inertWord(word: string, index: number): string {
  if (index % 2 === 1) return ' '
  let start = 0
  while (start < word.length && BEFORE.includes(word.charAt(start))) start += 1
  let end = word.length
  while (end > start && BEHIND.includes(word.charAt(end - 1))) end -= 1
  const core = word.slice(start, end)
  const shown = isPlain(core) ? entities(core) : codeOf(core)
  return `${entities(word.slice(0, start))}${shown}${entities(word.slice(end))}`
}

function codeOf(text: string): string {
  return `<code>${entities(text)}</code>`
}

function isPlain(word: string): boolean {
  return /^[^\p{L}\p{N}@#:]*$/u.test(word) || (WORD.test(word) && !HASH.test(word))
}

/** @returns the text for an HTML attribute or code, every character with a meaning as an entity */
export function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,]/gu, character => `&#${String(character.codePointAt(0))};`)
}

/** @returns the text with a period at its end, unless it ends like a sentence already */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** @returns the number with its noun, which takes an s for all but one */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** @returns the time in seconds, to a tenth */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`
}

/** @returns what an error says, in its own words; a text that was thrown, as it is */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
