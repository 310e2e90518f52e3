export const id = 167;
export const ids = [167];
export const modules = {

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   H3: () => (/* binding */ repeatedNames),
/* harmony export */   Ls: () => (/* binding */ MAX_VALUE),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   cl: () => (/* binding */ quoteValue)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
// Makes findings of what a schema finds: at which line, which field, what it is, and what it must be.


/** Longest value from a file that a message repeats, in characters. */
const MAX_VALUE = 100;
/** @returns the value in double quotes, on one line, cut to what a message repeats */
function quoteValue(value) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value, MAX_VALUE);
}
/**
 * @param value what was judged, when it is not the document's own: the document with inputs laid over it
 * @returns the issues as findings, bounded, each at its line, with the name of its field and its value
 */
function findings(issues, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(issues, ({ expected, path, message }) => {
        const name = path.length === 0 ? 'the file' : path.join('.');
        const given = valueAt(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const written = typeof given === 'number' ? document.written(path) : undefined;
        const is = written === undefined ? described(given) : `is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(written, MAX_VALUE)}`;
        return { line: document.line(path), message: `${name} ${is}; it ${message}${quotes}` };
    });
}
/** @returns the text at the path; nothing when there is none */
function textAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        return typeof inner === 'object' && inner !== null
            ? inner[key]
            : undefined;
    }, value);
}
function described(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quoteValue(value)}`;
    if (Array.isArray(value))
        return 'is a list';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? 'is an object' : `is ${JSON.stringify(value)}`;
}
/**
 * @param value a document's value, right or wrong
 * @param field of the document, a list of items with names
 * @returns an issue for each item that has the name of an earlier one
 */
function repeatedNames(value, field, message) {
    const items = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value[field] : undefined;
    if (!Array.isArray(items))
        return [];
    const seen = new Set();
    return items.flatMap((item, index) => {
        const name = textAt(item, ['name']);
        if (name === undefined)
            return [];
        const isRepeated = seen.has(name);
        seen.add(name);
        return isRepeated ? [{ path: [field, index, 'name'], message }] : [];
    });
}


/***/ }),

/***/ 3286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ MANIFEST),
  TX: () => (/* binding */ judgeManifest),
  Ze: () => (/* binding */ manifestNotices),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/extension/findings.ts
var findings = __webpack_require__(3903);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./src/extension/manifest-notices.ts
// What is unusual in a manifest: a schema whose issues are notices.

/** Makes the message of a notice: what the value is where documents show one. */
function usually(be) {
    return { error: `is ${be}` };
}
/** Limits of the console's form (user guide, "Creating an Extension"). */
function formLimit(limit) {
    return api/* _maxLength */.Eb(limit, { error: `is longer than the ${limit} characters of the console's form` });
}
function isRegex(source) {
    try {
        new RegExp(source);
        return true;
    }
    catch {
        return false;
    }
}
const ENVIRONMENT_VARIABLE = api/* _regex */.Fk(/^[A-Za-z_]\w*$/, usually('the name of an environment variable, such as MY_INPUT'));
const SCRIPT_TYPE = schemas/* enum */.k5n(['Shell', 'Nodejs', 'Java', 'Python'], usually('Shell, Nodejs, Java, Python in the documents'));
const manifest_notices_length = schemas/* nullish */.cl6(schemas/* int */.Whr(usually('a whole number in the documents')));
const input = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().check(ENVIRONMENT_VARIABLE, formLimit(200)),
    type: schemas/* literal */.euz('input', usually('input in the user guide, which names no other type here')),
    label: schemas/* string */.YjP(usually('what the pipeline shows above the input')).check(formLimit(140)),
    description: schemas/* optional */.lqM(schemas/* string */.YjP().check(formLimit(1000))),
    defaultValue: schemas/* nullish */.cl6(schemas/* string */.YjP(usually('a text in the documents'))),
    validation: schemas/* nullish */.cl6(schemas/* looseObject */._H3({
        regex: schemas/* nullish */.cl6(schemas/* string */.YjP().check(schemas/* refine */.YPB(isRegex, usually('no regular expression')))),
        min_length: manifest_notices_length,
        max_length: manifest_notices_length
    }))
});
const unusualManifestSchema = schemas/* looseObject */._H3({
    type: schemas/* literal */.euz('Task', usually('Task in the user guide')),
    execution: schemas/* looseObject */._H3({ type: SCRIPT_TYPE }, usually('what says which script runs')),
    inputs: schemas/* optional */.lqM(schemas/* array */.YOg(input))
});

// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
// EXTERNAL MODULE: ./src/extension/schema-manifest.ts
var schema_manifest = __webpack_require__(6614);
// EXTERNAL MODULE: ./src/extension/unknown-keys.ts
var unknown_keys = __webpack_require__(1256);
;// CONCATENATED MODULE: ./src/extension/manifest.ts






/** The name of the file (user guide, "Extension Package"). */
const MANIFEST = 'codearts-extension.json';
/** Inputs become environment variables (user guide, "Input and Output"): of two with the same name, one is lost. */
const REPEATED = 'must be the name of one input only';
/**
 * @param bytes of a `codearts-extension.json`
 * @throws DocumentError with every problem and its line
 */
async function parseManifest(bytes) {
    const document = await (0,parse_document/* parseDocument */.T)(bytes, 'json');
    const { manifest, problems } = judgeManifest(document);
    if (manifest === undefined)
        throw new extension_document/* DocumentError */.Mi(problems);
    return manifest;
}
/** @returns the manifest, unless the document has problems; each at its line, in the order of lines */
function judgeManifest(document) {
    const read = schema_manifest/* manifestSchema */.rc.safeParse(document.value);
    const issues = [...(read.error?.issues ?? []), ...(0,findings/* repeatedNames */.H3)(document.value, 'inputs', REPEATED)];
    if (read.success && issues.length === 0)
        return { manifest: { fields: read.data, document }, problems: [] };
    return { manifest: undefined, problems: (0,findings/* findings */.Pg)(issues, document) };
}
/**
 * @returns what is no problem, but probably a mistake: fields and words that no document names, limits that are
 * documented for the console only; in the order of lines
 */
function manifestNotices(document) {
    const problems = new Set(schema_manifest/* manifestSchema */.rc.safeParse(document.value).error?.issues.map(placeOf));
    const unusual = unusualManifestSchema.safeParse(document.value).error?.issues ?? [];
    const others = unusual.filter(issue => !problems.has(placeOf(issue)));
    const unknown = (0,unknown_keys/* unknownKeys */.v)(schema_manifest/* manifestSchema */.rc, schema_manifest/* KNOWN_IN_MANIFEST */.iX, document);
    return (0,extension_document/* byLine */.uf)([...(0,findings/* findings */.Pg)(others, document), ...unknown]);
}
function placeOf({ path }) {
    return path.join('.');
}


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
// Parses a JSON or YAML file, within bounds that hold whatever is in it.

/** Deepest nesting that is read: far beyond what people write, far below where parsers run out of stack. */
const MAX_DEPTH = 500;
/**
 * @param bytes the file, UTF-8, with or without a byte order mark
 * @param kind JSON is strict; YAML is 1.2 core, without custom tags, with bounded aliases
 * @throws DocumentError: syntax, duplicate keys, numbers that cannot be sent as written
 */
