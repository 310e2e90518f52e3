import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { manifest } from '../support/extension.ts'
import { encrypted, makeZip, renamed, withStatedSize } from '../support/zip.ts'
import { errorOf, register, setStage } from './support.ts'

// What is refused of a zip as such, and what is sent.
const stage = setStage()

beforeAll(() => register(stage, 'my_extension', { display_name: 'My Extension', business_type: 'Gate' }))

const MANIFEST = 'codearts-extension.json'
const SOUND = { [MANIFEST]: JSON.stringify(manifest()), 'scripts/execution.sh': '#!/bin/sh\necho hello\n' }
const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1')

async function upload(zip: Buffer) {
  const file = await stage.file('extension.zip', zip)
  return stage.run({ ...stage.withToken, operation: 'upload-extension', 'package-path': file })
}

/** A sound zip and one more file before, whose record and header are changed. */
async function changed(change: (record: Buffer, header: Buffer) => void): Promise<Buffer> {
  const zip = await makeZip({ 'a.txt': 'some text\n'.repeat(100), ...SOUND })
  change(zip.subarray(zip.indexOf(CENTRAL)), zip)
  return zip
}

/** An end of a zip of the larger format, which states so many entries. */
function counting(count: number): Buffer {
  const zip = Buffer.alloc(56 + 20 + 22)
  zip.writeUInt32LE(0x06064b50, 0)
  zip.writeUInt32LE(count, 32)
  zip.writeUInt32LE(0x07064b50, 56)
  zip.writeUInt32LE(0x06054b50, 56 + 20)
  return zip
}

describe('a zip is refused, and nothing is sent,', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['that is none', () => Buffer.from('<!doctype html>'), 'it is not a zip file'],
    ['that is cut off', async () => (await makeZip(SOUND)).subarray(0, -30), 'it is not a zip file'],
    [
      'with an encrypted file',
      async () => encrypted(await makeZip({ 'a.txt': 'a', ...SOUND })),
      'is encrypted'
    ],
    [
      'with a wrong checksum',
      () =>
        changed((record, header) => {
          record.writeUInt32LE(1, 16)
          header.writeUInt32LE(1, 14)
        }),
      'its checksum is wrong'
    ],
    [
      'with a file that is larger than it says',
      async () => withStatedSize(await makeZip({ 'a.txt': 'x'.repeat(1_000), ...SOUND }), 10),
      'unpacks to more than the 10 bytes that it states'
    ],
    [
      'with a file that is smaller than it says',
      async () => withStatedSize(await makeZip({ 'a.txt': 'x', ...SOUND }), 10),
      'unpacks to 1 bytes'
    ],
    [
      'that unpacks to more than 512 MiB',
      async () => withStatedSize(await makeZip({ 'a.txt': 'x', ...SOUND }), 512 * 1024 ** 2),
      'at most 536870912 are allowed here'
    ],
    ['with more than 65,535 files', () => counting(65_536), 'at most 65535 are allowed here'],
    ['without a manifest', () => makeZip({ 'run.sh': 'env' }), `it has no ${MANIFEST} at its root`],
    [
      'with its manifest in a folder',
      () => makeZip({ [`my/${MANIFEST}`]: SOUND[MANIFEST] }),
      'not at its root: zip what is in that folder'
    ],
    [
      'with two manifests',
      async () => renamed(await makeZip({ ...SOUND, [`${MANIFEST.slice(0, -1)}~`]: '{}' }), 'jso~', 'json'),
      'occurs twice in the zip'
    ],
    [
      'with an absolute path',
      async () => renamed(await makeZip({ ...SOUND, '~etc~': 'x' }), '~etc~', '/etc/'),
      'is an absolute path'
    ],
    [
      'with a path of a disk',
      async () => renamed(await makeZip({ ...SOUND, 'C~~x': 'x' }), 'C~~x', 'C:\\x'),
      'is an absolute path'
    ],
    [
      'with a path that leads out',
      async () => renamed(await makeZip({ ...SOUND, 'a~~~b': 'x' }), 'a~~~b', '../~b'),
      'leads out of the package'
    ],
    [
      'with a path of Windows that leads out',
      async () => renamed(await makeZip({ ...SOUND, 'a~~~~b': 'x' }), 'a~~~~b', 'a\\..\\b'),
      'leads out of the package'
    ]
  ])('%s', async (_what, make, why) => {
    const run = await upload(await make())
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
    expect(errorOf(run)).toContain(why)
    expect(stage.emulator.requests).toEqual([])
  })
})

