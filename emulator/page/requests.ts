/** The part of the page that lists the requests, and the page of one request. */

import { CALLS } from '../calls/index.ts'
import { reasonWithoutCredentials, urlWithoutCredentials, withoutCredentials } from '../http/hidden.ts'
import type { ReceivedRequest } from '../http/request-log.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { buttonForm, labelled, option, section, textField } from './parts.ts'
import { UNKNOWN, filtered, filters, jsonBeginning, jsonText, type Filter } from './request-filter.ts'
import { bytes, counted, dayAndTime, duration, timeOfDay } from './words.ts'

/** Older requests are on further pages. */
const SHOWN_REQUESTS = 50

/** The section about the requests. */
export function requestsSection(requests: readonly ReceivedRequest[], filter: Filter): Html {
  const found = filtered(requests, filter)
  const shown = found.slice(0, SHOWN_REQUESTS)
  const empty = filters(filter)
    ? html`<li id="no-requests" class="none">No request matches the filter.</li>`
    : html`<li id="no-requests" class="none">None yet.</li>`
  const content = html`<div class="panel">
    ${filterForm(requests, filter)}
    <ol id="log" class="log" data-live>
      ${shown.length > 0 ? shown.map(requestItem) : empty}
    </ol>
    <div id="more" data-live>${olderLink(found, filter)}</div>
  </div>`
  const buttons = html`<div class="buttons">
    <button type="button" class="quiet scripted" data-pause aria-pressed="false">Pause</button>
    ${buttonForm('/requests/clear', 'Clear', 'requests')}
  </div>`
  return section('requests', 'Requests', content, buttons)
}

function filterForm(requests: readonly ReceivedRequest[], { call, status, text }: Filter): Html {
  const statuses = [...new Set(requests.flatMap(request => request.status ?? []))].sort((a, b) => a - b)
  const calls = html`<select id="filter-call" name="call">
    ${option('', call, 'every call')} ${CALLS.map(({ name }) => option(name, call))} ${option(UNKNOWN, call)}
  </select>`
  const answers = html`<select id="filter-status" name="status">
    ${option('', status, 'every answer')} ${option('answered', status, 'without refusals')}
    ${option('refused', status, 'only refusals')} ${option('none', status, 'without an answer')}
    ${statuses.map(each => option(String(each), status))}
  </select>`
  return html`<form method="get" action="/#requests" role="search" aria-label="Filter requests" data-filter>
    <div class="fields">
      ${labelled('Call', 'filter-call', calls)} ${labelled('Answer', 'filter-status', answers)}
      ${textField('Text', { id: 'filter-text', name: 'text', value: text, placeholder: 'path, reason or body' })}
    </div>
    <button class="quiet unscripted">Filter</button>
  </form>`
}

/** The link to the requests that are older than those shown. */
function olderLink(found: readonly ReceivedRequest[], { call, status, text }: Filter): Html {
  const last = found[SHOWN_REQUESTS - 1]
  if (last === undefined || found.length <= SHOWN_REQUESTS) return html``
  const query = new URLSearchParams({ call, status, text, before: String(last.number) })
  return html`<p>
    <a href="/?${query.toString()}#requests">${counted(found.length - SHOWN_REQUESTS, 'older request')}</a>
  </p>`
}

function requestItem(request: ReceivedRequest): Html {
  return html`<li id="request-${request.number}">
    <details>
      <summary>${summary(request)}</summary>
      <div class="request">${target(request)} ${body(request, false)} ${origin(request)}</div>
    </details>
  </li>`
}

/** Method and target, as they were received. */
function target({ method, url }: ReceivedRequest): Html {
  return html`<p><b>${method}</b> <code>${urlWithoutCredentials(url)}</code></p>`
}

/** A request target without the account, which is always the same. */
function shortTarget(url: string): string {
  return urlWithoutCredentials(url).replace(/^(\/v\d\/)[A-Za-z0-9]{32}(?=\/)/, '$1...')
}

