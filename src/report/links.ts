/** Links of summary and comment: to what GitHub has of the run, and to the console of the service. */

import type { Origin } from './record.ts'
import { code, entities } from './text.ts'

/** The entry to the console of Huawei Cloud. */
const CONSOLE = 'https://console.huaweicloud.com/'

/** The end of the hosts that the console belongs to; partner clouds have consoles of their own. */
const CLOUD = '.myhuaweicloud.com'

/** Longest path, tag, server or repository that is part of a link, in characters. */
export const MAX_PART = 1_000

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

/** @returns the URL of the repository; nothing when what the runner names cannot be part of one */
export function baseOf({ repository, server }: Origin): string | undefined {
  if (repository.length > MAX_PART || server.length > MAX_PART) return undefined
  const isName = /^[\w.-]+\/[\w.-]+$/.test(repository) && !/(^|\/)\.\.?(\/|$)/.test(repository)
  const isServer = /^https?:\/\/[^\s"<>?#@]+$/.test(server)
  return isName && isServer ? `${server.replace(/\/+$/, '')}/${repository}` : undefined
}

/** @returns whether it is the whole hash of a commit */
export function isHash(sha: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)
}

/** @returns a link to the commit, in HTML; nothing when none is known */
export function commitLink(origin: Origin | undefined): string | undefined {
  if (origin === undefined || origin.sha === '') return undefined
  const { sha } = origin
  const base = isHash(sha) ? baseOf(origin) : undefined
  return link(base && `${base}/commit/${sha}`, code(isHash(sha) ? sha.slice(0, SHORT) : sha))
}

/** @returns a link to the run, in HTML; nothing when none is known */
export function runLink(origin: Origin | undefined, shown = 'Workflow run'): string | undefined {
  if (origin === undefined || !/^\d{1,30}$/.test(origin.runId)) return undefined
  const base = baseOf(origin)
  return base && link(`${base}/actions/runs/${origin.runId}`, shown)
}

/** @returns a link to the console's entry, in HTML; nothing where the host is of another cloud */
export function consoleLink(host: string | undefined): string | undefined {
  if (host === undefined || !URL.canParse(host)) return undefined
  return new URL(host).hostname.endsWith(CLOUD) ? link(CONSOLE, 'Huawei Cloud console') : undefined
}
