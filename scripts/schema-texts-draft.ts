// The texts that editors show about the fields of a draft, and the values that they offer.

import { SCHEMA_TEXT, type Texts } from './schema-texts.ts'

/** The text of a field that the service answers, which is sent as it is. */
const answered = (text: string) => `${text} The service answers it; a draft does not need it.`

/** The text of a field of the console. */
const sent = (text: string) => `${text}. The console sends it; a draft does not need it.`

/** About the whole file: what is refused, and what is only warned of. */
export const DRAFT_TEXT =
  'The action refuses a file where a required field is missing, or where unique_id, runtime_attribution, plugin_name, display_name, business_type, is_private, version or execution_type is wrong. Of everything else that differs from this schema it warns, and sends the field as it is.'

export const DRAFT_TEXTS: Texts = {
  $schema: `${SCHEMA_TEXT} It is not sent.`,
  unique_id: 'ID of this version, 32 letters or digits. It is looked up when it is absent.',
  icon_url: 'URL of the icon. What the service has on record is kept when it is absent.',
  runtime_attribution: {
    description: 'Whether the extension runs on an agent. It can never be changed.',
    enum: ['agent', 'agentless', 'agentLess'],
    // The enumeration makes the pattern superfluous.
    pattern: undefined
  },
  plugin_name: {
    description: 'Unique identifier of the extension. It can never be changed.',
    examples: ['my_extension']
  },
  display_name: { description: 'Name that the console shows.', examples: ['My Extension'] },
  business_type: {
    description: 'Type of the extension. Check is sent as Gate. It can never be changed.',
    examples: ['Build', 'Gate', 'Check', 'Deploy', 'Test', 'Normal']
  },
  business_type_display_name: {
    description: 'Name of the type that the console shows. It follows from the type when it is absent.',
    examples: ['Build', 'Check', 'Deploy', 'Test', 'General']
  },
  description: 'What the extension does. What the service has on record is kept when it is absent.',
  is_private: { description: '1 for a private extension, 0 for a public one.', default: 0 },
  region: 'Site of the extension.',
  maintainers: 'Who maintains the extension.',
  plugin_composition_type: {
    description: 'Whether the extension is made of one step or of several.',
    examples: ['single', 'multi']
  },
  manifest_version: { description: 'Tells the old data format from the new one.', examples: ['3'] },
  version: { description: 'Three numbers from 0 to 99.', examples: ['1.0.0'] },
  version_description: 'What is new in this version.',
  execution_info: 'What runs.',
  'execution_info.inner_execution_info': 'What runs, as an object, or as a text that holds it as JSON.',
  'execution_info.inner_execution_info.execution_type':
    'How the extension is made; COMPOSITE in the console.',
  'execution_info.inner_execution_info.steps': 'What runs, one after the other.',
  'execution_info.inner_execution_info.steps[].name': 'Name of the step.',
  'execution_info.inner_execution_info.steps[].task': {
    description: 'Unique identifier of the extension that the step runs.',
    examples: ['official_shell_plugin']
  },
  'execution_info.inner_execution_info.steps[].variables': 'Inputs of that extension, by name.',
  output_info: 'Outputs of the extension.',
  'output_info[].name': 'Name of the output.',
  'output_info[].type': 'Type of the output.',
  'output_info[].description': 'What the value says.',
  'output_info[].source': 'Where the value comes from.',
  'output_info[].version': 'Version of the output.',
  input_info: 'What the pipeline asks for.',
  'input_info[].name': 'Unique identifier of the input.',
  'input_info[].type': { description: 'What the form shows.', examples: ['d-input-number'] },
  'input_info[].default_value': 'Value that the form starts with.',
  'input_info[].validation': 'Regular expression that the value must match.',
  'input_info[].layout_content': 'How the form shows the input: a tree of components, as JSON in a text.',
  // What the service answers about a version, and what the console sends: an answer is a fair beginning of a draft.
  active: answered('Whether the extension is active.'),
  create_time: answered('When the version was made.'),
  creator: answered('Who made the version.'),
  db_record_name: answered('Name of the record of the extension.'),
  op_time: answered('When the extension was last changed.'),
  op_user: answered('Who changed the extension last.'),
  outputs: answered('What the extension puts out.'),
  plugin_attribution: answered('Whose the extension is: custom, official or published.'),
  plugin_execution: answered('Script of a version that was uploaded as a package.'),
  publisher_unique_id: answered('ID of the publisher, for an extension that is offered to others.'),
  refer_count: answered('How many pipelines use the extension.'),
  usage_count: answered('How often pipelines have run the extension.'),
  version_attribution: answered('Whether the version is a draft or formal.'),
  version_state: answered('State of the version. It says nothing about whether the version is published.'),
  workspace_id: answered('ID of the account, 32 letters or digits.'),
  scripts: sent('Scripts of the extension'),
  start_command: sent('Command that starts the extension'),
  'execution_info.inner_execution_info.basic_instance_id': answered('ID of the record of the execution.'),
  'execution_info.inner_execution_info.logic_id': answered('ID of the logic that runs.'),
  'execution_info.inner_execution_info.plugin_name': answered(
    'Unique identifier of the extension that the record is of.'
  ),
  'execution_info.inner_execution_info.version': answered('Version that the record is of.'),
  'execution_info.inner_execution_info.workspace_id': answered('ID of the account.'),
  'execution_info.inner_execution_info.steps[].identifier':
    'ID of the step, unique in the draft. The console writes a time in milliseconds and a UUID.',
  'input_info[].plugin_name': answered('Unique identifier of the extension that the input is of.'),
  'input_info[].unique_id': answered('ID of the input.'),
  'input_info[].version': answered('Version that the input is of.'),
  'input_info[].workspace_id': answered('ID of the account.'),
  'input_info[].description': 'Hint that the form shows.',
  'input_info[].label': 'What the form shows above the input.',
  'input_info[].required': 'Whether the input must be filled in: true or false, or the word as a text.',
  'input_info[].extend_prop': 'Further properties of the input, such as its options.',
  'input_info[].front_data_prop': 'Properties that only the form uses.',
  'output_info[].output_key': answered('Name of the output in the answer of the service.'),
  'output_info[].output_value': answered('Value of the output in the answer of the service.'),
  'output_info[].plugin_name': answered('Unique identifier of the extension that the output is of.'),
  'output_info[].unique_id': answered('ID of the output.'),
  'output_info[].workspace_id': answered('ID of the account.'),
  'output_info[].prop': 'Further properties of the output.'
}
