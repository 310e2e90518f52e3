export const id = 225;
export const ids = [225,468];
export const modules = {

/***/ 8519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ updateInfo),
/* harmony export */   Tw: () => (/* binding */ deleteExtension),
/* harmony export */   VK: () => (/* binding */ registerExtension),
/* harmony export */   jh: () => (/* binding */ uploadExtension),
/* harmony export */   l_: () => (/* binding */ updateIcon),
/* harmony export */   p$: () => (/* binding */ UPLOAD_FIELD)
/* harmony export */ });
/* harmony import */ var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);
/** Calls on extensions and their packages. */


/** Name of the form field in which packages and icons go out. */
const UPLOAD_FIELD = 'upload_file';
/** "Creating a Basic Extension": makes a name known, without a version; a second one is refused. */
function registerExtension(domainId, info) {
    return {
        name: 'register-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v3/${domainId}/extension/info/add`,
        query: {},
        body: { json: { ...infoBody(info), plugin_composition_type: 'single' } },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccepted */ .oJ
    };
}
/** "Updating Basic Information About an Extension": display name, description and icon, of a published one as well. */
function updateInfo(domainId, info) {
    return {
        name: 'update-info',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/update-info`,
        query: {},
        body: { json: infoBody(info) },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccepted */ .oJ
    };
}
/** An absent text is answered with an unknown error, so that each goes out, if empty. */
function infoBody(info) {
    return {
        plugin_name: info.pluginName,
        display_name: info.displayName,
        business_type: info.businessType,
        business_type_display_name: info.businessTypeDisplayName,
        description: info.description,
        icon_url: info.iconUrl,
        maintainers: info.maintainers
    };
}
/** "Uploading a Basic Extension": a draft of the same version is replaced. */
function uploadExtension(domainId, pluginName, businessType, file) {
    return {
        name: 'upload-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v3/${domainId}/extension/upload`,
        query: { plugin_name: pluginName, business_type: businessType },
        body: { file: { ...file, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}
/** "Updating the Extension Icon": answers the icon's URL or path. */
function updateIcon(domainId, pluginName, icon) {
    return {
        name: 'update-icon',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/common/upload-plugin-icon`,
        query: { plugin_name: pluginName },
        body: { file: { ...icon, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readIconUrl */ .JW
    };
}
/**
 * "Deleting a Basic Extension": one version of it, or with all of them; a second one is answered "not found".
 * @param version absent for the whole extension
 */
function deleteExtension(domainId, pluginName, version) {
    return {
        name: version === undefined ? 'delete-extension' : 'delete-version',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v3/${domainId}/extension/info/delete`,
        query: {
            plugin_name: pluginName,
            type: version === undefined ? 'all' : 'single',
            ...(version === undefined ? {} : { version })
        },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ readIconUrl),
/* harmony export */   W4: () => (/* binding */ readSuccess),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   j: () => (/* binding */ readImageUrl),
/* harmony export */   kP: () => (/* binding */ readThumbnailUrl),
/* harmony export */   oJ: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
/** What each call takes out of its answer. All throw ServiceError when it is not the one that is documented. */


/** Calls that answer a boolean: only `true` and `"true"` are success. */
function readSuccess(answer) {
    if (answer.value === true || answer.value === 'true')
        return true;
    throw isFalse(answer) ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** The icon's URL or path, verbatim; an empty string when the service says no more than `true`. */
function readIconUrl(answer) {
    if (answer.value === true || answer.value === 'true')
        return '';
    if (isFalse(answer))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer);
    const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : '';
    // Bare text is a URL or a path on one line; a page of a proxy or a torn JSON text is not.
    if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return url;
}
/** Calls that answer `true` or some text: only an empty one, and `false`, are none. */
function readAccepted(answer) {
    readIconUrl(answer);
    return true;
}
/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
function readThumbnailUrl(answer) {
    const status = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer.value, 'status');
    const result = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer.value, 'result') ?? {};
    const url = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result, 'img_url'));
    if (!(0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(result) || url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    if (status === 'success')
        return url;
    throw status === 'error' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** @returns the path under which the image was stored */
function readImageUrl(answer) {
    const url = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.value, 'img_url');
    if (url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return url;
}
/** For the bytes of an image: whatever is neither JSON nor a page. */
function readBytes(answer) {
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
function isFalse(answer) {
    return /^"?false"?$/i.test(answer.text);
}


/***/ }),

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

/***/ 432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statedIn)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);
// What a package or a draft says about itself, and where it says so.


/**
 * @param nameField where the document says the name
 * @returns name and version that a document states, as far as they are valid, however wrong the rest may be
 */
function statedIn({ value }, nameField) {
    const valid = (field, { pattern }) => {
        const text = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, [field]);
        return text !== undefined && pattern.test(text) ? text : undefined;
    };
    const pluginName = valid(nameField, _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUGIN_NAME */ .AF);
    const version = valid('version', _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv);
    return { ...(pluginName !== undefined && { pluginName }), ...(version !== undefined && { version }) };
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

/***/ 2468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formLength: () => (/* binding */ formLength),
/* harmony export */   openForm: () => (/* binding */ openForm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8549);
/** Sends a file as a multipart form (RFC 7578), provided that it is still the file that was checked. */




/**
 * Opens the file and wraps it as multipart/form-data. Each attempt opens it anew, so that its body is complete.
 * @param onProgress called whenever bytes move on towards the socket
 * @returns headers with an exact Content-Length, and a stream
 * @throws FileChangedError, here or from the stream, when the file is not the one that was checked
 */
