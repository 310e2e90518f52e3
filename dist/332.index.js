export const id = 332;
export const ids = [332,935];
export const modules = {

  6935:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    DiscoveryError: () => (  DiscoveryError),
    findManifests: () => (  findManifests),
    readExtensions: () => (  readExtensions),
    relativeTo: () => (  relativeTo),
    sizeOfManifests: () => (  sizeOfManifests)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _extension_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8780);
  var _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3286);
  var _extension_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9464);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5655);






class DiscoveryError extends Error {
    name = 'DiscoveryError';
}
const IGNORED_FOLDERS = new Set(['.git', 'node_modules']);
async function findManifests(root, base) {
    const [first] = relativeTo(root, base).split('/');
    if (first === '..' || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relativeTo(root, base)))
        throw new DiscoveryError('it leads out of the workspace');
    const problems = [];
    const places = await manifestFolders(base, (folder, error) => {
        for (const problem of problemsOf(relativeTo(root, folder), error))
            problems.push(problem);
    });
    return { root, folders: places.map(place => relativeTo(root, place)).sort(), problems };
}
async function sizeOfManifests({ root, folders }, enough) {
    let total = 0;
    for (const folder of folders) {
        if (total > enough)
            break;
        total += await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, folder, _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .e0)).then(({ size }) => size, () => 0);
    }
    return total;
}
async function readExtensions({ root, folders, problems }) {
    const all = [...problems];
    const addProblems = (file, error) => {
        for (const problem of problemsOf(file, error))
            all.push(problem);
    };
    const extensions = [];
    const fileOfName = new Map();
    for (const folder of folders) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(folder, _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .e0);
        const manifest = await readManifest(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)).catch((error) => {
            addProblems(file, error);
        });
        if (!manifest)
            continue;
        const { name, version, category } = manifest.fields;
        const twin = fileOfName.get(name);
        if (twin !== undefined)
            addProblems(file, sameName(manifest, twin));
        if (!isUsable(folder))
            addProblems(file, unusableName(folder));
        fileOfName.set(name, twin ?? file);
        extensions.push({ path: folder, 'plugin-name': name, version, 'business-type': category });
    }
    return { extensions, problems: all };
}
function relativeTo(root, place) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, place).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/') || '.';
}
async function manifestFolders(base, onError) {
    const found = [];
    let level = [base];
    while (level.length > 0) {
        const below = level.map(async (folder) => {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
                if (codeOf(error) !== 'ENOENT')
                    onError(folder, error);
                return [];
            });
            if (entries.some(entry => entry.name === _extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .e0 && !entry.isDirectory()))
                found.push(folder);
            return entries
                .filter(entry => entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name))
                .map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name));
        });
        level = (await Promise.all(below)).flat();
    }
    return found;
}
async function readManifest(file) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isFile()) {
        const message = 'it is a symbolic link or another special file, and has to be a file of its own';
        throw new _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .Mi([{ line: 1, message }]);
    }
    return (0,_extension_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .Ng)((await (0,_extension_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .TA)(file, _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .bi)).bytes);
}
function isUsable(folder) {
    return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder);
}
function unusableName(folder) {
    const message = `the folder is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(folder)}; no input can name one with a backslash, a line break or spaces at its ends`;
    return new _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .Mi([{ line: 1, message }]);
}
function sameName({ fields, document }, twin) {
    const message = `name is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .hD)(fields.name)}, as in ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(twin)}; rename one of them, or leave one out with working-directory`;
    return new _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .Mi([{ line: document.line(['name']), message }]);
}
function problemsOf(file, error) {
    if (error instanceof _extension_document_js__WEBPACK_IMPORTED_MODULE_2__  .Mi) {
        return error.findings.map(({ line, message }) => ({ message: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(message)}.`, file, line }));
    }
    if (error instanceof _extension_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .jL)
        return [{ message: `It ${error.message}.`, file, line: 1 }];
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    return [{ message: `It cannot be read (${code}).`, file, line: 1 }];
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}


  }),

  7532:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  unsendableNumbers),
    a: () => (  longLists)
  });
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);

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
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(found(document.value, excessOf), ({ path, message }) => ({
        line: document.line(path),
        message: `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(path)} ${message}`
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
  var _report_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);



function quoteValue(value) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(value, _document_js__WEBPACK_IMPORTED_MODULE_1__  .Ls);
}
function findings(issues, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(issues, ({ expected, path, message }) => {
        const given = valueAt(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const written = typeof given === 'number' ? document.written(path) : undefined;
        const is = written === undefined ? described(given) : `is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(written, _document_js__WEBPACK_IMPORTED_MODULE_1__  .Ls)}`;
        const hidden = message.includes('U+') ? '' : hiddenPart(given);
        return { line: document.line(path), message: `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(path)} ${is}; it ${message}${quotes}${hidden}` };
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
    if (typeof value !== 'string' || value.length > _document_js__WEBPACK_IMPORTED_MODULE_1__  .Ls)
        return '';
    const hidden = (0,_report_hidden_js__WEBPACK_IMPORTED_MODULE_0__  .x)(value);
    return hidden === undefined ? '' : `; look closely: ${hidden}`;
}
function described(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quoteValue(value)}`;
    if (Array.isArray(value))
        return 'is a list';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(value) ? 'is an object' : `is ${JSON.stringify(value)}`;
}
function repeatedNames(value, field, message) {
    const items = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(value) ? value[field] : undefined;
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
        type: schemas .k5n(SCRIPT_TYPES, usually(`${SCRIPT_TYPES.join(', ')} in the documents`))
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
  var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
  var _lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);


