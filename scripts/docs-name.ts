/** Writes the project's name, and the pin of its latest release, wherever a file names them. */

import { PIN, SLUG } from './project.ts'

/** What the name is recognized by: the badge of the README. */
const BADGE = /github\.com\/([\w-]+\/[\w.-]+)\/actions\/workflows\/ci\.yml/

/**
 * @param readme text of README.md
 * @returns the name that the files have now, owner/repository
 * @throws Error when the README has no badge of the workflow ci
 */
export function formerName(readme: string): string {
  const [, name] = BADGE.exec(readme) ?? []
  if (name === undefined)
    throw new Error('README.md has no badge of ci.yml, by which the former name is known')
  return name
}

/**
 * @param text of a file
 * @param former the name that it has now
 * @returns the same with the name of package.json, and with every `uses:` of the action pinned to the latest release
 */
export function withName(text: string, former: string): string {
  const uses = new RegExp(
    `(uses: ${SLUG.replaceAll('.', '\\.')}(?:/[\\w-]+)?)@[^\\s#\`]+(?: *# *v[\\d.]+)?`,
    'g'
  )
  return text
    .replaceAll(former, SLUG)
    .replaceAll(`@${ownerOf(former)}/`, `@${ownerOf(SLUG)}/`) // teams
    .replace(uses, (_all, action: string) => `${action}${PIN}`)
}

function ownerOf(slug: string): string {
  return slug.replace(/\/.*/, '')
}
