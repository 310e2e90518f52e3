/** What the workflow "Release" asks for: `find`, `notes` and `pin <tag> <commit>`. */

import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { messageOf } from '../src/report/text.ts'
import { entryOf, notesOf } from './changelog.ts'

interface Manifest {
  readonly version: string
  readonly latestRelease: { readonly tag: string; readonly commit: string }
}

/** What is still to be done; each `true` or `false`, as the workflow compares texts. */
export interface Found {
  readonly version: string
  readonly tag: string
  readonly commit: string
  /** Whether the release is missing: the version has an entry in CHANGELOG.md, and no tag yet. */
  readonly release: string
  /** Whether the tag of the major version, such as v1, is elsewhere, or is missing. */
  readonly major: string
  /** Whether documentation and examples name another release. */
  readonly pin: string
}

/**
 * Reads the state of a release and remembers nothing, so that a run continues what another one left half done.
 * @param folder of the project: a whole clone with its tags
 * @throws Error when no commit of the clone has set the version
 */
export async function findRelease(folder: string): Promise<Found> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  const read = (file: string) => readFile(path.join(folder, file), 'utf8')
  const { version, latestRelease } = JSON.parse(await read('package.json')) as Manifest
  const tag = `v${version}`
  // The commit of main that brought it, so that a run which is repeated later releases the same.
  const set = `-S"version": "${version}"`
  const commit = git('log', '-1', '--first-parent', '-m', '--format=%H', set, '--', 'package.json')
  if (commit === '') throw new Error(`package.json: no commit has set the version ${version}.`)
  // Of an annotated tag, the first is the commit; of another one, there is only one.
  const format = '--format=%(*objectname) %(objectname)'
  const commitOf = (name: string) => git('for-each-ref', format, `refs/tags/${name}`).split(' ')[0] ?? ''
  const isKnown = entryOf(await read('CHANGELOG.md'), version) !== undefined
  return {
    version,
    tag,
    commit,
    release: String(isKnown && commitOf(tag) === ''),
    major: String(isKnown && commitOf(tag.replace(/\..*/, '')) !== commit),
    pin: String(isKnown && (latestRelease.tag !== tag || latestRelease.commit !== commit))
  }
}

/**
 * Puts a release into package.json as the latest; `npm run docs` writes it into documentation and examples.
 * @param folder of the project
 * @param tag such as v1.2.0
 * @param commit 40 hexadecimal digits
 */
export async function pinRelease(folder: string, tag: string, commit: string): Promise<void> {
  const file = path.join(folder, 'package.json')
  const text = await readFile(file, 'utf8')
  const { latestRelease } = JSON.parse(text) as Manifest
  const changed = text.replace(`"${latestRelease.tag}"`, `"${tag}"`).replace(latestRelease.commit, commit)
  await writeFile(file, changed)
}

async function main(): Promise<void> {
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

if (process.argv[1] === import.meta.filename) {
  await main().catch((error: unknown) => {
    console.error(messageOf(error))
    process.exitCode = 1
  })
}
