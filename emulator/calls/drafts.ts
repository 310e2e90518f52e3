import { json, undocumented, type Answer } from '../answers.ts'
import { readDraft, type Draft } from '../draft.ts'
import { checkDraft, refuseChange } from '../immutable.ts'
import { ATTRIBUTION, IDENTIFIER, STATE, VERSION, object, optionalText, parameter, text } from '../rules.ts'
import { newId, type Extension, type Store, type Version } from '../store.ts'
import type { CallInput } from './call.ts'

/** Optional on the "edit draft" page, but without them the service answers an unknown error. */
const NEEDED = ['unique_id', 'icon_url', 'description', 'version_description', 'input_info']

/** create-draft: a new draft version, and the extension with it if there is none of this name. Answers `true`. */
export function createDraft({ body, store, now }: CallInput): Answer {
  const draft = readDraft(body.json)
  const extension = store.extensions.get(draft.name)
  if (extension) checkNew(extension, draft)
  const target = extension ?? newExtension(store, draft)
  target.versions.push({
    number: draft.version,
    uniqueId: newId(),
    state: 'draft',
    created: now,
    references: null,
    ...versionFields(draft, now)
  })
  describe(target, draft)
  return json(true)
}

/**
 * edit-draft: replaces a draft version. Answers `true`. Besides the page's own constraints it wants what the service
 * wants in practice, and keeps what cannot change ("codearts_pipeline_plugin_version" of the Terraform provider).
 */
export function editDraft({ body, store, now }: CallInput): Answer {
  const content = object(body.json, 'body')
  for (const name of NEEDED) {
    if ((content[name] ?? null) === null)
      throw undocumented('UNKNOWN_ERROR', `Unknown error (${name} is absent)`)
  }
  const draft = readDraft(content)
  const { extension, version } = store.byUniqueId(draft.uniqueId ?? '')
  checkUnchanged(extension, version, draft)
  checkDraft(extension, version)
  Object.assign(version, versionFields(draft, now))
  describe(extension, draft)
  return json(true)
}

/** publish-draft: makes a draft version formal, for ever. Answers `true`. */
export function publishDraft({ body, store, now }: CallInput): Answer {
  const fields = object(body.json, 'body')
  const name = text(fields, 'plugin_name', IDENTIFIER)
  text(fields, 'display_name')
  const number = text(fields, 'version', VERSION)
  text(fields, 'plugin_attribution', ATTRIBUTION)
  optionalText(fields, 'version_attribution', STATE)
  const version = store.version(name, number)
  checkDraft(store.extension(name), version)
  version.state = 'formal'
  version.changed = now
  return json(true)
}

/** delete-draft: takes a draft version away. Answers `true`. */
export function deleteDraft({ query, store }: CallInput): Answer {
  const name = parameter(query, 'plugin_name', IDENTIFIER)
  const version = store.version(name, parameter(query, 'version', VERSION))
  const extension = store.extension(name)
  checkDraft(extension, version)
  store.remove(extension, version)
  return json(true)
}

function checkNew(extension: Extension, draft: Draft): void {
  const version = extension.versions.find(candidate => candidate.number === draft.version)
  if (version) {
    checkDraft(extension, version)
    throw undocumented('VERSION_EXISTS', `Version ${draft.version} of extension ${draft.name} exists`)
  }
  refuseChange('business_type', extension.businessType, draft.businessType)
}

function checkUnchanged(extension: Extension, version: Version, draft: Draft): void {
  refuseChange('plugin_name', extension.name, draft.name)
  refuseChange('version', version.number, draft.version)
  refuseChange('business_type', extension.businessType, draft.businessType)
  // A version that came as a package may have no label.
  const label = version.businessTypeDisplayName || draft.businessTypeDisplayName
  refuseChange('business_type_display_name', label, draft.businessTypeDisplayName)
  refuseChange('runtime_attribution', version.runtimeAttribution, draft.runtimeAttribution)
  refuseChange('is_private', version.isPrivate, draft.isPrivate)
}

function versionFields(draft: Draft, now: number) {
  return {
    description: draft.versionDescription,
    runtimeAttribution: draft.runtimeAttribution,
    businessTypeDisplayName: draft.businessTypeDisplayName,
    isPrivate: draft.isPrivate,
    composition: draft.composition,
    changed: now,
    content: draft.content,
    package: undefined
  }
}

function newExtension(store: Store, draft: Draft): Extension {
  const { name, displayName, businessType, businessTypeDisplayName, runtimeAttribution, isPrivate } = draft
  const extension: Extension = {
    ...{ name, displayName, businessType, businessTypeDisplayName, runtimeAttribution, isPrivate },
    ...{ description: draft.description, iconUrl: draft.iconUrl, maintainers: draft.maintainers },
    uniqueId: newId(),
    composition: draft.composition,
    references: null,
    registered: false,
    versions: []
  }
  store.extensions.set(name, extension)
  return extension
}

/** Name, description and icon belong to the extension: the last draft that came decides. */
function describe(extension: Extension, draft: Draft): void {
  extension.displayName = draft.displayName
  extension.description = draft.description
  extension.iconUrl = draft.iconUrl
  extension.maintainers = draft.maintainers
}
