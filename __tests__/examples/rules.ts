import { loadOperations } from '../../scripts/operations.ts'
import { isOperation } from '../../src/operations/index.ts'
import { hardening } from './hardening.ts'
import {
  isAttestation,
  isCheckout,
  isDownload,
  isOurs,
  isRehearsal,
  jobsOf,
  needsOf,
  operationsOf,
  permissionsOf,
  type Job,
  type Workflow
} from './workflows.ts'

/** What actionlint does not look at. */

const writing = [...(await loadOperations())].filter(([, { writes }]) => writes).map(([name]) => name)

/** The step ends by itself after this many minutes, and says why; the job has to wait for that. */
const STEP_MINUTES = 10

/**
 * @param all the workflows among which those that are called are found
 * @param outputs that the action has
 * @returns what is wrong with the workflow; empty when nothing is
 */
export function complaints(
  workflow: Workflow,
  all: readonly Workflow[],
  outputs: readonly string[]
): string[] {
  return [
    ...hardening(workflow),
    ...jobsOf(workflow).flatMap(([name, job]) =>
      [
        ...aboutTime(job),
        ...aboutOutputs(job, outputs),
        ...aboutPermissions(job, workflow, all),
        ...aboutWriting(job, workflow),
        ...aboutPullRequest(job, workflow),
        ...aboutWorkflowRun(job, workflow),
        ...aboutMatrix(job, workflow),
        ...aboutCall(job, all)
      ].map(complaint => `${name}: ${complaint}`)
    )
  ]
}

function aboutTime(job: Job): string[] {
  const { 'timeout-minutes': minutes = 0 } = job
  const needed = operationsOf(job).length * STEP_MINUTES
  return job.uses === undefined && minutes <= needed ? [`timeout-minutes is not over ${needed}`] : []
}

/** actionlint knows which outputs a job has, but not which ones our steps have. */
function aboutOutputs(job: Job, outputs: readonly string[]): string[] {
  const ids = new Set((job.steps ?? []).filter(isOurs).map(({ id }) => id))
  const used = [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
  return used
    .filter(([, id, output = '']) => ids.has(id) && !outputs.includes(output))
    .map(([text]) => `${text} does not exist`)
}

/** Exactly what the steps need; a job that calls a workflow has to have what is needed there. */
function aboutPermissions(job: Job, workflow: Workflow, all: readonly Workflow[]): string[] {
  const called = calledBy(job, all)
  const working = called === undefined ? [job] : Object.values(called.jobs)
  const needed = Object.fromEntries(working.flatMap(neededBy))
  const shown = (permissions: object) => JSON.stringify(Object.entries(permissions).sort())
  const given = shown(permissionsOf(workflow, job))
  return given === shown(needed) ? [] : [`it has the permissions ${given}, and needs ${shown(needed)}`]
}

function neededBy({ steps = [] }: Job): [string, string][] {
  const ours = steps.filter(isOurs).map(step => step.with ?? {})
  const needed: [boolean, string, string][] = [
    [steps.some(isCheckout), 'contents', 'read'],
    [ours.some(inputs => 'provider-urn' in inputs) || steps.some(isAttestation), 'id-token', 'write'],
    [steps.some(isAttestation), 'attestations', 'write'],
    [steps.some(({ run = '' }) => run.includes('gh release upload')), 'contents', 'write'],
    [operationsOf({ steps }).includes('prune-drafts'), 'pull-requests', 'read'],
    [steps.some(step => isDownload(step) && 'run-id' in (step.with ?? {})), 'actions', 'read'],
    [ours.some(inputs => inputs['comment'] === true), 'pull-requests', 'write']
  ]
  return needed.flatMap(([is, scope, access]) => (is ? [[scope, access]] : []))
}

/** Two runs that write must not meet, and none may be cut short in between. */
function aboutWriting(job: Job, workflow: Workflow): string[] {
  if (isRehearsal(job)) return []
  if (operationsOf(job).every(operation => !isOperation(operation) || !writing.includes(operation))) return []
  const concurrency = job.concurrency ?? workflow.concurrency
  return [
    ...(concurrency?.group.includes('${{') === true ? [] : ['it writes, and has no concurrency of its own']),
    ...(concurrency?.['cancel-in-progress'] === false ? [] : ['it writes, and may be cut short'])
  ]
}

/** Opening and closing share a group, and only the right job runs; forks have nothing to sign in with. */
function aboutPullRequest(job: Job, workflow: Workflow): string[] {
  if (!('pull_request' in workflow.on) || isRehearsal(job)) return []
  const { if: condition = '' } = job
  const deletes = operationsOf(job).includes('delete-draft')
  const own = condition.includes('github.event.pull_request.head.repo.full_name == github.repository')
  // Without keys, the deletion is skipped; OIDC is refused.
  const guarded = own || !signsIn(job) || (deletes && !neededBy(job).some(([scope]) => scope === 'id-token'))
  const closes = workflow.on['pull_request']?.types?.includes('closed') === true
  return [
    ...(workflow.concurrency?.group.includes('github.event.number') === true && job.concurrency === undefined
      ? []
      : ['it has not the concurrency of its pull request']),
    ...(!closes || condition.includes(`github.event.action ${deletes ? '==' : '!='} 'closed'`)
      ? []
      : ['it runs at the wrong time']),
    ...(guarded ? [] : ['it runs for forks'])
  ]
}

function signsIn({ steps = [] }: Job): boolean {
  const ways = ['provider-urn', 'access-key-id', 'token', 'iam-user']
  return steps.filter(isOurs).some(step => ways.some(way => way in (step.with ?? {})))
}

/** A workflow that another one's end starts has secrets, whoever wrote what the other one has built. */
function aboutWorkflowRun({ steps = [] }: Job, workflow: Workflow): string[] {
  if (!('workflow_run' in workflow.on)) return []
  const given = steps.filter(isOurs).map(step => step.with ?? {})
  const isChecked = ({ version, 'plugin-name': name }: Record<string, unknown>) =>
    version === 'pr' && name !== undefined
  return [
    ...(steps.some(isCheckout) ? ['it checks out what may be of a fork'] : []),
    ...(given.every(isChecked) ? [] : ['the package may be of another extension or version'])
  ]
}

function aboutMatrix(job: Job, workflow: Workflow): string[] {
  const { strategy } = job
  if (strategy === undefined) return []
  // What is called with a shard of the matrix is checked where it is called.
  const called = 'workflow_call' in workflow.on
  const checked = needsOf(job).some(name => operationsOf(workflow.jobs[name] ?? {}).includes('check'))
  return [
    ...(checked || called ? [] : ['the matrix does not need a job that does the check']),
    ...(strategy['fail-fast'] === false ? [] : ['one failure ends all jobs of the matrix']),
    ...((strategy['max-parallel'] ?? 5) < 5 ? [] : ['too many jobs of the matrix run side by side'])
  ]
}

function aboutCall(job: Job, all: readonly Workflow[]): string[] {
  if (job.uses === undefined) return []
  const declared = calledBy(job, all)?.on['workflow_call']?.inputs
  if (declared === undefined) return [`${job.uses} is none of the examples`]
  const names = (inputs: object) => Object.keys(inputs).sort().join(', ')
  return names(job.with ?? {}) === names(declared) ? [] : [`${job.uses} takes ${names(declared)}`]
}

function calledBy({ uses = '' }: Job, all: readonly Workflow[]): Workflow | undefined {
  return all.find(({ file }) => uses === `./.github/workflows/${file}`)
}
