export const id = 266;
export const ids = [266];
export const modules = {

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brackets: () => (/* binding */ brackets),
/* harmony export */   parse: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);
// Parses YAML 1.2 core: no custom tags, no key twice, and aliases within bounds.


/** How many aliases of a file are followed: enough for people, too few for a file that grows without bound. */
const MAX_ALIASES = 100;
/** Longest JSON that a file may become, in characters; without aliases, a line break of YAML becomes two of JSON. */
const MAX_JSON_LENGTH = 2 * _document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENT_BYTES */ .bi;
/** @returns the same lines with nothing but the brackets that hold lists and maps */
function brackets(text) {
    const tokens = Array.from(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text), token => /^[[\]{}]$/.test(token) ? token : token.replace(/[^\r\n]/g, ''));
    return tokens.join('');
}
/**
 * @returns the document
 * @throws DocumentError with every syntax error, duplicate key, unknown tag
 */
function parse(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = {
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        uniqueKeys: false // The library compares each key with every other.
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...options, lineCounter: lines });
    const findings = [...document.errors, ...document.warnings].map(error => ({
        line: error.linePos?.[0].line ?? 1,
        message: messageFor(error)
    }));
    for (const key of repeatedKeys(document))
        findings.push({ line: lines.linePos(key.range?.[0] ?? 0).line, message: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .appearsTwice */ .Xu)(key.value) });
    if (findings.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .byLine */ .uf)(findings));
    return {
        value: resolved(document),
        line: path => {
            for (let length = path.length; length > 0; length -= 1) {
                const range = rangeOf(document, path.slice(0, length));
                if (range)
                    return lines.linePos(range[0]).line;
            }
            return 1;
        },
        written: path => {
            const node = document.getIn(path, true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'number' ? node.source : undefined;
        }
    };
}
function messageFor({ code, message }) {
    // The library's own message is for programmers.
    if (code === 'MULTIPLE_DOCS')
        return 'another document begins here, and a file may hold one only';
    return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'invalid YAML';
}
function repeatedKeys(document) {
    const repeated = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_position, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value))
                    repeated.push(key);
                seen.add(key.value);
            }
        }
    });
    return repeated;
}
/** @returns where the reader looks for the value at the path: at its key, or in a list at itself */
function rangeOf(document, path) {
    const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(holder)
        ? holder.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1))
        : undefined;
    const node = pair?.key ?? document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
}
/** @throws DocumentError when an alias has no end, or all aliases together become more than a file may be */
function resolved(document) {
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        // This fails with a TypeError for an alias within its own anchor: a circle cannot be sent.
        if (JSON.stringify(value).length <= MAX_JSON_LENGTH)
            return value;
    }
    catch (error) {
        if (error instanceof TypeError)
            throw wrongAliases('an alias stands inside of its own anchor');
    }
    throw wrongAliases('the file has too many aliases');
}
function wrongAliases(message) {
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi([{ line: 1, message }]);
}


/***/ })

};
