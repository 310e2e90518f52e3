export const id = 961;
export const ids = [961];
export const modules = {

  4961:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
  var _operation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2899);
  var _shared_after_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4265);
  var _shared_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
  var _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
  var _shared_registered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2603);
  var _shared_release_steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9649);
  var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5644);









const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)('package-path'),
    optional: {
        ...(0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .CH),
        'if-exists': _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .AG.skip,
        'if-missing': _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .W1.create
    }
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_7__  .h)({
    ...takes,
    summary: 'Uploads a package as a draft. A draft of the same version is replaced.',
    wording: { subject: '{release}', aim: 'uploaded' },
    service: 'pipeline',
    writes: true,
    comment: { uploaded: 'draft', unchanged: 'formal' },
    plan
});
async function plan(context) {
    const { client, domainId, dryRun, inputs } = context;
    const release = inputs['package-path'];
    const skips = inputs['if-exists'] === 'skip';
    const creates = inputs['if-missing'] === 'create';
    const settle = skips || creates ? (0,_shared_after_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .vu)(domainId, release, { mayExist: skips }) : explainUnreadRefusal;
    const upload = (0,_shared_after_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .sx)((0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_6__  .go)(domainId, release), settle);
    if (client === undefined || !(skips || creates || dryRun)) {
        const register = creates ? (0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_6__  .H2)(domainId, release, undefined) : [];
        return { steps: [...register, upload], result: 'uploaded' };
    }
    const lookup = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .TE)(client, domainId, release.pluginName, release.version);
    if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .eV)(lookup.row))
        return planOfPublished(context, lookup.row);
    const extension = await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_3__  .OZ)(client, domainId, release, lookup.extension);
    if (dryRun && !creates && extension === undefined) {
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__  .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .OD)(release.pluginName)}. Register it first with register-extension, or set if-missing to create.`);
    }
    const warnings = (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_5__  .y6)(release, { extension, version: undefined });
    const register = creates ? (0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_6__  .H2)(domainId, release, { extension }) : [];
    const change = (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_4__  .C2)(lookup.row, 'draft');
    return { steps: [...register, upload], result: 'uploaded', change, warnings };
}
function explainUnreadRefusal({ suspects }) {
    const lines = [
        'Likely cause: the extension is not registered, or as something else, or this version is published.',
        'What to do: run the same step with dry-run: true, which says which of them it is.'
    ];
    return Promise.resolve(suspects.length === 0 ? lines : undefined);
}
function planOfPublished({ inputs }, row) {
    const there = (0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .H3)(inputs['package-path']);
    if (inputs['if-exists'] !== 'skip')
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__  .fk(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`);
    const notice = `${there} already; nothing is uploaded.`;
    return { steps: [], result: 'unchanged', notice, uniqueId: row?.uniqueId };
}


  })

};
