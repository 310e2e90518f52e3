export const id = 629;
export const ids = [629];
export const modules = {

/***/ 8204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ judgeEntries),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   mI: () => (/* binding */ entryRemarks),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
/* harmony import */ var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);



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
 * Finds what does not belong into a package: names that lead out of the folder it is unpacked to, or that mean another
 * thing on another system, and entries that are no plain files.
 * @returns a sentence, without its end, for each problem
 */
function judgeEntries(entries) {
    const single = entries.flatMap(entry => {
        const named = nameProblem(entry.name) ?? nameProblem(entry.asciiName) ?? twoNames(entry);
        const told = [named, kindProblem(entry)].filter(problem => problem !== undefined);
        return told.map(problem => `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.name, _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE */ .Ls)} ${problem}`);
    });
    return [...single, ...clashes(entries)];
}
/**
 * @param name of a file, or of a folder with a slash at its end
 * @returns what keeps it from being the name of an entry, as the end of a sentence
 */
function nameProblem(name) {
    const large = lengthProblem(name);
    if (large !== undefined)
        return large;
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
    return name.split('/').length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOLDERS */ .je + 1 ? `lies more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOLDERS */ .je} folders deep` : undefined;
}
/** The name in Unicode may stand beside one in an older alphabet (APPNOTE.TXT, 4.6.9); what both can write is the same. */
function twoNames({ asciiName, name }) {
    const skeleton = (text) => text.replace(/[^\x20-\x7e]+/g, '?').replace(/\?+/g, '?');
    return skeleton(asciiName) === skeleton(name)
        ? undefined
        : `also carries another name, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(asciiName, _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE */ .Ls)}`;
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
/** Of two entries with one name, nobody knows which one the service reads. */
function* clashes(entries) {
    const stated = new Set();
    for (const { name } of entries) {
        if (stated.has(name))
            yield `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE */ .Ls)} occurs twice in the zip`;
        stated.add(name);
    }
    const folders = new Set(judged(entries).flatMap(({ name }) => foldersOf(name)));
    for (const name of stated)
        if (folders.has(name))
            yield `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE */ .Ls)} is a file and a folder at once`;
}
/** @returns a sentence, without its end, for each name that is another one's on a system that ignores case */
function entryRemarks(entries) {
    const names = new Set(judged(entries).flatMap(({ name }) => [name.replace(/\/$/, ''), ...foldersOf(name)]));
    const first = new Map();
    return [...names].flatMap(name => {
        const other = first.get(name.toLowerCase());
        first.set(name.toLowerCase(), other ?? name);
        if (other === undefined)
            return [];
        return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE */ .Ls)} differs from ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(other, _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE */ .Ls)} only in upper and lower case, and is the same on some systems`;
    });
}
/** What is too large is told of, and not looked into. */
function judged(entries) {
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
/** Bounds of a package. No document gives a limit; these are far beyond real packages, which hold a few scripts. */
/** Most files in a package; also the most that a zip without extensions can count. */
const MAX_ENTRIES = 65_535;
/** Deepest folder that a file may lie in. */
const MAX_FOLDERS = 64;
/** Largest sum of the files of a package, unpacked, in bytes: 512 MiB, which are held in memory. */
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



/**
 * Writes changes into a manifest, and takes out `$schema`, which is for editors. Everything else stays as it is
 * written, and every line keeps its number, so that a problem can be shown in the file. A byte order mark goes:
 * JSON that is sent has none (RFC 8259, section 8.1).
 * @param bytes the file
 * @returns the changed file, or the same bytes when they are not an object in strict JSON
 */
async function editManifest(bytes, changes) {
    const value = await valueOf(bytes);
    if (!(0,_extension_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return bytes;
    let text = new TextDecoder('utf-8').decode(bytes);
    for (const key of ['version', 'versionDescription']) {
        if (changes[key] !== undefined)
            text = edit(text, key, changes[key]);
    }
    return Buffer.from(edit(text, '$schema', undefined));
}
/** @returns nothing when the file is not sound; the check of the package says why, with the line */
async function valueOf(bytes) {
    try {
        return (await (0,_extension_parse_document_js__WEBPACK_IMPORTED_MODULE_2__.parseDocument)(bytes, 'json')).value;
    }
    catch (error) {
        if (error instanceof _extension_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi)
            return undefined;
        throw error;
    }
}
/** @param value undefined takes the key out */
function edit(text, key, value) {
    const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, [key], value, {}).map(({ offset, length, content }) => {
        // A line can only break between tokens, so what was there may go and its breaks can stay.
        const breaks = text.slice(offset, offset + length).match(/[\r\n][ \t\r\n]*/g) ?? [];
        return { offset, length, content: content + breaks.join('') };
    });
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits)(text, edits);
}


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packFolder: () => (/* binding */ packFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(3044);
// EXTERNAL MODULE: ./src/extension/manifest.ts + 1 modules
var manifest = __webpack_require__(3286);
// EXTERNAL MODULE: ./src/package/entries.ts
var entries = __webpack_require__(8204);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/package/pack-problems.ts
var pack_problems = __webpack_require__(9156);
// EXTERNAL MODULE: ./src/package/regular-file.ts
var regular_file = __webpack_require__(8995);
;// CONCATENATED MODULE: ./src/package/ignore-file.ts





/** Each * multiplies the ways in which a pattern may fit a name; with many, a single name would take hours. */
const MAX_STARS = 4;
/** The same for folders named **. */
const MAX_DEEP_STARS = 4;
/**
 * @param folder that is to be packed
 * @returns the rules of its .codeartsignore; without one, nothing is ignored
 * @throws PackError when the file cannot be used
 */
async function readRules(folder) {
    const rules = ignore_default()({ ignorecase: false });
    const file = external_node_path_default().join(folder, pack_problems/* IGNORE_FILE */.SV);
    const content = await (0,regular_file/* readFile */.T)(file, extension_document/* MAX_DOCUMENT_BYTES */.bi).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw problem([{ line: 1, message: 'it cannot be read; it has to be a file, and no symbolic link' }], error);
    });
    if (content === undefined)
        return rules;
    if (content.bytes.length > extension_document/* MAX_DOCUMENT_BYTES */.bi)
        throw problem([{ line: 1, message: `it is larger than ${extension_document/* MAX_DOCUMENT_BYTES */.bi} bytes` }]);
    const text = decode(content.bytes);
    const message = `this pattern would take too long; at most ${MAX_STARS} * and ${MAX_DEEP_STARS} ** are allowed here`;
    const costly = text
        .split(/\r?\n/)
        .flatMap((line, index) => (isCostly(line) ? [{ line: index + 1, message }] : []));
    if (costly.length > 0)
        throw problem(costly);
    return rules.add(text);
}
function isCostly(line) {
    if (line.startsWith('#'))
        return false;
    const parts = line.trim().split('/');
    const deep = parts.filter(part => part === '**');
    const stars = parts.filter(part => part !== '**').flatMap(part => part.match(/\*+/g) ?? []);
    return stars.length > MAX_STARS || deep.length > MAX_DEEP_STARS;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw problem([{ line: 1, message: 'it is not UTF-8' }], error);
    }
}
function problem(findings, cause) {
    return new pack_problems/* PackError */.ql(findings.map(finding => ({ file: pack_problems/* IGNORE_FILE */.SV, ...finding })), undefined, cause);
}

// EXTERNAL MODULE: ./src/package/limits.ts
var limits = __webpack_require__(4594);
;// CONCATENATED MODULE: ./src/package/folder.ts







/**
 * Finds what of a folder belongs into a package. What is ignored is not walked into.
 * @param folder a real path
 * @returns paths relative to the folder, with forward slashes, sorted by code unit
 * @throws PackError when there is something that cannot be packed, or too much
 */
async function listFiles(folder) {
    const rules = await readRules(folder);
    const walk = { folder, rules, names: [], problems: new pack_problems/* Problems */.Zw(), entries: 0, bytes: 0 };
    await visit('', walk);
    walk.problems.settle(walk.names);
    return walk.names.sort();
}
/** @param prefix empty at the root, else a path that ends in a slash */
async function visit(prefix, walk) {
    const { names, problems } = walk;
    const files = [];
    const folders = [];
    try {
        for await (const entry of await (0,promises_.opendir)(external_node_path_default().join(walk.folder, prefix), { bufferSize: 1_000 })) {
            const name = prefix + entry.name;
            if (leftOut(name, entry, walk.rules))
                continue;
            const wrong = (0,entries/* nameProblem */.rH)(entry.isDirectory() ? `${name}/` : name);
            if (wrong !== undefined)
                problems.add(`it ${wrong}`, name);
            else if (entry.name === pack_problems/* IGNORE_FILE */.SV)
                problems.add(pack_problems/* REFUSED */.ln.nested, name);
            else if (entry.isDirectory())
                folders.push(`${name}/`);
            else if (entry.isFile())
                files.push(name);
            else
                problems.add(entry.isSymbolicLink() ? pack_problems/* REFUSED */.ln.link : pack_problems/* REFUSED */.ln.special, name);
            if (!entry.isDirectory())
                walk.entries += 1;
            if (walk.entries > limits/* MAX_ENTRIES */.Sd)
                throw (0,pack_problems/* tooMuch */.Gm)(`holds more than ${limits/* MAX_ENTRIES */.Sd} files`);
        }
    }
    catch (error) {
        if (error instanceof pack_problems/* PackError */.ql)
            throw error;
        problems.add(pack_problems/* REFUSED */.ln.unreadable, prefix.replace(/\/$/, ''));
    }
    await Promise.all(files.map(name => measure(name, walk)));
    checkSize(walk.bytes);
    for (const name of files)
        names.push(name);
    for (const inner of folders)
        await visit(inner, walk);
}
async function measure(name, walk) {
    try {
        const { size } = await (0,promises_.lstat)(external_node_path_default().join(walk.folder, name));
        walk.bytes += size;
    }
    catch {
        walk.problems.add(pack_problems/* REFUSED */.ln.unreadable, name);
    }
}
/** Case counts on every platform, as for Git on Linux, so that the same folder gives the same package. */
function leftOut(name, entry, rules) {
    if (name === manifest/* MANIFEST */.e0)
        return false;
    if (name === pack_problems/* IGNORE_FILE */.SV || entry.name === '.git')
        return true;
    return rules.ignores(entry.isDirectory() ? `${name}/` : name);
}
/**
 * @param bytes the sum of all files
 * @throws PackError when it is too much for a package
 */
function checkSize(bytes) {
    if (bytes > limits/* MAX_UNPACKED_BYTES */.Tx)
        throw (0,pack_problems/* tooMuch */.Gm)(`has more than ${limits/* MAX_UNPACKED_BYTES */.Tx} bytes in its files`);
}

// EXTERNAL MODULE: ./src/package/manifest-edit.ts
var manifest_edit = __webpack_require__(6824);
;// CONCATENATED MODULE: ./src/package/pack.ts










/** Files that are read at the same time. */
const SIDE_BY_SIDE = 16;
/** The same moment for every file. By local time, as zips tell it, so that the time zone leaves no trace. */
const DATE = new Date(1980, 1, 1);
/**
 * Packs what is in a folder into a zip that depends on names, bytes and modes of the files only. A file that is
 * changed meanwhile is packed as it was read. Files are held in memory, as much as a package may have.
 * @param folder a real path
 * @param target path of the zip; nothing may be there, and nothing is when this fails
 * @returns the names of the files, relative to the folder with forward slashes
 * @throws PackError when the folder cannot be packed; what the platform says when the target cannot be written
 */
async function packFolder(folder, target, changes) {
    const names = await listFiles(folder);
    const file = await (0,promises_.open)(target, 'wx', 0o600);
    const zip = new yazl/* ZipFile */.u();
    const output = zip.outputStream;
    // What ends the filling ends the writing, which then fails with it.
    const filled = fill(zip, folder, names, changes).catch((error) => {
        output.destroy(error);
    });
    try {
        await Promise.all([filled, (0,external_node_stream_promises_.pipeline)(output, file.createWriteStream())]);
        return names;
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw error;
    }
}
/** The library deflates the files that it is given side by side, and writes them in their order. */
async function fill(zip, folder, names, changes) {
    const problems = new pack_problems/* Problems */.Zw();
    let bytes = 0;
    for (let start = 0; start < names.length; start += SIDE_BY_SIDE) {
        const group = names.slice(start, start + SIDE_BY_SIDE);
        const files = group.map(name => (0,regular_file/* readFile */.T)(external_node_path_default().join(folder, name), limits/* MAX_UNPACKED_BYTES */.Tx).catch(() => undefined));
        for (const [index, read] of (await Promise.all(files)).entries()) {
            const name = group[index] ?? '';
            if (read === undefined)
                problems.add(pack_problems/* REFUSED */.ln.unreadable, name);
            else {
                const content = name === manifest/* MANIFEST */.e0 ? await (0,manifest_edit/* editManifest */.S)(read.bytes, changes) : read.bytes;
                const mode = read.executable ? 0o100755 : 0o100644;
                zip.addBuffer(content, name, { mtime: DATE, mode, forceDosTimestamp: true });
                bytes += content.length;
            }
        }
        checkSize(bytes);
    }
    problems.settle(names);
    zip.end();
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


/**
 * @param most bytes that are wanted
 * @returns the file as long as it was when it was opened; of a larger one a byte more than wanted
 * @throws what the platform says, or an Error when it is no file
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
/** Opens neither what a symbolic link leads to, where the platform can tell, nor a pipe, which could block forever. */
async function openFile(path) {
    // Windows lacks the last two, which are undefined there and count as 0.
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
/** Whether the owner may execute it; on Windows, which has no such bit, whether it begins as a script does. */
function isExecutable(mode, start) {
    return process.platform === 'win32' ? start.subarray(0, 2).toString() === '#!' : (mode & 0o100) !== 0;
}


/***/ })

};
