import { describe, expect, test } from '@jest/globals'
import { inspectManifest } from '../../src/package/package-manifest.ts'
import { manifest, packed } from '../support/extension.ts'
import { makeZip, renamed } from '../support/zip.ts'
import { inspect, MANIFEST, manifestText, SCRIPT } from './preflight-support.ts'

describe('the manifest of a package', () => {
  async function absence(files: Record<string, string>): Promise<unknown> {
    const { document: read, problems } = await inspect(await makeZip(files))
    return { read, problems: problems.map(({ file, message }) => [file, message]) }
  }

  test.each([{}, { 'a.txt': 'a' }, { [`my-${MANIFEST}`]: '{}' }, { [`${MANIFEST}/a.txt`]: 'a' }])(
    'is missing in %j',
    async files => {
      expect(await absence(files)).toEqual({ problems: [['', `it has no ${MANIFEST} at its root`]] })
    }
  )

  test.each(['my_extension', 'build/my_extension'])('in the folder %s is explained', async folder => {
    const { problems } = await inspect(
      await makeZip({ [`a/b/c/${MANIFEST}`]: '', [`${folder}/${MANIFEST}`]: manifestText() })
    )
    expect(problems).toEqual([
      {
        file: '',
        line: 1,
        message: `it has its manifest at "${folder}/${MANIFEST}", not at its root: zip what is in that folder, or give that folder as package-path`
      }
    ])
  })

  test('in other capitals is explained', async () => {
    expect(await absence({ 'codeArts-extension.json': manifestText() })).toEqual({
      problems: [
        ['', `it has its manifest as "codeArts-extension.json"; its name is ${MANIFEST}, in lower case`]
      ]
    })
  })

  test('in a folder and in other capitals is explained', async () => {
    const { problems } = await inspect(await makeZip({ 'a/codeArts-extension.json': manifestText() }))
    expect(problems[0]?.message).toMatch(/not at its root.*in lower case$/)
  })

  test('is found among others of the same name further down', async () => {
    const zip = await makeZip({ [`a/${MANIFEST}`]: '[]', [MANIFEST]: manifestText(), ...SCRIPT })
    expect(await inspect(zip)).toMatchObject({ document: { value: manifest() }, problems: [] })
  })

  test('that is no JSON is shown at its line', async () => {
    const { problems } = await inspect(await makeZip({ [MANIFEST]: '{\n# a comment\n}' }))
    expect(problems).toEqual([{ file: MANIFEST, line: 2, message: expect.stringContaining('no comments') }])
  })

  test('that begins with a byte order mark is worth a notice', async () => {
    const { problems, notices } = await inspect(
      await makeZip({ [MANIFEST]: `\ufeff${manifestText()}`, ...SCRIPT })
    )
    expect(problems).toEqual([])
    expect(notices).toEqual([
      { file: MANIFEST, line: 1, message: expect.stringContaining('byte order mark') }
    ])
  })

  test('that is not UTF-8 is refused', async () => {
    const { problems } = await inspect(
      await makeZip({ [MANIFEST]: Buffer.from(manifestText({ description: 'é' }), 'latin1') })
    )
    expect(problems).toEqual([{ file: MANIFEST, line: 1, message: 'the file is not UTF-8' }])
  })

  test('that is larger than 1 MB is refused', async () => {
    const { problems } = await inspect(await makeZip({ [MANIFEST]: Buffer.alloc(1024 * 1024 + 1, ' ') }))
    expect(problems).toEqual([{ file: MANIFEST, line: 1, message: 'the file is larger than 1048576 bytes' }])
  })

  test('of just 1 MB is read', async () => {
    const zip = await makeZip({ [MANIFEST]: manifestText().padEnd(1024 * 1024), ...SCRIPT })
    expect(await inspect(zip)).toMatchObject({ document: { value: manifest() }, problems: [] })
  })

  test('with a $schema is taken, with a notice: a zip is sent as it is', async () => {
    const found = await inspect(await packed({ $schema: './schema.json' }))
    expect(found).toMatchObject({ document: { value: { name: 'my_extension' } }, problems: [] })
    expect(found.notices).toEqual([
      { file: MANIFEST, line: 16, message: expect.stringMatching(/^\$schema /) }
    ])
  })

  test('with an unknown field is taken, with a notice', async () => {
    expect((await inspect(await packed({ colour: 'red' }))).notices).toEqual([
      { file: MANIFEST, line: 16, message: expect.stringMatching(/^colour /) }
    ])
  })
})

