/** Notices of what is in a package, but is there by mistake more often than not. */

import { MANIFEST } from '../extension/manifest.ts'
import type { PackageEntry } from './zip/entries.ts'
import { isEnvironmentFile, mayHoldCredential } from '../secrets/credential-files.ts'
import { CURE, NamedFindings, type PackageFinding } from './problems.ts'

/**
 * @param isFolder whether the package is made of a folder, of which an ignore file can leave out something
 * @returns a notice for each kind
 */
export function leftoverNotices(entries: readonly PackageEntry[], isFolder: boolean): PackageFinding[] {
  const found = new NamedFindings()
  // Without a manifest of its own, the package is of the wrong folder, and what lies in it says nothing.
  const hasManifest = entries.some(({ place }) => place === MANIFEST)
  for (const entry of entries) {
    const { name, place } = entry
    const kind = entry.isFolder ? undefined : kindOf(place, hasManifest)
    if (kind !== undefined) found.add(`it holds ${kind}`, name)
  }
  return found.summaries(isFolder ? `; ${CURE}` : '')
}

function kindOf(place: string, hasManifest: boolean): string | undefined {
  if (/(^|\/)(\.DS_Store|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i.test(place))
    return 'leftovers of macOS or Windows'
  if (/(^|\/)node_modules\//.test(place)) return 'files of node_modules'
  if (hasManifest && place.endsWith(`/${MANIFEST}`)) return 'other extensions'
  // What may be a credential is judged as one.
  if (isEnvironmentFile(place) || mayHoldCredential(place)) return undefined
  return /(^|\/)\.(?!\.?(\/|$))/.test(place) ? 'hidden files' : undefined
}
