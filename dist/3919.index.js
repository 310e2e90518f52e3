export const id = 3919;
export const ids = [3919];
export const modules = {

  7532:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  unsendableNumbers),
    a: () => (  longLists)
  });
  var _document_js__M0__ = __webpack_require__(8780);

const MAX_ITEMS = 5_000;
function longLists(document) {
    return excesses(document, value => Array.isArray(value) && value.length > MAX_ITEMS
        ? `is a list of ${value.length} items; of a file with lists of more than ${MAX_ITEMS}, little is checked here`
        : undefined);
}
function unsendableNumbers(document) {
    return excesses(document, value => typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)
        ? 'is a number that cannot be sent as written; put it in quotes'
        : undefined);
}
function excesses(document, excessOf) {
    return (0,_document_js__M0__  .Mm)(found(document.value, excessOf), ({ path, message }) => ({
        line: document.line(path),
        message: `${(0,_document_js__M0__  .Vb)(path)} ${message}`
    }));
}
function* found(document, excessOf) {
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


  }),

  3903:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    H3: () => (  repeatedNames),
    Pg: () => (  findings),
    cl: () => (  quoteValue),
    hD: () => (  issuesBeside)
  });
  var _report_hidden_js__M0__ = __webpack_require__(8672);
  var _report_text_js__M2__ = __webpack_require__(5655);
  var _document_js__M1__ = __webpack_require__(8780);



