/** The calls create-draft, create-version, edit-draft, publish-draft and delete-draft. */

import { object, optionalText, parameter, text } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { undocumented } from '../refusals.ts'
import { ATTRIBUTION, IDENTIFIER, STATE, VERSION } from '../rules.ts'
import type { Extension, Version } from '../store.ts'
import type { CallInput } from './call.ts'
import { readDraft, type Draft } from './draft.ts'
import { checkDraft, refuseChange } from './immutable.ts'

/** Optional on the "edit draft" page, but the service answers an unknown error without them. */
const NEEDED = ['unique_id', 'icon_url', 'description', 'version_description', 'input_info']

/** create-draft: adds a draft version, and the extension too if there is none of this name. Answers `true`. */
export function createDraft(input: CallInput): Answer {
  addDraft(input)
  return json(true)
}

/** create-version: as create-draft, but the version is formal at once. Answers `true`. */
export function createVersion(input: CallInput): Answer {
  input.store.publish(addDraft(input), input.now)
  return json(true)
}

/**
 * edit-draft: replaces a draft version. Answers `true`. Besides the constraints of its page it requires what the service
 * requires in practice, and refuses to change what is fixed ("codearts_pipeline_plugin_version" of the Terraform
 * provider).
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
  // The label of the type is stored as it is sent.
  const businessTypeDisplayName = draft.version.businessTypeDisplayName || version.businessTypeDisplayName
  Object.assign(version, draft.version, { businessTypeDisplayName, changed: now })
  describe(extension, draft)
  return json(true)
}

/** publish-draft: makes a draft version formal, which cannot be undone. Answers `true`. */
export function publishDraft({ body, store, now }: CallInput): Answer {
  const fields = object(body.json, 'body')
  const name = text(fields, 'plugin_name', IDENTIFIER)
  text(fields, 'display_name')
  const number = text(fields, 'version', VERSION)
  text(fields, 'plugin_attribution', ATTRIBUTION)
  optionalText(fields, 'version_attribution', STATE)
  const version = store.version(name, number)
  checkDraft(store.extension(name), version)
  store.publish(version, now)
  return json(true)
}

/** delete-draft: deletes a draft version. Answers `true`. */
export function deleteDraft({ query, store }: CallInput): Answer {
  const name = parameter(query, 'plugin_name', IDENTIFIER)
  const version = store.version(name, parameter(query, 'version', VERSION))
  const extension = store.extension(name)
  checkDraft(extension, version)
  store.remove(extension, version)
  return json(true)
}

function addDraft({ body, store, now }: CallInput): Version {
  const draft = readDraft(body.json)
  const existing = store.extensions.get(draft.extension.name)
  if (existing) checkNew(existing, draft)
  const extension = existing ?? store.addExtension(draft.extension, false, now)
  const version = store.addVersion(extension, draft.version, now)
  describe(extension, draft)
  return version
}

function checkNew(extension: Extension, draft: Draft): void {
  const { number } = draft.version
  const version = extension.versions.find(candidate => candidate.number === number)
  if (version) {
    checkDraft(extension, version)
    throw undocumented('VERSION_EXISTS', `Version ${number} of extension ${extension.name} exists`)
  }
  refuseChange('business_type', extension.businessType, draft.extension.businessType)
}

function checkUnchanged(extension: Extension, version: Version, draft: Draft): void {
  refuseChange('plugin_name', extension.name, draft.extension.name)
  refuseChange('version', version.number, draft.version.number)
  refuseChange('business_type', extension.businessType, draft.extension.businessType)
  refuseChange('runtime_attribution', version.runtimeAttribution, draft.version.runtimeAttribution)
  refuseChange('is_private', version.isPrivate, draft.version.isPrivate)
}

/**
 * Display name, description, icon and maintainers belong to the extension: each draft replaces them, also by nothing.
 * That a draft without the field `maintainers` keeps them is an assumption.
 */
function describe(extension: Extension, draft: Draft): void {
  const { displayName, description, iconUrl } = draft.extension
  const maintainers = optionalText(draft.version.content, 'maintainers') ?? extension.maintainers
  Object.assign(extension, { displayName, description, iconUrl, maintainers })
}
