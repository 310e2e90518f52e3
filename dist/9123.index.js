export const id = 9123;
export const ids = [9123];
export const modules = {

  4930:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NS: () => (  isLfsPointer),
    Zt: () => (  IS_POINTER),
    l$: () => (  MAX_POINTER_BYTES)
  });
const BEGINNING = 'version https://git-lfs.github.com/spec/';
const MAX_POINTER_BYTES = 1_024;
const IS_POINTER = 'is a Git LFS pointer, not the file itself; give actions/checkout the input lfs: true';
function isLfsPointer(bytes) {
    return Buffer.from(bytes.subarray(0, BEGINNING.length)).toString('latin1') === BEGINNING;
}


  }),

  9123:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ICON_SIDE: () => (  ICON_SIDE),
    openIcon: () => (  openIcon),
    openImage: () => (  openImage)
  });
  var _extension_lfs_js__M1__ = __webpack_require__(4930);
  var _paths_js__M0__ = __webpack_require__(2416);


const MAX_ICON_BYTES = 512 * 1024;
const MAX_IMAGE_BYTES = 5 * 1024 * 1024;
const ICON_SIDE = 128;
const TYPES = {
    'image/png': { start: /^\x89PNG\r\n\x1a\n....IHDR/s, side: pngSide },
    'image/jpeg': { start: /^\xff\xd8\xff/, side: jpegSide },
    'image/gif': { start: /^GIF8[79]a/, side: gifSide }
};
async function openIcon(file) {
    return open(file, MAX_ICON_BYTES, '512 KB', ['image/png', 'image/jpeg']);
}
async function openImage(file) {
    return open(file, MAX_IMAGE_BYTES, '5 MB', ['image/png', 'image/jpeg', 'image/gif']);
}
async function open(file, most, limit, types) {
    if (file.size > most)
        throw new _paths_js__M0__  .ER(`the file has ${file.size} bytes; at most ${limit} (${most} bytes) are allowed`);
    const bytes = await (0,_paths_js__M0__  .$C)(file, most);
    if ((0,_extension_lfs_js__M1__  .NS)(bytes))
        throw new _paths_js__M0__  .ER(`the file ${_extension_lfs_js__M1__  .Zt}`);
    const start = bytes.toString('latin1', 0, 16);
    const type = types.find(candidate => TYPES[candidate].start.test(start));
    const side = type && TYPES[type].side(bytes);
    if (type === undefined || (type !== 'image/jpeg' && side === undefined)) {
        const names = types.map(candidate => candidate.replace('image/', '').toUpperCase()).join(', ');
        throw new _paths_js__M0__  .ER(`its content is none of ${names}, whatever its name says`);
    }
    const { name: filename, path, size, changed } = file;
    return { image: { filename, type, path, size, changed }, side };
}
function pngSide(bytes) {
    if (bytes.length < 24)
        return undefined;
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
function gifSide(bytes) {
    if (bytes.length < 10)
        return undefined;
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}
const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const NO_FRAMES = [0xc4, 0xc8, 0xcc];
function jpegSide(bytes) {
    let at = 2;
    while (at + 9 <= bytes.length && bytes[at] === MARKER) {
        const marker = bytes.readUInt8(at + 1);
        if (marker === START_OF_SCAN)
            return undefined;
        const isFrame = marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker);
        if (isFrame)
            return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
        at += marker === MARKER ? 1 : 2 + bytes.readUInt16BE(at + 2);
    }
    return undefined;
}


  })

};