async function openForm(part, onProgress) {
    // Without blocking: a named pipe in the file's place would hold the process for ever.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(part.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileChangedError */ .jL(part.filename, false, error);
    });
    try {
        await assertUnchanged(file, part, false);
        const source = file.createReadStream({ start: 0, end: part.size - 1, autoClose: false });
        const form = await build(part, source);
        const stream = checkedAtEnd(() => assertUnchanged(file, part, true), onProgress);
        // Without a listener, a file that cannot be read would end the process.
        form.once('error', (error) => stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileChangedError */ .jL(part.filename, true, error)));
        stream.once('close', () => {
            source.destroy();
            void file.close();
        });
        form.pipe(stream);
        return { headers: { ...form.getHeaders(), 'content-length': String(form.getLengthSync()) }, stream };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function assertUnchanged(file, { filename, changed, size }, begun) {
    const now = await file.stat();
    if (now.isFile() && now.size === size && now.ctimeMs === changed)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileChangedError */ .jL(filename, begun);
}
/** @returns the length in bytes of the whole body that sends this part */
async function formLength(part) {
    return (await build(part, Buffer.alloc(0))).getLengthSync();
}
async function build(part, source) {
    const { default: FormData } = await Promise.all(/* import() */[__webpack_require__.e(454), __webpack_require__.e(300)]).then(__webpack_require__.t.bind(__webpack_require__, 6454, 23));
    const form = new FormData();
    form.append(part.field, source, {
        filename: part.filename,
        contentType: part.type,
        knownLength: part.size
    });
    return form;
}
/** Holds the last piece back until the check has passed, so that a file that changed is never sent whole. */
function checkedAtEnd(check, onProgress) {
    let last;
    return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        transform(chunk, _encoding, done) {
            onProgress();
            const before = last;
            last = chunk;
            done(null, before);
        },
        flush(done) {
            check().then(() => {
                done(null, last);
            }, done);
        }
    });
}


/***/ }),

