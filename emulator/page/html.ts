/** A template tag for HTML that escapes what is inserted. */

/** HTML that may be inserted into a page without escaping. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What can be inserted: text, which is escaped, HTML, or a list of HTML, which is joined. */
type Insert = string | number | Html | readonly Html[]

/** Builds HTML from a template. */
export function html(strings: TemplateStringsArray, ...inserts: Insert[]): Html {
  const parts = strings.map((part, index) => part + source(inserts[index] ?? ''))
  return new Html(parts.join(''))
}

function source(insert: Insert): string {
  if (insert instanceof Html) return insert.source
  if (typeof insert === 'object') return insert.map(item => item.source).join('')
  return escape(String(insert))
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
