/** What the job summary shows, and that it stays within what GitHub takes. */

import { describe, expect, test } from '@jest/globals'
import { NAME, REPOSITORY } from '../../src/report/about.ts'
import type { Finding, RunRecord, Severity, StepOutcome } from '../../src/report/record.ts'
import { summarize } from '../../src/report/summary.ts'
import { decoded } from '../support/entities.ts'
import { ORIGIN, SHA, record } from '../support/record.ts'

const STEP = { method: 'POST', url: 'https://a/b' }

/** The summary with its entities read, as a person sees it. */
function seen(changes: Partial<RunRecord> = {}, findings: readonly Reported[] = []): string {
  return decoded(summarize(record(changes), findings))
}

type Reported = Finding & { readonly severity: Severity }

function warning(message: string, place: Omit<Finding, 'message'> = {}): Reported {
  return { severity: 'warning', message, ...place }
}

describe('the first line', () => {
  test('is the sentence of the run', () => {
    expect(seen().split('\n')[0]).toBe('### ✅ <code>my_extension</code> **1.0.2** uploaded to cn-north-4')
  })

  test.each<[string, Partial<RunRecord>]>([
    ['❌', { failure: 'x', result: '' }],
    ['⏭️', { result: 'skipped' }],
    ['⚠️', { offline: true }]
  ])('begins with %s', (mark, changes) => {
    expect(seen(changes)).toMatch(new RegExp(`^### ${mark} `, 'u'))
  })

  test('goes on with the reason of a failure, where that is short, and the rest is an alert', () => {
    const text = seen({ result: '', failure: 'It went wrong.\nTry again.' })
    expect(text).toMatch(/^### ❌ .*: It went wrong\n\n> \[!CAUTION\]\n> Try again\.\n\n/)
  })

  test.each([
    [90, true],
    [91, false]
  ])('goes on with a reason of %d characters: %s', (length, isRepeated) => {
    const failure = 'z'.repeat(length)
    expect(
      seen({ result: '', failure, headline: [{ text: 'H' }] }).startsWith(`### ❌ H: ${failure}\n`)
    ).toBe(isRepeated)
  })

  test('leaves out the last period of the reason alone', () => {
    expect(seen({ result: '', failure: 'Version 1.2.3 is wrong.' })).toMatch(
      /^### .*: Version <code>1\.2\.3<\/code> is wrong\n/
    )
  })

  test('leaves a long reason to the alert', () => {
    const failure = `${'It went wrong '.repeat(10)}at last.`
    const [first = '', ...others] = seen({ result: '', failure }).split('\n')
    expect(first).not.toContain('wrong')
    expect(others.slice(0, 3)).toEqual(['', '> [!CAUTION]', `> ${failure}`])
  })
})

describe('a whole summary', () => {
  const FOOT = `<sub><a href="${REPOSITORY}">${NAME}</a></sub>\n`

  test('of a run about nothing has the first line, what it took, and the foot', () => {
    const bare: RunRecord = {
      ...{ operation: 'check', dryRun: false, result: 'valid', headline: [{ text: 'Done' }] },
      ...{ requests: 0, changed: false, duration: 0 }
    }
    expect(decoded(summarize(bare))).toBe(
      [
        '### ✅ Done',
        '<details><summary>0 requests in 0.0 s</summary>\n<table>\n<tr><td>Operation</td><td><code>check</code></td></tr>\n</table>\n</details>',
        FOOT
      ].join('\n\n')
    )
  })

  test('has its parts in their order', () => {
    const all: Partial<RunRecord> = {
      ...{ failure: 'Wrong.', problems: [{ message: 'P' }], facts: ['F', 'G'], origin: ORIGIN },
      progress: { outcomes: ['failed'], now: 'Now' },
      listing: { title: 'T', columns: ['C'], rows: [['R']], outputs: {} },
      packed: { count: 1, size: 1, files: [{ name: 'f', size: 1 }] }
    }
    const shown = seen(all, [
      { severity: 'notice', message: 'N' },
      warning('W'),
      warning('L', { file: 'a', line: 1 })
    ])
    const starts = shown.split('\n\n').map(part => part.split('\n', 2).join(' ').slice(0, 24).trimEnd())
    expect(starts).toEqual([
      '### ❌ <code>my_extension',
      '> [!CAUTION] > P',
      '> [!WARNING] > W',
      '| Kind | Place | Finding',
      'F',
      'G',
      '1. ❌ Upload the package',
      'Now',
      '| C | | --- |',
      '<table> <tr><td>Version<',
      '> [!NOTE] > N',
      '<details><summary>1 requ',
      '<details><summary>What i',
      '<details><summary>Packag',
      '<sub><a href="https://gi'
    ])
  })
})

describe('a place in the first line', () => {
  const shownAs = (is: 'place' | 'name', text: string) =>
    decoded(summarize(record({ headline: [{ text, is }] })).split('\n')[0] ?? '')

  test.each(['cn-north-4', 'ap-southeast-12', 'la-northwestern-123', 'eu-we-1'])(
    'is plain text: %s',
    text => {
      expect(shownAs('place', text)).toBe(`### ✅ ${text}`)
    }
  )

  test.each([
    'xcn-north-4',
    'cn-north-4x',
    'cn-north-1234',
    'cn-n-1',
    'cn-northwesterner-1',
    'cn-North-1',
    'a.example'
  ])('is code, where it is no region: %s', text => {
    expect(shownAs('place', text)).toBe(`### ✅ <code>${text}</code>`)
  })

  test('is not what only looks like one', () => {
    expect(shownAs('name', 'cn-north-4')).toBe('### ✅ <code>cn-north-4</code>')
  })
})

describe('alerts', () => {
  test('hold one finding as a paragraph, several as a list', () => {
    expect(seen({}, [warning('One.')])).toContain('> [!WARNING]\n> One.\n\n')
    expect(seen({}, [warning('One.'), warning('two\nlines')])).toContain(
      '> [!WARNING]\n> - One.\n> - two<br>lines\n\n'
    )
  })

  test('are one of each kind: problems, warnings, notices', () => {
    const text = seen(
      { result: '', failure: '2 problems.', problems: [{ message: 'a' }, { message: 'b' }] },
      [{ severity: 'notice', message: 'N' }, warning('W')]
    )
    expect(text.match(/\[!\w+\]\n> .*/g)).toEqual(['[!CAUTION]\n> - a', '[!WARNING]\n> W', '[!NOTE]\n> N'])
  })

  test('show a list within a failure as a list, apart from the lines around it', () => {
    const failure = `${'x'.repeat(100)}\n- one\n- two\nThe end\nof it`
    expect(seen({ result: '', failure })).toContain('\n>\n> - one\n> - two\n>\n> The end<br>\n> of it\n\n')
  })

  test.each(['[!CAUTION]', '> [!CAUTION]', 'a\n> [!CAUTION]\n> b', '- [!NOTE]'])(
    'are never made by the text %j',
    text => {
      const shown = summarize(record({ result: '', failure: text, facts: [text] }), [warning(text)])
      expect(shown.match(/^> \[!\w+\]$/gm)).toEqual(
        text.includes('\n') ? ['> [!CAUTION]', '> [!WARNING]'] : ['> [!WARNING]']
      )
    }
  )
})

describe('findings in files', () => {
  const found = (place: Omit<Finding, 'message'>, origin: RunRecord['origin'] = ORIGIN) =>
    seen({ origin }, [warning('Wrong.', place)])

  test('are a table, the worst first, with the line linked to the commit', () => {
    const text = seen(
      {
        result: '',
        failure: '1 problem.',
        problems: [{ message: 'Bad.', file: 'b/c d.json', line: 7 }],
        origin: ORIGIN
      },
      [warning('Wrong.', { file: 'a.json', line: 3 })]
    )
    const blob = `https://github.com/acme/extensions/blob/${SHA}`
    expect(text).toContain(
      [
        '| Kind | Place | Finding |',
        '| --- | --- | --- |',
        `| ❌&nbsp;error | <a href="${blob}/b/c%20d.json#L7"><code>b/c d.json:7</code></a> | Bad. |`,
        `| ⚠️&nbsp;warning | <a href="${blob}/a.json#L3"><code>a.json:3</code></a> | Wrong. |`
      ].join('\n')
    )
    expect(text).not.toContain('[!')
  })

  test.each(['/tmp/a.json', '../a.json', 'a/../../b', 'C:\\a.json', '', 'x'.repeat(2_000)])(
    'are not linked for the file %j, which is not known to be in the repository',
    file => {
      expect(found({ file, line: 1 })).not.toContain('/blob/')
    }
  )

  test.each<[string, Partial<typeof ORIGIN>]>([
    ['no commit', { sha: '' }],
    ['a commit that is none', { sha: 'main' }],
    ['no repository', { repository: 'x' }],
    ['a repository that leads elsewhere', { repository: 'acme/..' }],
    ['a server of another kind', { server: 'javascript:alert(1)//' }],
    ['a server that only looks like GitHub', { server: 'https://github.com@evil.example' }],
    ['a server that ends before the path', { server: 'https://github.com?' }]
  ])('are not linked with %s', (_name, changes) => {
    const text = found({ file: 'a.json', line: 1 }, { ...ORIGIN, ...changes })
    expect(text).not.toContain('/blob/')
    expect(text).toContain('<code>a.json:1</code>')
  })

  test('are linked with slashes on Windows too', () => {
    expect(found({ file: 'a\\b.json', line: 1 })).toContain(`/blob/${SHA}/a/b.json#L1"`)
  })
})

describe('what matters', () => {
  test('has version and states, commit and tag, and links to run and console', () => {
    const text = seen({ origin: ORIGIN, change: { before: 'draft', after: 'published' } })
    const base = 'https://github.com/acme/extensions'
    expect(text).toContain('<td>Version</td><td><code>1.0.2</code> · draft → <strong>published</strong></td>')
    expect(text).toContain(
      `<td>Commit</td><td><a href="${base}/commit/${SHA}"><code>c0ffeec</code></a> · <a href="${base}/tree/v1.0.2"><code>v1.0.2</code></a></td>`
    )
    expect(text).toContain(
      `<td>See also</td><td><a href="${base}/actions/runs/4711">Workflow run</a> · <a href="https://console.huaweicloud.com/">Huawei Cloud console</a></td>`
    )
  })

  test.each(['https://git.example.com', 'https://git.example.com/'])('leads to the server %s', server => {
    const text = seen({ origin: { ...ORIGIN, server } })
    expect(text).toContain('<a href="https://git.example.com/acme/extensions/actions/runs/4711">')
  })

  test.each([
    'https://pipeline.example.com',
    'https://myhuaweicloud.com.example',
    'http://127.0.0.1:1',
    undefined
  ])('has no link to the console for the host %s of another cloud', host => {
    expect(seen({ host })).not.toContain('console')
  })

  test('is left out where nothing is known', () => {
    expect(seen({ version: undefined, host: undefined })).not.toMatch(/Version<|Commit|See also|undefined/)
  })
})

describe('the folded parts', () => {
  test('hold requests, digest, account and duration', () => {
    const text = seen()
    expect(text).toMatch(/<details><summary>1 request in 1\.2 s<\/summary>[\s\S]*<\/details>/)
    for (const word of ['ce8df558', 'f00d', 'abab', 'upload-extension', 'cloudpipeline-ext.cn-north-4'])
      expect(text).toContain(word)
  })

  test('leave out what is not known', () => {
    expect(seen({ sha256: undefined, requestId: '', domainId: '' })).not.toMatch(/SHA-256|Request ID|Account/)
  })

  test('hold what each step sends', () => {
    const plan = [
      { ...STEP, title: 'One', step: 1 },
      { ...STEP, title: 'Two', step: 2, body: { icon_url: '(from step 1)', list: [] } }
    ]
    expect(seen({ plan })).toContain(
      '<details><summary>What is sent</summary>\n<pre>1. POST https://a/b\n2. POST https://a/b\n{\n  "icon_url": "(from step 1)",\n  "list": []\n}</pre>\n</details>\n'
    )
  })

  test('hold the start of what is sent when that is long', () => {
    const plan = [{ step: 1, title: '', method: '', url: '', body: { text: '<'.repeat(1_000_000) } }]
    expect(seen({ plan })).toContain('all of it is in the log')
  })

  test('hold the files of the package, and count those that are left out', () => {
    const files = [{ name: 'scripts/run.sh', size: 8 }]
    const text = seen({ packed: { count: 65_000, size: 2_048, files } })
    expect(text).toContain('<summary>Package: 65000 files, 2.0 KB</summary>')
    expect(text).toContain('   8 bytes  scripts/run.sh\n… and 64999 more (all of them are in the log)</pre>')
  })
})

describe('steps', () => {
  const plan = [
    { ...STEP, step: 1, title: 'First' },
    { ...STEP, step: 2, title: 'Second' }
  ]

  test('of a plan are listed in their order', () => {
    expect(seen({ plan })).toContain('\n\n1. First\n2. Second\n\n')
  })

  test('that were tried have their outcome, and after a failure what is so now', () => {
    const progress = { outcomes: ['done', 'not known'], now: 'Version 1 is a draft.' } as const
    expect(seen({ plan, progress, failure: 'x', result: '' })).toContain(
      '\n\n1. ✅ First\n2. ❓ not known: Second\n\nVersion 1 is a draft.\n\n'
    )
  })
})

describe('the outcome of a step', () => {
  test.each<[StepOutcome, string]>([
    ['done', '1. ✅ First'],
    ['failed', '1. ❌ First'],
    ['not known', '1. ❓ not known: First'],
    ['not needed', '1. ⏭️ not needed: First'],
    ['not tried', '1. ⏭️ not tried: First']
  ])('%s is a mark: %s', (outcome, shown) => {
    const progress = { outcomes: [outcome] }
    expect(seen({ plan: [{ ...STEP, step: 1, title: 'First' }], progress }).split('\n')[2]).toBe(shown)
  })
})

describe('many of them', () => {
  /** Steps whose lines have so many characters, and are all that is shown of them. */
  const plan = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => {
      const step = index + 1
      return { ...STEP, step, title: 'z'.repeat(length - `${step}. `.length) }
    })
  /** The lines of steps, and what follows on them. */
  const listed = (steps: ReturnType<typeof plan>) => {
    const [, lines = '', next] = seen({ plan: steps }).split('\n\n')
    return [lines.split('\n').length, next?.startsWith('<') === true ? 'the rest' : next]
  }

  test.each([
    [100, [100, 'the rest']],
    [101, [100, 'and 1 more, in the log']],
    [150, [100, 'and 50 more, in the log']]
  ])('of %d steps 100 are listed', (count, shown) => {
    expect(listed(plan(count, 9))).toEqual(shown)
  })

  test('steps are listed up to 80,000 bytes', () => {
    const steps = plan(40, 1_999)
    expect(listed(steps)).toEqual([40, 'the rest'])
    const longer = steps.map(step => (step.step === 1 ? { ...step, title: `${step.title}z` } : step))
    expect(listed(longer)).toEqual([39, 'and 1 more, in the log'])
  })

  test('facts are 20 at most, and 30,000 bytes, and the others are counted', () => {
    const facts = (count: number, text: string) => {
      const parts = seen({ facts: Array.from({ length: count }, () => text) }).split('\n\n')
      return [parts.filter(part => part === text).length, parts.find(part => part.startsWith('and '))]
    }
    expect(facts(20, 'z')).toEqual([20, undefined])
    expect(facts(21, 'z')).toEqual([20, 'and 1 more, in the log'])
    expect(facts(15, 'z'.repeat(1_999))).toEqual([15, undefined])
    expect(facts(17, 'z'.repeat(1_999))).toEqual([15, 'and 2 more, in the log'])
  })
})