/***/ 2225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPackage: () => (/* binding */ openPackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/codearts/calls/extensions.ts
var extensions = __webpack_require__(8519);
// EXTERNAL MODULE: ./src/extension/business-type.ts
var business_type = __webpack_require__(5360);
// EXTERNAL MODULE: ./src/extension/findings.ts
var extension_findings = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/extension/manifest.ts + 1 modules
var manifest = __webpack_require__(3286);
// EXTERNAL MODULE: ./src/extension/release.ts
var release = __webpack_require__(432);
// EXTERNAL MODULE: ./src/extension/schema-manifest.ts
var schema_manifest = __webpack_require__(6614);
// EXTERNAL MODULE: ./src/http/multipart.ts
var multipart = __webpack_require__(2468);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/package/digest.ts
// The SHA-256 of a file.


/** How much of the file is read at once, in bytes. */
const PIECE = 1024 * 1024;
/**
 * Reads the file piece by piece into one buffer; a stream would allocate a new one for every piece.
 * @param path of a file
 * @returns its SHA-256 in hexadecimal digits
 * @throws what the platform says when the file cannot be read
 */
async function sha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path);
    const buffer = Buffer.allocUnsafe(PIECE);
    try {
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./src/package/preflight.ts + 5 modules
var preflight = __webpack_require__(7299);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
;// CONCATENATED MODULE: ./src/inputs/context.ts
/** What surrounds the inputs: the runner, the run's event, and what a file is judged by. */
/** @returns how a message names what a path input leads to */
function nameOf({ shown }) {
    return shown === '' ? '.' : shown;
}

// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(7981);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var problems = __webpack_require__(8925);
;// CONCATENATED MODULE: ./src/inputs/package-file.ts
// Opens the package that the input package-path names: a zip, or a folder that is packed.














/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024;
const FIELDS = { businessType: 'category', displayName: 'friendlyName', version: 'version' };
/**
 * Checks a package, or packs a folder and checks that; problems, warnings and notices go to the context's findings.
 * @returns nothing when the folder cannot be packed, or the manifest does not say which extension it is
 * @throws PathError when the path leads to neither a .zip file nor a folder
 */
async function openPackage(found, context) {
    if (!found.isFolder && !found.name.toLowerCase().endsWith('.zip'))
        throw new paths/* PathError */.ER('a package is a .zip file, or a folder to pack');
    const { archive, inspection } = await inspect(found, context);
    const { document, problems, notices } = inspection;
    context.findings.problems.push(...problems.map(finding => located(found, finding)));
    context.findings.notices.push(...notices.map(finding => located(found, finding)));
    if (document === undefined)
        return undefined;
    judgeStatements(document, found, context);
    const identity = identityOf(document);
    if (archive === undefined || identity === undefined)
        return undefined;
    const file = {
        filename: found.isFolder ? `${identity.pluginName}.zip` : found.name,
        type: 'application/zip',
        path: archive.path,
        size: archive.size,
        changed: archive.changed
    };
    await judgeSize(file, found, context);
    return {
        ...identity,
        file: { ...file, sha256: await sha256(archive.path) },
        place: field => ({ ...place(found, document, FIELDS[field]), field: FIELDS[field] })
    };
}
async function inspect(found, { statedByInputs, tempDir }) {
    if (!found.isFolder)
        return { archive: found, inspection: await (0,preflight/* inspectPackage */.H)(found.path) };
    const { packAndInspect } = await Promise.all(/* import() */[__webpack_require__.e(423), __webpack_require__.e(617)]).then(__webpack_require__.bind(__webpack_require__, 617));
    return packAndInspect(found.path, external_node_path_default().join(await tempDir(), 'package.zip'), {
        version: statedByInputs.version,
        versionDescription: statedByInputs['version-description']
    });
}
/** Judges what the manifest says about the extension, as far as inputs and documents say something about it as well. */
function judgeStatements(document, found, context) {
    const { findings } = context;
    findings.stated ??= (0,release/* statedIn */.b)(document, 'name');
    compareWithInputs(document, found, context);
    const type = (0,extension_findings/* textAt */.$6)(document.value, [FIELDS.businessType]);
    const message = (0,business_type/* businessTypeWarning */.ts)(type, FIELDS.businessType);
    if (message !== undefined)
        findings.warnings.push({ message, ...place(found, document, FIELDS.businessType) });
}
/** @returns nothing when one of its fields is missing or wrong, which is reported as a problem of the manifest */
function identityOf({ value }) {
    const { data } = schema_manifest/* identitySchema */.g1.safeParse(value);
    if (data === undefined)
        return undefined;
    const { name: pluginName, friendlyName: displayName, category: businessType, description, version } = data;
    return { kind: 'package', pluginName, displayName, businessType, description, version };
}
function located(found, { file, line, message }) {
    if (file !== '')
        return (0,problems/* problemInFile */.PD)('package-path', external_node_path_default().posix.join(found.shown, file), line, message);
    const problem = (0,problems/* problemWith */.CO)('package-path', nameOf(found), message);
    return found.isFolder ? problem : { ...problem, file: found.shown };
}
async function judgeSize(file, found, { method, findings }) {
    const length = await (0,multipart.formLength)({ ...file, field: extensions/* UPLOAD_FIELD */.p$ });
    if (length <= MAX_SIGNED_BODY_BYTES)
        return;
    const sentence = `the request would be ${length} bytes; the gateway's documented limit is 12 MB (${MAX_SIGNED_BODY_BYTES} bytes)`;
    if (method === 'keys' || method === 'oidc') {
        const why = `${sentence} for requests signed with keys; make the package smaller, or sign in with iam-user or a token`;
        findings.problems.push((0,problems/* problemWith */.CO)('package-path', nameOf(found), why));
        return;
    }
    const tried = method !== undefined ? 'It is tried, because a token signs in.' : 'Signed with keys, it is refused.';
    findings.warnings.push({ message: `With ${(0,report_text/* oneLine */.TN)(file.filename)}, ${sentence}. ${tried}` });
}
/** The field of the manifest that says the same as an input. */
const FIELD_OF_INPUT = {
    'plugin-name': 'name',
    'display-name': 'friendlyName',
    'business-type': 'category',
    description: 'description',
    version: 'version',
    'version-description': 'versionDescription'
};
/** Fields that a manifest may lack; that it lacks one of the others is reported by the check of the manifest. */
const OPTIONAL = ['description', 'versionDescription'];
/** A package says what it is; an input that says something else is a mistake in one of the two. */
function compareWithInputs(document, found, { statedByInputs, findings }) {
    for (const [input, field] of Object.entries(FIELD_OF_INPUT)) {
        const given = statedByInputs[input];
        const stated = (0,extension_findings/* textAt */.$6)(document.value, [field]);
        if (given === undefined || given === stated)
            continue;
        if (stated === undefined && !OPTIONAL.includes(field))
            continue;
        const stands = stated === undefined ? 'is missing' : `is ${(0,extension_findings/* quoteValue */.cl)(stated)}`;
        const { file, line } = place(found, document, field);
        const message = `${field} ${stands}, but input ${input} is ${(0,extension_findings/* quoteValue */.cl)(given)}`;
        findings.problems.push((0,problems/* problemInFile */.PD)('package-path', file, line, message));
    }
}
function place({ shown }, document, field) {
    return { file: external_node_path_default().posix.join(shown, manifest/* MANIFEST */.e0), line: document.line([field]) };
}


/***/ }),

/***/ 8204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ judgeEntries),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   qC: () => (/* binding */ entryNotices),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4594);
// Judges the entries of a zip by its directory: their names, and what they are.


/** Longest path that Linux takes, in bytes. */
const MAX_NAME_BYTES = 4_096;
/** Type bits of a Unix file mode, and some types. */
const TYPE_BITS = 0o170000;
const SYMLINK = 0o120000;
const FILE = 0o100000;
const FOLDER = 0o040000;
/** @returns whether the content can be unpacked */
function isReadable({ encrypted, method }) {
    return !encrypted && (method === 0 || method === 8);
}
/**
 * Finds entries that do not belong into a package: names that lead out of the folder it is unpacked to, or that mean
 * something else on another system, and entries that are no plain files.
 * @returns a sentence, without its end, for each problem
 */
function judgeEntries(entries) {
    const single = entries.flatMap(entry => {
        const named = nameProblem(entry.name) ?? nameProblem(entry.asciiName) ?? secondNameProblem(entry);
        const problems = [named, kindProblem(entry)].filter(problem => problem !== undefined);
        return problems.map(problem => `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(entry.name)} ${problem}`);
    });
    return [...single, ...clashes(entries)];
}
/**
 * @param name of a file, or of a folder with a slash at its end
 * @returns why it cannot be the name of an entry, as the end of a sentence
 */
