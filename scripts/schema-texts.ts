// The texts that editors show about the fields of a manifest, and the values that they offer.

/** A description, or keywords of JSON Schema with a description, which override those made from the code. */
type Text = string | Readonly<{ description: string; [keyword: string]: unknown }>

/** By the place of a field: `inputs[].name`. */
export type Texts = Readonly<Record<string, Text>>

export const SCHEMA_TEXT = 'The JSON Schema that an editor checks this file with.'

/** About the whole file: what is refused, and what is only warned of. */
export const MANIFEST_TEXT =
  'The action refuses a file whose name, friendlyName, category or version is missing or wrong. Of everything else that differs from this schema it warns, and sends the file as it is.'

export const MANIFEST_TEXTS: Texts = {
  $schema: `${SCHEMA_TEXT} Packing a folder leaves it out.`,
  type: 'Always Task.',
  name: {
    description: 'Unique identifier of the extension, as it is registered. It can never be changed.',
    examples: ['my_extension']
  },
  friendlyName: {
    description: 'Name that the console shows, as it is registered.',
    examples: ['My Extension']
  },
  description: 'What the extension does. The console takes at most 1000 characters.',
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
  versionDescription: 'What is new in this version. The console takes at most 1000 characters.',
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
  'inputs[].required':
    'Whether the input must be filled in. The default value is used when an input that need not be is left empty.',
  'inputs[].validation': 'What the form checks.',
  'inputs[].validation.requiredMessage': 'What the form says when a required input is empty.',
  'inputs[].validation.regex': 'Regular expression that the value must match.',
  'inputs[].validation.regexMessage': 'What the form says when the value does not match.',
  'inputs[].validation.min_length': 'Least number of characters.',
  'inputs[].validation.max_length': 'Largest number of characters.',
  'inputs[].validation.minLength': 'Least number of characters, in the spelling of the other fields.',
  'inputs[].validation.maxLength': 'Largest number of characters, in the spelling of the other fields.',
  'inputs[].extendProp':
    'Further properties of the input, such as its options and the conditions under which it is shown. They are passed on.',
  execution: 'What runs.',
  'execution.type': {
    description: 'Language of the script.',
    examples: ['Shell', 'Nodejs', 'Java', 'Python']
  },
  'execution.target': {
    description: 'The script that runs, a path inside of the package with / between folders.',
    examples: ['scripts/execution.sh']
  },
  outputs:
    'What the script writes at its end into files below RESULT_MSG_PATH, for later steps and gates. It may be empty.',
  'outputs[].name': 'Name of the output.',
  'outputs[].type': {
    description: 'What the value is used for: a result (output) or a measure for a gate (metrics).',
    examples: ['output', 'metrics']
  },
  'outputs[].description': 'What the value says.',
  'outputs[].prop': 'Further properties of the output. They are passed on.'
}