describe('a version', () => {
  test.each(['', undefined])('has no row when it is %j', version => {
    expect(seen({ version })).not.toContain('<td>Version</td>')
  })

  test('is alone in its row where nothing is known of its states', () => {
    expect(seen()).toContain('<tr><td>Version</td><td><code>1.0.2</code></td></tr>')
  })
})

describe('a listing', () => {
  const rows = (count: number, text = 'folder') =>
    Array.from({ length: count }, (_, number) => [`${text}${number}`, '1.0.0'])
  const listed = (count: number, text?: string) =>
    seen({
      listing: { title: 'Extensions', columns: ['path', 'version'], rows: rows(count, text), outputs: {} }
    })

  test('is a table, all of 300 rows', () => {
    expect(listed(300)).toContain(
      '| path | version |\n| --- | --- |\n| <code>folder0</code> | <code>1.0.0</code> |\n'
    )
    expect(listed(300)).toContain('| <code>folder299</code> |')
  })

  test('that is longer says how many rows are left out', () => {
    expect(listed(310)).toContain(
      '| <code>folder299</code> | <code>1.0.0</code> |\n\nand 10 more, in the log'
    )
    expect(listed(300, '漢'.repeat(500))).toMatch(/\n\nand \d+ more, in the log\n/)
  })

  test('has a blank for what is empty', () => {
    const rows = [['a', '']]
    expect(seen({ listing: { title: 'T', columns: ['x', 'y'], rows, outputs: {} } })).toContain(
      '| x | y |\n| --- | --- |\n| <code>a</code> |   |\n\n'
    )
  })

  test('without rows is none', () => {
    expect(listed(0)).not.toContain('path')
  })
})

test('facts stand below the first line', () => {
  expect(seen({ facts: ['version: tag stands for 1.0.2.'] })).toMatch(
    /^### .*\n\nversion: tag stands for <code>1\.0\.2<\/code>\.\n\n/
  )
})

test('the foot names the action and its version, linked to the repository', () => {
  expect(seen().trimEnd().split('\n').at(-1)).toBe(`<sub><a href="${REPOSITORY}">${NAME}</a></sub>`)
})

test.each(['example.com', 'cdn.example.com'])(
  "shows a picture of the service's host, or one below it: %s",
  host => {
    expect(seen({ host: 'https://example.com', url: `https://${host}/a.png` })).toContain(
      `<img src="https://${host}/a.png" alt="" height="64">`
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
  expect(markdown).toContain('<td>URL</td><td><code>')
})
