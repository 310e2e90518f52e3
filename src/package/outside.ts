/** Looks for secrets in a zip outside of the content of its files: in names, in comments, and between files. */

import { openFile } from '../extension/regular-file.ts'
import { SecretSearch } from '../secrets/secret-search.ts'
import { PIECE, ZipBytes, type Part } from './zip/zip-bytes.ts'

/** So much of the content is looked at once more on either side, in bytes: a secret may lie half in it. */
const MARGIN = 4_096

/**
 * @param path of a zip, a real path
 * @param visited parts that were looked through
 * @returns whether there is a secret anywhere else
 * @throws what the platform says; FileChangedError when something else is at the path
 */
export async function hasSecretOutside(
  path: string,
  visited: readonly Part[],
  secrets: readonly string[]
): Promise<boolean> {
  const { handle, size } = await openFile(path)
  try {
    const bytes = new ZipBytes(handle, 0)
    const scan = new SecretSearch(secrets).begin()
    for (const { start, end } of gapsBetween(visited, size)) {
      for (let at = start; at < end; at += PIECE) scan.add(bytes.at(at, Math.min(PIECE, end - at)))
    }
    return scan.end(Buffer.alloc(0)).secret
  } finally {
    await handle.close()
  }
}

function* gapsBetween(visited: readonly Part[], size: number): Generator<Part> {
  let from = 0
  for (const { start, end } of visited.toSorted((a, b) => a.start - b.start)) {
    yield { start: from, end: start + MARGIN }
    from = end - MARGIN
  }
  yield { start: from, end: size }
}

/** @returns whether there is a secret in one of the texts */
export function hasSecretIn(texts: readonly string[], secrets: readonly string[]): boolean {
  const search = new SecretSearch(secrets)
  return texts.some(text => search.find(Buffer.from(text)).secret)
}
