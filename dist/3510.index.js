export const id = 3510;
export const ids = [3510];
export const modules = {

  3510:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parse: () => (  parse)
});

var main = __webpack_require__(9547);
var extension_document = __webpack_require__(8780);
var expected = __webpack_require__(704);
var report_hidden = __webpack_require__(8672);
; 
const BACKSLASH = 0x5c;
function nearest(text, path) {
    const start = skipSpace(text, 0);
    let position = { shown: start, value: start };
    for (const key of path) {
        const inner = child(text, position.value, key);
        if (inner === undefined)
            return { ...position, whole: false };
        position = inner;
    }
    return { ...position, whole: true };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = 0; at < offset; at += 1) {
        const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
        if (isEnd)
            line += 1;
    }
    return line;
}
function child(text, open, key) {
    const isObject = text[open] === '{';
    if (!isObject && text[open] !== '[')
        return undefined;
    let at = skipSpace(text, open + 1);
    for (let index = 0; text[at] !== '}' && text[at] !== ']'; index += 1) {
        const shown = at;
        let name = index;
        if (isObject) {
            const end = endOfText(text, at);
            name = textOf(text.slice(at, end));
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        if (name === key)
            return { shown, value: at };
        at = skipSpace(text, endOfValue(text, at));
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return undefined;
}
function textOf(quoted) {
    return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text[at]))
        at += 1;
    return at;
}
function isSpace(character) {
    return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
function endOfValue(text, from) {
    let depth = 0;
    let at = from;
    for (; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"')
            at = endOfText(text, at) - 1;
        else if (character === '[' || character === '{')
            depth += 1;
        else if (depth === 0 && (character === ',' || isSpace(character)))
            break;
        else if (character === ']' || character === '}') {
            if (depth === 0)
                break;
            depth -= 1;
        }
    }
    return at;
}
function endOfText(text, from) {
    let at = from + 1;
    while (at < text.length && text[at] !== '"')
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    return at + 1;
}

; 





const MESSAGES = {
    InvalidCommentToken: 'JSON has no comments; remove it',
    InvalidSymbol: 'a word stands here outside of quotes; put text in double quotes',
    CommaExpected: 'a comma is missing before this',
    ColonExpected: 'a colon is missing after the key',
    ValueExpected: 'a value is missing here; a comma before a closing bracket is not JSON',
    PropertyNameExpected: 'a key in double quotes is missing here; a comma before a closing bracket is not JSON',
    CloseBraceExpected: 'the closing } is missing',
    CloseBracketExpected: 'the closing ] is missing',
    EndOfFileExpected: 'there is text after the end of the JSON value'
};
function messageFor(code, wrong) {
    if (code !== 'InvalidSymbol')
        return MESSAGES[code] ?? `invalid JSON (${code})`;
    if (wrong.startsWith('#'))
        return (0,expected .Eb)(MESSAGES['InvalidCommentToken']);
    const hidden = (0,report_hidden .x)(wrong);
    return hidden === undefined ? (0,expected .Eb)(MESSAGES[code]) : `what stands here is not JSON: ${hidden}`;
}
function parse(text) {
    if (text.trim() === '')
        throw (0,extension_document .tP)(1, 'the file is empty');
    checkDepth(text);
    const { syntax, repeated } = inspect(text);
    if (syntax.size > 0)
        throw new extension_document .Mi((0,extension_document .Mm)(syntax, ([line, message]) => ({ line, message })));
    if (repeated.length > 0) {
        throw new extension_document .Mi((0,extension_document .Mm)(repeated, ({ line, key }) => ({ line, message: (0,extension_document .Xu)(key) })));
    }
    return {
        value: JSON.parse(text),
        line: path => lineAt(text, nearest(text, path).shown),
        written: path => {
            const { whole, value } = nearest(text, path);
            return whole ? /^-?\d[\d.eE+-]*/.exec(text.slice(value))?.[0] : undefined;
        }
    };
}
function checkDepth(text) {
    const scanner = (0,main.createScanner)(text, true);
    const closing = [];
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const sign = text[scanner.getTokenOffset()];
        if (sign === '{')
            closing.push('}');
        else if (sign === '[')
            closing.push(']');
        else if (sign === closing.at(-1))
            closing.pop();
        if (closing.length > extension_document .lr)
            throw (0,extension_document .tP)(scanner.getTokenStartLine() + 1, extension_document .gZ);
    }
}
function inspect(text) {
    const syntax = new Map();
    const repeated = [];
    const open = [];
    const visitor = {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (key, _offset, _length, line) => {
            const keys = open.at(-1);
            if (keys?.has(key))
                repeated.push({ line: line + 1, key });
            keys?.add(key);
        },
        onError: (error, offset, length, line) => {
            if (syntax.has(line + 1))
                return;
            const code = (0,main.printParseErrorCode)(error);
            const wrong = text.slice(offset, offset + Math.min(length, extension_document .Ls));
            syntax.set(line + 1, messageFor(code, wrong));
        }
    };
    (0,main.visit)(text, visitor, { disallowComments: true, allowTrailingComma: false });
    return { syntax, repeated };
}


  })

};
