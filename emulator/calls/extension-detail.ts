/** The call extension-detail. */

import { parameter, type Fields } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { notFound } from '../refusals.ts'
import type { CallInput } from './call.ts'
import { record, records, underscored, validation, words } from './shapes.ts'

const EXTEND_PROP = ['api_options', 'api_type', 'disabled_conditions', 'options', 'visible_conditions']

/**
 * extension-detail: answers the manifest of a package, in the fields of ShowBasicPlugin's sample. In that sample `type`
 * and `target` of the execution are swapped; here they are as in the package. No document says what `sha256` is the hash
 * of; here it is the archive. A version made of JSON is "not found".
 */
export function showPackage({ query, store }: CallInput): Answer {
  const name = parameter(query, 'plugin_name')
  const number = parameter(query, 'version')
  const { package: uploaded } = store.version(name, number)
  if (!uploaded) throw notFound(`A package of version ${number} of extension ${name}`)
  const { manifest, sha256 } = uploaded
  const { type, target } = record(manifest['execution']) ?? {}
  return json({
    category: manifest['category'],
    description: words(manifest['description']),
    execution: { sha256, target: words(target), type: words(type) },
    friendly_name: manifest['friendlyName'],
    inputs: records(manifest['inputs']).map(input),
    name: manifest['name'],
    outputs: records(manifest['outputs']).map(output),
    type: 'Task',
    version: manifest['version'],
    version_description: words(manifest['versionDescription'])
  })
}

function input(item: Fields) {
  return {
    default_value: words(item['defaultValue']),
    description: words(item['description']),
    extend_prop: underscored(record(item['extendProp']) ?? {}, EXTEND_PROP),
    label: words(item['label']),
    name: words(item['name']),
    required: item['required'] === true || item['required'] === 'true',
    type: words(item['type']),
    validation: validation(record(item['validation']) ?? {})
  }
}

function output(item: Fields) {
  const prop = record(item['prop'])
  return {
    description: words(item['description']),
    name: words(item['name']),
    ...(prop ? { prop } : {}),
    type: words(item['type'])
  }
}
