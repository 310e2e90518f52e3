/** The page at `/`: what the account holds and which requests were received. It needs no scripts. */

import type { Account } from '../account.ts'
import type { ReceivedRequest } from '../http/request-log.ts'
import type { Store } from '../store.ts'
import { html, type Html } from './html.ts'
import { accountRows, extensionRow, planRow, requestRow } from './rows.ts'
import { STYLE_ELEMENT } from './style.ts'

const SHOWN_REQUESTS = 20

/** What the page shows. */
interface PageContent {
  url: string
  account: Account
  store: Store
  requests: readonly ReceivedRequest[]
}

/** The page's HTML. */
export function page({ url, account, store, requests }: PageContent): string {
  const extensions = [...store.extensions.values()].map(extension => extensionRow(extension, url))
  const plans = [...store.thumbnails.values()].map(thumbnail => planRow(thumbnail, store))
  const latest = requests.slice(-SHOWN_REQUESTS).reverse().map(requestRow)
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>CodeArts emulator</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>CodeArts emulator</h1>
          <p>
            Nothing here is real: the account exists only in the memory of this process, and its credentials
            open nothing else.
          </p>
        </header>
        <main>
          ${list('extensions', 'Extensions', ['Icon', 'Extension', 'Type', 'Versions, newest first'], extensions)}
          ${list('plans', 'Plans', ['Thumbnail', 'Plan', 'Project', 'Image URL'], plans)}
          ${list(
            'requests',
            `The last ${SHOWN_REQUESTS} requests`,
            ['Number', 'Call', 'Request', 'Body', 'Answer'],
            latest
          )}
          ${section('account', 'Account', table('account', accountRows(url, account)))}
        </main>
      </body>
    </html>`.source
}

/** A section with a table of rows, or a sentence if there are none. */
function list(id: string, title: string, columns: string[], rows: Html[]): Html {
  if (rows.length === 0) return section(id, title, html`<p class="none">None yet.</p>`)
  const head = columns.map(column => html`<th scope="col">${column}</th>`)
  return section(
    id,
    title,
    table(id, [
      html`<thead>
        <tr>
          ${head}
        </tr>
      </thead>`,
      html`<tbody>
        ${rows}
      </tbody>`
    ])
  )
}

function section(id: string, title: string, content: Html): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`
}

/** A table that scrolls sideways if it is too wide; `id` is that of its heading. */
function table(id: string, groups: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
    <table>
      ${groups}
    </table>
  </div>`
}
