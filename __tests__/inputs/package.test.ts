import { createHash } from 'node:crypto'
import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { formLength } from '../../src/http/multipart.ts'
import type { Jobs } from '../../src/inputs/context.ts'
import { sha256 } from '../../src/package/digest.ts'
import { manifest, packed } from '../support/extension.ts'
import { KEYS, read, type Inputs } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'
import { makeZip } from '../support/zip.ts'

const MANIFEST = 'my.zip/codearts-extension.json'

/** Validates upload-extension with this package. */
async function upload(zip: Buffer, changes: Inputs = {}, name = 'my.zip') {
  const root = await workspace({ [name]: zip })
  return read({ operation: 'upload-extension', 'package-path': name, ...changes }, { root })
}

describe('a package', () => {
  test('gives the operation its names, version and hash', async () => {
    const zip = await packed()
    const { settings } = await upload(zip)
    expect(settings?.inputs).toMatchObject({
      'package-path': {
        pluginName: 'my_extension',
        businessType: 'Gate',
        version: '1.0.2',
        file: {
          filename: 'my.zip',
          size: zip.length,
          sha256: createHash('sha256').update(zip).digest('hex')
        }
      }
    })
  })

  test('may be called .ZIP', async () => {
    expect((await upload(await packed(), {}, 'my.ZIP')).problems).toEqual([])
  })

  test('called otherwise is refused', async () => {
    expect((await upload(await packed(), {}, 'my.tgz')).problems).toEqual([
      { message: expect.stringContaining('.zip file') }
    ])
  })

  test('that is no zip is refused', async () => {
    expect((await upload(Buffer.from('<html></html>'))).problems).toEqual([
      { message: expect.stringMatching(/package-path.*not a zip file/), file: 'my.zip' }
    ])
  })

  test('that is no zip is refused, however large it is', async () => {
    expect((await upload(Buffer.alloc(32 * 1024 * 1024))).problems).toEqual([
      { message: expect.stringMatching(/package-path.*not a zip file/), file: 'my.zip' }
    ])
  })

  test('without a manifest is refused', async () => {
    expect((await upload(await makeZip({ 'a.txt': 'a' }))).problems).toEqual([
      { message: expect.stringContaining('has no codearts-extension.json at its root'), file: 'my.zip' }
    ])
  })

  test('of an undocumented type is a warning', async () => {
    expect((await upload(await packed({ category: 'Release' }))).warnings).toEqual([
      expect.stringContaining('"Release"')
    ])
  })
})

describe('a problem in the manifest', () => {
  test('is shown at its file and line', async () => {
    const { problems } = await upload(await packed({ version: '1.0' }))
    expect(problems).toEqual([{ message: expect.stringContaining('version'), file: MANIFEST, line: 7 }])
  })

  test('does not hide another', async () => {
    const { problems } = await upload(await packed({ version: '1.0', name: 'a b', category: undefined }))
    expect(problems.map(({ line }) => line).sort()).toEqual([1, 3, 6])
  })

  test('cannot run a workflow command', async () => {
    const json = JSON.stringify(manifest()).replace('"Task"', '"a", "\\n::error::b": 1, "\\n::error::b": 2')
    const { problems } = await upload(await makeZip({ 'codearts-extension.json': json }))
    expect(problems).toEqual([expect.objectContaining({ message: expect.not.stringMatching(/^\s*::/m) })])
  })
})

describe('inputs beside a package', () => {
  const agreeing: Inputs = {
    'plugin-name': 'my_extension',
    'display-name': 'My Extension',
    'business-type': 'Gate',
    description: 'Checks shell scripts',
    version: 'v1.0.2',
    'version-description': 'Fixes the exit code'
  }

  test('may say the same', async () => {
    expect((await upload(await packed(), agreeing)).problems).toEqual([])
  })

  test('may call the type Gate by its other name', async () => {
    expect((await upload(await packed(), { 'business-type': 'Check' })).problems).toEqual([])
  })

  test.each([
    ['plugin-name', 'other', 3],
    ['display-name', 'Other', 4],
    ['description', 'Other', 5],
    ['business-type', 'Build', 6],
    ['version', '1.0.3', 7],
    ['version-description', 'Other', 8]
  ] as const)('with another %s are an error at the line of the manifest', async (input, value, line) => {
    const { problems } = await upload(await packed(), { ...agreeing, [input]: value })
    expect(problems).toEqual([
      { message: expect.stringContaining(`input ${input} is "${value}"`), file: MANIFEST, line }
    ])
  })

  test('that differ in several ways are all reported', async () => {
    const other: Inputs = { 'plugin-name': 'other', version: '9.9.9' }
    expect((await upload(await packed(), other)).problems).toHaveLength(2)
  })

  test('are named also when the texts that differ are long', async () => {
    const { problems } = await upload(await packed({ description: 'x'.repeat(1_000) }), agreeing)
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('input description') })
    ])
  })

  test('that say what the manifest leaves out are an error', async () => {
    const { problems } = await upload(await packed({ description: undefined }), agreeing)
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('description is missing') })
    ])
  })
})

describe('a package of the type Check', () => {
  test('is an error that names Gate: the service reads the word in the package', async () => {
    const { problems } = await upload(await packed({ category: 'Check' }))
    expect(problems).toEqual([{ message: expect.stringContaining('Gate'), file: MANIFEST, line: 6 }])
  })
})

describe('a tag', () => {
  const event = { ref: 'refs/tags/other@1.0.2' }

  test('of another extension than the package is an error', async () => {
    const root = await workspace({ 'my.zip': await packed() })
    const inputs: Inputs = { operation: 'upload-extension', 'package-path': 'my.zip', version: 'tag' }
    expect((await read(inputs, { root, event })).problems).toEqual([
      { message: expect.stringMatching(/"other".*"my_extension"/) }
    ])
  })
})

