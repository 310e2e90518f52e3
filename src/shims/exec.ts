/**
 * Stands in for @actions/exec in the bundle (tsconfig `paths`), and so keeps @actions/io out as well. Only
 * `platform.getDetails()` of @actions/core runs programs with it, and this action does not call that.
 */
export function getExecOutput(): never {
  throw new Error('@actions/exec is not part of this bundle')
}
