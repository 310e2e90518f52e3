/** The generated parts of README.md and docs, by the name between whose comments they stand. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ADVICE } from '../src/codearts/advice.ts'
import { regionsOf } from '../src/codearts/regions.ts'
import { GROUPS, type OperationName } from '../src/operations/index.ts'
import type { Operation } from '../src/operations/operation.ts'
import { FIELD_COLUMNS, fieldRows, LIMIT_COLUMNS, PACKAGE_LIMITS } from './docs-fields.ts'
import { emulatorSections } from './docs-emulator.ts'
import { inputSections, listed, prose } from './docs-inputs.ts'
import { table } from './docs-markdown.ts'
import { jobRows, readRecipes, recipeRow, recipeSection } from './docs-recipes.ts'
import { hostRows } from './hosts.ts'
import { loadOperations } from './operations.ts'
import { ROOT, type ActionMetadata } from './run-action.ts'
import { draftJsonSchema, manifestJsonSchema, type JsonSchema } from './schemas.ts'

/** The inputs that the README shows. */
const EVERYDAY_INPUTS = [
  'operation',
  'region',
  'package-path',
  'draft-path',
  'icon-path',
  'plugin-name',
  'version',
  'if-exists',
  'if-missing',
  'dry-run',
  'comment',
  'strict'
]

/** The outputs of docs/outputs.md by group; what none of them names, every step sets. */
const OUTPUTS = {
  'About a release': ['url', 'sha256', 'package', 'unique-id'],
  'Many extensions': ['matrix', 'shards', 'count'],
  'Versions of an extension': ['registered', 'latest-version', 'next-version', 'state', 'versions']
} as const

const operations = await loadOperations()
const recipes = readRecipes()

/** @returns the Markdown of each section */
export function sections({ inputs, outputs }: ActionMetadata): Record<string, string> {
  return {
    operations: byGroup(operationList),
    'operation-needs': byGroup(operationTable),
    recipes: table(['Recipe', 'Permissions'], recipes.filter(({ isCalled }) => !isCalled).map(recipeRow)),
    'recipe-list': recipes.map(recipeSection).join('\n\n'),
    'recipe-permissions': table(['Workflow', 'Job', '`permissions`'], recipes.flatMap(jobRows)),
    'manifest-fields': fieldTable(manifestJsonSchema()),
    'package-limits': table(LIMIT_COLUMNS, PACKAGE_LIMITS),
    'draft-fields': fieldTable(draftJsonSchema()),
    'everyday-inputs': EVERYDAY_INPUTS.map(
      name => `- \`${name}\`: ${prose(inputs[name]?.description ?? '')}`
    ).join('\n'),
    inputs: inputSections(inputs),
    outputs: outputSections(outputs),
    errors: table(
      ['When', 'Likely cause', 'What to do'],
      ADVICE.map(({ when, cause, cure }) => [when, cause, cure])
    ),
    regions: `CodeArts Pipeline: ${regionsOf('pipeline').join(', ')}.\n\nCodeArts Req: ${regionsOf('req').join(', ')}.`,
    ...emulatorSections(),
    hosts: hostTable(),
    'publish-on-tag.yml': workflow('publish-on-tag.yml'),
    'scheduled-check.yml': workflow('scheduled-check.yml'),
    'codearts-extension.json': example('json', 'hello-extension/codearts-extension.json'),
    'execution.sh': example('sh', 'hello-extension/scripts/execution.sh'),
    'draft.yaml': example('yaml', 'draft.yaml')
  }
}

/** What the schema says of a whole file, and its fields. */
function fieldTable(schema: JsonSchema): string {
  return `${schema.description ?? ''}\n\n${table(FIELD_COLUMNS, fieldRows(schema))}`
}

function byGroup(shown: (names: readonly OperationName[]) => string): string {
  return GROUPS.map(([title, names]) => `### ${title}\n\n${shown(names)}`).join('\n\n')
}

function operationList(names: readonly OperationName[]): string {
  return names.map(name => `- \`${name}\`: ${operations.get(name)?.summary ?? ''}`).join('\n')
}

function hostTable(): string {
  const [head = [], ...rows] = hostRows()
  return table(head, rows)
}

function operationTable(names: readonly OperationName[]): string {
  const rows = names.flatMap(name => {
    const operation = operations.get(name)
    return operation === undefined ? [] : [[`\`${name}\``, operation.summary, needs(operation)]]
  })
  return table(['`operation`', 'What it does', 'Needs'], rows)
}

function needs({ required, exactlyOneOf, atLeastOneOf }: Operation): string {
  const code = (input: string) => `\`${input}\``
  const groups = [exactlyOneOf, atLeastOneOf].filter(group => group !== undefined)
  const names = Object.keys(required).map(code).join(', ')
  const all = [names, ...groups.map(group => listed(group.map(code), 'or'))].filter(text => text !== '')
  return all.length === 0 ? '' : all.join(', and ')
}

function outputSections(outputs: ActionMetadata['outputs']): string {
  const others: readonly string[] = Object.values(OUTPUTS).flat()
  const all = Object.keys(outputs).filter(name => !others.includes(name))
  return Object.entries({ 'Every step': all, ...OUTPUTS })
    .map(([title, names]) => {
      const rows = names.map(name => [`\`${name}\``, outputs[name]?.description ?? ''])
      return `## ${title}\n\n${table(['Output', 'What it is'], rows)}`
    })
    .join('\n\n')
}

function workflow(file: string): string {
  return example('yaml', `workflows/${file}`)
}

/** @param file below examples */
function example(language: string, file: string): string {
  const text = readFileSync(path.join(ROOT, 'examples', file), 'utf8')
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``
}
