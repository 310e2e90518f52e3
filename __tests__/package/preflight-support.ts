import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import { inspectPackage, type Inspection } from '../../src/package/preflight.ts'
import { manifest } from '../support/extension.ts'
import { workspace } from '../support/workspace.ts'
import { makeZip, renamed, NO_SECRETS } from '../support/zip.ts'

export const MANIFEST = 'codearts-extension.json'

/** The script that the manifest names. */
export const SCRIPT = { 'scripts/execution.sh': 'echo hello\n' }

/** The files of a sound package. */
export const SOUND = { [MANIFEST]: manifestText(), ...SCRIPT }

/** The first bytes of an entry of a zip's directory, and of the end of it. */
export const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1')
export const DIRECTORY_END = Buffer.from('PK\u0005\u0006', 'latin1')

export function manifestText(changes: Record<string, unknown> = {}): string {
  return JSON.stringify(manifest(changes), null, 2)
}

export async function inspect(zip: Buffer): Promise<Inspection> {
  const file = path.join(await workspace(), 'a.zip')
  await writeFile(file, zip)
  return inspectPackage(file, NO_SECRETS)
}

/** What is wrong with the package itself; its manifest and translations have to be sound. */
export async function messages(zip: Buffer): Promise<readonly string[]> {
  const { problems } = await inspect(zip)
  expect(problems.filter(({ file, line }) => file !== '' || line !== 1)).toEqual([])
  return problems.map(({ message }) => message)
}

/** What is warned of in a package, which has no problem. */
export async function warnings(zip: Buffer): Promise<readonly string[]> {
  const found = await inspect(zip)
  expect(found.problems).toEqual([])
  return found.warnings.map(({ message }) => message)
}

/** A sound package with further files of these names, also of such as no zip library would write. */
export async function named(...names: readonly string[]): Promise<Buffer> {
  // Longer than one byte, or the replacement would meet other bytes than these names.
  const innocent = names.map((name, index) =>
    String.fromCharCode(97 + index).padEnd(Buffer.byteLength(name), '~')
  )
  const files = Object.fromEntries(innocent.map(name => [name, '']))
  const zip = await makeZip({ ...files, ...SOUND })
  const bytes = (name: string) => Buffer.from(name).toString('latin1')
  return innocent.reduce((made, name, index) => renamed(made, name, bytes(names[index] ?? '')), zip)
}
