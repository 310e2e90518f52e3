/** What is wrong with the fenced blocks of the documentation: they are judged as the examples are. */

import Ajv from 'ajv'
import { parseDocument, stringify } from 'yaml'
import { MANIFEST } from '../../scripts/project.ts'
import { readMetadata } from '../../scripts/run-action.ts'
import { draftJsonSchema, manifestJsonSchema, type JsonSchema } from '../../scripts/schemas.ts'
import { isOperation } from '../../src/operations/index.ts'
import { lint } from '../examples/lint.ts'
import { complaints } from '../examples/rules.ts'
import { validate } from '../examples/validate.ts'
import { parseWorkflow, readWorkflows } from '../examples/workflows.ts'
import type { Block } from '../support/markdown.ts'
import { read } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'
import { isRecord, wrapped, WRAPPER } from './fragments.ts'

const { inputs, outputs } = await readMetadata()
const examples = await readWorkflows()

/** Blocks that are shown and not judged: output, trees of files, and what other tools read. */
const SHOWN = ['dotenv', 'hcl', 'text', 'ts']

/** What the expressions of the pages give, besides those of the examples. */
const VALUES = {
  'github.event.release.body': 'Fixes the exit code',
  'steps.tag.outputs.message': 'Fixes the exit code',
  'secrets.HUAWEICLOUD_TOKEN': 'TokenOfATest',
  'secrets.HUAWEICLOUD_PASSWORD': 'PasswordOfATest',
  'vars.HUAWEICLOUD_USER': 'publisher',
  'vars.HUAWEICLOUD_ACCOUNT': 'my-company',
  'vars.CODEARTS_PROJECT_ID': '919bb351ef424e2daaf3dd80c179fae9',
  'vars.CODEARTS_PLAN_ID': 'bf56512ab4e544c29d03d068711ca56a'
}

/** @returns one sentence for each fault of the block; empty when there is none */
export async function faultsOf({ language, text }: Block): Promise<string[]> {
  return [...(await faultsOfText(language, text)), ...wrongCommands(text)]
}

function faultsOfText(language: string, text: string): Promise<string[]> | string[] {
  if (language === 'yaml') return faultsOfYaml(text)
  if (language === 'json') return faultsOfJson(text)
  if (language === 'sh' || SHOWN.includes(language)) return []
  return [`the language ${language || '(none)'} is not among those that are known`]
}

function faultsOfJson(text: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [`it is no JSON: ${String(error)}`]
  }
  const isManifest = isRecord(value) && ('friendlyName' in value || 'category' in value)
  if (isManifest) return faultsBySchema(manifestJsonSchema(), value)
  return isDraft(value) ? faultsBySchema(draftJsonSchema(), value) : []
}

function faultsBySchema(schema: JsonSchema, value: unknown): string[] {
  const judge = new Ajv({ allErrors: true }).compile(schema)
  judge(value)
  return (judge.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

function isDraft(value: unknown): boolean {
  return isRecord(value) && ('plugin_name' in value || 'execution_info' in value)
}

async function faultsOfYaml(text: string): Promise<string[]> {
  const document = parseDocument(text)
  if (document.errors.length > 0) return document.errors.map(({ message }) => `it is no YAML: ${message}`)
  const value: unknown = document.toJS()
  if (isDraft(value)) return faultsOfDraft(text, value)
  if (isRecord(value) && 'jobs' in value) return faultsOfWorkflow(text)
  if (isRecord(value) && 'updates' in value) return faultsOfDependabot(value)
  const whole = wrapped(value)
  if (whole === undefined) return ['it is no workflow, no part of one, no draft, and no file for Dependabot']
  return faultsOfWorkflow(stringify(whole, { lineWidth: 0 }))
}

/** What every entry of GitHub's dependabot.yml needs. */
function faultsOfDependabot({ version, updates }: Readonly<Record<string, unknown>>): string[] {
  const entries: unknown[] = Array.isArray(updates) ? updates : [updates]
  const needed = ['package-ecosystem', 'directory', 'schedule']
  const missing = entries.flatMap(entry => needed.filter(name => !isRecord(entry) || !(name in entry)))
  return [...(version === 2 ? [] : ['version is not 2']), ...missing.map(name => `an update has no ${name}`)]
}

async function faultsOfDraft(text: string, value: unknown): Promise<string[]> {
  const root = await workspace({ 'draft.yaml': text })
  const { problems, warnings } = await read(
    { operation: 'create-draft', 'draft-path': 'draft.yaml' },
    { root }
  )
  return [...faultsBySchema(draftJsonSchema(), value), ...problems.map(({ message }) => message), ...warnings]
}

async function faultsOfWorkflow(text: string): Promise<string[]> {
  const file = 'page.yml'
  const linted = await lint(text, file)
  const workflow = parseWorkflow(file, text)
  // The page itself says what the workflow does, and a part of a job need not show what it may do.
  const ruled = complaints(workflow, [...examples, workflow], Object.keys(outputs)).filter(
    each =>
      each !== 'it does not begin with what it does' && !each.startsWith(`${WRAPPER}: it has the permissions`)
  )
  if (linted.length > 0) return [...linted, ...ruled]
  const validated = await validate(workflow, VALUES)
  return [...ruled, ...validated.flatMap(each => each.complaints)]
}

/** @returns a sentence for each command of this project, and each variable, that is not there */
export function wrongCommands(text: string): string[] {
  const variables = Object.keys(inputs).map(name => `INPUT_${name.toUpperCase()}`)
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, first = '', rest = '']) => ({ first, rest }))
  const actions = found(/\bnpm run action -- ([a-z][a-z-]*)([^#\n]*)/g)
  const options = actions.flatMap(({ rest }) =>
    [...rest.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name)
  )
  return [
    ...found(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)
      .filter(({ first }) => !(first in MANIFEST.scripts))
      .map(({ first }) => `package.json has no script ${first}`),
    ...found(/\b(INPUT_[A-Z][A-Z-]*)/g)
      .filter(({ first }) => !variables.includes(first))
      .map(({ first }) => `${first} is no input of action.yml`),
    ...actions
      .filter(({ first }) => !isOperation(first))
      .map(({ first }) => `there is no operation ${first}`),
    ...options.filter(name => !(name in inputs)).map(name => `--${name} is no input of action.yml`)
  ]
}
