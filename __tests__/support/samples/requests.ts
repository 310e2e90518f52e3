/** Bodies of requests, as the samples in the service's own definitions have them. */

/** The step of every sample that defines a version. */
const STEP = {
  identifier: '16993543005962cb6e5e8-458a-4382-adfe-9702345ecddb',
  name: '执行Shell',
  task: 'official_shell_plugin',
  variables: { OFFICIAL_SHELL_SCRIPT_INPUT: 'env' }
}

const DEFINED = {
  business_type: 'Normal',
  business_type_display_name: '通用',
  description: 'plugin',
  display_name: 'apie_test',
  execution_info: { inner_execution_info: { execution_type: 'COMPOSITE', steps: [STEP] } },
  icon_url: '',
  input_info: [],
  plugin_name: 'apie_test',
  runtime_attribution: 'agent',
  version_description: ''
}

/** CreatePluginDraft. */
export const CREATE_DRAFT = { ...DEFINED, maintainers: '', version: '0.0.1' }

/** CreatePluginVersion: it has the ID of a version that is only being created, and no maintainers. */
export const CREATE_VERSION = { ...DEFINED, unique_id: 'ab43c83c2ae04000afd039ad894e953b', version: '0.0.2' }

/** UpdatePluginDraft: the console sends a whole record of the list of versions. */
export const EDIT_DRAFT = {
  ...DEFINED,
  active: 0,
  create_time: '1699360424000',
  creator: 'somebody',
  description: '1111',
  display_name: 'apie_test222',
  maintainers: '',
  manifest_version: '3',
  op_time: '1699360424000',
  op_user: 'somebody',
  outputs: [],
  plugin_attribution: 'custom',
  plugin_composition_type: 'multi',
  publisher_unique_id: null,
  refer_count: null,
  scripts: '',
  start_command: '',
  unique_id: '0a33d976b3f94c9e868e292e5ee61717',
  usage_count: null,
  version: '0.0.6',
  version_attribution: 'draft',
  version_description: 'qqq',
  version_state: 'waiting',
  workspace_id: 'ce8df55870164338a72d7e828a966a2a'
}

const BASIC = {
  business_type: 'Normal',
  business_type_display_name: '通用',
  description: '',
  display_name: 'basic_plugin',
  icon_url: '',
  maintainers: '',
  plugin_name: 'basic_plugin'
}

/** CreateBasicPlugin. */
export const REGISTER = { ...BASIC, plugin_composition_type: 'single' }

/** UpdateBasicPlugin: its field for the composition has another name, which the definition requires but does not list. */
export const UPDATE_BASIC = { ...BASIC, composition_type: 'single' }

/** UpdatePluginBaseInfo. */
export const UPDATE_INFO = {
  ...BASIC,
  description: '1111',
  display_name: 'apie_test',
  plugin_name: 'apie_test'
}

/** PublishPluginDraft. */
export const PUBLISH_DRAFT = {
  display_name: 'testteset',
  plugin_attribution: 'custom',
  plugin_name: 'testteset',
  version: '0.0.1'
}

/** ListPlugins. */
export const QUERY_ALL = {
  business_type: ['Build', 'Gate', 'Deploy', 'Test', 'Normal'],
  maintainer: '',
  plugin_attribution: 'custom',
  plugin_name: ''
}
