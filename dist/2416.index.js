export const id = 2416;
export const ids = [2416];
export const modules = {

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


  }),

  2416:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  ER: () => (  PathError),
  qE: () => (  findFile),
  OH: () => (  openWorkspace),
  $C: () => (  readFound),
  N8: () => (  withPathErrors)
});

var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var wildcards = __webpack_require__(7086);
var expected = __webpack_require__(704);
; 




const MAX_LENGTH = 500;
const MAX_GLOBS = 100;
class GlobError extends Error {
    name = 'GlobError';
}
function isGlob(text) {
    return /[*?[{]/.test(text);
}
async function* findByGlob(glob, options) {
    if (glob.length > MAX_LENGTH)
        throw new GlobError(`a glob has at most ${MAX_LENGTH} characters`);
    const seen = new Set();
    for (const text of alternatives(glob)) {
        for await (const found of search(text, options)) {
            if (!seen.has(found))
                yield found;
            seen.add(found);
        }
    }
}
async function* search(glob, { base, folders, enter }) {
    const foldersOnly = glob.endsWith('/');
    const parts = glob.replace(/\/+$/, '').split('/');
    const first = parts.findIndex(isGlob);
    const fixed = first < 0 ? parts.length - 1 : first;
    const segments = parts.slice(fixed).map(part => (0,wildcards .Zs)(part) ?? []);
    const folder = external_node_path_default().resolve(base, parts.slice(0, fixed).join('/') || (glob.startsWith('/') ? '/' : '.'));
    await enter(folder);
    const places = [{ folder, next: reach(segments, 0) }];
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
        for (const entry of await entriesOf(place.folder)) {
            const next = step(segments, place.next, entry.name);
            const found = external_node_path_default().join(place.folder, entry.name);
            const isWanted = entry.isDirectory() ? folders : entry.isFile() && !foldersOnly;
            if (isWanted && next.has(segments.length))
                yield found;
            if (entry.isDirectory() && next.size > 0)
                places.push({ folder: found, next });
        }
    }
}
async function entriesOf(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
}
function step(segments, from, name) {
    const next = new Set();
    for (const at of from) {
        const segment = segments[at];
        if (segment === 'many')
            for (const position of reach(segments, at))
                next.add(position);
        else if (segment !== undefined && (0,wildcards .Hj)(segment, name)) {
            for (const position of reach(segments, at + 1))
                next.add(position);
        }
    }
    return next;
}
function reach(segments, at) {
    const reached = new Set([at]);
    for (let position = at; segments[position] === 'many'; position += 1)
        reached.add(position + 1);
    return reached;
}
function alternatives(glob) {
    const done = [];
    const open = [{ text: glob, from: 0 }];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = choiceOf(one.text, one.from);
        if (choice === undefined)
            done.push(one.text);
        else {
            const { start, end, words } = choice;
            if (words.length === 1)
                open.push({ text: one.text, from: start + 1 });
            else {
                const texts = words.map(word => `${one.text.slice(0, start)}${word}${one.text.slice(end + 1)}`);
                open.push(...texts.map(text => ({ text, from: start })));
            }
        }
        if (done.length + open.length > MAX_GLOBS)
            throw new GlobError(`its braces stand for more than ${MAX_GLOBS} paths`);
    }
    return done;
}
function choiceOf(text, from) {
    for (let start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
        const words = [''];
        let depth = 1;
        for (let end = start + 1; end < text.length; end += 1) {
            const character = text.charAt(end);
            if (character === '{')
                depth += 1;
            if (character === '}')
                depth -= 1;
            if (depth === 0)
                return { start, end, words };
            if (character === ',' && depth === 1)
                words.push('');
            else
                words.push(`${(0,expected .Eb)(words.pop())}${character}`);
        }
    }
    return undefined;
}

var report_text = __webpack_require__(5655);
var extension_similar = __webpack_require__(5988);
; 





