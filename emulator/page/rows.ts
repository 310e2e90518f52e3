/** The rows of the page's tables. */

import type { Account } from '../account.ts'
import { splitUrl } from '../gateway/route.ts'
import { urlWithoutCredentials } from '../http/hidden.ts'
import type { ReceivedRequest } from '../http/request-log.ts'
import { signInMethods, type SignInMethod } from '../sign-in/methods.ts'
import {
  ICON_FILE_PATH,
  ICON_PATH,
  type Extension,
  type Store,
  type Thumbnail,
  type Version
} from '../store.ts'
import { html, type Html } from './html.ts'

/** A row of the table of extensions. `url` is the emulator's own. */
export function extensionRow(extension: Extension, url: string): Html {
  const { name, displayName, description, businessType, iconUrl } = extension
  const about = description === '' ? '' : html`<br /><small>${description}</small>`
  // The page's policy forbids images of other servers, so their URL is shown instead.
  const path = iconUrl.startsWith(`${url}/`) ? iconUrl.slice(url.length) : iconUrl
  const own = path.startsWith(ICON_PATH) || ICON_FILE_PATH.test(splitUrl(path).path)
  const icon = own ? html`<img src="${path}" alt="Icon of ${name}" />` : html`${iconUrl || 'none'}`
  const versions = extension.versions.toReversed().map(versionItem)
  const items = versions.length > 0 ? versions : [html`<li>${state('init')}</li>`]
  return html`<tr>
    <td>${icon}</td>
    <th scope="row">${displayName}<br /><code>${name}</code>${about}${uses(extension)}</th>
    <td>${businessType}</td>
    <td>
      <ul>
        ${items}
      </ul>
    </td>
  </tr>`
}

function versionItem(version: Version): Html {
  return html`<li>${version.number} ${state(version.state)} ${version.description}${uses(version)}</li>`
}

/** The state of a version, or `init`, the service's word for an extension without versions. */
function state(name: Version['state'] | 'init'): Html {
  return html`<span class="state ${name}">${name}</span>`
}

/** How many pipelines use it; empty until that is set. */
function uses({ references }: Extension | Version): Html {
  if (references === null) return html``
  return html`<span class="uses">${references === 1 ? '1 reference' : `${references} references`}</span>`
}

/** A row of the table of plans. */
export function planRow({ planId, projectId, imgUrl }: Thumbnail, store: Store): Html {
  const source = `/_emulator/image?uri=${encodeURIComponent(imgUrl)}`
  const image = store.images.has(imgUrl)
    ? html`<img src="${source}" alt="Thumbnail of ${planId}" />`
    : 'not uploaded here'
  return html`<tr>
    <td>${image}</td>
    <th scope="row"><code>${planId}</code></th>
    <td><code>${projectId}</code></td>
    <td><code>${imgUrl}</code></td>
  </tr>`
}

/** A row of the table of requests. */
export function requestRow({ number, call, method, url, bodySize, complete, status }: ReceivedRequest): Html {
  const answer = status === undefined ? 'none' : String(status)
  const outcome = status !== undefined && status < 400 ? '' : 'refused'
  return html`<tr>
    <td>${number}</td>
    <th scope="row">${call ?? 'unknown'}</th>
    <td><code>${method} ${urlWithoutCredentials(url)}</code></td>
    <td>${bodySize} bytes${complete ? '' : ', incomplete'}</td>
    <td><span class="${outcome}">${answer}</span></td>
  </tr>`
}

/** The groups of rows about the account: where it is reached, and each method of signing in. */
export function accountRows(url: string, account: Account): readonly Html[] {
  // A password is likelier than the other credentials to be in use elsewhere.
  const iamPassword = '(not shown here; npm run emulator prints it)'
  return signInMethods(url, { ...account, iamPassword }).map(methodRows)
}

function methodRows({ title, values }: SignInMethod): Html {
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
