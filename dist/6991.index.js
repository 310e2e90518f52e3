export const id = 6991;
export const ids = [6991];
export const modules = {

  6991:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    packageWork: () => (  packageWork)
  });
  var node_fs_promises__M0__ = __webpack_require__(1455);
  var node_fs_promises__M0___default =  __webpack_require__.n(node_fs_promises__M0__);
  var node_path__M1__ = __webpack_require__(6760);
  var node_path__M1___default =  __webpack_require__.n(node_path__M1__);


const LOOKED_THROUGH = 256;
const ENTRY = 128;
const ENOUGH = 128 * 1024;
async function packageWork(file) {
    let total = 0;
    try {
        for await (const [name, size] of file.isFolder ? filesOf(file.path) : entriesOf(file.path)) {
            total += ENTRY + (name.endsWith('.json') ? size : size / LOOKED_THROUGH);
            if (total > ENOUGH)
                break;
        }
    }
    catch {
    }
    return Math.max(total, file.size / LOOKED_THROUGH);
}
async function* entriesOf(file) {
    const { zip } = await (await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(2356)]).then(__webpack_require__.bind(__webpack_require__, 2356))).openZip(file);
    try {
        for await (const { fileNameRaw, uncompressedSize } of zip.eachEntry())
            yield [fileNameRaw.toString(), uncompressedSize];
    }
    finally {
        zip.close();
    }
}
async function* filesOf(folder) {
    for await (const entry of await (0,node_fs_promises__M0__.opendir)(folder)) {
        const { name } = entry;
        const inner = node_path__M1___default().join(folder, name);
        if (entry.isDirectory())
            yield* filesOf(inner);
        else
            yield [name, entry.isSymbolicLink() ? Infinity : (await (0,node_fs_promises__M0__.lstat)(inner)).size];
    }
}


  })

};
