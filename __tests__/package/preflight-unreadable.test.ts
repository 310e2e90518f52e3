/** What a zip holds that is judged by its name alone, or comes twice. */

import { expect, test } from '@jest/globals'
import { crc32 } from 'node:zlib'
import { inspect, SOUND } from './preflight-support.ts'
import { rawZip, type RawEntry } from './zip/support.ts'

const stored = (name: string, content: string, more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  bytes: Buffer.from(content),
  crc: crc32(content),
  size: Buffer.byteLength(content),
  ...more
})
const sound = Object.entries(SOUND).map(([name, content]) => stored(name, content))

/** What is wrong with a sound package with these entries. */
async function problems(...entries: RawEntry[]): Promise<string[]> {
  const found = await inspect(rawZip([...sound, ...entries]))
  return found.problems.map(({ message }) => message.replace(/;.*/s, ''))
}

test.each([
  ['.env', 'it is for environment variables, which often are secrets'],
  ['a/.npmrc', 'it may hold a credential, and cannot be read here']
])('%s is refused although its content cannot be read', async (name, message) => {
  expect(await problems(stored(name, 'x', { method: 12 }))).toEqual([message])
})

test('another file whose content cannot be read is no problem', async () => {
  expect(await problems(stored('data.bin', 'x', { method: 12 }))).toEqual([])
})

test('a link that leads out is refused although its name comes again with a harmless one', async () => {
  const link = (name: string, target: string) => stored(name, target, { mode: 0o120777 })
  const out = expect.stringContaining('which leads out of the package')
  expect(await problems(link('d', '/etc'), link('d', 'scripts'))).toEqual([out])
  expect(await problems(link('d', '../..'), link('./d', 'scripts'))).toEqual([out])
  expect(await problems(link('d', 'scripts'), link('d', '/etc'))).toEqual([out])
  expect(await problems(link('d', 'scripts'), link('d', 'scripts'))).toEqual([])
})
