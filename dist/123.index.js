export const id = 123;
export const ids = [123];
export const modules = {

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ICON_SIDE: () => (/* binding */ ICON_SIDE),
/* harmony export */   openIcon: () => (/* binding */ openIcon),
/* harmony export */   openImage: () => (/* binding */ openImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7981);
// Opens the images that inputs name: the icon of an extension, and the thumbnail of a plan.


/** "Updating the Extension Icon": 512 KB; "Uploading an Image": 5 MB. */
const MAX_ICON_BYTES = 512 * 1024;
const MAX_IMAGE_BYTES = 5 * 1024 * 1024;
/** "Updating the Extension Icon" recommends 128 x 128 pixels. */
const ICON_SIDE = 128;
/** The first bytes of a file of each type. */
const SIGNATURES = {
    'image/png': [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    'image/jpeg': [Buffer.from('\xff\xd8\xff', 'latin1')],
    'image/gif': [Buffer.from('GIF87a', 'latin1'), Buffer.from('GIF89a', 'latin1')]
};
/** @throws PathError when the file is larger than allowed, or is neither PNG nor JPEG by content */
async function openIcon(file) {
    return open(file, MAX_ICON_BYTES, '512 KB', ['image/png', 'image/jpeg']);
}
/** @throws PathError when the file is larger than allowed, or is of no type that the documents show */
async function openImage(file) {
    return open(file, MAX_IMAGE_BYTES, '5 MB', ['image/png', 'image/jpeg', 'image/gif']);
}
async function open(file, most, limit, types) {
    if (file.size > most)
        throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathError */ .ER(`the file has ${file.size} bytes; at most ${limit} (${most} bytes) are allowed`);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path);
    const type = types.find(candidate => SIGNATURES[candidate].some(start => bytes.subarray(0, start.length).equals(start)));
    const side = await measure(bytes);
    // A JPEG needs no size, because the library cannot measure what some encoders write.
    if (type === undefined || (type !== 'image/jpeg' && side === undefined)) {
        const names = types.map(candidate => candidate.replace('image/', '').toUpperCase()).join(', ');
        throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathError */ .ER(`its content is none of ${names}, whatever its name says`);
    }
    const { name: filename, path, size, changed } = file;
    return { image: { filename, type, path, size, changed }, side };
}
async function measure(bytes) {
    const { imageSize } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 2013));
    try {
        const { width, height } = imageSize(bytes);
        return { width, height };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
