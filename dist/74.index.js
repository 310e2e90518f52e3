export const id = 74;
export const ids = [74];
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);


/** What each call takes out of its answer. All throw ServiceError when it is not the one that is documented. */
const thumbnail = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ img_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })))
});
const image = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ img_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) });
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
    const read = thumbnail.safeParse(answer.value);
    if (!read.success)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    if (read.data.status === 'success')
        return read.data.result?.img_url ?? '';
    throw read.data.status === 'error' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** @returns the path under which the image was stored */
function readImageUrl(answer) {
    const read = image.safeParse(answer.value);
    if (!read.success)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return read.data.img_url;
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
/* harmony export */   Ls: () => (/* binding */ MAX_VALUE),
/* harmony export */   Pg: () => (/* binding */ findings)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);


/** Longest value that a message repeats, in characters. */
const MAX_VALUE = 100;
/**
 * @param value what was judged: the document's value, or that with inputs laid over it
 * @returns the problems of a schema, bounded, each at its line, with the name of its field and what stands there
 */
function findings(issues, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(issues, ({ expected, path, message }) => {
        const name = path.length === 0 ? 'the file' : path.join('.');
        const given = at(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const stated = typeof given === 'number' ? document.written(path) : undefined;
        const stands = stated === undefined ? shown(given) : `is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stated, MAX_VALUE)}`;
        return { line: document.line(path), message: `${name} ${stands}; it ${message}${quotes}` };
    });
}
/** @returns the text at the path; nothing when something else or nothing stands there */
function textAt(value, path) {
    const found = at(value, path);
    return typeof found === 'string' ? found : undefined;
}
function at(value, path) {
    return path.reduce((inner, key) => {
        return typeof inner === 'object' && inner !== null
            ? inner[key]
            : undefined;
    }, value);
}
function shown(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value, MAX_VALUE)}`;
    if (Array.isArray(value))
        return 'is a list';
    return typeof value === 'object' && value !== null ? 'is an object' : `is ${JSON.stringify(value)}`;
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
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./src/extension/manifest-notices.ts

function isRegex(source) {
    try {
        new RegExp(source);
        return true;
    }
    catch {
        return false;
    }
}
/** Makes the message of a remark: what the value is where documents show one. */
function usually(be) {
    return { error: `is ${be}` };
}
const manifest_notices_length = schemas/* nullish */.cl6(schemas/* int */.Whr(usually('a whole number in the documents')));
function manifest_notices_form(limit) {
    return api/* _maxLength */.Eb(limit, { error: `is longer than the ${limit} characters of the console's form` });
}
/** What is only worth a remark: its issues are notices. Limits of forms are those of "Creating an Extension". */
const manifestRemarks = schemas/* looseObject */._H3({
    type: schemas/* literal */.euz('Task', usually('Task in the user guide')),
    execution: schemas/* looseObject */._H3({
        type: schemas/* enum */.k5n(['Shell', 'Nodejs', 'Java', 'Python'], usually('Shell, Nodejs, Java, Python in the documents'))
    }, usually('what says which script runs')),
    inputs: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({
        name: schemas/* string */.YjP()
            .check(api/* _regex */.Fk(/^[A-Za-z_]\w*$/, usually('the name of an environment variable, such as MY_INPUT')), manifest_notices_form(200)),
        type: schemas/* literal */.euz('input', usually('input in the user guide, which names no other type here')),
        label: schemas/* string */.YjP(usually('what the pipeline shows above the input')).check(manifest_notices_form(140)),
        description: schemas/* optional */.lqM(schemas/* string */.YjP().check(manifest_notices_form(1000))),
        defaultValue: schemas/* nullish */.cl6(schemas/* string */.YjP(usually('a text in the documents'))),
        validation: schemas/* nullish */.cl6(schemas/* looseObject */._H3({
            regex: schemas/* nullish */.cl6(schemas/* string */.YjP().check(schemas/* refine */.YPB(isRegex, usually('no regular expression')))),
            min_length: manifest_notices_length,
            max_length: manifest_notices_length
        }))
    })))
});

// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
// EXTERNAL MODULE: ./src/extension/repeated-names.ts
var repeated_names = __webpack_require__(1654);
// EXTERNAL MODULE: ./src/extension/schema-manifest.ts
var schema_manifest = __webpack_require__(6614);
// EXTERNAL MODULE: ./src/extension/unknown-keys.ts
var unknown_keys = __webpack_require__(1256);
;// CONCATENATED MODULE: ./src/extension/manifest.ts







/** The file at the root of a package that says what the extension is (user guide, "Extension Package"). */
const MANIFEST = 'codearts-extension.json';
/** Inputs become environment variables (user guide, "Input and Output"): of two with the same name, one is lost. */
const REPEATED = 'must be the name of one input only';
/**
 * @param bytes of a `codearts-extension.json`
 * @throws DocumentError with every problem and its line
 */
async function parseManifest(bytes) {
    const document = await (0,parse_document.parseDocument)(bytes, 'json');
    const { manifest, problems } = judgeManifest(document);
    if (manifest === undefined)
        throw new extension_document/* DocumentError */.Mi(problems);
    return manifest;
}
/** @returns the manifest, unless the document has problems; each at its line, in the order of lines */
function judgeManifest(document) {
    const read = schema_manifest/* manifestSchema */.rc.safeParse(document.value);
    const issues = [...(read.error?.issues ?? []), ...(0,repeated_names/* repeatedNames */.H)(document.value, 'inputs', REPEATED)];
    if (read.success && issues.length === 0)
        return { manifest: { fields: read.data, document }, problems: [] };
    return { manifest: undefined, problems: (0,findings/* findings */.Pg)(issues, document) };
}
/**
 * @returns what is no problem, but probably a mistake: fields and words that no document names, limits that are
 * documented for the console only; in the order of lines
 */
function manifestNotices(document) {
    const refused = new Set(schema_manifest/* manifestSchema */.rc.safeParse(document.value).error?.issues.map(placeOf));
    const remarks = manifestRemarks.safeParse(document.value).error?.issues ?? [];
    const untold = remarks.filter(issue => !refused.has(placeOf(issue)));
    const unknown = (0,unknown_keys/* unknownKeys */.v)(schema_manifest/* manifestSchema */.rc, schema_manifest/* KNOWN_IN_MANIFEST */.iX, document);
    return [...(0,findings/* findings */.Pg)(untold, document), ...unknown].sort((a, b) => a.line - b.line);
}
function placeOf({ path }) {
    return path.join('.');
}


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDocument: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);

/** Deepest nesting that is read: far beyond what people write, far below where parsers run out of stack. */
const MAX_DEPTH = 500;
/**
 * @param bytes the file, UTF-8, with or without a byte order mark
 * @param kind JSON is strict; YAML is 1.2 core, without custom tags, with bounded aliases
 * @throws DocumentError: syntax, duplicate keys, numbers that cannot be sent as written
 */
async function parseDocument(bytes, kind) {
    if (bytes.length > _document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DOCUMENT_BYTES */ .bi) {
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([{ line: 1, message: `the file is larger than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DOCUMENT_BYTES */ .bi} bytes` }]);
    }
    const text = decode(bytes);
    const { brackets, parse } = kind === 'json' ? await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 9471)) : await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 6266));
    const deep = tooDeep(text, brackets(text));
    if (deep !== undefined)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([{ line: deep, message: 'the file is nested too deep' }]);
    const document = parse(text);
    const found = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)([...numbers(document.value)], path => ({
        line: document.line(path),
        message: `${path.length === 0 ? 'the file' : path.join('.')} is a number that cannot be sent as written; put it in quotes`
    }));
    if (found.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(found);
    return document;
}
function decode(bytes) {
    const wrong = new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi([{ line: 1, message: 'the file is not UTF-8' }]);
    // UTF-16 may pass for UTF-8, and has a 0 beside each letter.
    if (bytes.includes(0))
        throw wrong;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw wrong;
    }
}
const LINE_END = /\r\n|\n|\r/;
/**
 * Estimates before parsing, because parsers recurse: open brackets, and in YAML the indentation with its dashes.
 * @param brackets the same lines, without brackets that are part of a text
 * @returns the line, from 1, where the nesting passes the limit
 */
