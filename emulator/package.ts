import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'
import { violated } from './answers.ts'
import { parseJson } from './body.ts'
import { MB, VERSION, object, optionalList, optionalText, text, type Fields } from './rules.ts'

/** The manifest's name in the root of the archive ("Uploading an extension package" in the user guide). */
const MANIFEST = 'codearts-extension.json'
const MAX_MANIFEST_BYTES = 1 * MB

/** What the emulator keeps of a package. */
export interface Manifest {
  name: string
  friendlyName: string
  category: string
  version: string
  versionDescription: string
  content: Fields
}

/**
 * Reads the manifest of an uploaded package.
 * @param filename the part's file name, which must end in .zip
 * @param content the archive
 * @throws a Refusal when the archive or its manifest violates the user guide
 */
export async function readManifest(filename: string, content: Buffer): Promise<Manifest> {
  if (!filename.endsWith('.zip')) throw violated('upload_file', 'the file name must have the suffix .zip')
  const bytes = await findManifest(content)
  if (!bytes) throw violated('upload_file', `${MANIFEST} must be in the root of the archive`)
  const fields = object(parseJson(bytes), MANIFEST)
  checkOptional(fields)
  return {
    name: field(fields, 'name'),
    friendlyName: field(fields, 'friendlyName'),
    category: field(fields, 'category'),
    version: text(fields, 'version', VERSION, `${MANIFEST}: `),
    versionDescription: optionalText(fields, 'versionDescription', undefined, `${MANIFEST}: `) ?? '',
    content: fields
  }
}

/** Refuses a manifest field that differs from what the account or the request says. */
export function mustEqual(name: string, given: string, expected: string, source: string): void {
  if (given !== expected) {
    throw violated(`${MANIFEST}: ${name}`, `${given} differs from ${source} ${expected}`)
  }
}

function field(fields: Fields, name: string): string {
  return text(fields, name, undefined, `${MANIFEST}: `)
}

/** What the user guide says about the other fields, where they are present. */
function checkOptional(fields: Fields): void {
  const type = optionalText(fields, 'type', undefined, `${MANIFEST}: `)
  if (type !== undefined && type !== 'Task') throw violated(`${MANIFEST}: type`, 'the value is fixed to Task')
  optionalText(fields, 'description', undefined, `${MANIFEST}: `)
  const bindings = optionalList(fields['dataSourceBindings'], `${MANIFEST}: dataSourceBindings`)
  if (bindings && bindings.length > 0)
    throw violated(`${MANIFEST}: dataSourceBindings`, 'the value must be []')
  for (const name of ['inputs', 'outputs']) optionalList(fields[name], `${MANIFEST}: ${name}`)
  const execution = fields['execution']
  if (execution === undefined) return
  const values = object(execution, `${MANIFEST}: execution`)
  for (const name of ['type', 'target']) text(values, name, undefined, `${MANIFEST}: execution.`)
}

async function findManifest(content: Buffer): Promise<Buffer | undefined> {
  try {
    const archive = await yauzl.fromBufferPromise(content)
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== MANIFEST) continue
      if (entry.uncompressedSize > MAX_MANIFEST_BYTES) throw new Error(`${MANIFEST} is too large`)
      return await buffer(await archive.openReadStreamPromise(entry))
    }
    return undefined
  } catch {
    throw violated('upload_file', 'the file must be a .zip archive that can be read')
  }
}
