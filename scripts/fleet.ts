import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A repository of many extensions, as `discover` plans it and a matrix of jobs publishes it. */

export interface Job {
  readonly path: string
  readonly 'plugin-name': string
  readonly version: string
  readonly 'business-type': string
}

/** Writes so many extensions below a folder, each of another name. */
export async function writeFleet(root: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const name = `extension_${String(number).padStart(3, '0')}`
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

/** @returns the jobs of each of the matrices in the output `shards` */
export function jobsOf(shards: string | undefined): Job[][] {
  const matrices = JSON.parse(shards ?? '[]') as { readonly include: Job[] }[]
  return matrices.map(({ include }) => include)
}
