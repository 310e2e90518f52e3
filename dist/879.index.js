export const id = 879;
export const ids = [879,2468,2356];
export const modules = {

  2468:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openForm: () => (  openForm),
    r: () => (  formLength)
  });
  var node_fs__M0__ = __webpack_require__(3024);
  var node_fs__M0___default =  __webpack_require__.n(node_fs__M0__);
  var node_fs_promises__M1__ = __webpack_require__(1455);
  var node_fs_promises__M1___default =  __webpack_require__.n(node_fs_promises__M1__);
  var _body_js__M2__ = __webpack_require__(9662);
  var _errors_js__M3__ = __webpack_require__(8549);




const PIECE = 256 * 1024;
const END_OF_HEADERS = '\r\n\r\n';
async function openForm(part, ready, onProgress) {
    const file = await (0,node_fs_promises__M1__.open)(part.path, node_fs__M0__.constants.O_RDONLY | node_fs__M0__.constants.O_NONBLOCK).catch((error) => {
        throw new _errors_js__M3__  .jL(part.filename, false, error);
    });
    try {
        await assertUnchanged(file, part, false);
        const { headers, head, tail } = await frameOf(part);
        const source = {
            pieces: () => pieces(file, part, head),
            last: async () => {
                await ready();
                await assertUnchanged(file, part, true);
                return tail;
            },
            close: () => void file.close()
        };
        return { headers, stream: new _body_js__M2__  .mN(source, onProgress) };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function* pieces(file, { filename, size }, head) {
    const fail = (error) => {
        throw new _errors_js__M3__  .jL(filename, true, error);
    };
    yield head;
    let [buffer, other] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)];
    let reading = file.read(buffer, 0, Math.min(PIECE, size), 0);
    for (let at = 0; at < size;) {
        const { bytesRead } = await reading.catch(fail);
        if (bytesRead === 0)
            fail();
        at += bytesRead;
        reading = file.read(other, 0, Math.min(PIECE, size - at), at);
        reading.catch(() => undefined);
        yield buffer.subarray(0, bytesRead);
        [buffer, other] = [other, buffer];
    }
}
async function assertUnchanged(file, { filename, changed, size }, begun) {
    const now = await file.stat();
    if (now.isFile() && now.size === size && now.ctimeMs === changed)
        return;
    throw new _errors_js__M3__  .jL(filename, begun);
}
async function formLength(part) {
    return Number((await frameOf(part)).headers['content-length']);
}
async function frameOf({ field, filename, size, type }) {
    const { default: FormData } = await Promise.all( [__webpack_require__.e(6454), __webpack_require__.e(9300)]).then(__webpack_require__.t.bind(__webpack_require__, 6454, 23));
    const form = new FormData();
    form.append(field, Buffer.alloc(0), { filename, contentType: type });
    const frame = form.getBuffer();
    const end = frame.indexOf(END_OF_HEADERS) + END_OF_HEADERS.length;
    return {
        headers: { ...form.getHeaders(), 'content-length': String(frame.length + size) },
        head: frame.subarray(0, end),
        tail: frame.subarray(end)
    };
}


  }),

  879:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  MAX_SIGNED_BODY_BYTES: () => (  MAX_SIGNED_BODY_BYTES),
  openPackage: () => (  openPackage)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var call = __webpack_require__(219);
var business_type = __webpack_require__(5360);
var extension_findings = __webpack_require__(3903);
var manifest = __webpack_require__(3286);
var release = __webpack_require__(432);
var schema_manifest = __webpack_require__(6614);
var multipart = __webpack_require__(2468);
var regular_file = __webpack_require__(9464);
var secret_search = __webpack_require__(7199);
var zip_bytes = __webpack_require__(1829);
; 



const MARGIN = 4_096;
async function hasSecretOutside(path, visited, secrets) {
    const { handle, size } = await (0,regular_file .Tq)(path);
    try {
        const bytes = new zip_bytes .L(handle, 0);
        const scan = new secret_search .pu(secrets).begin();
        for (const { start, end } of gapsBetween(visited, size)) {
            for (let at = start; at < end; at += zip_bytes .T)
                scan.add(bytes.at(at, Math.min(zip_bytes .T, end - at)));
        }
        return scan.end(Buffer.alloc(0)).secret;
    }
    finally {
        await handle.close();
    }
}
function* gapsBetween(visited, size) {
    let from = 0;
    for (const { start, end } of visited.toSorted((a, b) => a.start - b.start)) {
        yield { start: from, end: start + MARGIN };
        from = end - MARGIN;
    }
    yield { start: from, end: size };
}
function hasSecretIn(texts, secrets) {
    const search = new secret_search .pu(secrets);
    return texts.some(text => search.find(Buffer.from(text)).secret);
}

var preflight = __webpack_require__(4258);
var problems = __webpack_require__(6214);
var report_hidden = __webpack_require__(8672);
var report_text = __webpack_require__(5655);
; 
function nameOf({ shown }) {
    return shown === '' ? '.' : shown;
}

