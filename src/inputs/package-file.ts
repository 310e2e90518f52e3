import path from 'node:path'
import { UPLOAD_FIELD } from '../codearts/calls/extensions.ts'
import { businessTypeWarning } from '../extension/business-type.ts'
import type { Document } from '../extension/document.ts'
import { MAX_VALUE, textAt } from '../extension/findings.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { identitySchema } from '../extension/schema-manifest.ts'
import { sha256 } from '../package/digest.ts'
import type { PackageFinding } from '../package/finding.ts'
import type { Release } from '../extension/release.ts'
import { formLength, type CheckedFile } from '../http/multipart.ts'
import { oneLine, quote } from '../report/text.ts'
import { problemInFile as inFile, problemWith as rejected, type Problem } from './problems.ts'
import type { FieldName } from './fields.ts'
import { PathError, type FoundFile } from './paths.ts'
import { packed } from './packed-folder.ts'
import { statedIn } from './target.ts'
import { nameOf, type StatedByInputs, type FileContext } from './context.ts'

/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024

/** A package that was checked, and what it says it is. */
export interface Package extends Release {
  readonly kind: 'package'
  readonly file: CheckedFile & { readonly sha256: string }
}

const FIELDS = { businessType: 'category', displayName: 'friendlyName', version: 'version' } as const

/**
 * Checks a package, or packs a folder and checks that; what is wrong is among the findings.
 * @returns nothing when its manifest does not even say which extension it is
 * @throws PathError when there is no package
 */
export async function openPackage(found: FoundFile, context: FileContext): Promise<Package | undefined> {
  if (!found.isFolder && !found.name.toLowerCase().endsWith('.zip'))
    throw new PathError('a package is a .zip file, or a folder to pack')
  const { archive, inspection } = found.isFolder ? await packed(found, context) : await inspected(found)
  const { document, problems, notices } = inspection
  context.findings.problems.push(...problems.map(finding => located(found, finding)))
  context.findings.notices.push(...notices.map(finding => located(found, finding)))
  const identity = document && identityOf(document)
  if (document !== undefined) {
    context.findings.stated ??= statedIn(document, 'name')
    compare(document, found, context)
    const type = textAt(document.value, [FIELDS.businessType])
    const message = businessTypeWarning(type, FIELDS.businessType)
    if (message !== undefined)
      context.findings.warnings.push({ message, ...place(found, document, FIELDS.businessType) })
  }
  if (archive === undefined || document === undefined || identity === undefined) return undefined
  const file: CheckedFile = {
    filename: found.isFolder ? `${identity.pluginName}.zip` : found.name,
    type: 'application/zip',
    path: archive.path,
    size: archive.size,
    changed: archive.changed
  }
  await judgeSize(file, found, context)
  return {
    ...identity,
    file: { ...file, sha256: await sha256(archive.path) },
    place: field => ({ ...place(found, document, FIELDS[field]), field: FIELDS[field] })
  }
}

async function inspected(archive: FoundFile) {
  const { inspectPackage } = await import('../package/preflight.ts')
  return { archive, inspection: await inspectPackage(archive.path) }
}

/** @returns nothing when one of them is missing or wrong, which is among the problems then */
function identityOf({ value }: Document): Omit<Package, 'file' | 'place'> | undefined {
  const { data } = identitySchema.safeParse(value)
  if (data === undefined) return undefined
  const { name: pluginName, friendlyName: displayName, category: businessType, description, version } = data
  return { kind: 'package', pluginName, displayName, businessType, description, version }
}

function located(found: FoundFile, { file, line, message }: PackageFinding): Problem {
  if (file !== '') return inFile('package-path', path.posix.join(found.shown, file), line, message)
  const problem = rejected('package-path', nameOf(found), message)
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
    findings.problems.push(rejected('package-path', nameOf(found), why))
    return
  }
  const tried =
    method !== undefined ? 'It is tried, because a token signs in.' : 'Signed with keys, it is refused.'
  findings.warnings.push({ message: `With ${oneLine(file.filename)}, ${sentence}. ${tried}` })
}

/** A package says what it is; inputs that say otherwise are a mistake in one of the two. */
const CLAIMS = {
  'plugin-name': 'name',
  'display-name': 'friendlyName',
  'business-type': 'category',
  description: 'description',
  version: 'version',
  'version-description': 'versionDescription'
} as const satisfies Partial<Record<FieldName, string>>

/** What is missing in the file is told by its own check, if it has to be there. */
function compare(document: Document, found: FoundFile, { statedByInputs, findings }: FileContext): void {
  for (const [input, field] of Object.entries(CLAIMS)) {
    const claimed = statedByInputs[input as keyof StatedByInputs]
    const stated = textAt(document.value, [field])
    if (claimed === undefined || claimed === stated) continue
    if (stated === undefined && !OPTIONAL.includes(field)) continue
    const stands = stated === undefined ? 'is missing' : `is ${quote(stated, MAX_VALUE)}`
    const { file, line } = place(found, document, field)
    const message = `${field} ${stands}, but input ${input} is ${quote(claimed, MAX_VALUE)}`
    findings.problems.push(inFile('package-path', file, line, message))
  }
}

const OPTIONAL: readonly string[] = ['description', 'versionDescription']

function place({ shown }: FoundFile, document: Document, field: string) {
  return { file: path.posix.join(shown, MANIFEST), line: document.line([field]) }
}
