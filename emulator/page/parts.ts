/** What the pages are put together from: sections, controls of forms, buttons. */

import { html, type Html } from './html.ts'

/** A section with a heading. `beside` stands on the line of the heading. */
export function section(id: string, title: string, content: Html, beside: Html = html``): Html {
  return html`<section aria-labelledby="${id}">
    <div class="heading">
      <h2 id="${id}" tabindex="-1">${title}</h2>
      ${beside}
    </div>
    ${content}
  </section>`
}

/** A value with a button that copies it. `name` completes the button's name, "Copy ...". */
export function copyable(name: string, value: string): Html {
  return html`<span class="value" data-value
    ><code>${value}</code>
    <button type="button" class="copy" data-copy>Copy<span class="apart"> ${name}</span></button></span
  >`
}

/** A control of a form: its ID on the page, the name of its value, and what it holds. */
interface Control {
  id: string
  name: string
  value: string
  placeholder?: string
  /** Whether a screen keyboard shows digits. What else is typed in is refused with a sentence. */
  digits?: boolean
}

/** A text field of a form, with its label. */
export function textField(
  label: string,
  { id, name, value, placeholder = '', digits = false }: Control
): Html {
  const input = html`<input
    id="${id}"
    name="${name}"
    value="${value}"
    placeholder="${placeholder}"
    inputmode="${digits ? 'numeric' : 'text'}"
    autocomplete="off"
  />`
  return labelled(label, id, input)
}

/** A text field of a form with several lines, with its label. */
export function textArea(label: string, { id, name, value, placeholder = '' }: Control): Html {
  // HTML leaves out a line break that comes first.
  const area = html`<textarea
    id="${id}"
    name="${name}"
    rows="3"
    placeholder="${placeholder}"
    spellcheck="false"
  >
${value}</textarea>`
  return labelled(label, id, area)
}

/** A control with its label. The label stands beside it, because a label around a list holds all its options. */
export function labelled(label: string, id: string, control: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${control}</div>`
}

/** An option of a list. */
export function option(value: string, chosen: string, label: string = value): Html {
  return html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${label}</option>`
}

/** A form that consists of one button. `what` completes the button's name and is not shown. */
export function buttonForm(
  action: string,
  label: string,
  what: string,
  values: Readonly<Record<string, string>> = {}
): Html {
  const hidden = Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`
  )
  return html`<form method="post" action="${action}" class="inline">
    ${hidden}<button class="quiet">${label}<span class="apart"> ${what}</span></button>
  </form>`
}

/** What is wrong with what a form sent; nothing if nothing is. The browser scrolls to it. */
export function problem(sentences: string | undefined): Html {
  if (sentences === undefined) return html``
  const lines = sentences.split('\n').map(sentence => html`<p>${sentence}</p>`)
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>${lines}</div>`
}
