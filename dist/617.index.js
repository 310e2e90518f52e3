export const id = 617;
export const ids = [617];
export const modules = {

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packAndInspect: () => (/* binding */ packAndInspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/extension/findings.ts
var findings = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/extension/manifest.ts + 1 modules
var manifest = __webpack_require__(3286);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(3044);
// EXTERNAL MODULE: ./src/package/entries.ts
var entries = __webpack_require__(8204);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
// EXTERNAL MODULE: ./src/package/problems.ts
var package_problems = __webpack_require__(6214);
// EXTERNAL MODULE: ./src/package/regular-file.ts
var regular_file = __webpack_require__(8995);
;// CONCATENATED MODULE: ./src/package/ignore-file.ts
// Reads .codeartsignore, the file that says what of a folder is not packed.






// Each * multiplies the ways in which a pattern may match a name; with many of them, one name would take hours.
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
    const bytes = await readIgnoreFile(external_node_path_default().join(folder, package_problems/* IGNORE_FILE */.SV));
    if (bytes === undefined)
        return rules;
    if (bytes.length > extension_document/* MAX_DOCUMENT_BYTES */.bi)
        throw unusable(`it is larger than ${extension_document/* MAX_DOCUMENT_BYTES */.bi} bytes`);
    const text = (0,parse_document/* decodeUtf8 */._)(bytes);
    if (text === undefined)
        throw unusable('it is not UTF-8');
    const costly = text.split(/\r?\n/).flatMap((line, index) => (isCostly(line) ? [index + 1] : []));
    if (costly.length > 0) {
        const message = `this pattern would take too long; at most ${MAX_STARS} * and ${MAX_DEEP_STARS} ** are allowed here`;
        throw new package_problems/* PackError */.ql(costly.map(line => ({ file: package_problems/* IGNORE_FILE */.SV, line, message })));
    }
    return rules.add(text);
}
/** @returns nothing when there is no such file */
async function readIgnoreFile(file) {
    try {
        return (await (0,regular_file/* readFile */.T)(file, extension_document/* MAX_DOCUMENT_BYTES */.bi)).bytes;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unusable('it cannot be read; it has to be a file, and no symbolic link', error);
    }
}
function isCostly(line) {
    if (line.startsWith('#'))
        return false;
    const parts = line.trim().split('/');
    const deep = parts.filter(part => part === '**');
    const stars = parts.filter(part => part !== '**').flatMap(part => part.match(/\*+/g) ?? []);
    return stars.length > MAX_STARS || deep.length > MAX_DEEP_STARS;
}
function unusable(message, cause) {
    return new package_problems/* PackError */.ql([{ file: package_problems/* IGNORE_FILE */.SV, line: 1, message }], undefined, cause);
}

// EXTERNAL MODULE: ./src/package/limits.ts
var limits = __webpack_require__(4594);
;// CONCATENATED MODULE: ./src/package/folder.ts







/**
 * Finds the files that belong into a package. A folder that is ignored is not opened.
 * @param folder a real path
 * @returns paths relative to the folder, with forward slashes, sorted by code unit
 * @throws PackError when there is something that cannot be packed, or too much
 */
async function listFiles(folder) {
    const rules = await readRules(folder);
    const walk = { folder, rules, names: [], problems: new package_problems/* FolderProblems */.vN(), files: 0, bytes: 0 };
    await visit('', walk);
    walk.problems.throwIfAny(walk.names);
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
            if (isLeftOut(name, entry, walk.rules))
                continue;
            const problem = problemOf(name, entry);
            if (problem !== undefined)
                problems.add(problem, name);
            else if (entry.isDirectory())
                folders.push(`${name}/`);
            else
                files.push(name);
            if (!entry.isDirectory())
                walk.files += 1;
            if (walk.files > limits/* MAX_ENTRIES */.Sd)
                throw (0,package_problems/* tooMuch */.Gm)(`holds more than ${limits/* MAX_ENTRIES */.Sd} files`);
        }
    }
    catch (error) {
        if (error instanceof package_problems/* PackError */.ql)
            throw error;
        problems.add(package_problems/* PROBLEM */.It.unreadable, prefix.replace(/\/$/, ''));
    }
    await Promise.all(files.map(name => measure(name, walk)));
    checkSize(walk.bytes);
    for (const name of files)
        names.push(name);
    for (const inner of folders)
        await visit(inner, walk);
}
/** Upper and lower case differ on every platform, as for Git on Linux, so that a folder gives one package everywhere. */
function isLeftOut(name, entry, rules) {
    if (name === manifest/* MANIFEST */.e0)
        return false;
    if (name === package_problems/* IGNORE_FILE */.SV || entry.name === '.git')
        return true;
    return rules.ignores(entry.isDirectory() ? `${name}/` : name);
}
function problemOf(name, entry) {
    const wrong = (0,entries/* nameProblem */.rH)(entry.isDirectory() ? `${name}/` : name);
    if (wrong !== undefined)
        return `it ${wrong}`;
    if (entry.name === package_problems/* IGNORE_FILE */.SV)
        return package_problems/* PROBLEM */.It.nested;
    if (entry.isSymbolicLink())
        return package_problems/* PROBLEM */.It.link;
    return entry.isDirectory() || entry.isFile() ? undefined : package_problems/* PROBLEM */.It.special;
}
async function measure(name, walk) {
    try {
        const { size } = await (0,promises_.lstat)(external_node_path_default().join(walk.folder, name));
        walk.bytes += size;
    }
    catch {
        walk.problems.add(package_problems/* PROBLEM */.It.unreadable, name);
    }
}
/**
 * @param bytes the sum of all files
 * @throws PackError when it is too much for a package
 */
