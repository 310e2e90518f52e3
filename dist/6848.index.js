export const id = 6848;
export const ids = [6848];
export const modules = {

  3071:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readExtensions: () => (  readExtensions),
    workOf: () => (  workOf)
  });
  var node_fs_promises__M0__ = __webpack_require__(1455);
  var node_fs_promises__M0___default =  __webpack_require__.n(node_fs_promises__M0__);
  var node_path__M1__ = __webpack_require__(6760);
  var node_path__M1___default =  __webpack_require__.n(node_path__M1__);
  var _extension_document_js__M2__ = __webpack_require__(8780);
  var _extension_manifest_js__M3__ = __webpack_require__(3286);
  var _extension_path_patterns_js__M4__ = __webpack_require__(640);
  var _extension_regular_file_js__M5__ = __webpack_require__(9464);
  var _report_expected_js__M8__ = __webpack_require__(704);
  var _report_text_js__M7__ = __webpack_require__(5655);
  var _select_js__M6__ = __webpack_require__(9280);









const MAX_PATH = 4_096;
const OPEN_FILES = 32;
async function workOf(found, wanted, enough) {
    const { root, folders } = found;
    const names = folders.length + (wanted.changed === 'all' ? 0 : wanted.changed.length);
    let total = wanted.exclude.length * names;
    for (const folder of folders) {
        if (total > enough)
            break;
        total += await (0,node_fs_promises__M0__.lstat)(node_path__M1___default().join(root, folder, _extension_manifest_js__M3__  .e0)).then(({ size }) => size, () => 0);
    }
    return total;
}
async function readExtensions(found) {
    const patterns = new _extension_path_patterns_js__M4__  .D(found.exclude);
    const ignored = new Set(found.ignored);
    const isLeftOut = (folder) => {
        const excluded = patterns.match(node_path__M1___default().posix.relative(found.base, node_path__M1___default().posix.join(folder, _extension_manifest_js__M3__  .e0)));
        return excluded || ignored.has(folder);
    };
    const folders = found.folders.filter(folder => !isLeftOut(folder));
    const unreadable = found.unreadable.filter(({ folder }) => !isLeftOut(folder));
    const changed = found.changed === 'all' || found.exclude === ''
        ? found.changed
        : found.changed.filter(file => file.length > MAX_PATH || !patterns.match(node_path__M1___default().posix.relative(found.base, file)));
    const touched = (0,_select_js__M6__  .S)([...folders, ...unreadable.map(({ folder }) => folder)], changed);
    const wanted = [];
    const others = [];
    const problems = [];
    const warnings = [];
    const problemsIn = (folder) => (touched.has(folder) ? problems : warnings);
    for (const { folder, code } of unreadable)
        problemsIn(folder).push({ message: `${cannotBeRead(code)}.`, file: folder, line: 1 });
    for await (const { folder, bytes } of readFiles(found.root, folders)) {
        const file = node_path__M1___default().posix.join(folder, _extension_manifest_js__M3__  .e0);
        try {
            const extension = extensionOf(folder, await (0,_extension_manifest_js__M3__  .Ng)(await bytes));
            if (touched.has(folder))
                wanted.push(extension);
            else
                others.push(extension);
            if (!isUsable(folder))
                problemsIn(folder).push(unusableName(folder, file));
        }
        catch (error) {
            problemsIn(folder).push(...problemsOf(file, error));
        }
    }
    return { wanted, others, problems, warnings, unmatched: patterns.unmatched };
}
async function* readFiles(root, folders) {
    for (let start = 0; start < folders.length; start += OPEN_FILES) {
        const files = folders.slice(start, start + OPEN_FILES).map(folder => ({
            folder,
            bytes: readManifest(node_path__M1___default().join(root, folder, _extension_manifest_js__M3__  .e0))
        }));
        await Promise.allSettled(files.map(({ bytes }) => bytes));
        yield* files;
    }
}
function extensionOf(folder, { fields, document }) {
    const { name, version, category } = fields;
    const nameLine = document.line(['name']);
    return { path: folder, 'plugin-name': name, version, 'business-type': category, nameLine };
}
async function readManifest(file) {
    try {
        if ((await (0,node_fs_promises__M0__.lstat)(file)).isFile())
            return (await (0,_extension_regular_file_js__M5__  .TA)(file, _extension_document_js__M2__  .bi)).bytes;
    }
    catch (error) {
        const { code } = error;
        throw (0,_extension_document_js__M2__  .tP)(1, error instanceof _extension_regular_file_js__M5__  .jL ? `It ${error.message}` : cannotBeRead(String(code)));
    }
    throw (0,_extension_document_js__M2__  .tP)(1, 'it is a symbolic link or another special file, and has to be a file of its own');
}
function isUsable(folder) {
    return folder === folder.trim() && !/[\\\p{Cc}]/u.test(folder);
}
function unusableName(folder, file) {
    const message = `The folder is ${(0,_report_text_js__M7__  .hD)(folder)}; no input can name one with a backslash, a line break or spaces at its ends.`;
    return { message, file, line: 1 };
}
function problemsOf(file, error) {
    const { findings } = (0,_report_expected_js__M8__  .p6)(error, _extension_document_js__M2__  .Mi);
    return findings.map(({ line, message }) => ({ message: `${(0,_report_text_js__M7__  .TN)(message)}.`, file, line }));
}
function cannotBeRead(code) {
    return `It cannot be read (${code})`;
}


  }),

  9280:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  upwards),
    S: () => (  touchedFolders)
  });
  var node_path__M0__ = __webpack_require__(6760);
  var node_path__M0___default =  __webpack_require__.n(node_path__M0__);

