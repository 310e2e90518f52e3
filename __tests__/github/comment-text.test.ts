/** What the comment on a pull request says. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commentText, marker, onlyCorrects, type CommentContext } from '../../src/github/comment-text.ts'
import type { DraftState, RunRecord } from '../../src/report/record.ts'
import { record } from '../support/record.ts'

const MARKER = marker({ pluginName: 'my_extension', workingDirectory: 'extensions/one' })
const context: CommentContext = {
  marker: MARKER,
  sha: 'c0ffee'.repeat(6),
  runUrl: 'https://github.com/o/r/actions/runs/1'
}
const comment = (changes: Parameters<typeof record>[0] = {}, more: Partial<CommentContext> = {}) =>
  commentText(record(changes), { ...context, ...more })

describe('the marker', () => {
  test('names extension and folder', () => {
    expect(MARKER).toBe('<!-- codearts-extension: my_extension @ extensions/one -->')
  })

  test('of the workspace itself has a folder too', () => {
    expect(marker({ pluginName: 'x', workingDirectory: '' })).toBe('<!-- codearts-extension: x @ . -->')
  })

  test('is the same on Windows', () => {
    const subject = { pluginName: 'my_extension', workingDirectory: 'extensions\\one' }
    expect(marker(subject)).toBe(MARKER)
  })

  test('can be read back, and ends only where it ends, whatever the names are', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('-->', '--!>', 'a @ b', '\n', '>', '%2F', '<!--', '`', '@team', '#1')
    )
    fc.assert(
      fc.property(name, name, (pluginName, folder) => {
        const text = marker({ pluginName, workingDirectory: folder })
        const [, first = '', second = ''] = /^<!-- codearts-extension: (\S+) @ (\S+) -->$/.exec(text) ?? []
        expect(decodeURIComponent(first)).toBe(pluginName)
        expect(decodeURIComponent(second)).toBe(folder.replaceAll('\\', '/'))
        expect(text.slice(0, -1)).not.toContain('>')
      })
    )
  })

  test('is made of half a character as well', () => {
    expect(marker({ pluginName: '\ud800', workingDirectory: '' })).toContain('%EF%BF%BD')
  })
})

describe('the comment', () => {
  test('on a draft shows version, state, checksum and commit, and says how to try it', () => {
    expect(comment()).toBe(
      [
        MARKER,
        '### CodeArts extension <code>my&#95;extension</code>',
        'There is a draft to try.',
        [
          '| | |',
          '|---|---|',
          '| State | draft |',
          '| Version | <code>1&#46;0&#46;2</code> |',
          `| SHA-256 | <code>${'ab'.repeat(32)}</code> |`,
          `| Commit | <code>${'c0ffee'.repeat(6)}</code> |`
        ].join('\n'),
        '**To try it**, add the extension <code>my&#95;extension</code> to a stage of a pipeline in CodeArts ' +
          'Pipeline and choose version <code>1&#46;0&#46;2</code> (draft). While it is being debugged, a draft is ' +
          'visible to the user who uploaded it.',
        '<a href="https&#58;&#47;&#47;github&#46;com&#47;o&#47;r&#47;actions&#47;runs&#47;1">Workflow run</a>'
      ].join('\n\n')
    )
  })

  test.each<[DraftState, string]>([
    ['draft', 'There is a draft to try.'],
    ['formal', 'Published already; nothing was changed.'],
    ['exists', 'There already; nothing was changed.'],
    ['draft deleted', 'Draft deleted.'],
    ['no draft', 'There is no draft (any more).']
  ])('says for the state "%s": %s', (draftState, sentence) => {
    const text = comment({ draftState })
    expect(text?.startsWith(MARKER)).toBe(true)
    expect(text).toContain(`| State | ${draftState} |`)
    expect(text).toContain(`\n\n${sentence}\n\n`)
    expect(text?.includes('To try it')).toBe(draftState === 'draft')
    expect(onlyCorrects(record({ draftState }))).toBe(/draft deleted|no draft/.test(draftState))
  })

  test.each<[string, Partial<RunRecord>]>([
    ['a run that says nothing about a draft', { draftState: undefined }],
    ['a run without an extension', { pluginName: undefined }]
  ])('is not written for %s', (_name, changes) => {
    expect(comment(changes)).toBeUndefined()
  })

  test('calls the extension by the name that the console shows', () => {
    expect(comment({ displayName: '我的扩展' })).toContain('add the extension <code>我的扩展</code> to')
  })

  test('leaves out what is not known', () => {
    const text = comment({ sha256: undefined, version: undefined }, { sha: '', runUrl: undefined })
    expect(text).not.toMatch(/SHA-256|Commit|Version|href|undefined/)
    expect(text).toContain('choose its draft.')
  })

  test.each(['javascript:alert(1)', 'https://a/"onclick="b', ''])('has no link to %s', runUrl => {
    expect(comment({}, { runUrl })).not.toContain('<a')
  })
})

describe('foreign text in the comment', () => {
  const EVIL = [
    '`a` **b** _c_ ~~d~~',
    '--> a <!--',
    '@team @org/team',
    '#1 o/r#2 GH-3',
    'a\n\n# b\r\n| c |',
    'a | b',
    '</code><img src=x onerror=alert(1)>',
    '[x](https://evil.example) https://evil.example',
    '\u202eabc\u200b'
  ]

  test.each(EVIL)('stays plain text: %j', evil => {
    const plain = comment({ displayName: 'x' })
    const text = comment({ pluginName: evil, displayName: evil, version: evil, sha256: evil }, { sha: evil })
    expect(text?.split('\n')).toHaveLength(plain?.split('\n').length ?? 0)
    const foreign = [...(text ?? '').matchAll(/<code>(.*?)<\/code>/g)].map(([, inner = '']) => inner)
    expect(foreign).toHaveLength(6)
    for (const inner of foreign) expect(inner).toMatch(/^(?:[\p{L}\p{N} ,]|&#\d+;)*$/u)
    const frame = (whole: string | undefined) => whole?.replace(/<code>.*?<\/code>/g, '')
    expect(frame(text)).toBe(frame(plain))
  })
})
