import { describe, expect, test } from '@jest/globals'
import { showAccount, showEnd, showListing, showPlan, showStart } from '../../src/report/log.ts'
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
})
