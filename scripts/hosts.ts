/** The table of hosts in docs/enterprise.md: which firewall has to let what through, by region. */

import { hostOf, regionsOf, stsHostOf } from '../src/codearts/regions.ts'

const SERVICES = ['pipeline', 'req', 'iam', 'sts'] as const
const HEAD = ['`region`', 'Pipeline', 'Req', 'IAM', 'STS']

/** What stands in the table where only an endpoint input helps. */
const NONE = 'none'

/** @returns the rows of each region that has a host of CodeArts, below a row of titles; cells are Markdown */
export function hostRows(): string[][] {
  const regions = [...new Set([...regionsOf('pipeline'), ...regionsOf('req')])].sort()
  const cell = (host: string | undefined) => (host === undefined ? NONE : `\`${new URL(host).host}\``)
  const rows = regions.map(region => [
    `\`${region}\``,
    ...SERVICES.map(service => cell(service === 'sts' ? stsHostOf(region) : hostOf(service, region)))
  ])
  return [HEAD, ...rows]
}
