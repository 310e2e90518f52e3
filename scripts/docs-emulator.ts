/** The generated parts of docs/emulator.md: calls, kinds of faults, inputs and outputs of its action. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { CALLS } from '../emulator/calls/index.ts'
import { KINDS } from '../emulator/faults/kinds.ts'
import { table } from './docs-markdown.ts'
import { ROOT, type ActionMetadata } from './run-action.ts'

/** @returns the Markdown of each section, by its name */
export function emulatorSections(): Record<string, string> {
  const text = readFileSync(path.join(ROOT, 'emulator/action.yml'), 'utf8')
  const { inputs, outputs } = parse(text) as ActionMetadata
  return {
    'emulator-calls': table(
      ['Call', 'Service', 'Request'],
      CALLS.map(({ name, service, method, path }) => [`\`${name}\``, service.name, `\`${method} ${path}\``])
    ),
    'emulator-faults': faults(),
    'emulator-inputs': table(
      ['Input', 'What it is', 'Default'],
      Object.entries(inputs).map(([name, { description, default: fallback }]) => [
        `\`${name}\``,
        description,
        fallback === undefined ? '' : `\`${fallback}\``
      ])
    ),
    'emulator-outputs': table(
      ['Output', 'What it is'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
    )
  }
}

function faults(): string {
  const rows = Object.entries(KINDS).map(([kind, { what, applied, fields }]) => [
    `\`${kind}\``,
    what,
    applied,
    Object.entries(fields)
      .map(([name, field]) => `\`${name}\`${field.optional === true ? ' (optional)' : ''}: ${field.words}`)
      .join('<br>')
  ])
  const examples = Object.values(KINDS).map(({ example }) => JSON.stringify(example))
  return [
    table(['Kind', 'What happens', 'Does the call take effect?', 'Its fields'], rows),
    'An example of each:',
    `\`\`\`text\n${examples.join('\n')}\n\`\`\``
  ].join('\n\n')
}
