/** Reads .codeartsignore, the file that says what of a folder is not packed. */

import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'
import { MAX_DOCUMENT_BYTES } from '../../extension/document.ts'
import { quoteValue } from '../../extension/findings.ts'
import { decodeUtf8 } from '../../extension/parse-document.ts'
import { isInside, readFile } from '../../extension/regular-file.ts'
import { matchesPattern, parsePattern, type IgnorePattern } from './ignore-pattern.ts'
import { IGNORE_FILE, PackError, PROBLEM, type PackageFinding } from '../problems.ts'
import type { SourceFolder } from './source-folder.ts'

/** Most patterns, and longest one in characters: every name is compared with every pattern. People write a few dozen. */
const MAX_PATTERNS = 1_000
const MAX_LENGTH = 500

/** Most names that are remembered as left out: to say why a file is missing, the first are enough. */
const MAX_LEFT_OUT = 10_000

/** A line of the file. */
interface Rule {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Absent when the line can match no name. */
  readonly pattern: IgnorePattern | undefined
  matched: boolean
}

/** What of a folder is not packed. */
export class IgnoreRules {
  readonly #rules: readonly Rule[]
  /** The last match decides. */
  readonly #lastFirst: readonly Rule[]
  readonly #leftOut = new Set<string>()
  /** Files of patterns that are not at the root. */
  readonly #unused: string[] = []

  private constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#lastFirst = rules.toReversed()
  }

  /**
   * @returns the rules of the folder's .codeartsignore; without one, nothing is left out
   * @throws PackError when the file cannot be used
   */
  static async read(source: SourceFolder): Promise<IgnoreRules> {
    const bytes = await readIgnoreFile(source)
    return new IgnoreRules(bytes === undefined ? [] : parse(bytes))
  }

  /** Files and folders that were left out, relative to the folder that is packed; folders end in a slash. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut]
  }

  /**
   * @param name relative to the folder that is packed; nothing above it is left out
   * @returns whether a pattern leaves it out; a file of patterns is never packed
   */
  leavesOut(name: string, isFolder: boolean): boolean {
    const isRules = path.posix.basename(name) === IGNORE_FILE
    let last: Rule | undefined
    for (const rule of this.#lastFirst) {
      // Whether the others match anything at all is only of interest once.
      if ((last !== undefined && rule.matched) || !matches(rule, name, isFolder)) continue
      rule.matched = true
      last ??= rule
    }
    const isKept = last === undefined || last.pattern?.negated === true
    if (isKept && isRules && name !== IGNORE_FILE) this.#unused.push(name)
    if (isKept) return isRules
    if (this.#leftOut.size < MAX_LEFT_OUT) this.#leftOut.add(isFolder ? `${name}/` : name)
    return true
  }

  /**
   * @param name of a file that a package must have
   * @throws PackError, at the line of the pattern, when it was left out
   */
  refuseWithout(name: string): void {
    if (!this.#leftOut.has(name)) return
    const line = this.#lastFirst.find(rule => matches(rule, name, false))?.line
    throw unusable(`it leaves out ${name}, which every package needs; add the line !${name} at its end`, {
      line
    })
  }

  /** @returns a warning for each other file of patterns: somebody may rely on it */
  warnings(): PackageFinding[] {
    const message = `only the ${IGNORE_FILE} at the root of a package is used; this one leaves out nothing`
    return this.#unused.map(file => ({ file, line: 1, message }))
  }

  /** @returns a notice for each pattern that made no difference */
  notices(): PackageFinding[] {
    return this.#rules.flatMap(({ line, matched, pattern, text }) => {
      if (matched) return []
      const folder = this.#leftOutAround(text)
      if (folder !== undefined && pattern?.negated !== true) return []
      const message =
        folder === undefined
          ? `the pattern ${quoteValue(text)} matches nothing in the folder`
          : `the pattern ${quoteValue(text)} takes nothing back, because ${quoteValue(folder)} is left out as a whole`
      return [{ file: IGNORE_FILE, line, message }]
    })
  }

  /** @returns the folder that was left out and that the pattern looks into; nobody knows whether it would match there */
  #leftOutAround(text: string): string | undefined {
    const wanted = text.replace(/^!?\/?/, '')
    return this.leftOut.find(name => name.endsWith('/') && wanted.startsWith(name))
  }
}

function matches({ pattern }: Rule, name: string, isFolder: boolean): boolean {
  return pattern !== undefined && matchesPattern(pattern, name, isFolder)
}

function parse(bytes: Buffer): Rule[] {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw unusable(`it is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const content = decodeUtf8(bytes)
  if (content === undefined) throw unusable('it is not UTF-8')
  const rules: Rule[] = []
  for (const [index, written] of content.split('\n').entries()) {
    const line = index + 1
    const text = written.replace(/\r$/, '')
    if (text.startsWith('#') || text.trim() === '') continue
    if (text.length > MAX_LENGTH)
      throw unusable(`a pattern is longer than ${MAX_LENGTH} characters`, { line })
    if (rules.length === MAX_PATTERNS)
      throw unusable(`there are more than ${MAX_PATTERNS} patterns up to this line`, { line })
    rules.push({ line, text, pattern: parsePattern(text), matched: false })
  }
  return rules
}

/** @returns nothing when there is no such file */
async function readIgnoreFile({ allowed, path: folder }: SourceFolder): Promise<Buffer | undefined> {
  const file = path.join(folder, IGNORE_FILE)
  try {
    const real = await realpath(file)
    if (real !== file && !allowed.some(inside => isInside(real, inside))) throw unusable(PROBLEM.outside)
    return (await readFile(real, MAX_DOCUMENT_BYTES)).bytes
  } catch (error) {
    if (error instanceof PackError) throw error
    const isThere = await lstat(file).catch(() => undefined)
    if (isThere === undefined) return undefined
    throw unusable('it cannot be read; it has to be a file', { cause: error })
  }
}

function unusable(
  message: string,
  { line = 1, cause }: { line?: number | undefined; cause?: unknown } = {}
): PackError {
  return new PackError([{ file: IGNORE_FILE, line, message }], undefined, cause)
}
