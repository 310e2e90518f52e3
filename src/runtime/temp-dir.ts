/** A folder for files of this step, made when it is first asked for. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export class TempDir {
  readonly #parent: string
  #folder: Promise<string> | undefined

  /** @param parent the runner's temporary folder; the system's when empty */
  constructor(parent: string) {
    this.#parent = parent
  }

  readonly folder = (): Promise<string> => {
    this.#folder ??= make(this.#parent || tmpdir())
    return this.#folder
  }

  /** Removes the folder, if there is one, with what is in it. What cannot be removed goes with the runner. */
  async remove(): Promise<void> {
    const folder = await this.#folder?.catch(() => undefined)
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function make(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true })
  return mkdtemp(path.join(parent, 'codearts-extension-'))
}