function touchedFolders(folders, files) {
    const all = new Set(folders);
    if (files === 'all')
        return all;
    const longest = folders.reduce((length, folder) => Math.max(length, folder.length), 0);
    const owners = new Set();
    const passed = new Set();
    for (const file of files) {
        let place = file.slice(0, longest + 1).replace(/\/$/, '');
        while (!passed.has(place)) {
            passed.add(place);
            if (all.has(place))
                owners.add(place);
            else
                place = node_path__M0___default().posix.dirname(place);
        }
    }
    const changed = new Set(files);
    const isTouched = (folder) => owners.has(folder) || upwards(folder).some(place => changed.has(place));
    return new Set(folders.filter(isTouched));
}
function upwards(relative) {
    const places = [];
    for (let place = relative; node_path__M0___default().posix.dirname(place) !== place; place = node_path__M0___default().posix.dirname(place))
        places.push(place);
    return [...places, '.'];
}


  }),

  9464:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D4: () => (  withFile),
    EW: () => (  readSmallFile),
    FK: () => (  isInside),
    TA: () => (  readFile),
    TV: () => (  isExecutable),
    Tq: () => (  openFile),
    _5: () => (  isUnchanged),
    io: () => (  readBytes),
    jL: () => (  FileChangedError)
  });
  var node_fs__M0__ = __webpack_require__(3024);
  var node_fs__M0___default =  __webpack_require__.n(node_fs__M0__);
  var node_fs_promises__M1__ = __webpack_require__(1455);
  var node_fs_promises__M1___default =  __webpack_require__.n(node_fs_promises__M1__);
  var node_path__M2__ = __webpack_require__(6760);
  var node_path__M2___default =  __webpack_require__.n(node_path__M2__);



