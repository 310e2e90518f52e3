/**
 * Stands in for @octokit/plugin-rest-endpoint-methods in the bundle (tsconfig `paths`): 100 kB with a method for every
 * call of GitHub's API. This action makes three, each by its route.
 */

/** The methods that the plugin adds to an Octokit: none. */
export type Api = object

/** The plugin, as Octokit takes it. */
export function restEndpointMethods(): Api {
  return {}
}
