import { describe, expect, test } from '@jest/globals'
import { complaints, read, valueOf } from '../support/settings.ts'

const LETTERS_AND_DIGITS = 'aZ09'.repeat(8)

describe('IDs', () => {
  const inputs = [
    ['domain-id', 'delete-draft'],
    ['iam-project-id', 'delete-draft'],
    ['unique-id', 'update-draft'],
    ['project-id', 'update-thumbnail']
  ] as const

  test.each(inputs)('%s takes 32 letters and digits', async (input, operation) => {
    expect(await complaints(input, LETTERS_AND_DIGITS, { operation })).toEqual([])
  })

  test.each(inputs)('%s refuses 31 and 33 characters', async (input, operation) => {
    for (const id of [LETTERS_AND_DIGITS.slice(1), `${LETTERS_AND_DIGITS}a`]) {
      expect(await complaints(input, id, { operation })).toEqual([expect.stringContaining('32 letters')])
    }
  })

  test.each(inputs)('%s refuses 32 characters with other signs among them', async (input, operation) => {
    for (const sign of ['-', '_', ' ', 'é', '/', '٣']) {
      const id = `${LETTERS_AND_DIGITS.slice(0, 15)}${sign}${LETTERS_AND_DIGITS.slice(16)}`
      expect(await complaints(input, id, { operation })).toHaveLength(1)
    }
  })
})

describe('plugin-name', () => {
  test.each(['a', 'A-b_9', '-', '_', '0', 'x'.repeat(50)])('takes %j', async name => {
    expect(await complaints('plugin-name', name)).toEqual([])
  })

  test.each(['x'.repeat(51), 'a b', 'a.b', '扩展', 'a/b', 'a&b', 'é', 'a\nb'])('refuses %j', async name => {
    expect(await complaints('plugin-name', name)).toEqual([expect.stringContaining('1 to 50')])
  })

  test.each(['a b', 'a.b', '扩展', '𠮷'.repeat(50), 'x'.repeat(50)])(
    'for update-icon takes %j',
    async name => {
      expect(await complaints('plugin-name', name, { operation: 'update-icon' })).toEqual([])
    }
  )

  test.each(['x'.repeat(51), '扩'.repeat(51), 'a/b', 'a&b', 'a,b', 'é', 'a\tb'])(
    'for update-icon refuses %j',
    async name => {
      expect(await complaints('plugin-name', name, { operation: 'update-icon' })).toHaveLength(1)
    }
  )
})

describe('display-name', () => {
  const operation = 'update-draft'

  test.each(['a', 'My Extension', '代码检查 1.0', 'a-b_c.d', '扩'.repeat(50)])('takes %j', async name => {
    expect(await complaints('display-name', name, { operation })).toEqual([])
  })

  test.each(['x'.repeat(51), 'a/b', 'a:b', '扩展!', 'a\nb', 'a\u00a0b', 'ひらがな'])(
    'refuses %j',
    async name => {
      expect(await complaints('display-name', name, { operation })).toHaveLength(1)
    }
  )
})

describe('business-type', () => {
  const operation = 'update-draft'

  test.each(['Build', 'Gate', 'Check', 'Deploy', 'Test', 'Normal', 'Other-type_1', 'x'.repeat(50)])(
    'takes %j',
    async type => {
      expect(await complaints('business-type', type, { operation })).toEqual([])
    }
  )

  test.each(['x'.repeat(51), 'Two words', 'a.b', '构建', 'a/b'])('refuses %j', async type => {
    expect(await complaints('business-type', type, { operation })).toHaveLength(1)
  })

  test('warns of a word that no document lists', async () => {
    const { warnings } = await read({ operation, 'business-type': 'Release' })
    expect(warnings).toEqual([expect.stringContaining('"Release"')])
  })

  test.each(['Build', 'Gate', 'Check', 'Deploy', 'Test', 'Normal'])('says nothing about %s', async type => {
    expect((await read({ operation, 'business-type': type })).warnings).toEqual([])
  })
})

