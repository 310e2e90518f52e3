/** Sentences about versions and extensions that several operations say, without their ends. */

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
