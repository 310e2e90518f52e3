/** Finds the call that a method and a path belong to. */

/** What a call is recognized by. */
export interface Route {
  /** The name in fault rules and in the list of requests. */
  name: string
  method: string
  /** The path as its page prints it, with `{placeholders}`. */
  path: string
}

/** A route, with the decoded values of its placeholders. */
export interface Found<R extends Route> {
  route: R
  values: Record<string, string>
}

/** Splits a request target into path and query. */
export function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [path = '', ...query] = url.split('?')
  return { path, query: new URLSearchParams(query.join('?')) }
}

/** The route for a method and a path, which is still encoded and has no query. */
export function findRoute<R extends Route>(
  routes: readonly R[],
  method: string,
  path: string
): Found<R> | undefined {
  for (const route of routes) {
    const values = route.method === method ? match(route.path, path) : undefined
    if (values) return { route, values }
  }
  return undefined
}

function match(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/')
  const given = path.split('/')
  if (expected.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, segment] of expected.entries()) {
    const value = decode(given[index] ?? '')
    if (value === undefined || value === '') {
      if (segment !== '') return undefined
    } else if (/^\{\w+\}$/.test(segment)) values[segment.slice(1, -1)] = value
    else if (value !== segment) return undefined
  }
  return values
}

/** The decoded segment of a path; undefined if it is not well encoded. */
export function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
