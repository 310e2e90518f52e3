import { applyEdits, modify } from 'jsonc-parser'
import { DocumentError, isRecord } from '../extension/document.ts'
import { parseDocument } from '../extension/parse-document.ts'

/** What a packed manifest says differently from the file; what is undefined stays as it is. */
export interface ManifestChanges {
  readonly version?: string | undefined
  readonly versionDescription?: string | undefined
}

/**
 * Writes changes into a manifest, and takes out `$schema`, which is for editors. Everything else stays as it is
 * written, and every line keeps its number, so that a problem can be shown in the file. A byte order mark goes:
 * JSON that is sent has none (RFC 8259, section 8.1).
 * @param bytes the file
 * @returns the changed file, or the same bytes when they are not an object in strict JSON
 */
export async function editManifest(bytes: Buffer, changes: ManifestChanges): Promise<Buffer> {
  const value = await valueOf(bytes)
  if (!isRecord(value)) return bytes
  let text = new TextDecoder('utf-8').decode(bytes)
  for (const key of ['version', 'versionDescription'] as const) {
    if (changes[key] !== undefined) text = edit(text, key, changes[key])
  }
  return Buffer.from(edit(text, '$schema', undefined))
}

/** @returns nothing when the file is not sound; the check of the package says why, with the line */
async function valueOf(bytes: Buffer): Promise<unknown> {
  try {
    return (await parseDocument(bytes, 'json')).value
  } catch (error) {
    if (error instanceof DocumentError) return undefined
    throw error
  }
}

/** @param value undefined takes the key out */
function edit(text: string, key: string, value: string | undefined): string {
  const edits = modify(text, [key], value, {}).map(({ offset, length, content }) => {
    // A line can only break between tokens, so what was there may go and its breaks can stay.
    const breaks = text.slice(offset, offset + length).match(/[\r\n][ \t\r\n]*/g) ?? []
    return { offset, length, content: content + breaks.join('') }
  })
  return applyEdits(text, edits)
}
