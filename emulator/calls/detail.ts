/** The call detail. */

import { createHash } from 'node:crypto'
import { parameter, type Fields } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { parseJson } from '../http/body.ts'
import { notFound } from '../refusals.ts'
import type { Version } from '../store.ts'
import { placeholder, type CallInput } from './call.ts'
import { record, records, shownRuntime, validation, words } from './shapes.ts'

/** The extension, version and account, which the answer repeats in every input and in the execution. */
interface Place {
  plugin_name: string
  version: string
  workspace_id: string
}

/**
 * detail: answers one version of an extension, in the shape of the sample and the model of ShowPluginVersion. Without
 * `version` it is the newest one, which is an assumption. An extension without versions is "not found".
 */
export function showVersion(input: CallInput): Answer {
  const { query, store } = input
  const name = parameter(query, 'plugin_name')
  const extension = store.extension(name)
  const number = query.get('version') ?? ''
  const version = number === '' ? extension.versions.at(-1) : store.version(name, number)
  if (!version) throw notFound(`A version of extension ${name}`)
  const place = { plugin_name: name, version: version.number, workspace_id: placeholder(input, 'domain_id') }
  return json({
    display_name: extension.displayName,
    op_time: String(version.changed),
    op_user: 'emulator',
    plugin_attribution: 'custom',
    plugin_composition_type: version.composition,
    plugin_name: name,
    runtime_attribution: shownRuntime(version.runtimeAttribution),
    unique_id: version.uniqueId,
    version: version.number,
    version_attribution: version.state,
    version_description: version.description,
    ...(version.package ? packaged(version.package.manifest, place) : defined(version, place))
  })
}

/** The part that only a version made of JSON has; the fields of `plugin_execution` are those of the sample. */
function defined(version: Version, place: Place) {
  const { content, uniqueId } = version
  const execution = record(record(content['execution_info'])?.['inner_execution_info']) ?? {}
  return {
    input_info: records(content['input_info']).map(item =>
      // In requests this field is a text, which the documentation does not describe any further.
      inputInfo({ ...item, validation: parseJson(Buffer.from(words(item['validation']))) }, place)
    ),
    outputs: records(content['output_info']),
    plugin_execution: {
      ...place,
      basic_instance_id: uniqueId,
      execution_type: words(execution['execution_type']),
      logic_id: '',
      // The sample shows no more of a step: its `identifier` is not in it.
      steps: records(execution['steps']).map(({ name, task, variables }) => ({ name, task, variables }))
    }
  }
}

/** The part that only a package has; the fields of `plugin_execution` are those of the model. */
function packaged(manifest: Fields, place: Place) {
  const { type, target } = record(manifest['execution']) ?? {}
  return {
    input_info: records(manifest['inputs']).map(item =>
      inputInfo({ ...item, default_value: item['defaultValue'] }, place)
    ),
    outputs: records(manifest['outputs']),
    plugin_execution: {
      file_path: `zip/${place.version}/main.zip`,
      target: words(target),
      type: words(type)
    }
  }
}

function inputInfo(item: Fields, place: Place) {
  const name = words(item['name'])
  return {
    default_value: words(item['default_value']),
    layout_content: words(item['layout_content']),
    name,
    type: words(item['type']),
    // Derived from the name, so that it is the same in every answer.
    unique_id: createHash('md5')
      .update(JSON.stringify([place, name]))
      .digest('hex'),
    validation: validation(record(item['validation']) ?? {}),
    ...place
  }
}
