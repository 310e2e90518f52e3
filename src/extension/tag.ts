/** The version in a git tag, and whose it is. */

import { parseVersion } from './version.ts'
import { present } from '../report/expected.ts'

/** The version of a tag, or why it has none. */
export type TagVersion =
  | {
      readonly version: string
      /** What stands before the version: an extension's name, perhaps with folders before it; absent when nothing does. */
      readonly name?: string | undefined
    }
  | { readonly problem: string }

const FORMS =
  'forms that are read: 1.2.3 and v1.2.3, alone or behind the name of the extension and one of @ / - _; tag-prefix names another text'

/**
 * @param ref the git ref of the run; empty when it has none
 * @param prefix literal text before the version; without one, the name of an extension may stand there
 */
export function versionOfTag(ref: string, prefix: string | undefined): TagVersion {
  if (ref === '')
    return { problem: 'the run has no git ref; "tag" works in a workflow that a tag push starts' }
  const tag = tagOf(ref)
  if (tag === undefined)
    return { problem: `${ref.replace(/^refs\/heads\//, 'branch ')} is not a tag; ${FORMS}` }
  if (prefix !== undefined) {
    if (!tag.startsWith(prefix))
      return { problem: `tag ${tag} does not begin with "${prefix}", the tag-prefix` }
    const rest = tag.slice(prefix.length)
    const version = parseVersion(rest)
    return version === undefined ? { problem: `tag ${tag} ${whyNot(rest, threeNumbers(rest))}` } : { version }
  }
  const [, name, text = ''] = /^(?:(.+)[@/_-])?(v?\d+\.\d+\.\d+)$/s.exec(tag) ?? []
  const version = parseVersion(text)
  return version === undefined ? { problem: `tag ${tag} ${whyNot(tag, text)}; ${FORMS}` } : { version, name }
}

/** @returns a version of any length, when the text is one */
function threeNumbers(text: string): string {
  return /^v?\d+\.\d+\.\d+$/.test(text) ? text : ''
}

/** @param text what stands in the place of the version; empty when nothing looks like one */
function whyNot(tag: string, text: string): string {
  if (text !== '') {
    const over = text.split('.').some(group => Number(group.replace('v', '')) > 99)
    return over ? 'has a group over 99' : 'has a group of more than two digits'
  }
  if (/(?:^|[^\d.])\d+\.\d+\.\d+[-+]/.test(tag))
    return 'is of a pre-release or build, and the service knows three numbers only'
  if (/\d(?:\.\d+){3,}$/.test(tag)) return 'ends in more than three numbers'
  if (/(?:^|[^A-Za-z])V\d+\.\d+\.\d+$/.test(tag)) return 'has a capital V before the version'
  if (/[^\d.]\d+\.\d+\.\d+$/.test(tag)) return 'has none of @ / - _ between the name and the version'
  return 'does not end in a version of three numbers'
}

/** What a tag means for the release of one extension. */
type TagMeaning =
  | { readonly kind: 'own'; readonly version: string }
  | { readonly kind: 'other'; readonly name: string }
  /** It seems to name a version of this extension, and cannot be read. */
  | { readonly kind: 'unreadable'; readonly problem: string }
  | { readonly kind: 'none' }

/** @param pluginName of the extension that is released */
export function meaningOfTag(ref: string, pluginName: string, prefix: string | undefined): TagMeaning {
  const tag = tagOf(ref)
  if (tag === undefined) return { kind: 'none' }
  const read = versionOfTag(ref, prefix)
  const isRead = 'version' in read
  if (isRead && (read.name === undefined || isName(read.name, pluginName)))
    return { kind: 'own', version: read.version }
  const name = /^(.+)[@/]v?\d+\.\d/s.exec(tag)?.[1]
  const word = name === undefined ? '' : present(name.split(/[@/]/).at(-1))
  if (isRead && WORD.test(name ?? '')) return { kind: 'own', version: read.version }
  if (name !== undefined && !isName(name, pluginName) && !WORD.test(word) && !PRE_RELEASE.test(word))
    return { kind: 'other', name }
  if (!/\d\.\d/.test(tag)) return { kind: 'none' }
  return { kind: 'unreadable', problem: isRead ? foreignName(present(read.name), pluginName) : read.problem }
}

/** What people write before a version, in place of a name. */
const WORD = /^(?:v|vers?|versions?|tags?|rel|releases?|hot-?fix(?:es)?|stable|latest)$/i

/** What people write before the version of what is no release yet. */
const PRE_RELEASE = /^(?:rc|alpha|beta|pre-?release)$/i

/** @returns whether what stands before the version in a tag is this name, perhaps with folders before it */
export function isName(name: string, pluginName: string): boolean {
  return name === pluginName || name.endsWith(`/${pluginName}`)
}

/** @returns the end of a sentence about a tag with another name than that of the extension */
export function foreignName(name: string, pluginName: string): string {
  return `the tag is of "${name}", this extension is "${pluginName}"; ${FORMS}`
}

/** @returns the name of the tag; nothing when the ref is none of a tag */
export function tagOf(ref: string): string | undefined {
  return /^refs\/tags\/(.+)$/s.exec(ref)?.[1]
}
