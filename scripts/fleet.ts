/** A repository of many extensions, which `discover` splits into matrices of jobs. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A job of a matrix: the extension that it publishes. */
export interface Job {
  readonly path: string
  readonly 'plugin-name': string
  readonly version: string
  readonly 'business-type': string
}

/** How the name of each extension begins. */
export const FLEET_PREFIX = 'extension_'

/** Writes `count` extensions with different names below the folder `root`. */
export async function writeFleet(root: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const name = `${FLEET_PREFIX}${String(number).padStart(3, '0')}`
    const folder = path.join(root, 'extensions', name)
    await mkdir(path.join(folder, 'scripts'), { recursive: true })
    const manifest = {
      type: 'Task',
      name,
      friendlyName: name,
      category: 'Build',
      version: `1.${number % 100}.0`,
      execution: { type: 'Shell', target: 'scripts/execution.sh' }
    }
    await writeFile(path.join(folder, 'codearts-extension.json'), JSON.stringify(manifest, null, 2))
    await writeFile(path.join(folder, 'scripts/execution.sh'), `echo ${name}\n`)
  }
}

/** The jobs of each matrix in the output `shards`. */
export function jobsOf(shards: string | undefined): Job[][] {
  const matrices = JSON.parse(shards ?? '[]') as { readonly include: Job[] }[]
  return matrices.map(({ include }) => include)
}