function nameProblem(name) {
    const tooLarge = lengthProblem(name);
    if (tooLarge !== undefined)
        return tooLarge;
    if (/\p{Cc}/u.test(name))
        return 'has a control character in its name';
    if (name.includes('\\'))
        return 'has a backslash in its name; folders are separated by /';
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
        return 'is an absolute path; names in a package start at its root';
    }
    const folders = name.replace(/\/$/, '').split('/');
    if (folders.includes('..'))
        return 'leads out of the package; no name may have a ..';
    if (folders.includes('.') || folders.includes(''))
        return 'has a . or an empty folder in its name; zip the files in the folder, not the folder';
    return undefined;
}
function lengthProblem(name) {
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `has more than ${MAX_NAME_BYTES} bytes in its name`;
    return name.split('/').length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FOLDERS */ .je + 1 ? `lies more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FOLDERS */ .je} folders deep` : undefined;
}
/** An entry may have a name in Unicode besides one in an older alphabet (APPNOTE.TXT, 4.6.9); their ASCII is the same. */
function secondNameProblem({ asciiName, name }) {
    const ascii = (text) => text.replace(/[^\x20-\x7e]+/g, '?').replace(/\?+/g, '?');
    return ascii(asciiName) === ascii(name) ? undefined : `also carries another name, ${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(asciiName)}`;
}
function kindProblem({ encrypted, method, mode, name, size }) {
    if (encrypted)
        return 'is encrypted';
    const type = mode & TYPE_BITS;
    const isFolder = name.endsWith('/');
    if (type === SYMLINK)
        return 'is a symbolic link; a package holds files only';
    if (type !== 0 && type !== FILE && !(isFolder && type === FOLDER))
        return 'is neither marked as a file nor a folder';
    if (isFolder && size > 0)
        return 'is a folder, and has content like a file';
    if (method !== 0 && method !== 8) {
        return `is compressed by method ${method}; only deflate (8) and none (0) are known everywhere`;
    }
    return undefined;
}
/** Two entries of one name are a problem, because no document says which one the service reads. */
function* clashes(entries) {
    const names = new Set();
    for (const { name } of entries) {
        if (names.has(name))
            yield `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(name)} occurs twice in the zip`;
        names.add(name);
    }
    const folders = new Set(ofBoundedNames(entries).flatMap(({ name }) => foldersOf(name)));
    for (const name of names)
        if (folders.has(name))
            yield `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(name)} is a file and a folder at once`;
}
/** @returns a sentence, without its end, for each name that equals another one on a system that ignores case */
function entryNotices(entries) {
    const names = ofBoundedNames(entries).flatMap(({ name }) => [name.replace(/\/$/, ''), ...foldersOf(name)]);
    const first = new Map();
    return [...new Set(names)].flatMap(name => {
        const other = first.get(name.toLowerCase());
        first.set(name.toLowerCase(), other ?? name);
        if (other === undefined)
            return [];
        return `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(name)} differs from ${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(other)} only in upper and lower case, and is the same on some systems`;
    });
}
/** Leaves out names that are too long or too deep: they are a problem of their own, and comparing them takes long. */
function ofBoundedNames(entries) {
    return entries.filter(({ name }) => lengthProblem(name) === undefined);
}
/** @returns the folders that the entry lies in, and itself if it is one, without the slash at the end */
function foldersOf(name) {
    return [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   Tx: () => (/* binding */ MAX_UNPACKED_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_FOLDERS)
/* harmony export */ });
// Limits of a package. No document gives any; these are far beyond real packages, which hold a few scripts.
/** Most files in a package; also the most that a zip without extensions can count. */
const MAX_ENTRIES = 65_535;
/** Deepest folder that a file may lie in. */
const MAX_FOLDERS = 64;
/** Largest sum of the files of a package, unpacked, in bytes: 512 MiB. A folder that is packed is held in memory. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ editManifest)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _extension_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);
/* harmony import */ var _extension_parse_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4398);
// Writes inputs into the manifest of a folder that is packed.



/**
 * Writes the changes into a manifest, and removes `$schema`, which is for editors. The rest keeps its form, and every
 * line keeps its number, so that a problem can be shown in the file. A byte order mark is removed, because JSON that is
 * sent has none (RFC 8259, section 8.1).
 * @param bytes the file
 * @returns the changed file, or the same bytes when they are not an object in strict JSON
 */
async function editManifest(bytes, changes) {
    if (!(0,_extension_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(await valueOf(bytes)))
        return bytes;
    let text = new TextDecoder('utf-8').decode(bytes);
    for (const key of ['version', 'versionDescription']) {
        if (changes[key] !== undefined)
            text = edit(text, key, changes[key]);
    }
    return Buffer.from(edit(text, '$schema', undefined));
}
/** @returns nothing when the file is no document; the check of the package reports why */
async function valueOf(bytes) {
    try {
        return (await (0,_extension_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .T)(bytes, 'json')).value;
    }
    catch (error) {
        if (error instanceof _extension_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi)
            return undefined;
        throw error;
    }
}
/** @param value undefined removes the key */
function edit(text, key, value) {
    const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, [key], value, {}).map(({ offset, length, content }) => {
        // Lines break between tokens only, so the replaced text may go while its line breaks stay.
        const breaks = text.slice(offset, offset + length).match(/[\r\n][ \t\r\n]*/g) ?? [];
        return { offset, length, content: content + breaks.join('') };
    });
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits)(text, edits);
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ inspectFolder),
  H: () => (/* binding */ inspectPackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/extension/manifest.ts + 1 modules
var manifest = __webpack_require__(3286);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/extension/findings.ts
var findings = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/package/entries.ts
var package_entries = __webpack_require__(8204);
// EXTERNAL MODULE: ./src/package/limits.ts
var limits = __webpack_require__(4594);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/package/open-zip.ts
// Opens a zip as other programs do: by the end of the file, whatever stands before the zip or behind it.



// Signatures and lengths of the records of a zip, from the ".ZIP File Format Specification" (APPNOTE.TXT, section 4.3).
const DIRECTORY_ENTRY = 0x02014b50;
const END = { signature: 0x06054b50, length: 22 };
const ZIP64_END = { signature: 0x06064b50, length: 56 };
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20 };
/** How much of the end of a file is searched: the records at the end of a zip, and its longest comment. */
const MAX_TAIL = ZIP64_END.length + ZIP64_LOCATOR.length + END.length + 0xffff;
/** How much of an entry is read at once, in bytes. */
const PIECE = 256 * 1024;
/**
 * @param path of a file
 * @returns the zip, which the caller closes; names are left as bytes, and sizes are not compared
 * @throws what the platform or the library says when the file cannot be read or is no zip
 */
