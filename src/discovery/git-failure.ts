/** Says why git cannot tell what changed: each cause with its own cure, as the end of a sentence. */

import { quote } from '../report/text.ts'
import { shown, type Git, type GitResult } from './git.ts'

const FETCH_ALL = 'let actions/checkout fetch the whole history with `fetch-depth: 0`'

/** What may be the hash of a commit, or the beginning of one. */
const HASH = /^[0-9a-f]{7,64}$/i

/** What names several commits ("gitrevisions", "Specifying ranges"). No name of a branch or tag holds two periods. */
const RANGE = /\.\.|\^[@!]|\^-\d*$/

/**
 * @param ended how git ended when it was asked for anything
 * @param place the folder, as messages name it
 * @returns why git cannot read the checkout; nothing when that is not the cause
 */
export function whyNoCheckout({ stderr }: GitResult, place: string): string | undefined {
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const [command] = /git config --global --add safe\.directory .+/.exec(stderr) ?? []
    const cure = command === undefined ? 'let git trust it (safe.directory)' : `run ${shown(command)}`
    return `git does not trust the checkout, which begins above the workspace and belongs to another user; ${cure} before this step`
  }
  if (stderr.includes('not a git repository'))
    return `${place} is in no git checkout; actions/checkout makes one where git is installed before it runs`
  return undefined
}

/**
 * @param ref that git finds no commit for
 * @param ended how git ended then
 * @returns why there is none
 */
export async function whyNoCommit(git: Git, ref: string, ended: GitResult): Promise<string> {
  // A partial clone is not allowed to fetch what it lacks, which git says in other words.
  const absent = ended.code === 1 || (await isPartial(git))
  if (!absent) return `git cannot read the checkout (${shown(ended.stderr)})`
  if (RANGE.test(ref))
    return `it is a range, and one commit is wanted, with which HEAD is compared${first(ref)}`
  if (await isShallow(git)) return `this checkout is shallow, and does not hold it; ${FETCH_ALL}`
  if (HASH.test(ref))
    return 'no branch that was fetched holds this commit: it was force-pushed away; name a branch, such as origin/main, or leave changed-since out to take all extensions'
  const { code } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref])
  if (code === 0) return 'it names a file, a folder or something else that is no commit'
  return `this checkout has no branch, tag or commit of this name, and none at origin; ${FETCH_ALL}, and look for a slip`
}

/** @returns the commit that was probably meant, as the end of a sentence */
function first(range: string): string {
  const ref = range.slice(0, range.search(RANGE))
  return ref === '' ? '' : `; write ${quote(ref)}`
}

/** @returns why git cannot compare a commit that is there with HEAD */
export async function whyNoComparison(git: Git, { stderr }: GitResult): Promise<string> {
  if (stderr.includes('no merge base')) {
    return (await isShallow(git))
      ? `this checkout is shallow, and does not hold the commit that it has in common with HEAD; ${FETCH_ALL}`
      : 'it has no commit in common with HEAD; name a branch that HEAD comes from'
  }
  if (await isPartial(git))
    return 'this checkout is a partial clone, and lacks what has to be compared; leave out `filter` of actions/checkout, or set it to `blob:none`'
  return `git cannot compare it with HEAD (${shown(stderr)})`
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'
}

/** A clone that was made with a filter names the remote that has the rest. */
async function isPartial(git: Git): Promise<boolean> {
  const keys = '^(remote\\..*\\.promisor|extensions\\.partialclone)$'
  return (await git(['config', '--name-only', '--get-regexp', keys])).code === 0
}
