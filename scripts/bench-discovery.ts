/** Measures `discover`: 20,000 manifests, and `changed-since` in a repository of 50,000 files against git itself. */

import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeFleet } from './fleet.ts'
import { inTurns, tableOf, type Turn } from './in-turns.ts'
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

async function main(rounds: number): Promise<void> {
  const place = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')))
  try {
    const metadata = await readMetadata()
    const args = [path.join(ROOT, metadata.runs.main)]
    const fleet = await mkdtemp(path.join(place, 'fleet-'))
    const repository = await mkdtemp(path.join(place, 'repository-'))
    const empty = await mkdtemp(path.join(place, 'empty-'))
    await writeFleet(fleet, MANIFESTS)
    await writeRepository(repository)
    const discover = async (name: string, workspace: string, inputs = {}, exitCode = 0): Promise<Turn> => {
      const temporary = await mkdtemp(path.join(place, 'runner-'))
      const all = { operation: 'discover', ...inputs }
      const env = await runnerEnvironment(metadata, all, workspace, temporary)
      return { name, command: { args, env, cwd: workspace, exitCode } }
    }
    const diff = (name: string, ref: string): Turn => ({
      name,
      command: {
        program: 'git',
        args: [...GIT, 'diff', '--name-only', '-z', '--no-renames', `${ref}...HEAD`],
        env: { PATH: process.env['PATH'] },
        cwd: repository,
        exitCode: 0
      }
    })
    const base: Turn = {
      name: '`node -e 0`',
      command: { args: ['-e', '0'], env: { PATH: process.env['PATH'] }, cwd: empty, exitCode: 0 }
    }
    const turns = [
      base,
      await discover('`discover` in an empty workspace', empty),
      // The list is longer than the outputs of a job may be, so that the step ends with that error.
      await discover('`discover` over 20,000 manifests', fleet, {}, 1),
      diff('`git diff`, 4 of 50,000 files changed', 'some'),
      await discover('`discover` with `changed-since`, the same', repository, { 'changed-since': 'some' }),
      diff('`git diff`, all 50,000 files changed', 'all'),
      await discover('`discover` with `changed-since`, all', repository, { 'changed-since': 'all' })
    ]
    process.stdout.write(tableOf(await inTurns(turns, rounds), base.name, rounds))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

await main(Number(process.argv[2] ?? 9))
