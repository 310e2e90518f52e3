/** Inspects a package before it is uploaded, and a folder that cannot be packed. */

import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { MAX_DOCUMENT_BYTES, type Document } from '../extension/document.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { readContents, type Contents } from './contents.ts'
import { entryNotices, judgeEntries } from './entries.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import { MAX_TRANSLATIONS } from './limits.ts'
import { inspectManifest, missingManifest, type JudgedManifest, type Listing } from './package-manifest.ts'
import { ofWhole, type PackageFinding, type PackError } from './problems.ts'
import { readFile } from '../extension/regular-file.ts'
import { isTranslation, judgeTranslation, translationNotice } from './translations.ts'

/** What is known about a package before it is uploaded. */
export interface Inspection {
  /** The manifest, with its problems; absent when it is not at the root, or cannot be read at all. */
  readonly document: Document | undefined
  /** Why the package cannot be used. */
  readonly problems: readonly PackageFinding[]
  /** What may be refused by the service, or will probably not work. */
  readonly warnings: readonly PackageFinding[]
  /** What is only unusual. */
  readonly notices: readonly PackageFinding[]
}

/**
 * Judges a package by everything that the documents say about one (user guide, "Extension Package"), in one run.
 * @param zip a path; the file may be no zip at all
 */
export async function inspectPackage(zip: string): Promise<Inspection> {
  const wanted = new WantedDocuments()
  const contents = await readContents(zip, (name, size) => wanted.takes(name, size))
  const problems = [...judgeEntries(contents.entries), ...contents.problems].map(ofWhole)
  const inside = await inspectDocuments(contents)
  return {
    ...inside,
    problems: [...problems, ...inside.problems],
    notices: [...wanted.notices(), ...inside.notices]
  }
}

/**
 * Judges what can be judged of a folder that cannot be packed.
 * @param folder a real path
 * @param changes that packing would make
 * @param error why it cannot be packed
 */
export async function inspectFolder(
  folder: string,
  changes: ManifestChanges,
  error: PackError
): Promise<Inspection> {
  const names = error.names ?? [MANIFEST]
  const documents = new Map<string, Buffer>()
  const wanted = new WantedDocuments()
  for (const name of names) {
    if (!isDocument(name)) continue
    const read = await readFile(path.join(folder, name), MAX_DOCUMENT_BYTES).catch(() => undefined)
    if (read === undefined || !wanted.takes(name, read.bytes.length)) continue
    documents.set(name, name === MANIFEST ? await editManifest(read.bytes, changes) : read.bytes)
  }
  const entries = names.map(name => ({ name }))
  const inside = await inspectDocuments({ entries, complete: error.names !== undefined, documents })
  return {
    ...inside,
    problems: [...inside.problems, ...error.problems],
    notices: [...wanted.notices(), ...inside.notices]
  }
}

/** @returns whether the content of a file is judged */
function isDocument(name: string): boolean {
  return name === MANIFEST || isTranslation(name)
}

/** Says which documents are judged: the manifest, and translations up to a limit. */
class WantedDocuments {
  #files = 0
  #bytes = 0

  /** @param size in bytes */
  takes(name: string, size: number): boolean {
    if (!isTranslation(name)) return name === MANIFEST
    this.#files += 1
    this.#bytes += Math.min(size, MAX_DOCUMENT_BYTES)
    return !this.#isFull()
  }

  /** @returns that some are not judged, if there are any */
  notices(): PackageFinding[] {
    if (!this.#isFull()) return []
    const { bytes, files } = MAX_TRANSLATIONS
    return [
      ofWhole(
        `it has many translations; only the first ${files}, or ${bytes} bytes of them, are checked here`
      )
    ]
  }

  #isFull(): boolean {
    return this.#files > MAX_TRANSLATIONS.files || this.#bytes > MAX_TRANSLATIONS.bytes
  }
}

async function inspectDocuments(contents: Listing & Pick<Contents, 'documents'>): Promise<Inspection> {
  const missing = missingManifest(contents)
  const problems = missing === undefined ? [] : [ofWhole(missing)]
  const warnings: PackageFinding[] = []
  const notices = entryNotices(contents.entries).map(ofWhole)
  let document: Document | undefined
  for (const [file, bytes] of contents.documents) {
    // Parsing does not wait for anything; without this, many files would delay the end of a step that is cancelled.
    await setImmediate()
    const judged: JudgedManifest =
      file === MANIFEST ? await inspectManifest(bytes, contents) : await judgeTranslation(file, bytes)
    document ??= judged.document
    problems.push(...judged.problems.map(finding => ({ file, ...finding })))
    warnings.push(...judged.warnings.map(finding => ({ file, ...finding })))
    notices.push(...judged.notices.map(finding => ({ file, ...finding })))
  }
  for (const { name: file } of contents.entries) {
    const message = translationNotice(file)
    if (message !== undefined) notices.push({ file, line: 1, message })
  }
  return { document, problems, warnings, notices }
}
