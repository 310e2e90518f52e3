// The texts that editors show about the fields of a manifest and of a draft, and the values that they offer.

/** A description, or keywords of JSON Schema with a description, which override those made from the code. */
type Text = string | Readonly<{ description: string; [keyword: string]: unknown }>

/** By the place of a field: `inputs[].name`. */
export type Texts = Readonly<Record<string, Text>>

const SCHEMA = 'The JSON Schema that an editor checks this file with.'

/** About the whole file: what is refused, and what is only warned of. */
export const MANIFEST_TEXT =
  'The action refuses a file whose name, friendlyName, category or version is missing or wrong. Of everything else that differs from this schema it warns, and sends the file as it is.'

export const MANIFEST_TEXTS: Texts = {
  $schema: `${SCHEMA} Packing a folder leaves it out.`,
  type: 'Always Task.',
  name: {
    description: 'Unique identifier of the extension, as it is registered. It can never be changed.',
    examples: ['my_extension']
  },
  friendlyName: {
    description: 'Name that the console shows, as it is registered.',
    examples: ['My Extension']
  },
  description: 'What the extension does.',
  category: {
    description:
      'Type of the extension, as it is registered. Gate is what the console calls Check. It can never be changed.',
    examples: ['Build', 'Gate', 'Deploy', 'Test', 'Normal'],
    not: { const: 'Check' }
  },
  version: {
    description:
      'Three numbers from 0 to 99. A published version can never be replaced: raise it to publish again.',
    examples: ['1.0.0']
  },
  versionDescription: 'What is new in this version.',
  dataSourceBindings: { description: 'Always an empty list: data sources are not enabled.', default: [] },
  inputs: 'What the pipeline asks for. The script reads each input as an environment variable.',
  'inputs[].name': {
    description: 'Name of the environment variable, unique among the inputs.',
    examples: ['MY_INPUT']
  },
  'inputs[].type': {
    description: 'What the form shows. The user guide names input, a line of text; others are passed on.',
    examples: ['input']
  },
  'inputs[].label': 'What the form shows above the input, at most 140 characters.',
  'inputs[].description': 'Hint that the form shows, at most 1000 characters.',
  'inputs[].defaultValue': 'Value that the form starts with, a text.',
  'inputs[].required': 'Whether the input must be filled in.',
  'inputs[].validation': 'What the form checks.',
  'inputs[].validation.requiredMessage': 'What the form says when a required input is empty.',
  'inputs[].validation.regex': 'Regular expression that the value must match.',
  'inputs[].validation.regexMessage': 'What the form says when the value does not match.',
  'inputs[].validation.min_length': 'Least number of characters.',
  'inputs[].validation.max_length': 'Largest number of characters.',
  'inputs[].extendProp': 'Further properties of the input, such as its options. They are passed on.',
  execution: 'What runs.',
  'execution.type': {
    description: 'Language of the script.',
    examples: ['Shell', 'Nodejs', 'Java', 'Python']
  },
  'execution.target': {
    description: 'The script, a path inside of the package with / between folders.',
    examples: ['scripts/execution.sh']
  },
  outputs: 'What the script writes at its end, for later steps and gates.',
  'outputs[].name': 'Name of the output.',
  'outputs[].type': { description: 'What the value is used for.', examples: ['output', 'metrics'] },
  'outputs[].description': 'What the value says.',
  'outputs[].prop': 'Further properties of the output. They are passed on.'
}

/** About the whole file: what is refused, and what is only warned of. */
export const DRAFT_TEXT =
  'The action refuses a file where a required field is missing, or where unique_id, runtime_attribution, plugin_name, display_name, business_type, is_private, version or execution_type is wrong. Of everything else that differs from this schema it warns, and sends the field as it is.'

export const DRAFT_TEXTS: Texts = {
  $schema: `${SCHEMA} It is not sent.`,
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
  'input_info[].layout_content': 'How the form shows the input: a tree of components, as JSON in a text.'
}
