import { describe, expect, test } from '@jest/globals'
import type { DraftFile } from '../../src/inputs/draft-file.ts'
import { draft } from '../support/extension.ts'
import { read, type Inputs } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'

/** Validates update-draft with a file of this name and content; a draft that is no text is written as JSON. */
async function update(content: string | Buffer | object, changes: Inputs = {}, name = 'draft.json') {
  const written = typeof content === 'string' || Buffer.isBuffer(content)
  const root = await workspace({ [name]: written ? content : JSON.stringify(content, null, 2) })
  return read({ operation: 'update-draft', 'draft-path': name, ...changes }, { root })
}

const YAML = `# What the console shows.
plugin_name: apie_test
display_name: 代码检查
business_type: Gate
runtime_attribution: agent
version: 0.0.1
execution_info:
  inner_execution_info:
    execution_type: COMPOSITE
    steps: []
`

describe('a draft file', () => {
  test('in JSON gives the operation its draft', async () => {
    const { settings } = await update(draft())
    expect(settings?.inputs).toMatchObject({ 'draft-path': { draft: draft() } })
  })

  test.each(['draft.yaml', 'draft.yml', 'Draft.YAML'])('in YAML may be called %s', async name => {
    const { settings } = await update(YAML, {}, name)
    expect(settings?.inputs).toMatchObject({
      'draft-path': { draft: { plugin_name: 'apie_test', display_name: '代码检查', version: '0.0.1' } }
    })
  })

  test.each(['draft.txt', 'draft', 'draft.json5', 'draft.yaml5', 'draft.json.txt'])(
    'must not be called %s',
    async name => {
      expect((await update(YAML, {}, name)).problems).toEqual([{ message: expect.stringContaining('.yaml') }])
    }
  )

  test('in YAML must not be called .json', async () => {
    const { problems } = await update(YAML)
    expect(problems[0]).toEqual({ message: expect.stringContaining('JSON'), file: 'draft.json', line: 1 })
  })

  test('may have 1 MB', async () => {
    const { problems } = await update(JSON.stringify(draft()).padEnd(1_048_576))
    expect(problems).toEqual([])
  })

  test('must not have one byte more than 1 MB', async () => {
    const { problems } = await update(JSON.stringify(draft()).padEnd(1_048_577))
    expect(problems).toEqual([{ message: expect.stringMatching(/draft-path.*1 MB/) }])
  })

  test('must not be empty', async () => {
    expect((await update('')).problems).toEqual([{ message: expect.stringContaining('empty') }])
  })

  test('shows each problem at its file, line, and input', async () => {
    const { problems } = await update(
      YAML.replace('agent', 'serverless').replace('0.0.1', '0.1'),
      {},
      'draft.yml'
    )
    expect(problems).toEqual([
      { message: expect.stringMatching(/^runtime_attribution/), file: 'draft.yml', line: 5 },
      { message: expect.stringMatching(/^version/), file: 'draft.yml', line: 6 }
    ])
  })

  test('with a key that would be a workflow command shows it as plain text', async () => {
    const { problems } = await update('{"\\n::error::x": 1, "\\n::error::x": 2}')
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.not.stringMatching(/^\s*::|[\r\n]/m) })
    ])
  })

  test('of an undocumented type is a warning', async () => {
    const { problems, warnings } = await update(draft({ business_type: 'Release' }))
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('"Release"')])
  })
})

