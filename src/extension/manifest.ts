/** Judges a manifest: the file at the root of a package that says what the extension is. */

import type * as z from 'zod/mini'
import { longLists } from './bounds.ts'
import { byLine, DocumentError, type Document, type DocumentFindings } from './document.ts'
import { findings, issuesBeside, repeatedNames, textAt, type Issue } from './findings.ts'
import { SCRIPT_TYPES, unusualManifestSchema } from './manifest-notices.ts'
import { parseDocument } from './parse-document.ts'
import { identitySchema, KNOWN_IN_MANIFEST, manifestSchema } from './schema-manifest.ts'
import { mostSimilar } from './similar.ts'
import { unknownKeys } from './unknown-keys.ts'

/** The name of the file (user guide, "Extension Package"). */
export const MANIFEST = 'codearts-extension.json'

/** Inputs become environment variables (user guide, "Input and Output"): of two with the same name, one is lost. */
const REPEATED = 'is the name of an input before it, too'

export interface Manifest {
  readonly fields: z.infer<typeof identitySchema>
  readonly document: Document
}

/**
 * @param bytes of a `codearts-extension.json`
 * @throws DocumentError with every problem and its line; what is only warned of is no problem
 */
export async function parseManifest(bytes: Uint8Array): Promise<Manifest> {
  const document = await parseDocument(bytes, 'json')
  const { data, error } = identitySchema.safeParse(document.value)
  if (error !== undefined) throw new DocumentError(findings(error.issues, document))
  return { fields: data, document }
}

/**
 * @returns as problems what says wrongly which extension it is; as warnings what differs from the documents otherwise, or
 * from the limits of the console, and keys that resemble documented ones; as notices what no document names
 */
export function judgeManifest(document: Document): DocumentFindings {
  const refused = identitySchema.safeParse(document.value).error?.issues ?? []
  const problems = findings(refused, document)
  const long = longLists(document)
  if (long.length > 0) return { problems, warnings: long, notices: [] }
  const differing = issuesBeside(refused, manifestSchema.safeParse(document.value).error?.issues)
  const unusual = issuesBeside(
    [...refused, ...differing],
    unusualManifestSchema.safeParse(document.value).error?.issues
  )
  const slips = unusual.filter(({ path }) => isSlipOfScriptType(document, path))
  const unknown = unknownKeys(manifestSchema, KNOWN_IN_MANIFEST, document)
  const repeated = repeatedNames(document.value, 'inputs', REPEATED)
  return {
    problems,
    warnings: byLine([...findings([...differing, ...repeated, ...slips], document), ...unknown.warnings]),
    notices: byLine([
      ...findings(
        unusual.filter(issue => !slips.includes(issue)),
        document
      ),
      ...unknown.notices
    ])
  }
}

/** A script whose type is misspelt probably does not run; of another language the service may know more. */
function isSlipOfScriptType({ value }: Document, path: Issue['path']): boolean {
  const type = textAt(value, path)
  return (
    path.join('.') === 'execution.type' && type !== undefined && mostSimilar(type, SCRIPT_TYPES) !== undefined
  )
}