async function parseDocument(bytes, kind) {
    if (bytes.length > _document_js__WEBPACK_IMPORTED_MODULE_0__  .bi)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .tP)(1, `the file is larger than ${_document_js__WEBPACK_IMPORTED_MODULE_0__  .bi} bytes`);
    if ((0,_lfs_js__WEBPACK_IMPORTED_MODULE_1__  .NS)(bytes))
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .tP)(1, `the file ${_lfs_js__WEBPACK_IMPORTED_MODULE_1__  .Zt}`);
    const text = decodeUtf8(bytes);
    if (text === undefined)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .tP)(1, 'the file is not UTF-8');
    const { parse } = kind === 'json' ? await Promise.all( [__webpack_require__.e(547), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 3510)) : await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 1763));
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
    allowed: 'a path inside of the package, with / between folders,',
    example: 'scripts/execution.sh'
};
const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a text')));
const textOrNull = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a text')));
const WHOLE = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a whole number');
const length = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .aig(WHOLE).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Hi(1, WHOLE)));
const anything = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an object'));
const VARIABLE = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('the name of an environment variable, such as MY_INPUT,');
const input = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP(VARIABLE).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Fk(/^[A-Za-z_]\w*$/, VARIABLE), (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .eB)(200)),
    type: text,
    label: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a text')).check((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .eB)(140))),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a text')).check((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .eB)(1000))),
    defaultValue: textOrNull,
    required: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .zMY((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('true or false'))),
    validation: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
        requiredMessage: textOrNull,
        regex: textOrNull,
        regexMessage: textOrNull,
        min_length: length,
        max_length: length
    }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an object'))),
    extendProp: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(anything)
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an object'));
const output = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a name')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .m9(1, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a name'))),
    type: text,
    description: text,
    prop: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .cl6(anything)
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an object'));
const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
    $schema: text,
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .euz('Task', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('Task'))),
    name: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .pP)(_rules_js__WEBPACK_IMPORTED_MODULE_1__  .AF),
    friendlyName: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .pP)(_rules_js__WEBPACK_IMPORTED_MODULE_1__  .hi),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a text')).check((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .eB)(1000))),
    category: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .pP)(_business_type_js__WEBPACK_IMPORTED_MODULE_0__  .e8).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YPB(word => word !== 'Check', (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .sb)('Gate in a package; only the console says Check'))),
    version: (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .pP)(_rules_js__WEBPACK_IMPORTED_MODULE_1__  .xv),
    versionDescription: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a text')).check((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .eB)(1000))),
    dataSourceBindings: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .L5J(), (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an empty list')).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Eb(0, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an empty list')))),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YOg(input, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a list of inputs'))),
    execution: zod_mini__WEBPACK_IMPORTED_MODULE_2__  ._H3({
        type: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('Shell, Nodejs, Java or Python')),
        target: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YjP((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('the script that runs'))
            .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Fk(TARGET.pattern, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)(TARGET.allowed)))
    }, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('an object with type and target of the script')),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__  .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__  .YOg(output, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .fp)('a list of outputs')))
}, (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__  .sb)('an object'));
const identitySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__  .UpN(manifestSchema, {
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
    pP: () => (  conforming),
    sb: () => (  must)
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

function must(be) {
    return { error: `must be ${be}` };
}
function documented(as) {
    return { error: `is ${as} in the documents` };
}
function conforming(rule) {
    const be = must(`${rule.allowed}, such as ${rule.example}`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__  .YjP(be).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__  .Fk(rule.pattern, be));
}
function formLimit(limit) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__  .Eb(limit, { error: `is longer than the ${limit} characters of the console's form` });
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
    const found = { slips: [], others: [] };
    for (const key of walk(schema, also, value, [])) {
        if ((0,_similar_js__WEBPACK_IMPORTED_MODULE_1__  .zk)(String(key.path.at(-1)), key.known) === undefined)
            found.others.push(key);
        else
            found.slips.push(key);
    }
    const toFinding = ({ path, known }) => {
        const message = `${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(path)} is not in the documents; it is sent as it is`;
        return { line: document.line(path), message: (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__  .au)(message, String(path.at(-1)), known) };
    };
    return { warnings: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(found.slips, toFinding), notices: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(found.others, toFinding) };
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

  332:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  operation: () => (  discover_operation)
});

