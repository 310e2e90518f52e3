/** Packs a folder, and inspects the package that it becomes. */

import { stat } from 'node:fs/promises'
import { quoteValue } from '../extension/findings.ts'
import { MANIFEST } from '../extension/manifest.ts'
import type { ManifestChanges } from './manifest-edit.ts'
import { packFolder } from './pack.ts'
import { inspectFolder, inspectPackage, type Inspection } from './preflight.ts'
import { IGNORE_FILE, ofWhole, PackError } from './problems.ts'

/** The zip that a folder was packed into. */
interface Archive {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** When it was last changed (ctime), in milliseconds since 1970. */
  readonly changed: number
}

/** A folder that was packed, if that was possible, and what is known about its content. */
export interface PackedFolder {
  /** Absent when the folder cannot be packed; the inspection says why. */
  readonly archive: Archive | undefined
  readonly inspection: Inspection
}

/**
 * @param folder a real path
 * @param target path of the zip; there must be no such file
 * @param changes to the manifest in the zip; the one in the folder stays as it is
 * @throws what the platform says when the target cannot be written
 */
export async function packAndInspect(
  folder: string,
  target: string,
  changes: ManifestChanges
): Promise<PackedFolder> {
  try {
    const names = await packFolder(folder, target, changes)
    const { size, ctimeMs: changed } = await stat(target)
    const inspection = withNotices(await inspectPackage(target), names)
    return { archive: { path: target, size, changed }, inspection }
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    const inspection = await inspectFolder(folder, changes, error)
    return { archive: undefined, inspection: withNotices(inspection, error.names ?? []) }
  }
}

/** Adds what was packed, but is packed by mistake more often than not. */
function withNotices(inspection: Inspection, names: readonly string[]): Inspection {
  const hidden = names.filter(name => /(^|\/)(\.|node_modules\/)/.test(name))
  // Without a manifest of its own, the folder is the wrong one, and its notices say nothing.
  const inner = names.includes(MANIFEST) ? names.filter(name => name.endsWith(`/${MANIFEST}`)) : []
  const notices = [
    ...listed('files that are hidden or of node_modules', hidden),
    ...listed('other extensions', inner)
  ]
  return { ...inspection, notices: [...notices.map(ofWhole), ...inspection.notices] }
}

/** How many names a notice lists. */
const MAX_NAMES = 5

function listed(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const first = names.slice(0, MAX_NAMES).map(quoteValue).join(', ')
  const more = names.length > MAX_NAMES ? ' …' : ''
  return [
    `it holds ${what}: ${first}${more} (${names.length}); what does not belong there goes into ${IGNORE_FILE}`
  ]
}
