/** Selects the extensions whose files changed. */

import path from 'node:path'

/**
 * A file belongs to the nearest folder above it that holds a manifest now. So the files of a deleted extension belong
 * to the extension whose folder holds them, if there is one, because its package did so, too.
 * @param folders with a manifest, relative to the workspace
 * @param files that changed, relative to the workspace with forward slashes, or all there are
 * @returns the folders with at least one of these files
 */
export function touchedFolders(
  folders: readonly string[],
  files: readonly string[] | 'all'
): ReadonlySet<string> {
  const all = new Set(folders)
  if (files === 'all') return all
  // A commit may hold names of any length. What lies deeper than every extension is cut off.
  const longest = folders.reduce((length, folder) => Math.max(length, folder.length), 0)
  const owners = new Set<string>()
  // Files of one folder have one owner.
  const passed = new Set<string>()
  for (const file of files) {
    let place = file.slice(0, longest + 1).replace(/\/$/, '')
    while (!passed.has(place)) {
      passed.add(place)
      if (all.has(place)) owners.add(place)
      else place = path.posix.dirname(place)
    }
  }
  const changed = new Set(files)
  // Git lists a submodule as one file, and everything in it counts as changed.
  const isTouched = (folder: string) =>
    owners.has(folder) || upwards(folder).some(place => changed.has(place))
  return new Set(folders.filter(isTouched))
}

/** @returns the path and every folder above it, nearest first, up to `.` */
export function upwards(relative: string): string[] {
  const places: string[] = []
  for (let place = relative; path.posix.dirname(place) !== place; place = path.posix.dirname(place))
    places.push(place)
  return [...places, '.']
}