function tooDeep(text, brackets) {
    const structure = brackets.split(LINE_END);
    let open = 0;
    for (const [index, line] of text.split(LINE_END).entries()) {
        const lead = /^(?:[ \t]|[-?:] )*/.exec(line)?.[0].length ?? 0;
        if (open + lead > MAX_DEPTH)
            return index + 1;
        for (const character of structure[index] ?? '') {
            if (character === '[' || character === '{')
                open += 1;
            else if (character === ']' || character === '}')
                open = Math.max(0, open - 1);
            if (open + lead > MAX_DEPTH)
                return index + 1;
        }
    }
    return undefined;
}
/** @returns paths of numbers that JSON cannot carry unchanged: too large for a double, infinite, or not a number */
function* numbers(value, path = []) {
    if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
        yield path;
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        yield* numbers(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repeatedNames)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);

/**
 * @param value a document's value, right or wrong
 * @param field of the document, whose items have names
 * @returns an issue for each item that has the name of an earlier one
 */
function repeatedNames(value, field, message) {
    const items = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value[field] : undefined;
    if (!Array.isArray(items))
        return [];
    const seen = new Set();
    return items.flatMap((item, index) => {
        const name = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item) ? item['name'] : undefined;
        if (typeof name !== 'string')
            return [];
        const repeated = seen.has(name);
        seen.add(name);
        return repeated ? [{ path: [field, index, 'name'], message }] : [];
    });
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
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);
/* harmony import */ var _business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8870);




/**
 * What `codearts-extension.json` must be (user guide, "Extension Package"), and what is worth a remark.
 * A rule refuses only what a document rules out. What documents leave open, or say of another place only (limits of the
 * form that makes inputs in the console, types of answers), is remarked upon at most, because the service may take it.
 */
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
 * `type` may be absent: the guide fixes its value, so that the service knows it. `friendlyName` may not: it must equal
 * the registered name. `description` has the console's limit for the description that it becomes. `execution` may be
 * absent, because the guide calls scripts optional.
 */
const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    $schema: text,
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Task', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('Task'))),
    name: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUGIN_NAME */ .AF),
    friendlyName: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DISPLAY_NAME */ .hi),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1000, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('at most 1000 characters')))),
    category: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .BUSINESS_TYPE */ .e8).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(word => word !== 'Check', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('Gate in a package; only the console says Check'))),
    version: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv),
    versionDescription: text,
    dataSourceBindings: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('[]'))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(0, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('[], because data source bindings are not enabled')))),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(input, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a list of inputs'))),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a text, such as Shell')), target: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .conforming */ .p)(TARGET) }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'))),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(output, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('a list of outputs')))
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .must */ .s)('an object'));
/** What says which extension and version a manifest is of. */
const identitySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .UpN(manifestSchema, {
    name: true,
    friendlyName: true,
    category: true,
    description: true,
    version: true
});
/** Keys beside the schema that are no mistake: the spelling of `min_length` inside of a package is not documented. */
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
/** What every schema of a document is made of. */

/** Makes the message of a schema: what the value must be. What it is instead is said where the message is shown. */
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
 * @param schema whose objects list what they know; an object without any field may hold everything
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

/***/ 7074:
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
// EXTERNAL MODULE: ./src/extension/schema-manifest.ts
var schema_manifest = __webpack_require__(6614);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/package/digest.ts


/**
 * Reads into one buffer over and over: a stream would leave a new one behind for every piece.
 * @returns the SHA-256 of a file, in hexadecimal digits
 */
