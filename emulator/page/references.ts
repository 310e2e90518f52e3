/** The parts of the page about reference counts, and about how icons are answered. */

import { ICON_ANSWERS, type Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import type { Attempt } from './faults.ts'
import { html, type Html } from './html.ts'
import { buttonForm, labelled, option, problem, section, textField } from './parts.ts'
import { counted } from './words.ts'

/** What a count belongs to: an extension, or one of its versions. */
interface Target {
  /** The name, and the version after a space. */
  key: string
  references: number | null
}

/** The section about reference counts. `attempt` is what the form was refused with. */
export function referencesSection(store: Store, attempt: Attempt | undefined): Html {
  const targets = [...store.extensions.values()].flatMap(({ name, references, versions }): Target[] => [
    { key: name, references },
    ...versions
      .toReversed()
      .map(version => ({ key: `${name} ${version.number}`, references: version.references }))
  ])
  const rows = targets.flatMap(({ key, references }) => (references === null ? [] : row(key, references)))
  const chosen = attempt?.values.get('target') ?? ''
  const options = targets.map(
    ({ key }) =>
      html`<option
        id="target-${key.replace(' ', '-')}"
        value="${key}"
        ${key === chosen ? html`selected` : ''}
      >
        ${key}
      </option>`
  )
  const targetList = html`<select id="targets" name="target" data-live>
    ${options}
  </select>`
  const value = attempt?.values.get('count') ?? ''
  const count = { id: 'references-count', name: 'count', value, placeholder: '3', digits: true }
  const none = html`<li id="no-references" class="none">None set.</li>`
  const content = html`<div class="panel">
    <ul id="references-set" class="rows" data-live>
      ${rows.length > 0 ? rows : none}
    </ul>
    <form method="post" action="/references" aria-label="Reference counts">
      ${problem(attempt?.problem)}
      <div class="fields">
        ${labelled('Extension or version', 'targets', targetList)}
        ${textField('Pipelines that use it', count)}
      </div>
      <button class="main">Set count</button>
    </form>
  </div>`
  return section('references', 'Reference counts', content)
}

function row(key: string, references: number): Html[] {
  return [
    html`<li id="references-${key.replace(' ', '-')}">
      <div><code>${key}</code> <span class="quiet">${counted(references, 'reference')}</span></div>
      ${buttonForm('/references/clear', 'Clear', `count of ${key}`, { target: key })}
    </li>`
  ]
}

const FORMS: Readonly<Record<Settings['iconAnswer'], string>> = {
  url: 'an absolute URL',
  path: 'a relative URL',
  true: 'only true'
}

/** The section about how update-icon answers. `attempt` is what the form was refused with. */
export function iconSection({ iconAnswer }: Settings, attempt: Attempt | undefined): Html {
  const options = ICON_ANSWERS.map(form => option(form, iconAnswer, FORMS[form]))
  const list = html`<select id="icon-answer" name="icon_answer">
    ${options}
  </select>`
  const content = html`<div class="panel">
    <p class="quiet">The documents show several answers to update-icon.</p>
    <form method="post" action="/icon-answer" aria-label="Icon answers">
      ${problem(attempt?.problem)} ${labelled('update-icon answers', 'icon-answer', list)}
      <button class="main">Set answer</button>
    </form>
  </div>`
  return section('icons', 'Icon answers', content)
}
