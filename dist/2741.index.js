export const id = 2741;
export const ids = [2741];
export const modules = {

  2741:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  packAndInspect: () => (  packAndInspect)
});

var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var manifest = __webpack_require__(3286);
var regular_file = __webpack_require__(9464);
var extension_document = __webpack_require__(8780);
var findings = __webpack_require__(3903);
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
function matchesPattern({ foldersOnly, segments }, path, isFolder) {
    return (isFolder || !foldersOnly) && (0,wildcards .$h)(segments, path);
}

var package_problems = __webpack_require__(6214);
; 








const MAX_PATTERNS = 1_000;
const MAX_LENGTH = 500;
const MAX_LEFT_OUT = 10_000;
class IgnoreRules {
    #rules;
    #lastFirst;
    #leftOut = new Set();
    #unused = [];
    constructor(rules) {
        this.#rules = rules;
        this.#lastFirst = rules.toReversed();
    }
    static async read(source) {
        const bytes = await readIgnoreFile(source);
        return new IgnoreRules(bytes === undefined ? [] : parse(bytes));
    }
    get leftOut() {
        return [...this.#leftOut];
    }
    leavesOut(name, isFolder) {
        const isRules = external_node_path_default().posix.basename(name) === package_problems .SV;
        let last;
        for (const rule of this.#lastFirst) {
            if ((last !== undefined && rule.matched) || !matches(rule, name, isFolder))
                continue;
            rule.matched = true;
            last ??= rule;
        }
        const isKept = last === undefined || last.pattern?.negated === true;
        if (isKept && isRules && name !== package_problems .SV)
            this.#unused.push(name);
        if (isKept)
            return isRules;
        if (this.#leftOut.size < MAX_LEFT_OUT)
            this.#leftOut.add(isFolder ? `${name}/` : name);
        return true;
    }
    refuseWithout(name) {
        if (!this.#leftOut.has(name))
            return;
        const line = this.#lastFirst.find(rule => matches(rule, name, false))?.line;
        throw unusable(`it leaves out ${name}, which every package needs; add the line !${name} at its end`, {
            line
        });
    }
    warnings() {
        const message = `only the ${package_problems .SV} at the root of a package is used; this one leaves out nothing`;
        return this.#unused.map(file => ({ file, line: 1, message }));
    }
    notices() {
        return this.#rules.flatMap(({ line, matched, pattern, text }) => {
            if (matched)
                return [];
            const folder = this.#leftOutAround(text);
            if (folder !== undefined && pattern?.negated !== true)
                return [];
            const message = folder === undefined
                ? `the pattern ${(0,findings .cl)(text)} matches nothing in the folder`
                : `the pattern ${(0,findings .cl)(text)} takes nothing back, because ${(0,findings .cl)(folder)} is left out as a whole`;
            return [{ file: package_problems .SV, line, message }];
        });
    }
    #leftOutAround(text) {
        const wanted = text.replace(/^!?\/?/, '');
        return this.leftOut.find(name => name.endsWith('/') && wanted.startsWith(name));
    }
}
function matches({ pattern }, name, isFolder) {
    return pattern !== undefined && matchesPattern(pattern, name, isFolder);
}
function parse(bytes) {
    if (bytes.length > extension_document .bi)
        throw unusable(`it is larger than ${extension_document .bi} bytes`);
    const content = (0,parse_document ._)(bytes);
    if (content === undefined)
        throw unusable('it is not UTF-8');
    const rules = [];
    for (const [index, written] of content.split('\n').entries()) {
        const line = index + 1;
        const text = written.replace(/\r$/, '');
        if (text.startsWith('#') || text.trim() === '')
            continue;
        if (text.length > MAX_LENGTH)
            throw unusable(`a pattern is longer than ${MAX_LENGTH} characters`, { line });
        if (rules.length === MAX_PATTERNS)
            throw unusable(`there are more than ${MAX_PATTERNS} patterns up to this line`, { line });
        rules.push({ line, text, pattern: parsePattern(text), matched: false });
    }
    return rules;
}
async function readIgnoreFile({ allowed, path: folder }) {
    const file = external_node_path_default().join(folder, package_problems .SV);
    try {
        const real = await (0,promises_.realpath)(file);
        if (real !== file && !allowed.some(inside => (0,regular_file .FK)(real, inside)))
            throw unusable(package_problems .It.outside);
        return (await (0,regular_file .TA)(real, extension_document .bi)).bytes;
    }
    catch (error) {
        if (error instanceof package_problems .ql)
            throw error;
        const isThere = await (0,promises_.lstat)(file).catch(() => undefined);
        if (isThere === undefined)
            return undefined;
        throw unusable('it cannot be read; it has to be a file', { cause: error });
    }
}
function unusable(message, { line = 1, cause } = {}) {
    return new package_problems .ql([{ file: package_problems .SV, line, message }], undefined, cause);
}

var limits = __webpack_require__(4594);
; 







