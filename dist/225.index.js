export const id = 225;
export const ids = [225,468];
export const modules = {

  8519:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CI: () => (  updateInfo),
    Tw: () => (  deleteExtension),
    VK: () => (  registerExtension),
    jh: () => (  uploadExtension),
    l_: () => (  updateIcon),
    p$: () => (  UPLOAD_FIELD)
  });
  var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
  var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);


const UPLOAD_FIELD = 'upload_file';
function registerExtension(domainId, info) {
    return {
        name: 'register-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/info/add`,
        query: {},
        body: { json: { ...infoBody(info), plugin_composition_type: info.composition } },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .oJ
    };
}
function updateInfo(domainId, info) {
    const isOfDrafts = info.composition === 'multi';
    return {
        name: isOfDrafts ? 'update-info' : 'info-update',
        service: 'pipeline',
        method: 'POST',
        path: isOfDrafts
            ? (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/update-info`
            : (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/info/update`,
        query: {},
        body: { json: infoBody(info) },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .oJ
    };
}
function infoBody(info) {
    return {
        plugin_name: info.pluginName,
        display_name: info.displayName,
        business_type: info.businessType,
        business_type_display_name: info.businessTypeDisplayName,
        description: info.description,
        icon_url: info.iconUrl,
        ...(info.maintainers === '' ? {} : { maintainers: info.maintainers })
    };
}
function uploadExtension(domainId, pluginName, businessType, file) {
    return {
        name: 'upload-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/upload`,
        query: { plugin_name: pluginName, business_type: businessType },
        body: { file: { ...file, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
    };
}
function updateIcon(domainId, pluginName, icon) {
    return {
        name: 'update-icon',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/common/upload-plugin-icon`,
        query: { plugin_name: pluginName },
        body: { file: { ...icon, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .JW
    };
}
function deleteExtension(domainId, pluginName, version) {
    return {
        name: version === undefined ? 'delete-extension' : 'delete-version',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/info/delete`,
        query: {
            plugin_name: pluginName,
            type: version === undefined ? 'all' : 'single',
            ...(version === undefined ? {} : { version })
        },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
    };
}


  }),

  6095:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JW: () => (  readIconUrl),
    W4: () => (  readSuccess),
    io: () => (  readBytes),
    j: () => (  readImageUrl),
    kP: () => (  readThumbnailUrl),
    oJ: () => (  readAccepted)
  });
  var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
  var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);


function readSuccess(answer) {
    if (answer.value === true || answer.value === 'true')
        return true;
    throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Wu)(said(answer)) ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function readIconUrl(answer) {
    const url = said(answer);
    if (url === true || (typeof url === 'string' && /^true$/i.test((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .$B)(url))))
        return '';
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Wu)(url))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer);
    if (typeof url !== 'string' || url.trim() === '' || isPage(answer, url) || isTorn(answer))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    return url;
}
function isPage({ headers }, text) {
    return text.trimStart().startsWith('<') || /^text\/html\b/i.test(headers['content-type'] ?? '');
}
function isTorn({ text, value }) {
    return value === undefined && /^[{["]|\p{Cc}/u.test(text);
}
function readAccepted(answer) {
    readIconUrl(answer);
    return true;
}
function readThumbnailUrl(answer) {
    const status = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(answer.value, 'status');
    const result = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(answer.value, 'result') ?? {};
    const url = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .mR)((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(result, 'img_url'));
    if (!(0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(result) || url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    if (status === 'success')
        return url;
    throw status === 'error' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function readImageUrl(answer) {
    const url = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(answer.value, 'img_url');
    if (url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    return url;
}
function readBytes(answer) {
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Wu)(said(answer)))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer);
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function said({ text, value }) {
    return value === undefined ? text : value;
}


  }),

  3903:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    H3: () => (  repeatedNames),
    Pg: () => (  findings),
    cl: () => (  quoteValue)
  });
  var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);


function quoteValue(value) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(value, _document_js__WEBPACK_IMPORTED_MODULE_0__  .Ls);
}
function findings(issues, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(issues, ({ expected, path, message }) => {
        const given = valueAt(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const written = typeof given === 'number' ? document.written(path) : undefined;
        const is = written === undefined ? described(given) : `is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)(written, _document_js__WEBPACK_IMPORTED_MODULE_0__  .Ls)}`;
        return { line: document.line(path), message: `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(path)} ${is}; it ${message}${quotes}` };
    });
}
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
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(value) ? 'is an object' : `is ${JSON.stringify(value)}`;
}
function repeatedNames(value, field, message) {
    const items = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(value) ? value[field] : undefined;
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


  }),

  3286:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  e0: () => (  MANIFEST),
  TX: () => (  judgeManifest),
  Ze: () => (  manifestNotices),
  Ng: () => (  parseManifest)
});

