export const id = 614;
export const ids = [614];
export const modules = {

/***/ 4614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operation: () => (/* binding */ operation)
/* harmony export */ });
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5655);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2899);
/* harmony import */ var _shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(111);
/* harmony import */ var _shared_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
/* harmony import */ var _shared_registered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4984);
/** The operation `create-draft`: creates a low-code draft, and its extension with it if that is new. */








const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('draft-path'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_FIELDS */ .CH, 'if-exists')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .defineOperation */ .h)({
    ...takes,
    summary: 'Creates a low-code draft, and its extension with it if that is new.',
    service: 'pipeline',
    writes: true,
    comment: { created: 'draft', unchanged: 'exists' },
    plan
});
/**
 * @throws RefusedError when the version is there, draft or published, and that is not to be skipped; or when the
 * extension is of another type
 */
async function plan({ client, domainId, inputs }) {
    const release = inputs['draft-path'];
    const { draft, pluginName, version } = release;
    const lookup = client && (await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(client, domainId, pluginName, version));
    const row = lookup?.row;
    if (row !== undefined) {
        const there = `Version ${version} of ${pluginName} is there already (${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(row.state, 40)})`;
        if (inputs['if-exists'] !== 'skip') {
            const other = (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormal */ .eV)(row) ? '' : ' use update-draft with if-missing: create,';
            throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk(`${there}. Raise the version,${other} or set if-exists to skip.`);
        }
        const notice = `${there}; nothing is created.`;
        return { steps: [], result: 'unchanged', notice, uniqueId: row.uniqueId };
    }
    const extension = client && (await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findExtensionOf */ .OZ)(client, domainId, release, lookup?.extension));
    (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_5__/* .throwOnProblems */ .K)((0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_5__/* .differences */ .t)(release, { extension, version: undefined }));
    return { steps: [(0,_shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .createDraftStep */ .o)(domainId, draft, extension)], result: 'created' };
}


/***/ })

};
