/** Sentences about versions and extensions that several operations say, most of them without their ends. */

export const NOT_COMPARED = 'The contents were not compared: perhaps the version was not raised.'

export interface NamedVersion {
  readonly pluginName: string
  readonly version: string
}

export function published({ pluginName, version }: NamedVersion): string {
  return `Version ${version} of ${pluginName} is published`
}

export function drafted({ pluginName, version }: NamedVersion): string {
  return `Version ${version} of ${pluginName} is a draft`
}

export function registered(pluginName: string): string {
  return `Extension ${pluginName} is registered`
}

export function noSuchVersion({ pluginName, version }: NamedVersion): string {
  return `There is no version ${version} of ${pluginName}`
}

export function notRegistered(pluginName: string): string {
  return `Extension ${pluginName} is not registered`
}
