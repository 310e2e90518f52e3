export const id = 673;
export const ids = [673];
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

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectFolder: () => (/* binding */ inspectFolder),
  inspectPackage: () => (/* binding */ inspectPackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/package/entries.ts
var package_entries = __webpack_require__(8204);
// EXTERNAL MODULE: ./src/extension/findings.ts
var findings = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/package/limits.ts
var limits = __webpack_require__(4594);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/package/directory-end.ts

/** @returns whether the directory is the one that every program finds from the end of the file, with nothing between */
async function isFoundFromEnd(path, directory) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const { size } = await file.stat();
        const tail = Buffer.alloc(Math.min(size - directory.end, LONGEST_TAIL + 1));
        await file.read(tail, 0, tail.length, directory.end);
        return tail.length <= LONGEST_TAIL && agrees(tail, directory);
    }
    finally {
        await file.close();
    }
}
const END = { signature: 0x06054b50, length: 22 };
const END_OF_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_OF_64 = { signature: 0x07064b50, length: 20 };
const LONGEST_TAIL = END_OF_64.length + LOCATOR_OF_64.length + END.length + 0xffff;
function agrees(tail, { start, end, count }) {
    const is64 = tail.length >= 4 && tail.readUInt32LE(0) === END_OF_64.signature;
    const at = is64 ? END_OF_64.length + LOCATOR_OF_64.length : 0;
    const record = tail.subarray(at);
    if (record.length < END.length || record.readUInt32LE(0) !== END.signature)
        return false;
    // The number of this disk, and of the one where the directory starts, come first.
    const stated = [
        record.readUInt16LE(4),
        record.readUInt16LE(6),
        record.readUInt16LE(8),
        record.readUInt16LE(10),
        record.readUInt32LE(12),
        record.readUInt32LE(16)
    ];
    const actual = [0, 0, count, count, end - start, start];
    const open = [0xffff, 0xffff, 0xffff, 0xffff, 0xffffffff, 0xffffffff];
    if (!stated.every((value, index) => value === actual[index] || (is64 && value === open[index])))
        return false;
    if (!is64)
        return true;
    const stated64 = [24, 32, 40, 48].map(offset => Number(tail.readBigUInt64LE(offset)));
    const locator = tail.subarray(END_OF_64.length);
    return (tail.readBigUInt64LE(4) === BigInt(END_OF_64.length - 12) &&
        stated64.every((value, index) => value === actual[index + 2]) &&
        locator.readUInt32LE(0) === LOCATOR_OF_64.signature &&
        Number(locator.readBigUInt64LE(8)) === end);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/extension/document.ts
var extension_document = __webpack_require__(8780);
;// CONCATENATED MODULE: ./src/package/unpack.ts



/** Says, as the end of a sentence, what is wrong with an entry of a zip. */
class EntryError extends Error {
    name = 'EntryError';
}
/** The entry lies about its size, as those of a zip bomb do. */
class SizeError extends EntryError {
    name = 'SizeError';
}
/**
 * Unpacks an entry, and holds it against its stated size and checksum.
 * @param keep whether the content is wanted
 * @returns the content if it is wanted; when it is too large for a document, only enough of it to see that
 * @throws SizeError, EntryError, and whatever the library throws when the content is damaged
 */
async function unpack(zip, entry, keep) {
    const kept = [];
    let size = 0;
    let checksum = 0;
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    // Not the library's, which does not say how much of the packed bytes it took.
    const inflate = entry.compressionMethod === 0 ? undefined : (0,external_node_zlib_.createInflateRaw)();
    const content = inflate === undefined ? packed : (0,external_node_stream_.pipeline)(packed, inflate, () => undefined);
    for await (const chunk of content) {
        const bytes = chunk;
        if (keep && size <= extension_document/* MAX_DOCUMENT_BYTES */.bi)
            kept.push(bytes);
        size += bytes.length;
        if (size > entry.uncompressedSize) {
            throw new SizeError(`unpacks to more than the ${entry.uncompressedSize} bytes that it states`);
        }
        checksum = (0,external_node_zlib_.crc32)(bytes, checksum);
    }
    if (size < entry.uncompressedSize) {
        throw new SizeError(`unpacks to ${size} bytes, not to the ${entry.uncompressedSize} that it states`);
    }
    if (checksum !== entry.crc32)
        throw new EntryError('is damaged: its checksum is wrong');
    if (inflate !== undefined && inflate.bytesWritten !== entry.compressedSize)
        throw new EntryError('has bytes behind the end of its content, where some programs go on reading');
    return Buffer.concat(kept);
}

;// CONCATENATED MODULE: ./src/package/layout.ts



/** Bits of the flags that change how an entry is read: encrypted, described behind the content, name in UTF-8. */
const DESCRIBED = 0x8;
const READ_BY = 0x1 | DESCRIBED | 0x800;
/** Stands for a size that is told elsewhere. */
const OPEN = 0xffffffff;
/** IDs of the fields that have the sizes of Zip64, and a second name (4.5.3, 4.6.9). */
const ZIP64 = 0x0001;
const UNICODE_NAME = 0x7075;
/** Lengths of a data descriptor: with or without signature, for sizes of four bytes or eight. */
const DESCRIPTORS = [12, 16, 20, 24];
/**
 * A zip describes every file twice, in its directory and in front of the content.
 * @param name as the directory has it
 * @throws EntryError when the two differ; whatever the library throws when there is no such place
 */
async function locate(zip, entry, name) {
    const { getFileNameLowLevel, parseExtraFields } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const header = await zip.readLocalFileHeaderPromise(entry);
    const extraFields = parseExtraFields(header.extraField);
    const renames = extraFields.some(({ id }) => id === UNICODE_NAME);
    const named = getFileNameLowLevel(header.generalPurposeBitFlag, header.fileName, extraFields, true);
    if (!header.fileName.equals(entry.fileNameRaw) || (renames && named !== name))
        throw new EntryError('has another name in its local header');
    const flags = entry.generalPurposeBitFlag;
    const described = (flags & DESCRIBED) !== 0;
    const stated = [header.crc32, ...sizesOf(header, extraFields)];
    const actual = [entry.crc32, entry.uncompressedSize, entry.compressedSize];
    const same = header.compressionMethod === entry.compressionMethod &&
        ((header.generalPurposeBitFlag ^ flags) & READ_BY) === 0 &&
        stated.every((value, index) => value === actual[index] || (described && (value === 0 || value === OPEN)));
    if (!same)
        throw new EntryError('has a local header that disagrees with the directory of the zip');
    const { relativeOffsetOfLocalHeader: start } = entry;
    return { name, start, end: header.fileDataStart + entry.compressedSize, described };
}
/** @returns the unpacked and the packed size, which Zip64 has in a field of its own */
function sizesOf({ compressedSize, uncompressedSize }, extraFields) {
    const sizes = [uncompressedSize, compressedSize];
    const large = extraFields.find(({ id }) => id === ZIP64)?.data;
    if (large === undefined || large.length < 16)
        return sizes;
    return sizes.map((size, index) => (size === OPEN ? Number(large.readBigUInt64LE(index * 8)) : size));
}
/** @returns for each entry that lies over another, a sentence without its end: it is how small files unpack to large ones */
function overlaps(extents) {
    const sorted = extents.toSorted((a, b) => a.start - b.start);
    return sorted.flatMap((extent, index) => {
        const before = sorted[index - 1];
        if (before === undefined || before.end <= extent.start)
            return [];
        return [`${(0,report_text/* quote */.hD)(extent.name, findings/* MAX_VALUE */.Ls)} overlaps ${(0,report_text/* quote */.hD)(before.name, findings/* MAX_VALUE */.Ls)} in the zip file`];
    });
}
/**
 * @param extents of all entries
 * @returns for each place where an entry could be that the directory does not list, a sentence without its end
 */
function gaps(extents, directory) {
    const sorted = extents.toSorted((a, b) => a.start - b.start);
    const starts = [...sorted.map(({ start }) => start), directory.start];
    return starts.flatMap((start, index) => {
        const before = sorted[index - 1];
        const length = start - (before?.end ?? 0);
        if (length <= 0 || (before?.described === true && DESCRIPTORS.includes(length)))
            return [];
        const place = before === undefined ? 'at its start' : `behind ${(0,report_text/* quote */.hD)(before.name, findings/* MAX_VALUE */.Ls)}`;
        return [`it has ${length} bytes ${place} that belong to no file`];
    });
}

;// CONCATENATED MODULE: ./src/package/contents.ts







const OTHER_DIRECTORY = 'what stands at its end does not fit its directory, so that other programs may read another one';
/**
 * Reads a package. Everything is unpacked, into nothing, and held against its stated size and checksum; but nothing if
 * the stated sizes are too much together, and nothing more after a size that is wrong.
 * @param path of a file
 * @param wanted which files are kept
 */
async function readContents(path, wanted) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    let zip;
    try {
        // The library's own checks of names and sizes would end the list at the first entry that fails.
        zip = await openPromise(path, { decodeStrings: false, validateEntrySizes: false, autoClose: false });
    }
    catch (error) {
        // As of a zip that was written to a pipe by a program that fills up its last block.
        const why = reasonOf(error);
        return unusable(why.includes('extra bytes at the end') ? 'it has bytes after its end' : `it is not a zip file (${why})`);
    }
    try {
        if (zip.entryCount > limits/* MAX_ENTRIES */.Sd) {
            return unusable(`it has ${zip.entryCount} entries; at most ${limits/* MAX_ENTRIES */.Sd} are allowed here`);
        }
        const start = cursor(zip);
        const { entries, problem } = await list(zip);
        const directory = { start, end: cursor(zip), count: entries.length };
        const complete = problem === undefined;
        const { documents, extents, problems } = await unpackAll(zip, entries, wanted);
        if (!complete)
            problems.unshift(problem);
        else if (!(await isFoundFromEnd(path, directory)))
            problems.unshift(OTHER_DIRECTORY);
        problems.push(...overlaps(extents));
        if (complete && extents.length === entries.length)
            problems.push(...gaps(extents, directory));
        return { entries, complete, documents, problems };
    }
    finally {
        zip.close();
    }
}
/** Where the library reads on in the directory, in bytes from the start of the file; its types are mistaken. */
function cursor(zip) {
    return zip.readEntryCursor;
}
function unusable(problem) {
    return { entries: [], complete: false, documents: new Map(), problems: [problem] };
}
/** @returns the entries of the directory, up to the first that cannot be read */
async function list(zip) {
    const { getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const entries = [];
    try {
        for await (const raw of zip.eachEntry()) {
            entries.push({
                raw,
                name: getFileNameLowLevel(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, true),
                asciiName: raw.fileNameRaw.toString('latin1').replace(/[\u0080-\u00ff]/g, '?'),
                size: raw.uncompressedSize,
                encrypted: raw.isEncrypted(),
                method: raw.compressionMethod,
                mode: raw.externalFileAttributes >>> 16
            });
        }
    }
    catch (error) {
        return { entries, problem: `it cannot be read as a zip file (${reasonOf(error)})` };
    }
    return { entries };
}
async function unpackAll(zip, entries, wanted) {
    const documents = new Map();
    const extents = [];
    const stated = entries.reduce((total, { size }) => total + size, 0);
    if (stated > limits/* MAX_UNPACKED_BYTES */.Tx) {
        const problem = `it would unpack to ${stated} bytes; at most ${limits/* MAX_UNPACKED_BYTES */.Tx} are allowed here`;
        return { documents, extents, problems: [problem] };
    }
    const problems = [];
    for (const entry of entries) {
        try {
            extents.push(await locate(zip, entry.raw, entry.name));
            if (!(0,package_entries/* isReadable */.hS)(entry))
                continue;
            const keep = wanted(entry.name) && !documents.has(entry.name);
            const bytes = await unpack(zip, entry.raw, keep);
            if (keep)
                documents.set(entry.name, bytes);
        }
        catch (error) {
            const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`;
            problems.push(`${(0,report_text/* quote */.hD)(entry.name, findings/* MAX_VALUE */.Ls)} ${why}`);
            if (error instanceof SizeError)
                break;
        }
    }
    return { documents, extents, problems };
}
/** What the library says, without the end of the sentence. */
function reasonOf(error) {
    return (0,report_text/* messageOf */.bD)(error).replace(/\.$/, '');
}

// EXTERNAL MODULE: ./src/package/finding.ts
var finding = __webpack_require__(9733);
// EXTERNAL MODULE: ./src/extension/manifest.ts + 1 modules
var manifest = __webpack_require__(3286);
// EXTERNAL MODULE: ./src/package/manifest-edit.ts
var manifest_edit = __webpack_require__(6824);
// EXTERNAL MODULE: ./src/extension/parse-document.ts
var parse_document = __webpack_require__(4398);
// EXTERNAL MODULE: ./src/extension/schema-manifest.ts
var schema_manifest = __webpack_require__(6614);
// EXTERNAL MODULE: ./src/extension/similar.ts
var similar = __webpack_require__(5988);
;// CONCATENATED MODULE: ./src/package/package-manifest.ts







/** @returns why there is no manifest at the root of the package, as a sentence without its end; else nothing */
function absence({ entries, complete }) {
    const names = entries.map(({ name }) => name);
    if (names.includes(manifest/* MANIFEST */.e0) || !complete)
        return undefined;
    const similar = names.filter(name => lastOf(name).toLowerCase() === manifest/* MANIFEST */.e0);
    const [nearest] = similar.sort((a, b) => a.split('/').length - b.split('/').length);
    if (nearest === undefined)
        return `it has no ${manifest/* MANIFEST */.e0} at its root`;
    const spelled = lastOf(nearest) === manifest/* MANIFEST */.e0 ? '' : `; its name is ${manifest/* MANIFEST */.e0}, in lower case`;
    const shown = (0,report_text/* quote */.hD)(nearest, findings/* MAX_VALUE */.Ls);
    return nearest.includes('/')
        ? `it has its manifest at ${shown}, not at its root: zip what is in that folder, or give that folder as package-path${spelled}`
        : `it has its manifest as ${shown}${spelled}`;
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/**
 * @param bytes of the manifest
 * @param contents of the package that it is in
 */
async function inspectManifest(bytes, contents) {
    try {
        const document = await (0,parse_document.parseDocument)(bytes, 'json');
        const { problems } = (0,manifest/* judgeManifest */.TX)(document);
        const elsewhere = (0,findings/* findings */.Pg)(targetIssues(document.value, contents), document);
        const notices = [...markNotices(bytes), ...schemaNotices(document), ...(0,manifest/* manifestNotices */.Ze)(document)];
        return { document, problems: byLine([...problems, ...elsewhere]), notices: byLine(notices) };
    }
    catch (error) {
        if (!(error instanceof extension_document/* DocumentError */.Mi))
            throw error;
        return { problems: error.findings, notices: [] };
    }
}
function byLine(found) {
    return found.toSorted((a, b) => a.line - b.line);
}
function targetIssues(value, { entries, complete }) {
    const target = (0,findings/* textAt */.$6)(value, ['execution', 'target']);
    // What is no path at all is a problem of the manifest itself.
    if (target === undefined || !schema_manifest/* TARGET */.Qn.pattern.test(target) || !complete)
        return [];
    const wanted = target.replace(/^(?:\.\/)+/, '');
    const names = entries.map(({ name }) => name).filter(name => !name.endsWith('/'));
    if (names.includes(wanted))
        return [];
    const message = (0,similar/* didYouMean */.a)('must be a file of the package, which has none of this name', wanted, names);
    return [{ path: ['execution', 'target'], message }];
}
function markNotices(bytes) {
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return [];
    const message = 'the file begins with a byte order mark, and a zip is uploaded with it; packing a folder leaves it out';
    return [{ line: 1, message }];
}
function schemaNotices(document) {
    if ((0,findings/* textAt */.$6)(document.value, ['$schema']) === undefined)
        return [];
    const message = '$schema is for editors, and a zip is uploaded with it; packing a folder leaves it out';
    return [{ line: document.line(['$schema']), message }];
}

// EXTERNAL MODULE: ./src/package/regular-file.ts
var regular_file = __webpack_require__(8995);
;// CONCATENATED MODULE: ./src/package/translations.ts



/** The texts of an extension in a language: `i18n/<language>/resources.json` (user guide, "Extension Package"). */
/** The languages of the user guide; one of them is enough. */
const LANGUAGES = ['zh-cn', 'en-us'];
/** Where the user guide has them; one edition of it spells the name as "resource.json". */
const RESOURCES = /^i18n\/[^/]+\/resources?\.json$/;
/** @returns whether the file of a package may hold texts in a language */
function isTranslation(name) {
    return /^i18n\/.+\.json$/.test(name);
}
/** @returns for a file that looks like a translation but is read by nobody, or in no known language: why */
function translationRemark(name) {
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
/**
 * @param name of the file
 * @returns what is wrong with it, and what is unusual, each at its line
 */
async function judgeTranslation(name, bytes) {
    try {
        const document = await (0,parse_document.parseDocument)(bytes, 'json');
        return RESOURCES.test(name) ? judge(document) : { problems: [], notices: [] };
    }
    catch (error) {
        if (!(error instanceof extension_document/* DocumentError */.Mi))
            throw error;
        return { problems: error.findings, notices: [] };
    }
}
function judge(document) {
    const { value } = document;
    if (!(0,extension_document/* isRecord */.u4)(value)) {
        return { problems: (0,findings/* findings */.Pg)([{ path: [], message: 'must be an object' }], document), notices: [] };
    }
    const unusual = Object.entries(value).filter(([, text]) => typeof text !== 'string');
    const issues = unusual.map(([key]) => ({ path: [key], message: 'is a text in the user guide' }));
    return { problems: [], notices: (0,findings/* findings */.Pg)(issues, document) };
}

;// CONCATENATED MODULE: ./src/package/preflight.ts











/**
 * Judges a package by everything that the documents say about one (user guide, "Extension Package"), in one go.
 * @param zip a path; what is there may be no zip at all
 */
async function inspectPackage(zip) {
    const contents = await readContents(zip, isDocument);
    const problems = [...(0,package_entries/* judgeEntries */.Cm)(contents.entries), ...contents.problems].map(finding/* ofWhole */.j);
    const notices = (0,package_entries/* entryRemarks */.mI)(contents.entries).map(finding/* ofWhole */.j);
    const { document, ...inner } = await inspectInside(contents);
    return {
        document,
        problems: [...problems, ...inner.problems],
        notices: [...notices, ...inner.notices]
    };
}
/**
 * Judges what can be judged of a folder that cannot be packed.
 * @param folder a real path
 * @param changes that packing would make
 */
async function inspectFolder(folder, changes, error) {
    const names = error.names ?? [manifest/* MANIFEST */.e0];
    const documents = new Map();
    for (const name of names.filter(isDocument)) {
        const read = await (0,regular_file/* readFile */.T)(external_node_path_default().join(folder, name), extension_document/* MAX_DOCUMENT_BYTES */.bi).catch(() => undefined);
        if (read === undefined)
            continue;
        documents.set(name, name === manifest/* MANIFEST */.e0 ? await (0,manifest_edit/* editManifest */.S)(read.bytes, changes) : read.bytes);
    }
    const entries = names.map(name => ({ name }));
    const inside = await inspectInside({ entries, complete: error.names !== undefined, documents });
    const notices = [...(0,package_entries/* entryRemarks */.mI)(entries).map(finding/* ofWhole */.j), ...inside.notices];
    return { ...inside, problems: [...inside.problems, ...error.problems], notices };
}
/** @returns whether the file of a package is looked into */
function isDocument(name) {
    return name === manifest/* MANIFEST */.e0 || isTranslation(name);
}
async function inspectInside(contents) {
    const missing = absence(contents);
    const problems = missing === undefined ? [] : [(0,finding/* ofWhole */.j)(missing)];
    const notices = [];
    let document;
    for (const [file, bytes] of contents.documents) {
        // Parsing waits for nothing, so that many files would keep the end of the step waiting.
        await (0,promises_.setImmediate)();
        const judged = file === manifest/* MANIFEST */.e0 ? await inspectManifest(bytes, contents) : await judgeTranslation(file, bytes);
        document ??= judged.document;
        problems.push(...judged.problems.map(inFile(file)));
        notices.push(...judged.notices.map(inFile(file)));
    }
    for (const { name: file } of contents.entries) {
        const message = translationRemark(file);
        if (message !== undefined)
            notices.push({ file, line: 1, message });
    }
    return { document, problems, notices };
}
function inFile(file) {
    return ({ line, message }) => ({ file, line, message });
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
