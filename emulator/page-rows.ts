import { html, type Html } from './html.ts'
import type { ReceivedRequest } from './record.ts'
import type { Extension, Store, Thumbnail, Version } from './store.ts'

/** A row of the page's table of extensions; `url` is the emulator's own. */
export function extensionRow(extension: Extension, url: string): Html {
  const { name, displayName, description, businessType, iconUrl } = extension
  const about = description === '' ? '' : html`<br /><small>${description}</small>`
  // Pictures of other servers are named, not fetched.
  const own = iconUrl.startsWith(`${url}/`)
  const icon = own
    ? html`<img src="${iconUrl.slice(url.length)}" alt="Icon of ${name}" />`
    : html`${iconUrl || 'none'}`
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

/** The service calls an extension without versions `init`. */
function state(name: Version['state'] | 'init'): Html {
  return html`<span class="state ${name}">${name}</span>`
}

/** How often pipelines use it, once that was said. */
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
    <td><code>${method} ${url}</code></td>
    <td>${bodySize} bytes${complete ? '' : ', incomplete'}</td>
    <td><span class="${outcome}">${answer}</span></td>
  </tr>`
}
