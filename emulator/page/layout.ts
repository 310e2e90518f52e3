/** What every page has in common: head, header and foot. */

import { html, type Html } from './html.ts'
import { SCRIPT_ELEMENT } from './script.ts'
import { STYLE_ELEMENT } from './style.ts'

/** A page. */
interface PageContent {
  /** Completes the title of the browser's window; empty for the first page. */
  title: string
  /** The path whose answer the page takes its changes from; empty if it does not change. */
  refresh: string
  main: Html
}

/** The HTML of a page. */
export function layout({ title, refresh, main }: PageContent): string {
  const isHome = title === ''
  const name = 'CodeArts emulator'
  const home = isHome ? html`<h1>${name}</h1>` : html`<a class="home" href="/">${name}</a>`
  const base = isHome ? '' : '/'
  const links = ['Account', 'Extensions', 'Requests', 'Faults'].map(
    text => html`<li><a href="${base}#${text.toLowerCase()}">${text}</a></li>`
  )
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${isHome ? '' : `${title} - `}${name}</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body data-refresh="${refresh}">
        <header>
          <div class="bar">
            ${home}
            <nav aria-label="Parts of the page">
              <ul>
                ${links}
              </ul>
            </nav>
            <form
              method="post"
              action="/reset"
              data-confirm="Reset the emulator? All extensions, plans, requests and faults are removed."
            >
              <button class="quiet">Reset</button>
            </form>
          </div>
        </header>
        <main>${main}</main>
        <footer>
          Nothing here is real: the account exists only in the memory of this process, and its credentials
          open nothing else.
        </footer>
        <p id="status" class="toast" role="status"></p>
        ${SCRIPT_ELEMENT}
      </body>
    </html>`.source
}