var extension_document = __webpack_require__(8780);
var findings = __webpack_require__(3903);
var api = __webpack_require__(3305);
var schemas = __webpack_require__(3619);
; 

function usually(be) {
    return { error: `is ${be}` };
}
function formLimit(limit) {
    return api .Eb(limit, { error: `is longer than the ${limit} characters of the console's form` });
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
const ENVIRONMENT_VARIABLE = api .Fk(/^[A-Za-z_]\w*$/, usually('the name of an environment variable, such as MY_INPUT'));
const SCRIPT_TYPE = schemas .k5n(['Shell', 'Nodejs', 'Java', 'Python'], usually('Shell, Nodejs, Java, Python in the documents'));
const manifest_notices_length = schemas .cl6(schemas .Whr(usually('a whole number in the documents')));
const input = schemas ._H3({
    name: schemas .YjP().check(ENVIRONMENT_VARIABLE, formLimit(200)),
    type: schemas .euz('input', usually('input in the user guide, which names no other type here')),
    label: schemas .YjP(usually('what the pipeline shows above the input')).check(formLimit(140)),
    description: schemas .lqM(schemas .YjP().check(formLimit(1000))),
    defaultValue: schemas .cl6(schemas .YjP(usually('a text in the documents'))),
    validation: schemas .cl6(schemas ._H3({
        regex: schemas .cl6(schemas .YjP().check(schemas .YPB(isRegex, usually('no regular expression')))),
        min_length: manifest_notices_length,
        max_length: manifest_notices_length
    }))
});
const unusualManifestSchema = schemas ._H3({
    type: schemas .euz('Task', usually('Task in the user guide')),
    execution: schemas ._H3({ type: SCRIPT_TYPE }, usually('what says which script runs')),
    inputs: schemas .lqM(schemas .YOg(input))
});

var parse_document = __webpack_require__(4398);
var schema_manifest = __webpack_require__(6614);
var unknown_keys = __webpack_require__(1256);
; 






const MANIFEST = 'codearts-extension.json';
const REPEATED = 'must be the name of one input only';
async function parseManifest(bytes) {
    const document = await (0,parse_document .T)(bytes, 'json');
    const { manifest, problems } = judgeManifest(document);
    if (manifest === undefined)
        throw new extension_document .Mi(problems);
    return manifest;
}
function judgeManifest(document) {
    const read = schema_manifest .rc.safeParse(document.value);
    const issues = [...(read.error?.issues ?? []), ...(0,findings .H3)(document.value, 'inputs', REPEATED)];
    if (read.success && issues.length === 0)
        return { manifest: { fields: read.data, document }, problems: [] };
    return { manifest: undefined, problems: (0,findings .Pg)(issues, document) };
}
function manifestNotices(document) {
    const problems = new Set(schema_manifest .rc.safeParse(document.value).error?.issues.map(placeOf));
    const unusual = unusualManifestSchema.safeParse(document.value).error?.issues ?? [];
    const others = unusual.filter(issue => !problems.has(placeOf(issue)));
    const unknown = (0,unknown_keys .v)(schema_manifest .rc, schema_manifest .iX, document);
    return (0,extension_document .uf)([...(0,findings .Pg)(others, document), ...unknown]);
}
function placeOf({ path }) {
    return path.join('.');
}


  }),

  4398:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  parseDocument),
    _: () => (  decodeUtf8)
  });
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);

const MAX_ITEMS = 5_000;
async function parseDocument(bytes, kind) {
    if (bytes.length > _document_js__WEBPACK_IMPORTED_MODULE_0__  .bi)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .tP)(1, `the file is larger than ${_document_js__WEBPACK_IMPORTED_MODULE_0__  .bi} bytes`);
    const text = decodeUtf8(bytes);
    if (text === undefined)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .tP)(1, 'the file is not UTF-8');
    const { parse } = kind === 'json' ? await Promise.all( [__webpack_require__.e(547), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 3510)) : await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 1763));
    const document = parse(text);
    const findings = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(excesses(document.value), ({ path, message }) => ({
        line: document.line(path),
        message: `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(path)} ${message}`
    }));
    if (findings.length > 0)
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__  .Mi(findings);
    return document;
}
function decodeUtf8(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function* excesses(document) {
    const path = [];
    const levels = [entriesOf([document])];
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const { done, value: entry } = level.next();
        if (done === true) {
            levels.pop();
            continue;
        }
        const [key, value] = entry;
        path.length = levels.length - 1;
        if (levels.length > 1)
            path[levels.length - 2] = key;
        const message = excessOf(value);
        if (message !== undefined)
            yield { path, message };
        if (typeof value === 'object' && value !== null)
            levels.push(entriesOf(value));
    }
}
function entriesOf(value) {
    return Array.isArray(value) ? value.entries() : Object.entries(value).values();
}
function excessOf(value) {
    if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
        return 'is a number that cannot be sent as written; put it in quotes';
    if (Array.isArray(value) && value.length > MAX_ITEMS)
        return `is a list of ${value.length} items; at most ${MAX_ITEMS} are read here`;
    return undefined;
}


  }),

  432:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  mapValues),
    b: () => (  statedIn)
  });
  var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
  var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);


