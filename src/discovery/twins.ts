/** Finds extensions that have one name. */

import path from 'node:path'
import { MANIFEST } from '../extension/manifest.ts'
import { oneLine, quote } from '../report/text.ts'
import type { Named } from './read-manifests.ts'

interface Twin {
  readonly message: string
  /** The manifest, relative to the workspace, and the line of its name. */
  readonly file: string
  readonly line: number
}

/** What is said about extensions that have one name. */
interface Twins {
  readonly problems: readonly Twin[]
  readonly warnings: readonly Twin[]
}

/**
 * The jobs of a matrix run side by side, and two of one extension would overwrite what the other does. One alone is
 * published, perhaps by the name of another that it was copied from.
 * @param wanted the extensions of the matrix
 * @param others that were found beside them
 */
export function findTwins(wanted: readonly Named[], others: readonly Named[]): Twins {
  const neighbours = new Map(others.map(other => [other['plugin-name'], other]))
  const seen = new Map<string, Named>()
  const problems: Twin[] = []
  const warnings: Twin[] = []
  for (const extension of wanted) {
    const name = extension['plugin-name']
    const twin = seen.get(name)
    const neighbour = neighbours.get(name)
    if (twin !== undefined) {
      const cure = 'rename one of them, or leave one out with exclude'
      problems.push(sameName(extension, twin, cure))
    } else if (neighbour !== undefined)
      warnings.push(sameName(extension, neighbour, 'both are published as one extension'))
    seen.set(name, twin ?? extension)
  }
  return { problems, warnings }
}

function sameName(extension: Named, twin: Named, rest: string): Twin {
  const fileOf = ({ path: folder }: Named) => path.posix.join(folder, MANIFEST)
  const message = `name is ${quote(extension['plugin-name'])}, as in ${oneLine(fileOf(twin))}; ${rest}.`
  return { message, file: fileOf(extension), line: extension.nameLine }
}
