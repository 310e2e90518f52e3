export const id = 6991;
export const ids = [6991];
export const modules = {

  6991:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    unpackedSize: () => (  unpackedSize)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const ENTRY_BYTES = 256;
const ENOUGH = 128 * 1024;
async function unpackedSize(file) {
    if (!file.isFolder && file.size > ENOUGH)
        return file.size;
    let total = 0;
    try {
        for await (const size of file.isFolder ? sizesInFolder(file.path) : sizesInZip(file.path)) {
            total += ENTRY_BYTES + size;
            if (total > ENOUGH)
                break;
        }
    }
    catch {
    }
    return total;
}
async function* sizesInZip(file) {
    const { zip } = await (await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 440))).openZip(file);
    try {
        for await (const { uncompressedSize } of zip.eachEntry())
            yield uncompressedSize;
    }
    finally {
        zip.close();
    }
}
async function* sizesInFolder(folder) {
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
        const inner = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, entry.name);
        if (entry.isDirectory())
            yield* sizesInFolder(inner);
        else
            yield entry.isSymbolicLink() ? ENOUGH : (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(inner)).size;
    }
}


  })

};
