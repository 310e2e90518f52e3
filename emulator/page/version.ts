/** The page of one version of an extension. */

import { valueWithoutCredentials } from '../http/hidden.ts'
import { filesOf, type PackagedFiles } from '../package-files.ts'
import type { Extension, Store, Version } from '../store.ts'
import { icon, state, uses, versionPath } from './extensions.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { copyable, section } from './parts.ts'
import { bytes, counted, dayAndTime } from './words.ts'

/** What the page shows. `url` is the emulator's own. */
interface VersionContent {
  url: string
  store: Store
  extension: Extension
  version: Version
}

/** The HTML of the page. */
export async function versionPage({ url, store, extension, version }: VersionContent): Promise<string> {
  const { displayName, name } = extension
  const archive = store.archives.get(version.uniqueId)
  const files = version.package && archive ? filesSection(await filesOf(archive)) : html``
  const main = html`<div class="title page">
      ${icon(extension, url)}
      <div>
        <h1>${displayName} ${version.number}</h1>
        <p><code>${name}</code> ${state(version)}${uses(version)}</p>
      </div>
    </div>
    ${version.description === '' ? '' : html`<p>${version.description}</p>`}
    <div class="panel">
      <dl class="values">${facts(extension, version)}</dl>
      ${archive && version.package ? download(extension, version, archive) : ''}
    </div>
    ${files} ${definition(version)}
    <p><a href="/?text=${encodeURIComponent(name)}#requests">Requests about ${name}</a></p>`
  return layout({ title: `${name} ${version.number}`, refresh: '', main })
}

/** What is known of the version, one line each. */
function facts({ businessType }: Extension, version: Version): Html[] {
  const { package: packaged, published } = version
  const list: (readonly [string, Html | string])[] = [
    ['Type', businessType],
    ['Runtime', version.runtimeAttribution],
    ['Unique ID', copyable('unique ID', version.uniqueId)],
    ['Created', dayAndTime(version.created)],
    packaged ? ['Uploaded', dayAndTime(packaged.uploaded)] : ['Changed', dayAndTime(version.changed)],
    ['Published', published === null ? html`<span class="none">not yet</span>` : dayAndTime(published)]
  ]
  if (packaged) {
    list.push(
      ['File', html`<code>${packaged.filename}</code> <span class="quiet">${bytes(packaged.size)}</span>`],
      ['SHA-256', copyable('SHA-256', packaged.sha256)]
    )
  } else list.push(['Made of', 'JSON, without a package'])
  return list.map(
    ([term, fact]) =>
      html`<div>
        <dt>${term}</dt>
        <dd>${fact}</dd>
      </div>`
  )
}

function download(extension: Extension, version: Version, archive: Buffer): Html {
  return html`<p>
    <a class="button" href="${versionPath(extension, version)}/package.zip" download>
      Download ${extension.name} ${version.number}
      <span class="quiet">.zip, ${bytes(archive.length)}</span></a
    >
  </p>`
}

function filesSection({ files, count }: PackagedFiles): Html {
  const rows = files.map(
    ({ name, size, packedSize }) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${bytes(size)}</td>
        <td>${bytes(packedSize)}</td>
      </tr>`
  )
  const more =
    count > files.length ? html`<p class="quiet">and ${counted(count - files.length, 'more file')}</p>` : ''
  const table = html`<div class="panel scroll" role="region" aria-label="Table of files" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Size</th>
            <th scope="col">Packed</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${more}`
  return section('files', 'Files', table, html`<span class="quiet">${counted(count, 'file')}</span>`)
}

/** The manifest of a package, or the JSON that the version is made of. */
function definition({ package: packaged, content }: Version): Html {
  const shown = JSON.stringify(valueWithoutCredentials(packaged?.manifest ?? content), null, 2)
  const title = packaged ? 'Manifest' : 'Definition'
  const text = html`<pre
    class="panel"
    tabindex="0"
    role="region"
    aria-label="JSON"
  ><code>${shown}</code></pre>`
  return section('manifest', title, text)
}
