import type { Row } from '../codearts/rows.ts'
import type { Release } from '../extension/release.ts'
import type { Problem } from '../inputs/explain.ts'
import { oneLine, quote } from '../report/text.ts'
import { RefusedError } from './plan.ts'

/**
 * A package has to say what its extension is registered as ("Uploading an Extension Package"); a draft cannot change
 * its extension's type.
 * @param row of the extension, as the service has it
 * @throws RefusedError with the line of each difference
 */
export function checkAgainst(row: Row, release: Release, what: 'draft' | 'package'): void {
  const problems: Problem[] = []
  const differs = (field: 'businessType' | 'displayName', cure: string) => {
    if (row[field] === '' || row[field] === release[field]) return
    const place = release.place(field)
    const message = `${place.field} is ${quote(release[field])}, but ${release.pluginName} is registered with ${quote(row[field])}; ${cure}.`
    problems.push({ message, file: place.file, line: place.line })
  }
  differs('businessType', 'the type of an extension cannot change')
  // A draft that is saved renames its extension; a package does not.
  if (what === 'package') {
    differs('displayName', 'write that into the package, or change the extension first with update-extension')
  }
  if (problems.length === 0) return
  const list = problems.map(({ file = '', line = 1, message }) => `- ${oneLine(file)}:${line}: ${message}`)
  throw new RefusedError(
    [`The ${what} does not fit the registered extension; nothing was changed.`, ...list].join('\n'),
    problems
  )
}
