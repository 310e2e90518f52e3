import { readMetadata } from '../../scripts/run-action.ts'
import type { Settings } from '../../src/inputs/settings.ts'
import { draft, manifest, packed } from '../support/extension.ts'
import { png } from '../support/images.ts'
import { DOMAIN_ID, read, type World } from '../support/settings.ts'
import { workspace } from '../support/workspace.ts'
import {
  isCheckout,
  isDownload,
  isOurs,
  jobsOf,
  permissionsOf,
  type Job,
  type Step,
  type Workflow
} from './workflows.ts'

/** Runs the inputs of our steps through the action's own validation, in a checkout that has what they name. */

const FILES = {
  'extension/codearts-extension.json': JSON.stringify(manifest()),
  'extension/scripts/execution.sh': 'echo hello\n',
  'extensions/lint/codearts-extension.json': JSON.stringify(manifest({ name: 'lint_extension' })),
  'extensions/lint/scripts/execution.sh': 'echo hello\n',
  'draft.yaml': JSON.stringify(draft()),
  'icon.png': png(128, 128)
}

/** The package that a job has kept for the next. */
const KEPT = 'package/my_extension-1.2.3.zip'

/** The package of a pull request, which another workflow has kept. */
const PREVIEW = 'preview/my_extension-0.92.34.zip'

type Values = Readonly<Record<string, string>>

/** What the expressions of the examples give. */
const VALUES: Values = {
  'github.token': 'ghs_TokenOfATest',
  'steps.emulator.outputs.endpoint': 'http://127.0.0.1:8080',
  'steps.emulator.outputs.domain-id': DOMAIN_ID,
  'steps.emulator.outputs.token': 'TokenOfATest',
  'vars.HUAWEICLOUD_PROVIDER_URN': `iam::${DOMAIN_ID}:oidcProvider:GitHub`,
  'vars.HUAWEICLOUD_AGENCY_URN': `iam::${DOMAIN_ID}:agency:publisher`,
  'vars.HUAWEICLOUD_DRAFT_AGENCY_URN': `iam::${DOMAIN_ID}:agency:drafts`,
  'vars.HUAWEICLOUD_DOMAIN_ID': DOMAIN_ID,
  'secrets.HUAWEICLOUD_AK': 'AKOFATEST',
  'secrets.HUAWEICLOUD_DRAFT_AK': 'AKOFATEST',
  'secrets.HUAWEICLOUD_DRAFT_SK': 'skOfATest',
  'secrets.HUAWEICLOUD_SK': 'skOfATest',
  'matrix.path': 'extensions/lint',
  'inputs.plugin-name': 'my_extension',
  'inputs.version': '1.0.1',
  'inputs.confirm': '',
  'inputs.bump': 'patch',
  'steps.status.outputs.next-version': '1.0.3',
  'steps.find.outputs.number': '1234',
  'inputs.dry-run': 'true'
}

const MAIN = { ref: 'refs/heads/main' }

/** What a run is about that the trigger starts; a workflow that is called runs for what its caller runs for. */
const EVENTS: Readonly<Record<string, World['event']>> = {
  push: MAIN,
  pull_request: { ref: 'refs/pull/1234/merge', pullRequest: 1234 },
  schedule: MAIN,
  workflow_call: MAIN,
  workflow_dispatch: MAIN,
  workflow_run: MAIN
}

const ID_TOKENS = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.githubusercontent.com/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'RequestTokenOfATest'
}

/** What became of one step, for one of the workflow's triggers. */
export interface Validated {
  readonly job: string
  /** Absent when there are complaints. */
  readonly settings: Settings | undefined
  /** Problems and warnings. */
  readonly complaints: readonly string[]
}

const metadata = await readMetadata()

/**
 * Validates every step of ours for every trigger of the workflow.
 * @param more expressions and what they give, besides those of the examples
 */
export async function validate(workflow: Workflow, more: Values = {}): Promise<Validated[]> {
  const root = await workspace({
    ...FILES,
    [KEPT]: await packed({ version: '1.2.3' }),
    [PREVIEW]: await packed({ version: '0.92.34' })
  })
  const all: Validated[] = []
  for (const [trigger, filter] of Object.entries(workflow.on)) {
    const known = EVENTS[trigger]
    if (known === undefined) throw new Error(`what ${trigger} starts is not known here`)
    const event = filter?.tags === undefined ? known : { ref: 'refs/tags/v1.2.3' }
    const values = { ...valuesOf(workflow), ...more }
    for (const [name, job] of jobsOf(workflow)) {
      const idTokens = permissionsOf(workflow, job)['id-token'] === 'write'
      for (const [index, step] of (job.steps ?? []).entries()) {
        if (!isOurs(step)) continue
        const world = { event, environment: idTokens ? ID_TOKENS : {} }
        const found = hasFiles(job, index) ? { ...world, root } : world
        all.push({ job: name, ...(await validateStep(step, values, found)) })
      }
    }
  }
  return all
}

function hasFiles({ steps = [] }: Job, before: number): boolean {
  return steps.slice(0, before).some(step => isCheckout(step) || isDownload(step))
}

async function validateStep({ with: given = {} }: Step, values: Values, world: World) {
  const unknown = Object.keys(given).filter(name => !(name in metadata.inputs))
  const inputs = Object.entries(metadata.inputs).map(([name, { default: fallback = '' }]) => [
    name,
    evaluated(String(given[name] ?? fallback), values)
  ])
  const { settings, problems, warnings } = await read(
    Object.fromEntries(inputs) as Readonly<Record<string, string>>,
    world
  )
  return {
    settings,
    complaints: [
      ...unknown.map(name => `there is no input ${name}`),
      ...problems.map(({ message }) => message),
      ...warnings
    ]
  }
}

function valuesOf({ env = {} }: Workflow): Values {
  const own = Object.entries(env).map(([name, value]) => [`env.${name}`, value] as const)
  return { ...VALUES, ...Object.fromEntries(own) }
}

/** @throws Error for an expression that the table does not have */
function evaluated(text: string, values: Values): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = values[expression]
    if (value === undefined) throw new Error(`what ${expression} gives is not known here`)
    return value
  })
}
