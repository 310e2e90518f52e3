/** Bodies of answers, as the samples in the service's own definitions have them; the names of users are not theirs. */

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'

const DETAIL = {
  display_name: 'apie_test222',
  op_time: '1699358542000',
  op_user: 'somebody',
  outputs: [],
  plugin_attribution: 'custom',
  plugin_composition_type: 'multi',
  plugin_name: 'apie_test',
  runtime_attribution: 'agent',
  unique_id: '036d51108a0b48eeb876fb6341ee7615',
  version: '0.0.4',
  version_attribution: 'formal',
  version_description: ''
}

/** ShowPluginVersion: a version of JSON. The model does not list most fields of its execution. */
export const DETAIL_OF_JSON = {
  ...DETAIL,
  input_info: [],
  plugin_execution: {
    basic_instance_id: DETAIL.unique_id,
    execution_type: 'COMPOSITE',
    logic_id: '',
    plugin_name: 'apie_test',
    steps: [
      {
        name: '执行Shell',
        task: 'official_shell_plugin',
        variables: { OFFICIAL_SHELL_SCRIPT_INPUT: 'env' }
      }
    ],
    version: '0.0.4',
    workspace_id: ACCOUNT
  }
}

const VALIDATION = {
  max_length: null,
  min_length: null,
  regex: null,
  regex_message: null,
  required_message: null
}

/** ShowPluginVersion: a version of a package with one input, as the model describes it. */
export const DETAIL_OF_PACKAGE = {
  ...DETAIL,
  plugin_composition_type: 'single',
  input_info: [
    {
      default_value: '',
      layout_content: '',
      name: 'SHELL_PLUGIN',
      plugin_name: 'apie_test',
      type: 'input',
      unique_id: '1b2c3d4e5f60718293a4b5c6d7e8f901',
      validation: VALIDATION,
      version: '0.0.4',
      workspace_id: ACCOUNT
    }
  ],
  plugin_execution: { file_path: 'zip/0.0.4/main.zip', target: 'scripts/test.sh', type: 'Shell' }
}

/** ShowBasicPlugin: type and target of its execution are swapped. */
export const PACKAGE = {
  category: 'Test',
  description: '',
  execution: {
    sha256: '4fa52dab3fb72847e4da5f00295a96fce8892f301d384efe9b776aa1731ba8f0',
    target: 'Shell',
    type: 'scripts/test.sh'
  },
  friendly_name: '基础插件-CTS2',
  inputs: [
    {
      default_value: '',
      description: 'Sample String',
      extend_prop: {
        api_options: null,
        api_type: null,
        disabled_conditions: null,
        options: null,
        visible_conditions: null
      },
      label: '单行输入框',
      name: 'SHELL_PLUGIN',
      required: true,
      type: 'input',
      validation: VALIDATION
    }
  ],
  name: 'basic-CTS',
  outputs: [{ description: '记录问题个数', name: 'problem', type: 'output' }],
  type: 'Task',
  version: '2.3.5',
  version_description: '执行Shell命令'
}

/** ListPluginVersionNumber: a list, although its model is a page. */
export const VERSION_NUMBERS = ['0.0.2', '0.0.1']

/** UploadPluginIcon. */
export const ICON = `/api/v1/${ACCOUNT}/common/get-plugin-icon?object_key=apie_test-3 a9aa612ab8747898c8b2832561d6751-2023-08-03141751.png-${ACCOUNT}&icon_type=plugin`

/** UploadIssueImg. */
export const IMAGE = {
  img_id: 1,
  img_url: '/v1/upload/0792b7d26cb74bd799cbae80063dc74a/202006/1591339394752881984.gif'
}

/** The page "Updating a Thumbnail". */
export const THUMBNAIL = {
  result: {
    id: 'bf56512ab4e544c29d03d068711ca56a',
    img_url: '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
  },
  status: 'success'
}