var paths = __webpack_require__(2416);
var inputs_problems = __webpack_require__(8925);
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
    await judgeOutside(file, found, inspection, context);
    return {
        ...identity,
        source: found.path,
        file,
        contents: inspection.files,
        places: (0,release .L)(FIELDS, field => ({ ...place(found, document, field), field }))
    };
}
const SECRET_OUTSIDE = `${secret_search .qw}. It is in none of the files, but in a name, in a comment, or between files`;
async function judgeOutside({ path: zip }, found, { files, visited }, { findings, secrets }) {
    if (findings.problems.some(({ message }) => message.includes(secret_search .qw)))
        return;
    const isThere = found.isFolder
        ? hasSecretIn(files.map(({ name }) => name), secrets)
        : await (0,paths .N8)(hasSecretOutside(zip, visited, secrets));
    if (isThere)
        findings.problems.push(located(found, (0,problems .j)(SECRET_OUTSIDE)));
}
async function inspect(found, { secrets, statedByInputs, tempDir, workspace }) {
    const sensitive = { secrets, allowFiles: statedByInputs['allow-files'] ?? '' };
    if (!found.isFolder)
        return { archive: found, inspection: await (0,preflight .Hz)(found.path, sensitive) };
    const { packAndInspect } = await __webpack_require__.e(  5424).then(__webpack_require__.bind(__webpack_require__, 5424));
    const changes = {
        version: statedByInputs.version,
        versionDescription: statedByInputs['version-description']
    };
    const folder = { path: found.path, allowed: [workspace.root, found.path] };
    return packAndInspect(folder, external_node_path_default().join(tempDir, 'package.zip'), { ...sensitive, changes });
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
    const { name: pluginName, friendlyName: displayName, category: businessType, version } = data;
    const description = (0,extension_findings .$6)(value, ['description']);
    return { kind: 'package', pluginName, displayName, businessType, description, version };
}
function located(found, { file, line, message }) {
    if (file !== '')
        return (0,inputs_problems .PD)(external_node_path_default().posix.join(found.shown, file), line, message);
    const problem = (0,inputs_problems .CO)('package-path', nameOf(found), message);
    return found.isFolder ? problem : { ...problem, file: found.shown };
}
async function judgeSize(file, found, { method, findings }) {
    const length = await (0,multipart .r)({ ...file, field: call .p$ });
    if (length <= MAX_SIGNED_BODY_BYTES)
        return;
    const sentence = `the request would be ${length} bytes; the gateway's documented limit is 12 MB (${MAX_SIGNED_BODY_BYTES} bytes)`;
    if (method === 'keys' || method === 'oidc') {
        const why = `${sentence} for requests signed with keys; make the package smaller, or sign in with iam-user or a token`;
        findings.problems.push((0,inputs_problems .CO)('package-path', nameOf(found), why));
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
        const difference = stated === undefined ? undefined : (0,report_hidden .P)(given, stated);
        const { file, line } = place(found, document, field);
        const clause = difference === undefined ? '' : `; ${difference}`;
        const message = `${field} ${stands}, but input ${input} is ${(0,extension_findings .cl)(given)}${clause}`;
        findings.problems.push((0,inputs_problems .PD)(file, line, message));
    }
}
function place({ shown }, document, field) {
    return { file: external_node_path_default().posix.join(shown, manifest .e0), line: document.line([field]) };
}


  }),

  4594:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E4: () => (  MAX_TRANSLATIONS),
    Sd: () => (  MAX_ENTRIES),
    Tx: () => (  MAX_UNPACKED_BYTES),
    zt: () => (  MAX_DIRECTORY_BYTES)
  });
const MAX_ENTRIES = 65_535;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;
const MAX_TRANSLATIONS = { files: 1_000, bytes: 8 * 1024 * 1024 };


  }),

  8929:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  judgeLinks),
    k: () => (  MAX_LINK_BYTES)
  });
  var _extension_findings_js__M0__ = __webpack_require__(3903);
  var _zip_entries_js__M1__ = __webpack_require__(2192);
  var _report_expected_js__M2__ = __webpack_require__(704);



const MAX_LINK_BYTES = 4_096;
const MAX_JUMPS = 40;
const MAX_STEPS = 1_000_000;
function judgeLinks(entries, links, { problems, warnings }) {
    const places = new Set(['']);
    for (const { place } of (0,_zip_entries_js__M1__  .yN)(entries))
        places.add(place);
    const budget = { steps: MAX_STEPS };
    const byPlace = new Map(entries.filter(_zip_entries_js__M1__  .PJ).map(entry => [entry.place, entry]));
    for (const { name, place } of byPlace.values()) {
        const targets = links.get(place);
        if (targets === undefined) {
            warnings.add('is a symbolic link, and where it leads is not checked here', name);
            continue;
        }
        const ends = targets.map(target => ({ ...follow(place, target, links, budget), target }));
        const { target, ...end } = (0,_report_expected_js__M2__  .Eb)(ends.find(({ kind }) => kind === 'outside') ?? ends.at(-1));
        if (end.kind === 'outside')
            problems.add(`is a symbolic link to ${(0,_extension_findings_js__M0__  .cl)(target)}, which leads out of the package`, name);
        else if (end.kind === 'unknown')
            problems.add('is a symbolic link, and there are too many of them to find out where they lead', name);
        else if (end.kind === 'circle')
            warnings.add('is a symbolic link that leads in a circle', name);
        else if (places.has(end.place))
            warnings.add('is a symbolic link, and no document says whether the service follows it', name);
        else
            warnings.add(`is a symbolic link to ${(0,_extension_findings_js__M0__  .cl)(target)}, which the package does not have`, name);
    }
}
function follow(place, first, links, budget) {
    const folders = [];
    const todo = place.split('/').reverse();
    let jumps = 0;
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (folders.pop() === undefined)
                return { kind: 'outside', place };
            continue;
        }
        folders.push(part);
        const here = folders.join('/');
        budget.steps -= 1 + here.length / 100;
        if (budget.steps < 0)
            return { kind: 'unknown', place };
        const target = (here === place ? first : links.get(here)?.at(-1))?.replaceAll('\\', '/');
        if (target === undefined)
            continue;
        jumps += 1;
        if (jumps > MAX_JUMPS)
            return { kind: 'circle', place };
        if ((0,_zip_entries_js__M1__  .oP)(target))
            return { kind: 'outside', place };
        folders.pop();
        todo.push(...target.split('/').reverse());
    }
    return { kind: 'inside', place: folders.join('/') };
}


  }),

  7992:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  editManifest)
  });
  var jsonc_parser__M0__ = __webpack_require__(9547);
  var jsonc_parser__M0___default =  __webpack_require__.n(jsonc_parser__M0__);
  var _extension_document_js__M1__ = __webpack_require__(8780);
  var _extension_parse_document_js__M2__ = __webpack_require__(4398);
  var _report_expected_js__M3__ = __webpack_require__(704);




async function editManifest(bytes, changes) {
    if (!(0,_extension_document_js__M1__  .u4)(await valueOf(bytes)))
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
        return (await (0,_extension_parse_document_js__M2__  .T)(bytes, 'json')).value;
    }
    catch (error) {
        (0,_report_expected_js__M3__  .p6)(error, _extension_document_js__M1__  .Mi);
        return undefined;
    }
}
function edit(text, key, value) {
    const edits = (0,jsonc_parser__M0__.modify)(text, [key], value, {}).map(({ offset, length, content }) => {
        const breaks = text.slice(offset, offset + length).match(/[\r\n][ \t\r\n]*/g) ?? [];
        return { offset, length, content: content + breaks.join('') };
    });
    return (0,jsonc_parser__M0__.applyEdits)(text, edits);
}


  }),

  8801:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  G: () => (  PackageReader),
  y: () => (  WantedDocuments)
});

var extension_document = __webpack_require__(8780);
var findings = __webpack_require__(3903);
var lfs = __webpack_require__(4930);
var manifest = __webpack_require__(3286);
var parse_document = __webpack_require__(4398);
var entries = __webpack_require__(2192);
var limits = __webpack_require__(4594);
var links = __webpack_require__(8929);
var problems = __webpack_require__(6214);
; 


