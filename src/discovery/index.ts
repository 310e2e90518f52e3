/** What others use of this folder, which is loaded as a whole, and only by the operation that searches a repository. */

export { changedFiles } from './changed.ts'
export { DiscoveryError, findExtensions, type Discovered } from './find.ts'
export { MAX_JOBS, toMatrix } from './matrix.ts'
export { touched } from './select.ts'
