/** The Markdown files of the project, and all files to which they may lead. */

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'

/** A Markdown file: its path in the project, with slashes, and its text. */
export interface Page {
  readonly file: string
  readonly text: string
}

/** What is not part of the project, or is made by commands. */
const FOREIGN = /^(\.git|coverage|node_modules)$/

/** Paths of all files and folders of the project, with slashes; its root is `.` */
export async function readPaths(): Promise<ReadonlySet<string>> {
  const paths = new Set(['.'])
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(path.join(ROOT, folder), { withFileTypes: true })) {
      if (FOREIGN.test(entry.name)) continue
      const name = path.posix.join(folder, entry.name)
      paths.add(name)
      if (entry.isDirectory()) await visit(name)
    }
  }
  await visit('.')
  return paths
}

export async function readPages(paths: ReadonlySet<string>): Promise<Page[]> {
  const files = [...paths].filter(file => file.endsWith('.md')).sort()
  return Promise.all(files.map(async file => ({ file, text: await readFile(path.join(ROOT, file), 'utf8') })))
}
