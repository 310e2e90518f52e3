import { beforeAll, describe, expect, test } from '@jest/globals'
import { manifest } from '../support/extension.ts'
import { makeZip } from '../support/zip.ts'
import { register, setStage } from './support.ts'

// What is refused of a manifest and of translations, and what is warned of and sent, in a folder and in a zip.
const stage = setStage()

beforeAll(() => register(stage, 'my_extension', { display_name: 'My Extension', business_type: 'Gate' }))

type Files = Record<string, string | Buffer>

const MANIFEST = 'codearts-extension.json'
const SCRIPT = { 'scripts/execution.sh': '#!/bin/sh\necho hello\n' }
const textOf = (changes: Record<string, unknown>) => JSON.stringify(manifest(changes), null, 2)
const withInput = (changes: Record<string, unknown>) => ({
  inputs: [{ name: 'A', type: 'input', label: 'A', ...changes }]
})

const forms: [string, (files: Files) => Promise<string>][] = [
  ['a folder', files => stage.folder('extension', files)],
  ['a zip', async files => stage.file('extension.zip', await makeZip(files))]
]

const upload = (input: string, inputs: Record<string, string> = {}) =>
  stage.run({ ...stage.withToken, operation: 'upload-extension', 'package-path': input, ...inputs })

/** The calls that the service got, whatever it answered. */
const sent = () => stage.emulator.requests.map(({ call }) => call)

/** The messages of annotations of this kind at a file of the package. */
function found(stdout: string, kind: 'error' | 'notice' | 'warning', file = MANIFEST): string[] {
  const lines = stdout.matchAll(
    new RegExp(`^::${kind} file=extension(?:[.]zip)?/${file},line=\\d+::(.*)$`, 'gm')
  )
  return [...lines].map(([, message]) => message ?? '')
}

const REFUSED: [string, string | Buffer, string][] = [
  ['no name', textOf({ name: undefined }), 'name is missing'],
  ['a name of null', textOf({ name: null }), 'name is null; it must be'],
  ['a name with a space', textOf({ name: 'my extension' }), 'name is "my extension"'],
  ['a category that is a slip', textOf({ category: 'gate' }), 'Did you mean Gate?'],
  ['the category Check', textOf({ category: 'Check' }), 'Gate in a package'],
  ['a category that ends in a no-break space', textOf({ category: 'Gate\u00a0' }), 'U+00A0'],
  ['a version of two groups', textOf({ version: '1.0' }), 'version is "1.0"'],
  ['a version that ends in a space', textOf({ version: '1.0.2 ' }), 'it ends in a space (U+0020)'],
  ['a version that is a number', textOf({ version: 1 }), 'version is 1; it must be'],
  ['a friendlyName of 51 characters', textOf({ friendlyName: 'x'.repeat(51) }), 'friendlyName is "xx'],
  ['a friendlyName with a zero-width space', textOf({ friendlyName: 'My\u200bExtension' }), 'U+200B'],
  ['a comment', `// why\n${textOf({})}`, 'JSON has no comments'],
  [
    'a comment as in the user guide',
    textOf({}).replace('"Task",', '"Task", # fixed'),
    'JSON has no comments'
  ],
  ['a trailing comma', textOf({}).replace(/\n\}$/, ',\n}'), 'a key in double quotes is missing'],
  ['a key twice', textOf({}).replace('{', '{"version": "1.0.0",'), 'the key version appears twice'],
  ['a list in place of an object', '[]', 'the file is a list; it must be an object'],
  ['nothing', ' ', 'the file is empty'],
  ['Latin-1', Buffer.from(textOf({ description: 'é' }), 'latin1'), 'the file is not UTF-8'],
  ['UTF-16', Buffer.from(`\ufeff${textOf({})}`, 'utf16le'), 'the file is not UTF-8']
]

