/** The part of the page about the account: what to sign in with, and a command that runs the action. */

import type { Account } from '../account.ts'
import { signInMethods, type SignInMethod } from '../sign-in/methods.ts'
import { html, type Html } from './html.ts'
import { copyable, section } from './parts.ts'

/** Shown first. The other methods are one click away. */
const SHOWN_METHODS = 2

/** The section about the account. `url` is the emulator's own. */
export function accountSection(url: string, account: Account): Html {
  // A password is likelier than the other credentials to be in use elsewhere.
  const iamPassword = ''
  const methods = signInMethods(url, { ...account, iamPassword })
  const copied = new Set<string>()
  const groups = methods.map(method => methodGroup(method, copied))
  return section(
    'account',
    'Account',
    html`<div class="panel account">
      <div>
        ${groups.slice(0, SHOWN_METHODS)}
        <details>
          <summary>Other ways to sign in</summary>
          ${groups.slice(SHOWN_METHODS)}
        </details>
      </div>
      <div>
        <h3>Run the action from a terminal</h3>
        <p class="quiet">
          In the folder of the action's repository, this publishes its example as a step of a workflow does.
          Further inputs are further <code>INPUT_...</code> variables.
        </p>
        <div class="command" data-value>
          <pre tabindex="0" role="region" aria-label="Command"><code>${command(url, account)}</code></pre>
          <button type="button" class="copy" data-copy>Copy<span class="apart"> command</span></button>
        </div>
      </div>
    </div>`
  )
}

/** The values of a method. One that has been shown gets no second button. */
function methodGroup({ title, values }: SignInMethod, copied: Set<string>): Html {
  const rows = values.map(([name, value]) => {
    const content = copied.has(name) ? html`<code>${value}</code>` : copyable(name, value)
    copied.add(name)
    const shown =
      value === '' ? html`<span class="none">not shown here; npm run emulator prints it</span>` : content
    return html`<div>
      <dt>${name}</dt>
      <dd>${shown}</dd>
    </div>`
  })
  return html`<h3>${title}</h3>
    <dl class="values">${rows}</dl>`
}

/**
 * A command for the terminal of Linux and macOS that runs the bundled action as a runner would: inputs as variables
 * `INPUT_...`, credentials as the variables of the SDKs, and no file for outputs and summary.
 */
export function command(url: string, account: Account): string {
  const variables = [
    ['HUAWEICLOUD_SDK_DOMAIN_ID', account.domainId],
    ['HUAWEICLOUD_SDK_AK', account.accessKeyId],
    ['HUAWEICLOUD_SDK_SK', account.secretAccessKey],
    ['GITHUB_OUTPUT', '/dev/null'],
    ['GITHUB_STEP_SUMMARY', '/dev/null'],
    ['INPUT_ENDPOINT', url],
    ['INPUT_OPERATION', 'publish'],
    ['INPUT_PACKAGE-PATH', 'examples/hello-extension']
  ]
  const lines = variables.map(([name = '', value = '']) => `  ${name}=${shellWord(value)} \\\n`)
  return `env \\\n${lines.join('')}  node dist/index.js`
}

/** A text as one word for a shell. */
function shellWord(text: string): string {
  return /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
