export const id = 8182;
export const ids = [8182];
export const modules = {

  8182:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    sha256: () => (  sha256)
  });
  var node_crypto__M0__ = __webpack_require__(7598);
  var node_crypto__M0___default =  __webpack_require__.n(node_crypto__M0__);
  var _extension_regular_file_js__M1__ = __webpack_require__(9464);


const PIECE = 1024 * 1024;
async function sha256(path, signal) {
    const hash = (0,node_crypto__M0__.createHash)('sha256');
    let [buffer, other] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)];
    return (0,_extension_regular_file_js__M1__  .D4)(path, async ({ handle }) => {
        let reading = handle.read(buffer, 0, PIECE, null);
        for (;;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return hash.digest('hex');
            signal.throwIfAborted();
            reading = handle.read(other, 0, PIECE, null);
            hash.update(buffer.subarray(0, bytesRead));
            [buffer, other] = [other, buffer];
        }
    });
}


  })

};
