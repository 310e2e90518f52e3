import type { Row } from '../codearts/rows.ts'
import type { Draft } from '../extension/draft.ts'
import type { Release } from '../extension/release.ts'
import { listed, type Problem } from '../inputs/explain.ts'
import { quote } from '../report/text.ts'
import { RefusedError } from './plan.ts'

/**
 * A package has to say what its extension is registered as ("Uploading an Extension Package"); a draft cannot change
 * its extension's type.
 * @param row of the extension, as the service has it
 * @throws RefusedError with the line of each difference
 */
export function checkAgainst(row: Row, release: Release): void {
  const problems: Problem[] = []
  const differs = (field: 'businessType' | 'displayName', cure: string) => {
    if (row[field] === '' || row[field] === release[field]) return
    const place = release.place(field)
    const message = `${place.field} is ${quote(release[field])}, but ${release.pluginName} is registered with ${quote(row[field])}; ${cure}.`
    problems.push({ message, file: place.file, line: place.line })
  }
  differs('businessType', 'the type of an extension cannot change')
  // A draft that is saved renames its extension; a package does not.
  if (release.kind === 'package') {
    differs('displayName', 'write that into the package, or change the extension first with update-extension')
  }
  if (problems.length === 0) return
  throw new RefusedError(
    [
      `The ${release.kind} does not fit the registered extension; nothing was changed.`,
      ...problems.map(listed)
    ].join('\n'),
    problems
  )
}

/**
 * What a draft has once cannot change any more, and the service refuses the whole edit.
 * @param row of the version that is to be edited
 * @throws RefusedError with the first difference
 */
export function checkEdit(row: Row, draft: Draft): void {
  const fixed = [
    ['runtime_attribution', row.runtimeAttribution.toLowerCase(), draft.runtime_attribution],
    ['business_type_display_name', row.businessTypeDisplayName, draft.business_type_display_name]
  ] as const
  for (const [field, before, after] of fixed) {
    if (before === '' || after === undefined || before === after) continue
    throw new RefusedError(
      `${field} is ${quote(after)} in the draft file, but ${quote(before)} in version ${row.version}, where it cannot change. Write that, or raise the version.`
    )
  }
}
