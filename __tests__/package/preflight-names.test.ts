import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import yazl from 'yazl'
import { makeZip, renamed } from '../support/zip.ts'
import { CENTRAL, inspect, MANIFEST, messages, named, SOUND } from './preflight-support.ts'

describe('the name of an entry', () => {
  test.each([
    ['../evil.txt', 'leads out of the package'],
    ['a/../../e.x', 'leads out of the package'],
    ['a/b/..', 'leads out of the package'],
    ['/evil/x.txt', 'is an absolute path'],
    ['c:/evil.txt', 'is an absolute path'],
    ['C:evil.txt', 'is an absolute path'],
    ['//host/share', 'is an absolute path'],
    ['a\\b.txt', 'has a backslash'],
    ['..\\evil.txt', 'has a backslash'],
    ['a\nb', 'has a control character'],
    ['a\u0000b', 'has a control character'],
    ['a\u007fb', 'has a control character'],
    ['./a.txt', 'has a . or an empty folder'],
    ['a//b', 'has a . or an empty folder'],
    ['a/./b', 'has a . or an empty folder']
  ])('must not be %j', async (name, why) => {
    expect(await messages(await named(name))).toEqual([expect.stringContaining(why)])
  })

  test.each(['..a', 'a..', 'a/...', '.hidden', 'ab:c', 'a b', '--a'])('may be %j', async name => {
    expect(await messages(await named(name))).toEqual([])
  })

  test('may be Chinese', async () => {
    expect(await messages(await makeZip({ '扩展/脚本.sh': '', ...SOUND }))).toEqual([])
  })

  test('may have 4096 bytes', async () => {
    expect(await messages(await makeZip({ ['x'.repeat(4096)]: '', ...SOUND }))).toEqual([])
  })

  test('must not have 4097 bytes', async () => {
    expect(await messages(await makeZip({ ['x'.repeat(4097)]: '', ...SOUND }))).toEqual([
      expect.stringContaining('more than 4096 bytes')
    ])
  })

  test('is told for each one that is bad', async () => {
    expect(await messages(await named('../a', '/b', 'c\\d'))).toHaveLength(3)
  })

  test('is shown on one line', async () => {
    expect(await messages(await named('a\n::error::b'))).toEqual([
      expect.stringMatching(/^"a ::error::b" has/)
    ])
  })

  test('must not have a control character in the old character set either, which has a picture for each', async () => {
    const zip = await named('a\nb')
    const record = zip.indexOf(CENTRAL)
    for (const flags of [6, record + 8]) zip.writeUInt16LE(zip.readUInt16LE(flags) & ~0x800, flags)
    expect(await messages(zip)).toEqual([expect.stringContaining('has a control character')])
  })
})

describe('a name in Unicode besides', () => {
  /** A sound package and a file of the first name, with the second in the field 0x7075 (APPNOTE.TXT, 4.6.9). */
  async function besides(raw: string, name: string): Promise<Buffer> {
    const head = Buffer.from('up__\u0001____', 'latin1')
    head.writeUInt16LE(head.length - 4 + Buffer.byteLength(name), 2)
    head.writeUInt32LE(crc32(Buffer.from(raw, 'latin1')), 5)
    const field = Buffer.concat([head, Buffer.from(name)])
    const innocent = '~'.repeat(raw.length)
    const zip = new yazl.ZipFile()
    const options: object = { fileComment: field } // The types do not know it.
    zip.addBuffer(Buffer.alloc(0), innocent, options)
    for (const [other, content] of Object.entries(SOUND)) zip.addBuffer(Buffer.from(content), other)
    zip.end()
    const made = renamed(await buffer(zip.outputStream), innocent, raw)
    // The comment follows the fields; these are made longer by as much as it is made shorter.
    const record = made.indexOf(CENTRAL)
    made.writeUInt16LE(made.readUInt16LE(record + 30) + field.length, record + 30)
    made.writeUInt16LE(0, record + 32)
    return made
  }

  test('may say what an older alphabet cannot', async () => {
    expect(await messages(await besides('gr\xfcn.txt', 'grün.txt'))).toEqual([])
  })

  test('must not be another one', async () => {
    expect(await messages(await besides('notes.txt', 'nodes.txt'))).toEqual([
      '"nodes.txt" also carries another name, "notes.txt"'
    ])
  })

  test('must not make another file the manifest', async () => {
    const { problems } = await inspect(await besides('a'.repeat(MANIFEST.length), MANIFEST))
    expect(problems.map(({ message }) => message)).toContain(
      `"${MANIFEST}" also carries another name, "${'a'.repeat(MANIFEST.length)}"`
    )
  })

  test('must not hide that the other one leads out of the package', async () => {
    expect(await messages(await besides('../x', 'a'))).toEqual([
      expect.stringMatching(/^"a" leads out of the package/)
    ])
  })
})

describe('two entries', () => {
  test.each([
    [['a.sh', 'a.sh'], '"a.sh" occurs twice in the zip'],
    [['lib/', 'lib/'], '"lib/" occurs twice in the zip'],
    [['lib', 'lib/a.sh'], '"lib" is a file and a folder at once'],
    [['lib/a.sh', 'lib'], '"lib" is a file and a folder at once']
  ])('must not be %j', async (names, why) => {
    expect(await messages(await named(...names))).toContain(why)
  })

  test.each([[['a/x', 'b/x']], [['lib/', 'lib/a.sh']], [['lib/', 'lib/A', 'lib/b']], [['ab', 'abc']]])(
    'may be %j',
    async names => {
      expect(await inspect(await named(...names))).toMatchObject({ problems: [], notices: [] })
    }
  )

  test.each([
    [['a.sh', 'A.sh'], 'A.sh', 'a.sh'],
    [['aé', 'aÉ'], 'aÉ', 'aé'],
    [['LIB', 'lib/a'], 'lib', 'LIB'],
    [['lib/a', 'Lib/b'], 'Lib', 'lib']
  ])('%j are worth a notice, because they are one on some systems', async (names, later, earlier) => {
    const { problems, notices } = await inspect(await named(...names))
    expect(problems).toEqual([])
    expect(notices).toMatchObject([
      {
        message: expect.stringContaining(`"${later}" differs from "${earlier}" only in upper and lower case`)
      }
    ])
  })

  test('must not be manifests', async () => {
    const zip = renamed(await makeZip({ ...SOUND, [MANIFEST.replace('json', 'jsom')]: '' }), 'jsom', 'json')
    expect(await messages(zip)).toEqual([`"${MANIFEST}" occurs twice in the zip`])
  })
})
