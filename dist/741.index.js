export const id = 741;
export const ids = [741];
export const modules = {

  2741:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  packAndInspect: () => (  packAndInspect)
});

var promises_ = __webpack_require__(1455);
var findings = __webpack_require__(3903);
var manifest = __webpack_require__(3286);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var regular_file = __webpack_require__(9464);
var entries = __webpack_require__(8204);
var extension_document = __webpack_require__(8780);
var parse_document = __webpack_require__(4398);
var wildcards = __webpack_require__(7086);
; 

function parsePattern(line) {
    const text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '');
    if (text.startsWith('#'))
        return undefined;
    const negated = text.startsWith('!');
    const foldersOnly = text.endsWith('/');
    const path = text.slice(negated ? 1 : 0, foldersOnly ? -1 : undefined);
    const parts = path.replace(/^\//, '').split('/');
    if (parts.length === 1 && parts[0] === '')
        return undefined;
    const segments = parts.map(wildcards .Zs).filter(segment => segment !== undefined);
    if (segments.length < parts.length)
        return undefined;
    if (!path.includes('/'))
        segments.unshift('many');
    if (parts.at(-1) === '**')
        segments.push(['many']);
    return { negated, foldersOnly, segments };
}
function isIgnored(path, isFolder, patterns) {
    const last = patterns.findLast(({ foldersOnly, segments }) => (isFolder || !foldersOnly) && (0,wildcards .$h)(segments, path));
    return last !== undefined && !last.negated;
}

var package_problems = __webpack_require__(6214);
; 






const MAX_PATTERNS = 1_000;
const MAX_LENGTH = 500;
async function readRules(folder) {
    const bytes = await readIgnoreFile(external_node_path_default().join(folder, package_problems .SV));
    if (bytes === undefined)
        return [];
    if (bytes.length > extension_document .bi)
        throw unusable(`it is larger than ${extension_document .bi} bytes`);
    const text = (0,parse_document ._)(bytes);
    if (text === undefined)
        throw unusable('it is not UTF-8');
    const patterns = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.startsWith('#'))
            continue;
        if (line.length > MAX_LENGTH)
            throw unusable(`a pattern is longer than ${MAX_LENGTH} characters`, { line: index + 1 });
        const pattern = parsePattern(line);
        if (pattern === undefined)
            continue;
        if (patterns.length === MAX_PATTERNS)
            throw unusable(`there are more than ${MAX_PATTERNS} patterns up to this line`, { line: index + 1 });
        patterns.push(pattern);
    }
    return patterns;
}
async function readIgnoreFile(file) {
    try {
        return (await (0,regular_file .TA)(file, extension_document .bi)).bytes;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unusable('it cannot be read; it has to be a file, and no symbolic link', { cause: error });
    }
}
function unusable(message, { line = 1, cause } = {}) {
    return new package_problems .ql([{ file: package_problems .SV, line, message }], undefined, cause);
}

var limits = __webpack_require__(4594);
; 









