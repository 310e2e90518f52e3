/** Makes a whole workflow of the part of one that a page shows, so that it can be judged as the examples are. */

import { loadOperations } from '../../scripts/operations.ts'
import { PIN, SLUG } from '../../scripts/project.ts'
import { readMetadata } from '../../scripts/run-action.ts'
import { takenFields } from '../../src/inputs/definition.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { isCheckout, jobsOf, readWorkflows } from '../examples/workflows.ts'

type Value = Readonly<Record<string, unknown>>

/** The name of the job that stands around a part. */
export const WRAPPER = 'part-of-a-page'

/** What a workflow and a job may show alone, besides the steps. */
const OF_WORKFLOW = ['concurrency', 'name', 'on']
const OF_JOB = ['env', 'environment', 'if', 'permissions', 'runs-on', 'steps', 'timeout-minutes']

/** What a fragment leaves out, because its page has shown it already. */
const SIGN_IN = {
  region: 'cn-north-4',
  'provider-urn': '${{ vars.HUAWEICLOUD_PROVIDER_URN }}',
  'agency-urn': '${{ vars.HUAWEICLOUD_AGENCY_URN }}'
}
const NEEDED: Readonly<Record<string, string>> = {
  'plugin-name': 'my_extension',
  version: '1.2.3',
  'package-path': 'extension'
}

const { inputs } = await readMetadata()
const operations = new Map<string, Operation>(await loadOperations())
const CHECKOUT = (await readWorkflows())
  .flatMap(jobsOf)
  .flatMap(([, { steps = [] }]) => steps)
  .find(isCheckout)

/** @returns a workflow around the part, which supplies what the part leaves out; nothing for what is no part */
export function wrapped(part: unknown): Value | undefined {
  if (Array.isArray(part)) return around({ steps: part as unknown[] })
  if (!isRecord(part)) return undefined
  const names = Object.keys(part)
  if (names.every(name => name in inputs)) return around({ steps: [CHECKOUT, ourStep(part)] })
  if (names.every(name => name === 'with' || name === 'env') && isRecord(part['with']))
    return around({ steps: [CHECKOUT, { ...part, ...ourStep(part['with']) }] })
  if (!names.every(name => OF_WORKFLOW.includes(name) || OF_JOB.includes(name))) return undefined
  return around(only(part, OF_JOB), only(part, OF_WORKFLOW))
}

export function isRecord(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function only(value: Value, names: readonly string[]): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}

function around(job: Value, workflow: Value = {}): Value {
  const { on, ...top } = workflow
  const steps = job['steps'] ?? [CHECKOUT, ourStep({})]
  const isOfTag = JSON.stringify(steps).includes('"version":"tag"')
  return {
    name: 'Part of a page',
    on: on ?? (isOfTag ? { push: { tags: ['v*'] } } : { workflow_dispatch: null }),
    concurrency: { group: 'page-${{ github.ref }}', 'cancel-in-progress': false },
    ...top,
    permissions: {},
    jobs: {
      [WRAPPER]: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 60,
        permissions: { contents: 'read', 'id-token': 'write' },
        ...job,
        steps
      }
    }
  }
}

/** A step of ours with these inputs; the operation is the first that takes all of them, unless they name it. */
function ourStep(own: Value): Value {
  const { operation: given = '' } = own
  const name = typeof given === 'string' && given !== '' ? given : fittingOperation(Object.keys(own))
  return {
    uses: `${SLUG}${PIN.replace(/ #.*/, '')}`,
    with: { operation: name, ...leftOut(operations.get(name), own), ...own }
  }
}

function fittingOperation(names: readonly string[]): string {
  const [name = ''] =
    [...operations].find(([, operation]) => names.every(each => takes(operation, each))) ?? []
  return name
}

function takes(operation: Operation, input: string): boolean {
  const { required, optional } = takenFields(operation)
  return input in required || input in optional
}

function leftOut(operation: Operation | undefined, own: Value): Value {
  if (operation === undefined) return {}
  const { required, exactlyOneOf = [], atLeastOneOf = [], callsOnlyWith } = operation
  const one = [exactlyOneOf, atLeastOneOf].filter(group => !group.some(name => name in own)).flat()
  const needed = [...Object.keys(required), ...one]
  const signsIn = callsOnlyWith === undefined || callsOnlyWith in own
  const hasOther = ['endpoint', 'token', 'access-key-id', 'iam-user'].some(name => name in own)
  return {
    ...(signsIn && !hasOther && takes(operation, 'region') ? SIGN_IN : {}),
    ...only(NEEDED, needed)
  }
}
