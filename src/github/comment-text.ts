/** What the comment on a pull request says, and the marker by which it is found again. */

import { present } from '../report/expected.ts'
import { NAME, REPOSITORY } from '../report/about.ts'
import { boldVersion, folded, namedValues } from '../report/html.ts'
import { commitLink, consoleLink, link, runLink } from '../report/links.ts'
import type { DraftState, Origin, RunRecord } from '../report/record.ts'
import { code, entities } from '../report/text.ts'

/** What a comment is about: there is one for each extension and folder. */
interface CommentTarget {
  readonly pluginName: string
  /** Relative to the workspace, empty for the workspace itself. */
  readonly workingDirectory: string
}

export interface CommentContext {
  /** What the comment begins with; `marker` makes it. */
  readonly marker: string
  /** The run, with the commit that the pull request proposes. */
  readonly origin?: Origin | undefined
}

interface Statement {
  /** The first line; `{release}` is version and name, `{draft}` the same of a draft. */
  readonly sentence: string
  /** There is a draft to try. */
  readonly draft?: true
  /** Only corrects an earlier comment, so that without one there is nothing to write. */
  readonly correction?: true
}

const STATEMENTS: Readonly<Record<DraftState, Statement>> = {
  draft: { sentence: '{draft} is ready to try', draft: true },
  formal: { sentence: '{release} is published already; nothing was changed' },
  exists: { sentence: '{release} is there already; nothing was changed' },
  'draft deleted': { sentence: '{draft} deleted', correction: true },
  'no draft': { sentence: '{draft} does not exist (any more)', correction: true }
}

/**
 * @returns the first line of a comment, by which it is found again. Names are percent-encoded, so that they can neither
 * end the HTML comment nor imitate the marker of another target.
 */
export function marker({ pluginName, workingDirectory }: CommentTarget): string {
  // One job of a pull request may run on Linux, another on Windows.
  const folder = workingDirectory.replaceAll('\\', '/')
  return `<!-- codearts-extension: ${encoded(pluginName)} @ ${encoded(folder === '' ? '.' : folder)} -->`
}

function encoded(text: string): string {
  // By way of bytes, because encodeURIComponent throws on half a surrogate pair.
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/')
}

/** @returns the comment in Markdown, which begins with the marker; undefined for a run that there is nothing to say about */
export function commentText(record: RunRecord, context: CommentContext): string | undefined {
  const { draftState, host, pluginName, displayName = pluginName, sha256, version } = record
  if (draftState === undefined || pluginName === undefined || displayName === undefined) return undefined
  const { origin } = context
  const statement = STATEMENTS[draftState]
  const isDraft = statement.draft === true
  const commit = commitLink(origin)
  const links = [commit && `Commit ${commit}`, runLink(origin), consoleLink(host)]
  const digests = namedValues([
    ['State', draftState],
    // A version that was published before came from another file.
    ['SHA-256', isDraft && sha256 ? code(sha256) : undefined],
    ['Commit', origin === undefined || origin.sha === '' ? undefined : code(origin.sha)]
  ])
  const parts = [
    context.marker,
    `### ${headline(statement.sentence, pluginName, version)}`,
    isDraft ? trial(version, displayName) : '',
    links.filter(text => text !== undefined).join(' · '),
    folded('Digests', digests),
    `<sub>${link(REPOSITORY, entities(NAME))}</sub>`
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function headline(sentence: string, pluginName: string, version: string | undefined): string {
  const name = code(pluginName)
  const release = version === undefined ? name : `Version ${boldVersion(version)} of ${name}`
  const draft = version === undefined ? `Draft of ${name}` : `Draft ${boldVersion(version)} of ${name}`
  return sentence.replace('{draft}', () => draft).replace('{release}', () => release)
}

/** Begins what a run that failed says below an earlier comment. */
const FAILED = '<!-- a run that failed -->'

/**
 * @param earlier a comment of an earlier run
 * @returns the same, and that a later run failed: what the comment says of the draft is still so
 */
export function withFailure(earlier: string, { origin }: Omit<CommentContext, 'marker'>): string {
  const before = present(earlier.split(FAILED)[0])
  const commit = commitLink(origin)
  const subject = commit === undefined ? 'A later run' : `The run for commit ${commit}`
  const run = runLink(origin, 'The run that failed')
  const note = `${subject} failed. What stands above is of an earlier one.${run === undefined ? '' : ` ${run}`}`
  return `${before.trim()}\n\n${FAILED}\n\n> [!WARNING]\n> ${note}`
}

/** @returns whether the comment only corrects an earlier one, so that without one there is nothing to write */
export function onlyCorrects({ draftState }: RunRecord): boolean {
  return draftState !== undefined && STATEMENTS[draftState].correction === true
}

/** Who sees a draft: the service's guide on debugging extensions. */
function trial(version: string | undefined, name: string): string {
  const choice = version === undefined ? 'its draft' : `version ${code(version)} (draft)`
  return (
    `Add the extension ${code(name)} to a stage of a pipeline in CodeArts Pipeline, and choose ${choice}. ` +
    'While it is being debugged, a draft is visible to the user who uploaded it.'
  )
}
