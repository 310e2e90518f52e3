/** What is wrong with the links of the documentation. */

import path from 'node:path'
import { SLUG } from '../../scripts/project.ts'
import { anchorsOf, linksOf, type Link } from '../support/markdown.ts'
import type { Page } from '../support/pages.ts'

/** The hosts that the documentation may send a reader to, or show a picture of. */
const HOSTS = [
  'api.scorecard.dev',
  'docs.github.com',
  'github.com',
  'img.shields.io',
  'keepachangelog.com',
  'raw.githubusercontent.com',
  'scorecard.dev',
  'semver.org',
  'support.huaweicloud.com',
  'www.contributor-covenant.org'
]

/** The emulator, on the reader's own machine. */
const OWN_MACHINE = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/

/** Parts of the repository's site that are no files. */
const SITE = /^(actions|discussions|issues|pulls|releases|security)(\/|$)/

/**
 * @param paths of all files and folders of the project
 * @returns one sentence for each link that leads nowhere
 */
export function brokenLinks(pages: readonly Page[], paths: ReadonlySet<string>): string[] {
  const texts = new Map(pages.map(({ file, text }) => [file, text]))
  return pages.flatMap(({ file, text }) =>
    linksOf(text).flatMap(link => {
      const problem = /^[a-z][a-z\d+.-]*:/i.test(link.target)
        ? problemOfAddress(link.target, paths)
        : problemOfPath(file, link, { texts, paths })
      return problem === undefined ? [] : [`${file}:${link.line}: ${link.target} ${problem}`]
    })
  )
}

/** @returns the pages of docs to which no chain of links leads from the README */
export function orphans(pages: readonly Page[]): string[] {
  const texts = new Map(pages.map(({ file, text }) => [file, text]))
  const reached = new Set(['README.md'])
  for (const file of reached) {
    const targets = linksOf(texts.get(file) ?? '').map(({ target }) => resolved(file, target).file)
    for (const target of targets) if (texts.has(target)) reached.add(target)
  }
  return [...texts.keys()].filter(file => file.startsWith('docs/') && !reached.has(file))
}

function problemOfAddress(address: string, paths: ReadonlySet<string>): string | undefined {
  if (OWN_MACHINE.test(address)) return undefined
  if (!address.startsWith('https://')) return 'is no https address'
  const { host, pathname } = new URL(address)
  if (!HOSTS.includes(host)) return 'leads to a host that is not among the known ones'
  return problemOfOwn(host, decodeURIComponent(pathname), paths)
}

/** An address of this repository leads to a file that is there, or to a part of its site. */
function problemOfOwn(host: string, pathname: string, paths: ReadonlySet<string>): string | undefined {
  const root = `/${SLUG}/`
  const rest = pathname.startsWith(root) ? pathname.slice(root.length) : undefined
  if (rest === undefined) return undefined
  const [, workflow] = /^actions\/workflows\/([^/]+)/.exec(rest) ?? []
  const [, file] = (host === 'github.com' ? /^(?:blob|tree)\/[^/]+\/(.+)$/ : /^[^/]+\/(.+)$/).exec(rest) ?? []
  const wanted = workflow === undefined ? file : `.github/workflows/${workflow}`
  if (wanted !== undefined) return paths.has(wanted) ? undefined : `leads to ${wanted}, which is not there`
  return rest === '' || SITE.test(rest) ? undefined : 'leads to nothing that is known of this repository'
}

interface Project {
  readonly texts: ReadonlyMap<string, string>
  readonly paths: ReadonlySet<string>
}

function problemOfPath(from: string, { target }: Link, { texts, paths }: Project): string | undefined {
  const { file, anchor } = resolved(from, target)
  // GitHub shows pages of the repository's site by paths that leave its files.
  if (/^\.\.(\/\.\.)*\/(issues|releases|security|discussions)\b/.test(file)) return undefined
  const text = texts.get(file)
  if (text === undefined && !paths.has(file)) return `leads to ${file}, which is not there`
  if (anchor === '') return undefined
  if (text === undefined) return /^L\d+(-L\d+)?$/.test(anchor) ? undefined : 'names a heading of no page'
  return anchorsOf(text).has(anchor) ? undefined : `names the heading #${anchor}, which ${file} does not have`
}

function resolved(from: string, target: string): { file: string; anchor: string } {
  const [name = '', anchor = ''] = target.split('#')
  const file = name === '' ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(name))
  return { file: file.replace(/(.)\/$/, '$1'), anchor }
}