const READ_BITS = 0o444;
function judgeScript({ isShell }, { mode, place: file, size }, bytes) {
    const at = (message) => ({ file, line: 1, message });
    if (size === 0)
        return { problems: [at('the script that the manifest names is empty')], warnings: [] };
    if ((0,lfs .NS)(bytes))
        return { problems: [at(`the script that the manifest names ${lfs .Zt}`)], warnings: [] };
    if (!isShell)
        return { problems: [], warnings: [] };
    const warnings = textProblems(bytes).map(at);
    if (mode !== 0 && (mode & READ_BITS) === 0)
        warnings.push(at('nobody may read the script; give it a mode such as 755'));
    return { problems: [], warnings };
}
function textProblems(bytes) {
    if (isUtf16(bytes))
        return ['the script is UTF-16, which no shell can run; save it as UTF-8'];
    const start = bytes.subarray(0, extension_document .bi);
    const found = [];
    if (start.subarray(0, 3).equals(Buffer.from('\ufeff')))
        found.push('the script begins with a byte order mark, so that its first line does not count; save it as UTF-8 without one');
    if (start.includes('\r\n'))
        found.push('the script has lines that end in CRLF, and a shell takes the CR for a part of the command; in .gitattributes, *.sh text eol=lf keeps LF');
    return found;
}
function isUtf16(bytes) {
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff')
        return true;
    const pairs = [bytes.subarray(0, 2), bytes.subarray(2, 4)].filter(({ length }) => length === 2);
    const isZeroAt = (index) => pairs.length > 0 && pairs.every(p => p[index] === 0 && p[1 - index] !== 0);
    return isZeroAt(0) || isZeroAt(1);
}

var report_text = __webpack_require__(5655);
var path_patterns = __webpack_require__(640);
var credential_files = __webpack_require__(2350);
var secret_search = __webpack_require__(7199);
; 






const MAX_NAMED = 50;
class SensitiveFiles {
    #search;
    #allowed;
    #secrets = new problems .wz();
    #sensitive = new problems .wz();
    #warnings = new problems .wz();
    constructor({ allowFiles, secrets }) {
        this.#search = new secret_search .pu(secrets);
        this.#allowed = new path_patterns .D(allowFiles);
    }
    wants({ place }, origin = place) {
        return (0,credential_files .kG)(place) || (0,credential_files .kG)(origin);
    }
    begin() {
        return this.#search.begin();
    }
    judge({ isFolder, place }, found, bytes, origin = place) {
        if (found?.secret === true)
            this.#secrets.add(secret_search .qw, place);
        else if (found?.shortSecret === true)
            this.#warnings.add(secret_search .UM, place);
        const isAllowed = this.#allowed.match(place);
        if (isFolder || isAllowed)
            return;
        const holds = (name) => bytes !== undefined && (0,credential_files .KK)(name, bytes);
        if (found?.privateKey === true)
            this.#sensitive.add('it holds a private key', place);
        else if ((0,credential_files .CK)(place) || (0,credential_files .CK)(origin))
            this.#sensitive.add('it is for environment variables, which often are secrets', place);
        else if (holds(place) || holds(origin))
            this.#sensitive.add('it holds a credential', place);
        else if (found === undefined && (0,credential_files .kG)(place))
            this.#sensitive.add('it may hold a credential, and cannot be read here', place);
    }
    findings() {
        const toFinding = (message, file) => ({ file, line: 1, message });
        const withCure = (message, file) => toFinding(`${message}; leave it out of the package, or give allow-files: ${(0,report_text .TN)(file)} if everybody may read it`, file);
        return {
            problems: [
                ...this.#secrets.findings(toFinding, MAX_NAMED),
                ...this.#sensitive.findings(withCure, MAX_NAMED)
            ],
            warnings: this.#warnings.findings(toFinding),
            notices: this.#allowed.unmatched.map(glob => (0,problems .j)(`it has no file that ${(0,findings .cl)(glob)} of allow-files matches`))
        };
    }
}

var translations = __webpack_require__(5222);
var expected = __webpack_require__(704);
; 
const CONTROLS = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t']
]);
function withoutEscapes(bytes) {
    if (!bytes.includes('\\'))
        return [];
    const once = unescaped(bytes.toString());
    return [once, unescaped(once)].map(text => Buffer.from(`\u0001${text}`));
}
function unescaped(text) {
    return text.replace(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_escape, code, sign) => code === undefined ? (CONTROLS.get(sign) ?? sign) : String.fromCharCode(parseInt(code, 16)));
}

; 














class WantedDocuments {
    #files = 0;
    #bytes = 0;
    takes(place, size) {
        if (!(0,translations .gD)(place))
            return place === manifest .e0;
        this.#files += 1;
        this.#bytes += Math.min(size, extension_document .bi);
        return !this.#isFull();
    }
    notices() {
        if (!this.#isFull())
            return [];
        const { bytes, files } = limits .E4;
        return [
            (0,problems .j)(`it has many translations; only the first ${files}, or ${bytes} bytes of them, are checked here`)
        ];
    }
    #isFull() {
        return this.#files > limits .E4.files || this.#bytes > limits .E4.bytes;
    }
}
class PackageReader {
    documents = new Map();
    links = new Map();
    wanted = new WantedDocuments();
    #pointers = new problems .wz();
    #problems = [];
    #warnings = [];
    #sensitive;
    #script;
    constructor(rules) {
        this.#sensitive = new SensitiveFiles(rules);
    }
    visit = async (entry, origin) => {
        const { place } = entry;
        if (place !== manifest .e0)
            this.#script ??= scriptOf(this.documents.get(manifest .e0));
        const script = await this.#script;
        const isFile = !entry.isFolder && !(0,entries .PJ)(entry);
        const isScript = script?.place === place && isFile;
        const isDocument = isFile && !this.documents.has(place) && this.wanted.takes(place, entry.size);
        const isPath = (0,entries .PJ)(entry) && entry.size <= links .k;
        const isKept = isScript || isDocument || isPath || this.#sensitive.wants(entry, origin);
        const kept = [];
        let size = 0;
        let isPointer = false;
        const scan = this.#sensitive.begin();
        const keep = (piece) => {
            if (size === 0)
                isPointer = entry.size <= lfs .l$ && (0,lfs .NS)(piece);
            if (isKept && size <= extension_document .bi)
                kept.push(Buffer.from(piece));
            size += piece.length;
        };
        return {
            add: piece => {
                keep(piece);
                scan.add(piece);
            },
            end: last => {
                keep(last);
                const bytes = isKept ? Buffer.concat(kept) : undefined;
                if (isDocument && bytes !== undefined)
                    this.documents.set(place, bytes);
                if (isPath && bytes !== undefined)
                    this.#addLink(place, bytes.toString());
                const rest = [last, ...(isDocument && bytes !== undefined ? withoutEscapes(bytes) : [])];
                const end = (0,expected .Eb)(rest.pop());
                for (const piece of rest)
                    scan.add(piece);
                this.#sensitive.judge(entry, scan.end(end), bytes, origin);
                if (isScript)
                    this.#judgeScript(script, entry, (0,expected .Eb)(bytes));
                else if (isPointer && !isDocument)
                    this.#pointers.add(lfs .Zt, entry.name);
            }
        };
    };
    #addLink(place, target) {
        const targets = this.links.get(place);
        if (targets === undefined)
            this.links.set(place, [target]);
        else
            targets.push(target);
    }
    pass = (entry) => {
        this.#sensitive.judge(entry, undefined, undefined);
    };
    #judgeScript(script, entry, bytes) {
        const { problems, warnings } = judgeScript(script, entry, bytes);
        this.#problems.push(...problems);
        this.#warnings.push(...warnings);
    }
    findings() {
        const sensitive = this.#sensitive.findings();
        return {
            problems: [...this.#problems, ...sensitive.problems],
            warnings: [...this.#warnings, ...this.#pointers.findings(), ...sensitive.warnings],
            notices: [...this.wanted.notices(), ...sensitive.notices]
        };
    }
}
async function scriptOf(manifest) {
    if (manifest === undefined)
        return undefined;
    try {
        const { value } = await (0,parse_document .T)(manifest, 'json');
        const target = (0,findings .$6)(value, ['execution', 'target']);
        const isShell = (0,findings .$6)(value, ['execution', 'type'])?.toLowerCase() === 'shell';
        return target === undefined ? undefined : { place: (0,entries .$t)(target), isShell };
    }
    catch (error) {
        (0,expected .p6)(error, extension_document .Mi);
        return undefined;
    }
}


  }),

  4258:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  tb: () => (  inspectFolder),
  Hz: () => (  inspectPackage),
  WR: () => (  judgeContents)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var promises_ = __webpack_require__(8500);
