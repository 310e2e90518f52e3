/** Finds files of a package that hold what nobody else may read. */

import { quoteValue } from '../extension/findings.ts'
import { oneLine } from '../report/text.ts'
import { PathPatterns } from '../extension/path-patterns.ts'
import { holdsCredential, isEnvironmentFile, mayHoldCredential } from '../secrets/credential-files.ts'
import type { PackageEntry } from './zip/entries.ts'
import { NamedFindings, ofWhole, type PackageFinding } from './problems.ts'
import {
  OWN_SECRET,
  SecretSearch,
  SHORT_SECRET,
  type Found,
  type SecretScan
} from '../secrets/secret-search.ts'

/** What the search for sensitive files goes by. */
export interface SensitiveRules {
  /** What the step masks. */
  readonly secrets: readonly string[]
  /** Globs, one a line, of files that look like secrets and may be published. */
  readonly allowFiles: string
}

/** How many files are named with one message: each has to be looked at. */
const MAX_NAMED = 50

/** Collects what is sensitive while a package is read. */
export class SensitiveFiles {
  readonly #search: SecretSearch
  readonly #allowed: PathPatterns
  readonly #secrets = new NamedFindings()
  /** What `allowFiles` can allow. */
  readonly #sensitive = new NamedFindings()
  readonly #warnings = new NamedFindings()

  constructor({ allowFiles, secrets }: SensitiveRules) {
    this.#search = new SecretSearch(secrets)
    this.#allowed = new PathPatterns(allowFiles)
  }

  /** @returns whether the content of the file is needed to judge it */
  wants({ place }: PackageEntry, origin = place): boolean {
    return mayHoldCredential(place) || mayHoldCredential(origin)
  }

  /** @returns what finds secrets in one file; give it the pieces of the file in their order */
  begin(): SecretScan {
    return this.#search.begin()
  }

  /**
   * @param found in the content; absent when it could not be read
   * @param bytes of the file, when they were wanted
   * @param origin where a symbolic link led to: the file may have another name there
   */
  judge(
    { isFolder, place }: PackageEntry,
    found: Found | undefined,
    bytes: Buffer | undefined,
    origin = place
  ): void {
    if (found?.secret === true) this.#secrets.add(OWN_SECRET, place)
    else if (found?.shortSecret === true) this.#warnings.add(SHORT_SECRET, place)
    const isAllowed = this.#allowed.match(place)
    if (isFolder || isAllowed) return
    const holds = (name: string) => bytes !== undefined && holdsCredential(name, bytes)
    if (found?.privateKey === true) this.#sensitive.add('it holds a private key', place)
    else if (isEnvironmentFile(place) || isEnvironmentFile(origin))
      this.#sensitive.add('it is for environment variables, which often are secrets', place)
    else if (holds(place) || holds(origin)) this.#sensitive.add('it holds a credential', place)
    else if (found === undefined && mayHoldCredential(place))
      this.#sensitive.add('it may hold a credential, and cannot be read here', place)
  }

  /** @returns what was found in all files */
  findings(): Readonly<Record<'notices' | 'problems' | 'warnings', readonly PackageFinding[]>> {
    const toFinding = (message: string, file: string) => ({ file, line: 1, message })
    const withCure = (message: string, file: string) =>
      toFinding(
        `${message}; leave it out of the package, or give allow-files: ${oneLine(file)} if everybody may read it`,
        file
      )
    return {
      problems: [
        ...this.#secrets.findings(toFinding, MAX_NAMED),
        ...this.#sensitive.findings(withCure, MAX_NAMED)
      ],
      warnings: this.#warnings.findings(toFinding),
      notices: this.#allowed.unmatched.map(glob =>
        ofWhole(`it has no file that ${quoteValue(glob)} of allow-files matches`)
      )
    }
  }
}
