import { describe, expect, test } from '@jest/globals'
import { DocumentError, type Finding } from '../../src/extension/document.ts'
import { parseManifest } from '../../src/extension/manifest.ts'
import { manifest } from '../support/extension.ts'

async function findings(content: string | Record<string, unknown>): Promise<readonly Finding[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  return parseManifest(Buffer.from(text)).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DocumentError) return error.findings
      throw error
    }
  )
}

describe('a manifest', () => {
  test('gives its fields', async () => {
    const { fields } = await parseManifest(Buffer.from(JSON.stringify(manifest())))
    expect(fields).toMatchObject({ name: 'my_extension', category: 'Gate', version: '1.0.2' })
  })

  test('may begin with a byte order mark', async () => {
    expect(await findings(`\ufeff${JSON.stringify(manifest())}`)).toEqual([])
  })

  test.each(['friendlyName', 'description', 'versionDescription', 'inputs', 'outputs', 'execution'])(
    'may do without %s',
    async field => {
      expect(await findings(manifest({ [field]: undefined }))).toEqual([])
    }
  )

  test.each(['name', 'category', 'version'])('must have %s', async field => {
    expect(await findings(manifest({ [field]: undefined }))).toEqual([
      { line: 1, message: expect.stringMatching(`^${field} is missing`) }
    ])
  })

  test.each([
    ['name', 'x'.repeat(50)],
    ['friendlyName', '扩'.repeat(50)],
    ['friendlyName', 'My Extension 1.0'],
    ['category', 'Release'],
    ['version', '99.0.9'],
    ['inputs', [{ type: 'no one knows' }]],
    ['anything', { else: true }]
  ])('may have %s %j', async (field, value) => {
    expect(await findings(manifest({ [field]: value }))).toEqual([])
  })

  test.each([
    ['name', 'x'.repeat(51), 3],
    ['name', 'a.b', 3],
    ['name', '', 3],
    ['friendlyName', 'x'.repeat(51), 4],
    ['friendlyName', '', 4],
    ['description', 1, 5],
    ['category', 'Two words', 6],
    ['version', '1.0', 7],
    ['version', '1.0.100', 7],
    ['version', 1, 7],
    ['versionDescription', null, 8]
  ])('must not have %s %j, which is shown at its line', async (field, value, line) => {
    expect(await findings(manifest({ [field]: value }))).toEqual([
      { line, message: expect.stringMatching(`^${field} is .*it must be `) }
    ])
  })

  test.each(['[]', '"text"', 'null', '3'])('must not be %s', async text => {
    expect(await findings(text)).toEqual([
      { line: 1, message: expect.stringMatching(/^the file is .*it must be an object$/) }
    ])
  })

  test('must not have comments, as the examples of the user guide do', async () => {
    expect(await findings('{\n  "name": "a", # the unique identifier\n  "version": "1.0.0"\n}')).toEqual([
      { line: 2, message: expect.stringContaining('JSON has no comments') }
    ])
  })

  test('must not have a key twice', async () => {
    expect(await findings('{\n"version": "1.0.0",\n"version": "1.0.1"}')).toEqual([
      { line: 3, message: expect.stringContaining('version') }
    ])
  })
})
