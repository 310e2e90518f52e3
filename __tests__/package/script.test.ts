/** What keeps the script that a manifest names from running. */

import { expect, test } from '@jest/globals'
import { judgeScript } from '../../src/package/script.ts'
import { entryOf } from './entry.ts'

const PLACE = 'scripts/execution.sh'
const at = (message: unknown) => ({ file: PLACE, line: 1, message })

const judge = (
  bytes: Buffer | string,
  { isShell = true, mode = 0o100644, size = Buffer.from(bytes).length } = {}
) => judgeScript({ place: PLACE, isShell }, entryOf(PLACE, { mode, size }), Buffer.from(bytes))

const UTF16 = 'the script is UTF-16, which no shell can run; save it as UTF-8'
const MARK =
  'the script begins with a byte order mark, so that its first line does not count; save it as UTF-8 without one'
const CRLF =
  'the script has lines that end in CRLF, and a shell takes the CR for a part of the command; in .gitattributes, *.sh text eol=lf keeps LF'
const UNREADABLE = 'nobody may read the script; give it a mode such as 755'

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each<[string, Buffer | string, string[]]>([
  ['lines that end in LF', '#!/bin/sh\necho\n', []],
  ['one letter', 'a', []],
  ['two letters', 'ls', []],
  ['three letters', 'pwd', []],
  ['a zero byte at its end', 'a\0', [UTF16]],
  ['a zero byte at its beginning', '\0a', [UTF16]],
  ['two zero bytes', '\0\0', []],
  ['a zero byte after the first pair', 'ab\0c', []],
  ['a first pair only that is like UTF-16', 'a\0bc', []],
  ['three bytes, the second of them zero', 'a\0b', [UTF16]],
  ['UTF-16', Buffer.from('echo\n', 'utf16le'), [UTF16]],
  ['UTF-16, the high bytes first', swapped('echo\n'), [UTF16]],
  ['UTF-16 with its mark', Buffer.from('\ufeff漢字', 'utf16le'), [UTF16]],
  ['UTF-16 with its mark, the high bytes first', swapped('\ufeff漢字'), [UTF16]],
  ['a byte order mark', '\ufeff#!/bin/sh\n', [MARK]],
  ['a byte order mark that comes later', '#\ufeff\n', []],
  ['lines that end in CRLF', 'echo a\r\necho b\n', [CRLF]],
  ['a CR of its own', 'echo a\rb\n', []],
  ['a byte order mark and CRLF', '\ufeffecho\r\n', [MARK, CRLF]],
  ['a CRLF within its first megabyte', `${'x'.repeat(1_048_574)}\r\n`, [CRLF]],
  ['a CRLF behind its first megabyte', `${'x'.repeat(1_048_576)}\r\n`, []]
])('a script with %s', (_what, bytes, warnings) => {
  expect(judge(bytes)).toEqual({ problems: [], warnings: warnings.map(at) })
})

test.each([
  ['0', []],
  ['100755', []],
  ['100400', []],
  ['100040', []],
  ['100004', []],
  ['100311', [at(UNREADABLE)]]
])('a script with the mode %s', (mode, warnings) => {
  expect(judge('echo\n', { mode: Number.parseInt(mode, 8) })).toEqual({ problems: [], warnings })
})

test('a script that is empty is refused, of any kind', () => {
  const problems = [at('the script that the manifest names is empty')]
  expect(judge('')).toEqual({ problems, warnings: [] })
  expect(judge('', { isShell: false })).toEqual({ problems, warnings: [] })
})

test('a script that is a pointer of Git LFS is refused, of any kind', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
  const problems = [at(expect.stringMatching(/^the script that the manifest names is a Git LFS pointer/))]
  expect(judge(pointer)).toEqual({ problems, warnings: [] })
  expect(judge(pointer, { isShell: false })).toEqual({ problems, warnings: [] })
})

test('what no shell runs may be anything', () => {
  expect(judge('\ufeff\r\n\0', { isShell: false, mode: 0o100000 })).toEqual({ problems: [], warnings: [] })
})
