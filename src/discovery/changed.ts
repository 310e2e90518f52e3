/** Asks git which files changed. */

import path from 'node:path'
import { DiscoveryError, relativeTo } from './find.ts'
import { whyNoCheckout, whyNoCommit, whyNoComparison } from './git-failure.ts'
import { GIT_REF } from './git-ref.ts'
import { gitIn, type Git, type GitResult, type Places } from './git.ts'

/** `github.event.before` of a branch that is new (webhook event "push"): SHA-1 has 40 zeros, SHA-256 64. */
const NO_COMMIT = /^0{7,}$/

// Lists both names of a renamed file, because both folders changed, and starts no program that the repository names.
const DIFF =
  'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv'

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
  const git = gitIn(places, signal)
  const folder = relativeTo(places.root, places.base)
  const commit = await commitOf(git, ref, folder)
  const diff = await git([...DIFF.split(' '), '--end-of-options', `${commit}...HEAD`, '--'])
  if (diff.code !== 0) throw new DiscoveryError(await whyNoComparison(git, diff))
  const names = diff.stdout.split('\0').filter(name => name !== '')
  return folder === '.' ? names : names.map(name => path.posix.join(folder, name))
}

/**
 * Runs before `git diff`, which compares files of these names when it finds no repository. A job's checkout has the
 * branches of the remote, and only one of its own.
 */
async function commitOf(git: Git, ref: string, folder: string): Promise<string> {
  const own = await find(git, ref)
  if (own.code === 0) return own.stdout.trim()
  const unusable = whyNoCheckout(own, folder)
  if (unusable !== undefined) throw new DiscoveryError(unusable)
  const remote = await find(git, `refs/remotes/origin/${ref.replace(/^(refs\/)?heads\//, '')}`)
  if (remote.code === 0) return remote.stdout.trim()
  throw new DiscoveryError(await whyNoCommit(git, ref, own))
}

function find(git: Git, ref: string): Promise<GitResult> {
  return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
}
