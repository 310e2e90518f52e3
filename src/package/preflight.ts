import { readContents } from './contents.ts'
import { MAX_FINDINGS, type Finding } from '../extension/document.ts'
import { judgeEntries } from './entries.ts'
import { MANIFEST, type Manifest } from '../extension/manifest.ts'
import { absence, inspectManifest, type Judged } from './package-manifest.ts'
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
  /** Absent when it is not at the root, or has problems itself. */
  readonly manifest: Manifest | undefined
  /** Why the package cannot be used. */
  readonly problems: readonly PackageFinding[]
  /** What is probably a mistake. */
  readonly notices: readonly PackageFinding[]
}

/**
 * Judges a package by everything that the documents say about one (user guide, "Extension Package"), in one go.
 * @param path of a file, which may be no zip at all
 */
export async function inspectPackage(path: string): Promise<Inspection> {
  const contents = await readContents(path, name => name === MANIFEST || isTranslation(name))
  const missing = absence(contents)
  const problems = [
    ...judgeEntries(contents.entries),
    ...contents.problems,
    ...(missing === undefined ? [] : [missing])
  ].map(message => ({ file: '', line: 1, message }))
  const notices: PackageFinding[] = []
  let manifest: Manifest | undefined
  for (const [file, bytes] of contents.documents) {
    const judged: Judged =
      file === MANIFEST ? await inspectManifest(bytes, contents) : await judgeTranslation(bytes)
    manifest ??= judged.manifest
    problems.push(...judged.problems.map(inFile(file)))
    notices.push(...judged.notices.map(inFile(file)))
  }
  for (const { name: file } of contents.entries) {
    const message = translationRemark(file)
    if (message !== undefined) notices.push({ file, line: 1, message })
  }
  return { manifest, problems: problems.slice(0, MAX_FINDINGS), notices: notices.slice(0, MAX_FINDINGS) }
}

function inFile(file: string): (finding: Finding) => PackageFinding {
  return ({ line, message }) => ({ file, line, message })
}