function quoteValue(value) {
    return (0,_report_text_js__M2__  .hD)(value, _document_js__M1__  .Ls);
}
function findings(issues, document, value = document.value) {
    return (0,_document_js__M1__  .Mm)(issues, ({ expected, path, message }) => {
        const given = valueAt(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const written = typeof given === 'number' ? document.written(path) : undefined;
        const is = written === undefined ? described(given) : `is ${(0,_report_text_js__M2__  .TN)(written, _document_js__M1__  .Ls)}`;
        const hidden = message.includes('U+') ? '' : hiddenPart(given);
        return { line: document.line(path), message: `${(0,_document_js__M1__  .Vb)(path)} ${is}; it ${message}${quotes}${hidden}` };
    });
}
function issuesBeside(reported, issues = []) {
    const places = new Set(reported.map(placeOf));
    return issues.filter(issue => {
        const isNew = !places.has(placeOf(issue));
        places.add(placeOf(issue));
        return isNew;
    });
}
function placeOf({ path }) {
    return path.join('.');
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
function hiddenPart(value) {
    if (typeof value !== 'string' || value.length > _document_js__M1__  .Ls)
        return '';
    const hidden = (0,_report_hidden_js__M0__  .x)(value);
    return hidden === undefined ? '' : `; look closely: ${hidden}`;
}
function described(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quoteValue(value)}`;
    if (Array.isArray(value))
        return 'is a list';
    return (0,_document_js__M1__  .u4)(value) ? 'is an object' : `is ${JSON.stringify(value)}`;
}
function repeatedNames(value, field, message) {
    const items = (0,_document_js__M1__  .u4)(value) ? value[field] : undefined;
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

  4930:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NS: () => (  isLfsPointer),
    Zt: () => (  IS_POINTER),
    l$: () => (  MAX_POINTER_BYTES)
  });
const BEGINNING = 'version https://git-lfs.github.com/spec/';
const MAX_POINTER_BYTES = 1_024;
const IS_POINTER = 'is a Git LFS pointer, not the file itself; give actions/checkout the input lfs: true';
function isLfsPointer(bytes) {
    return Buffer.from(bytes.subarray(0, BEGINNING.length)).toString('latin1') === BEGINNING;
}


  }),

  3286:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  e0: () => (  MANIFEST),
  TX: () => (  judgeManifest),
  Ng: () => (  parseManifest)
});

var bounds = __webpack_require__(7532);
var extension_document = __webpack_require__(8780);
var findings = __webpack_require__(3903);
var schemas = __webpack_require__(3619);
var schema = __webpack_require__(8870);
; 


function usually(be) {
    return { error: `is ${be}` };
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
const input = schemas ._H3({
    type: schemas .euz('input', usually('input in the user guide, which names no other type here')),
    label: schemas .YjP(usually('what the pipeline shows above the input')),
    validation: schemas .cl6(schemas ._H3({ regex: schemas .cl6(schemas .YjP().check(schemas .YPB(isRegex, usually('no regular expression')))) }))
});
const SCRIPT_TYPES = ['Shell', 'Nodejs', 'Java', 'Python'];
const unusualManifestSchema = schemas ._H3({
    type: schemas .euz('Task', usually('Task in the user guide')),
    execution: schemas ._H3({
        type: schemas .k5n(SCRIPT_TYPES, (0,schema .fp)(SCRIPT_TYPES.join(', ')))
    }),
    inputs: schemas .lqM(schemas .YOg(input))
});

var parse_document = __webpack_require__(4398);
var schema_manifest = __webpack_require__(6614);
var similar = __webpack_require__(5988);
var unknown_keys = __webpack_require__(1256);
; 








const MANIFEST = 'codearts-extension.json';
const REPEATED = 'is the name of an input before it, too';
async function parseManifest(bytes) {
    const document = await (0,parse_document .T)(bytes, 'json');
    const { data, error } = schema_manifest .g1.safeParse(document.value);
    if (error !== undefined)
        throw new extension_document .Mi((0,findings .Pg)(error.issues, document));
    return { fields: data, document };
}
function judgeManifest(document) {
    const refused = schema_manifest .g1.safeParse(document.value).error?.issues ?? [];
    const problems = (0,findings .Pg)(refused, document);
    const long = (0,bounds .a)(document);
    if (long.length > 0)
        return { problems, warnings: long, notices: [] };
    const differing = (0,findings .hD)(refused, schema_manifest .rc.safeParse(document.value).error?.issues);
    const unusual = (0,findings .hD)([...refused, ...differing], unusualManifestSchema.safeParse(document.value).error?.issues);
    const slips = unusual.filter(({ path }) => isSlipOfScriptType(document, path));
    const unknown = (0,unknown_keys .v)(schema_manifest .rc, schema_manifest .iX, document);
    const repeated = (0,findings .H3)(document.value, 'inputs', REPEATED);
    return {
        problems,
        warnings: (0,extension_document .uf)([...(0,findings .Pg)([...differing, ...repeated, ...slips], document), ...unknown.warnings]),
        notices: (0,extension_document .uf)([
            ...(0,findings .Pg)(unusual.filter(issue => !slips.includes(issue)), document),
            ...unknown.notices
        ])
    };
}
function isSlipOfScriptType({ value }, path) {
    const type = (0,findings .$6)(value, path);
    return (path.join('.') === 'execution.type' && type !== undefined && (0,similar .zk)(type, SCRIPT_TYPES) !== undefined);
}


  }),

  4398:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  parseDocument),
    _: () => (  decodeUtf8)
  });
  var _document_js__M0__ = __webpack_require__(8780);
  var _lfs_js__M1__ = __webpack_require__(4930);


async function parseDocument(bytes, kind) {
    if (bytes.length > _document_js__M0__  .bi)
        throw (0,_document_js__M0__  .tP)(1, `the file is larger than ${_document_js__M0__  .bi} bytes`);
    if ((0,_lfs_js__M1__  .NS)(bytes))
        throw (0,_document_js__M0__  .tP)(1, `the file ${_lfs_js__M1__  .Zt}`);
    const text = decodeUtf8(bytes);
    if (text === undefined)
        throw (0,_document_js__M0__  .tP)(1, 'the file is not UTF-8');
    const { parse } = kind === 'json' ? await Promise.all( [__webpack_require__.e(9547), __webpack_require__.e(3510)]).then(__webpack_require__.bind(__webpack_require__, 3510)) : await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(1763)]).then(__webpack_require__.bind(__webpack_require__, 1763));
    return parse(text);
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


  }),

  640:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  PathPatterns)
  });
  var _wildcards_js__M0__ = __webpack_require__(7086);

class PathPatterns {
    #patterns;
    constructor(text) {
        const lines = text.split(/[\r\n]+/).map(line => line.trim());
        this.#patterns = lines.filter(line => line !== '').map(parse);
    }
    get unmatched() {
        return this.#patterns.filter(({ matched }) => !matched).map(({ text }) => text);
    }
    match(path) {
        const matching = this.#patterns.filter(({ segments }) => segments !== undefined && (0,_wildcards_js__M0__  .$h)(segments, path));
        for (const pattern of matching)
            pattern.matched = true;
        return matching.length > 0;
    }
}
function parse(text) {
    const parts = text
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '')
        .split('/');
    const segments = parts.map(_wildcards_js__M0__  .Zs).filter(segment => segment !== undefined);
    const isWhole = segments.length === parts.length;
    return { text, segments: isWhole ? [...segments, 'many'] : undefined, matched: false };
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
  var zod_mini__M3__ = __webpack_require__(3619);
  var zod_mini__M4__ = __webpack_require__(3305);
  var _business_type_js__M0__ = __webpack_require__(5360);
  var _rules_js__M1__ = __webpack_require__(4706);
  var _schema_js__M2__ = __webpack_require__(8870);




const TARGET = {
    pattern: /^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\u0000-\u001f\u007f]+$/,
    allowed: 'a path inside of the package, with / between folders',
    example: 'scripts/execution.sh'
};
const text = zod_mini__M3__  .lqM(zod_mini__M3__  .YjP((0,_schema_js__M2__  .fp)('a text')));
const textOrNull = zod_mini__M3__  .cl6(zod_mini__M3__  .YjP((0,_schema_js__M2__  .fp)('a text')));
const WHOLE = (0,_schema_js__M2__  .fp)('a whole number');
const length = zod_mini__M3__  .cl6(zod_mini__M3__  .aig(WHOLE).check(zod_mini__M4__  .Hi(1, WHOLE)));
const anything = zod_mini__M3__  ._H3({}, (0,_schema_js__M2__  .fp)('an object'));
const VARIABLE = (0,_schema_js__M2__  .fp)('the name of an environment variable, such as MY_INPUT,');
const input = zod_mini__M3__  ._H3({
    name: zod_mini__M3__  .YjP(VARIABLE).check(zod_mini__M4__  .Fk(/^[A-Za-z_]\w*$/, VARIABLE), (0,_schema_js__M2__  .eB)(200)),
    type: text,
    label: zod_mini__M3__  .lqM(zod_mini__M3__  .YjP((0,_schema_js__M2__  .fp)('a text')).check((0,_schema_js__M2__  .eB)(140))),
    description: _schema_js__M2__  .h_,
    defaultValue: textOrNull,
    required: zod_mini__M3__  .lqM(zod_mini__M3__  .zMY((0,_schema_js__M2__  .fp)('true or false'))),
    validation: zod_mini__M3__  .cl6(zod_mini__M3__  ._H3({
        requiredMessage: textOrNull,
        regex: textOrNull,
        regexMessage: textOrNull,
        min_length: length,
        max_length: length
    }, (0,_schema_js__M2__  .fp)('an object'))),
    extendProp: zod_mini__M3__  .cl6(anything)
}, (0,_schema_js__M2__  .fp)('an object'));
const output = zod_mini__M3__  ._H3({
    name: zod_mini__M3__  .YjP((0,_schema_js__M2__  .fp)('a name')).check(zod_mini__M4__  .m9(1, (0,_schema_js__M2__  .fp)('a name'))),
    type: text,
    description: text,
    prop: zod_mini__M3__  .cl6(anything)
}, (0,_schema_js__M2__  .fp)('an object'));
const manifestSchema = zod_mini__M3__  ._H3({
    $schema: text,
    type: zod_mini__M3__  .lqM(zod_mini__M3__  .euz('Task', (0,_schema_js__M2__  .fp)('Task'))),
    name: (0,_schema_js__M2__  .pP)(_rules_js__M1__  .AF),
    friendlyName: (0,_schema_js__M2__  .pP)(_rules_js__M1__  .hi),
    description: _schema_js__M2__  .h_,
    category: (0,_schema_js__M2__  .pP)(_business_type_js__M0__  .e8).check(zod_mini__M3__  .YPB(word => word !== 'Check', (0,_schema_js__M2__  .sb)('Gate in a package; only the console says Check'))),
    version: (0,_schema_js__M2__  .pP)(_rules_js__M1__  .xv),
    versionDescription: _schema_js__M2__  .h_,
    dataSourceBindings: zod_mini__M3__  .lqM(zod_mini__M3__  .YOg(zod_mini__M3__  .L5J(), (0,_schema_js__M2__  .fp)('an empty list')).check(zod_mini__M4__  .Eb(0, (0,_schema_js__M2__  .fp)('an empty list')))),
    inputs: zod_mini__M3__  .lqM(zod_mini__M3__  .YOg(input, (0,_schema_js__M2__  .fp)('a list of inputs'))),
    execution: zod_mini__M3__  ._H3({
        type: zod_mini__M3__  .YjP((0,_schema_js__M2__  .fp)('Shell, Nodejs, Java or Python')),
        target: zod_mini__M3__  .YjP((0,_schema_js__M2__  .fp)('the script that runs'))
            .check(zod_mini__M4__  .Fk(TARGET.pattern, (0,_schema_js__M2__  .fp)(TARGET.allowed)))
    }, (0,_schema_js__M2__  .fp)('an object with type and target of the script')),
    outputs: zod_mini__M3__  .lqM(zod_mini__M3__  .YOg(output, (0,_schema_js__M2__  .fp)('a list of outputs')))
}, (0,_schema_js__M2__  .sb)('an object'));
const identitySchema = zod_mini__M3__  .UpN(manifestSchema, {
    name: true,
    friendlyName: true,
    category: true,
    version: true
});
const KNOWN_IN_MANIFEST = { 'inputs[].validation': ['minLength', 'maxLength'] };


  }),

  8870:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    eB: () => (  formLimit),
    fp: () => (  documented),
    h_: () => (  description),
    pP: () => (  conforming),
    sb: () => (  must)
  });
  var zod_mini__M1__ = __webpack_require__(3619);
  var zod_mini__M2__ = __webpack_require__(3305);
  var _rules_js__M0__ = __webpack_require__(4706);


function must(be) {
    return { error: `must be ${be}` };
}
function documented(as) {
    return { error: `should be ${as}, as in the documents` };
}
function conforming(rule) {
    const be = must(`${rule.allowed}, such as ${rule.example}`);
    return zod_mini__M1__  .YjP(be).check(zod_mini__M2__  .Fk(rule.pattern, be));
}
function formLimit(limit) {
    return zod_mini__M2__  .Eb(limit, { error: `is longer than the ${limit} characters of the console's form` });
}
const description = zod_mini__M1__  .lqM(zod_mini__M1__  .YjP(documented('a text')).check(formLimit(_rules_js__M0__  .o1)));


  }),

  1256:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  unknownKeys)
  });
  var _document_js__M0__ = __webpack_require__(8780);
  var _similar_js__M1__ = __webpack_require__(5988);


function unknownKeys(schema, also, document, value = document.value) {
    const found = { slips: [], others: [] };
    for (const key of walk(schema, also, value, [])) {
        if ((0,_similar_js__M1__  .zk)(String(key.path.at(-1)), key.known) === undefined)
            found.others.push(key);
        else
            found.slips.push(key);
    }
    const toFinding = ({ path, known }) => {
        const message = `${(0,_document_js__M0__  .Vb)(path)} is not in the documents; it is sent as it is`;
        return { line: document.line(path), message: (0,_similar_js__M1__  .au)(message, String(path.at(-1)), known) };
    };
    return { warnings: (0,_document_js__M0__  .Mm)(found.slips, toFinding), notices: (0,_document_js__M0__  .Mm)(found.others, toFinding) };
}
function* walk(schema, also, value, path) {
    const { def } = schema._zod;
    if (def.type === 'optional' || def.type === 'nullable')
        yield* walk(def.innerType, also, value, path);
    else if (def.type === 'array' && Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* walk(def.element, also, item, [...path, index]);
    }
    else if (def.type === 'object' && (0,_document_js__M0__  .u4)(value)) {
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


  })

};
