/** Pieces of HTML within Markdown, as GitHub shows it: summary and comment have them. */

import { code, entities } from './text.ts'

/** @returns a version in bold; one of three numbers is known to be nothing that GitHub makes a link of */
export function boldVersion(version: string): string {
  return `**${/^\d{1,3}(?:\.\d{1,3}){2}$/.test(version) ? entities(version) : code(version)}**`
}

/** @returns a table of names and values without a head, in HTML; empty when no value is known */
export function namedValues(rows: readonly (readonly [name: string, value: string | undefined])[]): string {
  const lines = rows.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`<tr><td>${name}</td><td>${value}</td></tr>`]
  )
  return lines.length === 0 ? '' : `<table>\n${lines.join('\n')}\n</table>`
}

/** @returns lines of foreign text as they are; an empty one would end the HTML, as Markdown sees it */
export function preformatted(lines: readonly string[]): string {
  return `<pre>${lines.map(line => entities(line === '' ? ' ' : line)).join('\n')}</pre>`
}

/** @returns HTML behind a line to open; empty when there is nothing to fold */
export function folded(title: string, html: string): string {
  return html === '' ? '' : `<details><summary>${title}</summary>\n${html}\n</details>`
}
