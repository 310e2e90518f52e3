/** Git LFS pointers: small files that stand in for large ones in a checkout without them. */

/** How a pointer begins (git-lfs, "The pointer"), and how long it may be. */
const BEGINNING = 'version https://git-lfs.github.com/spec/'
export const MAX_POINTER_BYTES = 1_024

/** What is wrong with a file that is a pointer, as the end of a sentence. */
export const IS_POINTER =
  'is a Git LFS pointer, not the file itself; give actions/checkout the input lfs: true'

/** @returns whether the bytes are a pointer, of the beginning of a file */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, BEGINNING.length)).toString('latin1') === BEGINNING
}
