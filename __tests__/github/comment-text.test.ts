/** What the comment on a pull request says. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  commentText,
  marker,
  onlyCorrects,
  withFailure,
  type CommentContext
} from '../../src/github/comment-text.ts'
import { NAME, REPOSITORY } from '../../src/report/about.ts'
import type { DraftState, RunRecord } from '../../src/report/record.ts'
import { record } from '../support/record.ts'

const MARKER = marker({ pluginName: 'my_extension', workingDirectory: 'extensions/one' })
const context: CommentContext = {
  marker: MARKER,
  origin: { server: 'https://github.com', repository: 'o/r', sha: 'c0ffee12'.repeat(5), ref: '', runId: '1' }
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
  test('on a draft says first what can be tried, then how, and folds the digests', () => {
    const base = 'https://github.com/o/r'
    expect(decoded(comment())).toBe(
      [
        MARKER,
        '### Draft **1.0.2** of <code>my_extension</code> is ready to try',
        'Add the extension <code>my_extension</code> to a stage of a pipeline in CodeArts Pipeline, and choose version ' +
          '<code>1.0.2</code> (draft). While it is being debugged, a draft is visible to the user who uploaded it.',
        `Commit <a href="${base}/commit/${'c0ffee12'.repeat(5)}"><code>c0ffee1</code></a> · ` +
          `<a href="${base}/actions/runs/1">Workflow run</a> · ` +
          '<a href="https://console.huaweicloud.com/">Huawei Cloud console</a>',
        [
          '<details><summary>Digests</summary>',
          '<table>',
          '<tr><td>State</td><td>draft</td></tr>',
          `<tr><td>SHA-256</td><td><code>${'ab'.repeat(32)}</code></td></tr>`,
          `<tr><td>Commit</td><td><code>${'c0ffee12'.repeat(5)}</code></td></tr>`,
          '</table>',
          '</details>'
        ].join('\n'),
        `<sub><a href="${REPOSITORY}">${NAME}</a></sub>`
      ].join('\n\n')
    )
  })

  test.each<[DraftState, string]>([
    ['draft', 'Draft **1.0.2** of <code>my_extension</code> is ready to try'],
    ['formal', 'Version **1.0.2** of <code>my_extension</code> is published already; nothing was changed'],
    ['exists', 'Version **1.0.2** of <code>my_extension</code> is there already; nothing was changed'],
    ['draft deleted', 'Draft **1.0.2** of <code>my_extension</code> deleted'],
    ['no draft', 'Draft **1.0.2** of <code>my_extension</code> does not exist (any more)']
  ])('says for the state "%s": %s', (draftState, sentence) => {
    const text = decoded(comment({ draftState }))
    expect(text.startsWith(`${MARKER}\n\n### ${sentence}\n\n`)).toBe(true)
    expect(text).toContain(`<td>${draftState}</td>`)
    expect(text.includes('Add the extension')).toBe(draftState === 'draft')
    expect(text.includes('SHA-256')).toBe(draftState === 'draft')
    expect(onlyCorrects(record({ draftState }))).toBe(/draft deleted|no draft/.test(draftState))
  })

  test.each<[string, Partial<RunRecord>]>([
    ['a run that says nothing about a draft', { draftState: undefined }],
    ['a run without an extension', { pluginName: undefined }]
  ])('is not written for %s', (_name, changes) => {
    expect(comment(changes)).toBeUndefined()
  })

  test('calls the extension by the name that the console shows', () => {
    expect(comment({ displayName: '我的扩展' })).toContain('Add the extension <code>我的扩展</code> to')
  })

  test('leaves out what is not known', () => {
    const text = decoded(
      comment({ sha256: undefined, version: undefined, host: undefined }, { origin: undefined })
    )
    expect(text).not.toMatch(/SHA-256|Commit|Version|Workflow run|console|undefined/)
    expect(text).toContain('### Draft of <code>my_extension</code> is ready to try')
    expect(text).toContain('choose its draft.')
  })

  test.each(['javascript:alert(1)', 'https://a/"onclick="b', ''])('has no link to the server %s', server => {
    const origin = { server, repository: 'o/r', sha: '', ref: '', runId: '1' }
    expect(comment({ host: undefined }, { origin })).not.toMatch(/<a (?!href="https&#58;&#47;&#47;github)/)
  })
})

describe('the comment of an earlier run', () => {
  const earlier = comment() ?? ''

  test('stays, with an alert below that a later run failed', () => {
    const text = withFailure(earlier, context)
    expect(text.startsWith(earlier)).toBe(true)
    expect(decoded(text.slice(earlier.length))).toMatch(
      /^\n\n<!-- a run that failed -->\n\n> \[!WARNING\]\n> The run for commit <a .*c0ffee1.* failed\. .*The run that failed<\/a>$/
    )
  })

  test('has one such alert, however many runs fail, and after an older version of this action too', () => {
    const older = `${MARKER}\n\nThere is a draft to try.\n\n<!-- a run that failed -->\n> ⚠️ A later run failed.`
    for (const text of [earlier, older]) {
      const once = withFailure(text, context)
      expect(withFailure(once, context)).toBe(once)
      expect(once.match(/a later run failed|\[!WARNING\]/gi)).toEqual(['[!WARNING]'])
    }
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
    const withText = (text: string) => {
      const origin = { server: text, repository: text, sha: text, ref: text, runId: text }
      const names = { pluginName: text, displayName: text, version: text, sha256: text, host: text }
      return comment(names, { origin }) ?? ''
    }
    const foreign = [...withText(evil).matchAll(/<code>(.*?)<\/code>/g)].map(([, inner = '']) => inner)
    expect(foreign).toHaveLength(7)
    for (const inner of foreign) expect(inner).toMatch(/^(?:[\p{L}\p{N} ,]|&#\d+;)*$/u)
    const frame = (whole: string) => whole.replace(/<code>.*?<\/code>/g, '')
    expect(frame(withText(evil))).toBe(frame(withText('x')))
  })
})

function decoded(markdown = ''): string {
  return markdown.replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
}

test('a run that failed is named as far as it is known', () => {
  const origin = { server: 'https://github.com', repository: 'o/r', ref: '' }
  expect(withFailure(MARKER, { origin: { ...origin, sha: '', runId: '' } })).toMatch(
    /> A later run failed\. What stands above is of an earlier one\.$/
  )
  expect(withFailure(MARKER, { origin: { ...origin, sha: '', runId: '7' } })).toContain(
    'What stands above is of an earlier one. <a href="https&#58;'
  )
})
