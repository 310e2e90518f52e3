import type { Subject } from '../report/record.ts'
import type { Opened } from './files.ts'
import type { RawInputs } from './read.ts'
import type { Values } from './values.ts'

/** @returns what the inputs say, or what the package or draft says where they say nothing, as far as it is valid */
export function subjectOf(raw: RawInputs, values: Values, opened: Partial<Opened>): Subject {
  const packed = opened['package-path']
  const release = packed ?? opened['draft-path']
  return {
    pluginName: raw['plugin-name'] === '' ? release?.pluginName : values.get('plugin-name'),
    version: raw.version === '' ? release?.version : values.get('version'),
    sha256: packed?.file.sha256
  }
}