async function parseDocument(bytes, kind) {
    if (bytes.length > _document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DOCUMENT_BYTES */ .bi)
        throw wrongAt(1, `the file is larger than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DOCUMENT_BYTES */ .bi} bytes`);
    const text = decodeUtf8(bytes);
    if (text === undefined)
        throw wrongAt(1, 'the file is not UTF-8');
    const { brackets, parse } = kind === 'json' ? await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 9471)) : await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 6266));
    const deepLine = tooDeepAt(text, brackets(text));
    if (deepLine !== undefined)
        throw wrongAt(deepLine, 'the file is nested too deep');
    const document = parse(text);
    const findings = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)([...inexactNumbers(document.value)], path => ({
        line: document.line(path),
        message: `${path.length === 0 ? 'the file' : path.join('.')} is a number that cannot be sent as written; put it in quotes`
    }));
    if (findings.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(findings);
    return document;
}
function wrongAt(line, message) {
    return new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([{ line, message }]);
}
/** @returns the text without its byte order mark; nothing when it is not UTF-8 */
function decodeUtf8(bytes) {
    // UTF-16 may pass for UTF-8, and has a 0 beside each letter.
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const LINE_END = /\r\n|\n|\r/;
/**
 * Estimates the depth before parsing, because parsers recurse: open brackets, and in YAML the indentation with its
 * dashes.
 * @param brackets the same lines, without brackets that are part of a text
 * @returns the line, from 1, where the nesting passes the limit
 */
function tooDeepAt(text, brackets) {
    const structure = brackets.split(LINE_END);
    let open = 0;
    for (const [index, line] of text.split(LINE_END).entries()) {
        const indentation = /^(?:[ \t]|[-?:] )*/.exec(line)?.[0].length ?? 0;
        if (open + indentation > MAX_DEPTH)
            return index + 1;
        for (const character of structure[index] ?? '') {
            if (character === '[' || character === '{')
                open += 1;
            else if (character === ']' || character === '}')
                open = Math.max(0, open - 1);
            if (open + indentation > MAX_DEPTH)
                return index + 1;
        }
    }
    return undefined;
}
/** @returns paths of numbers that JSON cannot carry unchanged: too large for a double, infinite, or not a number */
function* inexactNumbers(value, path = []) {
    if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
        yield path;
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        yield* inexactNumbers(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
}


/***/ }),

/***/ 6614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ TARGET),
/* harmony export */   g1: () => (/* binding */ identitySchema),
/* harmony export */   iX: () => (/* binding */ KNOWN_IN_MANIFEST),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _business_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5360);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8870);
// What a manifest, `codearts-extension.json`, must be (user guide, "Extension Package"). A rule here refuses only what
// this document rules out. What documents leave open, or limit in the console's form only, is a notice at most
// (manifest-notices.ts), because the service may take it.




/** The script that a package runs, relative to its root. */
const TARGET = {
    // Not absolute, no drive, no folder named "..", no backslash, no control character.
    pattern: /^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\u0000-\u001f\u007f]+$/,
    allowed: 'a path inside of the package, with / between folders',
    example: 'scripts/execution.sh'
};
const name = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a name')));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text')));
/** The service itself answers null for what an input does not have. */
const textOrNull = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text')));
const anything = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'));
const input = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name,
    type: text,
    label: text,
    description: text,
    defaultValue: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    required: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('true or false'))),
    validation: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        requiredMessage: textOrNull,
        regex: textOrNull,
        regexMessage: textOrNull,
        min_length: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
        max_length: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())
    }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'))),
    extendProp: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(anything)
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'));
const output = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name, type: text, description: text, prop: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(anything) }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'));
/**
 * `type` may be absent, because the guide allows one value only. `friendlyName` may not, because it must equal the
 * registered name. `description` has the console's limit for the description of an extension. `execution` may be
 * absent, because the guide calls scripts optional.
 */
const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    $schema: text,
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Task', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('Task'))),
    name: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUGIN_NAME */ .AF),
    friendlyName: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DISPLAY_NAME */ .hi),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1000, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('at most 1000 characters')))),
    category: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_business_type_js__WEBPACK_IMPORTED_MODULE_0__/* .BUSINESS_TYPE */ .e8).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(word => word !== 'Check', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('Gate in a package; only the console says Check'))),
    version: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv),
    versionDescription: text,
    dataSourceBindings: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('[]'))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(0, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('[], because data source bindings are not enabled')))),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(input, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a list of inputs'))),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text, such as Shell')), target: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(TARGET) }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'))),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(output, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a list of outputs')))
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'));
/** The fields that say which extension and version a manifest is of. */
const identitySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .UpN(manifestSchema, {
    name: true,
    friendlyName: true,
    category: true,
    description: true,
    version: true
});
/** Keys besides those of the schema that are no mistake: how a package spells `min_length` is not documented. */
const KNOWN_IN_MANIFEST = { 'inputs[].validation': ['minLength', 'maxLength'] };


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ conforming),
/* harmony export */   s: () => (/* binding */ must)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
// The parts that the schemas of manifest and draft share.

