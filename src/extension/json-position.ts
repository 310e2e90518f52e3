/**
 * Finds values in valid JSON by their path, and the line of an offset. It reads the text anew each time, which takes
 * milliseconds, because a tree of all values would take hundreds of megabytes.
 */

/** Where a value stands, as offsets in the text. */
interface Position {
  /** Where the reader looks for it: at its key, or in a list at itself. */
  readonly shown: number
  readonly value: number
}

const BACKSLASH = 0x5c

/**
 * @param text valid JSON
 * @returns the position of the value at the path, or of the nearest one that holds it
 */
export function nearest(text: string, path: readonly PropertyKey[]): Position & { readonly whole: boolean } {
  const start = skipSpace(text, 0)
  let position: Position = { shown: start, value: start }
  for (const key of path) {
    const inner = child(text, position.value, key)
    if (inner === undefined) return { ...position, whole: false }
    position = inner
  }
  return { ...position, whole: true }
}

/** @returns the line, from 1, of the offset */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at += 1) {
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (isEnd) line += 1
  }
  return line
}

/** @param open where an object or a list begins, or another value, which holds nothing */
function child(text: string, open: number, key: PropertyKey): Position | undefined {
  const isObject = text[open] === '{'
  if (!isObject && text[open] !== '[') return undefined
  let at = skipSpace(text, open + 1)
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index += 1) {
    const shown = at
    let name: PropertyKey = index
    if (isObject) {
      const end = endOfText(text, at)
      name = textOf(text.slice(at, end))
      at = skipSpace(text, skipSpace(text, end) + 1)
    }
    if (name === key) return { shown, value: at }
    at = skipSpace(text, endOfValue(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return undefined
}

function textOf(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text[at])) at += 1
  return at
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}

/** @returns the offset behind the value that begins here */
function endOfValue(text: string, from: number): number {
  let depth = 0
  let at = from
  for (; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') at = endOfText(text, at) - 1
    else if (character === '[' || character === '{') depth += 1
    else if (depth === 0 && (character === ',' || isSpace(character))) break
    else if (character === ']' || character === '}') {
      if (depth === 0) break
      depth -= 1
    }
  }
  return at
}

/** @returns the offset behind the text that begins here with a quotation mark */
function endOfText(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at + 1
}
