/** The security policy of the pages. */

import { SCRIPT_HASH } from './script.ts'
import { STYLE_HASH } from './style.ts'

/**
 * The Content-Security-Policy: it allows the one style sheet, the one script, images and answers of this server, and
 * forms that are sent to it. The sandbox keeps the origin, because images and forms are only for this server's own
 * pages; it allows the question before a reset, and to download a package.
 */
export const POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_HASH}`,
  `script-src ${SCRIPT_HASH}`,
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  'sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads'
].join('; ')