describe('plan-id', () => {
  const operation = 'update-thumbnail'

  test.each(['a', 'bf56512ab4e544c29d03d068711ca56a', '-_', 'x'.repeat(64)])('takes %j', async id => {
    expect(await complaints('plan-id', id, { operation })).toEqual([])
  })

  test.each(['x'.repeat(65), 'a/b', '..', 'a.b', 'a b', '%2e', 'ä'])('refuses %j', async id => {
    expect(await complaints('plan-id', id, { operation })).toHaveLength(1)
  })
})

describe('whole numbers', () => {
  test.each([
    ['max-attempts', '1', '10'],
    ['request-timeout', '1', '3600'],
    ['timeout', '1', '3600']
  ] as const)('%s takes %s and %s', async (input, least, most) => {
    expect(await complaints(input, least)).toEqual([])
    expect(await complaints(input, most)).toEqual([])
  })

  test.each([
    ['max-attempts', '11', '1 to 10'],
    ['request-timeout', '3601', '1 to 3600'],
    ['timeout', '3601', '1 to 3600']
  ] as const)('%s refuses 0 and %s, and names the range', async (input, beyond, range) => {
    for (const value of ['0', beyond]) {
      expect(await complaints(input, value)).toEqual([expect.stringContaining(range)])
    }
  })

  test.each(['-1', '+1', '1.5', '1e1', '0x1', 'four', '٣', '1 0', '9'.repeat(400), 'Infinity'])(
    'refuse %j',
    async value => {
      expect(await complaints('max-attempts', value)).toHaveLength(1)
    }
  )

  test('have their defaults when they are not given', async () => {
    const { settings, values } = await read()
    expect(settings).toMatchObject({ maxAttempts: 4, requestTimeout: 60_000 })
    expect(values.get('timeout')).toBe(600)
  })

  test('of seconds become milliseconds', async () => {
    const { settings, values } = await read({ timeout: '90', 'request-timeout': '5' })
    expect(values.get('timeout')).toBe(90)
    expect(settings).toMatchObject({ requestTimeout: 5_000 })
  })
})

describe('booleans', () => {
  test.each(['true', 'True', 'TRUE'])('take %s for true', async word => {
    expect((await read({ 'dry-run': word })).settings?.dryRun).toBe(true)
  })

  test.each(['false', 'False', 'FALSE'])('take %s for false', async word => {
    expect((await read({ summary: word })).values.get('summary')).toBe(false)
  })

  test.each(['yes', 'no', 'on', 'off', '1', '0', 'tRUE', 'y', 'null', '~', 'xtrue', 'truex', 'not true'])(
    'refuse %s',
    async word => {
      expect(await complaints('dry-run', word)).toEqual([expect.stringContaining('true or false')])
    }
  )

  test('have their defaults when they are not given', async () => {
    const { settings, values } = await read()
    expect(settings).toMatchObject({ dryRun: false })
    expect(values.get('summary')).toBe(true)
  })
})

describe('choices', () => {
  test.each([
    ['if-missing', 'ignore', 'delete-draft'],
    ['if-missing', 'fail', 'update-draft'],
    ['if-exists', 'skip', 'upload-extension'],
    ['if-exists', 'fail', 'upload-extension']
  ] as const)('%s takes %s for %s', async (input, word, operation) => {
    expect(await complaints(input, word, { operation })).toEqual([])
  })

  test.each(['skip', 'Ignore', 'create', 'toString'])(
    'if-missing refuses %s for delete-draft',
    async word => {
      expect(await complaints('if-missing', word)).toEqual([expect.stringContaining('fail or ignore')])
    }
  )

  test('give what was chosen to the operation', async () => {
    expect(await valueOf('if-missing', { 'if-missing': 'ignore' })).toBe('ignore')
  })
})

test('a description beyond the limit of the console is warned of where no file is judged', async () => {
  const names = { 'plugin-name': 'my_extension', 'display-name': 'My', 'business-type': 'Normal' }
  const described = (length: number) =>
    read({ operation: 'register-extension', ...names, description: 'x'.repeat(length) })
  expect((await described(1_000)).warnings).toEqual([])
  expect((await described(1_001)).warnings).toEqual([
    "Input description is 1001 characters long; it is longer than the 1000 characters of the console's form."
  ])
})
