/** The first line of what a run says of itself, such as "lint_yaml 1.1.0 published to cn-north-4". */

import type { HeadlinePart, Result, RunRecord, StepOutcome } from './record.ts'
import { counted } from './text.ts'
import { present } from './expected.ts'

/** How an operation is spoken of. */
export interface Wording {
  /**
   * What it is about: `{extension}` is its name, `{release}` its name and version, `{count draft}` a number of drafts;
   * `{release|the connection}` says what stands there when the name is not known.
   */
  readonly subject: string
  /** What it is for. */
  readonly aim: Result
  /** What is said when it fails, where the general sentence does not fit; with the same words in braces. */
  readonly failed?: string
}

/** What a headline is made from, besides the record. */
export interface HeadlineFacts extends Pick<RunRecord, 'dryRun' | 'offline' | 'pluginName' | 'version'> {
  readonly wording: Wording | undefined
  /** As in the record, but that of the plan in a dry run that writes. Empty on failure. */
  readonly result: Result | 'skipped' | ''
  /** Whether the steps of the plan are left to the real run. */
  readonly isPlanned: boolean
  /** Of the steps; empty when none was begun. */
  readonly outcomes: readonly StepOutcome[]
  /** Region or host; absent when no service is meant. */
  readonly place: string | undefined
  /** How many were found, or are changed. */
  readonly count: number
}

interface Sentences {
  readonly done: string
  /** What a dry run says. */
  readonly planned: string
  readonly failed: string
}

const SENTENCES: Readonly<Record<Result, Sentences>> = {
  absent: {
    done: 'There is no {subject} in {place}',
    planned: 'There is no {subject} in {place}',
    failed: '{subject} could not be found'
  },
  created: {
    done: '{subject} created in {place}',
    planned: '{subject} would be created in {place}',
    failed: '{subject} was not created'
  },
  deleted: {
    done: '{subject} deleted from {place}',
    planned: '{subject} would be deleted from {place}',
    failed: '{subject} was not deleted'
  },
  found: {
    done: '{subject} found',
    planned: '{subject} found',
    failed: '{subject} could not be listed'
  },
  packed: {
    done: '{subject} packed',
    planned: '{subject} would be packed',
    failed: '{subject} was not packed'
  },
  published: {
    done: '{subject} published to {place}',
    planned: '{subject} would be published to {place}',
    failed: '{subject} was not published'
  },
  unchanged: {
    done: '{subject} unchanged in {place}',
    planned: '{subject} would stay unchanged in {place}',
    failed: '{subject} could not be compared'
  },
  updated: {
    done: '{subject} updated in {place}',
    planned: '{subject} would be updated in {place}',
    failed: '{subject} was not updated'
  },
  uploaded: {
    done: '{subject} uploaded to {place} as a draft',
    planned: '{subject} would be uploaded to {place} as a draft',
    failed: '{subject} was not uploaded'
  },
  valid: {
    done: '{subject} passes the check in {place}',
    planned: '{subject} passes the check in {place}',
    failed: '{subject} did not pass the check'
  }
}

/** @returns the headline, in pieces */
export function headlineOf(facts: HeadlineFacts): HeadlinePart[] {
  const { dryRun, offline, wording } = facts
  const parts = wording === undefined ? undefined : fill(sentenceOf(facts, wording), facts, wording.subject)
  const [first = { text: nameless(facts) }, ...others] = parts ?? []
  const text = first.is === undefined ? first.text.charAt(0).toUpperCase() + first.text.slice(1) : first.text
  return [
    ...(dryRun ? [{ text: 'Dry run: ' }] : []),
    { ...first, text: dryRun && first.is === undefined ? lowered(first.text) : text },
    ...others,
    ...(offline === true && facts.result !== '' ? [{ text: '; the service was not asked' }] : [])
  ]
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** What is said when the inputs give no name, or not even an operation. */
function nameless({ dryRun, result, wording }: HeadlineFacts): string {
  if (result !== '') return 'The step is done'
  const isWrite = wording !== undefined && SENTENCES[wording.aim].failed.includes(' was not ')
  if (!isWrite) return 'The step failed'
  return dryRun ? `nothing would be ${wording.aim}` : `Nothing was ${wording.aim}`
}

function sentenceOf(facts: HeadlineFacts, { aim, failed }: Wording): string {
  const { dryRun, isPlanned, offline, outcomes, place, result } = facts
  if (result === '') {
    // A write that was cut off, or what came after the last one.
    const isOpen = outcomes.length > 0 && !outcomes.some(outcome => outcome === 'failed')
    if (isOpen) return 'What became of {subject} is not known'
    const sentence = failed ?? SENTENCES[aim].failed
    return dryRun ? sentence.replace(' was not ', ' would not be ') : sentence
  }
  if (result === 'skipped') return '{subject} left as it is'
  if (offline === true && (result === 'unchanged' || (result === 'valid' && aim !== 'valid')))
    return 'the inputs are valid'
  const sentence = SENTENCES[result][isPlanned ? 'planned' : 'done']
  return place === undefined ? sentence.replace(/ (?:to|in|from) \{place\}/, '') : sentence
}

/** @returns nothing when a name is missing */
function fill(sentence: string, facts: HeadlineFacts, subject: string): HeadlinePart[] | undefined {
  const parts = sentence
    .replace('{subject}', subject)
    .split(/(\{[^}]+\})/)
    .map(piece => partsOf(piece, facts))
  const known = parts.filter(part => part !== undefined)
  return known.length < parts.length ? undefined : known.flat()
}

/** @param piece plain text, or a word in braces */
function partsOf(piece: string, facts: HeadlineFacts): HeadlinePart[] | undefined {
  const [, word, noun, instead] = /\{(\w+)(?: (\w+))?(?:\|([^}]+))?\}/.exec(piece) ?? []
  const { pluginName, version, place } = facts
  if (word === undefined) return piece === '' ? [] : [{ text: piece }]
  if (word === 'place') return [{ text: present(place), is: 'place' }]
  if (word === 'count') return [{ text: countOf(present(noun), facts) }]
  if (pluginName === undefined) return instead === undefined ? undefined : [{ text: instead }]
  const name: HeadlinePart = { text: pluginName, is: 'name' }
  if (word !== 'release' || version === undefined) return [name]
  return [name, { text: ' ' }, { text: version, is: 'version' }]
}

/** The number where there is one: not of what is missing, was left alone, or could not be listed. */
function countOf(noun: string, { count, result }: HeadlineFacts): string {
  if (result === 'absent') return noun
  if (result === '' || result === 'unchanged' || result === 'skipped') return `${noun}s`
  return count === 0 ? `no ${noun}` : counted(count, noun)
}
