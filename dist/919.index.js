export const id = 919;
export const ids = [919];
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


  }),

  919:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openDraft: () => (  openDraft)
});

var business_type = __webpack_require__(5360);
var extension_document = __webpack_require__(8780);
var bounds = __webpack_require__(7532);
var extension_findings = __webpack_require__(3903);
var parse_document = __webpack_require__(4398);
var schemas = __webpack_require__(3619);
var api = __webpack_require__(3305);
var rules = __webpack_require__(4706);
var schema = __webpack_require__(8870);
; 





const EXECUTION_TYPES = ['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'];
const schema_draft_text = schemas .lqM(schemas .YjP((0,schema .fp)('a text')));
const textOrNull = schemas .cl6(schemas .YjP((0,schema .fp)('a text')));
const anything = schemas ._H3({}, (0,schema .fp)('an object'));
const innerExecutionInfo = schemas ._H3({
    execution_type: schemas .lqM(schemas .k5n(EXECUTION_TYPES, (0,schema .fp)(`one of ${EXECUTION_TYPES.join(', ')}`))),
    steps: schemas .lqM(schemas .YOg(schemas ._H3({ name: schema_draft_text, task: schema_draft_text, variables: schemas .lqM(anything) }, (0,schema .fp)('an object')), (0,schema .fp)('a list of steps')))
}, (0,schema .fp)('an object, or a text that holds one as JSON'));
const inputInfo = schemas ._H3({
    name: textOrNull,
    type: textOrNull,
    default_value: textOrNull,
    validation: textOrNull,
    layout_content: textOrNull
}, (0,schema .fp)('an object'));
const outputInfo = schemas ._H3({ name: textOrNull, type: textOrNull, description: textOrNull, source: textOrNull, version: textOrNull }, (0,schema .fp)('an object'));
const runtimeAttribution = schemas .FsL(schemas .YjP((0,schema .sb)('agent or agentless')).check(api .Fk(/^agent(less)?$/i, (0,schema .sb)('agent or agentless'))), schemas .pdi(value => value.toLowerCase()));
const draftSchema = schemas ._H3({
    $schema: schema_draft_text,
    unique_id: schemas .lqM((0,schema .pP)(rules.ID)),
    icon_url: schema_draft_text,
    runtime_attribution: runtimeAttribution,
    plugin_name: (0,schema .pP)(rules .AF),
    display_name: (0,schema .pP)(rules .hi),
    business_type: schemas .FsL((0,schema .pP)(business_type .e8), schemas .pdi(business_type .xJ)),
    business_type_display_name: schema_draft_text,
    description: schema .h_,
    is_private: schemas .lqM(schemas .euz([0, 1], (0,schema .sb)('0 (public) or 1 (private)'))),
    region: schema_draft_text,
    maintainers: schema_draft_text,
    plugin_composition_type: schema_draft_text,
    manifest_version: schema_draft_text,
    version: (0,schema .pP)(rules .xv),
    version_description: schema .h_,
    execution_info: schemas ._H3({ inner_execution_info: innerExecutionInfo }, (0,schema .fp)('an object')),
    output_info: schemas .lqM(schemas .YOg(outputInfo, (0,schema .fp)('a list of objects'))),
    input_info: schemas .lqM(schemas .YOg(inputInfo, (0,schema .fp)('a list of objects')))
}, (0,schema .sb)('an object'));
const requiredDraftSchema = schemas .UpN(draftSchema, {
    unique_id: true,
    runtime_attribution: true,
    plugin_name: true,
    display_name: true,
    business_type: true,
    is_private: true,
    version: true
});
function executionIssues(draft) {
    const path = ['execution_info', 'inner_execution_info', 'execution_type'];
    let value = draft;
    for (const [depth, key] of path.entries()) {
        if (!(0,extension_document .u4)(value))
            return [];
        value = value[key] ?? undefined;
        if (value === undefined && depth < 2)
            return [{ path: path.slice(0, depth + 1), message: 'must be an object' }];
    }
    if (value === undefined || EXECUTION_TYPES.some(type => type === value))
        return [];
    return [{ path, message: `must be one of ${EXECUTION_TYPES.join(', ')}` }];
}
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
    'execution_info.inner_execution_info': [
        'basic_instance_id',
        'logic_id',
        'plugin_name',
        'version',
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

var unknown_keys = __webpack_require__(1256);
var expected = __webpack_require__(704);
; 







const REPEATED = 'is the name of an input before it, too';
async function judgeDraft(document, overrides = {}) {
    const inner = await withInnerObject(document);
    const value = withOverrides(inner.value, overrides);
    const read = requiredDraftSchema.safeParse(value);
    const refused = [...(read.error?.issues ?? []), ...executionIssues(value)];
    const problems = (0,extension_document .uf)([...(0,extension_findings .Pg)(refused, document, value), ...(0,bounds .K)(document)]);
    const draft = read.success && problems.length === 0 ? withoutSchema(read.data) : undefined;
    const long = (0,bounds .a)(document);
    if (long.length > 0)
        return { draft, problems, warnings: long, notices: [] };
    const others = draftSchema.safeParse(value).error?.issues;
    const differing = [...inner.issues, ...(0,extension_findings .hD)([...refused, ...inner.issues], others)];
    const repeated = (0,extension_findings .H3)(document.value, 'input_info', REPEATED);
    const unknown = (0,unknown_keys .v)(draftSchema, KNOWN_IN_DRAFT, document, value);
    return {
        draft,
        problems,
        warnings: (0,extension_document .uf)([...(0,extension_findings .Pg)(differing, document, value), ...unknown.warnings]),
        notices: (0,extension_document .uf)([...(0,extension_findings .Pg)(repeated, document), ...unknown.notices])
    };
}
function withOverrides(value, overrides) {
    if (!(0,extension_document .u4)(value))
        return value;
    const given = Object.entries(value).filter(([key, field]) => field !== null || !Object.hasOwn(draftSchema.def.shape, key));
    return Object.fromEntries([...given, ...Object.entries(overrides)]);
}
function withoutSchema({ $schema, ...draft }) {
    return draft;
}
async function withInnerObject({ value }) {
    const outer = (0,extension_document .u4)(value) ? value['execution_info'] : undefined;
    const text = (0,extension_findings .$6)(outer, ['inner_execution_info']);
    if (!(0,extension_document .u4)(value) || !(0,extension_document .u4)(outer) || text === undefined)
        return { value, issues: [] };
    const { object, faults } = await objectIn(text);
    if (object !== undefined)
        return { value: { ...value, execution_info: { ...outer, inner_execution_info: object } }, issues: [] };
    const path = ['execution_info', 'inner_execution_info'];
    return { value, issues: faults.map(({ message }) => ({ path, message: `holds no JSON: ${message}` })) };
}
async function objectIn(text) {
    try {
        const document = await (0,parse_document .T)(Buffer.from(text), 'json');
        const faults = (0,bounds .K)(document);
        return (0,extension_document .u4)(document.value) && faults.length === 0 ? { object: document.value, faults } : { faults };
    }
    catch (error) {
        return { faults: (0,expected .p6)(error, extension_document .Mi).findings };
    }
}

var release = __webpack_require__(432);
var path_patterns = __webpack_require__(640);
var value_at = __webpack_require__(3239);
var secret_search = __webpack_require__(7199);
var redact = __webpack_require__(6379);
var report_text = __webpack_require__(5655);
var paths = __webpack_require__(2416);
var problems = __webpack_require__(8925);
; 













const FIELDS = {
    businessType: 'business_type',
    displayName: 'display_name',
    runtimeAttribution: 'runtime_attribution',
    typeLabel: 'business_type_display_name',
    uniqueId: 'unique_id',
    version: 'version'
};
const LEFT_OUT = 'unique_id is left out: the inputs give a name or a version that is not the one beside it in the file';
const OVERRIDES = {
    plugin_name: 'plugin-name',
    display_name: 'display-name',
    business_type: 'business-type',
    description: 'description',
    version: 'version',
    version_description: 'version-description',
    unique_id: 'unique-id'
};
async function openDraft(found, context) {
    const { statedByInputs, findings } = context;
    const { bytes, document } = await readDocument(found);
    findings.stated ??= (0,release .b)(document, 'plugin_name');
    judgeType(document, found, context);
    const judged = await judgeDraft(document, overridesOf(statedByInputs));
    for (const kind of ['problems', 'warnings', 'notices'])
        for (const { line, message } of judged[kind])
            findings[kind].push((0,problems .PD)(found.shown, line, message));
    judgeSecrets(bytes, document.value, found, context);
    if (judged.draft === undefined)
        return undefined;
    const draft = withoutForeignId(judged.draft, document, found, context);
    return {
        kind: 'draft',
        draft,
        pluginName: draft.plugin_name,
        displayName: draft.display_name,
        businessType: draft.business_type,
        description: (0,extension_findings .$6)(draft, ['description']),
        version: draft.version,
        places: (0,release .L)(FIELDS, field => placeOf(field, document, found, statedByInputs))
    };
}
function judgeSecrets(bytes, value, { shown }, { findings, secrets, statedByInputs }) {
    const search = new secret_search .pu(secrets);
    const texts = JSON.stringify(value);
    const found = [bytes, Buffer.from(texts)].map(text => search.find(text));
    const long = secrets.filter(secret => secret.length >= redact .b);
    if (found.some(({ secret }) => secret) || (0,redact .$)(long)(texts) !== texts)
        findings.problems.push((0,problems .PD)(shown, 1, secret_search .qw));
    else if (found.some(({ shortSecret }) => shortSecret))
        findings.warnings.push((0,problems .PD)(shown, 1, secret_search .UM));
    const isAllowed = new path_patterns .D(statedByInputs['allow-files'] ?? '').match(shown);
    if (found.some(({ privateKey }) => privateKey) && !isAllowed) {
        const why = `it holds a private key; take it out, or give allow-files: ${(0,report_text .TN)(shown)} if everybody may read it`;
        findings.problems.push((0,problems .PD)(shown, 1, why));
    }
}
function placeOf(field, document, { shown }, statedByInputs) {
    const input = field in OVERRIDES ? OVERRIDES[field] : undefined;
    if (input !== undefined && statedByInputs[input] !== undefined)
        return { field: `Input ${input}` };
    return { field, file: shown, line: document.line([field]) };
}
async function readDocument(found) {
    const { name, size } = found;
    const kind = /\.json$/i.test(name) ? 'json' : /\.ya?ml$/i.test(name) ? 'yaml' : undefined;
    if (kind === undefined)
        throw new paths .ER('a draft is a .json, .yaml or .yml file');
    if (size > extension_document .bi)
        throw new paths .ER(`the file is larger than 1 MB (${extension_document .bi} bytes)`);
    const bytes = await (0,paths .$C)(found, extension_document .bi);
    return { bytes, document: await (0,parse_document .T)(bytes, kind) };
}
function judgeType(document, found, { statedByInputs, findings }) {
    if (statedByInputs['business-type'] !== undefined)
        return;
    const field = FIELDS.businessType;
    const judged = (0,business_type .CX)((0,extension_findings .$6)(document.value, [field]), field);
    if (judged !== undefined)
        findings[judged.kind].push({ message: judged.message, file: found.shown, line: document.line([field]) });
}
function withoutForeignId(draft, document, { shown }, { findings, statedByInputs }) {
    const isOwn = ['plugin_name', 'version'].every(key => (0,value_at .fK)(document.value, key) === draft[key]);
    if (isOwn || statedByInputs['unique-id'] !== undefined)
        return draft;
    const { unique_id: ofAnother, ...others } = draft;
    if (ofAnother !== undefined)
        findings.notices.push((0,problems .PD)(shown, document.line(['unique_id']), LEFT_OUT));
    return others;
}
function overridesOf(statedByInputs) {
    const entries = Object.entries(OVERRIDES).map(([field, input]) => [field, statedByInputs[input]]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}


  })

};
