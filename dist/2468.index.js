export const id = 2468;
export const ids = [2468];
export const modules = {

  2468:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openForm: () => (  openForm),
    r: () => (  formLength)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9662);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8549);




async function openForm(part, ready, onProgress) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(part.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .jL(part.filename, false, error);
    });
    try {
        await assertUnchanged(file, part, false);
        const source = file.createReadStream({ start: 0, end: part.size - 1, autoClose: false });
        const form = await build(part, source);
        const check = () => ready().then(() => assertUnchanged(file, part, true));
        const stream = (0,_body_js__WEBPACK_IMPORTED_MODULE_2__  .Dg)(check, onProgress);
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
    const { default: FormData } = await Promise.all( [__webpack_require__.e(6454), __webpack_require__.e(9300)]).then(__webpack_require__.t.bind(__webpack_require__, 6454, 23));
    const form = new FormData();
    form.append(part.field, source, {
        filename: part.filename,
        contentType: part.type,
        knownLength: part.size
    });
    return form;
}


  })

};
