/** What the comment on a pull request says, and the marker by which it is found again. */

import type { DraftState, RunRecord } from '../report/record.ts'
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
  /** The commit that the run is about. */
  readonly sha?: string | undefined
  /** URL of the run's log. */
  readonly runUrl?: string | undefined
}

interface Statement {
  readonly sentence: string
  /** There is a draft to try. */
  readonly draft?: true
  /** Only corrects an earlier comment, so that without one there is nothing to write. */
  readonly correction?: true
}

const STATEMENTS: Readonly<Record<DraftState, Statement>> = {
  draft: { sentence: 'There is a draft to try.', draft: true },
  formal: { sentence: 'Published already; nothing was changed.' },
  exists: { sentence: 'There already; nothing was changed.' },
  'draft deleted': { sentence: 'Draft deleted.', correction: true },
  'no draft': { sentence: 'There is no draft (any more).', correction: true }
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
  const { draftState, pluginName, displayName = pluginName } = record
  if (draftState === undefined || pluginName === undefined || displayName === undefined) return undefined
  const statement = STATEMENTS[draftState]
  const rows: [string, string | undefined][] = [
    ['Version', record.version],
    // A version that was published before came from another file.
    ['SHA-256', statement.draft && record.sha256],
    ['Commit', context.sha]
  ]
  const parts = [
    context.marker,
    `### CodeArts extension ${code(pluginName)}`,
    statement.sentence,
    ['| | |', '|---|---|', `| State | ${draftState} |`, ...rows.flatMap(row)].join('\n'),
    statement.draft === true ? trial(record.version, displayName) : '',
    link(context.runUrl)
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

/** Begins what a run that failed says below an earlier comment. */
const FAILED = '<!-- a run that failed -->'

/**
 * @param earlier a comment of an earlier run
 * @returns the same, and that a later run failed: what the comment says of the draft is still so
 */
export function withFailure(earlier: string, { runUrl, sha }: Omit<CommentContext, 'marker'>): string {
  const [before = ''] = earlier.split(FAILED)
  const commit = sha === undefined || sha === '' ? 'A later run' : `The run for commit ${code(sha)}`
  const note = `> ⚠️ ${commit} failed. What stands above is of an earlier one. ${link(runUrl, 'The run that failed')}`
  return `${before.trim()}\n\n${FAILED}\n${note.trim()}`
}

/** @returns whether the comment only corrects an earlier one, so that without one there is nothing to write */
export function onlyCorrects({ draftState }: RunRecord): boolean {
  return draftState !== undefined && STATEMENTS[draftState].correction === true
}

function row([name, value]: [string, string | undefined]): string[] {
  return value === undefined || value === '' ? [] : [`| ${name} | ${code(value)} |`]
}

/** Who sees a draft: the service's guide on debugging extensions. */
function trial(version: string | undefined, name: string): string {
  const choice = version === undefined ? 'its draft' : `version ${code(version)} (draft)`
  return (
    `**To try it**, add the extension ${code(name)} to a stage of a pipeline in CodeArts Pipeline and choose ` +
    `${choice}. While it is being debugged, a draft is visible to the user who uploaded it.`
  )
}

function link(url: string | undefined, text = 'Workflow run'): string {
  if (url === undefined || !/^https?:\/\/[^\s"<>]+$/.test(url)) return ''
  return `<a href="${entities(url)}">${text}</a>`
}
