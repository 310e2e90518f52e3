export const id = 919;
export const ids = [919];
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

/***/ 919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDraft: () => (/* binding */ openDraft)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/extension/business-type.ts
var business_type = __webpack_require__(5360);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/extension/findings.ts
var extension_findings = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./src/extension/rules.ts
var rules = __webpack_require__(4706);
// EXTERNAL MODULE: ./src/extension/schema.ts
var schema = __webpack_require__(8870);
;// CONCATENATED MODULE: ./src/extension/schema-draft.ts
// What a draft must be, as "Updating an Extension Draft" takes it: a whole PluginDTO.




const EXECUTION_TYPES = ['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'];
const schema_draft_text = schemas/* optional */.lqM(schemas/* string */.YjP((0,schema/* must */.s)('a text')));
/** In lists, the service itself answers null for what an item does not have. */
const textOrNull = schemas/* nullish */.cl6(schemas/* string */.YjP((0,schema/* must */.s)('a text')));
const anything = schemas/* looseObject */._H3({}, (0,schema/* must */.s)('an object'));
const innerExecutionInfo = schemas/* looseObject */._H3({
    execution_type: schemas/* optional */.lqM(schemas/* enum */.k5n(EXECUTION_TYPES, (0,schema/* must */.s)(`one of ${EXECUTION_TYPES.join(', ')}`))),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schema_draft_text, task: schema_draft_text, variables: schemas/* optional */.lqM(anything) }, (0,schema/* must */.s)('an object')), (0,schema/* must */.s)('a list of steps')))
}, (0,schema/* must */.s)('an object, or a text that holds one as JSON'));
const inputInfo = schemas/* looseObject */._H3({
    name: textOrNull,
    type: textOrNull,
    default_value: textOrNull,
    validation: textOrNull,
    layout_content: textOrNull
}, (0,schema/* must */.s)('an object'));
const outputInfo = schemas/* looseObject */._H3({ name: textOrNull, type: textOrNull, description: textOrNull, source: textOrNull, version: textOrNull }, (0,schema/* must */.s)('an object'));
/** Documented as agent and agentless; the service itself answers agentLess. */
const runtimeAttribution = schemas/* pipe */.FsL(schemas/* string */.YjP((0,schema/* must */.s)('agent or agentless')).check(api/* _regex */.Fk(/^agent(less)?$/i, (0,schema/* must */.s)('agent or agentless'))), schemas/* transform */.pdi(value => value.toLowerCase()));
const draftSchema = schemas/* looseObject */._H3({
    $schema: schema_draft_text,
    unique_id: schemas/* optional */.lqM((0,schema/* conforming */.p)(rules.ID)),
    icon_url: schema_draft_text,
    runtime_attribution: runtimeAttribution,
    plugin_name: (0,schema/* conforming */.p)(rules/* PLUGIN_NAME */.AF),
    display_name: (0,schema/* conforming */.p)(rules/* DISPLAY_NAME */.hi),
    business_type: schemas/* pipe */.FsL((0,schema/* conforming */.p)(business_type/* BUSINESS_TYPE */.e8), schemas/* transform */.pdi(business_type/* businessType */.xJ)),
    business_type_display_name: schema_draft_text,
    description: schema_draft_text,
    is_private: schemas/* optional */.lqM(schemas/* literal */.euz([0, 1], (0,schema/* must */.s)('0 (public) or 1 (private)'))),
    region: schema_draft_text,
    maintainers: schema_draft_text,
    plugin_composition_type: schema_draft_text,
    manifest_version: schema_draft_text,
    version: (0,schema/* conforming */.p)(rules/* VERSION */.xv),
    version_description: schema_draft_text,
    execution_info: schemas/* looseObject */._H3({ inner_execution_info: innerExecutionInfo }, (0,schema/* must */.s)('an object')),
    output_info: schemas/* optional */.lqM(schemas/* array */.YOg(outputInfo, (0,schema/* must */.s)('a list of objects'))),
    input_info: schemas/* optional */.lqM(schemas/* array */.YOg(inputInfo, (0,schema/* must */.s)('a list of objects')))
}, (0,schema/* must */.s)('an object'));
/**
 * Keys besides those of the schema that are no mistake: what the console sends (the Chinese edition's example of
 * "Updating an Extension Draft") and what the service answers about an extension ("Querying Extension Versions",
 * "Querying Inputs"), because people copy an answer to begin with.
 */
