/** What the workflow "Release" asks for: `find`, `notes` and `pin <tag> <commit>`. */

import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { notesOf } from './changelog.ts'

interface Manifest {
  readonly version: string
  readonly latestRelease: { readonly tag: string; readonly commit: string }
}

/**
 * @param folder of the project: a whole clone with its tags
 * @returns the version of package.json, the commit that set it, and whether it has still to be released
 */
export async function findRelease(
  folder: string
): Promise<Record<'commit' | 'needed' | 'tag' | 'version', string>> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest
  const tag = `v${version}`
  // The commit that set it, so that a run which is repeated later releases the same.
  const commit = git('log', '-1', '--format=%H', `-S"version": "${version}"`, '--', 'package.json')
  return { version, tag, commit, needed: String(git('tag', '--list', tag) === '') }
}

/** Puts the release into package.json that documentation and examples name; `npm run docs` writes it there. */
export async function pinRelease(folder: string, tag: string, commit: string): Promise<void> {
  const file = path.join(folder, 'package.json')
  const text = await readFile(file, 'utf8')
  const { latestRelease } = JSON.parse(text) as Manifest
  const changed = text.replace(`"${latestRelease.tag}"`, `"${tag}"`).replace(latestRelease.commit, commit)
  await writeFile(file, changed)
}

if (process.argv[1] === import.meta.filename) {
  const [task, tag = '', commit = ''] = process.argv.slice(2)
  const root = path.dirname(import.meta.dirname)
  if (task === 'find') {
    for (const [name, value] of Object.entries(await findRelease(root))) console.log(`${name}=${value}`)
  } else if (task === 'notes') {
    const { version } = await findRelease(root)
    console.log(notesOf(await readFile(path.join(root, 'CHANGELOG.md'), 'utf8'), version))
  } else if (task === 'pin' && tag !== '' && /^[0-9a-f]{40}$/.test(commit)) {
    await pinRelease(root, tag, commit)
  } else throw new Error('The task is find, notes, or pin with a tag and a commit.')
}
