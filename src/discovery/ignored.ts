/** Asks git which of the extensions it ignores: what a build or another tool left in the checkout. */

import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { MANIFEST } from '../extension/manifest.ts'
import { DiscoveryError, type ManifestFolders } from './find.ts'
import { whyNoCheckout } from './git-failure.ts'
import { gitIn, shown, type Git } from './git.ts'
import { upwards } from './select.ts'
import { expected } from '../report/expected.ts'

/** What git ignores. */
interface Ignored {
  /** Relative to the workspace. */
  readonly folders: readonly string[]
  /** Why git cannot tell, as a part of a sentence; absent where there is nothing to ignore. */
  readonly unknown?: string
}

/**
 * A manifest that git tracks is not ignored, whatever `.gitignore` says; and nothing is where the base is ignored, because
 * whoever names it wants what is in it.
 * @returns the folders whose manifest git ignores
 * @throws the signal's reason when it is aborted
 */
export async function ignoredFolders(found: ManifestFolders, signal: AbortSignal): Promise<Ignored> {
  const { root, base, folders, unreadable } = found
  const asked = [...folders, ...unreadable.map(({ folder }) => folder)]
  if (asked.length === 0) return { folders: [] }
  try {
    const git = gitIn({ root, base: path.join(root, base) }, signal)
    const files = asked.map(folder => path.posix.relative(base, path.posix.join(folder, MANIFEST)))
    const ignored = await ignoredFiles(git, files, base)
    return { folders: ignored.map(file => path.posix.join(base, path.posix.dirname(file))) }
  } catch (error) {
    const { message } = expected(error, DiscoveryError)
    return (await mayIgnore(found)) ? { folders: [], unknown: message } : { folders: [] }
  }
}

/**
 * Git refuses to look into submodules when it compares with what it tracks. So that comes second, and only where there
 * is something to compare.
 * @param files relative to the base
 * @throws DiscoveryError when git cannot tell
 */
async function ignoredFiles(git: Git, files: readonly string[], base: string): Promise<string[]> {
  // Behind "./", a colon is a part of the name; alone it is the base.
  const asked = ['', ...files].map(file => `./${file}\0`).join('')
  const matching = await git(['check-ignore', '--no-index', '--stdin', '-z'], asked)
  if (matching.code === 1) return []
  if (matching.stdout.startsWith('./\0') && (await isBelowTop(git))) return []
  if (matching.code !== 0)
    throw new DiscoveryError(whyNoCheckout(matching, base) ?? `git says ${shown(matching.stderr)}`)
  const list = [
    '--glob-pathspecs',
    'ls-files',
    '--cached',
    '--recurse-submodules',
    '-z',
    '--',
    `**/${MANIFEST}`
  ]
  const tracked = await git(list)
  if (tracked.code !== 0) throw new DiscoveryError(`git says ${shown(tracked.stderr)}`)
  const kept = new Set(tracked.stdout.split('\0'))
  const names = matching.stdout.split('\0').map(file => file.slice('./'.length))
  return names.filter(name => name !== '' && !kept.has(name))
}

/** A pattern such as `*` matches the top of the checkout as well, which nothing can ignore. */
async function isBelowTop(git: Git): Promise<boolean> {
  return (await git(['rev-parse', '--show-prefix'])).stdout.trim() !== ''
}

/** @returns whether a file in the folder that was searched, or above it, says what is to be ignored */
async function mayIgnore({ root, base, hasGitignore }: ManifestFolders): Promise<boolean> {
  if (hasGitignore) return true
  const above = upwards(base).map(folder => lstat(path.join(root, folder, '.gitignore')))
  return (await Promise.allSettled(above)).some(({ status }) => status === 'fulfilled')
}
