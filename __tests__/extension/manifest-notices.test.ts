import { describe, expect, test } from '@jest/globals'
import { manifestNotices } from '../../src/extension/manifest.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { manifest } from '../support/extension.ts'

describe('the notices of a manifest', () => {
  async function notices(changes: Record<string, unknown>): Promise<readonly string[]> {
    const text = JSON.stringify(manifest(changes), null, 2)
    const found = manifestNotices(await parseDocument(Buffer.from(text), 'json'))
    return found.map(({ line, message }) => `${line}: ${message}`)
  }

  const input = (changes: Record<string, unknown>) => ({
    inputs: [{ name: 'A', type: 'input', label: 'A', ...changes }]
  })

  test.each([
    {},
    { inputs: undefined, dataSourceBindings: undefined },
    { $schema: './schema.json' },
    input({ name: 'x'.repeat(200), label: 'x'.repeat(140), description: 'x'.repeat(1000) }),
    input({
      name: '_a1',
      defaultValue: '',
      required: true,
      validation: { regex: '^\\d+$', regexMessage: '' }
    }),
    input({ validation: { min_length: 1, max_length: 2, requiredMessage: null }, extendProp: { any: 1 } }),
    input({ validation: { minLength: 1, maxLength: 2 } }),
    { outputs: [{ name: 'a', type: 'metrics', prop: { any: 1 } }] },
    ...['Shell', 'Nodejs', 'Java', 'Python'].map(type => ({ execution: { type, target: 'a' } }))
  ])('are none for %j', async changes => {
    expect(await notices(changes)).toEqual([])
  })

  test.each([
    [{ type: undefined }, '1: type is missing; it is Task in the user guide'],
    [{ execution: undefined }, '1: execution is missing; it is what says which script runs'],
    [
      { execution: { type: 'Perl', target: 'a' } },
      '13: execution.type is "Perl"; it is Shell, Nodejs, Java, Python in the documents'
    ],
    [input({ type: 'select' }), '13: inputs.0.type is "select"; it is input in the user guide'],
    [input({ type: undefined }), '11: inputs.0.type is missing; it is input in the user guide'],
    [input({ label: undefined }), '11: inputs.0.label is missing; it is what the pipeline shows'],
    [
      input({ name: 'my-input' }),
      '12: inputs.0.name is "my-input"; it is the name of an environment variable'
    ],
    [input({ name: '1a' }), '12: inputs.0.name is "1a"; it is the name of an environment variable'],
    [input({ name: 'x'.repeat(201) }), 'it is longer than the 200 characters of the console'],
    [input({ label: 'x'.repeat(141) }), 'it is longer than the 140 characters of the console'],
    [input({ description: 'x'.repeat(1001) }), 'it is longer than the 1000 characters of the console'],
    [input({ defaultValue: 3 }), '15: inputs.0.defaultValue is 3; it is a text in the documents'],
    [
      input({ validation: { regex: '(' } }),
      '16: inputs.0.validation.regex is "("; it is no regular expression'
    ],
    [
      input({ validation: { max_length: '9' } }),
      'inputs.0.validation.max_length is "9"; it is a whole number'
    ],
    [{ colour: 1 }, '16: colour is not in the documents; it is sent as it is'],
    [
      { freindlyName: 'a' },
      'freindlyName is not in the documents; it is sent as it is. Did you mean friendlyName?'
    ],
    [
      input({ lable: 'a' }),
      'inputs.0.lable is not in the documents; it is sent as it is. Did you mean label?'
    ],
    [
      input({ validation: { regx: 'a' } }),
      'inputs.0.validation.regx is not in the documents; it is sent as it is. Did you mean regex?'
    ],
    [
      { execution: { type: 'Shell', target: 'a', targt: 'a' } },
      '15: execution.targt is not in the documents; it is sent as it is. Did'
    ],
    [{ outputs: [{ name: 'a', pr: 'a' }] }, 'outputs.0.pr is not in the documents; it is sent as it is'],
    [
      { outputs: [{ name: 'a', typ: 'a' }] },
      'outputs.0.typ is not in the documents; it is sent as it is. Did you mean type?'
    ]
  ])('tell of %j', async (changes, message) => {
    expect(await notices(changes)).toEqual([expect.stringContaining(message)])
  })

  test('leave out what is a problem anyway', async () => {
    const execution = { type: 1, target: 'a' }
    expect(await notices({ type: 'task', execution, ...input({ name: 1, label: 1, type: 1 }) })).toEqual([])
  })

  test.each([[], null, 'text'].map(value => [value]))('are none for a manifest that is %j', async value => {
    const document = await parseDocument(Buffer.from(JSON.stringify(value)), 'json')
    expect(manifestNotices(document)).toEqual([])
  })

  test('come in the order of lines', async () => {
    const execution = { type: 'Perl', target: 'a' }
    const found = await notices({ type: undefined, ...input({ lable: 'a' }), execution })
    expect(found.map(notice => Number.parseInt(notice))).toEqual([1, 14, 19])
  })
})
