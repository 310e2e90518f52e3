/** The name of the project and its latest release, from package.json: the only place that states them. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './run-action.ts'

interface Manifest {
  readonly version: string
  readonly repository: { readonly url: string }
  readonly latestRelease: { readonly tag: string; readonly commit: string }
  readonly scripts: Readonly<Record<string, string>>
}

export const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest

/** owner/repository, as GitHub and `uses:` name it. */
export const SLUG = slugOf(MANIFEST.repository.url)

/** What follows `uses: <action>` in documentation and examples: the commit of the latest release, with its tag beside it. */
export const PIN = `@${MANIFEST.latestRelease.commit} # ${MANIFEST.latestRelease.tag}`

/** @throws Error for anything but a repository of GitHub */
function slugOf(url: string): string {
  const [, slug] = /^git\+https:\/\/github\.com\/([\w-]+\/[\w.-]+)\.git$/.exec(url) ?? []
  if (slug === undefined) throw new Error(`package.json: repository.url is ${url}`)
  return slug
}