/** The line of a request. */
function summary(request: ReceivedRequest): Html {
  const { number, call = UNKNOWN, method, url, received } = request
  return html`<span class="number">${number}</span> <span class="time">${timeOfDay(received)}</span>
    <span class="method">${method}</span>
    <span class="call"><b>${call}</b> <code>${shortTarget(url)}</code></span>
    <span class="answer">${answer(request)}</span>
    <span class="took">${took(request)}</span> ${reason(request)}`
}

function answer({ status, duration: milliseconds }: ReceivedRequest): Html {
  if (status !== undefined) return html`<span class="${status < 400 ? 'good' : 'bad'}">${status}</span>`
  return milliseconds === undefined ? html`open` : html`<span class="bad">no answer</span>`
}

function took({ duration: milliseconds }: ReceivedRequest): string {
  return milliseconds === undefined ? '' : duration(milliseconds)
}

/** Why a request was refused, and the fault that had a part in it. */
function reason(request: ReceivedRequest): Html {
  const { errorCode, errorMessage, fault } = request
  if (errorCode === undefined && errorMessage === undefined && fault === undefined) return html``
  const injected = fault === undefined ? '' : html`<span class="state draft">fault: ${fault}</span> `
  const code = errorCode === undefined ? '' : html`<code>${errorCode}</code> `
  return html`<span class="reason">${injected}${code}${reasonWithoutCredentials(request)}</span>`
}

/** The body of a request. The list shows the beginning of a long one, and says where the rest is. */
function body(request: ReceivedRequest, whole: boolean): Html {
  const { bodySize, complete, parts = [] } = request
  const size = html`<p class="caption">Body, ${bytes(bodySize)}${complete ? '' : ', not read to its end'}</p>`
  const { text, cut } = whole ? { text: jsonText(request), cut: false } : jsonBeginning(request)
  const json =
    text === ''
      ? ''
      : html`<pre
          tabindex="0"
          role="region"
          aria-label="JSON of request ${request.number}"
        ><code>${text}</code></pre>`
  const more = cut ? html`<p class="quiet">The beginning of ${bytes(bodySize)}.</p>` : ''
  const rows = parts.map(
    ({ name, filename, contentType, size: length, sha256 }) =>
      html`<li>
        <b>${name}</b> ${filename === undefined ? '' : html`<code>${filename}</code>`}
        <span class="quiet">${contentType}, ${bytes(length)}</span>
        <p class="quiet">SHA-256 <code>${sha256}</code></p>
      </li>`
  )
  return html`${size}${json}${more}${
    rows.length === 0
      ? ''
      : html`<ul class="rows">
          ${rows}
        </ul>`
  }
  ${whole ? '' : html`<p><a href="/requests/${request.number}">Request ${request.number} on its own page</a></p>`}`
}

/** The headers of a request. */
function origin(request: ReceivedRequest): Html {
  const rows = Object.entries(withoutCredentials(request).headers).map(
    ([name, value]) =>
      html`<div>
        <dt>${name}</dt>
        <dd><code>${value}</code></dd>
      </div>`
  )
  return html`<details>
    <summary>${counted(rows.length, 'header')}</summary>
    <dl class="values">${rows}</dl>
  </details>`
}

/** The HTML of the page of one request, with its whole body. */
export function requestPage(request: ReceivedRequest): string {
  const { number, call = UNKNOWN, received } = request
  const main = html`<div class="title page">
      <div>
        <h1>Request ${number}: ${call}</h1>
        <p>${answer(request)} <span class="quiet">${dayAndTime(received)}, ${took(request)}</span></p>
      </div>
    </div>
    ${target(request)} ${reason(request)}
    <div class="panel request">${body(request, true)} ${origin(request)}</div>`
  return layout({ title: `Request ${number}`, refresh: '', main })
}
