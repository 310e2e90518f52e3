/** Symbolic links in a zip whose end is not looked for to the last. */

import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import yazl from 'yazl'
import { inspect, SOUND } from './preflight-support.ts'

const LINK = { mode: 0o120777 }

/** What is found in a sound package with these links. */
async function findings(links: Readonly<Record<string, string>>) {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(SOUND)) zip.addBuffer(Buffer.from(content), name)
  for (const [name, target] of Object.entries(links)) zip.addBuffer(Buffer.from(target), name, LINK)
  zip.end()
  const { problems, warnings } = await inspect(await buffer(zip.outputStream))
  return {
    problems: problems.map(({ message }) => message),
    warnings: warnings.map(({ message }) => message)
  }
}

test('a link to a path that is longer than any is warned of', async () => {
  expect(await findings({ link: 'a/'.repeat(3_000) })).toEqual({
    problems: [],
    warnings: ['"link" is a symbolic link, and where it leads is not checked here']
  })
})

test('links that lead on and on are followed so far, and then refused', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `l${String(index).padStart(3, '0')}`)
  const entries = names.map((name, index) => [name, `${'a/../'.repeat(800)}${names[index + 1] ?? 'end'}`])
  const { problems } = await findings(Object.fromEntries(entries) as Record<string, string>)
  expect(problems).toContainEqual(
    expect.stringMatching(
      /"l\d+" is a symbolic link, and there are too many of them to find out where they lead/
    )
  )
})