var external_node_child_process_ = __webpack_require__(1421);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var report_text = __webpack_require__(5655);
var find = __webpack_require__(6935);
var git_ref = __webpack_require__(622);
; 

function touched(extensions, files) {
    if (files === 'all')
        return extensions;
    const folders = new Set(extensions.map(({ path }) => path));
    const longest = extensions.reduce((length, { path }) => Math.max(length, path.length), 0);
    const ownerOf = (file) => {
        const start = file.slice(0, longest + 1).replace(/\/$/, '');
        return upwards(start).find(folder => folders.has(folder));
    };
    const owners = new Set(files.map(ownerOf));
    const changed = new Set(files);
    return extensions.filter(({ path }) => owners.has(path) || upwards(path).some(place => changed.has(place)));
}
function upwards(relative) {
    const places = [];
    for (let place = relative; external_node_path_default().posix.dirname(place) !== place; place = external_node_path_default().posix.dirname(place))
        places.push(place);
    return [...places, '.'];
}

; 






const NO_COMMIT = /^0{7,}$/;
const FETCH_ALL = 'let actions/checkout fetch the whole history with `fetch-depth: 0`';
const DIFF = 'diff --name-only -z --no-renames --relative --ignore-submodules=none --no-ext-diff --no-textconv';
const MAX_LIST_BYTES = 32 * 1024 * 1024;
async function changedFiles(places, ref, signal) {
    if (NO_COMMIT.test(ref))
        return 'all';
    if (!git_ref .B.pattern.test(ref))
        throw new find.DiscoveryError(`it must be ${git_ref .B.allowed}`);
    const commit = await commitOf(places, ref, signal);
    const range = ['--end-of-options', `${commit}...HEAD`, '--'];
    const { code, stdout, stderr } = await git([...DIFF.split(' '), ...range], places, signal);
    if (stderr.includes('no merge base')) {
        throw new find.DiscoveryError(`it has no commit in common with HEAD in this checkout; ${FETCH_ALL}`);
    }
    if (code !== 0)
        throw new find.DiscoveryError(`git cannot compare it with HEAD (${shown(stderr)}); ${FETCH_ALL}`);
    const folder = (0,find.relativeTo)(places.root, places.base);
    const names = stdout.split('\0').filter(name => name !== '');
    return names.map(name => external_node_path_default().posix.join(folder, name));
}
async function commitOf(places, ref, signal) {
    const revParse = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const { code, stdout, stderr } = await git(revParse, places, signal);
    if (code === 0)
        return stdout.trim();
    if (stderr.includes('not a git repository')) {
        throw new find.DiscoveryError(`${(0,find.relativeTo)(places.root, places.base)} is in no git checkout; actions/checkout makes one where git is installed before it runs`);
    }
    if (code !== 1)
        throw new find.DiscoveryError(`git cannot read the checkout (${shown(stderr)})`);
    throw new find.DiscoveryError(`this checkout has no such commit; ${FETCH_ALL}. If it does already, the commit is gone, as after a forced push`);
}
async function git(args, { root, base }, signal) {
    const trusted = upwards((0,find.relativeTo)(root, base)).flatMap(folder => [
        '-c',
        `safe.directory=${external_node_path_default().join(root, folder).replaceAll((external_node_path_default()).sep, '/')}`
    ]);
    const options = ['--no-pager', '-c', 'safe.bareRepository=explicit', ...trusted, '-C', base];
    const context = {
        cwd: external_node_path_default().dirname(process.execPath),
        env: environment(),
        maxBuffer: MAX_LIST_BYTES,
        signal
    };
    const ended = new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...options, ...args], context, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, stdout, stderr });
            else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                reject(new find.DiscoveryError('more files differ from it than can be listed here; leave it out', {
                    cause: error
                }));
            else
                reject(new find.DiscoveryError(`git is needed to compare, and ${reasonOf(error)}`, { cause: error }));
        });
    });
    return ended.finally(() => {
        signal.throwIfAborted();
    });
}
function reasonOf({ code, message }) {
    if (code === 'ENOENT')
        return 'is not installed; install it before actions/checkout runs';
    return `cannot run (${shown(message)})`;
}
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
    return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
}
function shown(text) {
    return (0,report_text .TN)(text, 500).replace(/[.!?]$/, '');
}