const KNOWN_IN_DRAFT = {
    '': [
        'active',
        'create_time',
        'creator',
        'db_record_name',
        'op_time',
        'op_user',
        'outputs',
        'plugin_attribution',
        'plugin_execution',
        'publisher_unique_id',
        'refer_count',
        'scripts',
        'start_command',
        'usage_count',
        'version_attribution',
        'version_state',
        'workspace_id'
    ],
    'execution_info.inner_execution_info.steps[]': ['identifier'],
    'input_info[]': [
        'description',
        'extend_prop',
        'front_data_prop',
        'label',
        'plugin_name',
        'required',
        'unique_id',
        'version',
        'workspace_id'
    ],
    'output_info[]': ['output_key', 'output_value', 'plugin_name', 'prop', 'unique_id', 'workspace_id']
};

// EXTERNAL MODULE: ./src/extension/unknown-keys.ts
var unknown_keys = __webpack_require__(1256);
;// CONCATENATED MODULE: ./src/extension/draft.ts





/**
 * @param overrides win over the file
 * @returns the draft; unknown fields are kept, `$schema`, which is for editors, is left out
 * @throws DocumentError with every problem and its line
 */
async function parseDraft(document, overrides) {
    const value = await withInnerObject(document);
    const judged = (0,extension_document/* isRecord */.u4)(value) ? { ...value, ...overrides } : value;
    const read = draftSchema.safeParse(judged);
    if (!read.success)
        throw new extension_document/* DocumentError */.Mi((0,extension_findings/* findings */.Pg)(read.error.issues, document, judged));
    const { $schema, ...draft } = read.data;
    return draft;
}
/**
 * The old SDKs define `inner_execution_info` as a text, and their samples still send one. Such a text is parsed as JSON,
 * by the rules of every document.
 */
async function withInnerObject(document) {
    const { value } = document;
    const outer = (0,extension_document/* isRecord */.u4)(value) ? value['execution_info'] : undefined;
    const inner = (0,extension_document/* isRecord */.u4)(outer) ? outer['inner_execution_info'] : undefined;
    if (!(0,extension_document/* isRecord */.u4)(value) || !(0,extension_document/* isRecord */.u4)(outer) || typeof inner !== 'string')
        return value;
    const parsed = await (0,parse_document/* parseDocument */.T)(Buffer.from(inner), 'json').catch((error) => {
        if (!(error instanceof extension_document/* DocumentError */.Mi))
            throw error;
        const line = document.line(['execution_info', 'inner_execution_info']);
        throw new extension_document/* DocumentError */.Mi(error.findings.map(({ message }) => ({ line, message: `inner_execution_info is a text: ${message}` })));
    });
    return { ...value, execution_info: { ...outer, inner_execution_info: parsed.value } };
}
/**
 * @param draft what parseDraft made of the document, in which an inner_execution_info is never a text
 * @returns what is sent as it is, but probably a mistake, in the order of lines: keys that neither the pages nor the
 * console use, and two inputs of the same name
 */
function draftNotices(document, draft = document.value) {
    const repeated = (0,extension_findings/* repeatedNames */.H3)(document.value, 'input_info', 'is the name of an input before it, too');
    const unknown = (0,unknown_keys/* unknownKeys */.v)(draftSchema, KNOWN_IN_DRAFT, document, draft);
    return (0,extension_document/* byLine */.uf)([...(0,extension_findings/* findings */.Pg)(repeated, document), ...unknown]);
}

