/** What every workflow keeps, whoever it belongs to: the project or its users. */

import { SLUG } from '../../scripts/project.ts'
import { isCheckout, jobsOf, type Job, type Workflow } from './workflows.ts'

/** @returns what is wrong with the workflow; empty when nothing is */
export function hardening(workflow: Workflow): string[] {
  const { text, permissions, concurrency } = workflow
  const jobs = jobsOf(workflow)
  const hasGroup = concurrency !== undefined || jobs.some(([, job]) => job.concurrency !== undefined)
  return [
    ...(/^# .+\n(# .+\n){0,2}name: /.test(text) ? [] : ['it does not begin with what it does']),
    ...(permissions !== undefined && Object.keys(permissions).length === 0
      ? []
      : ['permissions: {} is missing at the top']),
    ...(hasGroup ? [] : ['it has no concurrency']),
    ...('pull_request_target' in workflow.on
      ? ['it gives secrets to what a pull request of a fork brings']
      : []),
    ...jobs.flatMap(([name, job]) => aboutJob(job).map(complaint => `${name}: ${complaint}`))
  ]
}

function aboutJob(job: Job): string[] {
  const { steps = [] } = job
  const uses = steps.flatMap(step => step.uses ?? [])
  const foreign = uses.filter(each => !each.startsWith('./') && !each.startsWith(SLUG))
  return [
    ...(typeof job.permissions === 'object' ? [] : ['it states no permissions']),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined ? ['timeout-minutes is missing'] : []),
    ...foreign.filter(each => !/@[0-9a-f]{40}$/.test(each)).map(each => `${each} is not pinned`),
    ...(steps.some(({ run = '' }) => run.includes('${{')) ? ['an expression stands in run'] : []),
    ...(steps.filter(isCheckout).some(step => step.with?.['persist-credentials'] !== false)
      ? ['the checkout leaves the token behind']
      : [])
  ]
}
