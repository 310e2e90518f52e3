import type { Account } from './account.ts'
import { html, type Html } from './html.ts'
import { accountSection } from './page-account.ts'
import { extensionRow, planRow, requestRow } from './page-rows.ts'
import type { ReceivedRequest } from './record.ts'
import type { Store } from './store.ts'
import { STYLE_ELEMENT } from './style.ts'

const SHOWN_REQUESTS = 20

/** What the page is about. */
export interface PageContent {
  url: string
  account: Account
  store: Store
  requests: readonly ReceivedRequest[]
}

/** The page at `/`: what the account holds and what was asked of it, without scripts. */
export function page({ url, account, store, requests }: PageContent): string {
  const latest = requests.slice(-SHOWN_REQUESTS).reverse()
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
            Nothing here is real: the account lives in the memory of this process, and the credentials open
            nothing.
          </p>
        </header>
        <main>
          ${section(
            'extensions',
            'Extensions',
            ['Icon', 'Extension', 'Type', 'Versions, newest first'],
            [...store.extensions.values()].map(extension => extensionRow(extension, url))
          )}
          ${section(
            'plans',
            'Plans',
            ['Thumbnail', 'Plan', 'Project', 'Image URL'],
            [...store.thumbnails.values()].map(thumbnail => planRow(thumbnail, store))
          )}
          ${section(
            'requests',
            `Requests, the last ${SHOWN_REQUESTS}`,
            ['Number', 'Call', 'Request', 'Body', 'Answer'],
            latest.map(requestRow)
          )}
          ${accountSection(url, account)}
        </main>
      </body>
    </html>`.source
}

function section(id: string, title: string, columns: string[], rows: Html[]): Html {
  const head = columns.map(column => html`<th scope="col">${column}</th>`)
  const table = html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${rows.length > 0 ? table : html`<p class="none">None yet.</p>`}
  </section>`
}
