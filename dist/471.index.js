export const id = 471;
export const ids = [471];
export const modules = {

  9471:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    brackets: () => (  brackets),
    parse: () => (  parse)
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);


const MESSAGES = {
    InvalidCommentToken: 'JSON has no comments; remove it',
    InvalidSymbol: 'JSON has no comments and no bare words here; put text in double quotes',
    CommaExpected: 'a comma is missing before this',
    ColonExpected: 'a colon is missing after the key',
    ValueExpected: 'a value is missing here; a comma before a closing bracket is not JSON',
    PropertyNameExpected: 'a key in double quotes is missing here; a comma before a closing bracket is not JSON',
    CloseBraceExpected: 'the closing } is missing',
    CloseBracketExpected: 'the closing ] is missing',
    EndOfFileExpected: 'there is text after the end of the JSON value'
};
function brackets(text) {
    return text.replace(/"(?:[^"\\\r\n]|\\.)*"/g, '');
}
function parse(text) {
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const lineAt = lineIndex(text);
    if (text.trim() === '')
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__  .Mi([{ line: 1, message: 'the file is empty' }]);
    if (root === undefined || errors.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__  .Mi(syntaxFindings(errors, lineAt));
    const duplicates = [...duplicateKeys(root)].map(key => ({
        line: lineAt(key.offset),
        message: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .Xu)(key.value)
    }));
    if (duplicates.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__  .Mi(duplicates);
    return {
        value: JSON.parse(text),
        line: path => lineAt(nearest(root, path).offset),
        written: path => {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
            return node?.type === 'number' ? text.slice(node.offset, node.offset + node.length) : undefined;
        }
    };
}
function syntaxFindings(errors, lineAt) {
    const byLine = new Map();
    for (const { error, offset } of errors) {
        const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error);
        const line = lineAt(offset);
        if (!byLine.has(line))
            byLine.set(line, { line, message: MESSAGES[code] ?? `invalid JSON (${code})` });
    }
    return [...byLine.values()];
}
function* duplicateKeys(node) {
    const seen = new Set();
    for (const child of node.children ?? []) {
        const key = child.type === 'property' ? child.children?.[0] : undefined;
        if (key !== undefined && seen.has(key.value))
            yield key;
        seen.add(key?.value);
        yield* duplicateKeys(child);
    }
}
function nearest(root, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const found = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, path.slice(0, length));
        if (found !== undefined)
            return found.parent?.type === 'property' ? found.parent : found;
    }
    return root;
}
function lineIndex(text) {
    const starts = [...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length);
    return offset => {
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? Infinity) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}


  })

};
