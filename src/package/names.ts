/** Judges the names of a package: whether every system can store them, and tell them apart. */

import { quoteValue } from '../extension/findings.ts'
import { placesIn, type PackageEntry } from './zip/entries.ts'
import type { NamedFindings } from './problems.ts'

type Named = Pick<PackageEntry, 'isFolder' | 'name' | 'place'>

/** Longest name of a file or folder on most systems, and longest path on Linux; in bytes. */
const MAX_COMPONENT_BYTES = 255
const MAX_PATH_BYTES = 4_096

/** Adds a warning for each name that some system cannot store, or takes for another one. */
export function judgeNames(entries: readonly Named[], warnings: NamedFindings): void {
  for (const { name } of entries) {
    const message = unusualName(name)
    if (message !== undefined) warnings.add(message, name)
  }
  judgeAlike(entries, warnings)
}

function unusualName(name: string): string | undefined {
  if (Buffer.byteLength(name) > MAX_PATH_BYTES)
    return `has more than ${MAX_PATH_BYTES} bytes in its name, more than Linux can store`
  if (name.split('/').some(part => Buffer.byteLength(part) > MAX_COMPONENT_BYTES))
    return `has a part of more than ${MAX_COMPONENT_BYTES} bytes in its name, more than most systems can store`
  if (/\p{Cc}/u.test(name)) return 'has a control character in its name, which Windows cannot store'
  if (name.includes('\\')) return 'has a backslash in its name; folders are separated by / in a zip'
  if (/[<>:"|?*]/.test(name)) return 'has one of < > : " | ? * in its name, which Windows cannot store'
  return /[ .](\/|$)/.test(name.replace(/(^|\/)\.{1,2}(?=\/|$)/g, '$1'))
    ? 'has a name that ends in a space or a dot, which Windows removes'
    : undefined
}

/** Names that are one file on systems that ignore case (Windows, macOS) or the form of Unicode (macOS). */
function judgeAlike(entries: readonly Named[], warnings: NamedFindings): void {
  const first = new Map<string, string>()
  for (const { place } of placesIn(entries)) {
    const key = place.normalize('NFC').toLowerCase()
    const other = first.get(key)
    if (other === place) continue
    if (other === undefined) {
      first.set(key, place)
      continue
    }
    const onlyForm = other.normalize('NFC') === place.normalize('NFC')
    const differs = onlyForm ? 'in the form of Unicode' : 'in upper and lower case'
    warnings.add(`differs from ${quoteValue(other)} only ${differs}, and is the same on some systems`, place)
  }
}
