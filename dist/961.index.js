export const id = 961;
export const ids = [961];
export const modules = {

  5644:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H3: () => (  published),
    OD: () => (  notRegistered),
    lL: () => (  noSuchVersion)
  });
function published({ pluginName, version }) {
    return `Version ${version} of ${pluginName} is published`;
}
function noSuchVersion({ pluginName, version }) {
    return `There is no version ${version} of ${pluginName}`;
}
function notRegistered(pluginName) {
    return `Extension ${pluginName} is not registered`;
}


  }),

  4961:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
  var _operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2899);
  var _shared_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
  var _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);
  var _shared_registered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);
  var _shared_release_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9649);
  var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5644);








const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)('package-path'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .CH, 'if-exists')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_6__  .h)({
    ...takes,
    summary: 'Uploads a package as a draft. A draft of the same version is replaced.',
    service: 'pipeline',
    writes: true,
    comment: { uploaded: 'draft', unchanged: 'formal' },
    plan
});
async function plan(context) {
    const { client, domainId, dryRun, inputs } = context;
    const release = inputs['package-path'];
    const { pluginName, version } = release;
    let warnings = [];
    if (client !== undefined && (inputs['if-exists'] === 'skip' || dryRun)) {
        const lookup = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .TE)(client, domainId, pluginName, version);
        if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .eV)(lookup.row))
            return planOfPublished(context, lookup.row);
        const extension = dryRun
            ? await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_2__  .OZ)(client, domainId, release, lookup.extension)
            : lookup.extension;
        if (dryRun && extension === undefined) {
            throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__  .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_7__  .OD)(pluginName)}. Register it first with register-extension, or use publish, which does.`);
        }
        warnings = (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_4__  .y6)(release, { extension, version: undefined });
    }
    return { steps: [(0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_5__  .go)(domainId, release)], result: 'uploaded', warnings };
}
function planOfPublished({ inputs }, row) {
    const there = (0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_7__  .H3)(inputs['package-path']);
    if (inputs['if-exists'] !== 'skip')
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__  .fk(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`);
    const notice = `${there} already; nothing is uploaded.`;
    return { steps: [], result: 'unchanged', notice, uniqueId: row?.uniqueId };
}


  })

};