describe('the script of a package', () => {
  async function judged(target: unknown, files: Record<string, string> = SCRIPT): Promise<readonly string[]> {
    const zip = await makeZip({
      [MANIFEST]: manifestText({ execution: { type: 'Shell', target } }),
      ...files
    })
    const { problems, warnings } = await inspect(zip)
    expect(problems).toEqual([])
    return warnings.map(({ file, line, message }) => `${file}:${line}: ${message}`)
  }

  test.each(['scripts/execution.sh', './scripts/execution.sh', '././scripts/execution.sh'])(
    'may be %s',
    async target => {
      expect(await judged(target)).toEqual([])
    }
  )

  test('is warned of when it is a folder that the zip lists', async () => {
    const text = manifestText({ execution: { type: 'Shell', target: 'scripts/' } })
    const zip = renamed(await makeZip({ [MANIFEST]: text, scripts_: '', ...SCRIPT }), 'scripts_', 'scripts/')
    expect((await inspect(zip)).warnings).toMatchObject([
      { message: expect.stringContaining('is no file of the package') }
    ])
  })

  test.each(['scripts/other.sh', 'execution.sh', 'scripts', 'scripts/', 'x./execution.sh'])(
    'that is not there, %s, is warned of at its line',
    async target => {
      expect(await judged(target)).toEqual([
        `${MANIFEST}:14: execution.target is "${target}"; it is no file of the package`
      ])
    }
  )

  test('that is a folder is warned of', async () => {
    expect(await judged('lib', { 'lib/a.sh': '' })).toEqual([
      expect.stringContaining('is no file of the package')
    ])
  })

  test('in other capitals is warned of with the name that it has', async () => {
    expect(await judged('scripts/Execution.sh')).toEqual([
      expect.stringContaining('Did you mean scripts/execution.sh?')
    ])
  })

  test('that leads out of the package is warned of once', async () => {
    expect(await judged('../execution.sh')).toEqual([
      expect.stringContaining('it should be a path inside of the package')
    ])
  })
})

test('a script that is misspelt is told with the file that was meant', async () => {
  const text = manifestText({ execution: { type: 'Shell', target: 'script/execution.sh' } })
  const { warnings } = await inspect(await makeZip({ [MANIFEST]: text, ...SCRIPT }))
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('Did you mean scripts/execution.sh?')
  ])
})

test.each([
  ['scripts/é.sh', 'scripts/e\u0301.sh', '(another Unicode form of the same text)'],
  ['scripts/ééé.sh', 'scripts/ééé.sh'.normalize('NFD'), '(another Unicode form of the same text)'],
  ['scripts/a\u00a0b.sh', 'scripts/a b.sh', 'U+00A0 (a no-break space)']
])('a script %j that looks like the file %j is told what differs', async (target, file, difference) => {
  const text = manifestText({ execution: { type: 'Shell', target } })
  const { warnings } = await inspect(await makeZip({ [MANIFEST]: text, [file]: 'echo' }))
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(difference)])
  expect(warnings[0]?.message).not.toContain('Did you mean')
})

test.each<[string[], string]>([
  [['scripts/execution.sh'], 'it is left out of the package by .codeartsignore'],
  [['scripts/'], 'it is left out of the package by .codeartsignore'],
  [['a/', 'scripts/'], 'it is left out of the package by .codeartsignore'],
  [['scripts'], 'it is no file of the package'],
  [['execution.sh', '/'], 'it is no file of the package'],
  [['scripts/execution.sh/'], 'it is no file of the package'],
  [['/scripts', 'sh'], 'it is no file of the package'],
  [[], 'it is no file of the package']
])('a script where an ignore file leaves out %j: %s', async (ignored, message) => {
  const { warnings } = await inspectManifest(Buffer.from(manifestText()), {
    entries: [{ name: MANIFEST }],
    complete: true,
    ignored
  })
  expect(warnings).toEqual([{ line: 14, message: `execution.target is "scripts/execution.sh"; ${message}` }])
})

test('a script is not looked for where not all files are known, and not where none is named', async () => {
  const judged = async (execution: unknown, complete: boolean) => {
    const bytes = Buffer.from(manifestText({ execution }))
    return (await inspectManifest(bytes, { entries: [{ name: MANIFEST }], complete })).warnings
  }
  expect(await judged({ type: 'Shell', target: 'a.sh' }, false)).toEqual([])
  expect(await judged({ type: 'Shell', target: 'a.sh' }, true)).toHaveLength(1)
  expect(JSON.stringify(await judged({ type: 'Shell' }, true))).not.toContain('no file of the package')
})

test.each([
  ['\ufeff', true],
  ['', false]
])('a manifest that begins with %j is remarked on: %s', async (start, isNoticed) => {
  const listing = { entries: [{ name: MANIFEST }, { name: 'scripts/execution.sh' }], complete: true }
  const { notices, problems } = await inspectManifest(Buffer.from(start + manifestText()), listing)
  const notice = {
    line: 1,
    message:
      'the file begins with a byte order mark, and a zip is uploaded with it; packing a folder leaves it out'
  }
  expect([problems, notices]).toEqual([[], isNoticed ? [notice] : []])
})

test('a number that JavaScript cannot hold is no fault of a manifest, which is sent byte for byte', async () => {
  const text = manifestText({ inputs: [{ name: 'A', type: 'input', label: 'A', extendProp: { max: 1 } }] })
  const zip = await makeZip({
    [MANIFEST]: text.replace('"max": 1', '"max": 12345678901234567890'),
    ...SCRIPT
  })
  expect(await inspect(zip)).toMatchObject({ problems: [], warnings: [], notices: [] })
})