async function listFiles(source) {
    const rules = await IgnoreRules.read(source);
    const walk = { source, rules, files: [], problems: new package_problems .wz(), count: 0, bytes: 0 };
    await visit({ prefix: '', within: [source.path] }, walk);
    (0,package_problems .tE)(walk.problems, walk.files.map(({ name }) => name));
    rules.refuseWithout(manifest .e0);
    return { files: walk.files.sort((a, b) => (a.name < b.name ? -1 : 1)), rules };
}
async function visit({ prefix, within }, walk) {
    const { problems } = walk;
    const here = within.at(-1) ?? '';
    const files = [];
    const folders = [];
    try {
        for await (const entry of await (0,promises_.opendir)(here, { bufferSize: 1_000 })) {
            const name = prefix + entry.name;
            if (entry.isSymbolicLink()) {
                count(walk);
                await followLink(name, here, { folders, within, walk });
                continue;
            }
            if (isLeftOut(name, entry.isDirectory(), walk))
                continue;
            count(walk);
            if (entry.isDirectory())
                folders.push({ prefix: `${name}/`, within: [...within, external_node_path_default().join(here, entry.name)] });
            else if (entry.isFile())
                files.push(entry);
            else
                problems.add(package_problems .It.special, name);
        }
        if ((await (0,promises_.realpath)(here)) !== external_node_path_default().resolve(here))
            problems.add(package_problems .It.changed, prefix.slice(0, -1));
    }
    catch (error) {
        if (error instanceof package_problems .ql)
            throw error;
        problems.add(package_problems .It.unreadable, prefix.slice(0, -1));
    }
    await Promise.all(files.map(({ name }) => measure(prefix + name, external_node_path_default().join(here, name), walk)));
    checkSize(walk.bytes);
    for (const folder of folders)
        await visit(folder, walk);
}
function count(walk) {
    walk.count += 1;
    if (walk.count > limits .Sd)
        throw (0,package_problems .Gm)(`holds more than ${limits .Sd} files and folders`);
}
async function followLink(name, here, { folders, within, walk }) {
    const { problems, source } = walk;
    const link = external_node_path_default().join(here, external_node_path_default().posix.basename(name));
    const real = await (0,promises_.realpath)(link).catch((error) => error.code ?? '');
    const target = external_node_path_default().isAbsolute(real) ? await (0,promises_.stat)(real).catch(() => undefined) : undefined;
    const isIgnored = target === undefined
        ? isLeftOut(name, true, walk) || isLeftOut(name, false, walk)
        : isLeftOut(name, target.isDirectory(), walk);
    if (isIgnored)
        return;
    if (target === undefined)
        problems.add(real === 'ELOOP' ? package_problems .It.circle : package_problems .It.broken, name);
    else if (!source.allowed.some(folder => (0,regular_file .FK)(real, folder)))
        problems.add(package_problems .It.outside, name);
    else if (real.split((external_node_path_default()).sep).includes('.git'))
        problems.add(package_problems .It.git, name);
    else if (target.isFile())
        addFile(name, real, target, walk);
    else if (!target.isDirectory())
        problems.add(package_problems .It.special, name);
    else if (within.some(outer => (0,regular_file .FK)(outer, real)))
        problems.add(package_problems .It.circle, name);
    else
        folders.push({ prefix: `${name}/`, within: [...within, real] });
}
function isLeftOut(name, isFolder, { rules }) {
    return external_node_path_default().posix.basename(name) === '.git' || rules.leavesOut(name, isFolder);
}
async function measure(name, place, walk) {
    try {
        const stats = await (0,promises_.lstat)(place);
        if (!stats.isFile())
            walk.problems.add(package_problems .It.changed, name);
        addFile(name, place, stats, walk);
    }
    catch {
        walk.problems.add(package_problems .It.unreadable, name);
    }
}
function addFile(name, place, stats, walk) {
    walk.files.push({ name, path: place, size: stats.size, state: (0,regular_file .L4)(stats) });
    walk.bytes += stats.size;
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
    const { files, rules } = await listFiles(folder);
    const names = files.map(({ name }) => name);
    const handle = await (0,promises_.open)(target, 'wx', 0o600);
    try {
        const packing = { changes, zip: new ZipWriter(handle), problems: new package_problems .wz() };
        for (const group of groups(files))
            await addGroup(group, packing);
        (0,package_problems .tE)(packing.problems, names);
        await packing.zip.end();
        return { rules, origins: originsOf(files) };
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
function originsOf(files) {
    const named = files.map(file => [file.name, external_node_path_default().basename(file.path)]);
    return new Map(named.filter(([name, origin]) => external_node_path_default().posix.basename(name) !== origin));
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
async function readSmall(listed, { changes }) {
    return (0,regular_file .D4)(listed.path, async ({ handle, stats }) => {
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
async function addLarge(listed, { zip }) {
    await (0,regular_file .D4)(listed.path, async ({ handle, stats }) => {
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

var preflight = __webpack_require__(5908);
; 




async function packAndInspect(folder, target, rules) {
    try {
        const { origins, rules: ignored } = await packFolder(folder, target, rules.changes);
        const { size, ctimeMs: changed } = await (0,promises_.stat)(target);
        const inspection = await (0,preflight .H)(target, rules, { leftOut: ignored.leftOut, origins });
        const warnings = [...ignored.warnings(), ...inspection.warnings];
        const notices = [...ignored.notices(), ...inspection.notices];
        return { archive: { path: target, size, changed }, inspection: { ...inspection, warnings, notices } };
    }
    catch (error) {
        if (!(error instanceof package_problems .ql))
            throw error;
        return { archive: undefined, inspection: await (0,preflight .t)(folder.path, rules.changes, error) };
    }
}


  })

};
