import { createHash } from 'node:crypto'
import { json, notFound, type Answer } from '../answers.ts'
import { parseJson } from '../body.ts'
import { parameter, type Fields } from '../rules.ts'
import type { Version } from '../store.ts'
import { placeholder, type CallInput } from './call.ts'
import { record, records, shownRuntime, validation, words } from './shapes.ts'

/** Where a version is: what repeats in its inputs and its execution. */
interface Place {
  plugin_name: string
  version: string
  workspace_id: string
}

/**
 * detail: one version of an extension, as in the sample and the model of ShowPluginVersion. Without `version` it is the
 * newest one, which no document says. An extension without versions has nothing to show.
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

/** What a version made of JSON shows; the fields of `plugin_execution` are those of the sample. */
function defined(version: Version, place: Place) {
  const { content, uniqueId } = version
  const execution = record(record(content['execution_info'])?.['inner_execution_info']) ?? {}
  return {
    input_info: records(content['input_info']).map(item =>
      // Only its type is documented on the way in: a text.
      inputInfo({ ...item, validation: parseJson(Buffer.from(words(item['validation']))) }, place)
    ),
    outputs: records(content['output_info']),
    plugin_execution: {
      ...place,
      basic_instance_id: uniqueId,
      execution_type: words(execution['execution_type']),
      logic_id: '',
      steps: records(execution['steps'])
    }
  }
}

/** What a version made of a package shows; the fields of `plugin_execution` are those of the model. */
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
    // The same at every reading.
    unique_id: createHash('md5')
      .update(JSON.stringify([place, name]))
      .digest('hex'),
    validation: validation(record(item['validation']) ?? {}),
    ...place
  }
}
