/** Says why a path leads to no file, and which one was probably meant. */

import { opendir, stat } from 'node:fs/promises'
import path from 'node:path'
import { present } from '../report/expected.ts'
import { oneLine, quote } from '../report/text.ts'
import { mostSimilar, suggestion } from './similar.ts'

/** More names of a folder are not compared. */
const MAX_NAMES = 300

/** More folders above a path are not looked for. */
const MAX_DEPTH = 50

interface Whereabouts {
  /** The deepest folder above the path that is there. Absolute. */
  readonly folder: string
  /** The name that is missing in it. */
  readonly missing: string
  /** What was probably meant, if anything resembles it. Absolute. */
  readonly similar: string | undefined
}

/**
 * @param wanted an absolute path at which there is nothing
 * @param base where relative paths begin
 * @param mayLook whether the names in a folder may be told
 * @returns the end of a sentence, with more sentences behind it
 */
export async function whyMissing(
  wanted: string,
  base: string,
  mayLook: (folder: string) => Promise<boolean>
): Promise<string> {
  const found = await whereabouts(wanted)
  if (found === undefined || !(await mayLook(found.folder))) return NOTHING
  const { folder, missing, similar } = found
  const relative = (place: string) => path.relative(base, place).split(path.sep).join('/')
  if (similar !== undefined) {
    const name = present(path.relative(folder, similar).split(path.sep)[0])
    return `${NOTHING}. ${suggestion(missing, name, relative(similar))}`
  }
  const names = await namesIn(folder)
  if (folder === base && names.length === 0)
    return `${NOTHING}: its folder is empty, so that the step actions/checkout is probably missing before this one`
  const isLast = path.join(folder, missing) === wanted
  if (names.includes(missing))
    return isLast
      ? `${NOTHING}: it is a symbolic link that leads to nothing`
      : `${NOTHING}: ${quote(missing, 100)} in it is not a folder`
  const holder = folder === base ? 'the folder in which it begins' : oneLine(relative(folder))
  return `${NOTHING}: ${holder} has no ${isLast ? '' : 'folder '}${quote(missing, 100)}; perhaps a checkout or build step is missing before this one`
}

/**
 * @param text as it was written
 * @param real path of what is there, and is no file
 * @returns the end of a sentence, with more sentences behind it
 */
export async function whyNoFile(text: string, real: string, isFolder: boolean): Promise<string> {
  if (!isFolder) return 'it is not a file, but a device, a pipe or a socket'
  const [first, ...others] = (await namesIn(real)).filter(name => /^[^.].*\./.test(name))
  const told = 'it is a folder, not a file'
  if (first === undefined) return `${told}; name a file`
  const within = oneLine(path.posix.join(text, first))
  return others.length === 0
    ? `${told}. Did you mean ${within}?`
    : `${told}; name a file in it, such as ${within}`
}

const NOTHING = 'there is no such file or folder'

/**
 * @param wanted an absolute path at which there is nothing
 * @returns where it parts from what is there; nothing when no folder above it can be read
 */
async function whereabouts(wanted: string): Promise<Whereabouts | undefined> {
  let folder = path.dirname(wanted)
  let missing = path.basename(wanted)
  for (let depth = 0; depth < MAX_DEPTH && folder !== path.dirname(folder); depth += 1) {
    if (await isFolder(folder)) return { folder, missing, similar: await similarIn(folder, missing, wanted) }
    missing = path.basename(folder)
    folder = path.dirname(folder)
  }
  return undefined
}

/** @returns the first names in a folder, sorted; none when it cannot be read */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(folder)) {
      names.push(name)
      if (names.length === MAX_NAMES) break
    }
  } catch {
    return []
  }
  return names.sort()
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    stats => stats.isDirectory(),
    () => false
  )
}

/** A folder that is spelt otherwise has to hold the rest of the path. */
async function similarIn(folder: string, missing: string, wanted: string): Promise<string | undefined> {
  const rest = path.relative(path.join(folder, missing), wanted)
  const names = (await namesIn(folder)).filter(name => name !== missing)
  const found = sameButFor(missing, names) ?? mostSimilar(missing, names)
  if (found === undefined) return undefined
  const similar = path.join(folder, found, rest)
  return stat(similar).then(
    () => similar,
    () => undefined
  )
}

/** @returns the name that differs in upper and lower case, in its Unicode form or in its extension only */
function sameButFor(missing: string, names: readonly string[]): string | undefined {
  const plain = (name: string) => name.normalize().toLowerCase()
  const stem = (name: string) => plain(path.parse(name).name)
  const same = names.find(name => plain(name) === plain(missing))
  if (same !== undefined) return same
  const others = names.filter(name => stem(name) === stem(missing) || stem(name) === plain(missing))
  return others.length === 1 ? others[0] : undefined
}
