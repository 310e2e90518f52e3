/** What the emulated account holds, in memory: extensions with their versions, icons, images and thumbnails. */

import { Archives } from './archives.ts'
import type { Fields } from './fields.ts'
import { newId } from './ids.ts'
import { notFound } from './refusals.ts'

/** Where uploaded icons are served, by the absolute URL and by the relative one. */
export const ICON_PATH = '/devmarket/plugin/new/'
export const ICON_FILE_PATH = /^\/api\/v1\/[A-Za-z0-9]{32}\/common\/get-plugin-icon$/

/** An uploaded package. `Store.archives` has its bytes. */
export interface UploadedPackage {
  manifest: Fields
  /** The digest of the archive, in hexadecimal. */
  sha256: string
  /** The name of the uploaded file. */
  filename: string
  /** The length of the archive, in bytes. */
  size: number
  /** Milliseconds since 1970. */
  uploaded: number
}

/** What describes a version. */
export interface VersionInfo {
  number: string
  description: string
  runtimeAttribution: string
  businessTypeDisplayName: string
  isPrivate: number
  composition: string
  /** The definition as it was sent; empty for a package. */
  content: Fields
  /** What is known of the package; undefined if the version is made of JSON. */
  package: UploadedPackage | undefined
}

/** One version of an extension. */
export interface Version extends VersionInfo {
  /** 32 letters or digits; every version has its own. */
  uniqueId: string
  state: 'draft' | 'formal'
  /** Milliseconds since 1970. */
  created: number
  changed: number
  /** Milliseconds since 1970; null for a draft. */
  published: number | null
  /** How many pipelines use it; null until it is set. */
  references: number | null
}

/** What describes an extension, its versions aside. */
export interface ExtensionInfo {
  name: string
  displayName: string
  businessType: string
  businessTypeDisplayName: string
  description: string
  iconUrl: string
  maintainers: string
  runtimeAttribution: string
  composition: string
  isPrivate: number
}

/** An extension of the account. */
export interface Extension extends ExtensionInfo {
  /** What the service shows while there is no version. */
  uniqueId: string
  /** How many pipelines use it; null until it is set. */
  references: number | null
  /** Milliseconds since 1970. */
  created: number
  /** false if a draft created it; the extension is then removed with its last version. */
  registered: boolean
  /** From the oldest to the newest. */
  versions: Version[]
}

/** An uploaded image. `type` is its media type. */
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

/** Everything that the account holds. */
export class Store {
  readonly extensions = new Map<string, Extension>()
  /** By the last segment of the icon's absolute URL, and by `object_key` of its relative one, decoded. */
  readonly icons = new Map<string, Picture>()
  /** By `img_url`. */
  readonly images = new Map<string, Picture>()
  /** By project and plan. */
  readonly thumbnails = new Map<string, Thumbnail>()
  readonly archives = new Archives()

  /** The extension of this name. Throws "record not found" if there is none. */
  extension(name: string): Extension {
    const extension = this.extensions.get(name)
    if (!extension) throw notFound(`Extension ${name}`)
    return extension
  }

  /** This version of this extension. Throws "record not found" if there is none. */
  version(name: string, number: string): Version {
    const version = this.extension(name).versions.find(candidate => candidate.number === number)
    if (!version) throw notFound(`Version ${number} of extension ${name}`)
    return version
  }

  /** The version with this unique ID, and its extension. Throws "record not found" if there is none. */
  byUniqueId(uniqueId: string): { extension: Extension; version: Version } {
    for (const extension of this.extensions.values()) {
      const version = extension.versions.find(candidate => candidate.uniqueId === uniqueId)
      if (version) return { extension, version }
    }
    throw notFound(`An extension version with unique_id ${uniqueId}`)
  }

  /** Adds an extension without versions. `now` is in milliseconds since 1970. */
  addExtension(info: ExtensionInfo, registered: boolean, now: number): Extension {
    const extension = {
      ...info,
      uniqueId: newId(),
      references: null,
      created: now,
      registered,
      versions: []
    }
    this.extensions.set(info.name, extension)
    return extension
  }

  /** Adds a draft version. `now` is in milliseconds since 1970. */
  addVersion(extension: Extension, info: VersionInfo, now: number): Version {
    const version: Version = {
      ...info,
      uniqueId: newId(),
      state: 'draft',
      created: now,
      changed: now,
      published: null,
      references: null
    }
    extension.versions.push(version)
    return version
  }

  /** Makes a draft formal. `now` is in milliseconds since 1970. */
  publish(version: Version, now: number): void {
    Object.assign(version, { state: 'formal', published: now, changed: now })
  }

  /**
   * Sets how many pipelines use this version, or the extension; null if that is unset again. Throws "record not found"
   * if there is none.
   */
  setReferences(name: string, number: string | undefined, count: number | null): void {
    const target = number === undefined ? this.extension(name) : this.version(name, number)
    target.references = count
  }

  /** Removes a version, and with the last one the extension if nobody registered it. */
  remove(extension: Extension, version: Version): void {
    this.archives.delete(version.uniqueId)
    extension.versions = extension.versions.filter(candidate => candidate !== version)
    if (extension.versions.length === 0 && !extension.registered) this.extensions.delete(extension.name)
  }

  /** Removes an extension with all its versions. */
  removeExtension(extension: Extension): void {
    for (const version of extension.versions) this.archives.delete(version.uniqueId)
    this.extensions.delete(extension.name)
  }

  /** Empties the account. */
  clear(): void {
    for (const held of [this.extensions, this.icons, this.images, this.thumbnails, this.archives])
      held.clear()
  }
}
