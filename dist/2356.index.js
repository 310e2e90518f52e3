export const id = 2356;
export const ids = [2356];
export const modules = {

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


  })

};
