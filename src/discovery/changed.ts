import { execFile, type ExecFileException } from 'node:child_process'
import path from 'node:path'
import { GIT_REF } from './git-ref.ts'
import { oneLine } from '../report/text.ts'
import { DiscoveryError, relativeTo } from './find.ts'
import { upwards } from './select.ts'

/** Asks git which files changed. */

/** `github.event.before` of a branch that is new (webhook event "push"): SHA-1 has 40 zeros, SHA-256 64. */
const NO_COMMIT = /^0{7,}$/

const HISTORY = 'let actions/checkout fetch the whole history with `fetch-depth: 0`'

// Both names of a renamed file, since both folders changed; nothing that the repository's configuration could start.
const DIFF =
  'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv'

export interface Places {
  /** The workspace, a real path. */
  readonly root: string
  /** A folder inside, a real path: the checkout, or a part of it. */
  readonly base: string
}

/**
 * @param ref what HEAD is compared with, from where both parted, as a pull request shows it
 * @returns the changed files in the base, deleted ones too, relative to the workspace with forward slashes
 * @throws DiscoveryError when git cannot tell; the signal's reason when it is aborted
 */
export async function changedFiles(
  places: Places,
  ref: string,
  signal: AbortSignal
): Promise<readonly string[] | 'all'> {
  if (NO_COMMIT.test(ref)) return 'all'
  if (!GIT_REF.pattern.test(ref)) throw new DiscoveryError(`it must be ${GIT_REF.allowed}`)
  const commit = await commitOf(places, ref, signal)
  const range = ['--end-of-options', `${commit}...HEAD`, '--']
  const { code, stdout, stderr } = await git([...DIFF.split(' '), ...range], places, signal)
  if (stderr.includes('no merge base')) {
    throw new DiscoveryError(`it has no commit in common with HEAD in this checkout; ${HISTORY}`)
  }
  if (code !== 0) throw new DiscoveryError(`git cannot compare it with HEAD (${said(stderr)}); ${HISTORY}`)
  const folder = relativeTo(places.root, places.base)
  const names = stdout.split('\0').filter(name => name !== '')
  return names.map(name => path.posix.join(folder, name))
}

/** A step of its own, because `git diff` compares files by these names when it finds no repository. */
async function commitOf(places: Places, ref: string, signal: AbortSignal): Promise<string> {
  const ask = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const { code, stdout, stderr } = await git(ask, places, signal)
  if (code === 0) return stdout.trim()
  if (stderr.includes('not a git repository')) {
    throw new DiscoveryError(
      `${relativeTo(places.root, places.base)} is in no git checkout; actions/checkout makes one where git is installed before it runs`
    )
  }
  // Also when it does not trust the owner of the checkout, with the command that lets it.
  if (code !== 1) throw new DiscoveryError(`git cannot read the checkout (${said(stderr)})`)
  throw new DiscoveryError(
    `this checkout has no such commit; ${HISTORY}. If it does already, the commit is gone, as after a forced push`
  )
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * @returns how git ended, its words in English
 * @throws DiscoveryError when it could not run; the signal's reason when it is aborted
 */
async function git(args: readonly string[], { root, base }: Places, signal: AbortSignal): Promise<Ended> {
  // In a container the checkout belongs to a user outside, and git takes it for a trap. Inside the workspace it is none.
  const trusted = upwards(relativeTo(root, base)).flatMap(folder => [
    '-c',
    `safe.directory=${path.join(root, folder).replaceAll(path.sep, '/')}`
  ])
  // A folder of the checkout may be laid out like a bare repository, with a configuration of its own.
  const options = ['--no-pager', '-c', 'safe.bareRepository=explicit', ...trusted, '-C', base]
  const surroundings = {
    // Windows looks for git here before it looks in PATH, so it must not be the checkout.
    cwd: path.dirname(process.execPath),
    env: environment(),
    maxBuffer: Infinity,
    signal
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    execFile('git', [...options, ...args], surroundings, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr })
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr })
      else reject(new DiscoveryError(`git is needed to compare, and ${reasonOf(error)}`, { cause: error }))
    })
  })
  return ended.finally(() => {
    signal.throwIfAborted()
  })
}

function reasonOf({ code, message }: ExecFileException): string {
  if (code === 'ENOENT') return 'is not installed; install it before actions/checkout runs'
  return `cannot run (${said(message)})`
}

/**
 * Variables of git itself could lead it to another repository, or make it start programs. So could the configuration of
 * the checkout: git fetches a commit that is missing by the command which that names, unless no protocol is allowed.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' }
}

function said(text: string): string {
  return oneLine(text, 500).replace(/[.!?]$/, '')
}
