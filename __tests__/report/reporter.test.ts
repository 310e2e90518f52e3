import { describe, expect, test } from '@jest/globals'
import { redacted, type RunRecord } from '../../src/report/record.ts'
import { redactor } from '../../src/report/redact.ts'
import { Reporter } from '../../src/report/reporter.ts'
import { summarize } from '../../src/report/summary.ts'
import { code } from '../../src/report/text.ts'
import { decoded } from '../support/entities.ts'
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
    reporter.notice({ message: 'b' })
    reporter.warning({ message: 'c' })
    reporter.error({ message: 'd' })
    expect(told).toEqual([
      ['info', 'a'],
      ['notice', 'b'],
      ['warning', 'c'],
      ['error', 'd']
    ])
  })

  test('shows a finding without a file as a text alone, whatever its line', () => {
    const { runner, told } = fakeRunner()
    new Reporter(runner, []).error({ message: 'wrong', line: 3 })
    expect(told).toEqual([['error', 'wrong']])
  })

  test('keeps notices and warnings for the summary, and no errors, each without secrets', () => {
    const { runner } = fakeRunner()
    const reporter = new Reporter(runner, [SECRET])
    reporter.notice({ message: `n ${SECRET}` })
    reporter.error({ message: 'e' })
    reporter.warning({ message: 'w', file: `${SECRET}/a.yaml`, line: 2 })
    expect(reporter.findings).toEqual([
      { severity: 'notice', message: 'n ***' },
      { severity: 'warning', message: 'w', file: '***/a.yaml', line: 2 }
    ])
  })

  test('shows an error at its file and line', () => {
    const { runner, told } = fakeRunner()
    new Reporter(runner, []).error({ message: 'wrong', file: 'draft.yaml', line: 3 })
    expect(told).toEqual([['error', 'wrong (draft.yaml:3)', { file: 'draft.yaml', startLine: 3 }]])
  })

  test.each([
    ['a\u001b[31m.yaml', 'a [31m.yaml'],
    ['a\n::error::b.yaml', 'a ::error::b.yaml'],
    ['a\u202eb\u200b.yaml', 'a b .yaml'],
    ['::error::.yaml', ': :error::.yaml']
  ])('shows the file name %j without what cannot be seen', (file, shown) => {
    const { runner, told } = fakeRunner()
    new Reporter(runner, []).warning({ message: 'wrong', file })
    expect(told).toEqual([['warning', 'wrong', { file: shown, startLine: 1 }]])
  })

  test('keeps the title of a group on one line', () => {
    const { runner, told } = fakeRunner()
    new Reporter(runner, []).group('a\n::error::b\u001b', [])
    expect(told).toEqual([
      ['group', 'a ::error::b'],
      ['end', '']
    ])
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
        to.notice({ message: `a ${SECRET} b` })
      }
    ],
    [
      'a warning',
      (to: Reporter) => {
        to.warning({ message: `a ${SECRET} b` })
      }
    ],
    [
      'an error',
      (to: Reporter) => {
        to.error({ message: `a ${SECRET} b` })
      }
    ],
    [
      'a group',
      (to: Reporter) => {
        to.group(SECRET, [SECRET])
      }
    ],
    [
      'the file name of a message',
      (to: Reporter) => {
        to.error({ message: 'wrong', file: `${SECRET}/draft.yaml` })
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

  test('does not appear from the time that it is known, and neither do those before it', () => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [SECRET])
    reporter.info('later-Secret-7')
    reporter.hide('later-Secret-7')
    reporter.hide('last-Secret-8')
    for (const secret of [SECRET, 'later-Secret-7', 'last-Secret-8']) reporter.info(`a ${secret} b`)
    expect(told).toEqual([
      ['info', 'later-Secret-7'],
      ['info', 'a *** b'],
      ['info', 'a *** b'],
      ['info', 'a *** b']
    ])
  })

  test('does not appear where it goes over two lines of a group', async () => {
    const [one, two] = [SECRET.slice(0, 8), SECRET.slice(8)]
    const text = await reported(to => {
      to.group('Plan', [`a ${one}`, `${two} b`])
    })
    expect(text).not.toMatch(new RegExp(`${one}|${two.slice(0, 4)}`))
  })

  test.each([
    ['as it is', SECRET],
    ['in base64', Buffer.from(`user:${SECRET}`).toString('base64')],
    ['in JSON', JSON.stringify([SECRET])]
  ])('leaves an output empty that holds it %s, with a warning', (_how, value) => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [SECRET])
    reporter.outputs({ url: value, version: '1.0.0' })
    const warning = 'The output url holds a secret and is left empty.'
    expect(told).toEqual([
      ['warning', warning],
      ['output', ''],
      ['output', '1.0.0']
    ])
    expect(reporter.findings).toEqual([{ severity: 'warning', message: warning }])
  })

  test('is replaced in texts of the plan and in the keys of what is sent, and nowhere else in a record', () => {
    const redact = redactor(['result', 'plan', SECRET])
    const step = { step: 1, title: SECRET, method: 'POST', url: `/x?y=${SECRET}` }
    const before = record({ plan: [{ ...step, body: { [SECRET]: [{ [`a ${SECRET}`]: SECRET }] } }] })
    const body = { '***': [{ 'a ***': '***' }] }
    expect(redacted(before, redact)).toEqual({
      ...before,
      plan: [{ ...step, title: '***', url: '/x?y=***', body }]
    })
  })

  test.each<[string, Partial<RunRecord>]>([
    ['without a plan', { plan: undefined }],
    [
      'with a step that sends null',
      { plan: [{ step: 1, title: 'T', method: 'POST', url: '/', body: { a: null } }] }
    ]
  ])('is replaced in a record %s', (_what, changes) => {
    const before = record({ ...changes, failure: `a ${SECRET}` })
    expect(redacted(before, redactor([SECRET]))).toEqual({ ...before, failure: 'a ***' })
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

describe('annotations, of which GitHub shows ten of a kind', () => {
  /** What the runner is told of so many findings. */
  function toldOf(count: number, severity: 'error' | 'notice' | 'warning'): string[] {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [])
    for (let number = 1; number <= count; number += 1) reporter[severity]({ message: `m${number}` })
    reporter.finish()
    return told.map(([kind, text]) => `${kind} ${text}`)
  }

  test.each(['error', 'notice', 'warning'] as const)('are the ten %ss, if there are ten', severity => {
    expect(toldOf(10, severity)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${severity} m${index + 1}`)
    )
  })

  test.each([
    ['error', 'Error'],
    ['notice', 'Notice'],
    ['warning', 'Warning']
  ] as const)('count in the last %s what else is in the log, each on a line', (severity, label) => {
    expect(toldOf(12, severity)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `${severity} m${index + 1}`),
      `info ${label}: m10`,
      `info ${label}: m11`,
      `info ${label}: m12`,
      `${severity} 3 more ${severity}s: the log of this step has them.`
    ])
  })

  /** What the runner is told of warnings, each by the file that it is about. */
  function toldOfWarnings(files: readonly (string | undefined)[]): string[] {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [])
    for (const file of files) reporter.warning({ message: 'm', ...(file === undefined ? {} : { file }) })
    reporter.finish()
    return told.map(([kind, text, place]) => `${kind} ${text}${place === undefined ? '' : ' at a place'}`)
  }

  test('are about places in files six times at most, so that the step as a whole keeps its place', () => {
    const told = toldOfWarnings([...Array.from({ length: 20 }, () => 'a.json'), undefined, undefined])
    expect(told.filter(line => line.startsWith('warning m'))).toEqual([
      ...Array.from({ length: 6 }, () => 'warning m at a place'),
      'warning m',
      'warning m'
    ])
    expect(told.filter(line => line.startsWith('info '))).toHaveLength(14)
    expect(told.at(-1)).toBe('warning 14 more warnings: the log of this step has them.')
  })

  test('are about a place in a file as well when others, about none, came before', () => {
    expect(toldOfWarnings([...Array.from({ length: 7 }, () => undefined), 'a.json'])).toEqual([
      ...Array.from({ length: 7 }, () => 'warning m'),
      'warning m at a place'
    ])
  })

  test('count one line that is left, and are ten at most whatever they are about', () => {
    expect(toldOfWarnings(Array.from({ length: 7 }, () => 'a.json')).at(-1)).toBe(
      'warning 1 more warning: the log of this step has it.'
    )
    const files = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'a.json' : undefined))
    const told = toldOfWarnings(files)
    expect(told.filter(line => line.startsWith('warning '))).toHaveLength(10)
    expect(told.filter(line => line.startsWith('info '))).toHaveLength(51)
    expect(told.at(-1)).toBe('warning 51 more warnings: the log of this step has them.')
  })

  test('are ten of errors, which may all be about places in files', () => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [])
    for (let line = 1; line <= 10; line += 1) reporter.error({ message: 'm', file: 'a.json', line })
    reporter.finish()
    expect(told.map(([kind]) => kind)).toEqual(Array.from({ length: 10 }, () => 'error'))
  })

  test('of one kind leave those of others their place', () => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [])
    for (let number = 1; number <= 50; number += 1) reporter.notice({ message: `m${number}` })
    reporter.error({ message: 'e' }, 'It failed')
    reporter.finish()
    expect(told).toContainEqual(['error', 'e', { title: 'It failed' }])
  })

  test('that are lines of the log are no workflow commands, and hold no secret', () => {
    const { runner, told } = fakeRunner()
    const reporter = new Reporter(runner, [SECRET])
    for (let number = 1; number <= 12; number += 1) reporter.warning({ message: `a\n::error::${SECRET}` })
    reporter.finish()
    const lines = told.filter(([kind]) => kind === 'info').map(([, text]) => text)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).not.toMatch(/^::|sk-Of/m)
  })
})
