/** The script of the pages. Without it everything works as well, but for copying and for changes that show by themselves. */

import { createHash } from 'node:crypto'
import { Html } from './html.ts'

const SCRIPT = `
'use strict'
const REFRESH_MILLISECONDS = 1000
const FOCUSABLE = 'a, button, input, select, summary, textarea'

// Copy

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent)
  } catch {
    // A page that came over HTTP from another machine may not use the clipboard this way.
    getSelection().selectAllChildren(code)
    document.execCommand('copy')
  }
}

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  await copy(button.closest('[data-value]').querySelector('code'))
  button.firstChild.data = 'Copied'
  say(button.textContent)
  setTimeout(() => { button.firstChild.data = 'Copy'; say('') }, 1500)
})

// What cannot be undone is asked for first

document.addEventListener('submit', event => {
  const question = event.target.dataset.confirm
  if (question && !confirm(question)) event.preventDefault()
})

// A fault: only the fields of its kind

const kind = document.querySelector('select[name=kind]')

function showFields() {
  for (const field of document.querySelectorAll('[data-kinds]')) {
    const applies = field.dataset.kinds.split(' ').includes(kind.value)
    field.hidden = !applies
    for (const control of field.querySelectorAll('input, textarea')) control.disabled = !applies
  }
  document.getElementById('what').textContent = document.getElementById('kind-' + kind.value).textContent
}

if (kind) {
  kind.addEventListener('change', showFields)
  showFields()
}

// What changes by itself

const path = document.body.dataset.refresh
const sources = new WeakMap()
let latest = 0
let paused = false

function say(text) {
  document.getElementById('status').textContent = text
}

const keyOf = (child, index) => child.id || index

/** Makes an element like a newer one. Children that are still the same stay untouched, with focus and what is open. */
function update(live, fresh) {
  const next = new Map([...fresh.children].map((child, index) => [keyOf(child, index), child]))
  const old = new Map([...live.children].map((child, index) => [keyOf(child, index), child]))
  for (const [key, child] of old) if (!next.has(key)) child.remove()
  let place = live.firstElementChild
  for (const [key, child] of next) {
    const had = old.get(key)
    const source = child.outerHTML
    if (had && sources.get(had) === source) {
      if (had === place) place = place.nextElementSibling
      else live.insertBefore(had, place)
      continue
    }
    sources.set(child, source)
    live.insertBefore(child, place)
    if (!had) continue
    if (had === place) place = place.nextElementSibling
    replace(had, child)
  }
}

/** Hands on what the reader opened and where the focus is. */
function replace(had, child) {
  const opened = [...had.querySelectorAll('details')].map(details => details.open)
  child.querySelectorAll('details').forEach((details, index) => { details.open = Boolean(opened[index]) })
  const focused = [...had.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement)
  had.remove()
  if (focused >= 0) child.querySelectorAll(FOCUSABLE)[focused]?.focus()
}

async function refresh() {
  latest += 1
  const mine = latest
  try {
    const answer = await fetch(path + location.search)
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (mine !== latest || !answer.ok) return
    for (const live of document.querySelectorAll('[data-live]')) {
      const next = fresh.getElementById(live.id)
      if (next) update(live, next)
    }
    document.body.classList.remove('lost')
  } catch {
    document.body.classList.add('lost')
  }
}

async function watch() {
  if (!paused && !document.hidden) await refresh()
  setTimeout(watch, REFRESH_MILLISECONDS)
}

const pause = document.querySelector('[data-pause]')
if (pause) pause.addEventListener('click', () => {
  paused = !paused
  pause.setAttribute('aria-pressed', String(paused))
})

const filter = document.querySelector('form[data-filter]')
if (filter) filter.addEventListener('input', () => {
  const given = [...new FormData(filter)].filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  history.replaceState(null, '', path + (query && '?' + query) + '#requests')
  refresh()
})

if (path) {
  for (const live of document.querySelectorAll('[data-live]'))
    for (const child of live.children) sources.set(child, child.outerHTML)
  setTimeout(watch, REFRESH_MILLISECONDS)
}
`

/** The script. Its text must be the one that is hashed below. */
export const SCRIPT_ELEMENT = new Html(`<script>${SCRIPT}</script>`)

/** How the policy of the pages names the script. */
export const SCRIPT_HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`