describe('a request of 12 MB', () => {
  const MAX = 12 * 1024 * 1024
  let largest: Buffer
  let larger: Buffer

  beforeAll(async () => {
    largest = await ofBody(MAX)
    larger = await ofBody(MAX + 1)
  })

  /** A package that makes a request body of exactly this size. */
  async function ofBody(bytes: number): Promise<Buffer> {
    const part = {
      field: 'upload_file',
      filename: 'my.zip',
      type: 'application/zip',
      path: '',
      size: 1,
      changed: 0
    } as const
    const form = (await formLength(part)) - 1
    const files = { 'codearts-extension.json': JSON.stringify(manifest()), 'scripts/execution.sh': 'true' }
    const empty = await makeZip({ ...files, filler: '' }, { compress: false })
    return makeZip({ ...files, filler: Buffer.alloc(bytes - form - empty.length) }, { compress: false })
  }

  test('is taken with keys', async () => {
    expect((await upload(largest, KEYS)).problems).toEqual([])
  })

  test('and one byte is refused with keys, though the package itself is smaller', async () => {
    const { problems } = await upload(larger, KEYS)
    expect(problems).toEqual([{ message: expect.stringMatching(/12582913 bytes.*12 MB.*keys/) }])
  })

  test('is no warning with a token', async () => {
    expect((await upload(largest)).warnings).toEqual([])
  })

  test('exceeded is a warning with a token', async () => {
    const { problems, warnings } = await upload(larger)
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('12 MB')])
  })

  test('exceeded in a dry run without credentials is not said to be signed in with a token', async () => {
    const { warnings } = await upload(larger, { token: '', 'dry-run': 'true' })
    expect(warnings).toEqual([expect.not.stringContaining('a token signs in')])
  })
})

describe('everything that is wrong is told in one run:', () => {
  test('a field of the manifest, and inputs that say otherwise', async () => {
    const zip = await packed({ friendlyName: 'a/b' })
    const { problems } = await upload(zip, {
      'plugin-name': 'other',
      'business-type': 'Test',
      'display-name': 'Zed'
    })
    expect(problems.map(({ message }) => message.split(',')[0])).toEqual([
      'friendlyName is "a/b"; it must be 1 to 50 letters',
      'name is "my_extension"',
      'friendlyName is "a/b"',
      'category is "Gate"'
    ])
  })

  test('a field of the manifest, and a tag of another version', async () => {
    const root = await workspace({ 'my.zip': await packed({ category: 'gate' }) })
    const world = { root, event: { ref: 'refs/tags/v2.0.0' } }
    const { problems } = await read({ operation: 'publish', 'package-path': 'my.zip' }, world)
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^category is "gate".*Did you mean Gate/),
      expect.stringMatching(/the run is for the tag v2.0.0/)
    ])
  })

  test('what keeps a folder from being packed, and its manifest', async () => {
    const text = JSON.stringify(manifest({ friendlyName: 'a/b' }), null, 2)
    const root = await workspace({ 'my/codearts-extension.json': text })
    await symlink('nowhere', path.join(root, 'my', 'link'))
    const inputs = {
      operation: 'upload-extension',
      'package-path': 'my',
      'plugin-name': 'other',
      version: '9.9.9'
    }
    const { problems, warnings } = await read(inputs, { root })
    expect(warnings).toEqual([expect.stringContaining('it is no file of the package')])
    expect(problems).toEqual([
      {
        message: expect.stringMatching(/^friendlyName is "a.b"; it must be/),
        file: 'my/codearts-extension.json',
        line: 4
      },
      { message: expect.stringMatching(/^it is a symbolic link/), file: 'my/link', line: 1 },
      {
        message: expect.stringMatching(/^name is "my_extension", but/),
        file: 'my/codearts-extension.json',
        line: 3
      }
    ])
  })
})

describe('a manifest that differs from an input', () => {
  test('by a sign that nobody sees says which one', async () => {
    const zip = await packed({ description: 'New\u00a0text' })
    const { problems } = await upload(zip, { description: 'New text' })
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('it looks the same, but its character 4') })
    ])
  })

  test('because it lacks a field that it needs is told of that alone', async () => {
    const zip = await packed({ name: undefined })
    const { problems } = await upload(zip, { 'plugin-name': 'my_extension' })
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^name is missing/)])
  })
})

test('the workspace itself, which is no package, is called as the input calls it', async () => {
  const root = await workspace({ 'a.txt': 'a' })
  const { problems } = await read({ operation: 'upload-extension', 'package-path': '.' }, { root })
  expect(problems).toEqual([
    { message: expect.stringMatching(/^Input package-path is "\.".* has no codearts-extension\.json/) }
  ])
})

test('a package that is not usable has no digest, and nobody waits for one', async () => {
  const root = await workspace({ 'my.zip': Buffer.alloc(3_000_000) })
  const findings = { problems: [{ message: 'not usable' }], notices: [], facts: [], warnings: [] }
  const unhandled = jest.fn()
  process.once('unhandledRejection', unhandled)
  const { settings, problems } = await read(
    { operation: 'upload-extension', 'package-path': 'my.zip' },
    {
      root,
      runJob: <N extends keyof Jobs>() =>
        Promise.resolve({ findings, opened: undefined } as Jobs[N]['result'])
    }
  )
  // The digest is ended while its file is read.
  await sha256(path.join(root, 'my.zip'), new AbortController().signal)
  process.off('unhandledRejection', unhandled)
  expect([settings, problems, unhandled.mock.calls]).toEqual([undefined, findings.problems, []])
})
