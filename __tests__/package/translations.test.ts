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

  test.each(['a/i18n/en-us/resources.json', 'i18n/en-us/README.md', 'I18N/en-us/a.json', 'i18n/a.json.txt'])(
    '%s holds no translations',
    name => {
      expect(isTranslation(name)).toBe(false)
    }
  )

  const NAMED = 'a file of translations is named resources.json in the user guide'
  const LANGUAGES = 'the languages of the user guide are zh-cn and en-us'

  test.each([
    ['i18n/zh-cn/resource.json', NAMED],
    ['i18n/en-us/Resources.json', NAMED],
    ['I18N/en-us/resources.json', 'the folder of translations is i18n in the user guide, in lower case'],
    ['i18n/fr-fr/resources.json', LANGUAGES],
    ['i18n/zh-CN/resources.json', LANGUAGES]
  ])('%s is worth a notice', (name, notice) => {
    expect(translationNotice(name)).toBe(notice)
  })

  test.each([
    'i18n/zh-cn/resources.json',
    'i18n/en-us/resources.json',
    'i18n/en-us/README.md',
    'a/i18n/fr-fr/resources.json',
    'i18n/fr-fr/resources.json.txt',
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

  test.each(['[]', '"text"', 'null'])('that is no object is told so: %s', async text => {
    expect(await judged(text)).toEqual({
      problems: [],
      warnings: [{ line: 1, message: expect.stringMatching(/is an object in the user guide$/) }],
      notices: []
    })
  })

  test.each(['x/i18n/en-us/resources.json', 'i18n/en-us/resources.json.bak', 'i18n/en-us/other.json'])(
    'called %s may be any JSON',
    async name => {
      expect(await judged('[]', 'utf8', name)).toEqual({ problems: [], warnings: [], notices: [] })
    }
  )

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