function statedIn({ value }, nameField) {
    const valid = (field, { pattern }) => {
        const text = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(value, [field]);
        return text !== undefined && pattern.test(text) ? text : undefined;
    };
    const pluginName = valid(nameField, _rules_js__WEBPACK_IMPORTED_MODULE_1__  .AF);
    const version = valid('version', _rules_js__WEBPACK_IMPORTED_MODULE_1__  .xv);
    return { ...(pluginName !== undefined && { pluginName }), ...(version !== undefined && { version }) };
}
function mapValues(values, change) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}


  }),

  6614:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qn: () => (  TARGET),
    g1: () => (  identitySchema),
    iX: () => (  KNOWN_IN_MANIFEST),
    rc: () => (  manifestSchema)
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
  var _business_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5360);
  var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8870);




const TARGET = {
    pattern: /^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\u0000-\u001f\u007f]+$/,
    allowed: 'a path inside of the package, with / between folders',
    example: 'scripts/execution.sh'
};
const name = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a text')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .m9(1, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a name')));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a text')));
const textOrNull = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a text')));
const anything = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('an object'));
const input = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
    name,
    type: text,
    label: text,
    description: text,
    defaultValue: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .L5J()),
    required: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .zMY((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('true or false'))),
    validation: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
        requiredMessage: textOrNull,
        regex: textOrNull,
        regexMessage: textOrNull,
        min_length: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .L5J()),
        max_length: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .L5J())
    }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('an object'))),
    extendProp: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(anything)
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('an object'));
const output = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({ name, type: text, description: text, prop: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(anything) }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('an object'));
const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
    $schema: text,
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .euz('Task', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('Task'))),
    name: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .p)(_rules_js__WEBPACK_IMPORTED_MODULE_1__  .AF),
    friendlyName: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .p)(_rules_js__WEBPACK_IMPORTED_MODULE_1__  .hi),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a text')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Eb(1000, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('at most 1000 characters')))),
    category: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .p)(_business_type_js__WEBPACK_IMPORTED_MODULE_0__  .e8).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YPB(word => word !== 'Check', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('Gate in a package; only the console says Check'))),
    version: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .p)(_rules_js__WEBPACK_IMPORTED_MODULE_1__  .xv),
    versionDescription: text,
    dataSourceBindings: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .L5J(), (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('[]'))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Eb(0, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('[], because data source bindings are not enabled')))),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YOg(input, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a list of inputs'))),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({ type: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a text, such as Shell')), target: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .p)(TARGET) }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('an object'))),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YOg(output, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('a list of outputs')))
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .s)('an object'));
const identitySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .UpN(manifestSchema, {
    name: true,
    friendlyName: true,
    category: true,
    description: true,
    version: true
});
const KNOWN_IN_MANIFEST = { 'inputs[].validation': ['minLength', 'maxLength'] };


  }),

  8870:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  conforming),
    s: () => (  must)
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

function must(be) {
    return { error: `must be ${be}` };
}
function conforming(rule) {
    const be = must(`${rule.allowed}, such as ${rule.example}`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__  .YjP(be).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .Fk(rule.pattern, be));
}


  }),

  1256:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  unknownKeys)
  });
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
  var _similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);


