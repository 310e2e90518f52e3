/** No text from outside changes what stands around it in the job summary. */

import { describe, expect, test } from '@jest/globals'
import type { RunRecord } from '../../src/report/record.ts'
import { summarize } from '../../src/report/summary.ts'
import { structureOf } from '../fuzz/readers.ts'
import { decoded } from '../support/entities.ts'
import { record } from '../support/record.ts'

/** Text that would break out of a table, a paragraph or a tag. */
const EVIL = [
  'a | b',
  'a\r# b',
  '</code></td><script>',
  '![x](http://evil)',
  '**a** _b_ `c`',
  '@everyone',
  '<!-- a',
  '~~~',
  '[!CAUTION]',
  '`a'
]

/** What GitHub makes links, pictures or more of where it stands outside of code, as entities too. */
const ALIVE = [
  '@someone',
  '@org/team',
  'mail@example.com',
  '#123',
  'GH-1',
  'o/r#2',
  'o/r@deadbeef',
  'c0ffee0',
  'deadbeef',
  '1234567',
  'JIRA-12',
  'https://evil.example',
  'www.evil.example',
  ':smile:',
  'x:+1:',
  '[^1]',
  '[^1]:',
  '![x](https://evil.example)',
  '<img src=x>',
  '$x$'
]

/** A record with this text at every place that a text from outside may reach, besides the failure. */
function withText(text: string): Partial<RunRecord> {
  const names = [
    'operation',
    'host',
    'domainId',
    'uniqueId',
    'expires',
    'url',
    'requestId',
    'sha256',
    'version'
  ]
  return {
    ...Object.fromEntries(names.map(name => [name, text])),
    pluginName: text,
    headline: [{ text, is: 'name' }, { text, is: 'version' }, { text: ' to ' }, { text, is: 'place' }],
    facts: [text],
    change: { before: text, after: text },
    origin: { server: text, repository: text, sha: text, ref: `refs/tags/${text}`, runId: text },
    plan: [{ step: 1, title: text, method: 'POST', url: text, body: { [text]: text } }],
    progress: { outcomes: ['done'], now: text },
    listing: { title: text, columns: [text], rows: [[text]], outputs: {} },
    packed: { count: 2, size: 1, files: [{ name: text, size: 1 }] }
  }
}

const summaryOf = (text: string, failure: string) =>
  summarize(record({ ...withText(text), failure, problems: [{ message: text }] }), [
    { severity: 'warning', message: text, file: text, line: 1 },
    { severity: 'notice', message: text }
  ])

test.each(EVIL)('%j changes neither tables nor lists, alerts or tags', evil => {
  const short = (text: string) => structureOf(summaryOf(text, `${text}\n${text}`))
  expect(short(evil)).toEqual(short('a'))
  const filler = 'x'.repeat(100)
  const long = (text: string) => structureOf(summaryOf(text, `${filler} ${text}\n${text}\n- ${text}`))
  expect(long(evil)).toEqual(long('a'))
})

test('cannot leave the address of a picture', () => {
  const url = `https://example.com/a.png?x='onerror=alert(1)//|"> <b>`
  const markdown = summarize(record({ host: 'https://example.com', url }))
  expect(markdown).toMatch(/<img src="[^"'|<>=]*" alt="" height="64">/)
})

test.each(['version', 'failure', 'url'] as const)('as %s cannot reorder what stands around it', field => {
  const markdown = summarize(record({ [field]: 'https://a/\u202eb\u2066c\u200bd' }))
  expect(markdown.replace(/<img[^>]*>/, '')).not.toMatch(/&#(8238|8294|8203);|[\u202e\u2066\u200b]/)
})

/** The summary as GitHub's filters see it: without code, entities read. */
function outsideOfCode(markdown: string): string {
  return decoded(markdown.replace(/<(code|pre)>[^<>]*<\/\1>|<img src="[^"]*"/g, ''))
}

describe('in code', () => {
  test.each(ALIVE)('is %s, wherever it stands', text => {
    const hostile = `says ${text}, "${text}". ${text}`
    for (const failure of [`${hostile}\n${text}\n    ${text}`, text, `- ${text}`])
      for (const shown of [summaryOf(hostile, failure), summaryOf(text, failure)])
        expect(outsideOfCode(shown)).not.toContain(text)
  })
})

test('words and numbers of a message stay text, and what stands between backticks is one piece of code', () => {
  const failure = 'Delete the draft failed after 3 attempts (see below): the service said "no", at-once.'
  expect(outsideOfCode(summarize(record({ failure })))).toContain(failure.slice(0, -1))
  expect(summarize(record({ facts: ['Example: `version: 1.0.2`.'] }))).toContain(
    'Example&#58; <code>version&#58; 1&#46;0&#46;2</code>&#46;'
  )
})
