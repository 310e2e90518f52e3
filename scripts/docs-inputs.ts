/** The inputs as action.yml and docs/inputs.md describe them: what each operation takes is known to the code. */

import { takenFields } from '../src/inputs/definition.ts'
import type { Field } from '../src/inputs/field-kinds.ts'
import { CALLING_FIELDS, fields, type FieldName } from '../src/inputs/fields.ts'
import { ENVIRONMENT } from '../src/inputs/read.ts'
import type { OperationName } from '../src/operations/index.ts'
import type { Operation } from '../src/operations/operation.ts'
import { INPUT_NOTES } from './docs-notes.ts'
import { loadOperations } from './operations.ts'
import type { ActionMetadata } from './run-action.ts'

type Inputs = ActionMetadata['inputs']

const operations = await loadOperations()

/**
 * @param input its name
 * @param mark what an operation's name stands between
 * @returns one sentence: which operations need the input, and which take it
 */
export function users(input: string, mark = ''): string {
  const all = [...operations].map(([name, operation]) => ({ name, taken: takenFields(operation), operation }))
  const named = (some: typeof all) =>
    amongAll(
      some.map(({ name }) => name),
      mark
    )
  const required = all.filter(({ taken }) => input in taken.required)
  const optional = all.filter(({ taken }) => input in taken.optional)
  const idle = optional.find(({ operation }) => isIdle(operation, input))
  const parts = [
    ...(required.length === 0 ? [] : [`required by ${named(required)}`]),
    ...(optional.length === 0 ? [] : [`used by ${named(optional)}`]),
    ...(idle === undefined
      ? []
      : [`${mark}${idle.name}${mark} only with ${idle.operation.callsOnlyWith ?? ''}`])
  ]
  const sentence = parts.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** @returns whether the operation takes the input only for calling the service, which it does not always */
function isIdle(operation: Operation, input: string): boolean {
  return (
    operation.callsOnlyWith !== undefined &&
    !(input in takenFields({ ...operation, service: 'none' }).optional)
  )
}

function amongAll(names: readonly OperationName[], mark: string): string {
  const others = [...operations.keys()].filter(name => !names.includes(name))
  const marked = (some: readonly string[]) =>
    listed(
      some.map(name => `${mark}${name}${mark}`),
      'and'
    )
  if (others.length === 0) return 'all operations'
  return others.length <= 3 ? `all operations but ${marked(others)}` : marked(names)
}

/** @returns `a, b and c` */
export function listed(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`
}

const CONNECTION: readonly FieldName[] = [
  'region',
  'endpoint',
  'req-endpoint',
  'iam-endpoint',
  'sts-endpoint',
  'max-attempts',
  'request-timeout',
  'timeout'
]

/** The inputs of docs/inputs.md by group; what none of them names is for every day. */
const GROUPED: Readonly<Record<string, readonly FieldName[]>> = {
  'Signing in': [
    'domain-id',
    ...CALLING_FIELDS.filter(name => name !== 'dry-run' && !CONNECTION.includes(name))
  ],
  Connection: CONNECTION,
  'Pull requests': ['pull-request', 'comment', 'github-token'],
  'Many extensions': ['changed-since', 'exclude', 'unpublished']
}

const EVERY_DAY = 'Every day'

/** @returns the Markdown of docs/inputs.md: a section for each group, and in it one for each input */
export function inputSections(inputs: Inputs): string {
  const others: readonly string[] = Object.values(GROUPED).flat()
  const everyDay = Object.keys(inputs).filter(name => !others.includes(name))
  return Object.entries({ [EVERY_DAY]: everyDay, ...GROUPED })
    .map(([title, names]) => [`## ${title}`, ...names.map(name => section(name, inputs))].join('\n\n'))
    .join('\n\n')
}

function section(name: string, inputs: Inputs): string {
  const { description = '', default: fallback } = inputs[name] ?? {}
  const field = new Map<string, Field<unknown>>(Object.entries(fields)).get(name)
  const variable = new Map<string, string>(Object.entries(ENVIRONMENT)).get(name)
  const facts = [
    ...(field === undefined ? [] : [`- Allowed: ${field.allowed}, such as \`${field.example}\``]),
    ...(fallback === undefined ? [] : [`- Default: \`${fallback}\``]),
    ...(variable === undefined ? [] : [`- Without it: the variable \`${variable}\``]),
    ...(name === 'operation' ? [] : [`- ${users(name, '`')}`]),
    ...choices(name)
  ]
  const note = INPUT_NOTES[name as FieldName]
  return [`### \`${name}\``, prose(description), ...(note === undefined ? [] : [note]), facts.join('\n')]
    .filter(part => part !== '')
    .join('\n\n')
}

/** Which operations need this input or another one. */
function choices(input: string): string[] {
  return [...operations].flatMap(([name, { exactlyOneOf, atLeastOneOf }]) =>
    [exactlyOneOf, atLeastOneOf]
      .filter(group => group?.some(each => each === input))
      .map(
        group =>
          `- \`${name}\` needs ${listed(
            (group ?? []).map(each => `\`${each}\``),
            'or'
          )}`
      )
  )
}

/** What is generated at the end of a description begins with one of these; nothing else in it may. */
const GENERATED = /\s*\b(Required by|Used by|One of) [^]*$/

/** @returns a description without what is generated at its end */
export function prose(description: string): string {
  return description.replace(GENERATED, '')
}
