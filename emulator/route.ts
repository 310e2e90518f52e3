/** How a call is recognized. */
export interface Route {
  /** What fault rules and the list of requests call it. */
  name: string
  method: string
  /** The path as its page prints it, with `{placeholders}`. */
  path: string
}

/** The route that a method and a path (still encoded, without query) belong to, with the placeholders' values. */
export function findRoute<R extends Route>(
  routes: readonly R[],
  method: string,
  path: string
): { route: R; values: Record<string, string> } | undefined {
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

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
