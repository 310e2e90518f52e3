/** The part of the page about faults: those in force, and a form for a new one. */

import { CALLS } from '../calls/index.ts'
import { KINDS, KIND_NAMES, type FaultRule } from '../faults/kinds.ts'
import type { NumberedFault } from '../faults/list.ts'
import { html, type Html } from './html.ts'
import { buttonForm, labelled, option, problem, section, textArea, textField } from './parts.ts'
import { counted } from './words.ts'

/** What somebody typed into a form, and what is wrong with it. */
export interface Attempt {
  values: URLSearchParams
  problem: string
}

/** The section about faults. `attempt` is what the form was refused with. */
export function faultsSection(faults: readonly NumberedFault[], attempt: Attempt | undefined): Html {
  const items = faults.map(faultItem)
  const none = html`<li id="no-faults" class="none">None in force: every call is answered.</li>`
  const kinds = KIND_NAMES.map(
    kind =>
      html`<dt><code>${kind}</code></dt>
        <dd id="kind-${kind}">${KINDS[kind].what} ${effect(KINDS[kind].applied)}</dd>`
  )
  const content = html`<div class="panel">
    <ul id="faults-in-force" class="rows" data-live>
      ${items.length > 0 ? items : none}
    </ul>
    ${faultForm(attempt)}
    <details>
      <summary>All kinds of faults</summary>
      <dl class="kinds">${kinds}</dl>
    </details>
  </div>`
  return section('faults', 'Faults', content)
}

function effect(applied: 'yes' | 'no' | 'if asked for'): string {
  if (applied === 'if asked for') return 'The call has its effect only if that is asked for.'
  return applied === 'yes' ? 'The call has its effect.' : 'The call has no effect.'
}

function faultItem({ number, rule, seen }: NumberedFault): Html {
  const { call, kind } = rule
  const what = `fault ${number}: ${call}, ${kind}`
  return html`<li id="fault-${number}">
    <div>
      <code>${call}</code> <strong>${kind}</strong>
      <p class="quiet">${progress(rule, seen)}</p>
      ${detail(rule)}
    </div>
    ${buttonForm('/faults/clear', 'Clear', what, { number: String(number) })}
  </li>`
}

/** To which calls a fault still happens. */
function progress({ nth = 1, times = 1 }: FaultRule, seen: number): string {
  const happened = Math.max(seen - nth + 1, 0)
  if (happened >= times) return `Spent: happened to ${counted(times, 'call')}.`
  if (seen < nth - 1) return `Waits for call ${nth}; ${seen} so far.`
  return `Happens to the next ${counted(times - happened, 'call')}.`
}

/** The fields of a rule that say how. */
function detail({ call: _call, kind: _kind, nth: _nth, times: _times, ...rest }: FaultRule): Html {
  const fields = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return fields.length === 0 ? html`` : html`<p><code>${fields.join(', ')}</code></p>`
}

function faultForm(attempt: Attempt | undefined): Html {
  const given = (name: string) => attempt?.values.get(name) ?? ''
  const control = (name: string, placeholder: string) => ({
    id: `fault-${name}`,
    name,
    value: given(name),
    placeholder,
    digits: /^\d+$/.test(placeholder)
  })
  return html`<form method="post" action="/faults" aria-label="Faults">
    ${problem(attempt?.problem)}
    <div class="fields">
      ${labelled('Call', 'fault-call', callList(given('call')))}
      ${labelled('Kind', 'fault-kind', kindList(given('kind')))}
    </div>
    <p id="what" class="quiet"></p>
    ${specific('location', textField('Location', control('location', 'http://127.0.0.1:9/')))}
    <div class="fields numbers">
      ${specific('status', textField('Status', control('status', '503')))}
      ${specific('milliseconds', textField('Milliseconds', control('milliseconds', '2000')))}
      ${specific('bytes', textField('Bytes', control('bytes', '100000')))}
      ${textField('First call', control('nth', '1'))} ${textField('Calls', control('times', '1'))}
    </div>
    ${specific('body', textArea('Body, text or JSON', control('body', '{"error_code": "..."}')))}
    ${specific('headers', textArea('Headers, one a line', control('headers', 'retry-after: 1')))}
    ${specific('applied', checkbox(given('applied') !== ''))}
    <button class="main">Add fault</button>
  </form>`
}

function callList(chosen: string): Html {
  const groups = [...new Set(CALLS.map(({ service }) => service))].map(service => {
    const calls = CALLS.filter(call => call.service === service)
    return html`<optgroup label="${service.name}">${calls.map(({ name }) => option(name, chosen))}</optgroup>`
  })
  return html`<select id="fault-call" name="call">
    ${option('*', chosen, 'every call (*)')} ${groups}
  </select>`
}

function kindList(chosen: string): Html {
  const options = KIND_NAMES.map(kind => option(kind, chosen))
  return html`<select id="fault-kind" name="kind" aria-describedby="what">
    ${options}
  </select>`
}

/** A control that belongs to some kinds only. The script hides it for the others. */
function specific(field: string, control: Html): Html {
  const kinds = KIND_NAMES.filter(kind => Object.hasOwn(KINDS[kind].fields, field))
  return html`<div data-kinds="${kinds.join(' ')}">${control}</div>`
}

function checkbox(checked: boolean): Html {
  return html`<label class="check">
    <input type="checkbox" name="applied" value="true" ${checked ? html`checked` : ''} />
    <span>The call has its effect all the same</span>
  </label>`
}
