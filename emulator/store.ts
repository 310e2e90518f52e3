import { randomBytes } from 'node:crypto'
import { notFound } from './answers.ts'
import type { Fields } from './rules.ts'

/** One version of an extension. */
export interface Version {
  number: string
  /** 32 letters or digits; every version has its own. */
  uniqueId: string
  state: 'draft' | 'formal'
  description: string
  runtimeAttribution: string
  businessTypeDisplayName: string
  isPrivate: number
  composition: string
  /** Milliseconds since 1970. */
  created: number
  changed: number
  /** How often pipelines use it; null when nobody has said. */
  references: number | null
  /** The definition as it was sent; empty for a package. */
  content: Fields
  /** Its manifest and the hash of the archive, if the version came as one. */
  package: { manifest: Fields; sha256: string } | undefined
}

/** An extension of the account, with its versions from the oldest to the newest. */
export interface Extension {
  name: string
  /** What the service shows while there is no version. */
  uniqueId: string
  displayName: string
  businessType: string
  businessTypeDisplayName: string
  description: string
  iconUrl: string
  maintainers: string
  runtimeAttribution: string
  composition: string
  isPrivate: number
  /** How often pipelines use it; null when nobody has said. */
  references: number | null
  /** false when a draft created it: it then goes with its last version. */
  registered: boolean
  versions: Version[]
}

/** An uploaded picture. */
export interface Picture {
  content: Buffer
  type: string
}

/** A plan's thumbnail. */
export interface Thumbnail {
  projectId: string
  planId: string
  imgUrl: string
}

/** Everything that the emulated account holds, in memory. */
export class Store {
  readonly extensions = new Map<string, Extension>()
  /** By the path of the icon's URL, decoded. */
  readonly icons = new Map<string, Picture>()
  /** By `img_url`. */
  readonly images = new Map<string, Picture>()
  /** By project and plan. */
  readonly thumbnails = new Map<string, Thumbnail>()

  /** The extension of this name; "record not found" if there is none. */
  extension(name: string): Extension {
    const extension = this.extensions.get(name)
    if (!extension) throw notFound(`Extension ${name}`)
    return extension
  }

  /** This version of this extension; "record not found" if there is none. */
  version(name: string, number: string): Version {
    const version = this.extension(name).versions.find(candidate => candidate.number === number)
    if (!version) throw notFound(`Version ${number} of extension ${name}`)
    return version
  }

  /** The version with this unique ID and its extension; "record not found" if there is none. */
  byUniqueId(uniqueId: string): { extension: Extension; version: Version } {
    for (const extension of this.extensions.values()) {
      const version = extension.versions.find(candidate => candidate.uniqueId === uniqueId)
      if (version) return { extension, version }
    }
    throw notFound(`An extension version with unique_id ${uniqueId}`)
  }

  /** Says how often pipelines use this version, or the extension; "record not found" if there is none. */
  setReferences(name: string, number: string | undefined, count: number): void {
    const target = number === undefined ? this.extension(name) : this.version(name, number)
    target.references = count
  }

  /** Takes a version away, and the extension with its last one if nobody registered it. */
  remove(extension: Extension, version: Version): void {
    extension.versions = extension.versions.filter(candidate => candidate !== version)
    if (extension.versions.length === 0 && !extension.registered) this.extensions.delete(extension.name)
  }
}

/** A new identifier of 32 hexadecimal digits, the form of unique IDs and request IDs. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}
