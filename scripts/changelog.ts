/** CHANGELOG.md: its part about what is not released yet, and its entry of a version. */

const UNRELEASED = '## Unreleased'

/**
 * @param text of CHANGELOG.md
 * @param version of three numbers
 * @param date as 2026-11-28
 * @returns the text with an entry for the version, which holds what was not released, and an empty part for what comes
 * @throws Error when nothing stands under Unreleased
 */
export function withRelease(text: string, version: string, date: string): string {
  if (partBelow(text, UNRELEASED) === '')
    throw new Error('CHANGELOG.md: nothing stands under "Unreleased". Write there what users will notice.')
  return text.replace(`${UNRELEASED}\n`, `${UNRELEASED}\n\n## ${version} (${date})\n`)
}

/**
 * @param text of CHANGELOG.md
 * @returns what its entry of the version says, in Markdown; undefined when there is none
 */
export function entryOf(text: string, version: string): string | undefined {
  const heading = text.split('\n').find(line => line.startsWith(`## ${version} (`))
  return heading === undefined ? undefined : partBelow(text, heading)
}

/**
 * @param text of CHANGELOG.md
 * @returns what its entry of the version says, in Markdown
 * @throws Error when there is no such entry
 */
export function notesOf(text: string, version: string): string {
  const entry = entryOf(text, version)
  if (entry === undefined) throw new Error(`CHANGELOG.md has no entry of ${version}.`)
  return entry
}

function partBelow(text: string, heading: string): string {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  if (start === -1) throw new Error(`CHANGELOG.md has no line "${heading}".`)
  const below = lines.slice(start + 1)
  const end = below.findIndex(line => line.startsWith('## '))
  return below
    .slice(0, end === -1 ? below.length : end)
    .join('\n')
    .trim()
}
