/** Selects the extensions whose files changed. */

import path from 'node:path'
import type { Discovered } from './find.ts'

/**
 * A file belongs to the nearest folder above it that holds a manifest now. So the files of a deleted extension belong
 * to the extension whose folder holds them, if there is one, because its package did so, too.
 * @param files that changed, relative to the workspace with forward slashes, or all there are
 * @returns the extensions with at least one of these files
 */
export function touched(
  extensions: readonly Discovered[],
  files: readonly string[] | 'all'
): readonly Discovered[] {
  if (files === 'all') return extensions
  const folders = new Set(extensions.map(({ path }) => path))
  // A commit may hold names of any length. What lies deeper than every extension is cut off.
  const longest = extensions.reduce((length, { path }) => Math.max(length, path.length), 0)
  const ownerOf = (file: string) => {
    const start = file.slice(0, longest + 1).replace(/\/$/, '')
    return upwards(start).find(folder => folders.has(folder))
  }
  const owners = new Set(files.map(ownerOf))
  const changed = new Set(files)
  // Git lists a submodule as one file, and everything in it counts as changed.
  return extensions.filter(({ path }) => owners.has(path) || upwards(path).some(place => changed.has(place)))
}

/** @returns the path and every folder above it, nearest first, up to `.` */
export function upwards(relative: string): string[] {
  const places: string[] = []
  for (let place = relative; path.posix.dirname(place) !== place; place = path.posix.dirname(place))
    places.push(place)
  return [...places, '.']
}
