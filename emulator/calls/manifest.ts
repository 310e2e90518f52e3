/** The manifest of an uploaded package, `codearts-extension.json`. */

import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'
import { object, optionalList, optionalText, text, type Fields } from '../fields.ts'
import { parseJson } from '../http/body.ts'
import { Violation, undocumented } from '../refusals.ts'
import { MB, VERSION } from '../rules.ts'

/** In the root of the archive; see "Uploading an extension package" in the user guide. */
const MANIFEST = 'codearts-extension.json'
/** How Violations name the fields of the manifest. */
const PATH = `${MANIFEST}: `
const MAX_MANIFEST_BYTES = 1 * MB

/** What the emulator keeps of a package. */
interface Manifest {
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
 * @throws Violation when the archive or its manifest violates the user guide
 */
export async function readManifest(filename: string, content: Buffer): Promise<Manifest> {
  if (!filename.endsWith('.zip'))
    throw new Violation('upload_file', 'the file name must have the suffix .zip')
  const bytes = await findManifest(content)
  if (!bytes) throw new Violation('upload_file', `${MANIFEST} must be in the root of the archive`)
  const fields = object(parseJson(bytes), MANIFEST)
  checkOptional(fields)
  return {
    name: text(fields, 'name', undefined, PATH),
    friendlyName: text(fields, 'friendlyName', undefined, PATH),
    category: text(fields, 'category', undefined, PATH),
    version: text(fields, 'version', VERSION, PATH),
    versionDescription: optionalText(fields, 'versionDescription', undefined, PATH) ?? '',
    content: fields
  }
}

/**
 * Refuses a manifest field that differs from what `source`, the account or the request, says. The user guide asks authors
 * to keep them the same; no document says that the service refuses others.
 */
export function mustEqual(name: string, given: string, expected: string, source: string): void {
  const code = name === 'category' ? 'TYPE_DIFFERS' : 'NAME_DIFFERS'
  if (given !== expected)
    throw undocumented(code, `${PATH}${name}: ${given} differs from ${source} ${expected}`)
}

/** Refuses other fields than the user guide describes, if they are present. No document says that the service does. */
function checkOptional(fields: Fields): void {
  try {
    checkDescribed(fields)
  } catch (error) {
    throw error instanceof Violation ? undocumented('MANIFEST', error.message) : error
  }
}

function checkDescribed(fields: Fields): void {
  const type = optionalText(fields, 'type', undefined, PATH)
  if (type !== undefined && type !== 'Task') throw new Violation(`${PATH}type`, 'the value is fixed to Task')
  optionalText(fields, 'description', undefined, PATH)
  const bindings = optionalList(fields['dataSourceBindings'], `${PATH}dataSourceBindings`) ?? []
  if (bindings.length > 0) throw new Violation(`${PATH}dataSourceBindings`, 'the value must be []')
  for (const name of ['inputs', 'outputs']) optionalList(fields[name], PATH + name)
  const execution = fields['execution']
  if (execution === undefined || execution === null) return
  const values = object(execution, `${PATH}execution`)
  // That either has to be there is in no document.
  for (const name of ['type', 'target']) optionalText(values, name, undefined, `${PATH}execution.`)
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
    throw new Violation('upload_file', 'the file must be a .zip archive that can be read')
  }
}
