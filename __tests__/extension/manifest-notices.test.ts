import { describe, expect, test } from '@jest/globals'
import { judgeManifest } from '../../src/extension/manifest.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { manifest } from '../support/extension.ts'

describe('the notices of a manifest', () => {
  async function notices(changes: Record<string, unknown>): Promise<readonly string[]> {
    const text = JSON.stringify(manifest(changes), null, 2)
    const found = judgeManifest(await parseDocument(Buffer.from(text), 'json'))
    return found.notices.map(({ line, message }) => `${line}: ${message}`)
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
    [
      { execution: { type: 'Perl', target: 'a' } },
      '13: execution.type is "Perl"; it should be Shell, Nodejs, Java, Python, as in the documents'
    ],
    [input({ type: 'select' }), '13: inputs.0.type is "select"; it is input in the user guide'],
    [input({ type: undefined }), '11: inputs.0.type is missing; it is input in the user guide'],
    [input({ label: undefined }), '11: inputs.0.label is missing; it is what the pipeline shows'],
    [
      input({ validation: { regex: '(' } }),
      '16: inputs.0.validation.regex is "("; it is no regular expression'
    ],
    [{ colour: 1 }, '16: colour is not in the documents; it is sent as it is'],
    [{ outputs: [{ name: 'a', pr: 'a' }] }, 'outputs.0.pr is not in the documents; it is sent as it is']
  ])('tell of %j', async (changes, message) => {
    expect(await notices(changes)).toEqual([expect.stringContaining(message)])
  })

  test('leave out what is warned of anyway', async () => {
    const execution = { type: 1, target: 'a' }
    expect(await notices({ type: 'task', execution, ...input({ name: 1, label: 1, type: 1 }) })).toEqual([])
  })

  test.each([[], null, 'text'].map(value => [value]))('are none for a manifest that is %j', async value => {
    const document = await parseDocument(Buffer.from(JSON.stringify(value)), 'json')
    expect(judgeManifest(document).notices).toEqual([])
  })

  test('come in the order of lines', async () => {
    const execution = { type: 'Perl', target: 'a' }
    const found = await notices({ type: undefined, ...input({ colour: 'a' }), execution })
    expect(found.map(notice => Number.parseInt(notice))).toEqual([1, 14, 19])
  })
})
