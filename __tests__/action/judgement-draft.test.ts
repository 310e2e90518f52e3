import { describe, expect, test } from '@jest/globals'
import { draft } from '../support/extension.ts'
import { SERVICE_DRAFTS } from '../support/service-drafts.ts'
import { errorOf, setStage } from './support.ts'

// What is refused of a draft, and what is warned of and sent as it stands.
const stage = setStage()
let count = 0

const create = (name: string, inputs: Record<string, string> = {}) =>
  stage.run({ ...stage.withToken, operation: 'create-draft', 'draft-path': name, ...inputs })

/** Writes a draft of an extension of its own, so that each is new. */
const file = (value: Record<string, unknown>) => {
  count += 1
  return stage.file('draft.json', JSON.stringify({ plugin_name: `draft_${count}`, ...value }, null, 2))
}

const changed = (changes: Record<string, unknown>) => {
  const { plugin_name: name, ...others } = draft(changes)
  return 'plugin_name' in changes ? { ...others, plugin_name: name } : others
}

const withInner = (inner: unknown) => ({ execution_info: { inner_execution_info: inner } })

/** The last body that the service got, and the messages of the annotations of this kind at the draft. */
const sent = () => stage.emulator.requests.find(({ call }) => call === 'create-draft')?.json
function found(stdout: string, kind: 'error' | 'notice' | 'warning', name = 'draft[.]json'): string[] {
  const lines = stdout.matchAll(new RegExp(`^::${kind} file=${name},line=\\d+::(.*)$`, 'gm'))
  return [...lines].map(([, message]) => message ?? '')
}

const REFUSED: [string, Record<string, unknown>, string][] = [
  ['no runtime_attribution', { runtime_attribution: undefined }, 'runtime_attribution is missing'],
  ['a runtime_attribution of null', { runtime_attribution: null }, 'runtime_attribution is missing'],
  ['another runtime_attribution', { runtime_attribution: 'server' }, 'it must be agent or agentless'],
  ['a plugin_name with a space', { plugin_name: 'a b' }, 'plugin_name is "a b"'],
  ['a plugin_name of 51 characters', { plugin_name: 'x'.repeat(51) }, 'plugin_name is "x'],
  ['a display_name of null', { display_name: null }, 'display_name is missing'],
  ['a display_name with a no-break space', { display_name: 'My\u00a0Name' }, 'U+00A0 (a no-break space)'],
  ['a version of two groups', { version: '1.0' }, 'version is "1.0"'],
  ['a version that is a number', { version: 1.1 }, 'version is 1.1; it must be'],
  ['a version that ends in a space', { version: '1.0.0 ' }, 'it ends in a space (U+0020)'],
  ['a business_type that is a slip', { business_type: 'normal' }, 'Did you mean Normal?'],
  ['is_private of 2', { is_private: 2 }, 'it must be 0 (public) or 1 (private)'],
  ['is_private of true', { is_private: true }, 'it must be 0 (public) or 1 (private)'],
  ['a unique_id that is too short', { unique_id: 'abc' }, 'unique_id is "abc"'],
  ['no execution_info', { execution_info: null }, 'execution_info is missing'],
  ['no inner_execution_info', { execution_info: {} }, 'inner_execution_info is missing'],
  ['another execution_type', withInner({ execution_type: 'shell' }), 'it must be one of CONTAINER'],
  ['a number that JSON would change', { anything: 1e300 }, 'cannot be sent as written']
]

const WARNED: [string, Record<string, unknown>, string][] = [
  ['a description that is a list', { description: ['a'] }, 'description is a list'],
  [
    'a version description over the limit of the console',
    { version_description: 'x'.repeat(1_001) },
    "longer than the 1000 characters of the console's form"
  ],
  ['an icon_url that is a number', { icon_url: 1 }, 'icon_url is 1'],
  ['a label that is a number', { business_type_display_name: 1 }, 'business_type_display_name is 1'],
  ['a manifest_version that is a number', { manifest_version: 3 }, 'manifest_version is 3'],
  ['maintainers that are a list', { maintainers: ['me'] }, 'maintainers is a list'],
  ['inputs that are an object', { input_info: {} }, 'input_info is an object'],
  ['a default that is a number', { input_info: [{ default_value: 3 }] }, 'input_info.0.default_value is 3'],
  [
    'a validation that is an object',
    { input_info: [{ validation: { regex: null } }] },
    'validation is an object'
  ],
  ['outputs of another type', { output_info: [{ version: 1 }] }, 'output_info.0.version is 1'],
  ['steps that are an object', withInner({ steps: {} }), 'steps is an object'],
  ['a step without a name', withInner({ steps: [{ name: null }] }), 'steps.0.name is null'],
  ['variables that are a list', withInner({ steps: [{ variables: [1] }] }), 'steps.0.variables is a list'],
  ['an execution_type of null', withInner({ execution_type: null }), 'execution_type is null'],
  ['an execution that is a text', withInner('echo'), 'it holds no JSON'],
  ['an execution_info that is a text', { execution_info: '{}' }, 'execution_info is "{}"'],
  ['a misspelt field', { desciption: 'a' }, 'Did you mean description?'],
  ['a misspelt field of a step', withInner({ steps: [{ tsak: 'a' }] }), 'Did you mean task?']
]

describe('a draft with', () => {
  test.each(REFUSED)('%s is refused', async (_what, changes, message) => {
    const run = await create(await file(changed(changes)))
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
    expect(found(run.stdout, 'error').join('\n')).toContain(message)
    expect(stage.emulator.requests).toEqual([])
  })

  test.each(WARNED)('%s is warned of, and sent as it stands', async (_what, changes, message) => {
    const run = await create(await file(changed(changes)))
    expect(found(run.stdout, 'warning').join('\n')).toContain(message)
    expect(found(run.stdout, 'error')).toEqual([])
    expect(sent()).toMatchObject(changes)
  })

  test('what no document names is a notice', async () => {
    const run = await create(await file(changed({ colour: 'red' })))
    expect(run.outputs['result']).toBe('created')
    expect(found(run.stdout, 'notice')).toEqual([expect.stringContaining('colour is not in the documents')])
    expect(found(run.stdout, 'warning')).toEqual([])
  })

  test('a warning is refused with strict', async () => {
    const run = await create(await file(changed({ manifest_version: 3 })), { strict: 'true' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(errorOf(run)).toContain('manifest_version is 3')
  })
})

test.each(SERVICE_DRAFTS)('%s is sent without choking', async (_what, value) => {
  const run = await create(await file({ ...value, plugin_name: `service_${(count += 1)}` }))
  expect(found(run.stdout, 'error')).toEqual([])
  expect(sent()).toMatchObject({ execution_info: value['execution_info'], version: value['version'] })
})

test('a merge key in YAML is refused, and is an ordinary key in quotes', async () => {
  const yaml = `plugin_name: merged
display_name: merged
business_type: Normal
runtime_attribution: agent
version: 0.0.1
execution_info:
  inner_execution_info:
    steps:
      - &first {name: a, task: official_shell_plugin}
      - <<: *first
        name: b
`
  await stage.file('draft.yaml', yaml)
  const run = await create('draft.yaml')
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  expect(found(run.stdout, 'error', 'draft[.]yaml')).toEqual([expect.stringContaining('merge keys (<<)')])
  await stage.file('draft.yaml', yaml.replace('<<:', '"<<":'))
  expect((await create('draft.yaml')).outputs['result']).toBe('created')
})