describe('inputs beside a draft file', () => {
  test('a version description has many lines, and is warned of beyond the limit of the console', async () => {
    const lines = `${'Line\n'.repeat(199)}Line.`
    const { settings, warnings } = await update(draft(), { 'version-description': lines })
    expect(settings?.inputs).toMatchObject({ 'draft-path': { draft: { version_description: lines } } })
    expect(warnings).toEqual([])
    const longer = await update(draft(), { 'version-description': `${lines}.` })
    expect(longer.warnings).toEqual([expect.stringContaining('version_description is "Line Line')])
  })

  test.each([
    ['plugin-name', 'plugin_name', 'other'],
    ['display-name', 'display_name', '另一个'],
    ['business-type', 'business_type', 'Build'],
    ['description', 'description', 'Other'],
    ['version', 'version', '2.0.0'],
    ['version-description', 'version_description', 'Other'],
    ['unique-id', 'unique_id', 'a'.repeat(32)]
  ] as const)('%s wins over %s', async (input, field, value) => {
    const { settings } = await update(draft(), { [input]: value })
    expect(settings?.inputs).toMatchObject({ 'draft-path': { draft: { [field]: value } } })
  })

  test('may give what the file leaves out', async () => {
    const { problems } = await update(draft({ version: undefined }), { version: '2.0.0' })
    expect(problems).toEqual([])
  })

  test('may replace what is wrong in the file', async () => {
    const { problems } = await update(draft({ version: '1.2.3-SNAPSHOT' }), { version: 'v1.2.3' })
    expect(problems).toEqual([])
  })

  test('that are empty leave the file alone', async () => {
    const { settings } = await update(draft({ description: 'mine' }), { description: '' })
    expect(settings?.inputs).toMatchObject({ 'draft-path': { draft: { description: 'mine' } } })
  })

  test('region does not touch the region of the draft', async () => {
    const { settings } = await update(draft({ region: 'site' }), { region: 'cn-south-1' })
    expect(settings?.inputs).toMatchObject({ 'draft-path': { draft: { region: 'site' } } })
  })

  test('business-type Check makes the draft a Gate', async () => {
    const { settings } = await update(draft(), { 'business-type': 'Check' })
    expect(settings?.inputs).toMatchObject({ 'draft-path': { draft: { business_type: 'Gate' } } })
  })

  test('version tag of another extension than the file is an error', async () => {
    const root = await workspace({ 'draft.yaml': YAML })
    const inputs: Inputs = { operation: 'update-draft', 'draft-path': 'draft.yaml', version: 'tag' }
    const { problems } = await read(inputs, { root, event: { ref: 'refs/tags/other/v1.0.0' } })
    expect(problems).toEqual([{ message: expect.stringMatching(/"other".*"apie_test"/) }])
  })
})

describe('what a step knows of a draft', () => {
  const placesOf = async (changes: Inputs = {}) => {
    const { settings } = await update(draft({ unique_id: 'b'.repeat(32) }), changes)
    return (settings?.inputs['draft-path'] as DraftFile | undefined)?.places
  }

  test('is where each field stands', async () => {
    const lines = JSON.stringify(draft({ unique_id: 'b'.repeat(32) }), null, 2).split('\n')
    const at = (field: string) => ({
      field,
      file: 'draft.json',
      line: 1 + lines.findIndex(line => line.startsWith(`  "${field}"`))
    })
    expect(await placesOf()).toEqual({
      businessType: at('business_type'),
      displayName: at('display_name'),
      runtimeAttribution: at('runtime_attribution'),
      typeLabel: at('business_type_display_name'),
      uniqueId: at('unique_id'),
      version: at('version')
    })
  })

  test.each([
    ['business-type', 'businessType', 'Gate'],
    ['display-name', 'displayName', 'Other'],
    ['unique-id', 'uniqueId', 'a'.repeat(32)],
    ['version', 'version', '2.0.0']
  ] as const)('is that the input %s gives the field', async (input, field, value) => {
    expect(await placesOf({ [input]: value })).toMatchObject({ [field]: { field: `Input ${input}` } })
  })

  test('is what it is about, of what is wrong as well', async () => {
    expect((await update(draft())).target).toEqual({
      pluginName: 'apie_test',
      version: '0.0.1',
      displayName: 'apie_test',
      sha256: undefined,
      packed: undefined
    })
    const wrong = await update(draft({ runtime_attribution: 'x' }), { version: '3.0.0' })
    expect(wrong.problems).toHaveLength(1)
    expect(wrong.target).toMatchObject({ pluginName: 'apie_test', version: '3.0.0' })
  })
})

describe('the type of a draft', () => {
  test('that is misspelt is told at its line', async () => {
    const lines = JSON.stringify(draft(), null, 2).split('\n')
    const line = 1 + lines.findIndex(each => each.includes('"business_type"'))
    expect((await update(draft({ business_type: 'gate' }))).problems).toContainEqual({
      message: expect.stringMatching(/^business_type is "gate"/),
      file: 'draft.json',
      line
    })
  })

  test('is no matter where an input gives another', async () => {
    expect((await update(draft({ business_type: 'gate' }), { 'business-type': 'Gate' })).problems).toEqual([])
  })
})