const MAX_NAMES = 300;
const MAX_DEPTH = 50;
async function whyMissing(wanted, base, mayLook) {
    const found = await whereabouts(wanted);
    if (found === undefined || !(await mayLook(found.folder)))
        return NOTHING;
    const { folder, missing, similar } = found;
    const relative = (place) => external_node_path_default().relative(base, place).split((external_node_path_default()).sep).join('/');
    if (similar !== undefined) {
        const name = (0,expected .Eb)(external_node_path_default().relative(folder, similar).split((external_node_path_default()).sep)[0]);
        return `${NOTHING}. ${(0,extension_similar .h)(missing, name, relative(similar))}`;
    }
    const names = await namesIn(folder);
    if (folder === base && names.length === 0)
        return `${NOTHING}: its folder is empty, so that the step actions/checkout is probably missing before this one`;
    const isLast = external_node_path_default().join(folder, missing) === wanted;
    if (names.includes(missing))
        return isLast
            ? `${NOTHING}: it is a symbolic link that leads to nothing`
            : `${NOTHING}: ${(0,report_text .hD)(missing, 100)} in it is not a folder`;
    const holder = folder === base ? 'the folder in which it begins' : (0,report_text .TN)(relative(folder));
    return `${NOTHING}: ${holder} has no ${isLast ? '' : 'folder '}${(0,report_text .hD)(missing, 100)}; perhaps a checkout or build step is missing before this one`;
}
async function whyNoFile(text, real, isFolder) {
    if (!isFolder)
        return 'it is not a file, but a device, a pipe or a socket';
    const [first, ...others] = (await namesIn(real)).filter(name => /^[^.].*\./.test(name));
    const told = 'it is a folder, not a file';
    if (first === undefined)
        return `${told}; name a file`;
    const within = (0,report_text .TN)(external_node_path_default().posix.join(text, first));
    return others.length === 0
        ? `${told}. Did you mean ${within}?`
        : `${told}; name a file in it, such as ${within}`;
}
const NOTHING = 'there is no such file or folder';
async function whereabouts(wanted) {
    let folder = external_node_path_default().dirname(wanted);
    let missing = external_node_path_default().basename(wanted);
    for (let depth = 0; depth < MAX_DEPTH && folder !== external_node_path_default().dirname(folder); depth += 1) {
        if (await isFolder(folder))
            return { folder, missing, similar: await similarIn(folder, missing, wanted) };
        missing = external_node_path_default().basename(folder);
        folder = external_node_path_default().dirname(folder);
    }
    return undefined;
}
async function namesIn(folder) {
    const names = [];
    try {
        for await (const { name } of await (0,promises_.opendir)(folder)) {
            names.push(name);
            if (names.length === MAX_NAMES)
                break;
        }
    }
    catch {
        return [];
    }
    return names.sort();
}
async function isFolder(place) {
    return (0,promises_.stat)(place).then(stats => stats.isDirectory(), () => false);
}
async function similarIn(folder, missing, wanted) {
    const rest = external_node_path_default().relative(external_node_path_default().join(folder, missing), wanted);
    const names = (await namesIn(folder)).filter(name => name !== missing);
    const found = sameButFor(missing, names) ?? (0,extension_similar .zk)(missing, names);
    if (found === undefined)
        return undefined;
    const similar = external_node_path_default().join(folder, found, rest);
    return (0,promises_.stat)(similar).then(() => similar, () => undefined);
}
function sameButFor(missing, names) {
    const plain = (name) => name.normalize().toLowerCase();
    const stem = (name) => plain(external_node_path_default().parse(name).name);
    const same = names.find(name => plain(name) === plain(missing));
    if (same !== undefined)
        return same;
    const others = names.filter(name => stem(name) === stem(missing) || stem(name) === plain(missing));
    return others.length === 1 ? others[0] : undefined;
}

var regular_file = __webpack_require__(9464);
; 






