/** No text from outside runs a workflow command, or changes the Markdown or the outputs around it. */

import { afterAll, expect, jest } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { ServiceError } from '../../src/codearts/errors.ts'
import { explainFailure } from '../../src/codearts/explain-failure.ts'
import { commentText, marker } from '../../src/github/comment-text.ts'
import { InputError, problemInFile, problemNotAllowed, problemWith } from '../../src/inputs/problems.ts'
import { fields } from '../../src/inputs/fields.ts'
import { showAccount, showEnd, showListing, showPlan, showStart } from '../../src/report/log.ts'
import type { RunRecord } from '../../src/report/record.ts'
import { Reporter } from '../../src/report/reporter.ts'
import { summarize } from '../../src/report/summary.ts'
import { visible } from '../../src/report/text.ts'
import { runner } from '../../src/runtime/runner.ts'
import { check } from './check.ts'
import { harmless, hostileJson, hostileText } from './hostile.ts'
import { commandsIn, parseOutputs, structureOf } from './readers.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'codearts-fuzz-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Texts by place; the same places with harmless texts give the structure that is right. */
const texts = fc.array(hostileText, { minLength: 12, maxLength: 12 })
const cases = fc.record({ texts, body: hostileJson, isFailed: fc.boolean(), isListing: fc.boolean() })
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

/** @returns a record with these texts at every place that a text from outside may reach */
function recordOf({ texts, body, isFailed, isListing }: Case): RunRecord {
  const [pluginName, version, sha256, host, url, requestId, failure, title, a, b, expires, domainId] = texts
  return {
    ...{
      operation: 'publish',
      dryRun: false,
      result: isFailed ? '' : 'published',
      requests: 1,
      changed: true
    },
    ...{
      duration: 1,
      draftState: 'draft',
      pluginName,
      displayName: title,
      version,
      sha256,
      host,
      url,
      requestId
    },
    ...{ expires, domainId, failure: isFailed ? (failure ?? '').replace(/^/gm, 'It ') : undefined },
    headline: [
      { text: pluginName ?? '', is: 'name' },
      { text: a ?? '', is: 'version' },
      { text: b ?? '', is: 'place' }
    ],
    ...{ facts: [`It is ${a ?? ''}`], change: { before: a ?? '', after: b ?? '' } },
    origin: { server: a ?? '', repository: b ?? '', sha: title ?? '', ref: host ?? '', runId: url ?? '' },
    plan: [{ step: 1, title: title ?? '', method: 'POST', url: `https://h.example/${a ?? ''}`, body }],
    listing: isListing
      ? {
          title: 'Extensions',
          columns: ['Name', 'State'],
          rows: [
            [a ?? '', b ?? ''],
            [b ?? '', '']
          ],
          outputs: {}
        }
      : undefined
  }
}

/** @returns the same case with harmless texts where the texts are; an empty one, which may leave a line out, stays */
function twin(given: Case): Case {
  return { ...given, texts: given.texts.map(harmless), body: harmlessJson(given.body) }
}

function harmlessJson(value: unknown): unknown {
  if (typeof value === 'string') return 'a'
  if (Array.isArray(value)) return value.map(harmlessJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.values(value).map((inner, index) => [`k${index}`, harmlessJson(inner)]))
}

/** @returns what the action writes to the log for a case */
function logOf(given: Case): string {
  const written: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation(text => written.push(String(text)) > 0)
  try {
    report(given, new Reporter(runner, []))
  } finally {
    spy.mockRestore()
  }
  return written.join('')
}

