/** Writes to GitHub. Loaded only by runs that do. */

export { keepComment } from './comment.ts'
export { describeFailure } from './failure.ts'