/** Makes the message of a schema: what the value must be. What it is instead is added where the message is shown. */
function must(be) {
    return { error: `must be ${be}` };
}
/** @returns the schema of a text that keeps the rule */
function conforming(rule) {
    const be = must(`${rule.allowed}, such as ${rule.example}`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(be).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(rule.pattern, be));
}


/***/ }),

/***/ 1256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unknownKeys)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5988);




/**
 * @param schema whose objects list the keys that they know; an object that lists none may have any
 * @param also further keys that are known
 * @param value what is judged, when it is not the document's own
 * @returns a finding for each unknown key, bounded, at its line, with the known key that it resembles
 */
function unknownKeys(schema, also, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)([...walk(schema, also, value, [])], ({ path, known }) => {
        const message = `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path.join('.'), _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUE */ .Ls)} is not in the documents; it is sent as it is`;
        return { line: document.line(path), message: (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(message, String(path.at(-1)), known) };
    });
}
function* walk(schema, also, value, path) {
    const { def } = schema._zod;
    if (def.type === 'optional' || def.type === 'nullable')
        yield* walk(def.innerType, also, value, path);
    else if (def.type === 'array' && Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* walk(def.element, also, item, [...path, index]);
    }
    else if (def.type === 'object' && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const known = [...Object.keys(def.shape), ...(also[placeOf(path)] ?? [])];
        for (const [key, inner] of Object.entries(value)) {
            const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
            if (field !== undefined)
                yield* walk(field, also, inner, [...path, key]);
            else if (Object.keys(def.shape).length > 0 && !known.includes(key))
                yield { path: [...path, key], known };
        }
    }
}
/** @returns the place of all values like the one at the path: `inputs[].validation` */
function placeOf(path) {
    return path
        .map(key => (typeof key === 'number' ? '[]' : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operation: () => (/* binding */ discover_operation)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/discovery/git-ref.ts
var git_ref = __webpack_require__(622);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/extension/manifest.ts + 1 modules
var extension_manifest = __webpack_require__(3286);
;// CONCATENATED MODULE: ./src/discovery/find.ts







/** Says, as the end of a sentence, why the extensions cannot be listed. */
class DiscoveryError extends Error {
    name = 'DiscoveryError';
}
/** Git's own files, and packages of others, which may be extensions as well. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * Symbolic links are not followed: no link leads out of the workspace, in a circle, or to an extension twice.
 * @param root the workspace, a real path
 * @param base the folder to search, itself included; a real path
 * @throws DiscoveryError when the base lies outside of the workspace
 */
async function findExtensions(root, base) {
    const [first] = relativeTo(root, base).split('/');
    // Between two drives of Windows no path is relative.
    if (first === '..' || external_node_path_default().isAbsolute(relativeTo(root, base)))
        throw new DiscoveryError('it leads out of the workspace');
    const problems = [];
    const refuse = (file) => (error) => void problems.push(...problemsOf(file, error));
    const folders = await manifestFolders(base, (folder, error) => {
        refuse(relativeTo(root, folder))(error);
    });
    const extensions = [];
    const files = new Map();
    // One after the other, because thousands of open files are too many; sorted, so that every run says the same.
    for (const folder of folders.map(place => relativeTo(root, place)).sort()) {
        const file = external_node_path_default().posix.join(folder, extension_manifest/* MANIFEST */.e0);
        const manifest = await readManifest(external_node_path_default().join(root, file)).catch(refuse(file));
        if (manifest === undefined)
            continue;
        const { name, version, category } = manifest.fields;
        const twin = files.get(name);
        if (twin !== undefined)
            refuse(file)(sameName(manifest, twin));
        if (!isUsable(folder))
            refuse(file)(unusable(folder));
        files.set(name, twin ?? file);
        extensions.push({ path: folder, 'plugin-name': name, version, 'business-type': category });
    }
    return { extensions, problems };
}
/** @returns the path relative to the root, with forward slashes; `.` for the root itself */
function relativeTo(root, place) {
    return external_node_path_default().relative(root, place).split((external_node_path_default()).sep).join('/') || '.';
}
/** @returns the folders, from this one down, that have something of the manifest's name which is no folder */
async function manifestFolders(base, refuse) {
    const found = [];
    let level = [base];
    while (level.length > 0) {
        const below = level.map(async (folder) => {
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
                // Gone meanwhile, or its name is no Unicode, so that no path could say where it is.
                if (codeOf(error) !== 'ENOENT')
                    refuse(folder, error);
                return [];
            });
            if (entries.some(entry => entry.name === extension_manifest/* MANIFEST */.e0 && !entry.isDirectory()))
                found.push(folder);
            return entries
                .filter(entry => entry.isDirectory() && !LEFT_OUT.has(entry.name))
                .map(({ name }) => external_node_path_default().join(folder, name));
        });
        level = (await Promise.all(below)).flat();
    }
    return found;
}
/** @throws DocumentError, or what the file system says */
async function readManifest(file) {
    if (!(await (0,promises_.lstat)(file)).isFile()) {
        const message = 'it is a symbolic link or another special file, and has to be a file of its own';
        throw new extension_document/* DocumentError */.Mi([{ line: 1, message }]);
    }
    // The last byte counts too: one more than allowed is enough for the parser to refuse the file.
    return (0,extension_manifest/* parseManifest */.Ng)(await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(file, { end: extension_document/* MAX_DOCUMENT_BYTES */.bi })));
}
/** Inputs are trimmed, and a backslash in a path counts as a slash: a job could not name such a folder. */
function isUsable(folder) {
    return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder);
}
function unusable(folder) {
    const message = `the folder is ${(0,report_text/* quote */.hD)(folder)}; no input can name one with a backslash, a line break or spaces at its ends`;
    return new extension_document/* DocumentError */.Mi([{ line: 1, message }]);
}
/** The jobs of a matrix run side by side: two of one extension would overwrite each other's draft. */
function sameName({ fields, document }, twin) {
    const message = `name is ${(0,report_text/* quote */.hD)(fields.name)}, as in ${twin}; rename one of them, or leave one out with working-directory`;
    return new extension_document/* DocumentError */.Mi([{ line: document.line(['name']), message }]);
}
/** @throws the error itself when it says nothing about the file */
function problemsOf(file, error) {
    if (error instanceof extension_document/* DocumentError */.Mi) {
        return error.findings.map(({ line, message }) => ({ message: `${(0,report_text/* oneLine */.TN)(message)}.`, file, line }));
    }
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    return [{ message: `It cannot be read (${code}).`, file, line: 1 }];
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

;// CONCATENATED MODULE: ./src/discovery/select.ts

/**
 * A file belongs to the nearest folder above it that holds a manifest now. So the files of an extension that was
 * deleted belong to the extension around it, if there is one, whose package held them.
 * @param files that changed, relative to the workspace with forward slashes, or all there are
 * @returns the extensions with at least one of these files
 */
function touched(extensions, files) {
    if (files === 'all')
        return extensions;
    const folders = new Set(extensions.map(({ path }) => path));
    const owners = new Set(files.map(file => upwards(file).find(folder => folders.has(folder))));
    const changed = new Set(files);
    // Git names a submodule as one file: everything below has changed with it.
    return extensions.filter(({ path }) => owners.has(path) || upwards(path).some(place => changed.has(place)));
}
/** @returns the path and every folder above it, nearest first, up to `.` */
function upwards(relative) {
    return relative === '.' ? ['.'] : [relative, ...upwards(external_node_path_default().posix.dirname(relative))];
}

;// CONCATENATED MODULE: ./src/discovery/changed.ts






/** Asks git which files changed. */
/** `github.event.before` of a branch that is new (webhook event "push"): SHA-1 has 40 zeros, SHA-256 64. */
const NO_COMMIT = /^0{7,}$/;
const HISTORY = 'let actions/checkout fetch the whole history with `fetch-depth: 0`';
// Both names of a renamed file, since both folders changed; nothing that the repository's configuration could start.
const DIFF = 'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv';
/**
 * @param ref what HEAD is compared with, from where both parted, as a pull request shows it
 * @returns the changed files in the base, deleted ones too, relative to the workspace with forward slashes
 * @throws DiscoveryError when git cannot tell; the signal's reason when it is aborted
 */
async function changedFiles(places, ref, signal) {
    if (NO_COMMIT.test(ref))
        return 'all';
    if (!git_ref/* GIT_REF */.B.pattern.test(ref))
        throw new DiscoveryError(`it must be ${git_ref/* GIT_REF */.B.allowed}`);
    const commit = await commitOf(places, ref, signal);
    const range = ['--end-of-options', `${commit}...HEAD`, '--'];
    const { code, stdout, stderr } = await git([...DIFF.split(' '), ...range], places, signal);
    if (stderr.includes('no merge base')) {
        throw new DiscoveryError(`it has no commit in common with HEAD in this checkout; ${HISTORY}`);
    }
    if (code !== 0)
        throw new DiscoveryError(`git cannot compare it with HEAD (${said(stderr)}); ${HISTORY}`);
    const folder = relativeTo(places.root, places.base);
    const names = stdout.split('\0').filter(name => name !== '');
    return names.map(name => external_node_path_default().posix.join(folder, name));
}
/** A step of its own, because `git diff` compares files by these names when it finds no repository. */
async function commitOf(places, ref, signal) {
    const ask = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const { code, stdout, stderr } = await git(ask, places, signal);
    if (code === 0)
        return stdout.trim();
    if (stderr.includes('not a git repository')) {
        throw new DiscoveryError(`${relativeTo(places.root, places.base)} is in no git checkout; actions/checkout makes one where git is installed before it runs`);
    }
    // Also when it does not trust the owner of the checkout, with the command that lets it.
    if (code !== 1)
        throw new DiscoveryError(`git cannot read the checkout (${said(stderr)})`);
    throw new DiscoveryError(`this checkout has no such commit; ${HISTORY}. If it does already, the commit is gone, as after a forced push`);
}
/**
 * @returns how git ended, its words in English
 * @throws DiscoveryError when it could not run; the signal's reason when it is aborted
 */
async function git(args, { root, base }, signal) {
    // In a container the checkout belongs to a user outside, and git takes it for a trap. Inside the workspace it is none.
    const trusted = upwards(relativeTo(root, base)).flatMap(folder => [
        '-c',
        `safe.directory=${external_node_path_default().join(root, folder).replaceAll((external_node_path_default()).sep, '/')}`
    ]);
    // A folder of the checkout may be laid out like a bare repository, with a configuration of its own.
    const options = ['--no-pager', '-c', 'safe.bareRepository=explicit', ...trusted, '-C', base];
    const surroundings = {
        // Windows looks for git here before it looks in PATH, so it must not be the checkout.
        cwd: external_node_path_default().dirname(process.execPath),
        env: environment(),
        maxBuffer: Infinity,
        signal
    };
    const ended = new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...options, ...args], surroundings, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, stdout, stderr });
            else
                reject(new DiscoveryError(`git is needed to compare, and ${reasonOf(error)}`, { cause: error }));
        });
    });
    return ended.finally(() => {
        signal.throwIfAborted();
    });
}
function reasonOf({ code, message }) {
    if (code === 'ENOENT')
        return 'is not installed; install it before actions/checkout runs';
    return `cannot run (${said(message)})`;
}
/**
 * Variables of git itself could lead it to another repository, or make it start programs. So could the configuration of
 * the checkout: git fetches a commit that is missing by the command which that names, unless no protocol is allowed.
 */
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
    return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
}
function said(text) {
    return (0,report_text/* oneLine */.TN)(text, 500).replace(/[.!?]$/, '');
}

