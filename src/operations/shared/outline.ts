/** Turns a plan into the form that log, summary and the output `plan` show. */

import { pathAndQuery, type Call } from '../../codearts/call.ts'
import type { Service } from '../../codearts/regions.ts'
import { valueAt } from '../../http/value-at.ts'
import { present } from '../../report/expected.ts'
import type { RecordedStep } from '../../report/record.ts'
import type { Plan } from './plan.ts'

/**
 * @param hosts base URL of each service
 * @returns the plan in the form that every report shows
 */
export function outline(plan: Plan, hosts: Readonly<Partial<Record<Service, string>>>): RecordedStep[] {
  return plan.steps.map(({ title, preview }, index) => ({
    step: index + 1,
    title,
    method: preview.method,
    url: present(hosts[preview.service]) + pathAndQuery(preview),
    ...(preview.body === undefined ? {} : { body: bodyOf(preview.body) })
  }))
}

function bodyOf(body: NonNullable<Call<unknown>['body']>): unknown {
  // A body that is made anew belongs to a sign-in, of which no plan consists.
  if (!('file' in body)) return valueAt(body, 'json')
  const { field, filename, size, sha256 } = body.file
  return { field, filename, size, ...(sha256 === undefined ? {} : { sha256 }) }
}
