import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import yazl from 'yazl'
import { makeZip, renamed } from '../support/zip.ts'
import { CENTRAL, inspect, MANIFEST, messages, named, SOUND, warnings } from './preflight-support.ts'

describe('the name of an entry', () => {
  test.each([
    ['../evil.txt', 'leads out of the package'],
    ['a/../../e.x', 'leads out of the package'],
    ['a/b/..', 'leads out of the package'],
    ['/evil/x.txt', 'is an absolute path'],
    ['c:/evil.txt', 'is an absolute path'],
    ['//host/share', 'is an absolute path'],
    ['..\\evil.txt', 'leads out of the package'],
    ['a\\..\\..\\x', 'leads out of the package'],
    ['\\evil', 'is an absolute path'],
    ['\\\\host\\a', 'is an absolute path']
  ])('must not be %j', async (name, why) => {
    expect(await messages(await named(name))).toEqual([expect.stringContaining(why)])
  })

  test.each([
    ['a\\b.txt', 'has a backslash'],
    ['a\nb', 'has a control character'],
    ['a\u0000b', 'has a control character'],
    ['a\u007fb', 'has a control character'],
    ['C:evil.txt', 'has one of < > : " | ? *'],
    ['ab:c', 'has one of < > : " | ? *'],
    ['a?', 'has one of < > : " | ? *'],
    ['a..', 'ends in a space or a dot'],
    ['a /b', 'ends in a space or a dot'],
    ['a/...', 'ends in a space or a dot'],
    ['./a.txt', 'has a . or an empty folder'],
    ['a//b', 'has a . or an empty folder'],
    ['a/./b', 'has a . or an empty folder']
  ])('is warned of when it is %j', async (name, why) => {
    expect(await warnings(await named(name))).toEqual([expect.stringContaining(why)])
  })

  test.each(['..a', '.hidden', 'a b', '--a'])('may be %j', async name => {
    expect(await warnings(await named(name))).toEqual([])
  })

  test('may be Chinese', async () => {
    expect(await warnings(await makeZip({ '扩展/脚本.sh': '', ...SOUND }))).toEqual([])
  })

  test('may have parts of 255 bytes', async () => {
    expect(await warnings(await makeZip({ [`a/${'x'.repeat(255)}/b`]: '', ...SOUND }))).toEqual([])
  })

  test.each([
    ['a part of 256 bytes', `a/${'x'.repeat(256)}/b`, 'a part of more than 255 bytes'],
    ['a part of 86 Chinese characters', '扩'.repeat(86), 'a part of more than 255 bytes'],
    ['more than 4096 bytes', 'x/'.repeat(2_048) + 'x', 'more than 4096 bytes']
  ])('is warned of when it has %s', async (_what, name, why) => {
    expect(await warnings(await makeZip({ [name]: '', ...SOUND }))).toEqual([expect.stringContaining(why)])
  })

  test('is told for the first five of a kind, and the others are counted', async () => {
    expect(await messages(await named('../a', '/b', '/c', '/d', '/e', '/f', '/g', '/h'))).toEqual([
      expect.stringMatching(/^"..\/a" leads out/),
      ...['/b', '/c', '/d', '/e', '/f'].map(name => expect.stringContaining(`"${name}" is an absolute path`)),
      expect.stringMatching(/^the same is true of 2 more: is an absolute path/)
    ])
  })

  test('is shown on one line', async () => {
    expect(await warnings(await named('a\n::error::b'))).toEqual([
      expect.stringMatching(/^"a ::error::b" has/)
    ])
  })

  describe('without the mark of UTF-8', () => {
    /** A sound package and an empty file whose name has these bytes. */
    async function unmarked(name: Buffer): Promise<Buffer> {
      const raw = name.toString('latin1')
      const zip = renamed(
        await makeZip({ ['~'.repeat(raw.length)]: '', ...SOUND }),
        '~'.repeat(raw.length),
        raw
      )
      const record = zip.indexOf(CENTRAL)
      for (const flags of [6, record + 8]) zip.writeUInt16LE(zip.readUInt16LE(flags) & ~0x800, flags)
      return zip
    }

    test('has its control characters, not the pictures of the old character set', async () => {
      expect(await warnings(await unmarked(Buffer.from('a\nb')))).toEqual([
        expect.stringContaining('has a control character')
      ])
    })

    test.each([
      ['誠.sh', 'd55c2e7368'],
      ['榎/脚本.sh', '985c2fbdc5b1be2e7368'],
      ['脚本乗.sh', 'bdc5b1be815c2e7368']
    ])('may be Chinese of Windows, whose second byte is that of a backslash: %s', async (name, hex) => {
      const { files, problems, warnings } = await inspect(await unmarked(Buffer.from(hex, 'hex')))
      expect({ problems, warnings }).toEqual({ problems: [], warnings: [] })
      if (hex.length > 12) expect(files.map(file => file.name)).toContain(name)
    })

    test('has the backslash that it has all the same', async () => {
      expect(await warnings(await unmarked(Buffer.from('bdc5b1be5c612e7368', 'hex')))).toEqual([
        expect.stringContaining('has a backslash in its name')
      ])
    })

    test.each([
      ['UTF-8', 'größe.txt', Buffer.from('größe.txt')],
      ['the old character set', 'größe.txt', Buffer.from('6772' + '94e1' + '652e747874', 'hex')]
    ])('may be %s', async (_what, name, bytes) => {
      expect((await inspect(await unmarked(bytes))).files.map(file => file.name)).toContain(name)
    })
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

  test('counts, whatever the other one is: how programs read a zip is not judged', async () => {
    expect(await warnings(await besides('notes.txt', 'nodes.txt'))).toEqual([])
  })

  test('may make a second manifest', async () => {
    const { problems } = await inspect(await besides('a'.repeat(MANIFEST.length), MANIFEST))
    expect(problems.map(({ message }) => message)).toContain(`"${MANIFEST}" occurs twice in the zip`)
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
  ])('that are %j are warned of', async (names, why) => {
    expect(await warnings(await named(...names))).toContain(why)
  })

  test.each([[['a/x', 'b/x']], [['lib/', 'lib/a.sh']], [['lib/', 'lib/A', 'lib/b']], [['ab', 'abc']]])(
    'may be %j',
    async names => {
      expect(await inspect(await named(...names))).toMatchObject({ problems: [], warnings: [] })
    }
  )

  test.each([
    [['a.sh', 'A.sh'], 'A.sh', 'a.sh'],
    [['aé', 'aÉ'], 'aÉ', 'aé'],
    [['LIB', 'lib/a'], 'lib', 'LIB'],
    [['lib/a', 'Lib/b'], 'Lib', 'lib'],
    [['lib/a', 'Lib/b', 'Lib/c', 'Lib/d/e'], 'Lib', 'lib']
  ])('%j are warned of once, because they are one on some systems', async (names, later, earlier) => {
    expect(await warnings(await named(...names))).toEqual([
      expect.stringContaining(`"${later}" differs from "${earlier}" only in upper and lower case`)
    ])
  })

  test('are warned of when only the form of Unicode differs', async () => {
    expect(await warnings(await named('\u00e9.sh', 'e\u0301.sh'))).toEqual([
      expect.stringContaining('only in the form of Unicode')
    ])
  })

  test('must not be manifests', async () => {
    const zip = renamed(await makeZip({ ...SOUND, [MANIFEST.replace('json', 'jsom')]: '' }), 'jsom', 'json')
    expect(await messages(zip)).toEqual([`"${MANIFEST}" occurs twice in the zip`])
  })
})
