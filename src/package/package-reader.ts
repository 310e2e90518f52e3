/** Takes in the content of a package, entry by entry: keeps what is judged as a whole, looks through the rest. */

import { DocumentError, MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { textAt } from '../extension/findings.ts'
import { IS_POINTER, isLfsPointer, MAX_POINTER_BYTES } from '../extension/lfs.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { parseDocument } from '../extension/parse-document.ts'
import type { Visit } from './zip/contents.ts'
import { isLink, placeOf, type PackageEntry } from './zip/entries.ts'
import { MAX_TRANSLATIONS } from './limits.ts'
import { MAX_LINK_BYTES } from './links.ts'
import { NamedFindings, ofWhole, type PackageFinding } from './problems.ts'
import { judgeScript, type Script } from './script.ts'
import { SensitiveFiles, type SensitiveRules } from './sensitive.ts'
import { isTranslation } from './translations.ts'
import { expected, present } from '../report/expected.ts'
import { withoutEscapes } from '../secrets/json-texts.ts'

/** Says which documents are judged: the manifest, and translations up to a limit. */
export class WantedDocuments {
  #files = 0
  #bytes = 0

  /** @param size in bytes */
  takes(place: string, size: number): boolean {
    if (!isTranslation(place)) return place === MANIFEST
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

/** Gets the content of each entry that can be unpacked; the manifest comes first. */
export class PackageReader {
  /** The manifest and the translations, by place; of large ones the beginning. */
  readonly documents = new Map<string, Buffer>()
  /** Where symbolic links lead, by place. */
  readonly links = new Map<string, string[]>()
  readonly wanted = new WantedDocuments()
  readonly #pointers = new NamedFindings()
  readonly #problems: PackageFinding[] = []
  readonly #warnings: PackageFinding[] = []
  readonly #sensitive: SensitiveFiles
  #script: Promise<Script | undefined> | undefined

  constructor(rules: SensitiveRules) {
    this.#sensitive = new SensitiveFiles(rules)
  }

  readonly visit: Visit = async (entry, origin) => {
    const { place } = entry
    if (place !== MANIFEST) this.#script ??= scriptOf(this.documents.get(MANIFEST))
    const script = await this.#script
    const isFile = !entry.isFolder && !isLink(entry)
    const isScript = script?.place === place && isFile
    const isDocument = isFile && !this.documents.has(place) && this.wanted.takes(place, entry.size)
    const isPath = isLink(entry) && entry.size <= MAX_LINK_BYTES
    const isKept = isScript || isDocument || isPath || this.#sensitive.wants(entry, origin)
    const kept: Buffer[] = []
    let size = 0
    let isPointer = false
    const scan = this.#sensitive.begin()
    const keep = (piece: Buffer) => {
      if (size === 0) isPointer = entry.size <= MAX_POINTER_BYTES && isLfsPointer(piece)
      if (isKept && size <= MAX_DOCUMENT_BYTES) kept.push(Buffer.from(piece))
      size += piece.length
    }
    return {
      add: piece => {
        keep(piece)
        scan.add(piece)
      },
      end: last => {
        keep(last)
        const bytes = isKept ? Buffer.concat(kept) : undefined
        if (isDocument && bytes !== undefined) this.documents.set(place, bytes)
        if (isPath && bytes !== undefined) this.#addLink(place, bytes.toString())
        // What is published of a document is what its texts hold, not how it writes them.
        const rest = [last, ...(isDocument && bytes !== undefined ? withoutEscapes(bytes) : [])]
        const end = present(rest.pop())
        for (const piece of rest) scan.add(piece)
        this.#sensitive.judge(entry, scan.end(end), bytes, origin)
        if (isScript) this.#judgeScript(script, entry, present(bytes))
        // A document that is a pointer is told of when it is parsed.
        else if (isPointer && !isDocument) this.#pointers.add(IS_POINTER, entry.name)
      }
    }
  }

  #addLink(place: string, target: string): void {
    const targets = this.links.get(place)
    if (targets === undefined) this.links.set(place, [target])
    else targets.push(target)
  }

  /** Takes in an entry whose content cannot be read: its name may say enough. */
  readonly pass = (entry: PackageEntry): void => {
    this.#sensitive.judge(entry, undefined, undefined)
  }

  #judgeScript(script: Script, entry: PackageEntry, bytes: Buffer): void {
    const { problems, warnings } = judgeScript(script, entry, bytes)
    this.#problems.push(...problems)
    this.#warnings.push(...warnings)
  }

  /**
   * @returns what was found in the content, besides what the documents say
   */
  findings(): Readonly<Record<'notices' | 'problems' | 'warnings', readonly PackageFinding[]>> {
    const sensitive = this.#sensitive.findings()
    return {
      problems: [...this.#problems, ...sensitive.problems],
      warnings: [...this.#warnings, ...this.#pointers.findings(), ...sensitive.warnings],
      notices: [...this.wanted.notices(), ...sensitive.notices]
    }
  }
}

/** @returns what the manifest says of the script; nothing when it cannot be read, or names none */
async function scriptOf(manifest: Buffer | undefined): Promise<Script | undefined> {
  if (manifest === undefined) return undefined
  try {
    const { value } = await parseDocument(manifest, 'json')
    const target = textAt(value, ['execution', 'target'])
    const isShell = textAt(value, ['execution', 'type'])?.toLowerCase() === 'shell'
    return target === undefined ? undefined : { place: placeOf(target), isShell }
  } catch (error) {
    expected(error, DocumentError)
    return undefined
  }
}