; 

const MAX_JOBS = 256;
const MAX_OUTPUT_CHARACTERS = (1024 * 1024) / 2;
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
        throw new find.DiscoveryError(`it holds ${extensions.length} extensions, whose list is longer than the 1 MB that a job can put out; search a smaller folder`);
    }
    return outputs;
}

var extension_document = __webpack_require__(8780);
var fields = __webpack_require__(2996);
var paths = __webpack_require__(2416);
var problems = __webpack_require__(8925);
var operation = __webpack_require__(2899);
; 









const discover_operation = (0,operation .h)({
    summary: 'Lists the extensions of a repository as a matrix of jobs; makes no requests.',
    service: 'none',
    writes: false,
    required: {},
    optional: (0,fields .Up)('working-directory', 'changed-since'),
    check: async (inputs, context) => {
        const { 'changed-since': since, 'working-directory': directory = '' } = inputs;
        const extensions = await discover_find(directory, since, context);
        return extensions && attempt('working-directory', directory, context, () => listing(extensions));
    },
    plan: ({ checked }) => Promise.resolve({ steps: [], result: 'valid', ...(checked && { listing: checked }) })
});
async function discover_find(directory, since, context) {
    const { root, runJob, signal, findings } = context;
    const listed = await attempt('working-directory', directory, context, async () => {
        const workspace = await (0,paths .OH)(root, '', directory);
        const found = await (0,find.findManifests)(workspace.root, workspace.base);
        const size = await (0,find.sizeOfManifests)(found, extension_document .bi);
        return { ...workspace, ...(await runJob('readExtensions', found, size)) };
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
function listing(extensions) {
    return {
        title: 'Extensions',
        columns: ['path', 'plugin-name', 'version', 'business-type'],
        rows: extensions.map(one => [one.path, one['plugin-name'], one.version, one['business-type']]),
        outputs: toMatrix(extensions)
    };
}
async function attempt(input, given, { findings }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof paths .ER) && !(error instanceof find.DiscoveryError))
            throw error;
        findings.problems.push((0,problems .CO)(input, given, error.message));
        return undefined;
    }
}


  }),

  2899:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  defineOperation)
  });
function defineOperation(definition) {
    return definition;
}


  })

};
