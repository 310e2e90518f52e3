export const id = 468;
export const ids = [468];
export const modules = {

  2468:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    formLength: () => (  formLength),
    openForm: () => (  openForm)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
  var node_stream__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8549);




async function openForm(part, onProgress) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(part.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(part.filename, false, error);
    });
    try {
        await assertUnchanged(file, part, false);
        const source = file.createReadStream({ start: 0, end: part.size - 1, autoClose: false });
        const form = await build(part, source);
        const stream = checkedAtEnd(() => assertUnchanged(file, part, true), onProgress);
        form.once('error', (error) => stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(part.filename, true, error)));
        stream.once('close', () => {
            source.destroy();
            void file.close();
        });
        form.pipe(stream);
        return { headers: { ...form.getHeaders(), 'content-length': String(form.getLengthSync()) }, stream };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function assertUnchanged(file, { filename, changed, size }, begun) {
    const now = await file.stat();
    if (now.isFile() && now.size === size && now.ctimeMs === changed)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(filename, begun);
}
async function formLength(part) {
    return (await build(part, Buffer.alloc(0))).getLengthSync();
}
async function build(part, source) {
    const { default: FormData } = await Promise.all( [__webpack_require__.e(454), __webpack_require__.e(300)]).then(__webpack_require__.t.bind(__webpack_require__, 6454, 23));
    const form = new FormData();
    form.append(part.field, source, {
        filename: part.filename,
        contentType: part.type,
        knownLength: part.size
    });
    return form;
}
function checkedAtEnd(check, onProgress) {
    let last;
    return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        transform(chunk, _encoding, done) {
            onProgress();
            const before = last;
            last = chunk;
            done(null, before);
        },
        flush(done) {
            check().then(() => {
                done(null, last);
            }, done);
        }
    });
}


  })

};
