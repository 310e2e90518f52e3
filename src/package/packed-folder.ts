/** Packs a folder, and inspects its files while they are packed. */

import { stat } from 'node:fs/promises'
import type { SourceFolder } from './pack/source-folder.ts'
import type { ManifestChanges } from './pack/manifest-edit.ts'
import { packFolder } from './pack/pack.ts'
import { PackageReader } from './package-reader.ts'
import { inspectFolder, judgeContents, type Inspection } from './preflight.ts'
import { PackError } from './problems.ts'
import type { SensitiveRules } from './sensitive.ts'
import { expected } from '../report/expected.ts'

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

/** How a folder is packed, and what the package is judged by. */
export interface PackRules extends SensitiveRules {
  /** The manifest in the zip is changed; the one in the folder stays as it is. */
  readonly changes: ManifestChanges
}

/**
 * @param target path of the zip; there must be no such file
 * @throws what the platform says when the target cannot be written
 */
export async function packAndInspect(
  folder: SourceFolder,
  target: string,
  rules: PackRules
): Promise<PackedFolder> {
  try {
    const reader = new PackageReader(rules)
    const { entries, ignored } = await packFolder(folder, target, rules.changes, reader.visit)
    const { size, ctimeMs: changed } = await stat(target)
    const contents = { entries, complete: true, problems: [], visited: [] }
    const inspection = await judgeContents(contents, reader, ignored.leftOut)
    const warnings = [...ignored.warnings(), ...inspection.warnings]
    const notices = [...ignored.notices(), ...inspection.notices]
    return { archive: { path: target, size, changed }, inspection: { ...inspection, warnings, notices } }
  } catch (error) {
    const failure = expected(error, PackError)
    return { archive: undefined, inspection: await inspectFolder(folder.path, rules.changes, failure) }
  }
}