describe('a zip is sent', () => {
  test.each<[string, () => Promise<Buffer>]>([
    [
      'with a program before it',
      async () => Buffer.concat([Buffer.from('#!/bin/sh\nexit\n'), await makeZip(SOUND)])
    ],
    ['with padding behind it', async () => Buffer.concat([await makeZip(SOUND), Buffer.alloc(1_000)])],
    [
      'with a comment',
      async () => {
        const zip = await makeZip(SOUND)
        zip.writeUInt16LE(5, zip.length - 2)
        return Buffer.concat([zip, Buffer.from('hello')])
      }
    ],
    ['without compression', () => makeZip(SOUND, { compress: false })],
    ['with Chinese names', () => makeZip({ ...SOUND, '文档/说明.md': '' })]
  ])('%s, without a warning', async (_what, make) => {
    const run = await upload(await make())
    // The emulator itself reads only zips that are nothing but a zip.
    expect(stage.emulator.requests.map(({ call }) => call)).toEqual(['upload-extension'])
    expect(run.stdout).not.toContain('::warning')
  })

  test.each<[string, () => Promise<Buffer>, string]>([
    [
      'a name twice',
      async () => renamed(await makeZip({ ...SOUND, 'a.1': '1', 'a.2': '2' }), 'a.2', 'a.1'),
      'occurs twice in the zip'
    ],
    [
      'another compression',
      () =>
        changed((record, header) => {
          record.writeUInt16LE(12, 10)
          header.writeUInt16LE(12, 8)
        }),
      'is compressed by method 12'
    ],
    [
      'a dot in front of its names',
      async () => renamed(await makeZip({ ...SOUND, '~~x': '' }), '~~x', './x'),
      'has a . or an empty folder in its name'
    ]
  ])('with %s, and warned of', async (_what, make, why) => {
    const run = await upload(await make())
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
    expect(run.stdout).toMatch(new RegExp(`^::warning file=extension.zip,line=1::.*${why}`, 'm'))
  })

  test('with a dot in front of all its names: the manifest is at its root', async () => {
    const files = { [`~~${MANIFEST}`]: SOUND[MANIFEST], '~~scripts/execution.sh': 'env' }
    const run = await upload(renamed(await makeZip(files), '~~', './'))
    expect(run.stdout).not.toContain('at its root')
    expect(run.stdout).toContain('has a . or an empty folder in its name')
  })
})

test('a warning is named as likely cause when the service refuses the zip', async () => {
  stage.emulator.addFault({
    call: 'upload-extension',
    kind: 'status',
    status: 400,
    body: { error_code: 'X.1', error_msg: 'bad package' }
  })
  const run = await upload(
    await changed((record, header) => {
      record.writeUInt16LE(12, 10)
      header.writeUInt16LE(12, 8)
    })
  )
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toMatch(/Likely cause, as warned before: .*is compressed by method 12/)
})

test('a folder without a manifest, or with more files than a package may have, is refused', async () => {
  const folder = await stage.folder('extension', { 'run.sh': 'env' })
  const inputs = { ...stage.withToken, operation: 'upload-extension', 'package-path': folder }
  expect(errorOf(await stage.run(inputs))).toContain(`it has no ${MANIFEST} at its root`)
  const names = Array.from({ length: 65_536 }, (_, index) =>
    path.join(stage.workspace, folder, String(index))
  )
  while (names.length > 0) await Promise.all(names.splice(0, 500).map(name => writeFile(name, '')))
  expect(errorOf(await stage.run(inputs))).toContain('it holds more than 65535 files and folders')
  await rm(path.join(stage.workspace, folder), { recursive: true })
}, 120_000)
