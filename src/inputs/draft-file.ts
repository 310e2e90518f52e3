/** Opens the draft that the input draft-path names, and lays the inputs over it. */

import { judgeBusinessType } from '../extension/business-type.ts'
import { MAX_DOCUMENT_BYTES, type Document } from '../extension/document.ts'
import { judgeDraft, type Draft, type DraftOverrides } from '../extension/draft.ts'
import { textAt } from '../extension/findings.ts'
import { parseDocument } from '../extension/parse-document.ts'
import { mapValues, statedIn, type Place, type Release } from '../extension/release.ts'
import { PathPatterns } from '../extension/path-patterns.ts'
import { valueAt } from '../http/value-at.ts'
import { OWN_SECRET, SecretSearch, SHORT_SECRET } from '../secrets/secret-search.ts'
import { redactor, SHORTEST_SURE } from '../report/redact.ts'
import { oneLine } from '../report/text.ts'
import type { FileContext, StatedByInputs } from './context.ts'
import type { FieldName } from './fields.ts'
import { PathError, readFound, type FoundFile } from './paths.ts'
import { problemInFile } from './problems.ts'

/** A draft that was checked, with the inputs laid over it. */
export interface DraftFile extends Release {
  readonly kind: 'draft'
  readonly draft: Draft
  readonly places: Readonly<Record<keyof typeof FIELDS, Place>>
}

const FIELDS = {
  businessType: 'business_type',
  displayName: 'display_name',
  runtimeAttribution: 'runtime_attribution',
  typeLabel: 'business_type_display_name',
  uniqueId: 'unique_id',
  version: 'version'
} as const

const LEFT_OUT =
  'unique_id is left out: the inputs give a name or a version that is not the one beside it in the file'

/** Fields of the file that an input overrides. */
const OVERRIDES: Readonly<Record<keyof DraftOverrides, FieldName>> = {
  plugin_name: 'plugin-name',
  display_name: 'display-name',
  business_type: 'business-type',
  description: 'description',
  version: 'version',
  version_description: 'version-description',
  unique_id: 'unique-id'
}

/**
 * Checks a draft; problems, warnings and notices go to the context's findings.
 * @returns nothing when it has problems
 * @throws PathError or DocumentError when the file is no document
 */
export async function openDraft(found: FoundFile, context: FileContext): Promise<DraftFile | undefined> {
  const { statedByInputs, findings } = context
  const { bytes, document } = await readDocument(found)
  findings.stated ??= statedIn(document, 'plugin_name')
  judgeType(document, found, context)
  const judged = await judgeDraft(document, overridesOf(statedByInputs))
  for (const kind of ['problems', 'warnings', 'notices'] as const)
    for (const { line, message } of judged[kind])
      findings[kind].push(problemInFile(found.shown, line, message))
  judgeSecrets(bytes, document.value, found, context)
  if (judged.draft === undefined) return undefined
  const draft = withoutForeignId(judged.draft, document, found, context)
  return {
    kind: 'draft',
    draft,
    pluginName: draft.plugin_name,
    displayName: draft.display_name,
    businessType: draft.business_type,
    description: textAt(draft, ['description']),
    version: draft.version,
    places: mapValues(FIELDS, field => placeOf(field, document, found, statedByInputs))
  }
}

/** @param value as the file has it: what inputs say besides is judged with the inputs */
function judgeSecrets(
  bytes: Buffer,
  value: unknown,
  { shown }: FoundFile,
  { findings, secrets, statedByInputs }: FileContext
): void {
  const search = new SecretSearch(secrets)
  // The file may write with escapes what its texts hold, and these may hold escapes once more, which the redactor reads.
  const texts = JSON.stringify(value)
  const found = [bytes, Buffer.from(texts)].map(text => search.find(text))
  const long = secrets.filter(secret => secret.length >= SHORTEST_SURE)
  if (found.some(({ secret }) => secret) || redactor(long)(texts) !== texts)
    findings.problems.push(problemInFile(shown, 1, OWN_SECRET))
  else if (found.some(({ shortSecret }) => shortSecret))
    findings.warnings.push(problemInFile(shown, 1, SHORT_SECRET))
  const isAllowed = new PathPatterns(statedByInputs['allow-files'] ?? '').match(shown)
  if (found.some(({ privateKey }) => privateKey) && !isAllowed) {
    const why = `it holds a private key; take it out, or give allow-files: ${oneLine(shown)} if everybody may read it`
    findings.problems.push(problemInFile(shown, 1, why))
  }
}

function placeOf(
  field: string,
  document: Document,
  { shown }: FoundFile,
  statedByInputs: StatedByInputs
): Place {
  const input = field in OVERRIDES ? OVERRIDES[field as keyof DraftOverrides] : undefined
  if (input !== undefined && statedByInputs[input] !== undefined) return { field: `Input ${input}` }
  return { field, file: shown, line: document.line([field]) }
}

/** @throws PathError or DocumentError when the file is no document */
async function readDocument(
  found: FoundFile
): Promise<{ readonly bytes: Buffer; readonly document: Document }> {
  const { name, size } = found
  const kind = /\.json$/i.test(name) ? 'json' : /\.ya?ml$/i.test(name) ? 'yaml' : undefined
  if (kind === undefined) throw new PathError('a draft is a .json, .yaml or .yml file')
  if (size > MAX_DOCUMENT_BYTES)
    throw new PathError(`the file is larger than 1 MB (${MAX_DOCUMENT_BYTES} bytes)`)
  const bytes = await readFound(found, MAX_DOCUMENT_BYTES)
  return { bytes, document: await parseDocument(bytes, kind) }
}

function judgeType(document: Document, found: FoundFile, { statedByInputs, findings }: FileContext): void {
  if (statedByInputs['business-type'] !== undefined) return
  const field = FIELDS.businessType
  const judged = judgeBusinessType(textAt(document.value, [field]), field)
  if (judged !== undefined)
    findings[judged.kind].push({ message: judged.message, file: found.shown, line: document.line([field]) })
}

/**
 * The unique ID is that of one version of one extension, so that it is left out unless the file says both, and these are
 * what is sent.
 */
function withoutForeignId(
  draft: Draft,
  document: Document,
  { shown }: FoundFile,
  { findings, statedByInputs }: FileContext
): Draft {
  const isOwn = (['plugin_name', 'version'] as const).every(
    key => valueAt(document.value, key) === draft[key]
  )
  if (isOwn || statedByInputs['unique-id'] !== undefined) return draft
  const { unique_id: ofAnother, ...others } = draft
  if (ofAnother !== undefined)
    findings.notices.push(problemInFile(shown, document.line(['unique_id']), LEFT_OUT))
  return others
}

function overridesOf(statedByInputs: StatedByInputs): DraftOverrides {
  const entries = Object.entries(OVERRIDES).map(([field, input]) => [field, statedByInputs[input]])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as DraftOverrides
}
