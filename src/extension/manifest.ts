/** Judges a manifest: the file at the root of a package that says what the extension is. */

import type * as z from 'zod/mini'
import { byLine, DocumentError, type Document, type Finding } from './document.ts'
import { findings, repeatedNames, type Issue } from './findings.ts'
import { unusualManifestSchema } from './manifest-notices.ts'
import { parseDocument } from './parse-document.ts'
import { KNOWN_IN_MANIFEST, manifestSchema } from './schema-manifest.ts'
import { unknownKeys } from './unknown-keys.ts'

/** The name of the file (user guide, "Extension Package"). */
export const MANIFEST = 'codearts-extension.json'

/** Inputs become environment variables (user guide, "Input and Output"): of two with the same name, one is lost. */
const REPEATED = 'must be the name of one input only'

export interface Manifest {
  readonly fields: z.infer<typeof manifestSchema>
  readonly document: Document
}

/**
 * @param bytes of a `codearts-extension.json`
 * @throws DocumentError with every problem and its line
 */
export async function parseManifest(bytes: Uint8Array): Promise<Manifest> {
  const document = await parseDocument(bytes, 'json')
  const { manifest, problems } = judgeManifest(document)
  if (manifest === undefined) throw new DocumentError(problems)
  return manifest
}

/** @returns the manifest, unless the document has problems; each at its line, in the order of lines */
export function judgeManifest(document: Document): {
  readonly manifest: Manifest | undefined
  readonly problems: readonly Finding[]
} {
  const read = manifestSchema.safeParse(document.value)
  const issues = [...(read.error?.issues ?? []), ...repeatedNames(document.value, 'inputs', REPEATED)]
  if (read.success && issues.length === 0) return { manifest: { fields: read.data, document }, problems: [] }
  return { manifest: undefined, problems: findings(issues, document) }
}

/**
 * @returns what is no problem, but probably a mistake: fields and words that no document names, limits that are
 * documented for the console only; in the order of lines
 */
export function manifestNotices(document: Document): Finding[] {
  const problems = new Set(manifestSchema.safeParse(document.value).error?.issues.map(placeOf))
  const unusual = unusualManifestSchema.safeParse(document.value).error?.issues ?? []
  const others = unusual.filter(issue => !problems.has(placeOf(issue)))
  const unknown = unknownKeys(manifestSchema, KNOWN_IN_MANIFEST, document)
  return byLine([...findings(others, document), ...unknown])
}

function placeOf({ path }: Issue): string {
  return path.join('.')
}
