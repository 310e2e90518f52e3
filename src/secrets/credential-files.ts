/** Tells files that hold credentials by their names, and some of these by what is in them. */

/** Files whose names alone say that they hold secrets; those that end so are samples. Windows drops dots at the end. */
const ENVIRONMENT_FILE = /^\.env(\..+)?$/i
const SAMPLE = /\.(example|sample|template)$/i

/** What stands for a value that is not in the file: environment variables and nothing else, or words in angle brackets. */
const VARIABLE = /^(?:\$\{[\w.]+\??\}|:)+$|^\$\w+$|^%\([^)]*\)s$|^%\w+%$|^<[^>]*>$/

/** What follows a value behind a blank. */
const COMMENT = /[ \t][;#].*$/

/** Longest line that is looked at, in characters. */
const MAX_LINE = 4_000

type ValuesOf = (lines: readonly string[]) => readonly string[]

/** What tools keep credentials in, and the credentials of its lines. */
const CREDENTIALS: ReadonlyMap<string, ValuesOf> = new Map<string, ValuesOf>([
  ['.npmrc', lines => [...valuesAfter(lines, /_(?:authToken|auth|password)[ \t]*=/), ...inUrls(lines)]],
  ['.pypirc', lines => [...valuesAfter(lines, /^[ \t]*password[ \t]*[=:]/i), ...inUrls(lines)]],
  ['.netrc', passwords],
  ['_netrc', passwords],
  ['.git-credentials', inUrls],
  [
    '.git/config',
    lines => [...valuesAfter(lines, /authorization:[ \t]*\w+(?=[ \t])/i), ...inUrls(lines, false)]
  ]
])

/** @returns whether the name says that there are environment variables in the file, which mostly are secrets */
export function isEnvironmentFile(place: string): boolean {
  const name = nameOf(place)
  return ENVIRONMENT_FILE.test(name) && !SAMPLE.test(name)
}

/** @returns whether the content decides if the file holds a credential */
export function mayHoldCredential(place: string): boolean {
  return valuesIn(place) !== undefined
}

/** @returns whether a file that may hold a credential does; the name of a variable is none */
export function holdsCredential(place: string, bytes: Buffer): boolean {
  const valuesOf = valuesIn(place)
  if (valuesOf === undefined) return false
  // Of UTF-16, the zeros are left out, and what is left of the byte order mark.
  const text = bytes
    .toString()
    .replaceAll('\0', '')
    .replace(/^[\ufeff\ufffd]+/, '')
  const lines = text
    .split(/[\r\n]+/)
    .filter(line => !/^[ \t]*[#;]/.test(line))
    .map(line => line.slice(0, MAX_LINE))
  return valuesOf(lines)
    .map(value => value.replace(COMMENT, '').trim())
    .map(value => value.replace(/^["']|["']$/g, ''))
    .some(value => value !== '' && !VARIABLE.test(value))
}

function valuesIn(place: string): ValuesOf | undefined {
  const name = nameOf(place).toLowerCase()
  const isOfGit = name === 'config' && /(?:^|\/)\.git\//i.test(place)
  return CREDENTIALS.get(isOfGit ? '.git/config' : name)
}

/** @returns what follows the key; in the next line when that is indented and nothing stands in the line of the key */
function valuesAfter(lines: readonly string[], key: RegExp): string[] {
  return lines.flatMap((line, index) => {
    const found = key.exec(line)
    if (found === null) return []
    const value = line.slice(found.index + found[0].length).trim()
    const next = lines[index + 1] ?? ''
    return value === '' && /^[ \t]/.test(next) ? [next.trim()] : [value]
  })
}

/** In .netrc, any white space divides names and values. */
function passwords(lines: readonly string[]): string[] {
  const words = lines.flatMap(line => line.split(/[ \t]+/)).filter(word => word !== '')
  return words.filter((_, index) => words[index - 1] === 'password')
}

/**
 * @param alone whether a name without a password counts: it may be a token
 * @returns what stands before the @ of URLs: a password behind a colon, or a token alone
 */
function inUrls(lines: readonly string[], alone = true): string[] {
  return lines
    .flatMap(line => line.split('://').slice(1))
    .flatMap(rest => {
      const authority = rest.replace(/[/\s?#].*$/s, '')
      const end = authority.lastIndexOf('@')
      if (end < 0) return []
      const colon = authority.indexOf(':')
      if (colon >= 0 && colon < end) return [authority.slice(colon + 1, end)]
      return alone ? [authority.slice(0, end)] : []
    })
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1).replace(/[. ]+$/, '')
}
