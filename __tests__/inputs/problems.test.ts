import { describe, expect, test } from '@jest/globals'
import { fields } from '../../src/inputs/fields.ts'
import { InputError } from '../../src/inputs/problems.ts'
import { draft, packed } from '../support/extension.ts'
import { DOMAIN_ID, KEYS, messages, read, type Inputs } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'

describe('problems', () => {
  test('of all inputs are reported in one run', async () => {
    const all = await messages({
      region: 'nowhere',
      'domain-id': 'x',
      token: 'short',
      'plugin-name': 'a b',
      version: '1.2',
      'if-missing': 'maybe',
      'dry-run': 'yes',
      'max-attempts': '0',
      timeout: '-1'
    })
    expect(all).toHaveLength(9)
  })

  test('of inputs and of a file are reported in one run, those of the file with their line', async () => {
    const root = await workspace({ 'draft.json': JSON.stringify(draft({ version: '1.2' }), null, 2) })
    const { problems } = await read(
      { operation: 'update-draft', 'draft-path': 'draft.json', 'unique-id': 'x', timeout: '0' },
      { root }
    )
    expect(problems).toEqual([
      { message: expect.stringContaining('timeout') },
      { message: expect.stringContaining('unique-id') },
      { message: expect.stringContaining('version'), file: 'draft.json', line: 9 }
    ])
  })

  test('with an input name it, what was given, what is allowed, and an example', async () => {
    const [message] = await messages({ 'max-attempts': '11' })
    expect(message).toBe(
      'Input max-attempts is "11", which is not allowed. Allowed: a whole number from 1 to 10. Example: `max-attempts: 4`.'
    )
  })

  test('in a file name what was given, too', async () => {
    const root = await workspace({ 'draft.json': JSON.stringify(draft({ plugin_name: 'two words' })) })
    const [message] = await messages({ operation: 'update-draft', 'draft-path': 'draft.json' }, { root })
    expect(message).toContain('two words')
  })

  test('show a given text on one line and without control characters', async () => {
    const [message] = await messages({ 'plugin-name': 'a\n::error::b\u001b[31m\u202ec' })
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  test('show no more than the beginning of a long text', async () => {
    const [message = ''] = await messages({ 'plugin-name': 'x'.repeat(100_000) })
    expect(message.length).toBeLessThan(2_000)
  })

  test('become one error that lists each', () => {
    const { message } = new InputError([
      { message: 'Input a is wrong.' },
      { message: 'version is wrong.', file: 'draft.yaml', line: 3 }
    ])
    expect(message).toBe(
      '2 problems with the inputs; no request was made.\n- Input a is wrong.\n- draft.yaml:3: version is wrong.'
    )
  })
})

describe('a missing input', () => {
  test.each([
    ['upload-extension', 'package-path'],
    ['update-icon', 'plugin-name'],
    ['update-icon', 'icon-path'],
    ['update-draft', 'draft-path'],
    ['delete-draft', 'plugin-name'],
    ['delete-draft', 'version'],
    ['update-thumbnail', 'project-id'],
    ['update-thumbnail', 'plan-id']
  ] as const)('of %s is named: %s', async (operation, input) => {
    const all = await messages({ operation, 'plugin-name': '', version: '' })
    expect(all).toContainEqual(expect.stringContaining(`Input ${input} is missing; ${operation} needs it`))
  })
})

describe('a wrong operation', () => {
  test.each(['upload', 'Delete-Draft', 'constructor', '__proto__'])(
    '%s is named with the right ones',
    async name => {
      const [message, ...others] = await messages({ operation: name, 'domain-id': '', 'max-attempts': '' })
      expect(message).toContain(`Input operation is "${name}"`)
      expect(message).toContain('update-thumbnail')
      expect(others).toEqual([])
    }
  )

  test('that is empty is called missing', async () => {
    expect(await messages({ operation: '' })).toEqual([expect.stringContaining('Input operation is missing')])
  })

  test('hides no problem of other inputs', async () => {
    const all = await messages({
      operation: 'upload',
      version: '1.2',
      timeout: '0',
      token: '',
      'img-url': 'x'
    })
    expect(all).toEqual([
      expect.stringContaining('operation'),
      expect.stringContaining('version'),
      expect.stringContaining('img-url'),
      expect.stringContaining('timeout'),
      expect.stringContaining('Nothing to sign in with')
    ])
  })

  test('hides no problem of a file', async () => {
    const root = await workspace({ 'a.zip': await packed({ name: 'a b' }) })
    const { problems } = await read({ operation: 'upload', 'package-path': 'a.zip' }, { root })
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'a.zip/codearts-extension.json', line: 3 })
    )
  })

  test('calls nothing missing that only some operations need', async () => {
    const all = await messages({ operation: 'upload', 'project-id': 'a'.repeat(32), 'plan-id': 'x' })
    expect(all).toHaveLength(1)
  })
})

describe('operation', () => {
  const names = expect.stringMatching(
    /Allowed: publish, upload-extension, .*, delete-extension\. Example: `operation: publish`\.$/
  )

  test('that is missing is told with all that there are', async () => {
    const [message] = await messages({ operation: '' })
    expect(message).toMatch(/^Input operation is missing; every step needs it\. /)
    expect(message).toEqual(names)
  })

  test('that does not exist is told with all that there are', async () => {
    const [message] = await messages({ operation: 'xyz' })
    expect(message).toMatch(/^Input operation is "xyz", which is not allowed\. /)
    expect(message).toEqual(names)
  })
})

