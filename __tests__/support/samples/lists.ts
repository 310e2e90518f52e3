/** Pages of lists, as the samples in the service's own definitions have them; the names of users are not theirs. */

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'

const ROW = {
  active: 1,
  business_type: 'Normal',
  business_type_display_name: '通用',
  description: '',
  icon_url: '',
  maintainers: '',
  op_user: 'somebody',
  plugin_attribution: 'custom',
  refer_count: null,
  runtime_attribution: 'agent',
  usage_count: null,
  workspace_id: ACCOUNT
}

/** ListPlugins: an extension of packages and one of another type, both without versions, and one of JSON with versions. */
export const EXTENSIONS = {
  data: [
    {
      ...ROW,
      display_name: 'basic_plugin',
      op_time: '1699355741000',
      plugin_composition_type: 'single',
      plugin_name: 'basic_plugin',
      unique_id: '83edd75a8be5406496d9fc63ce6c984e',
      version: '',
      version_attribution: 'init',
      version_description: null
    },
    {
      ...ROW,
      active: 0,
      display_name: 'apie_test',
      op_time: '1699354371000',
      plugin_composition_type: 'multi',
      plugin_name: 'apie_test',
      refer_count: 0,
      unique_id: '8287cdb4908741f889ed307d265677d1',
      version: '0.0.2',
      version_attribution: 'formal',
      version_description: ''
    },
    {
      ...ROW,
      business_type: 'Gate',
      business_type_display_name: '代码检查',
      display_name: 'dasddasas',
      op_time: '1699325617000',
      plugin_composition_type: 'single',
      plugin_name: 'asdasadsas',
      unique_id: '4fccd9e61c424d1298cc9e5f71e7c9e7',
      version: '',
      version_attribution: 'init',
      version_description: null
    }
  ],
  limit: 3,
  offset: 0,
  total: 32
}

/** ListPLuginVersion: one formal version. */
export const VERSIONS = {
  data: [
    {
      ...ROW,
      create_time: '1699931374000',
      creator: 'somebody',
      display_name: 'hhjk',
      maintainers: '["847a5317086c41798469d0868535943a"]',
      manifest_version: '3',
      op_time: '1699931374000',
      plugin_composition_type: 'multi',
      plugin_name: 'fff',
      publisher_unique_id: null,
      unique_id: 'd4d18039ac4248b68d38aca463a0c35a',
      version: '0.0.1',
      version_attribution: 'formal',
      version_description: '',
      version_state: 'waiting'
    }
  ],
  limit: 1,
  offset: 0,
  total: 1
}
