/** Prepares a release as a commit on a branch of its own: `npm run release -- minor`. The workflow release does the rest. */

import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../emulator/arguments.ts'
import { messageOf } from '../src/report/text.ts'
import { withRelease } from './changelog.ts'
import { runScript } from './command-line.ts'

const USAGE = `Usage: npm run release -- <version>

Makes the commit of a release on a branch of its own: version, changelog, documentation and bundles.
Merge it by a pull request; the workflow "Release" tags it, and publishes the release.

  <version>  major, minor or patch; or three numbers, such as 1.2.0
  --help     show this text
`

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md']

/**
 * @param folder of the project, a clean checkout of the main of its remote origin
 * @param wanted as on the command line
 * @param build makes bundles and documentation of the new version
 * @returns the new version
 * @throws Error when there must be no release of this checkout; UsageError for what is no version
 */
export async function prepareRelease(folder: string, wanted: string, build: () => void): Promise<string> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  const file = (name: string) => path.join(folder, name)
  const [manifest = '', lock = '', changelog = ''] = await Promise.all(
    FILES.map(name => readFile(file(name), 'utf8'))
  )
  const { version: current } = JSON.parse(manifest) as { version: string }
  const version = nextVersion(current, wanted)
  if (git('status', '--porcelain') !== '')
    throw new Error('The checkout has changes. Commit or discard them.')
  if (git('branch', '--show-current') !== 'main') throw new Error('A release begins on main.')
  git('fetch', '--quiet', '--tags', 'origin', 'main')
  if (git('rev-parse', 'HEAD') !== git('rev-parse', 'FETCH_HEAD'))
    throw new Error('main differs from the one of origin. Run git pull, and push what is missing there.')
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`The tag v${version} is there already.`)
  const date = new Date().toISOString().slice(0, 10)
  const released = withRelease(changelog, version, date)
  const branch = `release-${version}`
  git('switch', '--quiet', '--create', branch)
  const line = (text: string) => `"version": "${text}"`
  await writeFile(file('package.json'), manifest.replace(line(current), line(version)))
  // The project's own version stands there twice, before those of packages.
  const relocked = lock.replace(line(current), line(version)).replace(line(current), line(version))
  await writeFile(file('package-lock.json'), relocked)
  await writeFile(file('CHANGELOG.md'), released)
  try {
    build()
  } catch (error) {
    const undo = `git add --all && git switch --discard-changes main && git branch --delete --force ${branch}`
    throw new Error(`${messageOf(error)}\nThe branch ${branch} is unfinished. Discard it: ${undo}`)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', `Release ${version}`)
  return version
}

/** @throws UsageError when it is no version, or not a higher one */
function nextVersion(current: string, wanted: string): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(current) ?? []
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }
  const numbers = Object.hasOwn(next, wanted) ? next[wanted as keyof typeof next] : numbersOf(wanted)
  if (numbers === undefined)
    throw new UsageError(`"${wanted}" is no version. Give major, minor, patch, or three numbers.`)
  const [a = 0, b = 0, c = 0] = numbers
  const isHigher = a > major || (a === major && (b > minor || (b === minor && c > patch)))
  if (!isHigher) throw new UsageError(`${wanted} is not higher than the present version, ${current}.`)
  return numbers.join('.')
}

function numbersOf(version: string): number[] | undefined {
  return VERSION.exec(version)?.slice(1).map(Number)
}

if (process.argv[1] === import.meta.filename) {
  const [wanted] = process.argv.splice(2, process.argv[2]?.startsWith('-') === false ? 1 : 0)
  await runScript({ usage: USAGE, options: {}, failure: 'There is no release' }, async () => {
    if (wanted === undefined) throw new UsageError('A version is needed, such as minor.')
    const root = path.dirname(import.meta.dirname)
    const npm = (script: string) => {
      const command = process.env['npm_execpath']
      const [program, ...args] = command === undefined ? ['npm'] : [process.execPath, command]
      execFileSync(program, [...args, 'run', '--silent', script], { cwd: root, stdio: 'inherit' })
    }
    const version = await prepareRelease(root, wanted, () => {
      npm('build')
      npm('docs')
    })
    console.log(`The branch release-${version} is ready. Push it, and open a pull request:

  git push --set-upstream origin release-${version}
  gh pr create --fill`)
  })
}