describe('the unique ID of a draft', () => {
  const ID = 'b'.repeat(32)
  const sent = async (changes: Record<string, unknown>, inputs: Inputs) => {
    const { settings } = await update(draft({ unique_id: ID, ...changes }), inputs)
    return (settings?.inputs['draft-path'] as DraftFile | undefined)?.draft.unique_id
  }

  test('is sent with its version', async () => {
    expect(await sent({}, {})).toBe(ID)
    expect(await sent({}, { version: '0.0.1' })).toBe(ID)
    expect(await sent({}, { 'plugin-name': 'apie_test' })).toBe(ID)
  })

  test('is not sent when the file does not say whose it is, or an input says another, and that is remarked', async () => {
    const all: [Record<string, unknown>, Inputs][] = [
      [{ version: undefined }, { version: '2.0.0' }],
      [{ plugin_name: undefined }, { 'plugin-name': 'apie_test' }],
      [{ plugin_name: 'victim' }, { 'plugin-name': 'apie_test' }]
    ]
    for (const [changes, inputs] of all) {
      expect(await sent(changes, inputs)).toBeUndefined()
      const { notices } = await update(draft({ unique_id: ID, ...changes }), inputs)
      expect(notices).toContainEqual(expect.stringMatching(/^draft\.json:\d+: unique_id is left out/))
    }
    const { notices } = await update(draft({ version: undefined }), { version: '2.0.0' })
    expect(notices).toEqual([])
  })

  test('is not sent with the version of an input, because it is that of another', async () => {
    expect(await sent({}, { version: '2.0.0' })).toBeUndefined()
  })

  test('is sent with any version when an input gives it', async () => {
    expect(await sent({}, { version: '2.0.0', 'unique-id': 'a'.repeat(32) })).toBe('a'.repeat(32))
  })
})

describe('a draft that must not go out', () => {
  const secret = 'skOfATest/with"signs'
  const keys = { token: '', 'access-key-id': 'AKOFATEST', 'secret-access-key': secret }
  const holds = [{ message: expect.stringContaining('secret of this step'), file: 'draft.json', line: 1 }]

  test.each<[string, string, string]>([
    ['as it is', `x${secret}x`, 'draft.json'],
    ['with escapes of its own', `x${JSON.stringify(secret).slice(1, -1)}x`, 'draft.json'],
    ['in another spelling', Buffer.from(secret).toString('base64'), 'draft.json']
  ])('holds a secret of the step: %s', async (_how, description) => {
    expect((await update(draft({ description }), keys)).problems).toEqual(holds)
  })

  test('holds a secret in a comment', async () => {
    const { problems } = await update(`${YAML}# ${secret}\n`, keys, 'draft.yaml')
    expect(problems).toEqual([{ ...holds[0], file: 'draft.yaml' }])
  })

  test.each([
    ['1234567', false],
    ['12345678', true]
  ])('holds a secret of 8 characters or more: %s', async (short, isRefused) => {
    const { problems, warnings } = await update(draft({ description: short }), {
      ...keys,
      'secret-access-key': short
    })
    expect([problems.length, warnings.length]).toEqual(isRefused ? [1, 0] : [0, 1])
  })

  const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(8)}\n-----END PRIVATE KEY-----`

  test('holds a private key, unless the file is allowed to', async () => {
    expect((await update(draft({ description: key }))).problems).toEqual([
      {
        message:
          'it holds a private key; take it out, or give allow-files: draft.json if everybody may read it.',
        file: 'draft.json',
        line: 1
      }
    ])
    expect((await update(draft({ description: key }), { 'allow-files': 'draft.json' })).problems).toEqual([])
    expect(
      (await update(draft({ description: key }), { 'allow-files': 'other.json' })).problems
    ).toHaveLength(1)
  })
})

test('a draft that holds a short secret of the step is warned of, because it may be chance', async () => {
  const password = { token: '', 'iam-user': 'u', 'iam-password': 'pw7x', 'iam-account': 'a' }
  const { problems, warnings } = await update(draft({ description: 'It says pw7x here.' }), password)
  expect(problems).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('secret')])
})
