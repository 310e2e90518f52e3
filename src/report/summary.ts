/** The job summary of a run, in Markdown. */

import type { Listing, PackedFiles, RecordedStep, RunRecord, StepOutcome } from './record.ts'
import { code, counted, entities, inert, oneLine, seconds, sizeOf, visible } from './text.ts'

/** More lines of a kind than these are left to the log. */
const MAX_LINES = 50

/** Characters of what is sent; GitHub takes a megabyte for a step, and an entity has six for one. */
const MAX_BODIES = 20_000

/**
 * @param notices notices and warnings of the run
 * @returns the job summary of a run, in Markdown
 */
export function summarize(record: RunRecord, notices: readonly string[] = []): string {
  const rows: [string, string | undefined][] = [
    ['Extension', cell(record.pluginName)],
    ['Version', cell(record.version)],
    ['Service', cell(record.host)],
    ['Account', cell(record.domainId)],
    ['Credentials end', cell(record.expires)],
    ['Result', record.failure === undefined ? cell(record.result) : 'failed'],
    ...(record.listing === undefined ? [] : [found(record.listing)]),
    ['URL', picture(record.url, record.host)],
    ['SHA-256', cell(record.sha256)],
    ['Requests', String(record.requests)],
    ['Request ID', cell(record.requestId)],
    ['Duration', seconds(record.duration)]
  ]
  const parts = [
    `### ${markOf(record)} CodeArts: ${code(record.operation)}${modeOf(record)}`,
    table(rows),
    record.failure === undefined ? '' : block(record.failure),
    list(notices),
    record.listing === undefined ? '' : listing(record.listing),
    record.listing === undefined || (record.plan?.length ?? 0) > 0 ? steps(record) : '',
    packed(record.packed)
  ]
  return parts.filter(part => part !== '').join('\n\n') + '\n'
}

/** Nobody takes what the service was not asked about for a success. */
function markOf({ failure, offline, result }: RunRecord): string {
  if (failure !== undefined) return '❌'
  if (result === 'skipped') return '⏭️'
  return offline === true ? '⚠️' : '✅'
}

function modeOf({ dryRun, offline }: RunRecord): string {
  if (!dryRun) return ''
  return offline === true ? ' (dry run, the service was not asked)' : ' (dry run)'
}

function table(rows: readonly [string, string | undefined][]): string {
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${value} |`]))
  return ['| | |', '|---|---|', ...lines].join('\n')
}

function found({ title, rows }: Listing): [string, string] {
  return [inert(title), String(rows.length)]
}

function listing({ columns, rows }: Listing): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => (cell === '' ? ' ' : code(cell))).join(' | ')} |`
  const head = [`| ${columns.map(inert).join(' | ')} |`, `|${'---|'.repeat(columns.length)}`]
  const table = [...head, ...rows.slice(0, MAX_LINES).map(line)].join('\n')
  return rows.length > MAX_LINES ? `${table}\n\nand ${rows.length - MAX_LINES} more` : table
}

function cell(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : code(value)
}

/** A picture when it comes from the service; else the address as it came, which no browser loads. */
function picture(url: string | undefined, host: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined
  const shown = code(url)
  const source = host === undefined ? undefined : sourceOf(url, host)
  return source === undefined ? shown : `<img src="${entities(source)}" alt="" height="64"><br>${shown}`
}

/** @returns the URL as browsers read it, when it is one of the host or of a host below it, over https */
function sourceOf(url: string, host: string): string | undefined {
  if (!URL.canParse(url) || !URL.canParse(host)) return undefined
  const { href, protocol, username, password, port, hostname } = new URL(url)
  const service = new URL(host)
  const isBelow = hostname === service.hostname || hostname.endsWith(`.${service.hostname}`)
  const isPlain = protocol === 'https:' && username === '' && password === '' && port === service.port
  return isBelow && isPlain ? href : undefined
}

function block(text: string): string {
  return visible(text)
    .split('\n')
    .map(line => `> ${inert(line)}`)
    .join('<br>\n')
}

function list(texts: readonly string[]): string {
  const items = texts
    .slice(0, MAX_LINES)
    .map(text => `- ${visible(text).split('\n').map(inert).join('<br>')}`)
  const more = texts.length > MAX_LINES ? [`- and ${texts.length - MAX_LINES} more`] : []
  return [...items, ...more].join('\n')
}

const MARKS: Readonly<Record<StepOutcome, string>> = {
  done: '✅',
  failed: '❌',
  'not known': '❓ not known:',
  'not needed': '⏭️ not needed:',
  'not tried': '⏭️ not tried:'
}

function steps({ plan, progress }: RunRecord): string {
  if (plan === undefined) return ''
  if (plan.length === 0) return 'Plan: nothing to change.'
  const lines = plan.map(({ step, title, method, url }) => {
    const outcome = progress?.outcomes[step - 1]
    const mark = outcome === undefined ? '' : `${MARKS[outcome]} `
    return `${step}. ${mark}${inert(title)}: ${code(`${method} ${url}`)}`
  })
  const list = [progress === undefined ? '**Plan**' : '**Steps**', '', ...lines].join('\n')
  const now = progress?.now === undefined ? '' : inert(progress.now)
  return [list, now, bodies(plan)].filter(part => part !== '').join('\n\n')
}

/** What the package holds, behind a line to open. */
function packed(found: PackedFiles | undefined): string {
  if (found === undefined) return ''
  const { count, files, size } = found
  const more = count > files.length ? [`… and ${count - files.length} more (all of them are in the log)`] : []
  const lines = [...files.map(file => `${sizeOf(file.size).padStart(10)}  ${oneLine(file.name)}`), ...more]
  const title = `Package: ${counted(count, 'file')}, ${sizeOf(size)}`
  return `<details><summary>${title}</summary><pre>${lines.map(entities).join('\n')}</pre></details>`
}

/** What the steps send, behind a line to open: nobody needs it first. */
function bodies(plan: readonly RecordedStep[]): string {
  const sent = plan.filter(({ body }) => body !== undefined)
  if (sent.length === 0) return ''
  const shown = sent.map(({ step, body }) => `${step}. ${JSON.stringify(body, null, 2)}`).join('\n')
  const cut = shown.length > MAX_BODIES ? `${shown.slice(0, MAX_BODIES)}… (all of it is in the log)` : shown
  // An empty line would end the HTML, as Markdown sees it.
  const lines = visible(cut)
    .split('\n')
    .map(line => entities(line))
    .join('\n')
  return `<details><summary>What is sent</summary><pre>${lines}</pre></details>`
}
