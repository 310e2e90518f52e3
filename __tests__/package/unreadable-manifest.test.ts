/** A manifest that is there, and is no file that can be read. */

import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import yazl from 'yazl'
import { read } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'

const MANIFEST = 'codearts-extension.json'
const LINK = { mode: 0o120777 }

async function problems(fill: (zip: yazl.ZipFile) => void): Promise<string[]> {
  const zip = new yazl.ZipFile()
  fill(zip)
  zip.addBuffer(Buffer.from('true'), 'scripts/execution.sh')
  zip.end()
  const root = await workspace({ 'my.zip': await buffer(zip.outputStream) })
  const { problems: found } = await read(
    { operation: 'upload-extension', 'package-path': 'my.zip' },
    { root }
  )
  return found.map(({ message }) => message)
}

test('a folder of its name is none', async () => {
  expect(
    await problems(zip => {
      zip.addEmptyDirectory(MANIFEST)
    })
  ).toEqual([
    expect.stringContaining(`${MANIFEST} is a folder, and has to be a file`),
    expect.stringContaining(`it has no ${MANIFEST} at its root`)
  ])
})

test('a link of its name is told of', async () => {
  expect(
    await problems(zip => {
      zip.addBuffer(Buffer.from('scripts/execution.sh'), MANIFEST, LINK)
    })
  ).toEqual([expect.stringContaining(`${MANIFEST} is a symbolic link, and has to be a file`)])
})