function unknownKeys(schema, also, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(walk(schema, also, value, []), ({ path, known }) => {
        const message = `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(path)} is not in the documents; it is sent as it is`;
        return { line: document.line(path), message: (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__  .a)(message, String(path.at(-1)), known) };
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
    else if (def.type === 'object' && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(value)) {
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
function placeOf(path) {
    return path
        .map(key => (typeof key === 'number' ? '[]' : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
}


  }),

  2468:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openForm: () => (  openForm),
    r: () => (  formLength)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9662);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8549);




async function openForm(part, ready, onProgress) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(part.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(part.filename, false, error);
    });
    try {
        await assertUnchanged(file, part, false);
        const source = file.createReadStream({ start: 0, end: part.size - 1, autoClose: false });
        const form = await build(part, source);
        const check = () => ready().then(() => assertUnchanged(file, part, true));
        const stream = (0,_body_js__WEBPACK_IMPORTED_MODULE_2__  .Dg)(check, onProgress);
        form.once('error', (error) => stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(part.filename, true, error)));
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(filename, begun);
}
async function formLength(part) {
    return (await build(part, Buffer.alloc(0))).getLengthSync();
}
async function build(part, source) {
    const { default: FormData } = await Promise.all( [__webpack_require__.e(454), __webpack_require__.e(300)]).then(__webpack_require__.t.bind(__webpack_require__, 6454, 23));
    const form = new FormData();
    form.append(part.field, source, {
        filename: part.filename,
        contentType: part.type,
        knownLength: part.size
    });
    return form;
}


  }),

  2225:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openPackage: () => (  openPackage)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var extensions = __webpack_require__(8519);
var business_type = __webpack_require__(5360);
var extension_findings = __webpack_require__(3903);
var manifest = __webpack_require__(3286);
var release = __webpack_require__(432);
var schema_manifest = __webpack_require__(6614);
var multipart = __webpack_require__(2468);
var external_node_crypto_ = __webpack_require__(7598);
var regular_file = __webpack_require__(9464);
; 


const PIECE = 1024 * 1024;
async function sha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(PIECE);
    return (0,regular_file .D4)(path, async ({ handle }) => {
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    });
}

var preflight = __webpack_require__(9829);
var report_text = __webpack_require__(5655);
; 
function nameOf({ shown }) {
    return shown === '' ? '.' : shown;
}

var paths = __webpack_require__(1645);
var problems = __webpack_require__(8925);
; 














const MAX_SIGNED_BODY_BYTES = 12 * 1024 * 1024;
const FIELDS = { businessType: 'category', displayName: 'friendlyName', version: 'version' };
async function openPackage(found, context) {
    if (!found.isFolder && !found.name.toLowerCase().endsWith('.zip'))
        throw new paths .ER('a package is a .zip file, or a folder to pack');
    const { archive, inspection } = await inspect(found, context);
    const { document } = inspection;
    for (const kind of ['problems', 'warnings', 'notices'])
        for (const finding of inspection[kind])
            context.findings[kind].push(located(found, finding));
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
        file: { ...file, sha256: await (0,paths .N8)(sha256(archive.path)) },
        places: (0,release .L)(FIELDS, field => ({ ...place(found, document, field), field }))
    };
}
async function inspect(found, { statedByInputs, tempDir }) {
    if (!found.isFolder)
        return { archive: found, inspection: await (0,preflight .H)(found.path) };
    const { packAndInspect } = await __webpack_require__.e(  741).then(__webpack_require__.bind(__webpack_require__, 2741));
    return packAndInspect(found.path, external_node_path_default().join(tempDir, 'package.zip'), {
        version: statedByInputs.version,
        versionDescription: statedByInputs['version-description']
    });
}
function judgeStatements(document, found, context) {
    const { findings } = context;
    findings.stated ??= (0,release .b)(document, 'name');
    compareWithInputs(document, found, context);
    const type = (0,extension_findings .$6)(document.value, [FIELDS.businessType]);
    const judged = (0,business_type .CX)(type, FIELDS.businessType);
    if (judged !== undefined)
        findings[judged.kind].push({ message: judged.message, ...place(found, document, FIELDS.businessType) });
}
function identityOf({ value }) {
    const { data } = schema_manifest .g1.safeParse(value);
    if (data === undefined)
        return undefined;
    const { name: pluginName, friendlyName: displayName, category: businessType, description, version } = data;
    return { kind: 'package', pluginName, displayName, businessType, description, version };
}
function located(found, { file, line, message }) {
    if (file !== '')
        return (0,problems .PD)('package-path', external_node_path_default().posix.join(found.shown, file), line, message);
    const problem = (0,problems .CO)('package-path', nameOf(found), message);
    return found.isFolder ? problem : { ...problem, file: found.shown };
}
async function judgeSize(file, found, { method, findings }) {
    const length = await (0,multipart .r)({ ...file, field: extensions .p$ });
    if (length <= MAX_SIGNED_BODY_BYTES)
        return;
    const sentence = `the request would be ${length} bytes; the gateway's documented limit is 12 MB (${MAX_SIGNED_BODY_BYTES} bytes)`;
    if (method === 'keys' || method === 'oidc') {
        const why = `${sentence} for requests signed with keys; make the package smaller, or sign in with iam-user or a token`;
        findings.problems.push((0,problems .CO)('package-path', nameOf(found), why));
        return;
    }
    const tried = method !== undefined ? 'It is tried, because a token signs in.' : 'Signed with keys, it is refused.';
    findings.warnings.push({ message: `With ${(0,report_text .TN)(file.filename)}, ${sentence}. ${tried}` });
}
const FIELD_OF_INPUT = {
    'plugin-name': 'name',
    'display-name': 'friendlyName',
    'business-type': 'category',
    description: 'description',
    version: 'version',
    'version-description': 'versionDescription'
};
const OPTIONAL = ['description', 'versionDescription'];
function compareWithInputs(document, found, { statedByInputs, findings }) {
    for (const [input, field] of Object.entries(FIELD_OF_INPUT)) {
        const given = statedByInputs[input];
        const stated = (0,extension_findings .$6)(document.value, [field]);
        if (given === undefined || given === stated)
            continue;
        if (stated === undefined && !OPTIONAL.includes(field))
            continue;
        const stands = stated === undefined ? 'is missing' : `is ${(0,extension_findings .cl)(stated)}`;
        const { file, line } = place(found, document, field);
        const message = `${field} ${stands}, but input ${input} is ${(0,extension_findings .cl)(given)}`;
        findings.problems.push((0,problems .PD)('package-path', file, line, message));
    }
}
function place({ shown }, document, field) {
    return { file: external_node_path_default().posix.join(shown, manifest .e0), line: document.line([field]) };
}


  }),

  8204:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cm: () => (  judgeEntries),
    hS: () => (  isReadable),
    qC: () => (  entryNotices),
    rH: () => (  nameProblem)
  });
  var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
  var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4594);


