/** Tells files that hold credentials by their names, and some of these by what is in them. */

/** Files whose names alone say that they hold secrets; those that end so are samples. */
const ENVIRONMENT_FILE = /^\.env(\..+)?$/i
const SAMPLE = /\.(example|sample|template)$/i

/** What stands for the value of an environment variable. */
const VARIABLE = /^["']?(\$\{[^}]*\}|\$\w+|%\([^)]*\)s|%\w+%|<[^>]*>)?["']?$/

/** What tools keep credentials in, and the expression whose first group is one of them. */
const CREDENTIALS: ReadonlyMap<string, RegExp> = new Map([
  ['.npmrc', /^[ \t]*(?:\S+:)?_(?:authToken|auth|password)[ \t]*=[ \t]*(\S+)/gm],
  ['.pypirc', /^[ \t]*password[ \t]*[=:][ \t]*(\S+)/gim],
  ['.netrc', /(?:^|\s)password\s+(\S+)/g],
  ['_netrc', /(?:^|\s)password\s+(\S+)/g],
  ['.git-credentials', /^[ \t]*[a-z][\w+.-]*:\/\/[^\s/@]*:([^\s/@]+)@/gim]
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
  const pattern = CREDENTIALS.get(nameOf(place).toLowerCase())
  if (pattern === undefined) return false
  return [...bytes.toString().matchAll(pattern)].some(([, value = '']) => !VARIABLE.test(value))
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1)
}
