/** The addresses of the pages, of the packages that can be downloaded, and of the forms. */

import type { IncomingMessage } from 'node:http'
import type { Account } from '../account.ts'
import { findRoute, splitUrl, type Route } from '../gateway/route.ts'
import { file, htmlPage, type Answer } from '../http/answers.ts'
import { readLimited } from '../http/body.ts'
import { Refusal } from '../refusals.ts'
import type { Extension, Version } from '../store.ts'
import { comesFromPage, FORMS, type Form, type Steered } from './forms.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { page } from './page.ts'
import { POLICY } from './policy.ts'
import { readFilter } from './request-filter.ts'
import { requestPage } from './requests.ts'
import { versionPage } from './version.ts'

/** What the pages show and change. */
export interface Shown extends Steered {
  account: Account
  /** The emulator's own URL, without a slash at the end. */
  url: string
}

const VERSION_PATH = '/extensions/{name}/versions/{version}'

const PAGES: readonly Route[] = [
  { name: 'home', method: 'GET', path: '/' },
  { name: 'version', method: 'GET', path: VERSION_PATH },
  { name: 'package', method: 'GET', path: `${VERSION_PATH}/package.zip` },
  { name: 'request', method: 'GET', path: '/requests/{number}' }
]

/** Far more than a form needs. */
const MAX_FORM_BYTES = 1024 * 1024

/** Answers a request for a page, a package or a form. Gives undefined for any other. */
export async function answerPage(shown: Shown, request: IncomingMessage): Promise<Answer | undefined> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
  const { path, query } = splitUrl(request.url ?? '')
  const form = Object.hasOwn(FORMS, path) ? FORMS[path] : undefined
  if (form !== undefined) {
    if (method === 'POST') return submit(shown, form, request)
    // The page that a refused form led to is loaded again.
    if (method === 'GET') return seeOther('/')
  }
  const found = findRoute(PAGES, method, path)
  if (found === undefined) return undefined
  const { name = '', version = '', number = '' } = found.values
  if (found.route.name === 'home') return asPage(home(shown, query))
  if (found.route.name === 'request') {
    const record = shown.requests.all.find(each => String(each.number) === number)
    return record ? asPage(requestPage(record)) : missing(`request ${number}`)
  }
  const extension = shown.store.extensions.get(name)
  const wanted = extension?.versions.find(each => each.number === version)
  if (extension === undefined || wanted === undefined) return missing(`version ${version} of ${name}`)
  return found.route.name === 'package'
    ? download(shown, extension, wanted)
    : asPage(await versionPage({ ...shown, extension, version: wanted }))
}

function home(shown: Shown, query: URLSearchParams, refused?: Parameters<typeof page>[0]['refused']): string {
  const { requests, faults, ...others } = shown
  const content = { ...others, requests: requests.all, faults: faults.numbered, filter: readFilter(query) }
  return page({ ...content, ...(refused ? { refused } : {}) })
}

async function submit(shown: Shown, form: Form, request: IncomingMessage): Promise<Answer> {
  if (!comesFromPage(request)) return notFromPage()
  const body = await readLimited(request, MAX_FORM_BYTES)
  if (body === undefined) return tooLong()
  const values = new URLSearchParams(body.toString())
  try {
    form.act(shown, values)
    return seeOther(`/#${form.part}`)
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof Refusal)) throw error
    return asPage(
      home(shown, new URLSearchParams(), { part: form.part, values, problem: error.message }),
      400
    )
  }
}

function download({ store }: Shown, extension: Extension, version: Version): Answer {
  const what = `${extension.name} ${version.number}`
  const content = version.package && store.archives.get(version.uniqueId)
  if (content === undefined) return missing(`package of ${what}`)
  const answer = file(content, 'application/zip')
  const filename = `${extension.name}-${version.number}.zip`
  answer.headers['content-disposition'] = `attachment; filename="${filename}"`
  return answer
}

function asPage(content: string, status = 200): Answer {
  const answer = htmlPage(content, status)
  answer.policy = POLICY
  answer.headers['cache-control'] = 'no-store'
  return answer
}

function seeOther(location: string): Answer {
  return { status: 303, headers: { location }, body: Buffer.alloc(0) }
}

function missing(what: string): Answer {
  return plain(
    404,
    'Not found',
    `The emulator has no ${what}. Perhaps it was removed, or the emulator was started anew.`
  )
}

function notFromPage(): Answer {
  return plain(
    403,
    'Refused',
    'A form is only taken from the page of the emulator itself. Programs use the paths below /_emulator.'
  )
}

function tooLong(): Answer {
  const answer = plain(413, 'Refused', `A form has at most ${MAX_FORM_BYTES} bytes.`)
  answer.headers['connection'] = 'close'
  return answer
}

/** A page with a sentence. */
function plain(status: number, title: string, sentence: string): Answer {
  const main = html`<div class="title page"><h1>${title}</h1></div>
    <p>${sentence}</p>`
  return asPage(layout({ title, refresh: '', main }), status)
}
