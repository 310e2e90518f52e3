export const id = 5424;
export const ids = [5424];
export const modules = {

  5424:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  packAndInspect: () => (  packAndInspect)
});

var promises_ = __webpack_require__(1455);
var external_node_zlib_ = __webpack_require__(8522);
var extension_manifest = __webpack_require__(3286);
var regular_file = __webpack_require__(9464);
var external_node_util_ = __webpack_require__(7975);
var expected = __webpack_require__(704);
; 

const METHOD = { stored: 0, deflated: 8 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const DIRECTORY_ENTRY = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const VERSION_NEEDED = 20;
const VERSION_MADE_BY = 0x033f;
const UTF8_NAME = 0x0800;
const DATE = 0x0041;
const PIECE = 1024 * 1024;
class ZipWriter {
    #file;
    #entries = [];
    #buffer = Buffer.allocUnsafe(PIECE);
    #collected = 0;
    #position = 0;
    #begun;
    failed = false;
    constructor(file) {
        this.#file = file;
    }
    async add(header, { bytes, method }) {
        const entry = {
            ...header,
            name: Buffer.from(header.name),
            method,
            packed: bytes.length,
            start: this.#end
        };
        this.#entries.push(entry);
        await this.append(localHeader(entry));
        await this.append(bytes);
    }
    async begin(name, method) {
        const blank = { name: Buffer.from(name), mode: 0, method, crc: 0, size: 0, packed: 0, start: this.#end };
        await this.append(localHeader(blank));
        this.#begun = { entry: blank, at: this.#end };
    }
    async finish({ crc, mode, size }) {
        await this.#flush();
        const { at, entry: blank } = (0,expected .Eb)(this.#begun);
        const entry = { ...blank, crc, mode, size, packed: this.#end - at };
        this.#entries.push(entry);
        await this.#write(localHeader(entry), entry.start);
    }
    async end() {
        const start = this.#end;
        for (const entry of this.#entries)
            await this.append(directoryEntry(entry));
        const record = Buffer.alloc(END.length);
        record.writeUInt32LE(END.signature, 0);
        record.writeUInt16LE(this.#entries.length, 8);
        record.writeUInt16LE(this.#entries.length, 10);
        record.writeUInt32LE(this.#end - start, 12);
        record.writeUInt32LE(start, 16);
        await this.append(record);
        await this.#flush();
    }
    get #end() {
        return this.#position + this.#collected;
    }
    async append(piece) {
        if (this.#collected + piece.length > PIECE)
            await this.#flush();
        if (piece.length >= PIECE) {
            await this.#write(piece, this.#position);
            this.#position += piece.length;
        }
        else
            this.#collected += piece.copy(this.#buffer, this.#collected);
    }
    async #flush() {
        const length = this.#collected;
        this.#collected = 0;
        await this.#write(this.#buffer.subarray(0, length), this.#position);
        this.#position += length;
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
    const header = blank(LOCAL.length + entry.name.length);
    header.writeUInt32LE(LOCAL.signature, 0);
    writeCommon(header, 4, entry);
    entry.name.copy(header, LOCAL.length);
    return header;
}
function directoryEntry(entry) {
    const header = blank(DIRECTORY_ENTRY.length + entry.name.length);
    header.writeUInt32LE(DIRECTORY_ENTRY.signature, 0);
    header.writeUInt16LE(VERSION_MADE_BY, 4);
    writeCommon(header, 6, entry);
    header.writeUInt32LE(entry.mode * 0x10000, 38);
    header.writeUInt32LE(entry.start, 42);
    entry.name.copy(header, DIRECTORY_ENTRY.length);
    return header;
}
function blank(length) {
    return Buffer.allocUnsafe(length).fill(0);
}
function writeCommon(header, at, { crc, method, name, packed, size }) {
    header.writeUInt16LE(VERSION_NEEDED, at);
    header.writeUInt16LE(UTF8_NAME, at + 2);
    header.writeUInt16LE(method, at + 4);
    header.writeUInt16LE(DATE, at + 8);
    header.writeUInt32LE(crc, at + 10);
    header.writeUInt32LE(packed, at + 14);
    header.writeUInt32LE(size, at + 18);
    header.writeUInt16LE(name.length, at + 22);
}

; 



const BLOCK = 1024 * 1024;
const WINDOW = 32 * 1024;
const TINY = 4_096;
const FOR_TINY = { windowBits: 12, memLevel: 5 };
const SAMPLES = { over: 64 * 1024, count: 8, length: 4_096 };
const LEAST_GAIN = 1 / 32;
const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
function compress(content) {
    const stored = { method: METHOD.stored, bytes: content };
    const smaller = (bytes) => bytes.length < content.length ? { method: METHOD.deflated, bytes } : stored;
    if (content.length <= TINY)
        return smaller((0,external_node_zlib_.deflateRawSync)(content, { ...FOR_TINY, chunkSize: roomFor(content) }));
    return shrinks(content) ? deflate(content, { chunkSize: roomFor(content) }).then(smaller) : stored;
}
function deflateBlock(block, before, isLast) {
    return deflate(block, {
        chunkSize: roomFor(block),
        finishFlush: isLast ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH,
        level: shrinks(block) ? external_node_zlib_.constants.Z_DEFAULT_LEVEL : external_node_zlib_.constants.Z_NO_COMPRESSION,
        ...(before === undefined ? {} : { dictionary: before.subarray(-WINDOW) })
    });
}
function roomFor({ length }) {
    return length + (length >> 10) + 64;
}
function shrinks(content) {
    if (content.length <= SAMPLES.over)
        return true;
    return samplePlaces(content.length).some(at => sampleShrinks(content.subarray(at, at + SAMPLES.length)));
}
function samplePlaces(size) {
    const step = Math.floor((size - SAMPLES.length) / (SAMPLES.count - 1));
    return Array.from({ length: SAMPLES.count }, (_, index) => index * step);
}
const SAMPLE = SAMPLES.length;
function sampleShrinks(sample) {
    const { length } = (0,external_node_zlib_.deflateRawSync)(sample, { ...FOR_TINY, level: 1, chunkSize: roomFor(sample) });
    return length < sample.length * (1 - LEAST_GAIN);
}

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
var extension_document = __webpack_require__(8780);
var findings = __webpack_require__(3903);
var parse_document = __webpack_require__(4398);
var wildcards = __webpack_require__(7086);
; 

function parsePattern(line) {
    const text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '');
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









function originOf({ name, path: real }) {
    const origin = external_node_path_default().basename(real);
    return origin === external_node_path_default().posix.basename(name) ? undefined : origin;
}
const NOTHING = { count: 0, bytes: 0, nameBytes: 0 };
async function listFiles(source) {
    const rules = await IgnoreRules.read(source);
    const walk = { source, rules, files: [], problems: new package_problems .wz(), ...NOTHING };
    await visit({ prefix: '', within: [source.path] }, walk);
    (0,package_problems .tE)(walk.problems, walk.files.map(({ name }) => name));
    rules.refuseWithout(extension_manifest .e0);
    return { files: walk.files.sort((a, b) => (a.name < b.name ? -1 : 1)), rules };
}
async function visit({ prefix, within }, walk) {
    const { problems } = walk;
    const here = (0,expected .Eb)(within.at(-1));
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
    for (const { name } of files)
        measure(prefix + name, external_node_path_default().join(here, name), walk);
    checkSize(walk.bytes);
    if (walk.nameBytes > limits .zt)
        throw (0,package_problems .Gm)(`has more than ${limits .zt} bytes in the names of its files`);
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
    const { real, target, code } = await endOf(link);
    const isIgnored = target === undefined
        ? isLeftOut(name, true, walk) || isLeftOut(name, false, walk)
        : isLeftOut(name, target.isDirectory(), walk);
    if (isIgnored)
        return;
    if (target === undefined)
        problems.add(code === 'ELOOP' ? package_problems .It.circle : package_problems .It.broken, name);
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
async function endOf(link) {
    try {
        const real = await (0,promises_.realpath)(link);
        return { real, target: await (0,promises_.stat)(real) };
    }
    catch (error) {
        return { real: '', code: error.code };
    }
}
function isLeftOut(name, isFolder, { rules }) {
    return external_node_path_default().posix.basename(name) === '.git' || rules.leavesOut(name, isFolder);
}
function measure(name, place, walk) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(place);
        if (!stats.isFile())
            walk.problems.add(package_problems .It.changed, name);
        addFile(name, place, stats, walk);
    }
    catch {
        walk.problems.add(package_problems .It.unreadable, name);
    }
}
function addFile(name, place, stats, walk) {
    const { ctimeMs, dev, ino, mtimeMs, size } = stats;
    walk.files.push({ name, path: place, size, state: { dev, ino, size, mtimeMs, ctimeMs } });
    walk.bytes += size;
    walk.nameBytes += Buffer.byteLength(name);
}
function checkSize(bytes) {
    if (bytes > limits .Tx)
        throw (0,package_problems .Gm)(`has more than ${limits .Tx} bytes in its files`);
}

; 

const MOST = { pieces: 64, bytes: 8 * 1024 * 1024 };
class InOrder {
    #pieces = [];
    #bytes = 0;
    async add(bytes, result, use) {
        Promise.resolve(result).catch(() => undefined);
        this.#pieces.push({ bytes, finish: async () => use(await result) });
        this.#bytes += bytes;
        while (this.#pieces.length > MOST.pieces || this.#bytes > MOST.bytes)
            await this.#finishFirst();
    }
    async end() {
        while (this.#pieces.length > 0)
            await this.#finishFirst();
    }
    async #finishFirst() {
        const { bytes, finish } = (0,expected .Eb)(this.#pieces.shift());
        this.#bytes -= bytes;
        await finish();
    }
}

var manifest_edit = __webpack_require__(7992);
var entries = __webpack_require__(2192);
; 






const MODE = { plain: 0o100644, executable: 0o100755 };
async function packLarge(listed, { order, visit, zip }) {
    const { name, size } = listed;
    return (0,regular_file .D4)(listed.path, async ({ handle, stats }) => {
        if (!(0,regular_file ._5)(stats, listed.state))
            throw new regular_file .jL();
        const method = (await pack_large_shrinks(handle, size)) ? METHOD.deflated : METHOD.stored;
        let block = await readBlock(handle, size);
        const mode = modeOf(stats.mode, block);
        const entry = packedEntry(name, mode, size);
        const content = await visit(entry, originOf(listed));
        await order.add(0, undefined, () => zip.begin(name, method));
        let crc = 0;
        let before;
        for (let left = size - block.length;; left -= block.length) {
            crc = (0,external_node_zlib_.crc32)(block, crc);
            const bytes = method === METHOD.stored ? block : deflateBlock(block, before, left === 0);
            await order.add(block.length, bytes, packed => zip.append(packed));
            if (left === 0)
                break;
            content.add(block);
            before = block;
            block = await readBlock(handle, left);
        }
        content.end(block);
        await order.add(0, undefined, () => zip.finish({ crc, mode, size }));
        return entry;
    });
}
async function readBlock(handle, left) {
    const wanted = Math.min(BLOCK, left);
    const block = await (0,regular_file .io)(handle, wanted);
    if (block.length < wanted)
        throw new regular_file .jL();
    return block;
}
async function pack_large_shrinks(handle, size) {
    const sample = Buffer.alloc(SAMPLE);
    for (const at of samplePlaces(size)) {
        await handle.read(sample, 0, SAMPLE, at);
        if (sampleShrinks(sample))
            return true;
    }
    return false;
}
function modeOf(mode, start) {
    return (0,regular_file .TV)(mode, start) ? MODE.executable : MODE.plain;
}
function packedEntry(name, mode, size) {
    const of = { name, place: (0,entries .$t)(name), isFolder: false, asciiName: (0,entries .dr)(Buffer.from(name)) };
    return { ...of, mode, size, encrypted: false, method: METHOD.deflated };
}

; 











async function packFolder(folder, target, changes, visit = unseen) {
    const { files, rules } = await listFiles(folder);
    const names = files.map(({ name }) => name);
    const handle = await (0,promises_.open)(target, 'wx', 0o600);
    try {
        const packing = new Packing(new ZipWriter(handle), visit);
        const manifest = files.find(({ name }) => name === extension_manifest .e0);
        if (manifest !== undefined)
            await packing.readManifest(manifest, changes);
        for (const file of files)
            await packing.add(file);
        await packing.end(names);
        return { entries: packing.entries, ignored: rules };
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
const unseen = () => Promise.resolve({ add: () => undefined, end: () => undefined });
class Packing {
    entries = [];
    order = new InOrder();
    visit;
    zip;
    #problems = new package_problems .wz();
    #manifest;
    constructor(zip, visit) {
        this.zip = zip;
        this.visit = visit;
    }
    async readManifest(listed, changes) {
        if (listed.size > BLOCK)
            return;
        const file = await this.#noted(listed, () => Promise.resolve(readSmall(listed)));
        if (file === undefined)
            return;
        const bytes = await (0,manifest_edit .S)(file.bytes, changes);
        this.#manifest = { ...file, bytes };
        await this.#look(listed, this.#manifest);
    }
    async add(listed) {
        const { name } = listed;
        if (listed.size > BLOCK) {
            const entry = await this.#noted(listed, () => packLarge(listed, this));
            if (entry !== undefined)
                this.entries.push(entry);
            return;
        }
        const isManifest = name === extension_manifest .e0;
        const file = isManifest
            ? this.#manifest
            : await this.#noted(listed, () => Promise.resolve(readSmall(listed)));
        if (file === undefined)
            return;
        const { bytes, mode } = file;
        const entry = isManifest ? packedEntry(name, mode, bytes.length) : await this.#look(listed, file);
        this.entries.push(entry);
        const header = { name, mode, crc: (0,external_node_zlib_.crc32)(bytes), size: bytes.length };
        await this.order.add(bytes.length, compress(bytes), packed => this.zip.add(header, packed));
    }
    async #look(listed, { bytes, mode }) {
        const entry = packedEntry(listed.name, mode, bytes.length);
        const content = await this.visit(entry, originOf(listed));
        content.end(bytes);
        return entry;
    }
    async end(names) {
        await this.order.end();
        (0,package_problems .tE)(this.#problems, names);
        checkSize(this.entries.reduce((total, { size }) => total + size, 0));
        await this.zip.end();
    }
    async #noted({ name }, reading) {
        try {
            return await reading();
        }
        catch (error) {
            if (this.zip.failed)
                throw error;
            this.#problems.add(error instanceof regular_file .jL ? package_problems .It.changed : package_problems .It.unreadable, name);
            return undefined;
        }
    }
}
function readSmall({ path, state }) {
    const { bytes, stats } = (0,regular_file .EW)(path, state);
    return { bytes, mode: modeOf(stats.mode, bytes) };
}

var package_reader = __webpack_require__(8801);
var preflight = __webpack_require__(4258);
; 






async function packAndInspect(folder, target, rules) {
    try {
        const reader = new package_reader .G(rules);
        const { entries, ignored } = await packFolder(folder, target, rules.changes, reader.visit);
        const { size, ctimeMs: changed } = await (0,promises_.stat)(target);
        const contents = { entries, complete: true, problems: [], visited: [] };
        const inspection = await (0,preflight .WR)(contents, reader, ignored.leftOut);
        const warnings = [...ignored.warnings(), ...inspection.warnings];
        const notices = [...ignored.notices(), ...inspection.notices];
        return { archive: { path: target, size, changed }, inspection: { ...inspection, warnings, notices } };
    }
    catch (error) {
        const failure = (0,expected .p6)(error, package_problems .ql);
        return { archive: undefined, inspection: await (0,preflight .tb)(folder.path, rules.changes, failure) };
    }
}


  })

};
