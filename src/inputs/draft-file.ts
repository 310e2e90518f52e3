import { readFile } from 'node:fs/promises'
import { parseDraft, type Draft, type DraftOverrides } from '../extension/draft.ts'
import { MAX_DOCUMENT_BYTES, parseDocument } from '../extension/parse-document.ts'
import { PathError, type FoundFile } from './paths.ts'
import type { Claims, Surroundings } from './surroundings.ts'

/** @throws PathError or DocumentError when the file is no draft */
export async function openDraft(found: FoundFile, { claims }: Surroundings): Promise<Draft> {
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
