import { quote } from '../report/text.ts'

/** Why a folder cannot be packed. */

/** Lists at the root of a folder what is not packed, in the syntax of .gitignore. */
export const IGNORE_FILE = '.codeartsignore'

/** Says, as the end of a sentence, why a folder cannot be packed. */
export class PackError extends Error {
  override readonly name = 'PackError'
}

/** What stands in the way of packing; each is followed by names. */
const PROBLEMS = {
  link: 'it holds symbolic links, and a package holds files only',
  special: 'it holds what is neither a file nor a folder',
  name: 'it holds names with a backslash or a control character',
  nested: `it holds a ${IGNORE_FILE} below its root, where none is read`,
  unreadable: 'it holds what cannot be read'
} as const

/** Names that a message tells of each problem. */
const MAX_NAMES = 3

const WAY_OUT = `${IGNORE_FILE} can leave out what the extension does not need`

/** Collects the names that have a problem, so that all of them are told at once. */
export class Problems {
  readonly #found: { readonly problem: keyof typeof PROBLEMS; readonly name: string }[] = []

  add(problem: keyof typeof PROBLEMS, name: string): void {
    this.#found.push({ problem, name })
  }

  /** @throws PackError if there is any problem */
  settle(): void {
    if (this.#found.length === 0) return
    const told = Object.entries(PROBLEMS).flatMap(([problem, what]) => {
      const names = this.#found.filter(found => found.problem === problem).map(({ name }) => name)
      const first = names.sort().slice(0, MAX_NAMES)
      const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : ''
      return names.length === 0 ? [] : [`${what}: ${first.map(name => quote(name)).join(', ')}${more}`]
    })
    throw new PackError(`${told.join('; ')} (${WAY_OUT})`)
  }
}

/** @param what the folder has too much of, as the end of a sentence */
export function tooMuch(what: string): PackError {
  return new PackError(`it ${what} (${WAY_OUT})`)
}
