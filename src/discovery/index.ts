/** Finds the extensions of a repository. Loaded as a whole, and only by the operation that does so. */

export { changedFiles } from './changed.ts'
export { DiscoveryError, findExtensions, type Discovered } from './find.ts'
export { MAX_JOBS, toMatrix } from './matrix.ts'
export { touched } from './select.ts'
