import { describe, expect, test } from '@jest/globals'
import { Reporter } from '../../src/report/reporter.ts'
import { summarize } from '../../src/report/summary.ts'
import { code } from '../../src/report/text.ts'
import { record } from '../support/record.ts'
import { fakeRunner } from '../support/runner.ts'

const SECRET = 'sk-Of.A/Test+42=='

/** Everything that reaches the runner, as one text. */
async function reported(report: (reporter: Reporter) => unknown): Promise<string> {
  const { runner, told } = fakeRunner()
  await report(new Reporter(runner, [SECRET]))
  return JSON.stringify(told)
}

describe('a reporter', () => {
  test('passes on what it is told', () => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [])
    reporter.info('a')
    reporter.notice('b')
    reporter.warning('c')
    reporter.error('d')
    expect(told).toEqual([
      ['info', 'a'],
      ['notice', 'b'],
      ['warning', 'c'],
      ['error', 'd']
    ])
  })

  test('shows an error at its file and line', () => {
    const { runner, told } = fakeRunner()
    new Reporter(runner, []).error('wrong', { file: 'draft.yaml', line: 3 })
    expect(told).toEqual([['error', 'wrong', { file: 'draft.yaml', startLine: 3 }]])
  })

  test('folds lines', () => {
    const { runner, told } = fakeRunner()
    new Reporter(runner, []).group('Plan', ['a', 'b'])
    expect(told).toEqual([
      ['group', 'Plan'],
      ['info', 'a'],
      ['info', 'b'],
      ['end', '']
    ])
  })

  test('lets no line of the log be a workflow command', () => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [])
    reporter.info('a\n::error::b\n##[error]c')
    reporter.group('Plan', ['::error::d'])
    expect(JSON.stringify(told)).not.toMatch(/(\\n|")::|##\[/)
  })
})

describe('a secret', () => {
  test.each([
    [
      'a line of the log',
      (to: Reporter) => {
        to.info(`a ${SECRET} b`)
      }
    ],
    [
      'a notice',
      (to: Reporter) => {
        to.notice(`a ${SECRET} b`)
      }
    ],
    [
      'a warning',
      (to: Reporter) => {
        to.warning(`a ${SECRET} b`)
      }
    ],
    [
      'an error',
      (to: Reporter) => {
        to.error(`a ${SECRET} b`)
      }
    ],
    [
      'a group',
      (to: Reporter) => {
        to.group(SECRET, [SECRET])
      }
    ],
    [
      'an output',
      (to: Reporter) => {
        to.outputs({ url: `a ${SECRET} b` })
      }
    ],
    [
      'the summary',
      (to: Reporter) => {
        to.summary(`a ${SECRET} b`)
      }
    ]
  ] as const)('does not appear in %s', async (_where, report) => {
    const text = await reported(report)
    expect(text).toContain('***')
    expect(text).not.toContain(SECRET)
  })

  test('does not appear in the summary as entities', async () => {
    const failure = `The service answered "${SECRET}".`
    const text = await reported(to => {
      to.summary(summarize(record({ failure, url: SECRET })))
    })
    expect(decoded(text)).not.toContain(SECRET)
  })

  test('does not appear in a summary that quotes it as code', async () => {
    expect(
      decoded(
        await reported(to => {
          to.summary(code(SECRET))
        })
      )
    ).not.toContain(SECRET)
  })
})

/** The text as a browser shows it. */
function decoded(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_entity, number: string) => String.fromCodePoint(Number(number)))
}
