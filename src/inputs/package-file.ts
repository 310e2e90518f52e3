/** Opens the package that the input package-path names: a zip, or a folder that is packed. */

import path from 'node:path'
import { UPLOAD_FIELD } from '../codearts/call.ts'
import { judgeBusinessType } from '../extension/business-type.ts'
import type { Document } from '../extension/document.ts'
import { quoteValue, textAt } from '../extension/findings.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { mapValues, statedIn, type Release } from '../extension/release.ts'
import { identitySchema } from '../extension/schema-manifest.ts'
import { formLength, type CheckedFile } from '../http/multipart.ts'
import { hasSecretIn, hasSecretOutside } from '../package/outside.ts'
import type { PackedFolder } from '../package/packed-folder.ts'
import { inspectPackage, type Inspection, type PackedFile } from '../package/preflight.ts'
import { ofWhole, type PackageFinding } from '../package/problems.ts'
import { OWN_SECRET } from '../secrets/secret-search.ts'
import { differenceOf } from '../report/hidden.ts'
import { oneLine } from '../report/text.ts'
import { nameOf, type FileContext, type StatedByInputs } from './context.ts'
import type { FieldName } from './fields.ts'
import { PathError, withPathErrors, type FoundFile } from './paths.ts'
import { problemInFile, problemWith, type Problem } from './problems.ts'

/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
export const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024

/** A package that was checked, and what it says it is. */
export interface Package extends Release {
  readonly kind: 'package'
  /** The zip, or the folder that was packed; a real path. */
  readonly source: string
  readonly file: CheckedFile & { readonly sha256: string }
  /** The files that it holds. */
  readonly contents: readonly PackedFile[]
}

/** A package that was checked, but for its digest, which may be made at the same time. */
export type JudgedPackage = Omit<Package, 'file'> & { readonly file: CheckedFile }

const FIELDS = { businessType: 'category', displayName: 'friendlyName', version: 'version' } as const

/**
 * Checks a package, or packs a folder and checks that; problems, warnings and notices go to the context's findings.
 * @returns nothing when the folder cannot be packed, or the manifest does not say which extension it is
 * @throws PathError when the path leads to neither a .zip file nor a folder
 */
export async function openPackage(
  found: FoundFile,
  context: FileContext
): Promise<JudgedPackage | undefined> {
  if (!found.isFolder && !found.name.toLowerCase().endsWith('.zip'))
    throw new PathError('a package is a .zip file, or a folder to pack')
  const { archive, inspection } = await inspect(found, context)
  const { document } = inspection
  for (const kind of ['problems', 'warnings', 'notices'] as const)
    for (const finding of inspection[kind]) context.findings[kind].push(located(found, finding))
  if (document === undefined) return undefined
  judgeStatements(document, found, context)
  const identity = identityOf(document)
  if (archive === undefined || identity === undefined) return undefined
  const file: CheckedFile = {
    filename: found.isFolder ? `${identity.pluginName}.zip` : found.name,
    type: 'application/zip',
    path: archive.path,
    size: archive.size,
    changed: archive.changed
  }
  await judgeSize(file, found, context)
  await judgeOutside(file, found, inspection, context)
  return {
    ...identity,
    source: found.path,
    file,
    contents: inspection.files,
    places: mapValues(FIELDS, field => ({ ...place(found, document, field), field }))
  }
}

const SECRET_OUTSIDE = `${OWN_SECRET}. It is in none of the files, but in a name, in a comment, or between files`

/** A zip may hold a secret outside of its files as well; of a folder that was packed, only names are new. */
async function judgeOutside(
  { path: zip }: CheckedFile,
  found: FoundFile,
  { files, visited }: Inspection,
  { findings, secrets }: FileContext
): Promise<void> {
  if (findings.problems.some(({ message }) => message.includes(OWN_SECRET))) return
  const isThere = found.isFolder
    ? hasSecretIn(
        files.map(({ name }) => name),
        secrets
      )
    : await withPathErrors(hasSecretOutside(zip, visited, secrets))
  if (isThere) findings.problems.push(located(found, ofWhole(SECRET_OUTSIDE)))
}

