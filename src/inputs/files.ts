import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { ArchiveError, readManifest } from '../extension/archive.ts'
import { DocumentError } from '../extension/document.ts'
import { parseDraft, type Draft, type DraftOverrides } from '../extension/draft.ts'
import { MAX_VALUE } from '../extension/findings.ts'
import { MANIFEST, parseManifest, type Manifest } from '../extension/manifest.ts'
import { MAX_DOCUMENT_BYTES, parseDocument } from '../extension/parse-document.ts'
import { oneLine, quote } from '../report/text.ts'
import { formLength, type FilePart } from '../http/multipart.ts'
import type { Way } from '../auth/credentials.ts'
import type { Connection } from './connection.ts'
import { inFile, rejected, type Findings } from './explain.ts'
import type { FieldName } from './fields.ts'
import { ICON_SIDE, openIcon, openImage, type Image } from './images.ts'
import { findFile, openWorkspace, PathError, type Folders, type FoundFile, type Workspace } from './paths.ts'
import type { Values } from './values.ts'

/** Opens the files that inputs name, judges what is in them, and gives what the operations need. */

/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
export const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024

export interface Package {
  readonly file: Omit<FilePart, 'field'> & { readonly sha256: string }
  readonly pluginName: string
  readonly businessType: string
  readonly version: string
}

/** What the path inputs become. */
export interface Opened {
  'package-path': Package
  'icon-path': Image
  'image-path': Image
  'draft-path': Draft
}

/** Texts of inputs that say something about the extension. */
type Claims = Readonly<Partial<Record<FieldName, string>>>

interface Surroundings {
  readonly workspace: Workspace
  readonly claims: Claims
  readonly way: Way | undefined
  readonly findings: Findings
}

type Openers = { [P in keyof Opened]: (file: FoundFile, around: Surroundings) => Promise<Opened[P]> }

const openers: Openers = {
  'package-path': openPackage,
  'icon-path': async (file, { findings }) => {
    const { image, side } = await openIcon(file)
    if (side !== undefined && (side.width !== ICON_SIDE || side.height !== ICON_SIDE)) {
      findings.notices.push(
        `${oneLine(file.shown)} is ${side.width} x ${side.height} pixels; ${ICON_SIDE} x ${ICON_SIDE} are recommended.`
      )
    }
    return image
  },
  'image-path': async file => (await openImage(file)).image,
  'draft-path': openDraft
}

/** @returns what the files hold; what is wrong with them is among the problems */
export async function openFiles(
  values: Values,
  { credentials }: Connection,
  { root, temporary }: Folders,
  findings: Findings
): Promise<Partial<Opened>> {
  const paths = (Object.keys(openers) as (keyof Opened)[]).flatMap(input => {
    const text = values.get(input)
    return text === undefined ? [] : [[input, text] as const]
  })
  if (paths.length === 0) return {}
  const directory = values.get('working-directory') ?? ''
  const workspace = await openWorkspace(root, temporary, directory).catch(
    refuse('working-directory', directory, findings)
  )
  if (workspace === undefined) return {}
  const claims = Object.fromEntries([...values.entries()].filter(isText))
  const around = { workspace, claims, way: credentials?.way, findings }
  const opened: Partial<Record<keyof Opened, unknown>> = {}
  for (const [input, text] of paths) opened[input] = await openFile(input, text, around)
  return opened as Partial<Opened>
}

async function openFile(input: keyof Opened, text: string, around: Surroundings): Promise<unknown> {
  const { findings, workspace } = around
  const file = await findFile(text, workspace).catch(refuse(input, text, findings))
  if (file === undefined) return undefined
  return openers[input](file, around).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) {
      refuse(input, text, findings)(error)
      return undefined
    }
    const where = input === 'package-path' ? `${file.shown}/${MANIFEST}` : file.shown
    findings.problems.push(...error.findings.map(({ line, message }) => inFile(input, where, line, message)))
    return undefined
  })
}

/** @returns a handler that adds an expected error to the problems, and passes every other on */
function refuse(input: FieldName, text: string, { problems }: Findings) {
  return (error: unknown): undefined => {
    if (!(error instanceof PathError) && !(error instanceof ArchiveError)) throw error
    problems.push(rejected(input, text, error.message))
  }
}

async function openPackage(found: FoundFile, around: Surroundings): Promise<Package> {
  if (!found.name.toLowerCase().endsWith('.zip')) throw new PathError('a package is a .zip file')
  const manifest = await parseManifest(await readManifest(found.path))
  compare(manifest, around.claims)
  const file: FilePart = {
    field: 'upload_file',
    filename: found.name,
    type: 'application/zip',
    path: found.path,
    size: found.size,
    modified: found.modified
  }
  await judgeSize(file, around)
  const { name: pluginName, category: businessType, version } = manifest.fields
  return { file: { ...file, sha256: await sha256(found.path) }, pluginName, businessType, version }
}

async function judgeSize(file: FilePart, { way, findings }: Surroundings): Promise<void> {
  const length = await formLength(file)
  if (length <= MAX_SIGNED_BODY_BYTES) return
  const sentence = `the request would be ${length} bytes; the gateway's documented limit is 12 MB (${MAX_SIGNED_BODY_BYTES} bytes)`
  if (way === 'keys' || way === 'oidc')
    throw new PathError(`${sentence} for requests signed with keys; make the package smaller`)
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

async function openDraft(found: FoundFile, { claims }: Surroundings): Promise<Draft> {
  const kind = /\.json$/i.test(found.name) ? 'json' : /\.ya?ml$/i.test(found.name) ? 'yaml' : undefined
  if (kind === undefined) throw new PathError('a draft is a .json, .yaml or .yml file')
  if (found.size > MAX_DOCUMENT_BYTES)
    throw new PathError(`the file is larger than 1 MB (${MAX_DOCUMENT_BYTES} bytes)`)
  return parseDraft(await parseDocument(await readFile(found.path), kind), overridesOf(claims))
}

function overridesOf(claims: Claims): DraftOverrides {
  const named = {
    plugin_name: claims['plugin-name'],
    display_name: claims['display-name'],
    business_type: claims['business-type'],
    description: claims.description,
    version: claims.version,
    version_description: claims['version-description'],
    unique_id: claims['unique-id']
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
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

function isText(entry: readonly [FieldName, unknown]): entry is [FieldName, string] {
  return typeof entry[1] === 'string'
}