async function openZip(path) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const { start, end } = await findZip(file);
        // The library's own checks of names and sizes would end the list at the first entry that fails one.
        const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
        return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new Slice(file, start), end - start, options);
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/**
 * The library takes positions in a zip for positions in its file, and wants nothing behind the zip. So it gets to see
 * the zip alone, without a program that unpacks it or another zip before it, and without padding behind it.
 * @returns where the zip lies in the file, in bytes; the whole file when there is none
 */
async function findZip(file) {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, MAX_TAIL));
    const tailStart = size - tail.length;
    await file.read(tail, 0, tail.length, tailStart);
    const record = endRecord(tail);
    if (record === undefined)
        return { start: 0, end: size };
    const end = tailStart + record + END.length + tail.readUInt16LE(record + 20);
    const directory = directoryOf(tail, record);
    const actualStart = tailStart + directory.end - directory.length;
    const first = Buffer.alloc(4);
    if (actualStart >= 0)
        await file.read(first, 0, first.length, actualStart);
    const isThere = first.readUInt32LE() === DIRECTORY_ENTRY;
    return { start: isThere ? Math.max(0, actualStart - directory.statedStart) : 0, end };
}
/** @returns where the last end record begins whose comment is all there */
function endRecord(tail) {
    for (let at = tail.length - END.length; at >= 0; at -= 1) {
        if (tail.readUInt32LE(at) !== END.signature)
            continue;
        if (at + END.length + tail.readUInt16LE(at + 20) <= tail.length)
            return at;
    }
    return undefined;
}
/** @returns where the directory ends in the tail, its length, and where it starts as stated, in bytes */
function directoryOf(tail, record) {
    const locator = record - ZIP64_LOCATOR.length;
    const large = locator - ZIP64_END.length;
    const isZip64 = large >= 0 &&
        tail.readUInt32LE(locator) === ZIP64_LOCATOR.signature &&
        tail.readUInt32LE(large) === ZIP64_END.signature;
    if (!isZip64)
        return {
            end: record,
            length: tail.readUInt32LE(record + 12),
            statedStart: tail.readUInt32LE(record + 16)
        };
    const [length, statedStart] = [tail.readBigUInt64LE(large + 40), tail.readBigUInt64LE(large + 48)];
    return { end: large, length: Number(length), statedStart: Number(statedStart) };
}
/** What of a file follows a position, as the library reads it. */
class Slice extends yauzl/* RandomAccessReader */.lJ {
    #file;
    #start;
    constructor(file, start) {
        super();
        this.#file = file;
        this.#start = start;
    }
    _readStreamForRange(start, end) {
        return external_node_stream_.Readable.from(this.#pieces(this.#start + start, this.#start + end), { objectMode: false });
    }
    // Streams of the platform close the file, which is needed for the next entry.
    async *#pieces(start, end) {
        for (let at = start; at < end;) {
            const piece = Buffer.allocUnsafe(Math.min(PIECE, end - at));
            const { bytesRead } = await this.#file.read(piece, 0, piece.length, at);
            if (bytesRead === 0)
                return;
            yield piece.subarray(0, bytesRead);
            at += bytesRead;
        }
    }
    read(...[buffer, offset, length, position, done]) {
        this.#file.read(buffer, offset, length, this.#start + position).then(({ bytesRead }) => {
            done(bytesRead < length ? new Error('unexpected end of the file') : null);
        }, done);
    }
    close(done) {
        this.#file.close().then(() => {
            done(null);
        }, done);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/package/unpack.ts
// Unpacks one entry of a zip, and compares its content with the size and the checksum that the zip states.



/** Says, as the end of a sentence, what is wrong with an entry of a zip. */
class EntryError extends Error {
    name = 'EntryError';
}
/** The entry unpacks to another size than stated, as those of a zip bomb do. */
class SizeError extends EntryError {
    name = 'SizeError';
}
/**
 * Unpacks an entry, and compares it with its stated size and checksum.
 * @param keep whether the content is wanted
 * @returns the content if it is wanted; when it is too large for a document, only enough of it to see that
 * @throws SizeError, EntryError, and whatever the library throws when the content is damaged
 */
