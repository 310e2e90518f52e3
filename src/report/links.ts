/** Links of summary and comment: to what GitHub has of the run, and to the console of the service. */

import type { Finding, Origin } from './record.ts'
import { code, entities } from './text.ts'

/** The entry to the console of Huawei Cloud. */
const CONSOLE = 'https://console.huaweicloud.com/'

/** The end of the hosts that the console belongs to; partner clouds have consoles of their own. */
const CLOUD = '.myhuaweicloud.com'

/** Longest path, tag, server or repository that is part of a link, in characters. */
const MAX_PART = 1_000

/** Digits of a commit's hash that people are shown. */
const SHORT = 7

/**
 * @param url that is shown as text when it is none of http
 * @param shown HTML
 * @returns HTML
 */
export function link(url: string | undefined, shown: string): string {
  if (url === undefined || !/^https?:\/\/[^\s"<>]+$/.test(url)) return shown
  return `<a href="${entities(url)}">${shown}</a>`
}

/** What the runner names, as far as it can be part of a URL. */
function baseOf({ repository, server }: Origin): string | undefined {
  if (repository.length > MAX_PART || server.length > MAX_PART) return undefined
  const isName = /^[\w.-]+\/[\w.-]+$/.test(repository)
  return isName && /^https?:\/\/[^\s"<>?#]+$/.test(server) ? `${server}/${repository}` : undefined
}

function isHash(sha: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)
}

/** @returns a link to the commit, in HTML; nothing when none is known */
export function commitLink(origin: Origin | undefined): string | undefined {
  if (origin === undefined || origin.sha === '') return undefined
  const { sha } = origin
  const base = isHash(sha) ? baseOf(origin) : undefined
  return link(base && `${base}/commit/${sha}`, code(isHash(sha) ? sha.slice(0, SHORT) : sha))
}

/** @returns a link to the tag that the run is for, in HTML; nothing when it is for none */
export function tagLink(origin: Origin | undefined): string | undefined {
  const [, tag] = /^refs\/tags\/(.+)$/s.exec(origin?.ref ?? '') ?? []
  if (origin === undefined || tag === undefined) return undefined
  const base = tag.length <= MAX_PART ? baseOf(origin) : undefined
  return link(base && `${base}/tree/${encodedPath(tag)}`, code(tag))
}

/** @returns a link to the run, in HTML; nothing when none is known */
export function runLink(origin: Origin | undefined, shown = 'Workflow run'): string | undefined {
  const base = origin && baseOf(origin)
  if (base === undefined || !/^\d{1,30}$/.test(origin?.runId ?? '')) return undefined
  return link(`${base}/actions/runs/${origin?.runId ?? ''}`, shown)
}

/** @returns a link to the console's entry, in HTML; nothing where the host is of another cloud */
export function consoleLink(host: string | undefined): string | undefined {
  if (host === undefined || !URL.canParse(host)) return undefined
  return new URL(host).hostname.endsWith(CLOUD) ? link(CONSOLE, 'Huawei Cloud console') : undefined
}

/** @returns where a finding stands, in HTML: linked to the commit when the file is one of the workspace */
export function placeLink({ file = '', line }: Finding, origin: Origin | undefined): string {
  const shown = code(line === undefined ? file : `${file}:${line}`)
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const isInside = path.length <= MAX_PART && !/^(?:\/|[a-z]:)|(?:^|\/)\.\.?(?:\/|$)|^$/i.test(path)
  const base = isInside && origin !== undefined && isHash(origin.sha) ? baseOf(origin) : undefined
  if (base === undefined || origin === undefined) return shown
  return link(
    `${base}/blob/${origin.sha}/${encodedPath(path)}${line === undefined ? '' : `#L${line}`}`,
    shown
  )
}

/** By way of bytes, because encodeURIComponent throws on half a surrogate pair. */
function encodedPath(path: string): string {
  return encodeURIComponent(Buffer.from(path).toString()).replaceAll('%2F', '/')
}