const WARNED: [string, Record<string, unknown>, string][] = [
  ['a description over the limit of the console', { description: 'x'.repeat(1001) }, 'description is "xx'],
  ['a description that is a list', { description: ['a'] }, 'description is a list'],
  [
    'a versionDescription over the limit',
    { versionDescription: 'x'.repeat(1001) },
    'versionDescription is "x'
  ],
  ['a versionDescription that is a number', { versionDescription: 3 }, 'versionDescription is 3'],
  ['another type', { type: 'Job' }, 'type is "Job"; it should be Task, as in the documents'],
  ['data sources', { dataSourceBindings: [{ target: 'a' }] }, 'dataSourceBindings is a list'],
  ['data sources that are an object', { dataSourceBindings: {} }, 'dataSourceBindings is an object'],
  ['inputs that are an object', { inputs: {} }, 'inputs is an object'],
  [
    'two inputs of the same name',
    {
      inputs: [
        { name: 'A', label: 'a', type: 'input' },
        { name: 'A', label: 'b', type: 'input' }
      ]
    },
    'inputs.1.name is "A"'
  ],
  ['an input without a name', withInput({ name: undefined }), 'inputs.0.name is missing'],
  ['a default that is a number', withInput({ defaultValue: 3 }), 'inputs.0.defaultValue is 3'],
  ['a required of a text', withInput({ required: 'true' }), 'inputs.0.required is "true"'],
  ['a validation that is a text', withInput({ validation: '^a$' }), 'inputs.0.validation is "^a$"'],
  ['a validation of other types', withInput({ validation: { regex: 1 } }), 'inputs.0.validation.regex is 1'],
  ['an extendProp that is a list', withInput({ extendProp: [] }), 'inputs.0.extendProp is a list'],
  ['outputs that are a text', { outputs: 'a' }, 'outputs is "a"'],
  ['a prop that is a text', { outputs: [{ name: 'a', prop: 'b' }] }, 'outputs.0.prop is "b"'],
  ['no execution', { execution: undefined }, 'execution is missing'],
  [
    'an execution that is a text',
    { execution: 'scripts/execution.sh' },
    'execution is "scripts/execution.sh"'
  ],
  ['no script', { execution: { type: 'Shell' } }, 'execution.target is missing'],
  [
    'a script type that is a number',
    { execution: { type: 1, target: 'scripts/execution.sh' } },
    'execution.type is 1'
  ],
  [
    'a script that is not there',
    { execution: { type: 'Shell', target: 'scripts/x.sh' } },
    'it is no file of the package'
  ],
  [
    'a script outside of the package',
    { execution: { type: 'Shell', target: '../a.sh' } },
    'a path inside of the package'
  ],
  ['an absolute script', { execution: { type: 'Shell', target: '/bin/sh' } }, 'a path inside of the package'],
  [
    'a script with a backslash',
    { execution: { type: 'Shell', target: 'scripts\\execution.sh' } },
    'a path inside of the package'
  ],
  ['a misspelt field', { versoin: '1.0.2' }, 'Did you mean version?'],
  [
    'a misspelt field of the execution',
    { execution: { type: 'Shell', target: 'scripts/execution.sh', taget: 'a' } },
    'Did you mean target?'
  ]
]

describe.each(forms)('in %s', (_form, write) => {
  test.each(REFUSED)('a manifest with %s is refused', async (_what, text, message) => {
    const run = await upload(await write({ ...SCRIPT, [MANIFEST]: text }))
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
    expect(found(run.stdout, 'error').join('\n')).toContain(message)
    expect(sent()).toEqual([])
  })

  test.each(WARNED)('a manifest with %s is warned of and sent', async (_what, changes, message) => {
    const input = await write({ ...SCRIPT, [MANIFEST]: textOf(changes) })
    const run = await upload(input)
    expect(found(run.stdout, 'warning').join('\n')).toContain(message)
    expect(found(run.stdout, 'error')).toEqual([])
    expect(sent()).toEqual(['upload-extension'])
  })

  test('with strict, what is warned of is refused', async () => {
    const input = await write({ ...SCRIPT, [MANIFEST]: textOf({ type: 'Job' }) })
    const run = await upload(input, { strict: 'true' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(run.stdout).toContain('type is "Job"; it should be Task, as in the documents')
  })

  test('what no document names is a notice', async () => {
    const run = await upload(await write({ ...SCRIPT, [MANIFEST]: textOf({ colour: 'red' }) }))
    expect(run.outputs['result']).toBe('uploaded')
    expect(found(run.stdout, 'notice')).toEqual([expect.stringContaining('colour is not in the documents')])
    expect(found(run.stdout, 'warning')).toEqual([])
  })

  test('a number that JavaScript cannot hold is sent as it is written', async () => {
    const text = textOf(withInput({ extendProp: { max: 1 } })).replace(
      '"max": 1',
      '"max": 12345678901234567890'
    )
    const run = await upload(await write({ ...SCRIPT, [MANIFEST]: text }))
    expect(run.outputs['result']).toBe('uploaded')
    expect(run.stdout).not.toMatch(/^::(?:error|warning|notice)/m)
  })

  test.each([
    ['that are not UTF-8', Buffer.from('{"a": "é"}', 'latin1')],
    ['that are no JSON', 'a: b'],
    ['with a comment', '{"a": "b"} // why'],
    ['with a comma too many', '{"a": "b",}'],
    ['with a key twice', '{"a": "b", "a": "c"}'],
    ['that are a list', '[]'],
    ['that are empty', ' ']
  ])('translations %s are warned of and sent', async (_what, content) => {
    const file = 'i18n/en-us/resources.json'
    const run = await upload(await write({ ...SCRIPT, [MANIFEST]: textOf({}), [file]: content }))
    expect(run.outputs['result']).toBe('uploaded')
    expect(found(run.stdout, 'warning', file)).toHaveLength(1)
  })
})

test('the version is written into a manifest with a number that JavaScript cannot hold', async () => {
  const text = textOf({ anything: 1 }).replace('"anything": 1', '"anything": 12345678901234567890')
  const run = await upload(await stage.folder('extension', { ...SCRIPT, [MANIFEST]: text }), {
    version: '3.2.1'
  })
  expect(run.outputs).toMatchObject({ result: 'uploaded', version: '3.2.1' })
})
