import { describe, expect, test } from '@jest/globals'
import { showAccount, showEnd, showListing, showPacked, showPlan, showStart } from '../../src/report/log.ts'
import type { RunRecord } from '../../src/report/record.ts'
import { Reporter } from '../../src/report/reporter.ts'
import { record } from '../support/record.ts'
import { fakeRunner } from '../support/runner.ts'

/** The lines that a report writes, groups and all. */
function lines(report: (reporter: Reporter) => void): string[] {
  const { runner, told } = fakeRunner()
  report(new Reporter(runner, []))
  return told.map(([, text]) => text)
}

const CONNECTION = {
  hosts: { pipeline: 'https://example.com' },
  credentials: { method: 'keys' }
} as const

describe('the start of the log', () => {
  test('names operation, service, account and way of signing in', () => {
    const start = { operation: 'delete-draft', dryRun: false, connection: CONNECTION }
    expect(
      lines(to => {
        showStart(start, to)
        showAccount('ce8df55870164338a72d7e828a966a2a', to)
      })
    ).toEqual([
      'CodeArts delete-draft',
      'Service: https://example.com',
      'Signing in with access keys',
      'Account: ce8df55870164338a72d7e828a966a2a'
    ])
  })

  test('says that a dry run changes nothing', () => {
    const start = { operation: 'delete-draft', dryRun: true, connection: CONNECTION }
    expect(
      lines(to => {
        showStart(start, to)
      })[0]
    ).toContain('nothing is changed')
  })

  test('says that nobody is asked without credentials', () => {
    const connection = { ...CONNECTION, credentials: undefined }
    const start = { operation: 'delete-draft', dryRun: true, connection }
    expect(
      lines(to => {
        showStart(start, to)
      }).at(-1)
    ).toContain('Offline')
  })
})

describe('the way of signing in', () => {
  test.each([
    ['token', 'Signing in with a user token'],
    ['keys', 'Signing in with access keys'],
    ['oidc', "Signing in with GitHub's ID token (OIDC)"],
    ['password', 'Signing in with an IAM user and password']
  ] as const)('%s is told in words: %s', (method, shown) => {
    const hosts = { pipeline: 'https://a.example', iam: 'https://b.example' }
    const start = { operation: 'status', dryRun: false, connection: { hosts, credentials: { method } } }
    expect(
      lines(to => {
        showStart(start, to)
      })
    ).toEqual(['CodeArts status', 'Service: https://a.example, https://b.example', shown])
  })

  test('is not told where no service is meant', () => {
    const start = { operation: 'pack', dryRun: true, connection: { hosts: {}, credentials: undefined } }
    expect(
      lines(to => {
        showStart(start, to)
      })
    ).toEqual(['CodeArts pack (dry run: nothing is changed)'])
  })

  test('has no line for an account that is not known', () => {
    expect(
      lines(to => {
        showAccount('', to)
      })
    ).toEqual([])
  })
})

describe('the package in the log', () => {
  const packed = (count: number, files: { name: string; size: number }[], size: number) =>
    lines(to => {
      showPacked({ count, files, size }, to)
    })

  test('is a list of files with their sizes, one under the other', () => {
    const files = [
      { name: 'extension.yaml', size: 1 },
      { name: 'a\n::error::b', size: 4_096 },
      { name: 'icon.png', size: 900 }
    ]
    expect(packed(3, files, 4_997)).toEqual([
      'Package: 3 files, 4.9 KB',
      '   1 byte  extension.yaml',
      '   4.0 KB  a ::error::b',
      '900 bytes  icon.png',
      ''
    ])
  })

  test('may be one file', () => {
    expect(packed(1, [{ name: 'a', size: 1 }], 1)).toEqual(['Package: 1 file, 1 byte', '1 byte  a', ''])
  })
})

describe('a listing in the log', () => {
  const listed = (rows: string[][] = []) =>
    lines(to => {
      showListing({ title: 'Versions', columns: ['version', 'state'], rows, outputs: {} }, to)
    })

  test('is a table with its number of rows', () => {
    expect(
      listed([
        ['1.0.0', 'formal'],
        ['10.10.10', 'draft']
      ])
    ).toEqual(['Versions: 2', 'version   state', '1.0.0     formal', '10.10.10  draft', ''])
  })

  test('without rows says so by its number', () => {
    expect(listed()).toEqual(['Versions: 0', ''])
  })

  test('may be longer than a call takes arguments', () => {
    expect(listed(Array.from({ length: 150_000 }, () => ['1.0.0', 'draft'])).length).toBe(150_003)
  })

  test('lets no text be a workflow command', () => {
    for (const line of listed([
      ['::error::a', '\n::error::b'],
      ['##[error]c', '\r::error::d']
    ]))
      expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/)
  })
})

