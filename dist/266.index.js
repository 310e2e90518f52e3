export const id = 266;
export const ids = [266];
export const modules = {

  6266:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    brackets: () => (  brackets),
    parse: () => (  parse)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);


const MAX_ALIASES = 100;
const MAX_JSON_LENGTH = 2 * _document_js__WEBPACK_IMPORTED_MODULE_1__  .bi;
function brackets(text) {
    const tokens = Array.from(new yaml__WEBPACK_IMPORTED_MODULE_0__  .JG().lex(text), token => /^[[\]{}]$/.test(token) ? token : token.replace(/[^\r\n]/g, ''));
    return tokens.join('');
}
function parse(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
    const options = {
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        uniqueKeys: false  
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { ...options, lineCounter: lines });
    const findings = [...document.errors, ...document.warnings].map(error => ({
        line: error.linePos?.[0].line ?? 1,
        message: messageFor(error)
    }));
    for (const key of repeatedKeys(document))
        findings.push({ line: lines.linePos(key.range?.[0] ?? 0).line, message: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .Xu)(key.value) });
    if (findings.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__  .Mi((0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .uf)(findings));
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
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && typeof node.value === 'number' ? node.source : undefined;
        }
    };
}
function messageFor({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'another document begins here, and a file may hold one only';
    return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'invalid YAML';
}
function repeatedKeys(document) {
    const repeated = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .YR)(document, {
        Map: (_position, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key))
                    continue;
                if (seen.has(key.value))
                    repeated.push(key);
                seen.add(key.value);
            }
        }
    });
    return repeated;
}
function rangeOf(document, path) {
    const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(holder)
        ? holder.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) && key.value === path.at(-1))
        : undefined;
    const node = pair?.key ?? document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Ll)(node) ? node.range : undefined;
}
function resolved(document) {
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
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
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__  .Mi([{ line: 1, message }]);
}


  })

};
