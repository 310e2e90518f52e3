// What is done to the bundle after ncc: Node's larger modules load when they are used, comments stay in src, and the
// bundler's names become short.
import ts from 'typescript'

/**
 * Packages import crypto and https (which brings TLS) at their top. A step that ends at its inputs, or that talks to an
 * emulator over http, needs neither, and they are a tenth of its time. The bundler copies the names of a module that is
 * passed on as a whole, so they are listed.
 */
const LAZY = { crypto: ['randomBytes', 'randomUUID'], https: ['Agent', 'get', 'globalAgent', 'request'] }

/**
 * @param {string} code of a file of the bundle
 * @returns {string} the same, but each of these modules of Node is loaded when something of it is first used
 */
export function withLazyModules(code) {
  const load = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)'
  return Object.entries(LAZY).reduce((text, [name, names]) => {
    const eager = `module.exports = ${load}("${name}");`
    const target = `{ ${names.map(key => `${key}: undefined`).join(', ')} }`
    const lazy = `module.exports = new Proxy(${target}, { get: (_target, key) => ${load}("${name}")[key] });`
    return text.replace(eager, lazy)
  }, code)
}

/**
 * @param {string} code of a file of the bundle
 * @returns {string} the same, with imported modules named `text_js__M0__`
 */
export function withShortNames(code) {
  return code.replaceAll('_WEBPACK_IMPORTED_MODULE_', '_M')
}

/**
 * @param {string} code of a file of the bundle
 * @returns {string} the same without comments; a line that held nothing else goes with them
 */
export function withoutComments(code) {
  let left = ''
  let at = 0
  for (const { pos, end } of commentsOf(code)) {
    const before = code.slice(at, pos)
    const comment = code.slice(pos, end)
    const isWholeLine = /(^|\n)[ \t]*$/.test(before) && /^[ \t]*\n/.test(code.slice(end, end + 200))
    left += isWholeLine ? before.replace(/[ \t]*$/, '') : before + (comment.includes('\n') ? '\n' : ' ')
    at = isWholeLine ? code.indexOf('\n', end) + 1 : end
  }
  return left + code.slice(at)
}

/** @returns the places of all comments, in their order */
function commentsOf(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const found = new Map()
  const visit = node => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(code, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(code, node.end) ?? [])
    ]
    for (const { pos, end } of ranges) found.set(pos, { pos, end })
    for (const child of node.getChildren(source)) visit(child)
  }
  visit(source)
  return [...found.values()].sort((a, b) => a.pos - b.pos)
}
