/** The parts of the job summary that are behind a line to open: what the run took, sent and packed. */

import { folded, namedValues, preformatted } from './html.ts'
import { fitting } from './markdown.ts'
import type { PackedFiles, RecordedStep, RunRecord } from './record.ts'
import { code, counted, oneLine, seconds, sizeOf, visible } from './text.ts'

/** Characters of what is sent; an entity has nine bytes for one. */
const MAX_BODIES = 12_000

/** Characters of the names and sizes of files. */
const MAX_FILES = 12_000

/** @returns what the run took, and the long names that people look up when they need them */
export function cost(record: RunRecord): string {
  const values: [string, string | undefined][] = [
    ['Operation', record.operation],
    ['Service', record.host],
    ['Account', record.domainId],
    ['Credentials end', record.expires],
    ['SHA-256', record.sha256],
    ['Version ID', record.uniqueId],
    ['Request ID', record.requestId]
  ]
  const rows = values.map(([name, value]) => [name, value ? code(value) : undefined] as const)
  return folded(`${counted(record.requests, 'request')} in ${seconds(record.duration)}`, namedValues(rows))
}

/** @returns what the steps send; empty when there are none */
export function sent(plan: readonly RecordedStep[]): string {
  let text = ''
  for (const { body, method, step, url } of plan) {
    if (text.length > MAX_BODIES) break
    text += `${step}. ${method} ${oneLine(url)}\n`
    if (body !== undefined) text += `${JSON.stringify(body, null, 2)}\n`
  }
  if (text === '') return ''
  const cut =
    text.length > MAX_BODIES ? `${text.slice(0, MAX_BODIES)}… (all of it is in the log)` : text.trimEnd()
  return folded('What is sent', preformatted(visible(cut).split('\n')))
}

/** @returns what the package holds; empty when nothing is packed */
export function packed(found: PackedFiles | undefined): string {
  if (found === undefined) return ''
  const { count, files, size } = found
  const { shown } = fitting(files, { count: 300, bytes: MAX_FILES }, file => {
    return `${sizeOf(file.size).padStart(10)}  ${oneLine(file.name)}`
  })
  const left = count - shown.length
  const more = left > 0 ? [`… and ${left} more (all of them are in the log)`] : []
  return folded(`Package: ${counted(count, 'file')}, ${sizeOf(size)}`, preformatted([...shown, ...more]))
}
