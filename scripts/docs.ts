/** Writes what the code knows, and the name of the project, into action.yml, README.md, docs and examples. */

import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as prettier from 'prettier'
import { isScalar, parse, parseDocument, Scalar } from 'yaml'
import { fields } from '../src/inputs/fields.ts'
import { OPERATIONS } from '../src/operations/index.ts'
import { runScript } from './command-line.ts'
import { prose, users } from './docs-inputs.ts'
import { formerName, withName } from './docs-name.ts'
import { sections } from './docs-tables.ts'
import { ROOT, type ActionMetadata } from './run-action.ts'

const USAGE = `Usage: npm run docs

Writes what the code knows into action.yml, README.md, docs and examples.

  --help  show this text
`

const ACTION = 'action.yml'

/** Files with generated sections; those of docs/benchmarks.md come from `npm run bench`. */
const PAGES = /^([\w-]+|docs\/(?!benchmarks)[\w-]+)\.md$/

/** Further files that name the project. */
const NAMED = /^(examples|schemas|\.github)\/.+\.(json|md|ya?ml)$|^\.github\/CODEOWNERS$/

/** @returns the text of each file as it should be, by its path in the project */
export async function documentation(): Promise<Record<string, string>> {
  const former = formerName(await read('README.md'))
  const action = await filledAction()
  const parts = sections(parse(action) as ActionMetadata)
  const texts: Record<string, string> = { [ACTION]: action }
  for (const file of found(PAGES))
    texts[file] = await formatted(withName(fill(await read(file), parts), former), file)
  for (const file of found(NAMED)) texts[file] = withName(await read(file), former)
  return texts
}

function read(file: string): Promise<string> {
  return readFile(path.join(ROOT, file), 'utf8')
}

function found(pattern: RegExp): string[] {
  const folders = ['.', 'docs', 'examples', 'schemas', '.github']
  const names = folders.flatMap(folder =>
    readdirSync(path.join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map(name =>
      path.join(folder, name).replaceAll('\\', '/')
    )
  )
  return names.filter(name => pattern.test(name)).sort()
}

async function filledAction(): Promise<string> {
  const document = parseDocument(await read(ACTION))
  for (const name of ['operation', ...Object.keys(fields)]) {
    const place = ['inputs', name, 'description']
    const description = document.getIn(place, true)
    if (!isScalar(description)) throw new Error(`action.yml describes no input ${name}`)
    const last = name === 'operation' ? `One of ${OPERATIONS.join(', ')}.` : users(name)
    const filled = new Scalar(`${prose(String(description.value))} ${last}`)
    filled.type = Scalar.BLOCK_FOLDED
    document.setIn(place, filled)
  }
  return formatted(document.toString({ lineWidth: 119 }), ACTION)
}

async function formatted(text: string, file: string): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(path.join(ROOT, file))), filepath: file })
}

/** Sections stand between two comments with their names. */
function fill(page: string, parts: Readonly<Record<string, string>>): string {
  return page.replace(/<!-- ([\w.-]+) -->[\s\S]*?<!-- \/\1 -->/g, (all, name: string) => {
    const content = parts[name]
    if (content === undefined) throw new Error(`nothing is generated for the section ${name}`)
    return `<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->`
  })
}

if (process.argv[1] === import.meta.filename) {
  await runScript({ usage: USAGE, options: {}, failure: 'The documents cannot be written' }, async () => {
    for (const [file, text] of Object.entries(await documentation()))
      await writeFile(path.join(ROOT, file), text)
  })
}
