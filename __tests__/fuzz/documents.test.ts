/** Whatever is in a file: it is a document or a DocumentError says why not, in time that grows with its length. */

import { expect } from '@jest/globals'
import fc from 'fast-check'
import { DocumentError, type Document } from '../../src/extension/document.ts'
import { judgeDraft } from '../../src/extension/draft.ts'
import { judgeManifest, parseManifest } from '../../src/extension/manifest.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { judgeTranslation } from '../../src/package/translations.ts'
import { cpuSeconds } from '../support/cpu.ts'
import { check } from './check.ts'
import { hostileJson, hostileText } from './hostile.ts'

const JSON_TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '"a"',
  '"a":',
  '{"a":',
  '[[',
  '\\',
  '\\u0',
  '1',
  '-',
  '1e',
  '0.',
  'true',
  'nul',
  '//',
  '/*',
  '*/',
  ' ',
  '\n',
  '\r',
  '\t',
  '{"__proto__":1,',
  '"\\ud800"',
  '1e999',
  '99999999999999999999'
]
const YAML_TOKENS = [
  '- ',
  '-',
  '? ',
  ': ',
  ':',
  '\n',
  '\r\n',
  '\r',
  '  ',
  '    ',
  '\t',
  '&a ',
  '*a ',
  '&a',
  '*b',
  '!',
  '!!str ',
  '!<a>',
  '%YAML 1.2\n',
  '---\n',
  '...\n',
  '|',
  '>',
  '|2-\n',
  '>+\n',
  '#',
  ' # a',
  "'",
  '"',
  '<<: ',
  'a: ',
  'a:\n',
  '- a\n',
  '@',
  '`',
  '~',
  '.inf',
  '.nan',
  '0x',
  '0o',
  '1_0',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '\u2028',
  '\u0085',
  '\ufeff'
]
const token = fc.oneof(
  fc.constantFrom(...JSON_TOKENS),
  fc.constantFrom(...YAML_TOKENS),
  fc.string({ unit: 'binary', maxLength: 3 })
)
const tokens = fc
  .array(token, { minLength: 1, maxLength: 5 })
  .map(all => all.join(''))
  .filter(all => all !== '')

const NAMES = [
  'type',
  'name',
  'friendlyName',
  'version',
  'inputs',
  'execution',
  'target',
  'category',
  'outputs',
  'plugin_name',
  'execution_info',
  'inner_execution_info',
  'input_info',
  'business_type',
  'required',
  'options',
  'label',
  'a',
  '__proto__',
  'constructor',
  'toString',
  ''
]
/** Values as a manifest, a draft or a translation has them, more or less. */
const value = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(
      'a',
      'Task',
      'Gate',
      '1.0.0',
      'Shell',
      true,
      null,
      1,
      1e21,
      '{"a":1}',
      '[',
      '{"a":[1,{"a":1}]}'
    ),
    hostileJson,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 })
  )
})).value

/** A text of tokens in any order, runs of them around each other, or a document that is damaged. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.array(token, { maxLength: 40 }).map(all => all.join('')),
  fc
    .tuple(tokens, fc.nat(1_200), tokens, fc.nat(1_200), tokens)
    .map(([a, n, b, m, c]) => a.repeat(n) + b + c.repeat(m)),
  value.map(json => JSON.stringify(json)),
  fc.tuple(value, token, fc.nat(200)).map(([json, added, at]) => {
    const whole = JSON.stringify(json, null, 1)
    return whole.slice(0, at) + added + whole.slice(at)
  }),
  hostileText
)
const bytes = fc.oneof(
  { weight: 19, arbitrary: text.map(each => Buffer.from(each)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text, fc.uint8Array({ maxLength: 9 }))
      .map(([each, end]) => Buffer.concat([Buffer.from(each), end]))
  }
)

/** @returns what is thrown, when it is a DocumentError */
async function documentError(work: () => unknown): Promise<DocumentError | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    for (const { line, message } of error.findings) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(message).not.toBe('')
    }
    expect(error.findings).not.toEqual([])
    return error
  }
}

/** Reads the bytes as everything that a file may have to be. */
async function readAll(file: Uint8Array): Promise<void> {
  for (const kind of ['json', 'yaml'] as const) {
    let document: Document | undefined
    await documentError(async () => {
      document = await parseDocument(file, kind)
    })
    if (document === undefined) continue
    const read = document
    judgeManifest(read)
    await judgeDraft(read)
  }
  await documentError(() => parseManifest(file))
  await judgeTranslation('i18n/en-us/resources.json', file)
}

check('a file is read, or a DocumentError says why not', { short: 200, long: 5_000 }, bytes, readAll)

const json = value.map(each => JSON.stringify(each))
check('what is read is what JSON.parse reads', { short: 150, long: 8_000 }, json, async each => {
  for (const kind of ['json', 'yaml'] as const) {
    await documentError(async () => {
      const { value: read } = await parseDocument(Buffer.from(each), kind)
      expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(each)))
    })
  }
})

/** Length of the longer text, and the time in seconds below which no growth counts. */
const LONG = 60_000
const FLOOR = 0.3

const patterns = fc.record({ before: tokens, pattern: tokens, after: tokens })
check(
  'time grows with the length of the file',
  { short: 6, long: 250 },
  patterns,
  async ({ before, pattern, after }) => {
    const times = (length: number) => {
      const file = Buffer.from(before + pattern.repeat(length / pattern.length) + after)
      return cpuSeconds(() => readAll(file))
    }
    const long = await times(LONG)
    if (long < FLOOR) return
    // The shortest of several times, because the collector of memory may fall into any of them.
    const short = Math.min(await times(LONG / 4), await times(LONG / 4))
    const again = Math.min(long, await times(LONG), await times(LONG))
    if (again > FLOOR) expect(again / short).toBeLessThan(10)
  }
)
