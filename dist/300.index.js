export const id = 300;
export const ids = [300];
export const modules = {

/***/ 9300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookup: () => (/* binding */ lookup)
/* harmony export */ });
/**
 * Stands in for mime-types in the bundle (tsconfig `paths`), and so keeps the 150 kB of mime-db out as well. form-data
 * asks it for the content type of a part that is given none; every part of this action is given one.
 */
function lookup() {
    throw new Error('mime-types is not part of this bundle: give each part of a form its contentType');
}


/***/ })

};
