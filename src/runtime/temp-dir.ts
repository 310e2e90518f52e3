/** A folder for files of this step, made when it is first asked for. */

import { mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { messageOf, oneLine } from '../report/text.ts'

export class TempDir {
  readonly #parent: string
  #folder: Promise<string> | undefined

  /** @param parent the runner's temporary folder, RUNNER_TEMP; the system's when empty */
  constructor(parent: string) {
    this.#parent = parent
  }

  /**
   * @returns a real path
   * @throws an Error that names RUNNER_TEMP when the folder cannot be made
   */
  readonly folder = (): Promise<string> => {
    this.#folder ??= this.#make()
    return this.#folder
  }

  /** Removes the folder, if there is one, with what is in it. What cannot be removed goes with the runner. */
  async remove(): Promise<void> {
    const folder = await this.#folder?.catch(() => undefined)
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }

  async #make(): Promise<string> {
    const parent = path.resolve(this.#parent || tmpdir())
    try {
      await makeFolder(parent)
      return await realpath(await mkdtemp(path.join(parent, 'codearts-extension-')))
    } catch (cause) {
      throw new Error(
        `No folder can be made in ${oneLine(parent)} (${oneLine(messageOf(cause))}). Let RUNNER_TEMP name a folder that the runner can write in.`,
        {
          cause
        }
      )
    }
  }
}

/**
 * Makes a folder and the missing ones above it, one by one. The platform's own way to do so never ends where a file
 * system says of a missing folder's parent that it is missing as well, as /proc does.
 * @param folder an absolute path
 * @throws what the platform says
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = []
  for (
    let place = folder;
    !(await isFolder(place)) && path.dirname(place) !== place;
    place = path.dirname(place)
  )
    missing.push(place)
  for (const place of missing.reverse()) {
    await mkdir(place).catch((error: unknown) => {
      // Another process may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    })
  }
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    stats => stats.isDirectory(),
    () => false
  )
}
