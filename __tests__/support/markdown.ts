/** What the tests of the documentation look at in a page: headings, links and fenced blocks, as GitHub shows them. */

/** A fenced block. */
export interface Block {
  readonly language: string
  readonly text: string
  /** Of its fence, from 1. */
  readonly line: number
}

export interface Link {
  readonly target: string
  readonly isImage: boolean
  /** From 1. */
  readonly line: number
}

const FENCE = /^( *)(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)^ *\2[`~]* *$/gm

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(FENCE)].map(({ index, 1: indent = '', 3: language = '', 4: text = '' }) => ({
    language: language.trim(),
    text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    line: lineAt(page, index)
  }))
}

/** Every link and image: Markdown's, HTML's, and addresses that stand for themselves. */
export function linksOf(page: string): Link[] {
  const text = withoutCode(page).replace(/<!--[\s\S]*?-->/g, blank)
  const kinds = [
    /(!?)\[(?:[^[\]]|\[[^[\]]*\](?:\([^()]*\))?)*\]\(\s*<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*)>?(?:\s+"[^"]*")?\s*\)/g,
    /(!)\[[^[\]]*\]\(([^()\s]+)\)/g,
    /^ {0,3}(\[)[^\]]+\]: *(\S+)/gm,
    /<(img|source|a)\b[^>]*?\s(?:href|src|srcset)="([^"\s]*)/g,
    /()(\bhttps?:\/\/[^\s<>()"'`|\]]+[^\s<>()"'`|\].,;:!?])/g
  ]
  const found = kinds.flatMap(kind =>
    [...text.matchAll(kind)].map(({ index, 1: mark = '', 2: target = '' }) => ({
      target,
      isImage: /^(!|img|source)$/.test(mark),
      line: lineAt(text, index)
    }))
  )
  return [...new Map(found.map(link => [JSON.stringify(link), link])).values()]
}

/** The anchors of a page: those that GitHub makes of its headings, and its own. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutBlocks(page).matchAll(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gm)) {
    const slug = slugOf(heading)
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  for (const [, id = ''] of withoutCode(page).matchAll(/<\w+[^>]*?\s(?:id|name)="([^"]+)"/g)) anchors.add(id)
  return anchors
}

/** A heading loses its markup and its punctuation; each space becomes a hyphen. */
function slugOf(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/(^|[^\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

function withoutBlocks(page: string): string {
  return page.replace(FENCE, blank)
}

function withoutCode(page: string): string {
  return withoutBlocks(page).replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, blank)
}

/** Keeps the lines. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