async function sha256(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,promises_.open)(file);
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    try {
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/http/multipart.ts
var multipart = __webpack_require__(2468);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var problems = __webpack_require__(8925);
// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(7981);
// EXTERNAL MODULE: ./src/package/finding.ts
var finding = __webpack_require__(9733);
// EXTERNAL MODULE: ./src/package/pack-problems.ts
var pack_problems = __webpack_require__(9156);
;// CONCATENATED MODULE: ./src/inputs/packed-folder.ts







/** Names that a notice tells. */
const MAX_NAMES = 5;
/** @returns the zip, unless the folder cannot be packed, and what is known about what it holds */
async function packed({ path: folder }, { statedByInputs, tempDir }) {
    const { packFolder } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(423), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 4629));
    const { inspectFolder, inspectPackage } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 673));
    const target = external_node_path_default().join(await tempDir(), 'package.zip');
    const changes = changesOf(statedByInputs);
    try {
        const names = await packFolder(folder, target, changes);
        const { size, ctimeMs: changed } = await (0,promises_.stat)(target);
        const inspection = withNotices(await inspectPackage(target), unusual(names));
        return { archive: { path: target, size, changed }, inspection };
    }
    catch (error) {
        if (!(error instanceof pack_problems/* PackError */.ql))
            throw error;
        const inspection = withNotices(await inspectFolder(folder, changes, error), unusual(error.names ?? []));
        return { archive: undefined, inspection };
    }
}
/** Inputs write the version into what is packed, never into the folder. */
function changesOf(statedByInputs) {
    return { version: statedByInputs.version, versionDescription: statedByInputs['version-description'] };
}
function withNotices(inspection, notices) {
    return { ...inspection, notices: [...notices.map(finding/* ofWhole */.j), ...inspection.notices] };
}
/** @returns a sentence, without its end, for each kind of files that are packed, but often by mistake */
function unusual(names) {
    return [
        ...listed('files that are hidden or of node_modules', names, name => HIDDEN.test(name)),
        // Without one of its own, the folder is the wrong one.
        ...listed('other extensions', names.includes(manifest/* MANIFEST */.e0) ? names : [], name => name.endsWith(`/${manifest/* MANIFEST */.e0}`))
    ];
}
const HIDDEN = /(^|\/)(\.|node_modules\/)/;
function listed(what, names, isMeant) {
    const found = names.filter(isMeant);
    if (found.length === 0)
        return [];
    const some = found.slice(0, MAX_NAMES).map(name => (0,report_text/* quote */.hD)(name, extension_findings/* MAX_VALUE */.Ls));
    const more = found.length > MAX_NAMES ? ' …' : '';
    return [
        `it holds ${what}: ${some.join(', ')}${more} (${found.length}); what does not belong there goes into ${pack_problems/* IGNORE_FILE */.SV}`
    ];
}

// EXTERNAL MODULE: ./src/inputs/target.ts
var target = __webpack_require__(6656);
;// CONCATENATED MODULE: ./src/inputs/context.ts
/** What surrounds the inputs: the runner, the run's event, and what a file is judged by. */
/** @returns how a message names what a path input leads to */
function nameOf({ shown }) {
    return shown === '' ? '.' : shown;
}

;// CONCATENATED MODULE: ./src/inputs/package-file.ts














/** The gateway takes no larger request body when it is signed with keys ("API Request Signing Guide"). */
const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024;
const FIELDS = { businessType: 'category', displayName: 'friendlyName', version: 'version' };
/**
 * Checks a package, or packs a folder and checks that; what is wrong is among the findings.
 * @returns nothing when its manifest does not even say which extension it is
 * @throws PathError when there is no package
 */
