export const id = 617;
export const ids = [617];
export const modules = {

  617:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  packAndInspect: () => (  packAndInspect)
});

var promises_ = __webpack_require__(1455);
var findings = __webpack_require__(3903);
var manifest = __webpack_require__(3286);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var external_node_stream_promises_ = __webpack_require__(6466);
var yazl = __webpack_require__(3044);
var entries = __webpack_require__(8204);
var ignore = __webpack_require__(298);
var ignore_default =  __webpack_require__.n(ignore);
var extension_document = __webpack_require__(8780);
var parse_document = __webpack_require__(4398);
var package_problems = __webpack_require__(6214);
var regular_file = __webpack_require__(8995);
; 






const MAX_STARS = 4;
const MAX_DEEP_STARS = 4;
async function readRules(folder) {
    const rules = ignore_default()({ ignorecase: false });
    const bytes = await readIgnoreFile(external_node_path_default().join(folder, package_problems .SV));
    if (bytes === undefined)
        return rules;
    if (bytes.length > extension_document .bi)
        throw unusable(`it is larger than ${extension_document .bi} bytes`);
    const text = (0,parse_document ._)(bytes);
    if (text === undefined)
        throw unusable('it is not UTF-8');
    const costly = text.split(/\r?\n/).flatMap((line, index) => (isCostly(line) ? [index + 1] : []));
    if (costly.length > 0) {
        const message = `this pattern would take too long; at most ${MAX_STARS} * and ${MAX_DEEP_STARS} ** are allowed here`;
        throw new package_problems .ql(costly.map(line => ({ file: package_problems .SV, line, message })));
    }
    return rules.add(text);
}
async function readIgnoreFile(file) {
    try {
        return (await (0,regular_file .T)(file, extension_document .bi)).bytes;
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
    return new package_problems .ql([{ file: package_problems .SV, line: 1, message }], undefined, cause);
}

var limits = __webpack_require__(4594);
; 







async function listFiles(folder) {
    const rules = await readRules(folder);
    const walk = { folder, rules, names: [], problems: new package_problems .vN(), files: 0, bytes: 0 };
    await visit('', walk);
    walk.problems.throwIfAny(walk.names);
    return walk.names.sort();
}
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
            if (walk.files > limits .Sd)
                throw (0,package_problems .Gm)(`holds more than ${limits .Sd} files`);
        }
    }
    catch (error) {
        if (error instanceof package_problems .ql)
            throw error;
        problems.add(package_problems .It.unreadable, prefix.replace(/\/$/, ''));
    }
    await Promise.all(files.map(name => measure(name, walk)));
    checkSize(walk.bytes);
    for (const name of files)
        names.push(name);
    for (const inner of folders)
        await visit(inner, walk);
}
function isLeftOut(name, entry, rules) {
    if (name === manifest .e0)
        return false;
    if (name === package_problems .SV || entry.name === '.git')
        return true;
    return rules.ignores(entry.isDirectory() ? `${name}/` : name);
}
function problemOf(name, entry) {
    const wrong = (0,entries .rH)(entry.isDirectory() ? `${name}/` : name);
    if (wrong !== undefined)
        return `it ${wrong}`;
    if (entry.name === package_problems .SV)
        return package_problems .It.nested;
    if (entry.isSymbolicLink())
        return package_problems .It.link;
    return entry.isDirectory() || entry.isFile() ? undefined : package_problems .It.special;
}
async function measure(name, walk) {
    try {
        const { size } = await (0,promises_.lstat)(external_node_path_default().join(walk.folder, name));
        walk.bytes += size;
    }
    catch {
        walk.problems.add(package_problems .It.unreadable, name);
    }
}
function checkSize(bytes) {
    if (bytes > limits .Tx)
        throw (0,package_problems .Gm)(`has more than ${limits .Tx} bytes in its files`);
}

var manifest_edit = __webpack_require__(6824);
; 










const CONCURRENT_READS = 16;
const DATE = new Date(1980, 1, 1);
async function packFolder(folder, target, changes) {
    const names = await listFiles(folder);
    const file = await (0,promises_.open)(target, 'wx', 0o600);
    const zip = new yazl .u();
    const output = zip.outputStream;
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
async function addFiles(zip, folder, names, changes) {
    const problems = new package_problems .vN();
    let bytes = 0;
    for (let start = 0; start < names.length; start += CONCURRENT_READS) {
        const group = names.slice(start, start + CONCURRENT_READS);
        const files = group.map(name => (0,regular_file .T)(external_node_path_default().join(folder, name), limits .Tx).catch(() => undefined));
        for (const [index, read] of (await Promise.all(files)).entries()) {
            const name = group[index] ?? '';
            if (read === undefined)
                problems.add(package_problems .It.unreadable, name);
            else {
                const content = name === manifest .e0 ? await (0,manifest_edit .S)(read.bytes, changes) : read.bytes;
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

var preflight = __webpack_require__(9829);
; 






async function packAndInspect(folder, target, changes) {
    try {
        const names = await packFolder(folder, target, changes);
        const { size, ctimeMs: changed } = await (0,promises_.stat)(target);
        const inspection = withNotices(await (0,preflight .H)(target), names);
        return { archive: { path: target, size, changed }, inspection };
    }
    catch (error) {
        if (!(error instanceof package_problems .ql))
            throw error;
        const inspection = await (0,preflight .t)(folder, changes, error);
        return { archive: undefined, inspection: withNotices(inspection, error.names ?? []) };
    }
}
function withNotices(inspection, names) {
    const hidden = names.filter(name => /(^|\/)(\.|node_modules\/)/.test(name));
    const inner = names.includes(manifest .e0) ? names.filter(name => name.endsWith(`/${manifest .e0}`)) : [];
    const notices = [
        ...listed('files that are hidden or of node_modules', hidden),
        ...listed('other extensions', inner)
    ];
    return { ...inspection, notices: [...notices.map(package_problems .j), ...inspection.notices] };
}
const MAX_NAMES = 5;
function listed(what, names) {
    if (names.length === 0)
        return [];
    const first = names.slice(0, MAX_NAMES).map(findings .cl).join(', ');
    const more = names.length > MAX_NAMES ? ' …' : '';
    return [
        `it holds ${what}: ${first}${more} (${names.length}); what does not belong there goes into ${package_problems .SV}`
    ];
}


  })

};
