/** Shows Markdown about as GitHub does: alerts, tables, folded parts, light and dark. */

import { marked } from 'marked'

type Theme = 'dark' | 'light'

const COLOURS = {
  light: {
    back: '#ffffff',
    text: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    soft: '#f6f8fa',
    link: '#0969da'
  },
  dark: {
    back: '#0d1117',
    text: '#f0f6fc',
    quiet: '#9198a1',
    line: '#3d444d',
    soft: '#151b23',
    link: '#4493f8'
  }
} as const

/** The colours of alerts, by their kind. */
const ALERTS = {
  NOTE: '#0969da',
  TIP: '#1a7f37',
  IMPORTANT: '#8250df',
  WARNING: '#9a6700',
  CAUTION: '#cf222e'
}

/** @returns a page with a job summary, and below it a comment */
export function asOnGitHub(
  { summary, comment }: Record<'comment' | 'summary', string>,
  theme: Theme
): string {
  return `<!DOCTYPE html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Job summary and comment</title>
  <style>${style(theme)}</style>
  <main>
    <h6>Job summary of the tag v1.0.0</h6>
    <article>${rendered(summary)}</article>
    <h6>Comment on a pull request</h6>
    <article>
      <header><strong>github-actions</strong> <span>bot</span> commented now</header>
      ${rendered(comment)}
    </article>
  </main>
</html>`
}

function rendered(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true })
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\s*/g,
    (_all, kind: keyof typeof ALERTS) =>
      `<blockquote style="border-color: ${ALERTS[kind]}"><p><b style="color: ${ALERTS[kind]}">${kind}</b></p><p>`
  )
}

function style(theme: Theme): string {
  const { back, text, quiet, line, soft, link } = COLOURS[theme]
  return `
    :root { color-scheme: ${theme} }
    body { margin: 0; background: ${back} }
    main { width: 820px; padding: 20px 24px 24px; background: ${back}; color: ${text};
      font: 15px/1.5 -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif }
    h6 { margin: 0 0 8px; color: ${quiet}; font-size: 12px; font-weight: 600 }
    article { border: 1px solid ${line}; border-radius: 6px; padding: 12px 16px; margin: 0 0 18px; overflow: hidden }
    article:last-child { margin: 0 }
    header { margin: -12px -16px 12px; padding: 8px 16px; background: ${soft}; border-bottom: 1px solid ${line};
      color: ${quiet}; font-size: 13px }
    header strong { color: ${text} }
    header span { border: 1px solid ${line}; border-radius: 1em; padding: 0 6px; font-size: 11px }
    h3 { margin: 4px 0 12px; font-size: 19px }
    p, ul, ol, table, details, blockquote { margin: 0 0 12px }
    a { color: ${link}; text-decoration: none }
    code { font: 13px 'DejaVu Sans Mono', monospace; background: ${soft}; border-radius: 4px; padding: 1px 5px }
    table { border-collapse: collapse; font-size: 14px }
    th, td { border: 1px solid ${line}; padding: 5px 12px; text-align: left }
    blockquote { border-left: 4px solid ${line}; padding: 4px 14px }
    summary { cursor: pointer }
    sub { color: ${quiet} }`
}
