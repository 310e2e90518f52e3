import type { Account } from './account.ts'
import { html, type Html } from './html.ts'
import { waysToSignIn } from './sign-in/methods.ts'

/** The page's section about the account: where it is reached, and each way of signing in. */
export function accountSection(url: string, account: Account): Html {
  // Of all that can be chosen, a person's password is the likeliest to be in use elsewhere.
  const ways = waysToSignIn(url, {
    ...account,
    iamPassword: '(not shown here; npm run emulator prints it)'
  })
  return html`<section aria-labelledby="account">
    <h2 id="account">Account</h2>
    <div class="scroll" role="region" aria-labelledby="account" tabindex="0">
      <table>
        ${ways.map(({ title, values }) => group(title, values))}
      </table>
    </div>
  </section>`
}

function group(title: string, values: readonly (readonly [name: string, value: string])[]): Html {
  const rows = values.map(
    ([name, value]) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td><code>${value}</code></td>
      </tr>`
  )
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="2">${title}</th>
    </tr>
    ${rows}
  </tbody>`
}
