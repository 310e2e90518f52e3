import { expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'
import { jobsOf, named, readWorkflows } from '../examples/workflows.ts'
import { workspace } from '../support/workspace.ts'

// The scripts in the workflow "Release", run by bash as the runner does, with a stand-in for the GitHub CLI.

const jobs = new Map(jobsOf(named(await readWorkflows(path.join(ROOT, '.github/workflows')), 'release.yml')))
const COMMIT = 'c'.repeat(40)
const REFS = 'repos/owner/name/git'

/** Notes its arguments, and answers as the case wants; what it does not know fails, as a missing thing does. */
const STAND_IN = `#!/usr/bin/env bash
echo "$*" >>"$LOG"
case "$*" in
  "api ${REFS}/ref/tags/v1 --silent") [ "$MAJOR" != missing ] ;;
  "api repos/owner/name/compare/v1...$COMMIT --jq .status") echo "$MAJOR" ;;
  "pr list --head pin-v1.2.0 --json number --jq length") echo "$PULL_REQUESTS" ;;
  "auth setup-git" | "release create"* | "api --method"* | "pr create"*) ;;
  *) exit 1 ;;
esac
`

interface Ran {
  readonly status: number
  readonly stdout: string
  /** The commands that were given to the GitHub CLI. */
  readonly asked: readonly string[]
}

/** Runs the only script of a job, in a folder or else in an empty one. */
async function run(job: string, variables: Record<string, string> = {}, cwd?: string): Promise<Ran> {
  const scripts = (jobs.get(job)?.steps ?? []).flatMap(step => step.run ?? [])
  expect(scripts).toHaveLength(1)
  const folder = await workspace({ 'bin/gh': STAND_IN, log: '', 'script.sh': scripts[0] ?? '' })
  await chmod(path.join(folder, 'bin/gh'), 0o755)
  const env = {
    ...process.env,
    PATH: [path.join(folder, 'bin'), process.env['PATH']].join(path.delimiter),
    LOG: path.join(folder, 'log'),
    MAJOR: 'missing',
    COMMIT,
    TAG: 'v1.2.0',
    GITHUB_REPOSITORY: 'owner/name',
    ...variables
  }
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', path.join(folder, 'script.sh')]
  const { status, stdout } = await new Promise<Omit<Ran, 'asked'>>(resolve => {
    const child = execFile('bash', args, { cwd: cwd ?? folder, env }, (_error, text) => {
      resolve({ status: child.exitCode ?? -1, stdout: text })
    })
  })
  return { status, stdout, asked: (await readFile(env.LOG, 'utf8')).trim().split('\n') }
}

test('the release is made of the commit, with its notes and files', async () => {
  const { status, asked } = await run('publish')
  expect(status).toBe(0)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(
    /^release create v1\.2\.0 --repo owner\/name --target c{40} --title v1\.2\.0 --notes-file release\/notes\.md /
  )
})

test('the tag of the major version is made when it is missing', async () => {
  const { status, asked } = await run('major')
  expect(status).toBe(0)
  expect(asked.at(-1)).toBe(
    `api --method POST ${REFS}/refs --raw-field ref=refs/tags/v1 --raw-field sha=${COMMIT}`
  )
})

test.each(['ahead', 'identical'])(
  'the tag of the major version moves to a commit that is %s',
  async where => {
    const { status, asked } = await run('major', { MAJOR: where })
    expect(status).toBe(0)
    expect(asked.at(-1)).toBe(
      `api --method PATCH ${REFS}/refs/tags/v1 --raw-field sha=${COMMIT} --field force=true`
    )
  }
)

test.each(['behind', 'diverged'])('the tag of the major version stays when the commit is %s', async where => {
  const { status, stdout, asked } = await run('major', { MAJOR: where })
  expect(status).toBe(1)
  expect(stdout).toBe(`::error::The tag v1 stays: v1.2.0 is not ahead of it, but ${where}.\n`)
  expect(asked.filter(command => command.includes('--method'))).toEqual([])
})

test('the pull request has exactly the patch, is opened once, and its branch is renewed', async () => {
  const root = await workspace({ 'README.md': 'v1.1.0\n', 'origin/.keep': '' })
  const origin = path.join(root, 'origin')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
  execFileSync('git', ['init', '--quiet', '--bare', origin])
  git('init', '--quiet', '--initial-branch', 'main')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'add', 'README.md')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'Begin')
  git('remote', 'add', 'origin', origin)
  await writeFile(path.join(root, 'README.md'), 'v1.2.0\n')
  const RUNNER_TEMP = await workspace({ 'pin.patch': git('diff', '--binary') })
  git('checkout', '--quiet', 'README.md')
  git('checkout', '--quiet', '--detach')

  const first = await run('propose', { RUNNER_TEMP, PULL_REQUESTS: '0' }, root)
  expect(first.status).toBe(0)
  expect(first.asked.at(-1)).toBe('pr create --fill --base main --head pin-v1.2.0')
  const pushed = () =>
    execFileSync('git', ['log', '-1', '--format=%s', '--stat', 'pin-v1.2.0'], {
      cwd: origin,
      encoding: 'utf8'
    })
  expect(pushed()).toMatch(
    /^Name v1\.2\.0 in documentation and examples\n\n README\.md \| 2 \+-\n 1 file changed/
  )

  git('checkout', '--quiet', '--detach', 'main')
  git('branch', '--quiet', '--delete', '--force', 'pin-v1.2.0')
  const again = await run('propose', { RUNNER_TEMP, PULL_REQUESTS: '1' }, root)
  expect(again.status).toBe(0)
  expect(again.asked.at(-1)).toMatch(/^pr list /)
  expect(pushed()).toMatch(/^Name v1\.2\.0/)
})
