/** What this action is called, and where it comes from: package.json says both, and the build takes them from there. */

import manifest from '../../package.json' with { type: 'json' }

/** Name and version, as HTTP's field User-Agent has them (RFC 9110, "User-Agent"). */
export const USER_AGENT = `${manifest.name}/${manifest.version}`

/** Name and version for people. */
export const NAME = `${manifest.name} ${manifest.version}`

/** The page of the repository: npm has it as `git+PAGE.git`. */
export const REPOSITORY = manifest.repository.url.slice('git+'.length, -'.git'.length)
