import { describe, expect, test } from '@jest/globals'
import { isTranslation, judgeTranslation, translationNotice } from '../../src/package/translations.ts'

const NAME = 'i18n/en-us/resources.json'

const judged = (text: string, encoding: BufferEncoding = 'utf8', name = NAME) =>
  judgeTranslation(name, Buffer.from(text, encoding))

describe('a file of a package', () => {
  test.each([
    'i18n/zh-cn/resources.json',
    'i18n/zh-cn/resource.json',
    'i18n/fr-fr/resources.json',
    'i18n/en-us/a.json',
    'i18n/a/b/resources.json'
  ])('%s may hold translations', name => {
    expect(isTranslation(name)).toBe(true)
  })

  test.each(['a/i18n/en-us/resources.json', 'i18n/en-us/README.md', 'I18N/en-us/a.json'])(
    '%s holds no translations',
    name => {
      expect(isTranslation(name)).toBe(false)
    }
  )

  test.each([
    ['i18n/zh-cn/resource.json', 'is named resources.json'],
    ['i18n/en-us/Resources.json', 'is named resources.json'],
    ['I18N/en-us/resources.json', 'is i18n in the user guide'],
    ['i18n/fr-fr/resources.json', 'zh-cn and en-us'],
    ['i18n/zh-CN/resources.json', 'zh-cn and en-us']
  ])('%s is worth a notice', (name, notice) => {
    expect(translationNotice(name)).toContain(notice)
  })

  test.each([
    'i18n/zh-cn/resources.json',
    'i18n/en-us/resources.json',
    'i18n/en-us/README.md',
    'resource.json'
  ])('%s is worth none', name => {
    expect(translationNotice(name)).toBeUndefined()
  })
})

describe('a translation', () => {
  test.each(['{}', '{"WHO": "Who"}', '\ufeff{"WHO": "谁"}'])('may be %j', async text => {
    expect(await judged(text)).toEqual({ problems: [], warnings: [], notices: [] })
  })

  test.each([
    '',
    '{',
    '[]',
    '"text"',
    'null',
    '{"a": "b",}',
    '{"a": "b"} // why',
    '{"a": "b" # why\n}',
    '{"a": "b", "a": "c"}',
    '['.repeat(1_000)
  ])('that is %j is warned of', async text => {
    expect(await judged(text)).toEqual({
      problems: [],
      warnings: [{ line: 1, message: expect.any(String) }],
      notices: []
    })
  })

  test('may hold any number, because it is sent byte for byte', async () => {
    expect(await judged('{"a": 12345678901234567890}')).toMatchObject({ problems: [], warnings: [] })
  })

  test('is told of a mistake at its line', async () => {
    expect(await judged('{\n  "a": "b"\n  "c": "d"\n}')).toMatchObject({
      problems: [],
      warnings: [{ line: 3 }]
    })
  })

  test('that is not UTF-8 is warned of: it is shown garbled', async () => {
    expect(await judged('{"a": "é"}', 'latin1')).toMatchObject({
      problems: [],
      warnings: [{ message: 'the file is not UTF-8' }]
    })
  })

  test.each(['{', ''])('of any name has to be JSON: %j', async text => {
    expect((await judged(text, 'utf8', 'i18n/fr-fr/messages.json')).warnings).toHaveLength(1)
  })

  test('may be anything where nobody says that it holds texts', async () => {
    expect(await judged('[1]', 'utf8', 'i18n/fr-fr/messages.json')).toEqual({
      problems: [],
      warnings: [],
      notices: []
    })
    expect((await judged('[1]', 'utf8', 'i18n/zh-cn/resource.json')).warnings).toHaveLength(1)
  })

  test('with a value that is no text is worth a notice at its line', async () => {
    expect(await judged('{\n  "a": "b",\n  "c": {}\n}')).toEqual({
      problems: [],
      warnings: [],
      notices: [{ line: 3, message: 'c is an object; it is a text in the user guide' }]
    })
  })
})
