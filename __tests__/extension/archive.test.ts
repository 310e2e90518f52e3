import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ArchiveError, readManifest } from '../../src/extension/archive.ts'
import { MAX_DOCUMENT_BYTES } from '../../src/extension/parse-document.ts'
import { workspace } from '../support/workspace.ts'
import { encrypted, makeZip, renamed, withStatedSize } from '../support/zip.ts'

const MANIFEST = 'codearts-extension.json'

async function manifestOf(zip: Buffer): Promise<string> {
  const file = path.join(await workspace(), 'a.zip')
  await writeFile(file, zip)
  return (await readManifest(file)).toString()
}

/** Why a zip is refused. */
async function refusal(zip: Buffer): Promise<string> {
  return manifestOf(zip).then(
    () => 'not refused',
    (error: unknown) => {
      if (error instanceof ArchiveError) return error.message
      throw error
    }
  )
}

describe('the manifest of a zip', () => {
  test('is found at the root, wherever it stands in the list', async () => {
    expect(await manifestOf(await makeZip({ 'a.txt': 'a', 'b/c.txt': 'c', [MANIFEST]: '{}' }))).toBe('{}')
  })

  test('is found among others of the same name further down', async () => {
    expect(await manifestOf(await makeZip({ [`a/${MANIFEST}`]: '[]', [MANIFEST]: '{}' }))).toBe('{}')
  })

  test('may be stored without compression', async () => {
    expect(await manifestOf(await makeZip({ [MANIFEST]: '{}' }, { compress: false }))).toBe('{}')
  })

  test('that is missing is asked for', async () => {
    expect(await refusal(await makeZip({ 'a.txt': 'a' }))).toContain(`has no ${MANIFEST} at its root`)
  })

  test('is missing in a zip without files', async () => {
    expect(await refusal(await makeZip({}))).toContain(`has no ${MANIFEST}`)
  })

  test('that lies one folder down is explained', async () => {
    const message = await refusal(await makeZip({ [`my_extension/${MANIFEST}`]: '{}' }))
    expect(message).toContain(`my_extension/${MANIFEST}`)
    expect(message).toContain('not the folder itself')
  })

  test('that only ends in the same letters is not taken for it', async () => {
    expect(await refusal(await makeZip({ [`my-${MANIFEST}`]: '{}' }))).toContain(`has no ${MANIFEST}`)
  })

  test('that is a folder is not taken for it', async () => {
    expect(await refusal(await makeZip({ [`${MANIFEST}/a.txt`]: 'a' }))).toContain(`has no ${MANIFEST}`)
  })

  test('that is larger than 1 MB is not read to its end', async () => {
    const read = await manifestOf(await makeZip({ [MANIFEST]: Buffer.alloc(64 * MAX_DOCUMENT_BYTES, ' ') }))
    expect(read.length).toBeGreaterThan(MAX_DOCUMENT_BYTES)
    expect(read.length).toBeLessThan(2 * MAX_DOCUMENT_BYTES)
  })

  test.each([1, 5_000])('that unpacks to another size than the %d bytes stated is refused', async size => {
    const zip = withStatedSize(await makeZip({ [MANIFEST]: '{}'.padEnd(1_000) }), size)
    expect(await refusal(zip)).toContain('cannot be read as a zip file')
  })

  test('that is encrypted is refused', async () => {
    expect(await refusal(encrypted(await makeZip({ [MANIFEST]: '{}' })))).toContain('cannot be read')
  })

  test('whose bytes are damaged is refused', async () => {
    const zip = await makeZip({ [MANIFEST]: JSON.stringify({ name: 'a name that takes some room' }) })
    zip.fill(0xff, 30 + MANIFEST.length, 30 + MANIFEST.length + 10)
    expect(await refusal(zip)).toContain('cannot be read')
  })

  test('that is there twice is refused: nobody knows which one the service reads', async () => {
    const other = 'codearts-extension.jsom'
    const zip = renamed(await makeZip({ [MANIFEST]: '{"a": 1}', [other]: '{"a": 2}' }), other, MANIFEST)
    expect(await refusal(zip)).not.toBe('not refused')
  })
})

describe('a file', () => {
  test.each([
    ['a text', Buffer.from('not a zip')],
    ['a page', Buffer.from('<!doctype html>'.padEnd(5_000))],
    ['the start of a zip', Buffer.from('PK\u0003\u0004', 'latin1')],
    ['zeros', Buffer.alloc(10_000)]
  ])('that is %s is no zip', async (_what, content) => {
    expect(await refusal(content)).toContain('is not a zip file')
  })

  test('that was cut off is no zip', async () => {
    const zip = await makeZip({ [MANIFEST]: '{}', 'a.txt': 'a' })
    expect(await refusal(zip.subarray(0, zip.length - 30))).toContain('is not a zip file')
  })

  test('whose start was cut off is refused', async () => {
    const zip = await makeZip({ 'a.txt': 'a'.repeat(100), [MANIFEST]: '{}' })
    expect(await refusal(zip.subarray(50))).not.toBe('not refused')
  })
})

describe('a path in a zip', () => {
  const evil = [
    ['up', '../evil.txt'],
    ['from the root', '/evil/x.txt'],
    ['to a drive', 'c:/evil.txt'],
    ['up in the middle', 'a/../../e.x']
  ] as const

  test.each(evil)('that leads %s is refused', async (_where, name) => {
    const innocent = 'x'.repeat(name.length)
    const zip = renamed(await makeZip({ [innocent]: '', [MANIFEST]: '{}' }), innocent, name)
    expect(await refusal(zip)).toContain(name)
  })

  test.each(evil)('that leads %s is refused behind the manifest, too', async (_where, name) => {
    const innocent = 'x'.repeat(name.length)
    const zip = renamed(await makeZip({ [MANIFEST]: '{}', [innocent]: '' }), innocent, name)
    expect(await refusal(zip)).toContain(name)
  })
})
