/** Limits of a package. No document gives any; these are far beyond real packages, which hold a few scripts. */

/** Most files in a package; also the most that a zip without extensions can count. */
export const MAX_ENTRIES = 65_535

/** Largest sum of the files of a package, unpacked, in bytes: 512 MiB. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024

/** Largest directory of a zip, in bytes: names and what else is said of the entries. It is held in memory. */
export const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024

/** Most translations that are judged, and their sum in bytes: they are held in memory. */
export const MAX_TRANSLATIONS = { files: 1_000, bytes: 8 * 1024 * 1024 }
