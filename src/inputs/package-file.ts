import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { MAX_VALUE } from '../extension/findings.ts'
import { MANIFEST, type Manifest } from '../extension/manifest.ts'
import type { PackageFinding } from '../package/preflight.ts'
import type { Release } from '../extension/release.ts'
import { formLength, type FilePart } from '../http/multipart.ts'
import { oneLine, quote } from '../report/text.ts'
import { inFile, rejected, type Problem } from './explain.ts'
import type { FieldName } from './fields.ts'
import { PathError, type FoundFile } from './paths.ts'
import type { Claims, Surroundings } from './surroundings.ts'

/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024

/** Names that a notice tells. */
const MAX_NAMES = 5

/** A package that was checked, and what it says it is. */
export interface Package extends Release {
  readonly file: Omit<FilePart, 'field'> & { readonly sha256: string }
}

const FIELDS = { businessType: 'category', displayName: 'friendlyName', version: 'version' } as const

/**
 * Checks a package, or packs a folder and checks that; what is wrong is among the findings.
 * @returns nothing when its manifest cannot be used
 * @throws PathError when there is no package
 */
export async function openPackage(found: FoundFile, around: Surroundings): Promise<Package | undefined> {
  const { inspectPackage } = await import('../package/preflight.ts')
  if (!found.isFolder && !found.name.toLowerCase().endsWith('.zip'))
    throw new PathError('a package is a .zip file, or a folder to pack')
  const archive = found.isFolder ? await pack(found, around) : found
  const { manifest, problems, notices } = await inspectPackage(archive.path)
  around.findings.problems.push(...problems.map(finding => located(found, finding)))
  around.findings.notices.push(...notices.map(finding => located(found, finding)))
  if (manifest === undefined) return undefined
  compare(manifest, found, around)
  const { name: pluginName, friendlyName: displayName, category: businessType } = manifest.fields
  const { description, version } = manifest.fields
  const file: FilePart = {
    field: 'upload_file',
    filename: found.isFolder ? `${pluginName}.zip` : found.name,
    type: 'application/zip',
    path: archive.path,
    size: archive.size,
    changed: archive.changed
  }
  await judgeSize(file, around)
  return {
    file: { ...file, sha256: await sha256(archive.path) },
    pluginName,
    displayName,
    businessType,
    description,
    version,
    place: field => ({ ...place(found, manifest, FIELDS[field]), field: FIELDS[field] })
  }
}

/** Inputs write the version into what is packed, never into the folder. */
async function pack(found: FoundFile, { claims, findings, scratch }: Surroundings) {
  const { PackError, packFolder } = await import('../package/pack.ts')
  const target = path.join(await scratch(), 'package.zip')
  const names = await packFolder(found.path, target, {
    version: claims.version,
    versionDescription: claims['version-description']
  }).catch((error: unknown) => {
    throw error instanceof PackError ? new PathError(error.message, { cause: error }) : error
  })
  const hidden = names.filter(name => /(^|\/)(\.|node_modules\/)/.test(name))
  if (hidden.length > 0) {
    const some = hidden.slice(0, MAX_NAMES).map(name => quote(name, MAX_VALUE))
    const message = `The package holds files that are hidden or of node_modules: ${some.join(', ')}${hidden.length > MAX_NAMES ? ' …' : ''} (${hidden.length}). What does not belong there goes into .codeartsignore.`
    findings.notices.push({ message })
  }
  const { size, ctimeMs: changed } = await stat(target)
  return { path: target, size, changed }
}

function located({ shown }: FoundFile, { file, line, message }: PackageFinding): Problem {
  return file === ''
    ? rejected('package-path', shown === '' ? '.' : shown, message)
    : inFile('package-path', path.posix.join(shown, file), line, message)
}

async function judgeSize(file: FilePart, { way, findings }: Surroundings): Promise<void> {
  const length = await formLength(file)
  if (length <= MAX_SIGNED_BODY_BYTES) return
  const sentence = `the request would be ${length} bytes; the gateway's documented limit is 12 MB (${MAX_SIGNED_BODY_BYTES} bytes)`
  if (way === 'keys' || way === 'oidc') {
    const why = `${sentence} for requests signed with keys; make the package smaller, or sign in with iam-user or a token`
    findings.problems.push(rejected('package-path', file.filename, why))
    return
  }
  const tried =
    way !== undefined ? 'It is tried, because a token signs in.' : 'Signed with keys, it is refused.'
  findings.warnings.push(`With ${oneLine(file.filename)}, ${sentence}. ${tried}`)
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

function compare(manifest: Manifest, found: FoundFile, { claims, findings }: Surroundings): void {
  for (const [input, field] of Object.entries(CLAIMS)) {
    const claimed = claims[input as keyof Claims]
    const stated = manifest.fields[field]
    if (claimed === undefined || claimed === stated) continue
    const stands = stated === undefined ? 'is missing' : `is ${quote(stated, MAX_VALUE)}`
    const { file, line } = place(found, manifest, field)
    const message = `${field} ${stands}, but input ${input} is ${quote(claimed, MAX_VALUE)}`
    findings.problems.push(inFile('package-path', file, line, message))
  }
}

function place({ shown }: FoundFile, { document }: Manifest, field: string) {
  return { file: path.posix.join(shown, MANIFEST), line: document.line([field]) }
}

/** Reads into one buffer over and over: a stream would leave a new one behind for every piece. */
async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(file)
  const buffer = Buffer.allocUnsafe(1024 * 1024)
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
