/** Notices of what is in a package, but is there by mistake more often than not. */

import { MANIFEST } from '../extension/manifest.ts'
import type { PackageEntry } from './entries.ts'
import { NamedFindings, type PackageFinding } from './problems.ts'

/** @returns a notice for each kind */
export function leftoverNotices(entries: readonly PackageEntry[]): PackageFinding[] {
  const found = new NamedFindings()
  // Without a manifest of its own, the package is of the wrong folder, and what lies in it says nothing.
  const hasManifest = entries.some(({ place }) => place === MANIFEST)
  for (const { isFolder, name, place } of entries) {
    const kind = isFolder ? undefined : kindOf(place, hasManifest)
    if (kind !== undefined) found.add(`it holds ${kind}`, name)
  }
  return found.summaries()
}

function kindOf(place: string, hasManifest: boolean): string | undefined {
  if (/(^|\/)(\.DS_Store|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i.test(place))
    return 'leftovers of macOS or Windows'
  if (/(^|\/)node_modules\//.test(place)) return 'files of node_modules'
  if (hasManifest && place.endsWith(`/${MANIFEST}`)) return 'other extensions'
  return /(^|\/)\./.test(place) ? 'hidden files' : undefined
}
