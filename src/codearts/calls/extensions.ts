/** Calls on extensions and their packages. */

import type { CheckedFile } from '../../http/multipart.ts'
import { path } from '../../http/url.ts'
import { bare, falseAnswer, isFalse, readSuccess, said, unexpected, type Answer } from '../answers.ts'
import { UPLOAD_FIELD, type Call } from '../call.ts'
import type { Row } from '../rows.ts'

/** What "PluginBasicDTO" needs, and what may change later. */
export type ExtensionInfo = Pick<
  Row,
  | 'businessType'
  | 'businessTypeDisplayName'
  | 'composition'
  | 'description'
  | 'displayName'
  | 'iconUrl'
  | 'maintainers'
  | 'pluginName'
>

/** "Creating a Basic Extension": makes a name known, without a version; a second one is refused. */
export function registerExtension(domainId: string, info: ExtensionInfo): Call<true> {
  return {
    name: 'register-extension',
    service: 'pipeline',
    method: 'POST',
    path: path`/v3/${domainId}/extension/info/add`,
    query: {},
    body: { json: { ...infoBody(info), plugin_composition_type: info.composition } },
    writes: true,
    repeatable: false,
    read: readAccepted
  }
}

/**
 * Display name, description and icon, of a published extension as well. One of drafts is changed by "Updating Basic
 * Information About an Extension", one of packages by "Updating a Basic Extension", as the Terraform provider does.
 */
export function updateInfo(domainId: string, info: ExtensionInfo): Call<true> {
  const isOfDrafts = info.composition === 'multi'
  return {
    name: isOfDrafts ? 'update-info' : 'info-update',
    service: 'pipeline',
    method: 'POST',
    path: isOfDrafts
      ? path`/v1/${domainId}/agent-plugin/update-info`
      : path`/v3/${domainId}/extension/info/update`,
    query: {},
    body: { json: infoBody(info) },
    writes: true,
    repeatable: true,
    read: readAccepted
  }
}

/**
 * An absent text is answered with an unknown error, so that each goes out, if empty. Only without `maintainers` does the
 * service set one.
 */
function infoBody(info: ExtensionInfo): Record<string, string> {
  return {
    plugin_name: info.pluginName,
    display_name: info.displayName,
    business_type: info.businessType,
    business_type_display_name: info.businessTypeDisplayName,
    description: info.description,
    icon_url: info.iconUrl,
    ...(info.maintainers === '' ? {} : { maintainers: info.maintainers })
  }
}

/** "Uploading a Basic Extension": a draft of the same version is replaced. */
export function uploadExtension(
  domainId: string,
  pluginName: string,
  businessType: string,
  file: CheckedFile
): Call<true> {
  return {
    name: 'upload-extension',
    service: 'pipeline',
    method: 'POST',
    path: path`/v3/${domainId}/extension/upload`,
    query: { plugin_name: pluginName, business_type: businessType },
    body: { file: { ...file, field: UPLOAD_FIELD } },
    writes: true,
    repeatable: true,
    read: readSuccess
  }
}

/** "Updating the Extension Icon": answers the icon's URL or path. */
export function updateIcon(domainId: string, pluginName: string, icon: CheckedFile): Call<string> {
  return {
    name: 'update-icon',
    service: 'pipeline',
    method: 'POST',
    path: path`/v1/${domainId}/common/upload-plugin-icon`,
    query: { plugin_name: pluginName },
    body: { file: { ...icon, field: UPLOAD_FIELD } },
    writes: true,
    repeatable: true,
    read: readIconUrl
  }
}

/**
 * "Deleting a Basic Extension": one version of it, or with all of them; a second one is answered "not found".
 * @param version absent for the whole extension
 */
export function deleteExtension(domainId: string, pluginName: string, version?: string): Call<true> {
  return {
    name: version === undefined ? 'delete-extension' : 'delete-version',
    service: 'pipeline',
    method: 'DELETE',
    path: path`/v3/${domainId}/extension/info/delete`,
    query: {
      plugin_name: pluginName,
      type: version === undefined ? 'all' : 'single',
      ...(version === undefined ? {} : { version })
    },
    writes: true,
    repeatable: false,
    read: readSuccess
  }
}

/**
 * Any text but `false` is success ("Updating the Extension Icon", its samples in three forms).
 * @returns the icon's URL or path, verbatim; an empty string when the service answers just `true`
 */
function readIconUrl(answer: Answer): string {
  const url = said(answer)
  if (url === true || (typeof url === 'string' && /^true$/i.test(bare(url)))) return ''
  if (isFalse(url)) throw falseAnswer(answer)
  if (typeof url !== 'string' || url.trim() === '' || isPage(answer, url) || isTorn(answer))
    throw unexpected(answer)
  return url
}

/** A page of a proxy, as text or in a JSON string. */
function isPage({ headers }: Answer, text: string): boolean {
  return text.trimStart().startsWith('<') || /^text\/html\b/i.test(headers['content-type'] ?? '')
}

/** JSON that was cut off, or several lines: not what a call answers that names a URL without quotes. */
function isTorn({ text, value }: Answer): boolean {
  return value === undefined && /^[{["]|\p{Cc}/u.test(text)
}

/** For calls that answer `true` or a line of text: `false` and everything else are no success. */
function readAccepted(answer: Answer): true {
  readIconUrl(answer)
  return true
}
