import type { Credentials } from './authentication.ts'
import { html, type Html } from './html.ts'
import { extensionRow, planRow, requestRow } from './page-rows.ts'
import type { ReceivedRequest } from './record.ts'
import type { Store } from './store.ts'
import { STYLE_ELEMENT } from './style.ts'

const SHOWN_REQUESTS = 20

/** What the page is about. */
export interface PageContent {
  url: string
  account: Credentials & { domainId: string }
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
          ${accountSection(url, account)}
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
        </main>
      </body>
    </html>`.source
}

function accountSection(url: string, account: PageContent['account']): Html {
  const rows: [string, string][] = [
    ['endpoint, req-endpoint', url],
    ['domain-id', account.domainId],
    ['token', account.token],
    ['access-key-id', account.accessKeyId],
    ['secret-access-key', account.secretAccessKey],
    ['security-token (optional)', account.securityToken]
  ]
  const body = rows.map(
    ([name, value]) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td><code>${value}</code></td>
      </tr>`
  )
  return html`<section aria-labelledby="account">
    <h2 id="account">Account</h2>
    <div class="scroll" role="region" aria-labelledby="account" tabindex="0">
      <table>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
  </section>`
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
