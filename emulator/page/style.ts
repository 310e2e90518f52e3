/** The page's style sheet, and the security policy that allows it. */

import { createHash } from 'node:crypto'
import { Html } from './html.ts'

/** The colours are the system's own, so that the page is light or dark as the reader prefers. */
const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 18%, Canvas);
  --soft: color-mix(in srgb, CanvasText 6%, Canvas); --quiet: color-mix(in srgb, CanvasText 70%, Canvas) }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem }
header p, .none { color: var(--quiet); margin: .5rem 0 0 }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line) }
tr:first-child > * { border-top: 0 }
thead th, tbody th { font-weight: 600 }
thead, [scope=rowgroup] { background: var(--soft) }
code { font: .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
img { width: 3rem; height: 3rem; object-fit: contain; display: block }
ul { list-style: none; margin: 0; padding: 0 }
.state { border: 1px solid currentcolor; border-radius: 1rem; padding: 0 .5rem; font-size: .8125rem }
.formal { color: light-dark(#116329, #7ee2a0) }
.draft { color: light-dark(#7a4100, #f5c26b) }
.init { color: var(--quiet) }
.uses { display: block; font-size: .8125rem; font-weight: 400; color: var(--quiet) }
.refused { color: light-dark(#a40e26, #ff9a9a) }
`

/** The style sheet. Its text must be the one that is hashed below. */
export const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`)

/**
 * The page's Content-Security-Policy: it allows this style sheet and images of this server, and nothing
 * else. The sandbox keeps the origin, because images are only for this server's own pages. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-same-origin'
].join('; ')
