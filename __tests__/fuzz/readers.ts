/** Reads the log, Markdown and outputs as the runner and GitHub do, as strictly as possible. */

/** @returns the names of the workflow commands that the runner may find in a log, in their order */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap(line => {
    // It trims all white space of Unicode, and takes the older form anywhere in a line that has none of the newer.
    const [, name] = /^[\s\u0085]*::([^\s:]*)/.exec(line) ?? []
    if (name !== undefined) return [name]
    return line.includes('##[') ? ['##['] : []
  })
}

/** Everything without a meaning in Markdown or HTML. */
const INERT = /[\p{L}\p{N} ,]|&#\d+;/gu

const TAGS = [
  ...['code', 'br', 'details', 'summary', 'pre', 'img', 'a', 'table', 'tr', 'td', 'strong', 'sub']
]

/**
 * @returns for each line the characters with a meaning that it has, in order, and its tags. What has the same of them
 * has the same headings, tables, cells, items, links, images and code.
 */
export function structureOf(markdown: string): string[] {
  // Inline code may stand around any word.
  return markdown
    .replace(/<\/?code>/g, '')
    .split('\n')
    .map(line => {
      const tags = Array.from(line.matchAll(/<(\/?)([^\s>]*)/g), ([, end = '', name = '']) => {
        return TAGS.includes(name) ? end + name : 'a tag that is not allowed'
      })
      const start = /^ {4}|^\s*$/.test(line) ? 'blank or indented' : ''
      return [start, line.replace(INERT, ''), ...tags].join(' ')
    })
}

/**
 * Reads the file of outputs by the runner's own rules: a line ends in a line feed, and nothing else.
 * @throws Error where the runner fails
 */
export function parseOutputs(text: string): [name: string, value: string][] {
  const found: [string, string][] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', delimiter = ''] = /^([^=]*?)<<(.*)$/s.exec(line) ?? []
    if (name === '' || delimiter === '') throw new Error(`invalid format: ${line}`)
    const end = lines.indexOf(delimiter, at + 1)
    if (end === -1) throw new Error(`no line ${delimiter}`)
    found.push([name, lines.slice(at + 1, end).join('\n')])
    at = end
  }
  return found
}
