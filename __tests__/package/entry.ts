import type { PackageEntry } from '../../src/package/zip/entries.ts'

/** A file of a package, or what the changes make of it: a folder when the name ends in a slash. */
export function entryOf(name: string, changes: Partial<PackageEntry> = {}): PackageEntry {
  return {
    name,
    place: name.replace(/\/$/, ''),
    isFolder: name.endsWith('/'),
    asciiName: name,
    size: 1,
    encrypted: false,
    method: 8,
    mode: 0o100644,
    ...changes
  }
}

/** A symbolic link of a package. */
export function linkOf(name: string): PackageEntry {
  return entryOf(name, { mode: 0o120777 })
}
