import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { readManifest } from '../extension/archive.ts'
import { DocumentError } from '../extension/document.ts'
import { MAX_VALUE } from '../extension/findings.ts'
import { parseManifest, type Manifest } from '../extension/manifest.ts'
import { formLength, type FilePart } from '../http/multipart.ts'
import { oneLine, quote } from '../report/text.ts'
import { rejected } from './explain.ts'
import type { FieldName } from './fields.ts'
import { PathError, type FoundFile } from './paths.ts'
import type { Claims, Surroundings } from './surroundings.ts'

/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024

/** A package that was checked, and what it says it is. */
export interface Package {
  readonly file: Omit<FilePart, 'field'> & { readonly sha256: string }
  readonly pluginName: string
  readonly businessType: string
  readonly version: string
}

/** @throws PathError, ArchiveError or DocumentError when the package cannot be used */
export async function openPackage(found: FoundFile, around: Surroundings): Promise<Package> {
  if (!found.name.toLowerCase().endsWith('.zip')) throw new PathError('a package is a .zip file')
  const file: FilePart = {
    field: 'upload_file',
    filename: found.name,
    type: 'application/zip',
    path: found.path,
    size: found.size,
    modified: found.modified
  }
  await judgeSize(file, around)
  const manifest = await parseManifest(await readManifest(found.path))
  compare(manifest, around.claims)
  const { name: pluginName, category: businessType, version } = manifest.fields
  return { file: { ...file, sha256: await sha256(found.path) }, pluginName, businessType, version }
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

function compare({ fields, document }: Manifest, claims: Claims): void {
  const differing = Object.entries(CLAIMS).flatMap(([input, field]) => {
    const claimed = claims[input as FieldName]
    if (claimed === undefined || claimed === fields[field]) return []
    const stands = fields[field] === undefined ? 'is missing' : `is ${quote(fields[field], MAX_VALUE)}`
    return [
      {
        line: document.line([field]),
        message: `${field} ${stands}, but input ${input} is ${quote(claimed, MAX_VALUE)}`
      }
    ]
  })
  if (differing.length > 0) throw new DocumentError(differing)
}

/** Reads into one buffer over and over: a stream would leave a new one behind for every piece. */
async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path)
  const buffer = Buffer.allocUnsafe(1024 * 1024)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