async function listFiles(folder) {
    const rules = await readRules(folder);
    const walk = { folder, rules, listed: [], problems: new package_problems .vN(), files: 0, bytes: 0 };
    await visit('', walk);
    walk.problems.throwIfAny(walk.listed.map(({ name }) => name));
    return walk.listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function visit(prefix, walk) {
    const { folder, problems } = walk;
    const place = external_node_path_default().join(folder, prefix);
    const files = [];
    const folders = [];
    try {
        for await (const entry of await (0,promises_.opendir)(place, { bufferSize: 1_000 })) {
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
        if ((await (0,promises_.realpath)(place)) !== external_node_path_default().resolve(place))
            problems.add(package_problems .It.changed, prefix.slice(0, -1));
    }
    catch (error) {
        if (error instanceof package_problems .ql)
            throw error;
        problems.add(package_problems .It.unreadable, prefix.slice(0, -1));
    }
    await Promise.all(files.map(name => measure(name, walk)));
    checkSize(walk.bytes);
    for (const inner of folders)
        await visit(inner, walk);
}
function isLeftOut(name, entry, rules) {
    if (name === manifest .e0)
        return false;
    if (name === package_problems .SV || entry.name === '.git')
        return true;
    return isIgnored(name, entry.isDirectory(), rules);
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
        const stats = await (0,promises_.lstat)(external_node_path_default().join(walk.folder, name));
        if (!stats.isFile())
            walk.problems.add(package_problems .It.changed, name);
        walk.listed.push({ name, size: stats.size, state: (0,regular_file .L4)(stats) });
        walk.bytes += stats.size;
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
var external_node_stream_promises_ = __webpack_require__(6466);
var external_node_util_ = __webpack_require__(7975);
var external_node_zlib_ = __webpack_require__(8522);
; 



const LOCAL = { signature: 0x04034b50, length: 30 };
const DIRECTORY_ENTRY = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const VERSION_NEEDED = 20;
const VERSION_MADE_BY = 0x033f;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const DATE = 0x0041;
const PIECE = 1024 * 1024;
const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
async function deflated(bytes) {
    return { bytes: await deflate(bytes), crc: (0,external_node_zlib_.crc32)(bytes), size: bytes.length };
}
class ZipWriter {
    #file;
    #entries = [];
    #pieces = [];
    #collected = 0;
    #position = 0;
    failed = false;
    constructor(file) {
        this.#file = file;
    }
    async add(name, mode, { bytes, crc, size }) {
        const entry = { name: Buffer.from(name), mode, crc, size, packed: bytes.length, start: this.#end };
        this.#entries.push(entry);
        await this.#append(localHeader(entry));
        await this.#append(bytes);
    }
    async addPieces(name, mode, pieces) {
        const blank = { name: Buffer.from(name), mode, crc: 0, size: 0, packed: 0, start: this.#end };
        await this.#append(localHeader(blank));
        await this.#flush();
        const start = this.#position;
        let crc = 0;
        let size = 0;
        const counted = async function* () {
            for await (const piece of pieces) {
                crc = (0,external_node_zlib_.crc32)(piece, crc);
                size += piece.length;
                yield piece;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(counted(), (0,external_node_zlib_.createDeflateRaw)(), async (packed) => {
            for await (const piece of packed)
                await this.#append(piece);
        });
        await this.#flush();
        const entry = { ...blank, crc, size, packed: this.#position - start };
        this.#entries.push(entry);
        await this.#write(localHeader(entry), entry.start);
    }
    async end() {
        const start = this.#end;
        for (const entry of this.#entries)
            await this.#append(directoryEntry(entry));
        const record = Buffer.alloc(END.length);
        record.writeUInt32LE(END.signature, 0);
        record.writeUInt16LE(this.#entries.length, 8);
        record.writeUInt16LE(this.#entries.length, 10);
        record.writeUInt32LE(this.#end - start, 12);
        record.writeUInt32LE(start, 16);
        await this.#append(record);
        await this.#flush();
    }
    get #end() {
        return this.#position + this.#collected;
    }
    async #append(piece) {
        this.#pieces.push(piece);
        this.#collected += piece.length;
        if (this.#collected >= PIECE)
            await this.#flush();
    }
    async #flush() {
        const bytes = Buffer.concat(this.#pieces);
        this.#pieces = [];
        this.#collected = 0;
        await this.#write(bytes, this.#position);
        this.#position += bytes.length;
    }
    async #write(bytes, position) {
        for (let done = 0; done < bytes.length;) {
            const { bytesWritten } = await this.#file
                .write(bytes, done, bytes.length - done, position + done)
                .catch((error) => {
                this.failed = true;
                throw error;
            });
            done += bytesWritten;
        }
    }
}
function localHeader(entry) {
    const header = Buffer.alloc(LOCAL.length);
    header.writeUInt32LE(LOCAL.signature, 0);
    writeCommon(header, 4, entry);
    return Buffer.concat([header, entry.name]);
}
function directoryEntry(entry) {
    const header = Buffer.alloc(DIRECTORY_ENTRY.length);
    header.writeUInt32LE(DIRECTORY_ENTRY.signature, 0);
    header.writeUInt16LE(VERSION_MADE_BY, 4);
    writeCommon(header, 6, entry);
    header.writeUInt32LE(entry.mode * 0x10000, 38);
    header.writeUInt32LE(entry.start, 42);
    return Buffer.concat([header, entry.name]);
}
function writeCommon(header, at, { crc, name, packed, size }) {
    header.writeUInt16LE(VERSION_NEEDED, at);
    header.writeUInt16LE(UTF8_NAME, at + 2);
    header.writeUInt16LE(DEFLATED, at + 4);
    header.writeUInt16LE(DATE, at + 8);
    header.writeUInt32LE(crc, at + 10);
    header.writeUInt32LE(packed, at + 14);
    header.writeUInt32LE(size, at + 18);
    header.writeUInt16LE(name.length, at + 22);
}

; 








const GROUP = { files: 64, bytes: 16 * 1024 * 1024 };
const pack_PIECE = 1024 * 1024;
const MODE = { plain: 0o100644, executable: 0o100755 };
async function packFolder(folder, target, changes) {
    const files = await listFiles(folder);
    const names = files.map(({ name }) => name);
    const handle = await (0,promises_.open)(target, 'wx', 0o600);
    try {
        const packing = { folder, changes, zip: new ZipWriter(handle), problems: new package_problems .vN() };
        for (const group of groups(files))
            await addGroup(group, packing);
        packing.problems.throwIfAny(names);
        await packing.zip.end();
        return names;
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
function* groups(files) {
    let group = [];
    let bytes = 0;
    for (const file of files) {
        if (group.length > 0 && (group.length === GROUP.files || bytes + file.size > GROUP.bytes)) {
            yield group;
            group = [];
            bytes = 0;
        }
        group.push(file);
        bytes += file.size;
    }
    if (group.length > 0)
        yield group;
}
async function addGroup(group, packing) {
    const [first] = group;
    if (first !== undefined && first.size > GROUP.bytes) {
        await noted(first, packing, addLarge(first, packing));
        return;
    }
    const read = group.map(file => noted(file, packing, readSmall(file, packing)));
    for (const [index, file] of (await Promise.all(read)).entries()) {
        const name = group[index]?.name ?? '';
        if (file !== undefined)
            await packing.zip.add(name, file.mode, file);
    }
}
async function readSmall(listed, { folder, changes }) {
    return (0,regular_file .D4)(external_node_path_default().join(folder, listed.name), async ({ handle, stats }) => {
        if ((0,regular_file .L4)(stats) !== listed.state)
            throw new regular_file .jL();
        const bytes = await (0,regular_file .io)(handle, listed.size);
        if (bytes.length < listed.size)
            throw new regular_file .jL();
        const mode = (0,regular_file .TV)(stats.mode, bytes) ? MODE.executable : MODE.plain;
        const content = listed.name === manifest .e0 ? await (0,manifest_edit .S)(bytes, changes) : bytes;
        return { mode, ...(await deflated(content)) };
    });
}
async function addLarge(listed, { folder, zip }) {
    await (0,regular_file .D4)(external_node_path_default().join(folder, listed.name), async ({ handle, stats }) => {
        if ((0,regular_file .L4)(stats) !== listed.state)
            throw new regular_file .jL();
        const first = await (0,regular_file .io)(handle, pack_PIECE);
        const mode = (0,regular_file .TV)(stats.mode, first) ? MODE.executable : MODE.plain;
        await zip.addPieces(listed.name, mode, pieces(handle, first, listed.size));
    });
}
async function* pieces(handle, first, size) {
    let left = size;
    for (let piece = first; left > 0; piece = await (0,regular_file .io)(handle, Math.min(pack_PIECE, left))) {
        if (piece.length === 0)
            throw new regular_file .jL();
        left -= piece.length;
        yield piece;
    }
}
async function noted({ name }, { problems, zip }, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (zip.failed)
            throw error;
        problems.add(error instanceof regular_file .jL ? package_problems .It.changed : package_problems .It.unreadable, name);
        return undefined;
    }
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
