/** What is kept and judged of a package while it is read, entry by entry. */

import { describe, expect, test } from '@jest/globals'
import { PackageReader, WantedDocuments } from '../../src/package/package-reader.ts'
import type { PackageEntry } from '../../src/package/zip/entries.ts'
import { entryOf, linkOf } from './entry.ts'
import { MANIFEST, manifestText } from './preflight-support.ts'

const SCRIPT = 'scripts/execution.sh'
const CRLF = 'echo\r\n'
const MB = 1024 * 1024
const SECRET = 'skOfATest-which-is-long'

type Piece = Buffer | string

/** Lets a reader see these entries; their sizes are those of their pieces, unless told otherwise. */
async function read(...entries: readonly (readonly [PackageEntry | string, ...Piece[]])[]) {
  const reader = new PackageReader({ secrets: [SECRET], allowFiles: '' })
  for (const [given, ...pieces] of entries) {
    const buffers = pieces.map(piece => Buffer.from(piece))
    const entry = typeof given === 'string' ? entryOf(given, { size: Buffer.concat(buffers).length }) : given
    const content = await reader.visit(entry)
    for (const piece of buffers.slice(0, -1)) content.add(piece)
    content.end(buffers.at(-1) ?? Buffer.alloc(0))
  }
  return { reader, ...reader.findings() }
}

const withType = (type: unknown, target: unknown = SCRIPT): [string, string] => [
  MANIFEST,
  manifestText({ execution: { type, target } })
]
const scripts = ({ warnings }: { readonly warnings: readonly { readonly file: string }[] }) =>
  warnings.map(({ file }) => file)

describe('the script', () => {
  test.each([
    ['Shell', [SCRIPT]],
    ['shell', [SCRIPT]],
    ['SHELL', [SCRIPT]],
    ['Python', []],
    [undefined, []],
    [1, []]
  ])('of the type %j is judged as one of a shell: %j', async (type, judged) => {
    expect(scripts(await read(withType(type), [SCRIPT, CRLF]))).toEqual(judged)
  })

  test.each([
    [SCRIPT, SCRIPT],
    [`./${SCRIPT}`, SCRIPT],
    ['a//b.sh', 'a/b.sh']
  ])('that the manifest calls %s is %s', async (target, place) => {
    const found = await read(withType('Shell', target), [place, CRLF], ['other.sh', CRLF])
    expect(scripts(found)).toEqual([place])
  })

  test.each([null, 1, ''])('that the manifest calls %j is none', async target => {
    expect(scripts(await read(withType('Shell', target), [SCRIPT, CRLF]))).toEqual([])
  })

  test('is none where the manifest is missing or cannot be read', async () => {
    expect(scripts(await read([SCRIPT, CRLF]))).toEqual([])
    expect(scripts(await read([MANIFEST, '{'], [SCRIPT, CRLF]))).toEqual([])
  })

  test('is none when it is a link or a folder', async () => {
    expect(scripts(await read(withType('Shell'), [linkOf(SCRIPT), CRLF]))).toEqual([])
    const found = await read(withType('Shell'), [entryOf(`${SCRIPT}/`, { size: 0 })])
    expect([found.problems, found.warnings]).toEqual([[], []])
  })

  test('that is empty is a problem', async () => {
    expect((await read(withType('Shell'), [SCRIPT])).problems).toEqual([
      { file: SCRIPT, line: 1, message: 'the script that the manifest names is empty' }
    ])
  })

  test('may come in pieces, and is judged by its first megabyte', async () => {
    const start = Buffer.alloc(MB - 2, 'x')
    expect(scripts(await read(withType('Shell'), [SCRIPT, start, '\r', '\n']))).toEqual([SCRIPT])
    expect(scripts(await read(withType('Shell'), [SCRIPT, start, '\r', 'x', '\r\n']))).toEqual([])
  })

  test('may be the manifest itself', async () => {
    expect(scripts(await read(withType('Shell', MANIFEST)))).toEqual([])
  })
})

