import * as z from 'zod/mini'
import { DocumentError, type Document } from './document.ts'
import { BUSINESS_TYPE, DISPLAY_NAME, PLUGIN_NAME, VERSION, conforming, must } from './rules.ts'
import { findings } from './findings.ts'
import { parseDocument } from './parse-document.ts'

/** The file at the root of a package that says what the extension is (user guide, "Extension Package"). */
export const MANIFEST = 'codearts-extension.json'

const text = z.optional(z.string(must('a text')))

const manifestSchema = z.looseObject(
  {
    name: conforming(PLUGIN_NAME),
    friendlyName: z.optional(conforming(DISPLAY_NAME)),
    category: conforming(BUSINESS_TYPE).check(
      z.refine(word => word !== 'Check', must('Gate in a package; only the console says Check'))
    ),
    version: conforming(VERSION),
    description: text,
    versionDescription: text
  },
  must('an object')
)

export interface Manifest {
  readonly fields: z.infer<typeof manifestSchema>
  readonly document: Document
}

/** @throws DocumentError with every problem and its line */
export async function parseManifest(bytes: Uint8Array): Promise<Manifest> {
  const document = await parseDocument(bytes, 'json')
  const read = manifestSchema.safeParse(document.value)
  if (!read.success) throw new DocumentError(findings(read.error.issues, document))
  return { fields: read.data, document }
}
