import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readContents, type Contents } from './contents.ts'
import { MAX_DOCUMENT_BYTES, type Document, type Finding } from '../extension/document.ts'
import { entryRemarks, judgeEntries } from './entries.ts'
import { ofWhole, type PackageFinding } from './finding.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import type { PackError } from './pack-problems.ts'
import { absence, inspectManifest, type Judged, type Listing } from './package-manifest.ts'
import { readFile } from './regular-file.ts'
import { isTranslation, judgeTranslation, translationRemark } from './translations.ts'

/** What is known about a package before it is uploaded. */
export interface Inspection {
  /** The manifest, with its problems; absent when it is not at the root, or cannot be read at all. */
  readonly document: Document | undefined
  /** Why the package cannot be used. */
  readonly problems: readonly PackageFinding[]
  /** What is probably a mistake. */
  readonly notices: readonly PackageFinding[]
}

/**
 * Judges a package by everything that the documents say about one (user guide, "Extension Package"), in one go.
 * @param zip a path; what is there may be no zip at all
 */
export async function inspectPackage(zip: string): Promise<Inspection> {
  const contents = await readContents(zip, isDocument)
  const problems = [...judgeEntries(contents.entries), ...contents.problems].map(ofWhole)
  const notices = entryRemarks(contents.entries).map(ofWhole)
  const { document, ...inner } = await inspectInside(contents)
  return {
    document,
    problems: [...problems, ...inner.problems],
    notices: [...notices, ...inner.notices]
  }
}

/**
 * Judges what can be judged of a folder that cannot be packed.
 * @param folder a real path
 * @param changes that packing would make
 */
export async function inspectFolder(
  folder: string,
  changes: ManifestChanges,
  error: PackError
): Promise<Inspection> {
  const names = error.names ?? [MANIFEST]
  const documents = new Map<string, Buffer>()
  for (const name of names.filter(isDocument)) {
    const read = await readFile(path.join(folder, name), MAX_DOCUMENT_BYTES).catch(() => undefined)
    if (read === undefined) continue
    documents.set(name, name === MANIFEST ? await editManifest(read.bytes, changes) : read.bytes)
  }
  const entries = names.map(name => ({ name }))
  const inside = await inspectInside({ entries, complete: error.names !== undefined, documents })
  const notices = [...entryRemarks(entries).map(ofWhole), ...inside.notices]
  return { ...inside, problems: [...inside.problems, ...error.problems], notices }
}

/** @returns whether the file of a package is looked into */
function isDocument(name: string): boolean {
  return name === MANIFEST || isTranslation(name)
}

async function inspectInside(contents: Listing & Pick<Contents, 'documents'>): Promise<Inspection> {
  const missing = absence(contents)
  const problems: PackageFinding[] = missing === undefined ? [] : [ofWhole(missing)]
  const notices: PackageFinding[] = []
  let document: Document | undefined
  for (const [file, bytes] of contents.documents) {
    // Parsing waits for nothing, so that many files would keep the end of the step waiting.
    await setImmediate()
    const judged: Judged =
      file === MANIFEST ? await inspectManifest(bytes, contents) : await judgeTranslation(file, bytes)
    document ??= judged.document
    problems.push(...judged.problems.map(inFile(file)))
    notices.push(...judged.notices.map(inFile(file)))
  }
  for (const { name: file } of contents.entries) {
    const message = translationRemark(file)
    if (message !== undefined) notices.push({ file, line: 1, message })
  }
  return { document, problems, notices }
}

function inFile(file: string): (finding: Finding) => PackageFinding {
  return ({ line, message }) => ({ file, line, message })
}
