/** Tells files that hold credentials by their names, and some of these by what is in them. */

/** Files whose names alone say that they hold secrets; those that end so are samples. Windows drops dots at the end. */
const ENVIRONMENT_FILE = /^\.env(\..+)?$/i
const SAMPLE = /\.(example|sample|template)$/i

/** What stands for a value that is not in the file: an environment variable, or words in angle brackets. */
const VARIABLE = /\$\{[^}]*\}|^\$\w+$|^%\([^)]*\)s$|^%\w+%$|^<[^>]*>$/

/** Longest line that is looked at, in characters. */
const MAX_LINE = 4_000

type ValuesOf = (line: string) => readonly string[]

/** What tools keep credentials in, and the credentials of a line; a comment has none. */
const CREDENTIALS: ReadonlyMap<string, ValuesOf> = new Map<string, ValuesOf>([
  ['.npmrc', line => [...valueAfter(line, /_(?:authToken|auth|password)[ \t]*=/), ...inUrls(line)]],
  ['.pypirc', line => [...valueAfter(line, /^[ \t]*password[ \t]*[=:]/i), ...inUrls(line)]],
  ['.netrc', passwords],
  ['_netrc', passwords],
  ['.git-credentials', inUrls]
])

/** @returns whether the name says that there are environment variables in the file, which mostly are secrets */
export function isEnvironmentFile(place: string): boolean {
  const name = nameOf(place)
  return ENVIRONMENT_FILE.test(name) && !SAMPLE.test(name)
}

/** @returns whether the content decides if the file holds a credential */
export function mayHoldCredential(place: string): boolean {
  return CREDENTIALS.has(nameOf(place).toLowerCase())
}

/** @returns whether a file that may hold a credential does; the name of a variable is none */
export function holdsCredential(place: string, bytes: Buffer): boolean {
  const valuesOf = CREDENTIALS.get(nameOf(place).toLowerCase())
  if (valuesOf === undefined) return false
  const lines = bytes
    .toString()
    .replace(/^\ufeff/, '')
    .split(/[\r\n]+/)
  return lines
    .filter(line => !/^[ \t]*[#;]/.test(line))
    .flatMap(line => valuesOf(line.slice(0, MAX_LINE)))
    .map(value => value.replace(/^["']|["']$/g, ''))
    .some(value => value !== '' && !VARIABLE.test(value))
}

function valueAfter(line: string, key: RegExp): string[] {
  const found = key.exec(line)
  return found === null ? [] : [line.slice(found.index + found[0].length).trim()]
}

function passwords(line: string): string[] {
  const words = line.trim().split(/[ \t]+/)
  // In .netrc, the value may stand in the next line; then its name is a word of the next one.
  return words.flatMap((word, index) => (words[index - 1] === 'password' ? [word] : []))
}

/** @returns what stands before the @ of URLs: a password behind a colon, or a token alone */
function inUrls(line: string): string[] {
  return line
    .split('://')
    .slice(1)
    .flatMap(rest => {
      const authority = rest.replace(/[/\s?#].*$/s, '')
      const end = authority.lastIndexOf('@')
      if (end < 0) return []
      const colon = authority.indexOf(':')
      return [authority.slice(colon < 0 || colon > end ? 0 : colon + 1, end)]
    })
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1).replace(/[. ]+$/, '')
}
