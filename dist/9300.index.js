export const id = 9300;
export const ids = [9300];
export const modules = {

  9300:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lookup: () => (  lookup)
  });
function lookup() {
    throw new Error('mime-types is not part of this bundle: give each part of a form its contentType');
}


  })

};