// EXTERNAL MODULE: ./src/extension/release.ts
var release = __webpack_require__(432);
// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(7981);
// EXTERNAL MODULE: ./src/inputs/problems.ts
var problems = __webpack_require__(8925);
;// CONCATENATED MODULE: ./src/inputs/draft-file.ts
// Opens the draft that the input draft-path names, and lays the inputs over it.









const FIELDS = {
    businessType: 'business_type',
    displayName: 'display_name',
    runtimeAttribution: 'runtime_attribution',
    typeLabel: 'business_type_display_name',
    uniqueId: 'unique_id',
    version: 'version'
};
/** Fields of the file that an input overrides. */
const OVERRIDES = {
    plugin_name: 'plugin-name',
    display_name: 'display-name',
    business_type: 'business-type',
    description: 'description',
    version: 'version',
    version_description: 'version-description',
    unique_id: 'unique-id'
};
/**
 * Checks a draft; warnings and notices go to the context's findings.
 * @throws PathError or DocumentError when the file is no draft
 */
async function openDraft(found, context) {
    const { statedByInputs, findings } = context;
    const document = await readDocument(found);
    findings.stated ??= (0,release/* statedIn */.b)(document, 'plugin_name');
    warnOfType(document, found, context);
    const addNotices = (parsed) => {
        for (const { line, message } of draftNotices(document, parsed))
            findings.notices.push((0,problems/* problemInFile */.PD)('draft-path', found.shown, line, message));
    };
    const parsed = await parseDraft(document, overridesOf(statedByInputs)).catch((error) => {
        // The notices name unknown keys, and a key that is missing may be one that is misspelt.
        addNotices();
        throw error;
    });
    addNotices(parsed);
    const draft = withoutForeignId(parsed, document, statedByInputs);
    return {
        kind: 'draft',
        draft,
        pluginName: draft.plugin_name,
        displayName: draft.display_name,
        businessType: draft.business_type,
        description: draft.description,
        version: draft.version,
        place: key => {
            const field = FIELDS[key];
            const input = field in OVERRIDES ? OVERRIDES[field] : undefined;
            if (input !== undefined && statedByInputs[input] !== undefined)
                return { field: `Input ${input}` };
            return { field, file: found.shown, line: document.line([field]) };
        }
    };
}
/** @throws PathError or DocumentError when the file is no document */
async function readDocument({ name, path, size }) {
    const kind = /\.json$/i.test(name) ? 'json' : /\.ya?ml$/i.test(name) ? 'yaml' : undefined;
    if (kind === undefined)
        throw new paths/* PathError */.ER('a draft is a .json, .yaml or .yml file');
    if (size > extension_document/* MAX_DOCUMENT_BYTES */.bi)
        throw new paths/* PathError */.ER(`the file is larger than 1 MB (${extension_document/* MAX_DOCUMENT_BYTES */.bi} bytes)`);
    return (0,parse_document/* parseDocument */.T)(await (0,promises_.readFile)(path), kind);
}
function warnOfType(document, found, { statedByInputs, findings }) {
    if (statedByInputs['business-type'] !== undefined)
        return;
    const field = FIELDS.businessType;
    const message = (0,business_type/* businessTypeWarning */.ts)((0,extension_findings/* textAt */.$6)(document.value, [field]), field);
    if (message !== undefined)
        findings.warnings.push({ message, file: found.shown, line: document.line([field]) });
}
/** The unique ID is that of one version, so it is left out when an input gives another version than the file. */
function withoutForeignId(draft, { value }, statedByInputs) {
    const version = (0,extension_document/* isRecord */.u4)(value) ? value['version'] : undefined;
    if (statedByInputs['unique-id'] !== undefined || version === undefined || version === draft.version)
        return draft;
    const { unique_id: ofAnotherVersion, ...others } = draft;
    return others;
}
function overridesOf(statedByInputs) {
    const entries = Object.entries(OVERRIDES).map(([field, input]) => [field, statedByInputs[input]]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}


/***/ })

};