async function unpack(zip, entry, keep) {
    const kept = [];
    let size = 0;
    let checksum = 0;
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    // Errors come out of the stream that is read below. What follows the end of deflated content is left unread.
    const content = entry.compressionMethod === 0 ? packed : (0,external_node_stream_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), () => undefined);
    for await (const chunk of content) {
        const bytes = chunk;
        if (keep && size <= extension_document/* MAX_DOCUMENT_BYTES */.bi)
            kept.push(bytes);
        size += bytes.length;
        if (size > entry.uncompressedSize) {
            throw new SizeError(`unpacks to more than the ${entry.uncompressedSize} bytes that it states`);
        }
        checksum = (0,external_node_zlib_.crc32)(bytes, checksum);
    }
    if (size < entry.uncompressedSize) {
        throw new SizeError(`unpacks to ${size} bytes, not to the ${entry.uncompressedSize} that it states`);
    }
    if (checksum !== entry.crc32)
        throw new EntryError('is damaged: its checksum is wrong');
    return Buffer.concat(kept);
}

;// CONCATENATED MODULE: ./src/package/contents.ts
// Reads all of a package: the entries of its directory, and their content, held against stated size and checksum.







/**
 * Reads a package. Everything is unpacked, into nothing, and held against its stated size and checksum; but nothing if
 * the stated sizes are too much together, and nothing more after a size that is wrong.
 * @param path of a file
 * @param wanted which files are kept
 */