;// CONCATENATED MODULE: ./src/discovery/matrix.ts

/** Most jobs of one matrix (GitHub, "Actions limits", job matrix). */
const MAX_JOBS = 256;
/** Longest outputs of a job: 1 MB, counted as UTF-16 (GitHub, "Workflow syntax", `jobs.<job_id>.outputs`). */
const MAX_OUTPUT_CHARACTERS = (1024 * 1024) / 2;
/** @throws DiscoveryError when the list is longer than a job can put out, which is far less than MAX_JOBS shards */
function toMatrix(extensions) {
    const shards = [];
    for (let start = 0; start < extensions.length; start += MAX_JOBS) {
        shards.push({ include: extensions.slice(start, start + MAX_JOBS) });
    }
    const [matrix, second] = shards;
    const outputs = {
        matrix: JSON.stringify(second === undefined && matrix !== undefined ? matrix : { include: [] }),
        shards: JSON.stringify(shards),
        count: String(extensions.length)
    };
    if (outputs.shards.length > MAX_OUTPUT_CHARACTERS) {
        throw new DiscoveryError(`it holds ${extensions.length} extensions, whose list is longer than the 1 MB that a job can put out; search a smaller folder`);
    }
    return outputs;
}

// EXTERNAL MODULE: ./src/inputs/fields.ts
var fields = __webpack_require__(2996);
// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(7981);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var problems = __webpack_require__(8925);
// EXTERNAL MODULE: ./src/operations/operation.ts
var operation = __webpack_require__(2899);
;// CONCATENATED MODULE: ./src/operations/discover.ts
/** The operation `discover`: lists the extensions of a repository as a matrix of jobs. */








