/** What the benchmark compares of `discover`: 20,000 manifests, and `changed-since` in a repository of 50,000 files. */

import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeFleet } from './fleet.ts'
import type { Subject } from './in-turns.ts'
import { readMetadata, ROOT, runnerEnvironment } from './run-action.ts'

const MANIFESTS = 20_000
const FOLDERS = 500
const FILES_PER_FOLDER = 100

const GIT = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'core.fsmonitor=false']

/**
 * Makes a repository of 50,000 files, five of its 500 folders extensions. The tag `some` is behind a commit that
 * changes three files, `all` behind one that changes every one.
 */
async function writeRepository(root: string): Promise<void> {
  const git = (...args: string[]) => {
    execFileSync('git', [...GIT, ...args], { cwd: root, stdio: 'pipe' })
  }
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--message=A change')
  }
  await writeFleet(root, 5)
  const write = async (folder: number, file: number, content: string) =>
    writeFile(path.join(root, `folder-${folder}/src/file-${file}.ts`), content)
  const writeAll = async (content: string) => {
    for (let folder = 0; folder < FOLDERS; folder += 1) {
      await mkdir(path.join(root, `folder-${folder}/src`), { recursive: true })
      for (let file = 0; file < FILES_PER_FOLDER; file += 1) await write(folder, file, `${content}${file}\n`)
    }
  }
  git('init', '--quiet')
  await writeAll('export const first = ')
  commit()
  git('tag', 'all')
  await writeAll('export const second = ')
  commit()
  git('tag', 'some')
  for (const folder of [1, 2, 3]) await write(folder, 1, 'changed\n')
  await writeFile(path.join(root, 'extensions/extension_001/scripts/execution.sh'), 'echo changed\n')
  commit()
}

/**
 * @param place an empty folder; what is made there takes 300 MB
 * @returns the subjects; one comes after that with which it is compared
 */
export async function discoverySubjects(place: string): Promise<Subject[]> {
  const metadata = await readMetadata()
  const args = [path.join(ROOT, metadata.runs.main)]
  const folder = (name: string) => mkdtemp(path.join(place, `${name}-`))
  const [fleet, repository] = [await folder('fleet'), await folder('repository')]
  await writeFleet(fleet, MANIFESTS)
  await writeRepository(repository)
  const discover = async (workspace: string, inputs = {}, exitCode = 0) => {
    const all = { operation: 'discover', ...inputs }
    const env = await runnerEnvironment(metadata, all, workspace, await folder('runner'))
    return () => Promise.resolve({ args, env, cwd: workspace, exitCode })
  }
  const diff = (ref: string) => () =>
    Promise.resolve({
      program: 'git',
      args: [...GIT, 'diff', '--name-only', '-z', '--no-renames', `${ref}...HEAD`],
      env: { PATH: process.env['PATH'] },
      cwd: repository,
      exitCode: 0
    })
  const subjects: Subject[] = [
    {
      // The list is longer than the outputs of a job may be, so that the step ends with that error.
      name: '`discover` over 20,000 manifests',
      most: 6_000,
      prepare: await discover(fleet, {}, 1)
    }
  ]
  for (const [ref, changed] of [
    ['some', '4'],
    ['all', 'all']
  ] as const) {
    const git = `\`git diff\`, ${changed} of 50,000 files changed`
    subjects.push(
      { name: git, prepare: diff(ref) },
      {
        name: `\`changed-since\`, ${changed} of 50,000 files changed`,
        comparedWith: [git],
        targets: { wall: 1.5 },
        prepare: await discover(repository, { 'changed-since': ref })
      }
    )
  }
  return subjects
}