async function openPackage(found, context) {
    if (!found.isFolder && !found.name.toLowerCase().endsWith('.zip'))
        throw new paths/* PathError */.ER('a package is a .zip file, or a folder to pack');
    const { archive, inspection } = found.isFolder ? await packed(found, context) : await inspected(found);
    const { document, problems, notices } = inspection;
    context.findings.problems.push(...problems.map(finding => located(found, finding)));
    context.findings.notices.push(...notices.map(finding => located(found, finding)));
    const identity = document && identityOf(document);
    if (document !== undefined) {
        context.findings.stated ??= (0,target/* statedIn */.b)(document, 'name');
        compare(document, found, context);
        const type = (0,extension_findings/* textAt */.$6)(document.value, [FIELDS.businessType]);
        const message = (0,business_type/* businessTypeWarning */.ts)(type, FIELDS.businessType);
        if (message !== undefined)
            context.findings.warnings.push({ message, ...place(found, document, FIELDS.businessType) });
    }
    if (archive === undefined || document === undefined || identity === undefined)
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
async function inspected(archive) {
    const { inspectPackage } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 673));
    return { archive, inspection: await inspectPackage(archive.path) };
}
/** @returns nothing when one of them is missing or wrong, which is among the problems then */
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
    const length = await (0,multipart/* formLength */.rM)({ ...file, field: extensions/* UPLOAD_FIELD */.p$ });
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
/** A package says what it is; inputs that say otherwise are a mistake in one of the two. */
const CLAIMS = {
    'plugin-name': 'name',
    'display-name': 'friendlyName',
    'business-type': 'category',
    description: 'description',
    version: 'version',
    'version-description': 'versionDescription'
};
/** What is missing in the file is told by its own check, if it has to be there. */
function compare(document, found, { statedByInputs, findings }) {
    for (const [input, field] of Object.entries(CLAIMS)) {
        const claimed = statedByInputs[input];
        const stated = (0,extension_findings/* textAt */.$6)(document.value, [field]);
        if (claimed === undefined || claimed === stated)
            continue;
        if (stated === undefined && !OPTIONAL.includes(field))
            continue;
        const stands = stated === undefined ? 'is missing' : `is ${(0,report_text/* quote */.hD)(stated, extension_findings/* MAX_VALUE */.Ls)}`;
        const { file, line } = place(found, document, field);
        const message = `${field} ${stands}, but input ${input} is ${(0,report_text/* quote */.hD)(claimed, extension_findings/* MAX_VALUE */.Ls)}`;
        findings.problems.push((0,problems/* problemInFile */.PD)('package-path', file, line, message));
    }
}
const OPTIONAL = ['description', 'versionDescription'];
function place({ shown }, document, field) {
    return { file: external_node_path_default().posix.join(shown, manifest/* MANIFEST */.e0), line: document.line([field]) };
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statedIn)
/* harmony export */ });
/* harmony import */ var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _extension_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);


/** @returns what a file says it is about, as far as that is valid, however wrong the rest may be */
function statedIn({ value }, nameField) {
    const valid = (field, { pattern }) => {
        const text = (0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, [field]);
        return text !== undefined && pattern.test(text) ? text : undefined;
    };
    return { pluginName: valid(nameField, _extension_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUGIN_NAME */ .AF), version: valid('version', _extension_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv) };
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ofWhole)
/* harmony export */ });
/** @returns the finding about the package itself */
function ofWhole(message) {
    return { file: '', line: 1, message };
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   SV: () => (/* binding */ IGNORE_FILE),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   ql: () => (/* binding */ PackError)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9733);

/** Why a folder cannot be packed. */
/** Lists at the root of a folder what is not packed, in the syntax of .gitignore. */
const IGNORE_FILE = '.codeartsignore';
/** What stands in the way of packing a folder. */
class PackError extends Error {
    name = 'PackError';
    problems;
    /** Of all files that were met; absent when not all were. */
    names;
    constructor(problems, names, cause) {
        super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('; '), { cause });
        this.problems = problems;
        this.names = names;
    }
}
/** What a package cannot hold, besides names that are refused in zips as well. */
const REFUSED = {
    link: 'it is a symbolic link, and a package holds files only',
    special: 'it is neither a file nor a folder',
    nested: `only the ${IGNORE_FILE} at the root of a package is heeded`,
    unreadable: 'it cannot be read'
};
const WAY_OUT = `${IGNORE_FILE} can leave out what the extension does not need`;
/** Names that are told of a problem; more would hide other problems. */
const MAX_NAMES = 5;
/** Collects what has a problem, so that all of it is told at once. */
class Problems {
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
     * @param names of all files that were met without a problem
     * @throws PackError if there is any problem
     */
    settle(names) {
        if (this.#names.size === 0)
            return;
        // The order in which they were met is the platform's.
        const problems = [...this.#names.keys()].sort();
        throw new PackError(problems.flatMap(problem => findingsOf(problem, this.#names.get(problem) ?? [])), [...names, ...[...this.#names.values()].flat()]);
    }
}
function findingsOf(problem, names) {
    const message = `${problem}; ${WAY_OUT}`;
    const first = names.toSorted().slice(0, MAX_NAMES);
    const found = first.map(file => ({ file, line: 1, message }));
    const more = names.length - first.length;
    return more === 0 ? found : [...found, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWhole */ .j)(`the same is true of ${more} more: ${message}`)];
}
/** @param what the folder has too much of, as the end of a sentence */
function tooMuch(what) {
    return new PackError([(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWhole */ .j)(`it ${what}; ${WAY_OUT}`)]);
}


/***/ })

};
