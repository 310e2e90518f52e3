export const id = 123;
export const ids = [123];
export const modules = {

  9123:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ICON_SIDE: () => (  ICON_SIDE),
    openIcon: () => (  openIcon),
    openImage: () => (  openImage)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
  var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7981);


const MAX_ICON_BYTES = 512 * 1024;
const MAX_IMAGE_BYTES = 5 * 1024 * 1024;
const ICON_SIDE = 128;
const SIGNATURES = {
    'image/png': [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    'image/jpeg': [Buffer.from('\xff\xd8\xff', 'latin1')],
    'image/gif': [Buffer.from('GIF87a', 'latin1'), Buffer.from('GIF89a', 'latin1')]
};
async function openIcon(file) {
    return open(file, MAX_ICON_BYTES, '512 KB', ['image/png', 'image/jpeg']);
}
async function openImage(file) {
    return open(file, MAX_IMAGE_BYTES, '5 MB', ['image/png', 'image/jpeg', 'image/gif']);
}
async function open(file, most, limit, types) {
    if (file.size > most)
        throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__  .ER(`the file has ${file.size} bytes; at most ${limit} (${most} bytes) are allowed`);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path);
    const type = types.find(candidate => SIGNATURES[candidate].some(start => bytes.subarray(0, start.length).equals(start)));
    const side = await measure(bytes);
    if (type === undefined || (type !== 'image/jpeg' && side === undefined)) {
        const names = types.map(candidate => candidate.replace('image/', '').toUpperCase()).join(', ');
        throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__  .ER(`its content is none of ${names}, whatever its name says`);
    }
    const { name: filename, path, size, changed } = file;
    return { image: { filename, type, path, size, changed }, side };
}
async function measure(bytes) {
    const { imageSize } = await __webpack_require__.e(  13).then(__webpack_require__.bind(__webpack_require__, 2013));
    try {
        const { width, height } = imageSize(bytes);
        return { width, height };
    }
    catch {
        return undefined;
    }
}


  })

};
