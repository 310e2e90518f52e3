export const id = 781;
export const ids = [781];
export const modules = {

  8781:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
  var _operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2899);
  var _shared_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);
  var _shared_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5099);
  var _shared_registered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2603);
  var _shared_release_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9649);






const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__  .Up)('plugin-name', 'display-name', 'business-type'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__  .Up)('description')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_5__  .h)({
    ...takes,
    summary: 'Makes an extension known, without a version.',
    wording: { subject: 'extension {extension}', aim: 'created' },
    service: 'pipeline',
    writes: true,
    plan
});
async function plan({ client, domainId, inputs }) {
    const { 'business-type': businessType, 'display-name': displayName, 'plugin-name': pluginName } = inputs;
    const row = client && (await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_1__  .rC)(client, domainId, { pluginName, businessType }));
    if (row !== undefined && !(0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_3__  .TD)(row, { businessType, displayName }))
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_2__  .fk((0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_3__  .bN)(row));
    if (row !== undefined) {
        const notice = `Extension ${pluginName} is registered already; nothing is changed. Its description can be changed with update-extension.`;
        return { steps: [], result: 'unchanged', notice };
    }
    const info = (0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_4__  .Eg)({ pluginName, displayName, businessType, description: inputs.description });
    return { steps: [(0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_4__  .ks)(domainId, info)], result: 'created' };
}


  })

};
