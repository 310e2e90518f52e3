/** The files that the steps send: small ones, and large ones whose requests do not leave at once. */

import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeFiles as writeSmallFiles } from '../action/shapes.ts'
import { manifest } from '../support/extension.ts'
import { makeZip } from '../support/zip.ts'

/** In bytes: below the limit of a draft file, and far above what a connection takes before anybody reads. */
const DRAFT_SIZE = 900_000
const PACKAGE_SIZE = 6 * 1024 * 1024

/** The large files, by the input that names them. */
export const LARGE: Readonly<Record<string, string>> = {
  'draft-path': 'large.json',
  'package-path': 'large.zip'
}

/** Writes all files that the scenes name into a folder. */
export async function writeFiles(folder: string): Promise<void> {
  await writeSmallFiles(folder)
  await mkdir(path.join(folder, 'extensions'), { recursive: true })
  await writeFile(path.join(folder, 'extensions/codearts-extension.json'), JSON.stringify(manifest()))
  const draft = JSON.parse(await readFile(path.join(folder, 'draft.json'), 'utf8')) as object
  const padded = JSON.stringify({ ...draft, remark: 'x'.repeat(DRAFT_SIZE) })
  await writeFile(path.join(folder, 'large.json'), padded)
  const entries = {
    'codearts-extension.json': JSON.stringify(manifest()),
    'scripts/execution.sh': 'env\n',
    'data.bin': randomBytes(PACKAGE_SIZE)
  }
  await writeFile(path.join(folder, 'large.zip'), await makeZip(entries, { compress: false }))
}
