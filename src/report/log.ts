/** What the log says about a run. */

import type { Listing, PackedFiles, RecordedStep, RunRecord } from './record.ts'
import type { Reporter } from './reporter.ts'
import { counted, oneLine, seconds, sizeOf } from './text.ts'
import { present } from './expected.ts'

interface Start {
  readonly operation: string
  readonly dryRun: boolean
  readonly connection: {
    readonly hosts: Readonly<Record<string, string>>
    readonly credentials: { readonly method: keyof typeof METHODS_IN_WORDS } | undefined
  }
}

const METHODS_IN_WORDS = {
  token: 'a user token',
  keys: 'access keys',
  oidc: "GitHub's ID token (OIDC)",
  password: 'an IAM user and password'
}

/** What is done, where, and how it signs in. */
export function showStart({ operation, dryRun, connection }: Start, reporter: Reporter): void {
  const { hosts, credentials } = connection
  reporter.info(`CodeArts ${operation}${dryRun ? ' (dry run: nothing is changed)' : ''}`)
  const services = Object.values(hosts)
  if (services.length === 0) return
  reporter.info(`Service: ${oneLine(services.join(', '))}`)
  const method = credentials === undefined ? undefined : METHODS_IN_WORDS[credentials.method]
  reporter.info(
    method === undefined
      ? 'Offline: without credentials the service is not asked'
      : `Signing in with ${method}`
  )
}

/** The account, as soon as it is known. */
export function showAccount(domainId: string, reporter: Reporter): void {
  if (domainId !== '') reporter.info(`Account: ${oneLine(domainId)}`)
}

/** Every file of the package, in a group that can be folded. */
export function showPacked({ count, files, size }: PackedFiles, reporter: Reporter): void {
  const sizes = files.map(file => sizeOf(file.size))
  const widest = sizes.reduce((width, text) => Math.max(width, text.length), 0)
  const lines = files.map(({ name }, index) => `${present(sizes[index]).padStart(widest)}  ${oneLine(name)}`)
  reporter.group(`Package: ${counted(count, 'file')}, ${sizeOf(size)}`, lines)
}

/** The plan, in a group that can be folded. */
export function showPlan(plan: readonly RecordedStep[], reporter: Reporter): void {
  if (plan.length === 0) {
    reporter.info('Plan: nothing to change')
    return
  }
  const lines = plan.flatMap(({ step, title, method, url, body }) => [
    `${step}. ${title}`,
    `   ${method} ${oneLine(url)}`,
    ...(body === undefined
      ? []
      : JSON.stringify(body, null, 2)
          .split('\n')
          .map(line => `   ${line}`))
  ])
  reporter.group(`Plan: ${counted(plan.length, 'step')}`, lines)
}

/** What was found, as a table in a group that can be folded. */
export function showListing({ title, columns, rows }: Listing, reporter: Reporter): void {
  const cells = [columns, ...rows].map(row => row.map(cell => oneLine(cell)))
  const widths = columns.map((_column, index) =>
    cells.reduce((widest, row) => Math.max(widest, present(row[index]).length), 0)
  )
  const lines = cells.map(row => row.map((cell, index) => cell.padEnd(present(widths[index]))).join('  '))
  reporter.group(`${title}: ${rows.length}`, rows.length === 0 ? [] : lines.map(line => line.trimEnd()))
}

/** After a failure between steps: what became of each. */
function showProgress({ plan = [], progress }: RunRecord, reporter: Reporter): void {
  if (progress?.now === undefined) return
  for (const { step, title } of plan)
    reporter.info(`Step ${step}, ${present(progress.outcomes[step - 1])}: ${title}`)
  reporter.info(progress.now)
}

/** How the run ended, and what it cost. */
export function showEnd(record: RunRecord, reporter: Reporter): void {
  showProgress(record, reporter)
  const cost = `${counted(record.requests, 'request')}, ${seconds(record.duration)}`
  const id =
    record.requestId === undefined || record.requestId === ''
      ? ''
      : `, request ID ${oneLine(record.requestId, 100)}`
  if (record.expires !== undefined) reporter.info(`Credentials end: ${oneLine(record.expires)}`)
  if (record.url !== undefined && record.url !== '') reporter.info(`URL: ${oneLine(record.url, 2_000)}`)
  reporter.info(`Result: ${record.failure === undefined ? record.result : 'failed'} (${cost}${id})`)
}
