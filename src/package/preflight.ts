import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readContents } from './contents.ts'
import { MAX_DOCUMENT_BYTES, MAX_FINDINGS, type Document, type Finding } from '../extension/document.ts'
import { judgeEntries } from './entries.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import { absence, inspectManifest, type Judged } from './package-manifest.ts'
import { readFile } from './regular-file.ts'
import { isTranslation, judgeTranslation, translationRemark } from './translations.ts'

/** Something about a package. */
export interface PackageFinding {
  /** Path inside of the package; empty for the package itself. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** A sentence without its end. */
  readonly message: string
}

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
  const contents = await readContents(zip, name => name === MANIFEST || isTranslation(name))
  const missing = absence(contents)
  const problems = [
    ...judgeEntries(contents.entries),
    ...contents.problems,
    ...(missing === undefined ? [] : [missing])
  ].map(message => ({ file: '', line: 1, message }))
  const notices: PackageFinding[] = []
  let document: Document | undefined
  for (const [file, bytes] of contents.documents) {
    // Parsing waits for nothing, so that many files would keep the end of the step waiting.
    await setImmediate()
    const judged: Judged =
      file === MANIFEST ? await inspectManifest(bytes, contents) : await judgeTranslation(bytes)
    document ??= judged.document
    problems.push(...judged.problems.map(inFile(file)))
    notices.push(...judged.notices.map(inFile(file)))
  }
  for (const { name: file } of contents.entries) {
    const message = translationRemark(file)
    if (message !== undefined) notices.push({ file, line: 1, message })
  }
  return {
    document,
    problems: problems.slice(0, MAX_FINDINGS),
    notices: notices.slice(0, MAX_FINDINGS)
  }
}

/**
 * Judges what can be judged of a folder that cannot be packed: its manifest.
 * @param folder a real path
 * @param changes that packing would make
 */
export async function inspectFolder(folder: string, changes: ManifestChanges): Promise<Inspection> {
  const read = await readFile(path.join(folder, MANIFEST), MAX_DOCUMENT_BYTES).catch(() => undefined)
  if (read === undefined) return { document: undefined, problems: [], notices: [] }
  const bytes = await editManifest(read.bytes, changes)
  const { document, problems, notices } = await inspectManifest(bytes, {
    entries: [],
    complete: false
  })
  return {
    document,
    problems: problems.map(inFile(MANIFEST)),
    notices: notices.map(inFile(MANIFEST))
  }
}

function inFile(file: string): (finding: Finding) => PackageFinding {
  return ({ line, message }) => ({ file, line, message })
}
