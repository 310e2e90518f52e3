import { describe, expect, test } from '@jest/globals'
import { OWN_SECRET } from '../../src/secrets/secret-search.ts'
import { read, TOKEN } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'
import { makeZip } from '../support/zip.ts'
import { CENTRAL, MANIFEST, SCRIPT, manifestText } from './preflight-support.ts'

// A secret of the step that is in no file of the package, but goes out with it.

const SECRET = TOKEN

/** What is wrong with a package. */
async function problems(files: Record<string, Buffer>): Promise<readonly string[]> {
  const root = await workspace(files)
  const name = Object.keys(files)[0]?.split('/')[0] ?? ''
  const found = await read({ operation: 'upload-extension', 'package-path': name }, { root })
  return found.problems.map(({ message }) => message)
}

/** A zip with a long file between two short ones, so that its content is looked through once only. */
async function zip(compress: boolean, more: Record<string, string> = {}): Promise<Buffer> {
  const long = Buffer.from(Array.from({ length: 60_000 }, (_, n) => (n * 7_919) % 65_521).join(' '))
  return makeZip({ [MANIFEST]: manifestText(), 'a-long': long, ...SCRIPT, ...more }, { compress })
}

/** The same zip, with a text in front of the header of a file; the directory says where everything is then. */
function withGap(zip: Buffer, name: string, text: string): Buffer {
  const at = zip.lastIndexOf(name, zip.indexOf(CENTRAL)) - 30
  const changed = Buffer.concat([zip.subarray(0, at), Buffer.from(text), zip.subarray(at)])
  const move = (place: number) => {
    const stated = changed.readUInt32LE(place)
    if (stated >= at) changed.writeUInt32LE(stated + text.length, place)
  }
  move(changed.length - 6)
  for (let entry = changed.indexOf(CENTRAL); entry >= 0; entry = changed.indexOf(CENTRAL, entry + 1))
    move(entry + 42)
  return changed
}

const outside = [expect.stringContaining(`${OWN_SECRET}. It is in none of the files`)]

describe.each([true, false])('a secret outside of the files of a zip (deflated: %s)', compress => {
  test('is found in the comment', async () => {
    const sound = await zip(compress)
    sound.writeUInt16LE(SECRET.length, sound.length - 2)
    expect(await problems({ 'a.zip': Buffer.concat([sound, Buffer.from(SECRET)]) })).toEqual(outside)
  })

  test('is found between two long files, which hold none', async () => {
    const more = { 'b-long': Array.from({ length: 60_000 }, (_, n) => (n * 6_911) % 65_521).join(' ') }
    const sound = await zip(compress, more)
    expect(await problems({ 'a.zip': sound })).toEqual([])
    expect(await problems({ 'a.zip': withGap(sound, 'b-long', SECRET) })).toEqual(outside)
  })

  test('is found in a name', async () => {
    expect(await problems({ 'a.zip': await zip(compress, { [`z${SECRET}`]: '' }) })).toEqual(outside)
  })

  test('is found before and behind the zip', async () => {
    const sound = await zip(compress)
    expect(await problems({ 'a.zip': Buffer.concat([Buffer.from(SECRET), sound]) })).toEqual(outside)
    expect(await problems({ 'a.zip': Buffer.concat([sound, Buffer.from(SECRET)]) })).toEqual(outside)
  })

  test('is found between a long file and the next one', async () => {
    expect(await problems({ 'a.zip': withGap(await zip(compress), 'scripts', SECRET) })).toEqual(outside)
    expect(await problems({ 'a.zip': withGap(await zip(compress), 'scripts', 'nothing') })).toEqual([])
  })

  test('is not found where there is none', async () => {
    expect(await problems({ 'a.zip': await zip(compress) })).toEqual([])
  })
})

test('a secret in the name of a file of a folder is found', async () => {
  expect(
    await problems({
      [`ext/${MANIFEST}`]: Buffer.from(manifestText()),
      'ext/scripts/execution.sh': Buffer.from('echo'),
      [`ext/${SECRET}`]: Buffer.from('')
    })
  ).toEqual(outside)
})
