/** Writes inputs into the manifest of a folder that is packed. */

import { applyEdits, modify } from 'jsonc-parser'
import { DocumentError, isRecord } from '../../extension/document.ts'
import { parseDocument } from '../../extension/parse-document.ts'
import { expected } from '../../report/expected.ts'

/** What the packed manifest says in place of the file; undefined leaves a field as it is. */
export interface ManifestChanges {
  readonly version?: string | undefined
  readonly versionDescription?: string | undefined
}

/**
 * Writes the changes into a manifest, and removes `$schema`, which is for editors. The rest keeps its form, and every
 * line keeps its number, so that a problem can be shown in the file. A byte order mark is removed, because JSON that is
 * sent has none (RFC 8259, section 8.1).
 * @param bytes the file
 * @returns the changed file, or the same bytes when they are not an object in strict JSON
 */
export async function editManifest(bytes: Buffer, changes: ManifestChanges): Promise<Buffer> {
  if (!isRecord(await valueOf(bytes))) return bytes
  let text = new TextDecoder('utf-8').decode(bytes)
  for (const key of ['version', 'versionDescription'] as const) {
    if (changes[key] !== undefined) text = edit(text, key, changes[key])
  }
  return Buffer.from(edit(text, '$schema', undefined))
}

/** @returns nothing when the file is no document; the check of the package reports why */
async function valueOf(bytes: Buffer): Promise<unknown> {
  try {
    return (await parseDocument(bytes, 'json')).value
  } catch (error) {
    expected(error, DocumentError)
    return undefined
  }
}

/** @param value undefined removes the key */
function edit(text: string, key: string, value: string | undefined): string {
  const edits = modify(text, [key], value, {}).map(({ offset, length, content }) => {
    // Lines break between tokens only, so the replaced text may go while its line breaks stay.
    const breaks = text.slice(offset, offset + length).match(/[\r\n][ \t\r\n]*/g) ?? []
    return { offset, length, content: content + breaks.join('') }
  })
  return applyEdits(text, edits)
}