const discover_operation = (0,operation/* defineOperation */.h)({
    summary: 'Lists the extensions of a repository as a matrix of jobs; makes no requests.',
    service: 'none',
    writes: false,
    required: {},
    optional: (0,fields/* pick */.Up)('working-directory', 'changed-since'),
    check: async (inputs, context) => {
        const { 'changed-since': since, 'working-directory': directory = '' } = inputs;
        const extensions = await find(directory, since, context);
        return extensions && attempt('working-directory', directory, context, () => listing(extensions));
    },
    plan: ({ checked }) => Promise.resolve({ steps: [], result: 'valid', ...(checked && { listing: checked }) })
});
/** @returns nothing when the extensions cannot be listed; why, and what is wrong with manifests, is among the problems */
async function find(directory, since, context) {
    const { root, signal, findings } = context;
    const listed = await attempt('working-directory', directory, context, async () => {
        const workspace = await (0,paths/* openWorkspace */.OH)(root, '', directory);
        return { ...workspace, ...(await findExtensions(workspace.root, workspace.base)) };
    });
    if (listed === undefined)
        return undefined;
    for (const problem of listed.problems)
        findings.problems.push(problem);
    const files = since === undefined
        ? 'all'
        : await attempt('changed-since', since, context, () => changedFiles(listed, since, signal));
    if (files === undefined)
        return undefined;
    const extensions = touched(listed.extensions, files);
    if (extensions.length > MAX_JOBS)
        findings.warnings.push(tooMany(extensions.length));
    return extensions;
}
function tooMany(count) {
    return {
        message: `${count} extensions are more than the ${MAX_JOBS} jobs of a matrix, so that the output matrix is empty; use shards.`
    };
}
/** @throws DiscoveryError when the list is too long for the outputs of a job */
function listing(extensions) {
    return {
        title: 'Extensions',
        columns: ['path', 'plugin-name', 'version', 'business-type'],
        rows: extensions.map(one => [one.path, one['plugin-name'], one.version, one['business-type']]),
        outputs: toMatrix(extensions)
    };
}
/** @returns what the work gives; nothing when it fails as expected, which is among the problems then */
async function attempt(input, given, { findings }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof paths/* PathError */.ER) && !(error instanceof DiscoveryError))
            throw error;
        findings.problems.push((0,problems/* problemWith */.CO)(input, given, error.message));
        return undefined;
    }
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
/** What an operation is: one value, which holds everything that makes it that operation. */
/** @returns the operation, for the registry */
function defineOperation(definition) {
    return definition;
}


/***/ })

};
