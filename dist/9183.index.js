export const id = 9183;
export const ids = [9183];
export const modules = {

  9183:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
  var _operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2899);
  var _shared_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5099);
  var _shared_release_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9649);
  var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5644);
  var _shared_tag_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2047);







const takes = {
    required: { ...(0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)('plugin-name'), version: _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .SF },
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)('display-name', 'tag-prefix')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_5__  .h)({
    ...takes,
    summary: 'Publishes a draft that is there.',
    wording: { subject: '{release}', aim: 'published' },
    service: 'pipeline',
    writes: true,
    check: _shared_tag_version_js__WEBPACK_IMPORTED_MODULE_4__  .N,
    plan
});
async function plan({ client, domainId, inputs }) {
    const { 'display-name': given, 'plugin-name': pluginName, version } = inputs;
    const row = client && (await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .TE)(client, domainId, pluginName, version)).row;
    if (client !== undefined && row === undefined) {
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_2__  .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_6__  .lL)({ pluginName, version })} to publish. Upload or create its draft first, or use publish, which does both.`);
    }
    const uniqueId = row?.uniqueId;
    if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .eV)(row)) {
        const notice = `${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_6__  .H3)({ pluginName, version })} already; nothing is changed.`;
        return { steps: [], result: 'unchanged', notice, uniqueId };
    }
    const displayName = given ?? row?.displayName ?? _shared_plan_js__WEBPACK_IMPORTED_MODULE_2__  .t6;
    return {
        steps: [(0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_3__  .gm)(domainId, { pluginName, displayName, version })],
        result: 'published',
        change: client && (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_2__  .C2)(row, 'published'),
        uniqueId
    };
}


  })

};