async function readContents(path, wanted) {
    let zip;
    try {
        zip = await openZip(path);
    }
    catch (error) {
        return unusable(`it is not a zip file (${reasonOf(error)})`);
    }
    try {
        if (zip.entryCount > limits/* MAX_ENTRIES */.Sd) {
            return unusable(`it has ${zip.entryCount} entries; at most ${limits/* MAX_ENTRIES */.Sd} are allowed here`);
        }
        const { entries, problem } = await list(zip);
        const { documents, problems } = await unpackAll(zip, entries, wanted);
        if (problem === undefined)
            return { entries, complete: true, documents, problems };
        return { entries, complete: false, documents, problems: [problem, ...problems] };
    }
    finally {
        zip.close();
    }
}
function unusable(problem) {
    return { entries: [], complete: false, documents: new Map(), problems: [problem] };
}
/** @returns the entries of the directory, up to the first that cannot be read */
async function list(zip) {
    const entries = [];
    try {
        for await (const raw of zip.eachEntry()) {
            entries.push({
                raw,
                name: (0,yauzl/* getFileNameLowLevel */.ax)(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, true),
                asciiName: raw.fileNameRaw.toString('latin1').replace(/[\u0080-\u00ff]/g, '?'),
                size: raw.uncompressedSize,
                encrypted: raw.isEncrypted(),
                method: raw.compressionMethod,
                mode: raw.externalFileAttributes >>> 16
            });
        }
    }
    catch (error) {
        return { entries, problem: `it cannot be read as a zip file (${reasonOf(error)})` };
    }
    return { entries };
}
async function unpackAll(zip, entries, wanted) {
    const documents = new Map();
    const stated = entries.reduce((total, { size }) => total + size, 0);
    if (stated > limits/* MAX_UNPACKED_BYTES */.Tx) {
        const problem = `it would unpack to ${stated} bytes; at most ${limits/* MAX_UNPACKED_BYTES */.Tx} are allowed here`;
        return { documents, problems: [problem] };
    }
    const problems = [];
    for (const entry of entries.filter(package_entries/* isReadable */.hS)) {
        try {
            const keep = wanted(entry.name) && !documents.has(entry.name);
            const bytes = await unpack(zip, entry.raw, keep);
            if (keep)
                documents.set(entry.name, bytes);
        }
        catch (error) {
            const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`;
            problems.push(`${(0,findings/* quoteValue */.cl)(entry.name)} ${why}`);
            if (error instanceof SizeError)
                break;
        }
    }
    return { documents, problems };
}
/** What the library says, without the end of the sentence. */
function reasonOf(error) {
    return (0,report_text/* messageOf */.bD)(error).replace(/\.$/, '');
}

// EXTERNAL MODULE: ./src/package/manifest-edit.ts
var manifest_edit = __webpack_require__(6824);
// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
// EXTERNAL MODULE: ./src/extension/schema-manifest.ts
var schema_manifest = __webpack_require__(6614);
// EXTERNAL MODULE: ./src/extension/similar.ts
var similar = __webpack_require__(5988);
;// CONCATENATED MODULE: ./src/package/package-manifest.ts
// Judges the manifest as a part of its package: whether it is at the root, and what it says about other files.






/** @returns why there is no manifest at the root of the package, as a sentence without its end; nothing if there is */
function missingManifest({ entries, complete }) {
    const names = entries.map(({ name }) => name);
    if (names.includes(manifest/* MANIFEST */.e0) || !complete)
        return undefined;
    const similar = names.filter(name => lastOf(name).toLowerCase() === manifest/* MANIFEST */.e0);
    const [nearest] = similar.sort((a, b) => a.split('/').length - b.split('/').length);
    if (nearest === undefined)
        return `it has no ${manifest/* MANIFEST */.e0} at its root`;
    const spelled = lastOf(nearest) === manifest/* MANIFEST */.e0 ? '' : `; its name is ${manifest/* MANIFEST */.e0}, in lower case`;
    return nearest.includes('/')
        ? `it has its manifest at ${(0,findings/* quoteValue */.cl)(nearest)}, not at its root: zip what is in that folder, or give that folder as package-path${spelled}`
        : `it has its manifest as ${(0,findings/* quoteValue */.cl)(nearest)}${spelled}`;
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/**
 * @param bytes of the manifest
 * @param listing of the package that it is in
 * @returns everything that is wrong or unusual, by line
 */
async function inspectManifest(bytes, listing) {
    try {
        const document = await (0,parse_document/* parseDocument */.T)(bytes, 'json');
        const problems = [
            ...(0,manifest/* judgeManifest */.TX)(document).problems,
            ...(0,findings/* findings */.Pg)(targetIssues(document, listing), document)
        ];
        const notices = [...markNotices(bytes), ...schemaNotices(document), ...(0,manifest/* manifestNotices */.Ze)(document)];
        return { document, problems: (0,extension_document/* byLine */.uf)(problems), notices: (0,extension_document/* byLine */.uf)(notices) };
    }
    catch (error) {
        if (!(error instanceof extension_document/* DocumentError */.Mi))
            throw error;
        return { problems: error.findings, notices: [] };
    }
}
function targetIssues({ value }, { entries, complete }) {
    const target = (0,findings/* textAt */.$6)(value, ['execution', 'target']);
    // A target that is no path is a problem of the manifest itself.
    if (target === undefined || !schema_manifest/* TARGET */.Qn.pattern.test(target) || !complete)
        return [];
    const wanted = target.replace(/^(?:\.\/)+/, '');
    const names = entries.map(({ name }) => name).filter(name => !name.endsWith('/'));
    if (names.includes(wanted))
        return [];
    const message = (0,similar/* didYouMean */.a)('must be a file of the package, which has none of this name', wanted, names);
    return [{ path: ['execution', 'target'], message }];
}
function markNotices(bytes) {
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return [];
    const message = 'the file begins with a byte order mark, and a zip is uploaded with it; packing a folder leaves it out';
    return [{ line: 1, message }];
}
function schemaNotices(document) {
    if ((0,findings/* textAt */.$6)(document.value, ['$schema']) === undefined)
        return [];
    const message = '$schema is for editors, and a zip is uploaded with it; packing a folder leaves it out';
    return [{ line: document.line(['$schema']), message }];
}

// EXTERNAL MODULE: ./src/package/problems.ts
var package_problems = __webpack_require__(6214);
// EXTERNAL MODULE: ./src/package/regular-file.ts
var regular_file = __webpack_require__(8995);
;// CONCATENATED MODULE: ./src/package/translations.ts
// Judges translations: the texts of an extension in a language (user guide, "Extension Package").



/** The languages of the user guide; one of them is enough. */
const LANGUAGES = ['zh-cn', 'en-us'];
/** Where translations are in the user guide; one edition of it names the file "resource.json". */
const RESOURCES = /^i18n\/[^/]+\/resources?\.json$/;
/** @returns whether the file of a package may be a translation */
function isTranslation(name) {
    return /^i18n\/.+\.json$/.test(name);
}
/** @returns why a file that looks like a translation is probably not read, or is in no known language */
function translationNotice(name) {
    const [, folder = '', language = '', file = ''] = /^(i18n)\/([^/]+)\/(resources?\.json)$/i.exec(name) ?? [];
    if (file === '')
        return undefined;
    if (folder !== 'i18n')
        return 'the folder of translations is i18n in the user guide, in lower case';
    if (file !== 'resources.json')
        return 'a file of translations is named resources.json in the user guide';
    if (!LANGUAGES.includes(language))
        return `the languages of the user guide are ${LANGUAGES.join(' and ')}`;
    return undefined;
}
/**
 * @param name of the file
 * @returns what is wrong with it, and what is unusual, each at its line
 */
async function judgeTranslation(name, bytes) {
    try {
        const document = await (0,parse_document/* parseDocument */.T)(bytes, 'json');
        return RESOURCES.test(name) ? judgeResources(document) : { problems: [], notices: [] };
    }
    catch (error) {
        if (!(error instanceof extension_document/* DocumentError */.Mi))
            throw error;
        return { problems: error.findings, notices: [] };
    }
}
function judgeResources(document) {
    const { value } = document;
    if (!(0,extension_document/* isRecord */.u4)(value)) {
        return { problems: (0,findings/* findings */.Pg)([{ path: [], message: 'must be an object' }], document), notices: [] };
    }
    const others = Object.entries(value).filter(([, text]) => typeof text !== 'string');
    const issues = others.map(([key]) => ({ path: [key], message: 'is a text in the user guide' }));
    return { problems: [], notices: (0,findings/* findings */.Pg)(issues, document) };
}

;// CONCATENATED MODULE: ./src/package/preflight.ts
// Inspects a package before it is uploaded, and a folder that cannot be packed.











/**
 * Judges a package by everything that the documents say about one (user guide, "Extension Package"), in one run.
 * @param zip a path; the file may be no zip at all
 */
async function inspectPackage(zip) {
    const contents = await readContents(zip, isDocument);
    const problems = [...(0,package_entries/* judgeEntries */.Cm)(contents.entries), ...contents.problems].map(package_problems/* ofWhole */.j);
    const inside = await inspectDocuments(contents);
    return { ...inside, problems: [...problems, ...inside.problems] };
}
/**
 * Judges what can be judged of a folder that cannot be packed.
 * @param folder a real path
 * @param changes that packing would make
 * @param error why it cannot be packed
 */
async function inspectFolder(folder, changes, error) {
    const names = error.names ?? [manifest/* MANIFEST */.e0];
    const documents = new Map();
    for (const name of names.filter(isDocument)) {
        const read = await (0,regular_file/* readFile */.T)(external_node_path_default().join(folder, name), extension_document/* MAX_DOCUMENT_BYTES */.bi).catch(() => undefined);
        if (read === undefined)
            continue;
        documents.set(name, name === manifest/* MANIFEST */.e0 ? await (0,manifest_edit/* editManifest */.S)(read.bytes, changes) : read.bytes);
    }
    const entries = names.map(name => ({ name }));
    const inside = await inspectDocuments({ entries, complete: error.names !== undefined, documents });
    return { ...inside, problems: [...inside.problems, ...error.problems] };
}
/** @returns whether the content of a file is judged */
function isDocument(name) {
    return name === manifest/* MANIFEST */.e0 || isTranslation(name);
}
async function inspectDocuments(contents) {
    const missing = missingManifest(contents);
    const problems = missing === undefined ? [] : [(0,package_problems/* ofWhole */.j)(missing)];
    const notices = (0,package_entries/* entryNotices */.qC)(contents.entries).map(package_problems/* ofWhole */.j);
    let document;
    for (const [file, bytes] of contents.documents) {
        // Parsing does not wait for anything; without this, many files would delay the end of a step that is cancelled.
        await (0,promises_.setImmediate)();
        const judged = file === manifest/* MANIFEST */.e0 ? await inspectManifest(bytes, contents) : await judgeTranslation(file, bytes);
        document ??= judged.document;
        problems.push(...judged.problems.map(finding => ({ file, ...finding })));
        notices.push(...judged.notices.map(finding => ({ file, ...finding })));
    }
    for (const { name: file } of contents.entries) {
        const message = translationNotice(file);
        if (message !== undefined)
            notices.push({ file, line: 1, message });
    }
    return { document, problems, notices };
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   It: () => (/* binding */ PROBLEM),
/* harmony export */   SV: () => (/* binding */ IGNORE_FILE),
/* harmony export */   j: () => (/* binding */ ofWhole),
/* harmony export */   ql: () => (/* binding */ PackError),
/* harmony export */   vN: () => (/* binding */ FolderProblems)
/* harmony export */ });
// What is found in a package, and the reasons why a folder cannot be packed.
/** @returns the finding about the package as a whole */
function ofWhole(message) {
    return { file: '', line: 1, message };
}
/** The file at the root of a folder that lists what is not packed, in the syntax of .gitignore. */
const IGNORE_FILE = '.codeartsignore';
const CURE = `${IGNORE_FILE} can leave out what the extension does not need`;
/** A folder cannot be packed. */
class PackError extends Error {
    name = 'PackError';
    problems;
    /** The names of all files in the folder; absent when not all could be listed. */
    names;
    constructor(problems, names, cause) {
        super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('; '), { cause });
        this.problems = problems;
        this.names = names;
    }
}
/** @param what the folder has too much of, as the end of a sentence */
function tooMuch(what) {
    return new PackError([ofWhole(`it ${what}; ${CURE}`)]);
}
/** What a package cannot hold, besides the names that a zip must not have either. */
const PROBLEM = {
    link: 'it is a symbolic link, and a package holds files only',
    special: 'it is neither a file nor a folder',
    nested: `only the ${IGNORE_FILE} at the root of a package is heeded`,
    unreadable: 'it cannot be read'
};
/** How many names are listed with one problem; more would hide other problems. */
const MAX_NAMES = 5;
/** Collects the problems of a folder, so that all of them are reported in one run. */
class FolderProblems {
    #names = new Map();
    /**
     * @param problem a sentence, without its end
     * @param name of a file or folder; empty for the folder that is packed
     */
    add(problem, name) {
        const names = this.#names.get(problem) ?? [];
        names.push(name);
        this.#names.set(problem, names);
    }
    /**
     * @param names of all files without a problem
     * @throws PackError if there is any problem
     */
    throwIfAny(names) {
        if (this.#names.size === 0)
            return;
        // Sorted, because the platform lists files in any order.
        const problems = [...this.#names.keys()].sort();
        throw new PackError(problems.flatMap(problem => findingsOf(problem, this.#names.get(problem) ?? [])), [...names, ...[...this.#names.values()].flat()]);
    }
}
function findingsOf(problem, names) {
    const message = `${problem}; ${CURE}`;
    const listed = names.toSorted().slice(0, MAX_NAMES);
    const found = listed.map(file => ({ file, line: 1, message }));
    const more = names.length - listed.length;
    return more === 0 ? found : [...found, ofWhole(`the same is true of ${more} more: ${message}`)];
}


/***/ }),

/***/ 8995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
// Reads regular files, and nothing else that a path may lead to.


/**
 * @param most how many bytes are wanted
 * @returns the file, as long as it was when it was opened; of a larger file one byte more than wanted
 * @throws what the platform says, or an Error when it is no regular file
 */
async function readFile(path, most) {
    const { handle, size, mode } = await openFile(path);
    try {
        const bytes = await readBytes(handle, Math.min(size, most + 1));
        return { bytes, executable: isExecutable(mode, bytes) };
    }
    finally {
        await handle.close();
    }
}
/** Follows no symbolic link, where the platform can tell, and does not wait for a pipe, which could block forever. */
async function openFile(path) {
    // Windows lacks the last two constants: they are undefined there, and count as 0.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new Error('not a file');
        return { handle, size: stats.size, mode: stats.mode };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** @returns the next bytes of the file, fewer than wanted only at its end */
async function readBytes(handle, wanted) {
    const buffer = Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < wanted) {
        const { bytesRead } = await handle.read(buffer, filled, wanted - filled, null);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}
/** Whether its owner may execute the file. Windows has no such bit; there, a script is told by its first two bytes. */
function isExecutable(mode, start) {
    return process.platform === 'win32' ? start.subarray(0, 2).toString() === '#!' : (mode & 0o100) !== 0;
}


/***/ })

};
