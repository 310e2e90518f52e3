/** Inspects a package before it is uploaded, and a folder that cannot be packed. */

import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { MAX_DOCUMENT_BYTES, type Document } from '../extension/document.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { readFile } from '../extension/regular-file.ts'
import { readContents, type Contents } from './zip/contents.ts'
import { isLink, isReadable, judgeEntries, type PackageEntry } from './zip/entries.ts'
import { leftoverNotices } from './leftovers.ts'
import { judgeLinks } from './links.ts'
import { editManifest, type ManifestChanges } from './pack/manifest-edit.ts'
import { judgeNames } from './names.ts'
import { inspectManifest, missingManifest, type JudgedManifest, type Listing } from './package-manifest.ts'
import { PackageReader, WantedDocuments } from './package-reader.ts'
import { NamedFindings, ofWhole, type PackageFinding, type PackError } from './problems.ts'
import type { SensitiveRules } from './sensitive.ts'
import type { Part } from './zip/zip-bytes.ts'
import { isTranslation, judgeTranslation, translationNotice } from './translations.ts'

/** What is known about a package before it is uploaded. */
export interface Inspection {
  /** The manifest, with its problems; absent when it is not at the root, or cannot be read at all. */
  readonly document: Document | undefined
  /** The files that it holds; their sizes are in bytes, unpacked. */
  readonly files: readonly PackedFile[]
  /** Why the package cannot be used. */
  readonly problems: readonly PackageFinding[]
  /** What may be refused by the service, or will probably not work. */
  readonly warnings: readonly PackageFinding[]
  /** What is only unusual. */
  readonly notices: readonly PackageFinding[]
  /** Long parts of the zip that are the content of its files, which was looked through. */
  readonly visited: readonly Part[]
}

/** A file of a package, and its size in bytes. */
export interface PackedFile {
  readonly name: string
  readonly size: number
}

/**
 * Judges a zip by everything that the documents say about a package, in one run.
 * @param zip a path; the file may be no zip at all
 */
export async function inspectPackage(zip: string, rules: SensitiveRules): Promise<Inspection> {
  const reader = new PackageReader(rules)
  return judgeContents(await readContents(zip, reader.visit), reader)
}

/**
 * Judges a package by everything that the documents say about one (user guide, "Extension Package").
 * @param reader has visited all that could be read of it
 * @param leftOut files and folders that the ignore file of its folder leaves out; absent when it was made of none
 */
export async function judgeContents(
  { complete, entries, problems: damages, visited }: Contents,
  reader: PackageReader,
  leftOut?: readonly string[]
): Promise<Inspection> {
  const problems = new NamedFindings()
  const warnings = new NamedFindings()
  judgeEntries(entries, { problems, warnings })
  judgeNames(entries, warnings)
  for (const entry of entries) if (!isReadable(entry)) reader.pass(entry)
  judgeLinks(entries, reader.links, { problems, warnings })
  const listing = {
    entries: entries.map(({ isFolder, place }) => ({ name: isFolder ? `${place}/` : place })),
    complete,
    ignored: leftOut ?? []
  }
  const inside = await inspectDocuments({ ...listing, documents: reader.documents })
  const content = reader.findings()
  return {
    document: inside.document,
    visited,
    files: entries.filter(({ isFolder }) => !isFolder).map(({ name, size }) => ({ name, size })),
    problems: [
      ...problems.findings(),
      ...damages.map(ofWhole),
      ...unreadable(entries, reader, damages),
      ...content.problems,
      ...inside.problems
    ],
    warnings: [...warnings.findings(), ...content.warnings, ...inside.warnings],
    notices: [...leftoverNotices(entries, leftOut !== undefined), ...content.notices, ...inside.notices]
  }
}

/** A manifest that is there has to be read; what is damaged or encrypted is said already. */
function unreadable(
  entries: readonly PackageEntry[],
  { documents }: PackageReader,
  damages: readonly string[]
): PackageFinding[] {
  const manifest = entries.find(({ place }) => place === MANIFEST)
  if (manifest === undefined || documents.has(MANIFEST) || damages.length > 0) return []
  const why = manifest.isFolder
    ? `${MANIFEST} is a folder, and has to be a file`
    : isLink(manifest)
      ? `${MANIFEST} is a symbolic link, and has to be a file`
      : `its manifest cannot be read here; compress ${MANIFEST} with deflate, without a password`
  return [ofWhole(why)]
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
    if (name !== MANIFEST && !isTranslation(name)) continue
    const read = await readFile(path.join(folder, name), MAX_DOCUMENT_BYTES).catch(() => undefined)
    if (read === undefined || !wanted.takes(name, read.bytes.length)) continue
    documents.set(name, name === MANIFEST ? await editManifest(read.bytes, changes) : read.bytes)
  }
  const entries = names.map(name => ({ name }))
  const inside = await inspectDocuments({ entries, complete: error.names !== undefined, documents })
  return {
    ...inside,
    files: [],
    visited: [],
    problems: [...inside.problems, ...error.problems],
    notices: [...wanted.notices(), ...inside.notices]
  }
}

async function inspectDocuments(
  listing: Listing & { readonly documents: ReadonlyMap<string, Buffer> }
): Promise<Omit<Inspection, 'files' | 'visited'>> {
  const missing = missingManifest(listing)
  const problems = missing === undefined ? [] : [ofWhole(missing)]
  const warnings: PackageFinding[] = []
  const notices: PackageFinding[] = []
  let document: Document | undefined
  for (const [file, bytes] of listing.documents) {
    // Parsing does not wait for anything; without this, many files would delay the end of a step that is cancelled.
    await setImmediate()
    const judged: JudgedManifest =
      file === MANIFEST ? await inspectManifest(bytes, listing) : await judgeTranslation(file, bytes)
    document ??= judged.document
    problems.push(...judged.problems.map(finding => ({ file, ...finding })))
    warnings.push(...judged.warnings.map(finding => ({ file, ...finding })))
    notices.push(...judged.notices.map(finding => ({ file, ...finding })))
  }
  for (const { name: file } of listing.entries) {
    const message = translationNotice(file)
    if (message !== undefined) notices.push({ file, line: 1, message })
  }
  return { document, problems, warnings, notices }
}
