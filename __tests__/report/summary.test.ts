import { describe, expect, test } from '@jest/globals'
import { summarize } from '../../src/report/summary.ts'
import { record } from '../support/record.ts'

/** Text that would break out of a table, a paragraph or a tag. */
const EVIL = [
  'a | b',
  'a\n\n# b',
  '</code></td><script>',
  '![x](http://evil)',
  '**a** _b_ `c`',
  '@everyone',
  '<!-- a',
  '~~~'
]

/** The rows of the table, without head and line. */
function rows(markdown: string): string[] {
  return markdown.split('\n').filter(line => /^\| \w/.test(line))
}

describe('the summary', () => {
  test('shows extension, version, service, account, result and cost', () => {
    const markdown = summarize(record())
    for (const text of [
      'my&#95;extension',
      '1&#46;0&#46;2',
      'uploaded',
      'ce8df558',
      'f00d',
      '1.2 s',
      'abab'
    ]) {
      expect(markdown).toContain(text)
    }
    expect(markdown).toMatch(/^### ✅/)
  })

  test('leaves out the rows of what is not known', () => {
    const markdown = summarize(record({ version: undefined, sha256: undefined, requestId: '', url: '' }))
    expect(markdown).not.toMatch(/Version|SHA-256|Request ID|URL/)
  })

  test('says that it was a dry run', () => {
    expect(summarize(record({ dryRun: true, result: 'planned' }))).toContain('(dry run)')
  })

  test('shows the failure and no result', () => {
    const markdown = summarize(record({ result: '', failure: 'It went wrong.\nTry again.' }))
    expect(markdown).toMatch(/^### ❌/)
    expect(markdown).toContain('| Result | failed |')
    expect(markdown).toContain('> It went wrong')
    expect(markdown).toContain('> Try again')
  })

  test('lists the steps of the plan in order', () => {
    const step = { method: 'POST', url: 'https://a/b' }
    const plan = [
      { step: 1, title: 'First', ...step },
      { step: 2, title: 'Second', ...step }
    ]
    expect(summarize(record({ plan }))).toMatch(/1\. First: <code>POST .*\n2\. Second: <code>POST /)
  })

  test('says when there is nothing to change', () => {
    expect(summarize(record({ plan: [] }))).toContain('Plan: nothing to change.')
  })

  test('holds what each step sends, to open', () => {
    const step = { title: 'Step', method: 'POST', url: 'https://example.com' }
    const plan = [
      { ...step, step: 1 },
      { ...step, step: 2, body: { icon_url: '(from step 1)', list: [] } }
    ]
    expect(lastLines(summarize(record({ plan })))).toBe(
      '<details><summary>What is sent</summary><pre>2. {\n  "icon_url": "(from step 1)",\n  "list": []\n}</pre></details>\n'
    )
  })

  test('holds the start of what is sent when that is long', () => {
    const plan = [{ step: 1, title: '', method: '', url: '', body: { text: '<'.repeat(1_000_000) } }]
    const markdown = summarize(record({ plan }))
    expect(markdown.length).toBeLessThan(200_000)
    expect(markdown).toContain('all of it is in the log')
  })

  test('ends without a plan when the run ended before there was one', () => {
    expect(summarize(record({ plan: undefined }))).not.toContain('Plan')
  })

  test.each(['example.com', 'cdn.example.com'])(
    "shows a picture of the service's host, or one below it: %s",
    host => {
      const markdown = summarize(record({ host: 'https://example.com', url: `https://${host}/a.png` }))
      expect(markdown).toContain(
        `<img src="https&#58;&#47;&#47;${host.replaceAll('.', '&#46;')}&#47;a&#46;png" alt=""`
      )
    }
  )

  test.each([
    '/api/v1/icon?a=b c&d',
    'http://example.com/a.png',
    'https://evil.example/a.png',
    'https://evilexample.com/a.png',
    'https://example.com.evil.example/a.png',
    'https://example.com:8443/a.png',
    'https://example.com@evil.example/a.png',
    'https://user@example.com/a.png',
    'https://evil.example\\@example.com/a.png',
    'https:/\\/evil.example/example.com',
    '//example.com/a.png',
    'javascript:alert(1)',
    'data:image/png,x'
  ])('shows no picture for %s, only the text', url => {
    const markdown = summarize(record({ host: 'https://example.com', url }))
    expect(markdown).not.toContain('<img')
    expect(markdown).toContain('| URL | <code>')
  })
})

describe('foreign text in the summary', () => {
  const fields = [
    'operation',
    'pluginName',
    'version',
    'host',
    'domainId',
    'result',
    'url',
    'sha256',
    'requestId'
  ] as const

  test.each(fields)('as %s cannot break the table', field => {
    const lines = summarize(record({ url: 'x' })).split('\n').length
    for (const evil of EVIL) {
      const markdown = summarize(record({ url: 'x', [field]: evil }))
      expect(markdown.split('\n')).toHaveLength(lines)
      for (const row of rows(markdown)) expect(row).toMatch(/^\| [^|]* \| [^|]* \|$/)
      expect(withoutOwnTags(markdown)).not.toMatch(/[<>`~[\]@]|\*\*_/)
    }
  })

  test('as failure stays within its quotation', () => {
    for (const evil of EVIL) {
      const markdown = summarize(record({ failure: evil, plan: undefined }))
      const quotation = markdown.split('\n').filter(line => line.startsWith('> '))
      expect(quotation).toHaveLength(evil.split('\n').length)
      expect(withoutOwnTags(quotation.join('\n')).replace(/^> /gm, '')).not.toMatch(/[<>`~[\]@*#|]/)
    }
  })

  test('as title or address of a step cannot break the list', () => {
    for (const evil of EVIL) {
      const plan = [{ step: 1, title: evil, method: 'POST', url: evil }]
      const line = summarize(record({ plan })).trimEnd().split('\n').at(-1) ?? ''
      expect(line).toMatch(/^1\. /)
      expect(withoutOwnTags(line)).not.toMatch(/[<>`~[\]@*|]/)
    }
  })

  test('as what a step sends stays in its place, without an empty line', () => {
    for (const evil of EVIL) {
      const plan = [{ step: 1, title: '', method: '', url: '', body: { [evil]: evil } }]
      const sent = summarize(record({ plan })).split('<pre>')[1] ?? ''
      expect(sent).toMatch(/^[^<>]*<\/pre><\/details>\n$/)
      expect(sent).not.toMatch(/\n\s*\n/)
    }
  })

  test('in a listing cannot break the table', () => {
    for (const evil of EVIL) {
      const listing = { title: 'Versions', columns: ['version', 'state'], rows: [[evil, evil]], outputs: {} }
      const line =
        summarize(record({ listing, plan: [] }))
          .trimEnd()
          .split('\n')
          .at(-1) ?? ''
      expect(line).toMatch(/^\| [^|]* \| [^|]* \|$/)
      expect(withoutOwnTags(line)).not.toMatch(/[<>`~[\]@]|\*\*_/)
    }
  })

  test('cannot leave the address of a picture', () => {
    const url = `https://example.com/a.png?x='onerror=alert(1)//|"> <b>`
    const markdown = summarize(record({ host: 'https://example.com', url }))
    expect(markdown).toMatch(/<img src="[^"'|<>=]*" alt="" height="64">/)
  })

  test.each(['pluginName', 'failure', 'url'] as const)(
    'as %s cannot reorder what stands around it',
    field => {
      const markdown = summarize(record({ [field]: 'https://a/\u202eb\u2066c\u200bd' }))
      expect(markdown.replace(/<img[^>]*>/, '')).not.toMatch(/&#(8238|8294|8203);|[\u202e\u2066\u200b]/)
    }
  )
})

/** What is left of Markdown and HTML when the tags of the summary and the entities are gone. */
function withoutOwnTags(markdown: string): string {
  return markdown
    .replace(/&#\d+;/g, '')
    .replace(/<\/?code>|<br>|<img src="[^"]*" alt="" height="64">/g, '')
    .replaceAll('**Plan**', '')
}

test('notices and warnings stand in the summary, each on a line and unable to be more', () => {
  const text = summarize(record(), ['One <b>', 'two\nlines'])
  expect(text).toContain('- One <code>&#60;b&#62;</code>\n- two<br>lines')
})

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

/** The summary as GitHub's filters see it: without code, entities read. */
function outsideOfCode(markdown: string): string {
  return markdown
    .replace(/<(code|pre)>[^<>]*<\/\1>/g, '')
    .replace(/&#(\d+);/g, (_entity, number: string) => String.fromCodePoint(Number(number)))
}

test.each(ALIVE)('%s from outside is code wherever it stands in the summary', text => {
  const hostile = `says ${text}, "${text}". ${text}`
  const step = { step: 1, title: hostile, method: 'POST', url: hostile, body: { [text]: [hostile] } }
  const listing = { title: hostile, columns: [hostile], rows: [[hostile]], outputs: {} }
  const changes = {
    ...Object.fromEntries(
      [
        'operation',
        'host',
        'domainId',
        'uniqueId',
        'expires',
        'url',
        'requestId',
        'pluginName',
        'version',
        'sha256'
      ].map(name => [name, hostile])
    ),
    failure: `${hostile}\n${text}\n    ${text}`
  }
  for (const shown of [
    summarize(record({ ...changes, plan: [step] }), [hostile, `a\n${text}`]),
    summarize(record({ ...changes, listing }), [text])
  ]) {
    expect(outsideOfCode(shown)).not.toContain(text)
  }
})

test('words and numbers of a message stay text', () => {
  const failure = 'Delete the draft failed after 3 attempts (see below): the service said "no", at-once.'
  expect(outsideOfCode(summarize(record({ failure })))).toContain(failure)
})

test('of many lines the summary shows the first, and counts the rest', () => {
  const rows = Array.from({ length: 60 }, (_, number) => [`folder${number}`, '1.0.0'])
  const listing = { title: 'Extensions', columns: ['path', 'version'], rows, outputs: {} }
  const text = summarize(record({ listing }))
  expect(text).toContain('| Extensions | 60 |')
  expect(text).toContain(
    '| path | version |\n|---|---|\n| <code>folder0</code> | <code>1&#46;0&#46;0</code> |\n'
  )
  expect(text).toContain('| <code>folder49</code> | <code>1&#46;0&#46;0</code> |\n\nand 10 more')
  expect(text).not.toContain('folder50')
})

/** The part of the summary that can be opened, its entities read. */
function lastLines(markdown: string): string {
  return markdown
    .slice(markdown.indexOf('<details>'))
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
}