const MAX_NAME_BYTES = 4_096;
const TYPE_BITS = 0o170000;
const SYMLINK = 0o120000;
const FILE = 0o100000;
const FOLDER = 0o040000;
function isReadable({ encrypted, method }) {
    return !encrypted && (method === 0 || method === 8);
}
function judgeEntries(entries) {
    const single = entries.flatMap(entry => {
        const named = nameProblem(entry.name) ?? nameProblem(entry.asciiName) ?? secondNameProblem(entry);
        const problems = [named, kindProblem(entry)].filter(problem => problem !== undefined);
        return problems.map(problem => `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(entry.name)} ${problem}`);
    });
    return [...single, ...clashes(entries)];
}
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
    return name.split('/').length > _limits_js__WEBPACK_IMPORTED_MODULE_1__  .je + 1 ? `lies more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__  .je} folders deep` : undefined;
}
function secondNameProblem({ asciiName, name }) {
    const ascii = (text) => text.replace(/[^\x20-\x7e]+/g, '?').replace(/\?+/g, '?');
    return ascii(asciiName) === ascii(name) ? undefined : `also carries another name, ${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(asciiName)}`;
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
function* clashes(entries) {
    const names = new Set();
    for (const { name } of entries) {
        if (names.has(name))
            yield `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(name)} occurs twice in the zip`;
        names.add(name);
    }
    const clashing = new Set();
    for (const { name } of ofBoundedNames(entries)) {
        for (const folder of foldersOf(name))
            if (names.has(folder))
                clashing.add(folder);
    }
    for (const name of clashing)
        yield `${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(name)} is a file and a folder at once`;
}
function entryNotices(entries) {
    const first = new Map();
    const notices = [];
    for (const name of namesAndFolders(entries)) {
        const other = first.get(name.toLowerCase());
        if (other === undefined)
            first.set(name.toLowerCase(), name);
        else {
            notices.push(`${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(name)} differs from ${(0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .cl)(other)} only in upper and lower case, and is the same on some systems`);
        }
    }
    return notices;
}
const MAX_COMPARED = 16 * 1024 * 1024;
function* namesAndFolders(entries) {
    const seen = new Set();
    let compared = 0;
    for (const { name } of ofBoundedNames(entries)) {
        for (const place of [name.replace(/\/$/, ''), ...foldersOf(name)]) {
            if (seen.has(place))
                continue;
            compared += place.length;
            if (compared > MAX_COMPARED)
                return;
            seen.add(place);
            yield place;
        }
    }
}
function ofBoundedNames(entries) {
    return entries.filter(({ name }) => lengthProblem(name) === undefined);
}
function foldersOf(name) {
    return [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));
}


  }),

  4594:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E4: () => (  MAX_TRANSLATIONS),
    Sd: () => (  MAX_ENTRIES),
    Tx: () => (  MAX_UNPACKED_BYTES),
    je: () => (  MAX_FOLDERS),
    zt: () => (  MAX_DIRECTORY_BYTES)
  });
