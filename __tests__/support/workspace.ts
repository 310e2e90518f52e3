import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from '@jest/globals'

type Files = Record<string, string | Buffer>

/** A folder with these files, by path; the caller removes it. */
export async function temporaryFolder(files: Files = {}): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'codearts-test-')))
  const write = async ([name, content]: [string, string | Buffer]) => {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  await Promise.all(Object.entries(files).map(write))
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

const used: { remove(): Promise<void> }[] = []

afterEach(async () => {
  for (const folder of used.splice(0)) await folder.remove()
})

/** The path of a folder with these files that is removed after the test. */
export async function workspace(files: Files = {}): Promise<string> {
  const folder = await temporaryFolder(files)
  used.push(folder)
  return folder.path
}
