/** Asks git which files changed. */

import { execFile, type ExecFileException } from 'node:child_process'
import path from 'node:path'
import { oneLine } from '../report/text.ts'
import { DiscoveryError, relativeTo } from './find.ts'
import { GIT_REF } from './git-ref.ts'
import { upwards } from './select.ts'

/** `github.event.before` of a branch that is new (webhook event "push"): SHA-1 has 40 zeros, SHA-256 64. */
const NO_COMMIT = /^0{7,}$/

const FETCH_ALL = 'let actions/checkout fetch the whole history with `fetch-depth: 0`'

// Lists both names of a renamed file, because both folders changed, and starts no program that the repository names.
const DIFF =
  'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv'

/** Longest list of files that git may give, in bytes: half a million files. */
const MAX_LIST_BYTES = 32 * 1024 * 1024

interface Places {
  /** The workspace, a real path. */
  readonly root: string
  /** A folder inside, a real path: the checkout, or a part of it. */
  readonly base: string
}

/**
 * @param ref what HEAD is compared with, from their common ancestor on, as a pull request shows it
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
    throw new DiscoveryError(`it has no commit in common with HEAD in this checkout; ${FETCH_ALL}`)
  }
  if (code !== 0) throw new DiscoveryError(`git cannot compare it with HEAD (${shown(stderr)}); ${FETCH_ALL}`)
  const folder = relativeTo(places.root, places.base)
  const names = stdout.split('\0').filter(name => name !== '')
  return names.map(name => path.posix.join(folder, name))
}

/** Runs before `git diff`, which compares files of these names when it finds no repository. */
async function commitOf(places: Places, ref: string, signal: AbortSignal): Promise<string> {
  const revParse = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const { code, stdout, stderr } = await git(revParse, places, signal)
  if (code === 0) return stdout.trim()
  if (stderr.includes('not a git repository')) {
    throw new DiscoveryError(
      `${relativeTo(places.root, places.base)} is in no git checkout; actions/checkout makes one where git is installed before it runs`
    )
  }
  // This includes a checkout whose owner git does not trust; git then names the command that lets it.
  if (code !== 1) throw new DiscoveryError(`git cannot read the checkout (${shown(stderr)})`)
  throw new DiscoveryError(
    `this checkout has no such commit; ${FETCH_ALL}. If it does already, the commit is gone, as after a forced push`
  )
}

interface GitResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * @returns how git ended, and what it wrote, in English
 * @throws DiscoveryError when it could not run; the signal's reason when it is aborted
 */
async function git(args: readonly string[], { root, base }: Places, signal: AbortSignal): Promise<GitResult> {
  // In a container the checkout belongs to a user outside, which git takes for a trap; the workspace can be trusted.
  const trusted = upwards(relativeTo(root, base)).flatMap(folder => [
    '-c',
    `safe.directory=${path.join(root, folder).replaceAll(path.sep, '/')}`
  ])
  // A folder of the checkout may be laid out like a bare repository, with a configuration of its own.
  const options = ['--no-pager', '-c', 'safe.bareRepository=explicit', ...trusted, '-C', base]
  const context = {
    // Windows looks for git in this folder before it looks in PATH, so it must not be the checkout.
    cwd: path.dirname(process.execPath),
    env: environment(),
    maxBuffer: MAX_LIST_BYTES,
    signal
  }
  const ended = new Promise<GitResult>((resolve, reject) => {
    execFile('git', [...options, ...args], context, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr })
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr })
      else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        reject(
          new DiscoveryError('more files differ from it than can be listed here; leave it out', {
            cause: error
          })
        )
      else reject(new DiscoveryError(`git is needed to compare, and ${reasonOf(error)}`, { cause: error }))
    })
  })
  return ended.finally(() => {
    signal.throwIfAborted()
  })
}

function reasonOf({ code, message }: ExecFileException): string {
  if (code === 'ENOENT') return 'is not installed; install it before actions/checkout runs'
  return `cannot run (${shown(message)})`
}

/**
 * Git's own variables could lead it to another repository, or make it start programs. So could the configuration of the
 * checkout: git fetches a missing commit by a command that is named there, unless no protocol is allowed.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' }
}

/** @returns what git wrote, on one line, without the end of the sentence */
function shown(text: string): string {
  return oneLine(text, 500).replace(/[.!?]$/, '')
}
