/** Drafts as people make them of what the service answers, and as its own documents send them. */

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'

const step = {
  name: '执行Shell',
  task: 'official_shell_plugin',
  variables: { OFFICIAL_SHELL_SCRIPT_INPUT: 'env' }
}

/** What create-draft and create get ("CreatePluginDraft", "CreatePluginVersion"). */
export const CREATED = {
  plugin_name: 'apie_test',
  display_name: 'apie_test',
  business_type: 'Normal',
  business_type_display_name: '通用',
  description: 'plugin',
  icon_url: '',
  version: '0.0.1',
  version_description: '',
  runtime_attribution: 'agent',
  input_info: [],
  execution_info: {
    inner_execution_info: {
      execution_type: 'COMPOSITE',
      steps: [{ ...step, identifier: '16993543005962cb6e5e8-458a-4382-adfe-9702345ecddb' }]
    }
  }
}

/** A row of "ListPLuginVersion". */
export const ROW = {
  active: 1,
  business_type: 'Normal',
  business_type_display_name: '通用',
  create_time: '1699931374000',
  creator: 'somebody',
  description: '',
  display_name: 'hhjk',
  icon_url: '',
  maintainers: '["847a5317086c41798469d0868535943a"]',
  manifest_version: '3',
  op_time: '1699931374000',
  op_user: 'somebody',
  plugin_attribution: 'custom',
  plugin_composition_type: 'multi',
  plugin_name: 'fff',
  publisher_unique_id: null,
  refer_count: null,
  runtime_attribution: 'agent',
  unique_id: 'd4d18039ac4248b68d38aca463a0c35a',
  usage_count: null,
  version: '0.0.1',
  version_attribution: 'formal',
  version_description: '',
  version_state: 'waiting',
  workspace_id: ACCOUNT
}

/** What edit-draft gets from the console ("UpdatePluginDraft"). */
export const EDITED = {
  ...ROW,
  ...CREATED,
  active: 0,
  maintainers: '',
  outputs: [],
  scripts: '',
  start_command: '',
  unique_id: '0a33d976b3f94c9e868e292e5ee61717',
  version: '0.0.6',
  version_attribution: 'draft'
}

/** An answer of "ShowPluginVersion", with an input, and what its schema types otherwise. */
export const DETAIL = {
  display_name: 'apie_test222',
  input_info: [
    {
      unique_id: null,
      name: 'LIMIT',
      default_value: null,
      plugin_name: 'apie_test',
      version: '0.0.4',
      type: 'd-input-number',
      workspace_id: ACCOUNT,
      validation: {
        required_message: null,
        regex: null,
        regex_message: null,
        max_length: null,
        min_length: null
      },
      layout_content: '{}'
    }
  ],
  op_time: '1699358542000',
  op_user: 'somebody',
  outputs: [],
  plugin_attribution: 'custom',
  plugin_composition_type: 'multi',
  plugin_execution: {
    basic_instance_id: '036d51108a0b48eeb876fb6341ee7615',
    execution_type: 'COMPOSITE',
    logic_id: '',
    plugin_name: 'apie_test',
    steps: [step],
    version: '0.0.4',
    workspace_id: ACCOUNT
  },
  plugin_name: 'apie_test',
  runtime_attribution: 'agent',
  unique_id: '036d51108a0b48eeb876fb6341ee7615',
  version: '0.0.4',
  version_attribution: 'formal',
  version_description: null
}

/** Each with what makes a draft of it that lacks nothing which is required. */
export const SERVICE_DRAFTS: [string, Record<string, unknown>][] = [
  ['the sample of CreatePluginDraft', CREATED],
  [
    'the sample of CreatePluginVersion',
    { ...CREATED, version: '0.0.2', unique_id: 'ab43c83c2ae04000afd039ad894e953b' }
  ],
  ['the sample of UpdatePluginDraft', EDITED],
  ['a row of ListPLuginVersion', { ...ROW, execution_info: CREATED.execution_info }],
  [
    'a row with nulls and numbers',
    {
      ...ROW,
      description: null,
      icon_url: null,
      maintainers: null,
      version_description: null,
      manifest_version: 3,
      runtime_attribution: 'agentLess',
      execution_info: CREATED.execution_info
    }
  ],
  [
    'an answer of ShowPluginVersion',
    {
      ...DETAIL,
      business_type: 'Normal',
      execution_info: { inner_execution_info: DETAIL.plugin_execution }
    }
  ]
]
