export const id = 2468;
export const ids = [2468];
export const modules = {

  2468:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openForm: () => (  openForm),
    r: () => (  formLength)
  });
  var node_fs__M0__ = __webpack_require__(3024);
  var node_fs__M0___default =  __webpack_require__.n(node_fs__M0__);
  var node_fs_promises__M1__ = __webpack_require__(1455);
  var node_fs_promises__M1___default =  __webpack_require__.n(node_fs_promises__M1__);
  var _body_js__M2__ = __webpack_require__(9662);
  var _errors_js__M3__ = __webpack_require__(8549);




const PIECE = 256 * 1024;
const END_OF_HEADERS = '\r\n\r\n';
async function openForm(part, ready, onProgress) {
    const file = await (0,node_fs_promises__M1__.open)(part.path, node_fs__M0__.constants.O_RDONLY | node_fs__M0__.constants.O_NONBLOCK).catch((error) => {
        throw new _errors_js__M3__  .jL(part.filename, false, error);
    });
    try {
        await assertUnchanged(file, part, false);
        const { headers, head, tail } = await frameOf(part);
        const source = {
            pieces: () => pieces(file, part, head),
            last: async () => {
                await ready();
                await assertUnchanged(file, part, true);
                return tail;
            },
            close: () => void file.close()
        };
        return { headers, stream: new _body_js__M2__  .mN(source, onProgress) };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function* pieces(file, { filename, size }, head) {
    const fail = (error) => {
        throw new _errors_js__M3__  .jL(filename, true, error);
    };
    yield head;
    let [buffer, other] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)];
    let reading = file.read(buffer, 0, Math.min(PIECE, size), 0);
    for (let at = 0; at < size;) {
        const { bytesRead } = await reading.catch(fail);
        if (bytesRead === 0)
            fail();
        at += bytesRead;
        reading = file.read(other, 0, Math.min(PIECE, size - at), at);
        reading.catch(() => undefined);
        yield buffer.subarray(0, bytesRead);
        [buffer, other] = [other, buffer];
    }
}
async function assertUnchanged(file, { filename, changed, size }, begun) {
    const now = await file.stat();
    if (now.isFile() && now.size === size && now.ctimeMs === changed)
        return;
    throw new _errors_js__M3__  .jL(filename, begun);
}
async function formLength(part) {
    return Number((await frameOf(part)).headers['content-length']);
}
async function frameOf({ field, filename, size, type }) {
    const { default: FormData } = await Promise.all( [__webpack_require__.e(6454), __webpack_require__.e(9300)]).then(__webpack_require__.t.bind(__webpack_require__, 6454, 23));
    const form = new FormData();
    form.append(field, Buffer.alloc(0), { filename, contentType: type });
    const frame = form.getBuffer();
    const end = frame.indexOf(END_OF_HEADERS) + END_OF_HEADERS.length;
    return {
        headers: { ...form.getHeaders(), 'content-length': String(frame.length + size) },
        head: frame.subarray(0, end),
        tail: frame.subarray(end)
    };
}


  })

};
