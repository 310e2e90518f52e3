/** @returns HTML or Markdown with its numeric entities read, as a browser shows them */
export function decoded(html: string): string {
  return html.replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
}