const MAX_ENTRIES = 65_535;
const MAX_FOLDERS = 64;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;
const MAX_TRANSLATIONS = { files: 1_000, bytes: 8 * 1024 * 1024 };


  }),

  6824:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  editManifest)
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
  var _extension_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);
  var _extension_parse_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4398);



async function editManifest(bytes, changes) {
    if (!(0,_extension_document_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(await valueOf(bytes)))
        return bytes;
    let text = new TextDecoder('utf-8').decode(bytes);
    for (const key of ['version', 'versionDescription']) {
        if (changes[key] !== undefined)
            text = edit(text, key, changes[key]);
    }
    return Buffer.from(edit(text, '$schema', undefined));
}
async function valueOf(bytes) {
    try {
        return (await (0,_extension_parse_document_js__WEBPACK_IMPORTED_MODULE_2__  .T)(bytes, 'json')).value;
    }
    catch (error) {
        if (error instanceof _extension_document_js__WEBPACK_IMPORTED_MODULE_1__  .Mi)
            return undefined;
        throw error;
    }
}
function edit(text, key, value) {
    const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, [key], value, {}).map(({ offset, length, content }) => {
        const breaks = text.slice(offset, offset + length).match(/[\r\n][ \t\r\n]*/g) ?? [];
        return { offset, length, content: content + breaks.join('') };
    });
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits)(text, edits);
}


  }),

  440:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  openZip)
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var node_stream__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
  var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
  var _extension_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9464);