function report(given: Case, reporter: Reporter): void {
  const record = recordOf(given)
  const [one = '', two = '', three = '', four = '', five = ''] = given.texts
  const hosts = { pipeline: one }
  showStart({ operation: 'publish', dryRun: false, connection: { hosts, credentials: undefined } }, reporter)
  showAccount(two, reporter)
  showPlan(record.plan ?? [], reporter)
  if (record.listing !== undefined) showListing(record.listing, reporter)
  showEnd(record, reporter)
  for (const text of given.texts.slice(0, 5)) {
    reporter.info(text)
    reporter.notice({ message: text })
    reporter.warning({ message: text, file: one, line: 2 })
    reporter.error({ message: text, file: two }, text)
    reporter.group(text, [three, text])
  }
  const refusal = { status: 400, code: three, text: four, requestId: five, retryAfter: one }
  const failure = explainFailure({
    call: { name: 'query', method: 'GET', service: 'pipeline' },
    ...{
      url: `https://h.example/${two}`,
      attempts: 1,
      cause: new ServiceError(refusal),
      redact: text => text
    }
  })
  reporter.info(failure.brief)
  const problems = [
    problemNotAllowed('plugin-name', one, fields['plugin-name']),
    problemNotAllowed('endpoint', two, fields.endpoint),
    problemWith('package-path', three, four),
    problemInFile(five, 3, one)
  ]
  for (const { message } of [failure, new InputError(problems)]) {
    // As a message that is shown, and as one that becomes lines of the log.
    reporter.error({ message })
    reporter.info(message)
  }
}

check('the log has no workflow command but the own ones', { short: 150, long: 6_000 }, cases, given => {
  const log = logOf(given)
  expect(commandsIn(log)).toEqual(commandsIn(logOf(twin(given))))
  // GitHub has to find a file by its very name.
  expect(log.replace(/ file=[^,:]*/g, '')).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\r\u0085]/u)
})

check('the job summary keeps its structure', { short: 200, long: 10_000 }, cases, given => {
  const findings = (texts: readonly string[]) =>
    texts.map((message, index) => ({
      severity: 'warning' as const,
      message,
      ...(index % 2 === 0 ? {} : { file: message, line: 1 })
    }))
  const markdown = summarize(recordOf(given), findings(given.texts))
  const url = markdown.includes('<img') ? 'https://a' : 'a'
  const [reason = ''] = (recordOf(given).failure ?? '').split('\n')
  const record = recordOf(twin(given))
  const plain = {
    ...record,
    url: record.url === '' ? '' : url,
    // A short reason stands in the first line, a long one in an alert.
    failure: record.failure?.replace(/^It a/, `It ${'a'.repeat(Math.min(visible(reason).length - 3, 100))}`)
  }
  expect(structureOf(markdown)).toEqual(structureOf(summarize(plain, findings(given.texts.map(harmless)))))
})

check('the comment keeps its structure, and mentions nobody', { short: 200, long: 10_000 }, cases, given => {
  const [, , sha = '', server = '', runId = '', workingDirectory = ''] = given.texts
  const commentOf = (record: RunRecord, parts: readonly string[]) => {
    const [commit = '', at = '', id = ''] = parts
    const mark = marker({ pluginName: record.pluginName ?? '', workingDirectory })
    const origin = { server: at, repository: 'o/r', sha: commit, ref: '', runId: id }
    return commentText(record, { marker: mark, origin }) ?? ''
  }
  const parts = [sha, server, runId]
  const markdown = commentOf(recordOf(given), parts)
  const plain = commentOf(recordOf(twin(given)), parts.map(harmless))
  const [first = '', ...lines] = markdown.split('\n')
  expect(first).toMatch(/^<!-- codearts-extension: [\w%.~!*'()/-]* @ [\w%.~!*'()/-]+ -->$/)
  expect(structureOf(lines.join('\n'))).toEqual(structureOf(plain.split('\n').slice(1).join('\n')))
  // GitHub looks for mentions after entities are read, but not in code.
  expect(outsideCode(lines.join('\n'))).toBe(outsideCode(plain.split('\n').slice(1).join('\n')))
})

function outsideCode(markdown: string): string {
  return markdown.replace(/<code>.*?<\/code>/g, '<code>').replace(/href="[^"]*"/g, 'href')
}

const outputs = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), hostileText, { maxKeys: 5 })
check('the runner reads the outputs that were written', { short: 500, long: 10_000 }, outputs, values => {
  const file = path.join(folder, 'output')
  writeFileSync(file, '')
  process.env['GITHUB_OUTPUT'] = file
  runner.writeOutputs(values)
  // Half a surrogate pair has no bytes.
  const wellFormed = Object.entries(values).map(([name, value]) => [name, Buffer.from(value).toString()])
  expect(parseOutputs(readFileSync(file, 'utf8'))).toEqual(wellFormed)
})
