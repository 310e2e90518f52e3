export const id = 3146;
export const ids = [3146];
export const modules = {

  3146:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_calls_extensions_js__M0__ = __webpack_require__(8519);
  var _codearts_lookups_js__M1__ = __webpack_require__(6384);
  var _inputs_fields_js__M2__ = __webpack_require__(2996);
  var _operation_js__M7__ = __webpack_require__(2899);
  var _shared_deletion_js__M3__ = __webpack_require__(3574);
  var _shared_find_js__M4__ = __webpack_require__(7827);
  var _shared_plan_js__M5__ = __webpack_require__(5099);
  var _shared_references_js__M6__ = __webpack_require__(2818);
  var _shared_sentences_js__M8__ = __webpack_require__(5644);









const takes = {
    required: { ...(0,_inputs_fields_js__M2__  .Up)('plugin-name'), version: _inputs_fields_js__M2__  .SF },
    optional: { ...(0,_inputs_fields_js__M2__  .Up)('confirm'), 'if-missing': _inputs_fields_js__M2__  .W1.ignore }
};
const operation = (0,_operation_js__M7__  .h)({
    ...takes,
    summary: 'Deletes a version, published or not. When pipelines use it, `confirm` is needed as well.',
    wording: { subject: '{release}', aim: 'deleted' },
    service: 'pipeline',
    writes: true,
    plan
});
async function plan({ client, domainId, inputs }) {
    const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName, version } = inputs;
    const missing = (0,_shared_sentences_js__M8__  .lL)({ pluginName, version });
    const read = async (reader) => (await (0,_codearts_lookups_js__M1__  .TE)(reader, domainId, pluginName, version)).row;
    let used = '';
    let change;
    if (client !== undefined) {
        const row = await read(client);
        if (row === undefined)
            return (0,_shared_deletion_js__M3__  .uG)({ missing, ifMissing });
        change = (0,_shared_plan_js__M5__  .C2)(row, 'absent');
        const extension = await (0,_shared_find_js__M4__  .rC)(client, domainId, { ...row, pluginName });
        used = (0,_shared_references_js__M6__  .$)([row, extension], `version ${version} of ${pluginName}`, confirm);
    }
    const deleting = (0,_shared_deletion_js__M3__  .jo)({
        title: `Delete the version${used}`,
        call: (0,_codearts_calls_extensions_js__M0__  .Tw)(domainId, pluginName, version),
        isGone: async (reader) => (await read(reader)) === undefined,
        missing,
        ifMissing
    });
    return { ...deleting, change };
}


  })

};
