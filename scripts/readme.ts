import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as prettier from 'prettier'
import { ADVICE } from '../src/codearts/advice.ts'
import { readMetadata, ROOT, type ActionMetadata } from './run-action.ts'

/** Fills the tables of the README from action.yml and from the table of advice. */

const FILE = path.join(ROOT, 'README.md')

/** @returns the README as it should be */
export async function filledReadme(): Promise<{ found: string; wanted: string }> {
  const found = await readFile(FILE, 'utf8')
  const sections = tables(await readMetadata())
  const filled = Object.entries(sections).reduce((text, [name, table]) => fill(text, name, table), found)
  const options = await prettier.resolveConfig(FILE)
  return { found, wanted: await prettier.format(filled, { ...options, parser: 'markdown' }) }
}

function tables({ inputs, outputs }: ActionMetadata): Record<string, string> {
  return {
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
    )
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function fill(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!section.test(text)) throw new Error(`README.md has no section ${name}`)
  return text.replace(section, (_all, begin: string, end: string) => `${begin}\n\n${content}\n\n${end}`)
}

if (process.argv[1] === import.meta.filename) await writeFile(FILE, (await filledReadme()).wanted)
