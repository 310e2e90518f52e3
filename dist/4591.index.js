export const id = 4591;
export const ids = [4591];
export const modules = {

  4591:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_calls_extensions_js__M0__ = __webpack_require__(8519);
  var _inputs_fields_js__M1__ = __webpack_require__(2996);
  var _operation_js__M5__ = __webpack_require__(2899);
  var _shared_deletion_js__M2__ = __webpack_require__(3574);
  var _shared_find_js__M3__ = __webpack_require__(7827);
  var _shared_references_js__M4__ = __webpack_require__(2818);






const takes = {
    required: (0,_inputs_fields_js__M1__  .Up)('plugin-name', 'confirm'),
    optional: { 'if-missing': _inputs_fields_js__M1__  .W1.ignore }
};
const operation = (0,_operation_js__M5__  .h)({
    ...takes,
    summary: 'Deletes an extension with all its versions.',
    wording: { subject: 'extension {extension}', aim: 'deleted' },
    service: 'pipeline',
    writes: true,
    plan
});
async function plan({ client, domainId, inputs }) {
    const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName } = inputs;
    const missing = `There is no extension ${pluginName}`;
    const before = client && (await (0,_shared_find_js__M3__  ._U)(client, domainId, pluginName));
    if (before?.registered === false)
        return (0,_shared_deletion_js__M2__  .uG)({ missing, ifMissing });
    const used = before?.row === undefined ? '' : (0,_shared_references_js__M4__  .$)([before.row], pluginName, confirm);
    return (0,_shared_deletion_js__M2__  .jo)({
        title: `Delete the extension with all its versions${used}`,
        call: (0,_codearts_calls_extensions_js__M0__  .Tw)(domainId, pluginName),
        isGone: async (reader, saidSo) => {
            const { registered, row } = await (0,_shared_find_js__M3__  ._U)(reader, domainId, pluginName);
            return !registered || (row === undefined && (saidSo || before?.row !== undefined));
        },
        missing,
        ifMissing
    });
}


  })

};
