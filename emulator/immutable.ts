import { undocumented } from './answers.ts'
import type { Extension, Version } from './store.ts'

/** Refuses a version that is formal: "a formal version can never be overwritten", user guide. */
export function checkDraft(extension: Extension, version: Version): void {
  if (version.state === 'formal') {
    throw undocumented('FORMAL_VERSION', `Version ${version.number} of extension ${extension.name} is formal`)
  }
}

/**
 * Refuses another value for what stays as it was created; the two resources of the Terraform provider
 * ("codearts_pipeline_plugin_version" and "codearts_pipeline_basic_plugin") list what that is.
 * @param after undefined when the request leaves the field out, and so leaves it as it is
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