class PathError extends Error {
    name = 'PathError';
}
async function openWorkspace(root, temporary, workingDirectory) {
    const real = await (0,promises_.realpath)(root).catch(() => {
        throw new PathError(`the workspace ${root} is not there`);
    });
    const allowed = temporary === '' ? [real] : [real, await (0,promises_.realpath)(temporary).catch(() => real)];
    const base = await resolveInside(external_node_path_default().resolve(real, slashed(workingDirectory)), { base: real, allowed });
    if (!(await (0,promises_.stat)(base)).isDirectory())
        throw new PathError('it is a file, not a folder; name its folder');
    return { root: real, base, allowed };
}
async function findFile(text, workspace, orFolder) {
    const literal = external_node_path_default().resolve(workspace.base, slashed(text));
    const exists = await (0,promises_.stat)(literal).then(() => true, () => false);
    const found = exists || !isGlob(text) ? literal : await match(slashed(text), workspace, orFolder);
    const real = await resolveInside(found, workspace);
    const named = { path: real, shown: shown(found, workspace), name: external_node_path_default().basename(found) };
    const stats = await (0,promises_.stat)(real);
    if (orFolder && stats.isDirectory())
        return { ...named, isFolder: true, size: stats.size, changed: stats.ctimeMs };
    if (!stats.isFile())
        throw new PathError(await whyNoFile(slashed(text), real, stats.isDirectory()));
    const { size, ctimeMs: changed } = await withPathErrors((0,regular_file .D4)(real, ({ stats }) => Promise.resolve(stats)));
    if (size === 0)
        throw new PathError('the file is empty; see that the step which writes it has done so');
    return { ...named, isFolder: false, size, changed };
}
async function readFound(file, most) {
    return (await withPathErrors((0,regular_file .TA)(file.path, most))).bytes;
}
async function withPathErrors(reading) {
    return reading.catch((error) => {
        if (error instanceof regular_file .jL)
            throw new PathError(`the file ${error.message}`);
        const { code } = error;
        throw new PathError(`the file cannot be read (${String(code)})`);
    });
}
const MAX_LISTED = 20;
const MAX_MATCHES = 1_000;
async function match(pattern, workspace, orFolder) {
    const matches = [];
    try {
        const search = {
            base: workspace.base,
            folders: orFolder,
            enter: (folder) => enter(folder, workspace)
        };
        for await (const found of findByGlob(pattern, search)) {
            matches.push(found);
            if (matches.length === MAX_MATCHES)
                break;
        }
    }
    catch (error) {
        if (error instanceof GlobError)
            throw new PathError(error.message);
        throw error;
    }
    const [first, ...others] = matches.sort();
    if (first === undefined) {
        const place = (0,report_text .TN)(shown(workspace.base, workspace)) || 'the workspace';
        throw new PathError(`no file${orFolder ? ' or folder' : ''} matches, looked for from ${place}; perhaps a checkout or build step is missing before this one`);
    }
    if (others.length === 0)
        return first;
    const list = matches.slice(0, MAX_LISTED).map(found => (0,report_text .TN)(shown(found, workspace)));
    const count = matches.length === MAX_MATCHES ? `${MAX_MATCHES} or more` : matches.length;
    throw new PathError(`${count} ${orFolder ? 'files and folders' : 'files'} match, one is needed: ${list.join(', ')}; name it, or narrow the pattern`);
}
async function enter(folder, { allowed }) {
    const real = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (real !== undefined && !allowed.some(inside => (0,regular_file .FK)(real, inside)))
        throw new PathError(OUTSIDE);
}
const OUTSIDE = 'it leads out of the workspace and the temporary folder; copy what it leads to into the workspace';
async function resolveInside(wanted, { base, allowed }) {
    const mayLook = async (folder) => {
        const real = await (0,promises_.realpath)(folder);
        return allowed.some(inside => (0,regular_file .FK)(real, inside));
    };
    const real = await (0,promises_.realpath)(wanted).catch(async () => {
        throw new PathError(await whyMissing(wanted, base, mayLook));
    });
    if (!allowed.some(folder => (0,regular_file .FK)(real, folder)))
        throw new PathError(OUTSIDE);
    return real;
}
function shown(found, workspace) {
    return (0,regular_file .FK)(found, workspace.root)
        ? external_node_path_default().relative(workspace.root, found).split((external_node_path_default()).sep).join('/')
        : found;
}
function slashed(text) {
    return text.replaceAll('\\', '/');
}


  })

};