const DIRECTORY_ENTRY = 0x02014b50;
const END = { signature: 0x06054b50, length: 22 };
const ZIP64_END = { signature: 0x06064b50, length: 56 };
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20 };
const MAX_TAIL = ZIP64_END.length + ZIP64_LOCATOR.length + END.length + 0xffff;
const PIECE = 256 * 1024;
async function openZip(path) {
    const { handle: file } = await (0,_extension_regular_file_js__WEBPACK_IMPORTED_MODULE_2__  .Tq)(path);
    try {
        const { start, end } = await findZip(file);
        const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
        return await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__  .or)(new Slice(file, start), end - start, options);
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
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
function endRecord(tail) {
    for (let at = tail.length - END.length; at >= 0; at -= 1) {
        if (tail.readUInt32LE(at) !== END.signature)
            continue;
        if (at + END.length + tail.readUInt16LE(at + 20) <= tail.length)
            return at;
    }
    return undefined;
}
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
class Slice extends yauzl__WEBPACK_IMPORTED_MODULE_1__  .lJ {
    #file;
    #start;
    constructor(file, start) {
        super();
        this.#file = file;
        this.#start = start;
    }
    _readStreamForRange(start, end) {
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(this.#pieces(this.#start + start, this.#start + end), { objectMode: false });
    }
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


  }),

  9829:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (  inspectFolder),
  H: () => (  inspectPackage)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var promises_ = __webpack_require__(8500);
var extension_document = __webpack_require__(8780);
var manifest = __webpack_require__(3286);
var yauzl = __webpack_require__(663);
var report_text = __webpack_require__(5655);
var findings = __webpack_require__(3903);
var package_entries = __webpack_require__(8204);
var limits = __webpack_require__(4594);
var open_zip = __webpack_require__(440);
var external_node_stream_ = __webpack_require__(7075);
var external_node_zlib_ = __webpack_require__(8522);
; 



class EntryError extends Error {
    name = 'EntryError';
}
class SizeError extends EntryError {
    name = 'SizeError';
}
async function unpack(zip, entry, keep) {
    const kept = [];
    let size = 0;
    let checksum = 0;
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const content = entry.compressionMethod === 0 ? packed : (0,external_node_stream_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), () => undefined);
    for await (const chunk of content) {
        const bytes = chunk;
        if (keep && size <= extension_document .bi)
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

; 







async function readContents(path, wanted) {
    let zip;
    try {
        zip = await (0,open_zip .Q)(path);
    }
    catch (error) {
        return unusable(`it is not a zip file (${reasonOf(error)})`);
    }
    try {
        if (zip.entryCount > limits .Sd) {
            return unusable(`it has ${zip.entryCount} entries; at most ${limits .Sd} are allowed here`);
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
async function list(zip) {
    const entries = [];
    let size = 0;
    try {
        for await (const raw of zip.eachEntry()) {
            size += raw.fileNameLength + raw.extraFieldLength + raw.fileCommentLength;
            if (size > limits .zt)
                return { entries, problem: `its directory has more than ${limits .zt} bytes` };
            entries.push({
                raw,
                name: (0,yauzl .ax)(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, true),
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
    if (stated > limits .Tx) {
        const problem = `it would unpack to ${stated} bytes; at most ${limits .Tx} are allowed here`;
        return { documents, problems: [problem] };
    }
    const packed = entries.reduce((total, { raw }) => total + raw.compressedSize, 0);
    if (packed > zip.fileSize) {
        const problem = `its files take ${packed} bytes, more than it has, so that some must overlap`;
        return { documents, problems: [problem] };
    }
    const problems = [];
    for (const entry of entries.filter(package_entries .hS)) {
        try {
            const keep = !documents.has(entry.name) && wanted(entry.name, entry.size);
            const bytes = await unpack(zip, entry.raw, keep);
            if (keep)
                documents.set(entry.name, bytes);
        }
        catch (error) {
            const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`;
            problems.push(`${(0,findings .cl)(entry.name)} ${why}`);
            if (error instanceof SizeError)
                break;
        }
    }
    return { documents, problems };
}
function reasonOf(error) {
    return (0,report_text .bD)(error).replace(/\.$/, '');
}

var manifest_edit = __webpack_require__(6824);
var parse_document = __webpack_require__(4398);
var schema_manifest = __webpack_require__(6614);
var similar = __webpack_require__(5988);
; 






function missingManifest({ entries, complete }) {
    const names = entries.map(({ name }) => name);
    if (names.includes(manifest .e0) || !complete)
        return undefined;
    const similar = names.filter(name => lastOf(name).toLowerCase() === manifest .e0);
    const [nearest] = similar.sort((a, b) => a.split('/').length - b.split('/').length);
    if (nearest === undefined)
        return `it has no ${manifest .e0} at its root`;
    const spelled = lastOf(nearest) === manifest .e0 ? '' : `; its name is ${manifest .e0}, in lower case`;
    return nearest.includes('/')
        ? `it has its manifest at ${(0,findings .cl)(nearest)}, not at its root: zip what is in that folder, or give that folder as package-path${spelled}`
        : `it has its manifest as ${(0,findings .cl)(nearest)}${spelled}`;
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
async function inspectManifest(bytes, listing) {
    try {
        const document = await (0,parse_document .T)(bytes, 'json');
        const problems = [
            ...(0,manifest .TX)(document).problems,
            ...(0,findings .Pg)(targetIssues(document, listing), document)
        ];
        const notices = [...markNotices(bytes), ...schemaNotices(document), ...(0,manifest .Ze)(document)];
        return { document, problems: (0,extension_document .uf)(problems), warnings: [], notices: (0,extension_document .uf)(notices) };
    }
    catch (error) {
        if (!(error instanceof extension_document .Mi))
            throw error;
        return { problems: error.findings, warnings: [], notices: [] };
    }
}
function targetIssues({ value }, { entries, complete }) {
    const target = (0,findings .$6)(value, ['execution', 'target']);
    if (target === undefined || !schema_manifest .Qn.pattern.test(target) || !complete)
        return [];
    const wanted = target.replace(/^(?:\.\/)+/, '');
    const names = entries.map(({ name }) => name).filter(name => !name.endsWith('/'));
    if (names.includes(wanted))
        return [];
    const message = (0,similar .a)('must be a file of the package, which has none of this name', wanted, names);
    return [{ path: ['execution', 'target'], message }];
}
function markNotices(bytes) {
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return [];
    const message = 'the file begins with a byte order mark, and a zip is uploaded with it; packing a folder leaves it out';
    return [{ line: 1, message }];
}
function schemaNotices(document) {
    if ((0,findings .$6)(document.value, ['$schema']) === undefined)
        return [];
    const message = '$schema is for editors, and a zip is uploaded with it; packing a folder leaves it out';
    return [{ line: document.line(['$schema']), message }];
}

var package_problems = __webpack_require__(6214);
var regular_file = __webpack_require__(9464);
; 



const LANGUAGES = ['zh-cn', 'en-us'];
const RESOURCES = /^i18n\/[^/]+\/resources?\.json$/;
const NOTHING = { problems: [], warnings: [], notices: [] };
function isTranslation(name) {
    return /^i18n\/.+\.json$/.test(name);
}
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
async function judgeTranslation(name, bytes) {
    try {
        const document = await (0,parse_document .T)(bytes, 'json');
        return RESOURCES.test(name) ? judgeResources(document) : NOTHING;
    }
    catch (error) {
        if (!(error instanceof extension_document .Mi))
            throw error;
        return { ...NOTHING, problems: error.findings };
    }
}
function judgeResources(document) {
    const { value } = document;
    if (!(0,extension_document .u4)(value)) {
        return { ...NOTHING, problems: (0,findings .Pg)([{ path: [], message: 'must be an object' }], document) };
    }
    const others = Object.entries(value).filter(([, text]) => typeof text !== 'string');
    const issues = others.map(([key]) => ({ path: [key], message: 'is a text in the user guide' }));
    return { ...NOTHING, notices: (0,findings .Pg)(issues, document) };
}

; 












async function inspectPackage(zip) {
    const wanted = new WantedDocuments();
    const contents = await readContents(zip, (name, size) => wanted.takes(name, size));
    const problems = [...(0,package_entries .Cm)(contents.entries), ...contents.problems].map(package_problems .j);
    const inside = await inspectDocuments(contents);
    return {
        ...inside,
        problems: [...problems, ...inside.problems],
        notices: [...wanted.notices(), ...inside.notices]
    };
}
async function inspectFolder(folder, changes, error) {
    const names = error.names ?? [manifest .e0];
    const documents = new Map();
    const wanted = new WantedDocuments();
    for (const name of names) {
        if (!isDocument(name))
            continue;
        const read = await (0,regular_file .TA)(external_node_path_default().join(folder, name), extension_document .bi).catch(() => undefined);
        if (read === undefined || !wanted.takes(name, read.bytes.length))
            continue;
        documents.set(name, name === manifest .e0 ? await (0,manifest_edit .S)(read.bytes, changes) : read.bytes);
    }
    const entries = names.map(name => ({ name }));
    const inside = await inspectDocuments({ entries, complete: error.names !== undefined, documents });
    return {
        ...inside,
        problems: [...inside.problems, ...error.problems],
        notices: [...wanted.notices(), ...inside.notices]
    };
}
function isDocument(name) {
    return name === manifest .e0 || isTranslation(name);
}
class WantedDocuments {
    #files = 0;
    #bytes = 0;
    takes(name, size) {
        if (!isTranslation(name))
            return name === manifest .e0;
        this.#files += 1;
        this.#bytes += Math.min(size, extension_document .bi);
        return !this.#isFull();
    }
    notices() {
        if (!this.#isFull())
            return [];
        const { bytes, files } = limits .E4;
        return [
            (0,package_problems .j)(`it has many translations; only the first ${files}, or ${bytes} bytes of them, are checked here`)
        ];
    }
    #isFull() {
        return this.#files > limits .E4.files || this.#bytes > limits .E4.bytes;
    }
}
async function inspectDocuments(contents) {
    const missing = missingManifest(contents);
    const problems = missing === undefined ? [] : [(0,package_problems .j)(missing)];
    const warnings = [];
    const notices = (0,package_entries .qC)(contents.entries).map(package_problems .j);
    let document;
    for (const [file, bytes] of contents.documents) {
        await (0,promises_.setImmediate)();
        const judged = file === manifest .e0 ? await inspectManifest(bytes, contents) : await judgeTranslation(file, bytes);
        document ??= judged.document;
        problems.push(...judged.problems.map(finding => ({ file, ...finding })));
        warnings.push(...judged.warnings.map(finding => ({ file, ...finding })));
        notices.push(...judged.notices.map(finding => ({ file, ...finding })));
    }
    for (const { name: file } of contents.entries) {
        const message = translationNotice(file);
        if (message !== undefined)
            notices.push({ file, line: 1, message });
    }
    return { document, problems, warnings, notices };
}


  }),

  6214:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gm: () => (  tooMuch),
    It: () => (  PROBLEM),
    SV: () => (  IGNORE_FILE),
    j: () => (  ofWhole),
    ql: () => (  PackError),
    vN: () => (  FolderProblems)
  });
function ofWhole(message) {
    return { file: '', line: 1, message };
}
const IGNORE_FILE = '.codeartsignore';
const CURE = `${IGNORE_FILE} can leave out what the extension does not need`;
class PackError extends Error {
    name = 'PackError';
    problems;
    names;
    constructor(problems, names, cause) {
        super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('; '), { cause });
        this.problems = problems;
        this.names = names;
    }
}
function tooMuch(what) {
    return new PackError([ofWhole(`it ${what}; ${CURE}`)]);
}
const PROBLEM = {
    link: 'it is a symbolic link, and a package holds files only',
    special: 'it is neither a file nor a folder',
    nested: `only the ${IGNORE_FILE} at the root of a package is used`,
    unreadable: 'it cannot be read',
    changed: 'it changed while it was packed'
};
const MAX_NAMES = 5;
class FolderProblems {
    #names = new Map();
    add(problem, name) {
        const names = this.#names.get(problem) ?? [];
        names.push(name);
        this.#names.set(problem, names);
    }
    throwIfAny(names) {
        if (this.#names.size === 0)
            return;
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


  })

};