class FileChangedError extends Error {
    name = 'FileChangedError';
    constructor(options) {
        super('changed while it was read', options);
    }
}
function isUnchanged(now, before) {
    return (now.dev === before.dev &&
        now.ino === before.ino &&
        now.size === before.size &&
        now.mtimeMs === before.mtimeMs &&
        now.ctimeMs === before.ctimeMs);
}
async function readFile(path, most) {
    return withFile(path, async ({ handle, size, stats }) => {
        const bytes = await readBytes(handle, Math.min(size, most + 1));
        return { bytes, executable: isExecutable(stats.mode, bytes) };
    });
}
async function withFile(path, work) {
    const file = await openFile(path);
    try {
        const result = await work(file);
        if (!isUnchanged(await file.handle.stat(), file.stats))
            throw new FileChangedError();
        return result;
    }
    finally {
        await file.handle.close();
    }
}
function readSmallFile(path, state) {
    const fd = node_fs__M0___default().openSync(path, READ_ONLY);
    try {
        const stats = unchanged(fd, state);
        assertRegular(fd, stats, path);
        const bytes = Buffer.allocUnsafe(stats.size);
        let filled = 0;
        while (filled < bytes.length) {
            const bytesRead = node_fs__M0___default().readSync(fd, bytes, filled, bytes.length - filled, null);
            if (bytesRead === 0)
                throw new FileChangedError();
            filled += bytesRead;
        }
        unchanged(fd, state);
        return { bytes, stats };
    }
    finally {
        node_fs__M0___default().closeSync(fd);
    }
}
function unchanged(fd, state) {
    const stats = node_fs__M0___default().fstatSync(fd);
    if (!isUnchanged(stats, state))
        throw new FileChangedError();
    return stats;
}
const READ_ONLY = node_fs__M0__.constants.O_RDONLY | node_fs__M0__.constants.O_NOFOLLOW | node_fs__M0__.constants.O_NONBLOCK;
async function openFile(path, descriptors) {
    const handle = await (0,node_fs_promises__M1__.open)(path, READ_ONLY);
    try {
        const stats = await handle.stat();
        assertRegular(handle.fd, stats, path, descriptors);
        return { handle, size: stats.size, stats };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
function assertRegular(fd, opened, path, descriptors = '/proc/self/fd') {
    if (!opened.isFile())
        throw Object.assign(new Error('not a file'), { code: 'no file' });
    const place = attempt(() => node_fs__M0___default().readlinkSync(`${descriptors}/${fd}`));
    if (place === path)
        return;
    if (place !== undefined)
        throw new FileChangedError();
    const real = attempt(() => node_fs__M0___default().realpathSync.native(path));
    const there = attempt(() => node_fs__M0___default().lstatSync(path));
    if (real !== path || there?.ino !== opened.ino || there.dev !== opened.dev)
        throw new FileChangedError();
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
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
function isExecutable(mode, start) {
    return process.platform === 'win32' ? start.subarray(0, 2).toString() === '#!' : (mode & 0o100) !== 0;
}
function isInside(place, folder) {
    const relative = node_path__M2___default().relative(folder, place);
    return relative !== '..' && !relative.startsWith(`..${(node_path__M2___default().sep)}`) && !node_path__M2___default().isAbsolute(relative);
}


  }),

  7086:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $h: () => (  matchesPath),
    Hj: () => (  matchesName),
    Zs: () => (  parseSegment)
  });
const ANY = () => true;
function parseSegment(part) {
    return part === '**' ? 'many' : parseSigns(Array.from(part));
}
function matchesPath(segments, path) {
    return matches(segments, path.split('/'), matchesName);
}
function matchesName(segment, name) {
    return matches(segment, Array.from(name), (sign, character) => sign(character));
}
function parseSigns(characters) {
    const signs = [];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at];
        if (character === '*') {
            if (signs.at(-1) !== 'many')
                signs.push('many');
        }
        else if (character === '?')
            signs.push(ANY);
        else if (character === '[') {
            const set = parseSet(characters, at + 1);
            if (set === undefined)
                return undefined;
            signs.push(set.sign);
            at = set.end;
        }
        else {
            if (character === '\\')
                at += 1;
            const literal = characters[at];
            if (literal === undefined)
                return undefined;
            signs.push(other => other === literal);
        }
    }
    return signs;
}
const CLASSES = {
    alnum: /[A-Za-z0-9]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[\0-\x1f\x7f]/,
    digit: /\d/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t-\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/
};
function parseSet(characters, start) {
    const negated = characters[start] === '!' || characters[start] === '^';
    const first = negated ? start + 1 : start;
    const tests = [];
    let at = first;
    for (; characters[at] !== ']' || at === first; at += 1) {
        let low = characters[at];
        if (low === '[' && characters[at + 1] === ':') {
            const end = characters.indexOf(']', at + 2);
            const known = CLASSES[characters.slice(at + 2, Math.max(0, end - 1)).join('')];
            if (known === undefined || characters[end - 1] !== ':')
                return undefined;
            tests.push(character => known.test(character));
            at = end;
            continue;
        }
        if (low === '\\')
            low = characters[(at += 1)];
        let high = low;
        if (characters[at + 1] === '-' && characters[at + 2] !== ']') {
            at += 2;
            high = characters[at] === '\\' ? characters[(at += 1)] : characters[at];
        }
        if (low === undefined || high === undefined)
            return undefined;
        const [from, to] = [low, high];
        tests.push(character => from <= character && character <= to);
    }
    return { sign: character => tests.some(fits => fits(character)) !== negated, end: at };
}
function matches(pattern, items, fits) {
    let at = 0;
    let many = { pattern: -1, item: 0 };
    let index = 0;
    while (index < items.length) {
        const part = pattern[at];
        const item = items[index];
        if (part === 'many') {
            many = { pattern: at, item: index };
            at += 1;
        }
        else if (part !== undefined && item !== undefined && fits(part, item)) {
            at += 1;
            index += 1;
        }
        else if (many.pattern >= 0) {
            many = { ...many, item: many.item + 1 };
            at = many.pattern + 1;
            index = many.item;
        }
        else
            return false;
    }
    return pattern.slice(at).every(part => part === 'many');
}


  })

};