describe('the plan in the log', () => {
  test('shows each step with its request and body', () => {
    const plan = [{ step: 1, title: 'Edit', method: 'POST', url: 'https://a/b', body: { a: ['b'] } }]
    const shown = lines(to => {
      showPlan(plan, to)
    })
    expect(shown.slice(0, 3)).toEqual(['Plan: 1 step', '1. Edit', '   POST https://a/b'])
    expect(JSON.parse(shown.slice(3).join(''))).toEqual({ a: ['b'] })
  })

  test('shows of a step that sends nothing only where it goes', () => {
    const plan = [
      { step: 1, title: 'Look', method: 'GET', url: 'https://a/b' },
      { step: 2, title: 'Delete', method: 'DELETE', url: 'https://a/c' }
    ]
    expect(
      lines(to => {
        showPlan(plan, to)
      })
    ).toEqual(['Plan: 2 steps', '1. Look', '   GET https://a/b', '2. Delete', '   DELETE https://a/c', ''])
  })

  test('says when there is nothing to change', () => {
    expect(
      lines(to => {
        showPlan([], to)
      })
    ).toEqual(['Plan: nothing to change'])
  })

  test('lets no text of a file be a workflow command', () => {
    const body = { description: '\n::error::a\r::error::b\u0085::error::c ##[error]d', '::e': ['::f'] }
    const plan = [{ step: 1, title: '::error::g', method: 'POST', url: '::error::h', body }]
    for (const line of lines(to => {
      showPlan(plan, to)
    }))
      expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/)
  })

  test('shows no character of a file that hides or reorders text', () => {
    const plan = [
      { step: 1, title: 'Edit', method: 'POST', url: 'https://a', body: { a: 'b\u202ec\u200bd\u001b[31m' } }
    ]
    expect(
      lines(to => {
        showPlan(plan, to)
      }).join('\n')
    ).not.toMatch(/[\p{Cf}\u001b]/u)
  })
})

describe('the end of the log', () => {
  test('has the result, its cost and the ID of the request', () => {
    expect(
      lines(to => {
        showEnd(record(), to)
      })
    ).toEqual(['Result: uploaded (1 request, 1.2 s, request ID f00d)'])
  })

  test('counts requests', () => {
    expect(
      lines(to => {
        showEnd(record({ requests: 3, requestId: '' }), to)
      })
    ).toEqual(['Result: uploaded (3 requests, 1.2 s)'])
  })

  test('has the URL on one line', () => {
    expect(
      lines(to => {
        showEnd(record({ url: 'https://a/b\n::error::c' }), to)
      })[0]
    ).toBe('URL: https://a/b ::error::c')
  })

  test('says that the step failed', () => {
    expect(
      lines(to => {
        showEnd(record({ failure: 'x', result: '' }), to)
      })[0]
    ).toMatch(/^Result: failed/)
  })

  const plan = [
    { step: 1, title: 'Upload', method: 'POST', url: 'https://a/b' },
    { step: 2, title: 'Publish', method: 'POST', url: 'https://a/c' }
  ]
  const cost = '(1 request, 1.2 s, request ID f00d)'
  test.each<[string, Partial<RunRecord>, string[]]>([
    [
      'what became of each step',
      { plan, progress: { outcomes: ['done', 'failed'], now: 'It is a draft.' } },
      ['Step 1, done: Upload', 'Step 2, failed: Publish', 'It is a draft.', `Result: uploaded ${cost}`]
    ],
    [
      'what is so now, where there is no plan',
      { plan: undefined, progress: { outcomes: [], now: 'Try again.' } },
      ['Try again.', `Result: uploaded ${cost}`]
    ],
    [
      'no steps that were all done',
      { plan, progress: { outcomes: ['done', 'done'] } },
      [`Result: uploaded ${cost}`]
    ],
    [
      'when the credentials end',
      { expires: '2026-11-28T20:00:00Z' },
      ['Credentials end: 2026-11-28T20:00:00Z', `Result: uploaded ${cost}`]
    ],
    ['no URL that is empty', { url: '' }, [`Result: uploaded ${cost}`]],
    ['no request that is not known', { requestId: undefined }, ['Result: uploaded (1 request, 1.2 s)']]
  ])('shows %s', (_what, changes, shown) => {
    expect(
      lines(to => {
        showEnd(record(changes), to)
      })
    ).toEqual(shown)
  })
})