async function inspect(
  found: FoundFile,
  { secrets, statedByInputs, tempDir, workspace }: FileContext
): Promise<PackedFolder> {
  const sensitive = { secrets, allowFiles: statedByInputs['allow-files'] ?? '' }
  if (!found.isFolder) return { archive: found, inspection: await inspectPackage(found.path, sensitive) }
  const { packAndInspect } = await import('../package/packed-folder.ts')
  const changes = {
    version: statedByInputs.version,
    versionDescription: statedByInputs['version-description']
  }
  // The runner keeps credentials in its temporary folder: a package may come from there, but no link leads there.
  const folder = { path: found.path, allowed: [workspace.root, found.path] }
  return packAndInspect(folder, path.join(tempDir, 'package.zip'), { ...sensitive, changes })
}

/** Judges what the manifest says about the extension, as far as inputs and documents say something about it as well. */
function judgeStatements(document: Document, found: FoundFile, context: FileContext): void {
  const { findings } = context
  findings.stated ??= statedIn(document, 'name')
  compareWithInputs(document, found, context)
  const type = textAt(document.value, [FIELDS.businessType])
  const judged = judgeBusinessType(type, FIELDS.businessType)
  if (judged !== undefined)
    findings[judged.kind].push({ message: judged.message, ...place(found, document, FIELDS.businessType) })
}

/** @returns nothing when one of its fields is missing or wrong, which is reported as a problem of the manifest */
function identityOf({
  value
}: Document): Omit<JudgedPackage, 'contents' | 'file' | 'places' | 'source'> | undefined {
  const { data } = identitySchema.safeParse(value)
  if (data === undefined) return undefined
  const { name: pluginName, friendlyName: displayName, category: businessType, version } = data
  const description = textAt(value, ['description'])
  return { kind: 'package', pluginName, displayName, businessType, description, version }
}

function located(found: FoundFile, { file, line, message }: PackageFinding): Problem {
  if (file !== '') return problemInFile(path.posix.join(found.shown, file), line, message)
  const problem = problemWith('package-path', nameOf(found), message)
  return found.isFolder ? problem : { ...problem, file: found.shown }
}

async function judgeSize(
  file: CheckedFile,
  found: FoundFile,
  { method, findings }: FileContext
): Promise<void> {
  const length = await formLength({ ...file, field: UPLOAD_FIELD })
  if (length <= MAX_SIGNED_BODY_BYTES) return
  const sentence = `the request would be ${length} bytes; the gateway's documented limit is 12 MB (${MAX_SIGNED_BODY_BYTES} bytes)`
  if (method === 'keys' || method === 'oidc') {
    const why = `${sentence} for requests signed with keys; make the package smaller, or sign in with iam-user or a token`
    findings.problems.push(problemWith('package-path', nameOf(found), why))
    return
  }
  const tried =
    method !== undefined ? 'It is tried, because a token signs in.' : 'Signed with keys, it is refused.'
  findings.warnings.push({ message: `With ${oneLine(file.filename)}, ${sentence}. ${tried}` })
}

/** The field of the manifest that says the same as an input. */
const FIELD_OF_INPUT = {
  'plugin-name': 'name',
  'display-name': 'friendlyName',
  'business-type': 'category',
  description: 'description',
  version: 'version',
  'version-description': 'versionDescription'
} as const satisfies Partial<Record<FieldName, string>>

/** Fields that a manifest may lack; that it lacks one of the others is reported by the check of the manifest. */
const OPTIONAL: readonly string[] = ['description', 'versionDescription']

/** A package says what it is; an input that says something else is a mistake in one of the two. */
function compareWithInputs(
  document: Document,
  found: FoundFile,
  { statedByInputs, findings }: FileContext
): void {
  for (const [input, field] of Object.entries(FIELD_OF_INPUT)) {
    const given = statedByInputs[input as keyof StatedByInputs]
    const stated = textAt(document.value, [field])
    if (given === undefined || given === stated) continue
    if (stated === undefined && !OPTIONAL.includes(field)) continue
    const stands = stated === undefined ? 'is missing' : `is ${quoteValue(stated)}`
    const difference = stated === undefined ? undefined : differenceOf(given, stated)
    const { file, line } = place(found, document, field)
    const clause = difference === undefined ? '' : `; ${difference}`
    const message = `${field} ${stands}, but input ${input} is ${quoteValue(given)}${clause}`
    findings.problems.push(problemInFile(file, line, message))
  }
}

function place({ shown }: FoundFile, document: Document, field: string) {
  return { file: path.posix.join(shown, MANIFEST), line: document.line([field]) }
}
