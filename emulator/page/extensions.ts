/** The parts of the page about extensions and about plans. */

import { splitUrl } from '../gateway/route.ts'
import {
  ICON_FILE_PATH,
  ICON_PATH,
  type Extension,
  type Store,
  type Thumbnail,
  type Version
} from '../store.ts'
import { html, type Html } from './html.ts'
import { section } from './parts.ts'
import { counted, dayAndTime } from './words.ts'

/** More versions than this are one click away. */
const SHOWN_VERSIONS = 4

/** The section about the extensions. `url` is the emulator's own. */
export function extensionsSection(store: Store, url: string): Html {
  const cards = [...store.extensions.values()].map(extension => card(extension, url))
  const none = html`<p id="no-extensions" class="none">
    None yet. What the action registers, uploads and publishes appears here.
  </p>`
  const content = html`<div id="cards" class="cards" data-live>${cards.length > 0 ? cards : none}</div>`
  return section('extensions', 'Extensions', content)
}

/** The path of the page about a version. */
export function versionPath(extension: Extension, version: Version): string {
  return `/extensions/${encodeURIComponent(extension.name)}/versions/${encodeURIComponent(version.number)}`
}

/** The state of a version, in words. */
export function state({ state: name }: Version): Html {
  return name === 'formal'
    ? html`<span class="state published">published</span>`
    : html`<span class="state draft">draft</span>`
}

/** How many pipelines use an extension or a version; empty until that is set. */
export function uses({ references }: Extension | Version): Html {
  return references === null ? html`` : html` <span class="quiet">${counted(references, 'reference')}</span>`
}

/** The icon of an extension, or a tile with the first letter of its name. */
export function icon({ name, displayName, iconUrl }: Extension, url: string): Html {
  // The page's policy forbids images of other servers.
  const path = iconUrl.startsWith(`${url}/`) ? iconUrl.slice(url.length) : iconUrl
  const own = path.startsWith(ICON_PATH) || ICON_FILE_PATH.test(splitUrl(path).path)
  if (own) return html`<img class="icon" src="${path}" alt="Icon of ${name}" />`
  const [letter = ''] = displayName
  return html`<span class="icon" aria-hidden="true">${letter.toUpperCase()}</span>`
}

function card(extension: Extension, url: string): Html {
  const { name, displayName, description, businessType, iconUrl } = extension
  const pictured = icon(extension, url)
  const elsewhere =
    iconUrl === '' || pictured.source.startsWith('<img')
      ? ''
      : html`<p class="quiet">Icon, not loaded from here: <code>${iconUrl}</code></p>`
  return html`<article id="extension-${name}" class="panel" aria-labelledby="name-${name}">
    <div class="title">
      ${pictured}
      <div>
        <h3 id="name-${name}">${displayName}</h3>
        <p><code>${name}</code> <span class="quiet">${businessType}</span>${uses(extension)}</p>
      </div>
    </div>
    ${description === '' ? '' : html`<p>${description}</p>`} ${elsewhere} ${versions(extension)}
  </article>`
}

function versions(extension: Extension): Html {
  const items = extension.versions.toReversed().map(version => versionItem(extension, version))
  if (items.length === 0)
    return html`<p>
      <span class="state registered">registered</span> <span class="quiet">no version yet</span>
    </p>`
  const older = items.slice(SHOWN_VERSIONS)
  return html`<ul class="versions">
      ${items.slice(0, SHOWN_VERSIONS)}
    </ul>
    ${
      older.length === 0
        ? ''
        : html`<details>
            <summary>${counted(older.length, 'older version')}</summary>
            <ul class="versions">
              ${older}
            </ul>
          </details>`
    }`
}

function versionItem(extension: Extension, version: Version): Html {
  const path = versionPath(extension, version)
  const about = version.description === '' ? '' : html`<p>${version.description}</p>`
  return html`<li>
    <a href="${path}"><span class="apart">${extension.name} </span>${version.number}</a>
    ${state(version)} <span class="quiet">${dayAndTime(version.changed)}</span>${uses(version)} ${about}
  </li>`
}

/** The section about plans; nothing if there is none. */
export function plansSection(store: Store): Html {
  const rows = [...store.thumbnails.values()].map(thumbnail => planItem(thumbnail, store))
  const list = html`<div class="cards">${rows}</div>`
  const content = rows.length === 0 ? html`` : section('plans', 'Plans', list)
  return html`<div id="plans-part" data-live>${content}</div>`
}

function planItem({ planId, projectId, imgUrl }: Thumbnail, store: Store): Html {
  const source = `/_emulator/image?uri=${encodeURIComponent(imgUrl)}`
  const image = store.images.has(imgUrl)
    ? html`<img class="icon" src="${source}" alt="Thumbnail of ${planId}" />`
    : html`<span class="icon" aria-hidden="true">?</span>`
  return html`<article class="panel" aria-label="Plan ${planId}">
    <div class="title">
      ${image}
      <div>
        <h3>${planId}</h3>
        <p class="quiet">Project <code>${projectId}</code></p>
      </div>
    </div>
    <p class="quiet">Image <code>${imgUrl}</code>${store.images.has(imgUrl) ? '' : ', not uploaded here'}</p>
  </article>`
}
