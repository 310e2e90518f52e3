/** What cannot be changed: formal versions, and what is fixed when an extension or a version is created. */

import { undocumented } from '../refusals.ts'
import type { Extension, Version } from '../store.ts'

/** Refuses a version that is formal: "a formal version can never be overwritten", user guide. */
export function checkDraft(extension: Extension, version: Version): void {
  if (version.state === 'formal') {
    throw undocumented('FORMAL_VERSION', `Version ${version.number} of extension ${extension.name} is formal`)
  }
}

/**
 * Refuses a new value for a field that is fixed at its creation. Two resources of the Terraform provider list these
 * fields: "codearts_pipeline_plugin_version" and "codearts_pipeline_basic_plugin".
 * @param after undefined if the request leaves the field out and so does not change it
 */
export function refuseChange(
  field: string,
  before: string | number,
  after: string | number | undefined
): void {
  if (after !== undefined && before !== after) {
    throw undocumented('IMMUTABLE', `${field}: cannot change from ${before} to ${after}`)
  }
}
