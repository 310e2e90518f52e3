/** Inputs that have to go together, and inputs that an operation has no use for. */

import { describe, expect, test } from '@jest/globals'
import { messages, read, type Inputs } from '../support/settings.ts'

describe('inputs of which one is needed', () => {
  const THUMBNAIL: Inputs = {
    operation: 'update-thumbnail',
    'domain-id': '',
    'project-id': '919bb351ef424e2daaf3dd80c179fae9',
    'plan-id': 'plan-1'
  }
  const URL = '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1.png'

  test('and no more: neither is told, and both', async () => {
    expect(await messages(THUMBNAIL)).toEqual([
      expect.stringMatching(
        /^Inputs img-url and image-path are both missing; exactly one is needed\. Allowed: /
      )
    ])
    expect(await messages({ ...THUMBNAIL, 'img-url': URL, 'image-path': 'x.png' })).toContainEqual(
      expect.stringMatching(
        /^Inputs img-url and image-path are both given; exactly one is needed\. Allowed: /
      )
    )
    expect(await messages({ ...THUMBNAIL, 'img-url': URL })).toEqual([])
  })

  const EXTENSION: Inputs = {
    operation: 'update-extension',
    'plugin-name': 'my_extension',
    'business-type': 'Gate'
  }

  test('or more: none is told, and each is enough', async () => {
    expect(await messages(EXTENSION)).toEqual([
      expect.stringMatching(
        /^Input display-name is missing; update-extension needs it\. Allowed: .* Or give description or icon-path\.$/
      )
    ])
    expect(await messages({ ...EXTENSION, description: 'x' })).toEqual([])
    expect(await messages({ ...EXTENSION, 'display-name': 'x' })).toEqual([])
    expect(await messages({ ...EXTENSION, 'display-name': 'x', description: 'x' })).toEqual([])
  })
})

describe('confirm', () => {
  const DELETION: Inputs = { operation: 'delete-extension', 'plugin-name': 'my_extension' }

  test('repeats plugin-name', async () => {
    expect(await messages({ ...DELETION, confirm: 'my_extension' })).toEqual([])
    expect(await messages({ ...DELETION, confirm: 'My_extension' })).toEqual([
      'Input confirm is "My_extension": it has to repeat plugin-name, "my_extension".'
    ])
  })

  test('is not judged where plugin-name cannot be', async () => {
    expect(await messages({ ...DELETION, 'plugin-name': 'two words', confirm: 'my_extension' })).toEqual([
      expect.stringContaining('Input plugin-name')
    ])
  })
})

describe('a text that is published', () => {
  const secretAccessKey = 'skOfATest-which-is-long-enough'
  const KEYS: Inputs = { token: '', 'access-key-id': 'AKOFATEST', 'secret-access-key': secretAccessKey }
  const REGISTRATION: Inputs = {
    operation: 'register-extension',
    'plugin-name': 'my_extension',
    'display-name': 'My',
    'business-type': 'Gate',
    ...KEYS
  }

  test('must not hold a secret of the step, and is not shown', async () => {
    expect(await messages({ ...REGISTRATION, description: `x${secretAccessKey}x` })).toEqual([
      'Input description holds a secret of this step, and would publish it. Take it out.'
    ])
  })

  test.each([
    ['1234567', []],
    ['12345678', [expect.stringContaining('holds a secret')]]
  ])('that holds a secret as short as %s', async (secret, problems) => {
    const inputs = { ...REGISTRATION, 'secret-access-key': secret, description: `a ${secret} b` }
    expect(await messages(inputs)).toEqual(problems)
  })
})

test('business-type is judged where no file says it', async () => {
  const inputs: Inputs = {
    operation: 'register-extension',
    'plugin-name': 'my_extension',
    'display-name': 'My',
    'business-type': 'gate'
  }
  expect(await messages(inputs)).toEqual([expect.stringMatching(/^Input business-type is "gate"/)])
})

test('with strict, what is warned of is a problem', async () => {
  const inputs: Inputs = { 'img-url': 'x', strict: 'true' }
  const { problems, warnings } = await read(inputs)
  expect([problems, warnings]).toEqual([[{ message: 'Given, but not used by delete-draft: img-url.' }], []])
  expect((await read({ ...inputs, strict: 'false' })).problems).toEqual([])
})

describe.each<[string, Inputs, string[], string[]]>([
  [
    'pull-request',
    { 'pull-request': '7' },
    ['delete-draft', 'upload-extension', 'update-draft'],
    ['delete-version', 'register-extension']
  ],
  [
    'tag-prefix',
    { 'tag-prefix': 'v' },
    ['delete-draft', 'delete-version', 'publish'],
    ['register-extension', 'discover']
  ],
  [
    'allow-files',
    { 'allow-files': '*.pem' },
    ['upload-extension', 'update-draft', 'publish', 'pack'],
    ['delete-draft', 'status']
  ],
  ['comment', { comment: 'true' }, ['delete-draft', 'upload-extension'], ['register-extension', 'discover']],
  ['max-attempts', { 'max-attempts': '2' }, ['publish', 'update-thumbnail'], ['pack']]
])('%s', (input, inputs, users, others) => {
  const unused = async (operation: string) => {
    const { warnings, problems } = await read({ operation, ...inputs })
    return [...warnings, ...problems.map(({ message }) => message)].filter(message =>
      new RegExp(`^Given, but not used by .*\\b${input}\\b`).test(message)
    )
  }

  test.each(users)('is used by %s', async operation => {
    expect(await unused(operation)).toEqual([])
  })

  test.each(others)('is not used by %s', async operation => {
    expect(await unused(operation)).toHaveLength(1)
  })
})
