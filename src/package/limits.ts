/** Limits of a package. No document gives any; these are far beyond real packages, which hold a few scripts. */

/** Most files in a package; also the most that a zip without extensions can count. */
export const MAX_ENTRIES = 65_535

/** Deepest folder that a file may lie in. */
export const MAX_FOLDERS = 64

/** Largest sum of the files of a package, unpacked, in bytes: 512 MiB. A folder that is packed is held in memory. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024
