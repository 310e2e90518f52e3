/** A piece of HTML that is safe to put into a page as it stands. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What may stand in a template: text is escaped, HTML is not, a list is joined. */
export type Insert = string | number | Html | readonly Html[]

/** Builds HTML from a template whose inserts are escaped unless they are HTML themselves. */
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
