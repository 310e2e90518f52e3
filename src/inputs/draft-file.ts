import { readFile } from 'node:fs/promises'
import { businessTypeWarning } from '../extension/business-type.ts'
import { MAX_DOCUMENT_BYTES, type Document } from '../extension/document.ts'
import { draftNotices, parseDraft, type Draft, type DraftOverrides } from '../extension/draft.ts'
import { textAt } from '../extension/findings.ts'
import { parseDocument } from '../extension/parse-document.ts'
import type { Place, Release } from '../extension/release.ts'
import { problemInFile as inFile } from './problems.ts'
import { PathError, type FoundFile } from './paths.ts'
import type { FieldName } from './fields.ts'
import { statedIn } from './target.ts'
import type { StatedByInputs, FileContext } from './context.ts'

/** A draft's definition that was checked, with the inputs laid over it. */
export interface DraftFile extends Release {
  readonly kind: 'draft'
  readonly draft: Draft
  place(field: keyof typeof FIELDS): Place
}

const FIELDS = {
  businessType: 'business_type',
  displayName: 'display_name',
  runtimeAttribution: 'runtime_attribution',
  typeLabel: 'business_type_display_name',
  uniqueId: 'unique_id',
  version: 'version'
} as const

/** Inputs that win over fields of the file. */
const OVERRIDES: Readonly<Record<keyof DraftOverrides, FieldName>> = {
  plugin_name: 'plugin-name',
  display_name: 'display-name',
  business_type: 'business-type',
  description: 'description',
  version: 'version',
  version_description: 'version-description',
  unique_id: 'unique-id'
}

/** @throws PathError or DocumentError when the file is no draft */
export async function openDraft(
  found: FoundFile,
  { statedByInputs, findings }: FileContext
): Promise<DraftFile> {
  const kind = /\.json$/i.test(found.name) ? 'json' : /\.ya?ml$/i.test(found.name) ? 'yaml' : undefined
  if (kind === undefined) throw new PathError('a draft is a .json, .yaml or .yml file')
  if (found.size > MAX_DOCUMENT_BYTES)
    throw new PathError(`the file is larger than 1 MB (${MAX_DOCUMENT_BYTES} bytes)`)
  const document = await parseDocument(await readFile(found.path), kind)
  findings.stated ??= statedIn(document, 'plugin_name')
  if (statedByInputs['business-type'] === undefined) {
    const type = textAt(document.value, [FIELDS.businessType])
    const at = { file: found.shown, line: document.line([FIELDS.businessType]) }
    const message = businessTypeWarning(type, FIELDS.businessType)
    if (message !== undefined) findings.warnings.push({ message, ...at })
  }
  const remark = (parsed?: Draft) => {
    for (const { line, message } of draftNotices(document, parsed))
      findings.notices.push(inFile('draft-path', found.shown, line, message))
  }
  const parsed = await parseDraft(document, overridesOf(statedByInputs)).catch((error: unknown) => {
    // A key that is missing may be one that is misspelt.
    remark()
    throw error
  })
  remark(parsed)
  const draft = ofItsVersion(parsed, document, statedByInputs)
  return {
    kind: 'draft',
    draft,
    pluginName: draft.plugin_name,
    displayName: draft.display_name,
    businessType: draft.business_type,
    description: draft.description,
    version: draft.version,
    place: key => {
      const field = FIELDS[key]
      const input = field in OVERRIDES ? OVERRIDES[field as keyof DraftOverrides] : undefined
      if (input !== undefined && statedByInputs[input] !== undefined) return { field: `Input ${input}` }
      return { field, file: found.shown, line: document.line([field]) }
    }
  }
}

/** IDs are per version: a file that is used for another version than its own has the ID of that one. */
function ofItsVersion(draft: Draft, { value }: Document, statedByInputs: StatedByInputs): Draft {
  const { version } = value as { readonly version?: unknown }
  if (statedByInputs['unique-id'] !== undefined || version === undefined || version === draft.version)
    return draft
  const { unique_id: ofAnother, ...others } = draft
  return others
}

function overridesOf(statedByInputs: StatedByInputs): DraftOverrides {
  const named = Object.entries(OVERRIDES).map(([field, input]) => [field, statedByInputs[input]])
  return Object.fromEntries(named.filter(([, value]) => value !== undefined)) as DraftOverrides
}
