export const id = 266;
export const ids = [266];
export const modules = {

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);


/** Aliases that may be followed in one file: enough for people, too few for a file that grows without bound. */
const MAX_ALIASES = 100;
/**
 * @returns the document
 * @throws DocumentError with every syntax error, duplicate key, unknown tag
 */
function parse(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = { version: '1.2', schema: 'core', resolveKnownTags: false, stringKeys: true };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...options, lineCounter: lines });
    const findings = [...document.errors, ...document.warnings].map(error => ({
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'invalid YAML'
    }));
    if (findings.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M(findings);
    return {
        value: resolved(() => {
            const value = document.toJS({ maxAliasCount: MAX_ALIASES });
            JSON.stringify(value); // An alias within its own anchor makes a circle, which cannot be sent.
            return value;
        }),
        line: path => {
            for (let length = path.length; length > 0; length -= 1) {
                const node = document.getIn(path.slice(0, length), true);
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
                    return lines.linePos(node.range[0]).line;
            }
            return 1;
        }
    };
}
function resolved(read) {
    try {
        return read();
    }
    catch (error) {
        const circular = error instanceof TypeError;
        const message = circular ? 'an alias stands inside of its own anchor' : 'the file has too many aliases';
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .M([{ line: 1, message }]);
    }
}


/***/ })

};