describe('documents', () => {
  test('are the manifest and the translations, each once', async () => {
    const { reader } = await read(
      withType('Shell'),
      ['i18n/a/resources.json', '{}'],
      ['i18n/b.json', '[', ']'],
      ['other.json', '{}'],
      [linkOf('i18n/c.json'), '{}'],
      ['i18n/b.json', 'again']
    )
    const texts = [...reader.documents].map(([place, bytes]) => [place, bytes.toString()])
    expect(texts).toEqual([withType('Shell'), ['i18n/a/resources.json', '{}'], ['i18n/b.json', '[]']])
  })

  test('beyond a megabyte are kept no longer than it takes to see that', async () => {
    const { reader } = await read(['i18n/a.json', Buffer.alloc(MB), 'x', Buffer.alloc(MB), 'y'])
    expect(reader.documents.get('i18n/a.json')?.length).toBe(MB + 1)
  })

  const NOTICE = {
    file: '',
    line: 1,
    message: `it has many translations; only the first 1000, or ${8 * MB} bytes of them, are checked here`
  }

  test('are a thousand translations at most, besides the manifest', () => {
    const wanted = new WantedDocuments()
    for (let n = 0; n < 1_000; n += 1) expect(wanted.takes(`i18n/${n}.json`, 1)).toBe(true)
    expect([wanted.takes('other.json', 1), wanted.notices()]).toEqual([false, []])
    expect(wanted.takes('i18n/more.json', 1)).toBe(false)
    expect([wanted.takes(MANIFEST, 1), wanted.notices()]).toEqual([true, [NOTICE]])
  })

  test('are translations of 8 MiB at most, of which each counts as one MiB at most', () => {
    const wanted = new WantedDocuments()
    for (let n = 0; n < 7; n += 1) expect(wanted.takes(`i18n/${n}.json`, 100 * MB)).toBe(true)
    expect(wanted.takes('i18n/7.json', MB)).toBe(true)
    expect(wanted.notices()).toEqual([])
    expect(wanted.takes('i18n/8.json', 1)).toBe(false)
    expect(wanted.notices()).toEqual([NOTICE])
  })

  test('that are too many are remarked on', async () => {
    const many = Array.from({ length: 1_001 }, (_, n) => [`i18n/${n}.json`, '{}'] as const)
    const { reader, notices } = await read(...many)
    expect([reader.documents.size, notices]).toEqual([1_000, [NOTICE]])
  })
})

describe('a pointer of Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
  const said = (found: Awaited<ReturnType<typeof read>>) => found.warnings.map(({ message }) => message)

  test('is warned of, whatever file it is', async () => {
    expect(said(await read(['a.bin', pointer], ['b.sh', pointer]))).toEqual([
      expect.stringMatching(/^"a\.bin" is a Git LFS pointer/),
      expect.stringMatching(/^"b\.sh" is a Git LFS pointer/)
    ])
  })

  test('is told of elsewhere when it is a document or the script', async () => {
    expect(said(await read(['i18n/a.json', pointer]))).toEqual([])
    const found = await read(withType('Shell'), [SCRIPT, pointer])
    expect([found.problems.length, said(found)]).toEqual([1, []])
  })

  test('is none when it is longer than a pointer, or when it does not begin as one', async () => {
    expect(said(await read([entryOf('a', { size: 1_024 }), pointer]))).toHaveLength(1)
    expect(said(await read([entryOf('a', { size: 1_025 }), pointer]))).toEqual([])
    expect(said(await read(['a', 'x', pointer]))).toEqual([])
    expect(said(await read(['a', pointer, 'x']))).toHaveLength(1)
  })
})

describe('a symbolic link', () => {
  test.each([
    [4_096, ['a']],
    [4_097, []]
  ])('of %d bytes is kept for where it leads: %j', async (size, links) => {
    const { reader } = await read([{ ...linkOf('a'), size }, 'b', '/c'])
    expect([...reader.links.keys()]).toEqual(links)
    if (links.length > 0) expect(reader.links.get('a')).toEqual(['b/c'])
  })

  test('is no file whose content is kept', async () => {
    expect((await read([entryOf('a', { size: 3 }), 'b/c'])).reader.links.size).toBe(0)
  })
})

describe('a secret of the step', () => {
  const problem = (file: string) => [
    { file, line: 1, message: expect.stringContaining('secret of this step') }
  ]

  test('is found in any file, in pieces as well', async () => {
    const half = 8
    expect((await read(['a.bin', SECRET])).problems).toEqual(problem('a.bin'))
    expect((await read(['a', `x${SECRET}`, 'x'])).problems).toEqual(problem('a'))
    expect((await read(['a', SECRET.slice(0, half), SECRET.slice(half)])).problems).toEqual(problem('a'))
  })

  test('is looked for in files that may hold a credential, besides that', async () => {
    const { problems } = await read(['.npmrc', '//registry.example/:_auth', 'Token=abcdef'])
    expect(problems).toEqual([
      { file: '.npmrc', line: 1, message: expect.stringMatching(/^it holds a credential;/) }
    ])
  })
})
