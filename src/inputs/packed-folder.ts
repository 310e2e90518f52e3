import { stat } from 'node:fs/promises'
import path from 'node:path'
import { MAX_VALUE } from '../extension/findings.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { ofWhole } from '../package/finding.ts'
import { IGNORE_FILE, PackError } from '../package/pack-problems.ts'
import type { ManifestChanges } from '../package/manifest-edit.ts'
import type { Inspection } from '../package/preflight.ts'
import { quote } from '../report/text.ts'
import type { FoundFile } from './paths.ts'
import type { StatedByInputs, FileContext } from './context.ts'

/** Names that a notice tells. */
const MAX_NAMES = 5

/** A zip to upload, given or of the step's own. */
export type Archive = Pick<FoundFile, 'changed' | 'path' | 'size'>

/** @returns the zip, unless the folder cannot be packed, and what is known about what it holds */
export async function packed(
  { path: folder }: FoundFile,
  { statedByInputs, tempDir }: FileContext
): Promise<{ readonly archive: Archive | undefined; readonly inspection: Inspection }> {
  const { packFolder } = await import('../package/pack.ts')
  const { inspectFolder, inspectPackage } = await import('../package/preflight.ts')
  const target = path.join(await tempDir(), 'package.zip')
  const changes = changesOf(statedByInputs)
  try {
    const names = await packFolder(folder, target, changes)
    const { size, ctimeMs: changed } = await stat(target)
    const inspection = withNotices(await inspectPackage(target), unusual(names))
    return { archive: { path: target, size, changed }, inspection }
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    const inspection = withNotices(await inspectFolder(folder, changes, error), unusual(error.names ?? []))
    return { archive: undefined, inspection }
  }
}

/** Inputs write the version into what is packed, never into the folder. */
function changesOf(statedByInputs: StatedByInputs): ManifestChanges {
  return { version: statedByInputs.version, versionDescription: statedByInputs['version-description'] }
}

function withNotices(inspection: Inspection, notices: readonly string[]): Inspection {
  return { ...inspection, notices: [...notices.map(ofWhole), ...inspection.notices] }
}

/** @returns a sentence, without its end, for each kind of files that are packed, but often by mistake */
function unusual(names: readonly string[]): string[] {
  return [
    ...listed('files that are hidden or of node_modules', names, name => HIDDEN.test(name)),
    // Without one of its own, the folder is the wrong one.
    ...listed('other extensions', names.includes(MANIFEST) ? names : [], name =>
      name.endsWith(`/${MANIFEST}`)
    )
  ]
}

const HIDDEN = /(^|\/)(\.|node_modules\/)/

function listed(what: string, names: readonly string[], isMeant: (name: string) => boolean): string[] {
  const found = names.filter(isMeant)
  if (found.length === 0) return []
  const some = found.slice(0, MAX_NAMES).map(name => quote(name, MAX_VALUE))
  const more = found.length > MAX_NAMES ? ' …' : ''
  return [
    `it holds ${what}: ${some.join(', ')}${more} (${found.length}); what does not belong there goes into ${IGNORE_FILE}`
  ]
}