function checkSize(bytes) {
    if (bytes > limits/* MAX_UNPACKED_BYTES */.Tx)
        throw (0,package_problems/* tooMuch */.Gm)(`has more than ${limits/* MAX_UNPACKED_BYTES */.Tx} bytes in its files`);
}

// EXTERNAL MODULE: ./src/package/manifest-edit.ts
var manifest_edit = __webpack_require__(6824);
;// CONCATENATED MODULE: ./src/package/pack.ts
// Packs a folder into a zip, reproducibly.










/** How many files are read at the same time. */
const CONCURRENT_READS = 16;
/** The same time for every file. Zips state local time, so a local date leaves no trace of the time zone. */
const DATE = new Date(1980, 1, 1);
/**
 * Packs a folder into a zip that depends on the names, bytes and modes of its files only. A file that changes meanwhile
 * is packed as it was read. All files are held in memory, as much as a package may have.
 * @param folder a real path
 * @param target path of the zip; there must be no such file, and there is none when this fails
 * @returns the names of the files, relative to the folder with forward slashes
 * @throws PackError when the folder cannot be packed; what the platform says when the target cannot be written
 */
async function packFolder(folder, target, changes) {
    const names = await listFiles(folder);
    const file = await (0,promises_.open)(target, 'wx', 0o600);
    const zip = new yazl/* ZipFile */.u();
    const output = zip.outputStream;
    // When a file cannot be added, the writing fails with the same error.
    const filled = addFiles(zip, folder, names, changes).catch((error) => {
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
/** The library deflates several files at the same time, and writes them in the order in which they are added. */
async function addFiles(zip, folder, names, changes) {
    const problems = new package_problems/* FolderProblems */.vN();
    let bytes = 0;
    for (let start = 0; start < names.length; start += CONCURRENT_READS) {
        const group = names.slice(start, start + CONCURRENT_READS);
        const files = group.map(name => (0,regular_file/* readFile */.T)(external_node_path_default().join(folder, name), limits/* MAX_UNPACKED_BYTES */.Tx).catch(() => undefined));
        for (const [index, read] of (await Promise.all(files)).entries()) {
            const name = group[index] ?? '';
            if (read === undefined)
                problems.add(package_problems/* PROBLEM */.It.unreadable, name);
            else {
                const content = name === manifest/* MANIFEST */.e0 ? await (0,manifest_edit/* editManifest */.S)(read.bytes, changes) : read.bytes;
                const mode = read.executable ? 0o100755 : 0o100644;
                zip.addBuffer(content, name, { mtime: DATE, mode, forceDosTimestamp: true });
                bytes += content.length;
            }
        }
        checkSize(bytes);
    }
    problems.throwIfAny(names);
    zip.end();
}

// EXTERNAL MODULE: ./src/package/preflight.ts + 5 modules
var preflight = __webpack_require__(7299);
;// CONCATENATED MODULE: ./src/package/packed-folder.ts
// Packs a folder, and inspects the package that it becomes.






/**
 * @param folder a real path
 * @param target path of the zip; there must be no such file
 * @param changes to the manifest in the zip; the one in the folder stays as it is
 * @throws what the platform says when the target cannot be written
 */
async function packAndInspect(folder, target, changes) {
    try {
        const names = await packFolder(folder, target, changes);
        const { size, ctimeMs: changed } = await (0,promises_.stat)(target);
        const inspection = withNotices(await (0,preflight/* inspectPackage */.H)(target), names);
        return { archive: { path: target, size, changed }, inspection };
    }
    catch (error) {
        if (!(error instanceof package_problems/* PackError */.ql))
            throw error;
        const inspection = await (0,preflight/* inspectFolder */.t)(folder, changes, error);
        return { archive: undefined, inspection: withNotices(inspection, error.names ?? []) };
    }
}
/** Adds what was packed, but is packed by mistake more often than not. */
function withNotices(inspection, names) {
    const hidden = names.filter(name => /(^|\/)(\.|node_modules\/)/.test(name));
    // Without a manifest of its own, the folder is the wrong one, and its notices say nothing.
    const inner = names.includes(manifest/* MANIFEST */.e0) ? names.filter(name => name.endsWith(`/${manifest/* MANIFEST */.e0}`)) : [];
    const notices = [
        ...listed('files that are hidden or of node_modules', hidden),
        ...listed('other extensions', inner)
    ];
    return { ...inspection, notices: [...notices.map(package_problems/* ofWhole */.j), ...inspection.notices] };
}
/** How many names a notice lists. */
const MAX_NAMES = 5;
function listed(what, names) {
    if (names.length === 0)
        return [];
    const first = names.slice(0, MAX_NAMES).map(findings/* quoteValue */.cl).join(', ');
    const more = names.length > MAX_NAMES ? ' …' : '';
    return [
        `it holds ${what}: ${first}${more} (${names.length}); what does not belong there goes into ${package_problems/* IGNORE_FILE */.SV}`
    ];
}


/***/ })

};
