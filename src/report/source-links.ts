/** Links of the job summary into the repository: to the tag of the run, and to the places of findings. */

import { baseOf, isHash, link, MAX_PART } from './links.ts'
import type { Origin } from './record.ts'
import { code } from './text.ts'

/** A line of a file. */
export interface Place {
  /** Relative to the workspace, or any other path. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** @returns a link to the tag that the run is for, in HTML; nothing when it is for none */
export function tagLink(origin: Origin | undefined): string | undefined {
  if (origin === undefined || !/^refs\/tags\/./s.test(origin.ref)) return undefined
  const tag = origin.ref.slice('refs/tags/'.length)
  const base = isInside(tag) ? baseOf(origin) : undefined
  return link(base && `${base}/tree/${encodedPath(tag)}`, code(tag))
}

/** @returns where a finding stands, in HTML: linked to the commit when the file is one of the workspace */
export function placeLink({ file, line }: Place, origin: Origin | undefined): string {
  const shown = code(`${file}:${line}`)
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const isOfRepository = isInside(path) && !/^(?:\/|[a-z]:|$)/i.test(path)
  if (origin === undefined || !isOfRepository || !isHash(origin.sha)) return shown
  const base = baseOf(origin)
  return link(base && `${base}/blob/${origin.sha}/${encodedPath(path)}#L${line}`, shown)
}

/** Whether browsers go to that path, and not to one above. */
function isInside(path: string): boolean {
  return path.length <= MAX_PART && !/(?:^|\/)\.\.?(?:\/|$)/.test(path)
}

/** By way of bytes, because encodeURIComponent throws on half a surrogate pair. */
function encodedPath(path: string): string {
  return encodeURIComponent(Buffer.from(path).toString()).replaceAll('%2F', '/')
}