test('a text in which somebody has hidden something is shown with where', async () => {
  expect(await messages({ 'plugin-name': 'my\u200bextension' })).toEqual([
    expect.stringMatching(/ Look closely: .*U\+200B.* Allowed: /)
  ])
  expect(await messages({ 'plugin-name': 'two words' })).toEqual([
    expect.not.stringContaining('Look closely')
  ])
})

describe('unused inputs', () => {
  test('are listed in one warning', async () => {
    const { warnings, settings } = await read({ 'img-url': 'x', 'draft-path': 'y', 'if-exists': 'zzz' })
    expect(warnings).toEqual([expect.stringMatching(/delete-draft.*draft-path.*img-url.*if-exists/)])
    expect(settings).toBeDefined()
  })

  test('are those of other ways of signing in as well', async () => {
    const others = {
      'iam-endpoint': 'https://iam.example',
      audience: 'another',
      'iam-project-id': 'a'.repeat(32)
    }
    expect((await read(others)).warnings).toEqual([
      'Given, but not used when signing in with token: iam-endpoint, audience, iam-project-id.'
    ])
  })

  test('are none that the action fills in', async () => {
    const inputs: Inputs = {
      operation: 'register-extension',
      'github-token': 'ghs_x',
      audience: fields.audience.fallback
    }
    expect((await read(inputs)).warnings).toEqual([])
  })

  test.each<[string, Inputs]>([
    ['keys', { ...KEYS, 'iam-project-id': 'a'.repeat(32) }],
    [
      'an IAM user',
      {
        token: '',
        'domain-id': '',
        'iam-user': 'u',
        'iam-password': 'p',
        'iam-account': 'a',
        'iam-endpoint': 'https://iam.example'
      }
    ],
    [
      'OIDC',
      {
        token: '',
        'provider-urn': `iam::${DOMAIN_ID}:oidcProvider:GitHub`,
        'agency-urn': `iam::${DOMAIN_ID}:agency:a`,
        audience: 'another',
        'sts-endpoint': 'https://sts.example',
        'iam-project-id': 'a'.repeat(32)
      }
    ]
  ])('are not those of the way of signing in that is given: %s', async (_way, inputs) => {
    expect((await read(inputs)).warnings).toEqual([])
  })

  test('that are empty are not mentioned', async () => {
    expect((await read({ 'img-url': '' })).warnings).toEqual([])
  })

  test('are not read as files, so that no checkout is needed', async () => {
    expect(await messages({ 'package-path': 'no/such.zip' })).toEqual([])
  })

  test('do not reach the operation', async () => {
    const { settings } = await read({ description: 'not for delete-draft' })
    expect(settings?.inputs).not.toHaveProperty('description')
  })
})

test('of more than a hundred problems the first are told, and the rest counted', () => {
  const all = Array.from({ length: 103 }, (_, number) => ({ message: `Problem ${number}.` }))
  const error = new InputError(all)
  expect(error.problems).toHaveLength(100)
  expect(error.message).toMatch(
    /^103 problems with the inputs; no request was made. The first 100 are listed.\n- Problem 0/
  )
})

test('an operation that is misspelt is told what it may mean', async () => {
  const [message] = await messages({ operation: 'upload-extention' })
  expect(message).toMatch(/^Input operation is "upload-extention".* Did you mean upload-extension\?$/)
  const [other] = await messages({ operation: 'deploy' })
  expect(other).not.toContain('Did you mean')
})

describe('a value whose fault cannot be seen', () => {
  test.each<[Inputs, string]>([
    [{ version: '1.0\u00a0.0' }, 'it holds U+00A0 (a no-break space)'],
    [{ version: '\u200b1.0.0' }, 'it holds U+200B (a zero-width space)'],
    [{ version: '１.0.0' }, 'it holds U+FF11 (it looks like 1)'],
    [{ 'plugin-name': 'm\u0443_extension' }, 'it holds U+0443 (it looks like y)'],
    [{ region: 'cn\u2011north-4' }, 'it holds U+2011 (it looks like -)'],
    [{ 'dry-run': 'true\u200b' }, 'it holds U+200B (a zero-width space)'],
    [{ endpoint: 'https://host\u00a0.example' }, 'it holds U+00A0 (a no-break space)'],
    [{ operation: 'publish\u200b', version: '', 'plugin-name': '' }, 'it holds U+200B (a zero-width space)']
  ])('is told the code point: %j', async (inputs, told) => {
    const all = await messages(inputs)
    expect(all.filter(message => message.includes(told))).toHaveLength(1)
  })

  test('is not asked whether the same word was meant', async () => {
    const [message] = await messages({ operation: 'publish\u200b', version: '', 'plugin-name': '' })
    expect(message).not.toContain('Did you mean')
    expect(message).toContain('Compared with publish, it looks the same, but has U+200B')
  })

  test('shows nothing of a secret but the kind of character', async () => {
    const [message] = await messages({ token: 'MIIEvToken\u200bOfATest' })
    expect(message).toContain('which holds a space, or a character beyond ASCII. Allowed')
    const [broken] = await messages({ token: 'MIIEvToken\nOfATest' })
    expect(broken).toContain('which holds a line break or control character. Allowed')
    expect(`${message}${broken}`).not.toMatch(/U\+|MIIE|OfA/)
  })
})