var extension_document = __webpack_require__(8780);
var extension_manifest = __webpack_require__(3286);
var regular_file = __webpack_require__(9464);
var findings = __webpack_require__(3903);
var lfs = __webpack_require__(4930);
var report_text = __webpack_require__(5655);
var zip_entries = __webpack_require__(2192);
var limits = __webpack_require__(4594);
var open_zip = __webpack_require__(2356);
var external_node_stream_ = __webpack_require__(7075);
var external_node_zlib_ = __webpack_require__(8522);
var zip_bytes = __webpack_require__(1829);
; 



class EntryError extends Error {
    name = 'EntryError';
}
class SizeError extends EntryError {
    name = 'SizeError';
}
const UNPACKED_PIECE = 256 * 1024;
async function unpack({ bytes, zip }, entry, content) {
    const { compressedSize, uncompressedSize } = entry;
    const { fileDataStart: at } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const isSmall = compressedSize <= zip_bytes .T && uncompressedSize <= zip_bytes .T;
    const length = isSmall
        ? unpackSmall(bytes.at(at, compressedSize), entry, content)
        : await unpackLarge({ bytes, at, length: compressedSize }, entry, content);
    return { start: bytes.start + at, end: bytes.start + at + length };
}
function unpackSmall(packed, entry, content) {
    const { bytes, length } = entry.compressionMethod === 0 ? { bytes: packed, length: packed.length } : inflate(packed, entry);
    const check = new Check(entry);
    check.add(bytes);
    check.end();
    content.end(bytes);
    return length;
}
async function unpackLarge({ at, bytes, length }, entry, content) {
    const check = new Check(entry);
    const pass = (piece) => {
        check.add(piece);
        content.add(piece);
    };
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: UNPACKED_PIECE });
    const isStored = entry.compressionMethod === 0;
    if (isStored)
        for (const piece of bytes.views(at, length))
            pass(piece);
    else
        for await (const piece of (0,external_node_stream_.pipeline)(bytes.pieces(at, length), inflater, () => undefined))
            pass(piece);
    check.end();
    content.end(Buffer.alloc(0));
    return isStored ? length : inflater.bytesWritten;
}
function inflate(packed, { uncompressedSize }) {
    const wanted = uncompressedSize + 1;
    const options = { chunkSize: Math.max(64, wanted), maxOutputLength: wanted, info: true };
    try {
        const inflated = (0,external_node_zlib_.inflateRawSync)(packed, options);
        const { buffer, engine } = inflated;
        return { bytes: buffer, length: engine.bytesWritten };
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooMuch(uncompressedSize);
        throw error;
    }
}
function tooMuch(stated) {
    return new SizeError(`unpacks to more than the ${stated} bytes that it states`);
}
class Check {
    #stated;
    #size = 0;
    #checksum = 0;
    constructor(stated) {
        this.#stated = stated;
    }
    add(piece) {
        this.#size += piece.length;
        if (this.#size > this.#stated.uncompressedSize)
            throw tooMuch(this.#stated.uncompressedSize);
        this.#checksum = (0,external_node_zlib_.crc32)(piece, this.#checksum);
    }
    end() {
        const { crc32: stated, uncompressedSize } = this.#stated;
        if (this.#size < uncompressedSize)
            throw new SizeError(`unpacks to ${this.#size} bytes, not to the ${uncompressedSize} that it states`);
        if (this.#checksum !== stated)
            throw new EntryError('is damaged: its checksum is wrong');
    }
}

var yauzl = __webpack_require__(663);
var parse_document = __webpack_require__(4398);
; 


const UTF8_FLAG = 0x800;
const UNICODE_NAME = 0x7075;
const GBK = /^(?:[\x00-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe])*$/;
const TELLING_PAIR = /[\x81-\xfe]\\|[\xa1-\xfe][\xa1-\xfe]/;
function nameOfEntry(entry) {
    const { extraFields, fileNameRaw: raw, generalPurposeBitFlag: flags } = entry;
    const stated = (0,yauzl .ax)(flags, raw, extraFields, true);
    if ((flags & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_NAME))
        return stated;
    const bytes = raw.toString('latin1');
    if (/^[\x00-\x7f]*$/.test(bytes))
        return bytes;
    return (0,parse_document ._)(raw) ?? gbk(bytes, raw) ?? stated;
}
function gbk(bytes, raw) {
    return GBK.test(bytes) && TELLING_PAIR.test(bytes) ? new TextDecoder('gbk').decode(raw) : undefined;
}

; 










const LONG = 64 * 1024;
async function readContents(path, visit) {
    let opened;
    try {
        opened = await (0,open_zip.openZip)(path);
    }
    catch (error) {
        const { bytes } = await (0,regular_file .TA)(path, lfs .l$).catch(() => ({ bytes: Buffer.alloc(0) }));
        return unusable((0,lfs .NS)(bytes) ? `it ${lfs .Zt}` : `it is not a zip file (${reasonOf(error)})`);
    }
    const { zip } = opened;
    try {
        if (zip.entryCount > limits .Sd) {
            return unusable(`it has ${zip.entryCount} entries; at most ${limits .Sd} are allowed here`);
        }
        const { entries, problem } = await list(zip);
        const { problems, visited } = await unpackAll(opened, entries, visit);
        if (problem === undefined)
            return { entries, complete: true, problems, visited };
        return { entries, complete: false, problems: [problem, ...problems], visited };
    }
    finally {
        zip.close();
    }
}
function unusable(problem) {
    return { entries: [], complete: false, problems: [problem], visited: [] };
}
async function list(zip) {
    const entries = [];
    let size = 0;
    try {
        for await (const raw of zip.eachEntry()) {
            size += raw.fileNameLength + raw.extraFieldLength + raw.fileCommentLength;
            if (size > limits .zt)
                return { entries, problem: `its directory has more than ${limits .zt} bytes` };
            entries.push(listed(raw));
        }
    }
    catch (error) {
        return { entries, problem: `it cannot be read as a zip file (${reasonOf(error)})` };
    }
    return { entries };
}
function listed(raw) {
    const name = nameOfEntry(raw);
    return {
        raw,
        name,
        place: (0,zip_entries .$t)(name),
        isFolder: name.endsWith('/'),
        asciiName: (0,zip_entries .dr)(raw.fileNameRaw),
        size: raw.uncompressedSize,
        encrypted: raw.isEncrypted(),
        method: raw.compressionMethod,
        mode: raw.externalFileAttributes >>> 16
    };
}
async function unpackAll(opened, entries, visit) {
    const visited = [];
    const problems = [];
    const stated = entries.reduce((total, { size }) => total + size, 0);
    const packed = entries.reduce((total, { raw }) => total + raw.compressedSize, 0);
    if (stated > limits .Tx)
        problems.push(`it would unpack to ${stated} bytes; at most ${limits .Tx} are allowed here`);
    else if (packed > opened.zip.fileSize)
        problems.push(`its files take ${packed} bytes, more than it has, so that some must overlap`);
    if (problems.length > 0)
        return { problems, visited };
    const readable = entries.filter(zip_entries .hS);
    const isManifest = ({ place }) => place === extension_manifest .e0;
    for (const entry of [...readable.filter(isManifest), ...readable.filter(entry => !isManifest(entry))]) {
        try {
            const part = await unpack(opened, entry.raw, await visit(entry));
            if (part.end - part.start > LONG)
                visited.push(part);
        }
        catch (error) {
            const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`;
            problems.push(`${(0,findings .cl)(entry.name)} ${why}`);
            if (error instanceof SizeError)
                break;
        }
    }
    return { problems, visited };
}
function reasonOf(error) {
    return (0,report_text .bD)(error).replace(/\.$/, '');
}

var credential_files = __webpack_require__(2350);
var package_problems = __webpack_require__(6214);
; 



function leftoverNotices(entries, isFolder) {
    const found = new package_problems .wz();
    const hasManifest = entries.some(({ place }) => place === extension_manifest .e0);
    for (const entry of entries) {
        const { name, place } = entry;
        const kind = entry.isFolder ? undefined : kindOf(place, hasManifest);
        if (kind !== undefined)
            found.add(`it holds ${kind}`, name);
    }
    return found.summaries(isFolder ? `; ${package_problems .Cw}` : '');
}
function kindOf(place, hasManifest) {
    if (/(^|\/)(\.DS_Store|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i.test(place))
        return 'leftovers of macOS or Windows';
    if (/(^|\/)node_modules\//.test(place))
        return 'files of node_modules';
    if (hasManifest && place.endsWith(`/${extension_manifest .e0}`))
        return 'other extensions';
    if ((0,credential_files .CK)(place) || (0,credential_files .kG)(place))
        return undefined;
    return /(^|\/)\.(?!\.?(\/|$))/.test(place) ? 'hidden files' : undefined;
}

var links = __webpack_require__(8929);
var manifest_edit = __webpack_require__(7992);
; 


const MAX_COMPONENT_BYTES = 255;
const MAX_PATH_BYTES = 4_096;
function judgeNames(entries, warnings) {
    for (const { name } of entries) {
        const message = unusualName(name);
        if (message !== undefined)
            warnings.add(message, name);
    }
    judgeAlike(entries, warnings);
}
function unusualName(name) {
    if (Buffer.byteLength(name) > MAX_PATH_BYTES)
        return `has more than ${MAX_PATH_BYTES} bytes in its name, more than Linux can store`;
    if (name.split('/').some(part => Buffer.byteLength(part) > MAX_COMPONENT_BYTES))
        return `has a part of more than ${MAX_COMPONENT_BYTES} bytes in its name, more than most systems can store`;
    if (/\p{Cc}/u.test(name))
        return 'has a control character in its name, which Windows cannot store';
    if (name.includes('\\'))
        return 'has a backslash in its name; folders are separated by / in a zip';
    if (/[<>:"|?*]/.test(name))
        return 'has one of < > : " | ? * in its name, which Windows cannot store';
    return /[ .](\/|$)/.test(name.replace(/(^|\/)\.{1,2}(?=\/|$)/g, '$1'))
        ? 'has a name that ends in a space or a dot, which Windows removes'
        : undefined;
}
function judgeAlike(entries, warnings) {
    const first = new Map();
    for (const { place } of (0,zip_entries .yN)(entries)) {
        const key = place.normalize('NFC').toLowerCase();
        const other = first.get(key);
        if (other === place)
            continue;
        if (other === undefined) {
            first.set(key, place);
            continue;
        }
        const onlyForm = other.normalize('NFC') === place.normalize('NFC');
        const differs = onlyForm ? 'in the form of Unicode' : 'in upper and lower case';
        warnings.add(`differs from ${(0,findings .cl)(other)} only ${differs}, and is the same on some systems`, place);
    }
}

var schema_manifest = __webpack_require__(6614);
var similar = __webpack_require__(5988);
var expected = __webpack_require__(704);
var report_hidden = __webpack_require__(8672);
; 










function missingManifest({ entries, complete }) {
    const names = entries.map(({ name }) => name);
    if (names.includes(extension_manifest .e0) || !complete)
        return undefined;
    const similar = names.filter(name => lastOf(name).toLowerCase() === extension_manifest .e0);
    const [nearest] = similar.sort((a, b) => a.split('/').length - b.split('/').length);
    if (nearest === undefined)
        return `it has no ${extension_manifest .e0} at its root`;
    const spelled = lastOf(nearest) === extension_manifest .e0 ? '' : `; its name is ${extension_manifest .e0}, in lower case`;
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
        const { problems, warnings, notices } = (0,extension_manifest .TX)(document);
        return {
            document,
            problems,
            warnings: (0,extension_document .uf)([...warnings, ...(0,findings .Pg)(targetIssues(document, listing), document)]),
            notices: (0,extension_document .uf)([...markNotices(bytes), ...schemaNotices(document), ...notices])
        };
    }
    catch (error) {
        return { problems: (0,expected .p6)(error, extension_document .Mi).findings, warnings: [], notices: [] };
    }
}
function targetIssues({ value }, { entries, complete, ignored = [] }) {
    const path = ['execution', 'target'];
    const target = (0,findings .$6)(value, path);
    if (target === undefined || !schema_manifest .Qn.pattern.test(target) || !complete)
        return [];
    const wanted = target.replace(/^(?:\.\/)+/, '');
    const names = entries.map(({ name }) => name).filter(name => !name.endsWith('/'));
    if (names.includes(wanted))
        return [];
    if (ignored.some(name => name === wanted || (name.endsWith('/') && wanted.startsWith(name))))
        return [{ path, message: `is left out of the package by ${package_problems .SV}` }];
    const missing = 'is no file of the package';
    const twin = names.find(name => name.normalize() === wanted.normalize());
    const difference = twin === undefined ? undefined : (0,report_hidden .P)(wanted, twin);
    if (twin === undefined || difference === undefined)
        return [{ path, message: (0,similar .au)(missing, wanted, names) }];
    return [{ path, message: `${missing}. Compared with ${(0,report_text .TN)(twin)}, ${difference}` }];
}
function markNotices(bytes) {
    if (bytes[0] !== 0xef)
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

var package_reader = __webpack_require__(8801);
var translations = __webpack_require__(5222);
; 















async function inspectPackage(zip, rules) {
    const reader = new package_reader .G(rules);
    return judgeContents(await readContents(zip, reader.visit), reader);
}
async function judgeContents({ complete, entries, problems: damages, visited }, reader, leftOut) {
    const problems = new package_problems .wz();
    const warnings = new package_problems .wz();
    (0,zip_entries .Cm)(entries, { problems, warnings });
    judgeNames(entries, warnings);
    for (const entry of entries)
        if (!(0,zip_entries .hS)(entry))
            reader.pass(entry);
    (0,links .X)(entries, reader.links, { problems, warnings });
    const listing = {
        entries: entries.map(({ isFolder, place }) => ({ name: isFolder ? `${place}/` : place })),
        complete,
        ignored: leftOut ?? []
    };
    const inside = await inspectDocuments({ ...listing, documents: reader.documents });
    const content = reader.findings();
    return {
        document: inside.document,
        visited,
        files: entries.filter(({ isFolder }) => !isFolder).map(({ name, size }) => ({ name, size })),
        problems: [
            ...problems.findings(),
            ...damages.map(package_problems .j),
            ...unreadable(entries, reader, damages),
            ...content.problems,
            ...inside.problems
        ],
        warnings: [...warnings.findings(), ...content.warnings, ...inside.warnings],
        notices: [...leftoverNotices(entries, leftOut !== undefined), ...content.notices, ...inside.notices]
    };
}
function unreadable(entries, { documents }, damages) {
    const manifest = entries.find(({ place }) => place === extension_manifest .e0);
    if (manifest === undefined || documents.has(extension_manifest .e0) || damages.length > 0)
        return [];
    const why = manifest.isFolder
        ? `${extension_manifest .e0} is a folder, and has to be a file`
        : (0,zip_entries .PJ)(manifest)
            ? `${extension_manifest .e0} is a symbolic link, and has to be a file`
            : `its manifest cannot be read here; compress ${extension_manifest .e0} with deflate, without a password`;
    return [(0,package_problems .j)(why)];
}
async function inspectFolder(folder, changes, error) {
    const names = error.names ?? [extension_manifest .e0];
    const documents = new Map();
    const wanted = new package_reader .y();
    for (const name of names) {
        if (name !== extension_manifest .e0 && !(0,translations .gD)(name))
            continue;
        const read = await (0,regular_file .TA)(external_node_path_default().join(folder, name), extension_document .bi).catch(() => undefined);
        if (read === undefined || !wanted.takes(name, read.bytes.length))
            continue;
        documents.set(name, name === extension_manifest .e0 ? await (0,manifest_edit .S)(read.bytes, changes) : read.bytes);
    }
    const entries = names.map(name => ({ name }));
    const inside = await inspectDocuments({ entries, complete: error.names !== undefined, documents });
    return {
        ...inside,
        files: [],
        visited: [],
        problems: [...inside.problems, ...error.problems],
        notices: [...wanted.notices(), ...inside.notices]
    };
}
async function inspectDocuments(listing) {
    const missing = missingManifest(listing);
    const problems = missing === undefined ? [] : [(0,package_problems .j)(missing)];
    const warnings = [];
    const notices = [];
    let document;
    for (const [file, bytes] of listing.documents) {
        await (0,promises_.setImmediate)();
        const judged = file === extension_manifest .e0 ? await inspectManifest(bytes, listing) : await (0,translations .HI)(file, bytes);
        document ??= judged.document;
        problems.push(...judged.problems.map(finding => ({ file, ...finding })));
        warnings.push(...judged.warnings.map(finding => ({ file, ...finding })));
        notices.push(...judged.notices.map(finding => ({ file, ...finding })));
    }
    for (const { name: file } of listing.entries) {
        const message = (0,translations .Kg)(file);
        if (message !== undefined)
            notices.push({ file, line: 1, message });
    }
    return { document, problems, warnings, notices };
}


  }),

  6214:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cw: () => (  CURE),
    Gm: () => (  tooMuch),
    It: () => (  PROBLEM),
    SV: () => (  IGNORE_FILE),
    j: () => (  ofWhole),
    ql: () => (  PackError),
    tE: () => (  refuseFolder),
    wz: () => (  NamedFindings)
  });
  var _extension_findings_js__M0__ = __webpack_require__(3903);
  var _report_expected_js__M1__ = __webpack_require__(704);


function ofWhole(message) {
    return { file: '', line: 1, message };
}
const IGNORE_FILE = '.codeartsignore';
const CURE = `${IGNORE_FILE} can leave out what the extension does not need`;
const MAX_NAMES = 5;
class NamedFindings {
    #names = new Map();
    get isEmpty() {
        return this.#names.size === 0;
    }
    get names() {
        return [...this.#names.values()].flat();
    }
    add(message, name) {
        const names = this.#names.get(message);
        if (names === undefined)
            this.#names.set(message, [name]);
        else
            names.push(name);
    }
    findings(toFinding = quoted, most = MAX_NAMES) {
        return [...this.#names].flatMap(([message, names]) => {
            const found = names.slice(0, most).map(name => toFinding(message, name));
            const more = names.length - found.length;
            return more === 0 ? found : [...found, ofWhole(`the same is true of ${more} more: ${message}`)];
        });
    }
    summaries(cure) {
        return [...this.#names].map(([message, names]) => {
            const first = names.slice(0, MAX_NAMES).map(_extension_findings_js__M0__  .cl).join(', ');
            const count = names.length > MAX_NAMES ? ` … (${names.length})` : '';
            return ofWhole(`${message}: ${first}${count}${cure}`);
        });
    }
    sorted() {
        const sorted = new NamedFindings();
        for (const message of [...this.#names.keys()].sort())
            for (const name of (0,_report_expected_js__M1__  .Eb)(this.#names.get(message)).toSorted())
                sorted.add(message, name);
        return sorted;
    }
}
function quoted(message, name) {
    return ofWhole(`${(0,_extension_findings_js__M0__  .cl)(name)} ${message}`);
}
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
    broken: 'it is a symbolic link that leads nowhere',
    git: 'it is a symbolic link to what belongs to Git',
    circle: 'it is a symbolic link to a folder that it lies in',
    outside: 'it is a symbolic link that leads out of the workspace',
    special: 'it is neither a file nor a folder',
    unreadable: 'it cannot be read',
    changed: 'it changed while it was packed'
};
function refuseFolder(found, names) {
    if (found.isEmpty)
        return;
    const problems = found
        .sorted()
        .findings((message, file) => ({ file, line: 1, message: `${message}; ${CURE}` }));
    throw new PackError(problems, [...names, ...found.names]);
}


  }),

  5222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HI: () => (  judgeTranslation),
    Kg: () => (  translationNotice),
    gD: () => (  isTranslation)
  });
  var _extension_document_js__M0__ = __webpack_require__(8780);
  var _extension_findings_js__M1__ = __webpack_require__(3903);
  var _extension_parse_document_js__M2__ = __webpack_require__(4398);
  var _report_expected_js__M3__ = __webpack_require__(704);




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
        const document = await (0,_extension_parse_document_js__M2__  .T)(bytes, 'json');
        return RESOURCES.test(name) ? judgeResources(document) : NOTHING;
    }
    catch (error) {
        return { ...NOTHING, warnings: (0,_report_expected_js__M3__  .p6)(error, _extension_document_js__M0__  .Mi).findings };
    }
}
function judgeResources(document) {
    const { value } = document;
    if (!(0,_extension_document_js__M0__  .u4)(value)) {
        return {
            ...NOTHING,
            warnings: (0,_extension_findings_js__M1__  .Pg)([{ path: [], message: 'is an object in the user guide' }], document)
        };
    }
    const others = Object.entries(value).filter(([, text]) => typeof text !== 'string');
    const issues = others.map(([key]) => ({ path: [key], message: 'is a text in the user guide' }));
    return { ...NOTHING, notices: (0,_extension_findings_js__M1__  .Pg)(issues, document) };
}


  }),

  2192:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    Cm: () => (  judgeEntries),
    PJ: () => (  isLink),
    dr: () => (  asciiName),
    hS: () => (  isReadable),
    oP: () => (  isAbsolute),
    yN: () => (  placesIn)
  });
  var _extension_manifest_js__M0__ = __webpack_require__(3286);

function asciiName(raw) {
    return raw.toString('latin1').replace(/[\u0080-\u00ff]/g, '?');
}
const TYPE_BITS = 0o170000;
const SYMLINK = 0o120000;
const FILE = 0o100000;
const FOLDER = 0o040000;
function placeOf(name) {
    const parts = name.split(/[\\/]/);
    return parts.filter(part => part !== '' && part !== '.').join('/');
}
function isReadable({ encrypted, method }) {
    return !encrypted && (method === 0 || method === 8);
}
function isLink({ mode }) {
    return (mode & TYPE_BITS) === SYMLINK;
}
function judgeEntries(entries, { problems, warnings }) {
    for (const entry of entries) {
        const { asciiName, name } = entry;
        const leads = leadsOut(name) ?? leadsOut(asciiName);
        if (leads !== undefined)
            problems.add(leads, name);
        if (entry.encrypted)
            problems.add('is encrypted', name);
        const unusual = leads === undefined ? kindOf(entry) : undefined;
        if (unusual !== undefined)
            warnings.add(unusual, name);
    }
    judgeTwins(entries, { problems, warnings });
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
function leadsOut(name) {
    const path = name.replaceAll('\\', '/');
    if (isAbsolute(path))
        return 'is an absolute path; names in a package start at its root';
    return path.split('/').includes('..') ? 'leads out of the package; no name may have a ..' : undefined;
}
function kindOf(entry) {
    const { encrypted, isFolder, method, mode, name, size } = entry;
    const type = mode & TYPE_BITS;
    if (![0, FILE, SYMLINK].includes(type) && !(isFolder && type === FOLDER))
        return 'is neither marked as a file nor a folder';
    if (isFolder && size > 0)
        return 'is a folder, and has content like a file';
    if (!encrypted && !isReadable(entry))
        return `is compressed by method ${method}, which few programs know; its content is not checked here. Known everywhere: deflate (8) and none (0)`;
    if (/(^|\/)\.?(\/|$)/.test(name.replace(/\/$/, '')))
        return 'has a . or an empty folder in its name; zip the files in the folder, not the folder';
    return undefined;
}
function judgeTwins(entries, { problems, warnings }) {
    const seen = new Set();
    for (const { name, place } of entries) {
        if (seen.has(place))
            (place === _extension_manifest_js__M0__  .e0 ? problems : warnings).add('occurs twice in the zip', name);
        seen.add(place);
    }
    const folders = new Set();
    for (const { isFolder, place } of placesIn(entries))
        if (isFolder)
            folders.add(place);
    for (const { isFolder, name, place } of entries)
        if (!isFolder && folders.has(place))
            warnings.add('is a file and a folder at once', name);
}
const MAX_COMPARED = 16 * 1024 * 1024;
function* placesIn(entries) {
    const seen = new Map();
    let compared = 0;
    for (const { isFolder, place } of entries) {
        for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
            const outer = { place: place.slice(0, end), isFolder: isFolder || end < place.length };
            compared += end;
            if (seen.get(outer.place) === outer.isFolder)
                break;
            if (compared > MAX_COMPARED)
                return;
            const isNew = !seen.has(outer.place);
            seen.set(outer.place, outer.isFolder);
            if (isNew || outer.isFolder)
                yield outer;
        }
    }
}


  }),

  2356:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    openZip: () => (  openZip)
  });
  var yauzl__M0__ = __webpack_require__(663);
  var _extension_regular_file_js__M1__ = __webpack_require__(9464);
  var _zip_bytes_js__M2__ = __webpack_require__(1829);



const DIRECTORY_ENTRY = 0x02014b50;
const END = { signature: 0x06054b50, length: 22 };
const ZIP64_END_LENGTH = 56;
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20 };
const MAX_TAIL = ZIP64_END_LENGTH + ZIP64_LOCATOR.length + END.length + 0xffff;
async function openZip(path) {
    const { handle: file } = await (0,_extension_regular_file_js__M1__  .Tq)(path);
    try {
        const { start, end } = await findZip(file);
        const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
        const bytes = new _zip_bytes_js__M2__  .L(file, start);
        return { zip: await (0,yauzl__M0__  .or)(bytes, end - start, options), bytes };
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
    const actualStart = Math.max(0, tailStart + directory.end - directory.length);
    const first = Buffer.alloc(4);
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
    const large = locator - ZIP64_END_LENGTH;
    const isZip64 = large >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR.signature;
    if (!isZip64)
        return {
            end: record,
            length: tail.readUInt32LE(record + 12),
            statedStart: tail.readUInt32LE(record + 16)
        };
    const [length, statedStart] = [tail.readBigUInt64LE(large + 40), tail.readBigUInt64LE(large + 48)];
    return { end: large, length: Number(length), statedStart: Number(statedStart) };
}


  }),

  1829:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  ZipBytes),
    T: () => (  PIECE)
  });
  var node_fs__M0__ = __webpack_require__(3024);
  var node_fs__M0___default =  __webpack_require__.n(node_fs__M0__);
  var yauzl__M1__ = __webpack_require__(663);


const PIECE = 1024 * 1024;
class ZipBytes extends yauzl__M1__  .lJ {
    start;
    #file;
    #buffer = Buffer.allocUnsafe(PIECE);
    #held = { at: 0, length: 0 };
    constructor(file, start) {
        super();
        this.#file = file;
        this.start = start;
    }
    at(position, length) {
        const { at } = this.#held;
        if (position < at || position + length > at + this.#held.length)
            this.#fill(position);
        const from = position - this.#held.at;
        return this.#buffer.subarray(from, Math.min(from + length, this.#held.length));
    }
    #fill(position) {
        const from = this.start + position;
        let length = 0;
        let read;
        do {
            read = node_fs__M0___default().readSync(this.#file.fd, this.#buffer, length, PIECE - length, from + length);
            length += read;
        } while (read > 0);
        this.#held = { at: position, length };
    }
    *views(position, length) {
        for (let at = position; at < position + length;) {
            const view = this.at(at, Math.min(PIECE, position + length - at));
            if (view.length === 0)
                return;
            at += view.length;
            yield view;
        }
    }
    *pieces(position, length) {
        for (const view of this.views(position, length))
            yield Buffer.from(view);
    }
    read(...[buffer, offset, length, position, done]) {
        try {
            let copied = 0;
            for (const view of this.views(position, length))
                copied += view.copy(buffer, offset + copied);
            done(copied < length ? new Error('unexpected end of the file') : null);
        }
        catch (error) {
            done(error);
        }
    }
    close(done) {
        this.#file.close().then(() => {
            done(null);
        }, done);
    }
}


  }),

  2350:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CK: () => (  isEnvironmentFile),
    KK: () => (  holdsCredential),
    kG: () => (  mayHoldCredential)
  });
const ENVIRONMENT_FILE = /^\.env(\..+)?$/i;
const SAMPLE = /\.(example|sample|template)$/i;
const VARIABLE = /^(?:\$\{[\w.]+\??\}|:)+$|^\$\w+$|^%\([^)]*\)s$|^%\w+%$|^<[^>]*>$/;
const COMMENT = /[ \t][;#].*$/;
const MAX_LINE = 4_000;
const CREDENTIALS = new Map([
    ['.npmrc', lines => [...valuesAfter(lines, /_(?:authToken|auth|password)[ \t]*=/), ...inUrls(lines)]],
    ['.pypirc', lines => [...valuesAfter(lines, /^[ \t]*password[ \t]*[=:]/i), ...inUrls(lines)]],
    ['.netrc', passwords],
    ['_netrc', passwords],
    ['.git-credentials', inUrls],
    [
        '.git/config',
        lines => [...valuesAfter(lines, /authorization:[ \t]*\w+(?=[ \t])/i), ...inUrls(lines, false)]
    ]
]);
function isEnvironmentFile(place) {
    const name = nameOf(place);
    return ENVIRONMENT_FILE.test(name) && !SAMPLE.test(name);
}
function mayHoldCredential(place) {
    return valuesIn(place) !== undefined;
}
function holdsCredential(place, bytes) {
    const valuesOf = valuesIn(place);
    if (valuesOf === undefined)
        return false;
    const text = bytes
        .toString()
        .replaceAll('\0', '')
        .replace(/^[\ufeff\ufffd]+/, '');
    const lines = text
        .split(/[\r\n]+/)
        .filter(line => !/^[ \t]*[#;]/.test(line))
        .map(line => line.slice(0, MAX_LINE));
    return valuesOf(lines)
        .map(value => value.replace(COMMENT, '').trim())
        .map(value => value.replace(/^["']|["']$/g, ''))
        .some(value => value !== '' && !VARIABLE.test(value));
}
function valuesIn(place) {
    const name = nameOf(place).toLowerCase();
    const isOfGit = name === 'config' && /(?:^|\/)\.git\//i.test(place);
    return CREDENTIALS.get(isOfGit ? '.git/config' : name);
}
function valuesAfter(lines, key) {
    return lines.flatMap((line, index) => {
        const found = key.exec(line);
        if (found === null)
            return [];
        const value = line.slice(found.index + found[0].length).trim();
        const next = lines[index + 1] ?? '';
        return value === '' && /^[ \t]/.test(next) ? [next.trim()] : [value];
    });
}
function passwords(lines) {
    const words = lines.flatMap(line => line.split(/[ \t]+/)).filter(word => word !== '');
    return words.filter((_, index) => words[index - 1] === 'password');
}
function inUrls(lines, alone = true) {
    return lines
        .flatMap(line => line.split('://').slice(1))
        .flatMap(rest => {
        const authority = rest.replace(/[/\s?#].*$/s, '');
        const end = authority.lastIndexOf('@');
        if (end < 0)
            return [];
        const colon = authority.indexOf(':');
        if (colon >= 0 && colon < end)
            return [authority.slice(colon + 1, end)];
        return alone ? [authority.slice(0, end)] : [];
    });
}
function nameOf(place) {
    return place.slice(place.lastIndexOf('/') + 1).replace(/[. ]+$/, '');
}


  })

};
