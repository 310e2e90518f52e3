/** Writes what the code knows into action.yml and README.md: operations, inputs, outputs, errors, regions. */

import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as prettier from 'prettier'
import { isScalar, parse, parseDocument, Scalar } from 'yaml'
import { ADVICE } from '../src/codearts/advice.ts'
import { regionsOf } from '../src/codearts/regions.ts'
import { takenFields } from '../src/inputs/definition.ts'
import { fields } from '../src/inputs/fields.ts'
import { GROUPS, type OperationName } from '../src/operations/index.ts'
import type { Operation } from '../src/operations/operation.ts'
import { loadOperations } from './operations.ts'
import { ROOT, type ActionMetadata } from './run-action.ts'

const ACTION = path.join(ROOT, 'action.yml')
const README = path.join(ROOT, 'README.md')

/** What is generated at the end of a description begins with one of these; nothing else in it may. */
const GENERATED = /\s*\b(Required by|Used by|One of) [^]*$/

const operations = await loadOperations()

/** @returns the text of each file as it should be, by path */
export async function documentation(): Promise<Record<string, string>> {
  const action = await filledAction()
  return { [ACTION]: action, [README]: await filledReadme(parse(action) as ActionMetadata) }
}

async function filledAction(): Promise<string> {
  const document = parseDocument(await readFile(ACTION, 'utf8'))
  for (const name of ['operation', ...Object.keys(fields)]) {
    const place = ['inputs', name, 'description']
    const description = document.getIn(place, true)
    if (!isScalar(description)) throw new Error(`action.yml describes no input ${name}`)
    const prose = String(description.value).replace(GENERATED, '')
    const filled = new Scalar(`${prose} ${name === 'operation' ? listOfOperations() : users(name)}`)
    filled.type = Scalar.BLOCK_FOLDED
    document.setIn(place, filled)
  }
  return formatted(document.toString({ lineWidth: 119 }), ACTION, 'yaml')
}

function listOfOperations(): string {
  return `One of ${[...operations.keys()].join(', ')}.`
}

/** @returns which operations take an input: those that need it, and the others */
function users(input: string): string {
  const all = [...operations].map(([name, operation]) => ({ name, taken: takenFields(operation), operation }))
  const required = all.filter(({ taken }) => input in taken.required).map(({ name }) => name)
  const optional = all.filter(({ taken }) => input in taken.optional).map(({ name }) => name)
  const choices = all.flatMap(({ name, operation: { exactlyOneOf, atLeastOneOf } }) => [
    ...(exactlyOneOf?.some(each => each === input) ? [`${name} needs ${exactlyOneOf.join(' or ')}`] : []),
    ...(atLeastOneOf?.some(each => each === input) ? [`${name} needs ${listed(atLeastOneOf, 'or')}`] : [])
  ])
  const idle = all.filter(({ operation, taken }) => input in taken.optional && isIdle(operation, input))
  const flags = idle.map(({ name, operation }) => `${name} only with ${operation.callsOnlyWith ?? ''}`)
  const parts = [
    ...(required.length === 0 ? [] : [`Required by ${amongAll(required)}`]),
    ...(optional.length === 0
      ? []
      : [`Used by ${amongAll(optional)}${[...choices, ...flags].map(text => `; ${text}`).join('')}`])
  ]
  return parts.map(part => `${part}.`).join(' ')
}

/** @returns whether the operation takes the input only for calling the service, which it does not always */
function isIdle(operation: Operation, input: string): boolean {
  return (
    operation.callsOnlyWith !== undefined &&
    !(input in takenFields({ ...operation, service: 'none' }).optional)
  )
}

function amongAll(names: readonly string[]): string {
  const others = [...operations.keys()].filter(name => !names.includes(name))
  if (others.length === 0) return 'all operations'
  return others.length <= 3 ? `all operations but ${listed(others, 'and')}` : listed(names, 'and')
}

function listed(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`
}

async function filledReadme(metadata: ActionMetadata): Promise<string> {
  const found = await readFile(README, 'utf8')
  const filled = Object.entries(sections(metadata)).reduce(
    (text, [name, content]) => fill(text, name, content),
    found
  )
  return formatted(filled, README, 'markdown')
}

async function formatted(text: string, file: string, parser: 'markdown' | 'yaml'): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), parser })
}

function sections({ inputs, outputs }: ActionMetadata): Record<string, string> {
  return {
    operations: GROUPS.map(([title, names]) => `### ${title}\n\n${operationTable(names)}`).join('\n\n'),
    inputs: table(
      ['Input', 'What it is', 'Default'],
      Object.entries(inputs).map(([name, input]) => [
        `\`${name}\``,
        input.description + (input.required === true ? ' **Required.**' : ''),
        input.default === undefined ? '' : `\`${input.default}\``
      ])
    ),
    outputs: table(
      ['Output', 'What it is'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
    ),
    errors: table(
      ['When', 'Likely cause', 'What to do'],
      ADVICE.map(({ when, cause, cure }) => [when, cause, cure])
    ),
    regions: `CodeArts Pipeline: ${regionsOf('pipeline').join(', ')}. CodeArts Req: ${regionsOf('req').join(', ')}.`
  }
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
  return all.length === 0 ? 'nothing more' : all.join(', and ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Sections stand between two comments with their names. */
function fill(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!section.test(text)) throw new Error(`README.md has no section ${name}`)
  return text.replace(section, (_all, begin: string, end: string) => `${begin}\n\n${content}\n\n${end}`)
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(await documentation())) await writeFile(file, text)
}
