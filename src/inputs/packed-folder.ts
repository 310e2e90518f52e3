import { stat } from 'node:fs/promises'
import path from 'node:path'
import { MAX_VALUE } from '../extension/findings.ts'
import type { ManifestChanges } from '../package/pack.ts'
import { quote } from '../report/text.ts'
import { rejected } from './explain.ts'
import type { FoundFile } from './paths.ts'
import { nameOf, type Claims, type Surroundings } from './surroundings.ts'

/** Names that a notice tells. */
const MAX_NAMES = 5

/** A zip of the step's own. */
export type Archive = Pick<FoundFile, 'changed' | 'path' | 'size'>

/** Inputs write the version into what is packed, never into the folder. */
export function changesOf(claims: Claims): ManifestChanges {
  return { version: claims.version, versionDescription: claims['version-description'] }
}

/** @returns the zip; nothing when the folder cannot be packed, which is among the problems then */
export async function packed(
  found: FoundFile,
  { claims, findings, scratch }: Surroundings
): Promise<Archive | undefined> {
  const { PackError, packFolder } = await import('../package/pack.ts')
  const target = path.join(await scratch(), 'package.zip')
  try {
    const names = await packFolder(found.path, target, changesOf(claims))
    const unusual = names.filter(name => /(^|\/)(\.|node_modules\/)/.test(name))
    if (unusual.length > 0) findings.notices.push({ message: unusualNotice(unusual) })
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    findings.problems.push(rejected('package-path', nameOf(found), error.message))
    return undefined
  }
  const { size, ctimeMs: changed } = await stat(target)
  return { path: target, size, changed }
}

function unusualNotice(names: readonly string[]): string {
  const some = names.slice(0, MAX_NAMES).map(name => quote(name, MAX_VALUE))
  const more = names.length > MAX_NAMES ? ' …' : ''
  return `The package holds files that are hidden or of node_modules: ${some.join(', ')}${more} (${names.length}). What does not belong there goes into .codeartsignore.`
}
