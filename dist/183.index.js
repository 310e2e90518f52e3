export const id = 183;
export const ids = [183];
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


  }),

  2047:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  checkTagVersion)
  });
  var _extension_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5405);
  var _extension_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4681);
  var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8925);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);




async function checkTagVersion(inputs, { event, findings, versionWord }) {
    const release = inputs['package-path'] ?? inputs['draft-path'];
    const version = inputs.version ?? release?.version;
    const pluginName = inputs['plugin-name'] ?? release?.pluginName;
    if (version !== undefined && (0,_extension_version_js__WEBPACK_IMPORTED_MODULE_1__  .bU)(version)) {
        const message = `Version ${version} is one that version: pr makes (0.90.0 to 0.99.99): once it is published, the pull request of this number can have no draft.`;
        findings.warnings.push({ message });
    }
    if (versionWord === 'tag' || version === undefined || pluginName === undefined)
        return versionWord === 'tag';
    const { ref } = await event();
    const tag = (0,_extension_tag_js__WEBPACK_IMPORTED_MODULE_0__  .Nd)(ref, pluginName, inputs['tag-prefix']);
    const name = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__  .TN)((0,_extension_tag_js__WEBPACK_IMPORTED_MODULE_0__  .cO)(ref) ?? ref);
    if (tag.kind === 'other') {
        const message = `The run is for the tag ${name}, which is of another extension; the version is not compared with it.`;
        findings.notices.push({ message });
    }
    else if (tag.kind === 'own' && tag.version !== version) {
        const why = `the run is for the tag ${name}, which is another version`;
        const cure = `version is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`;
        findings.problems.push(inputs.version !== undefined || release === undefined
            ? (0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_2__  .CO)('version', version, why)
            : (0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_2__  .e_)(release.places.version, cure));
    }
    else if (tag.kind === 'unreadable' && inputs.version === undefined && release !== undefined) {
        const message = `version is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)(version)}, but the run is for a tag that cannot be read as a version: ${tag.problem}. If this version is meant, give it in digits as input version`;
        findings.problems.push((0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_2__  .e_)(release.places.version, message));
    }
    return tag.kind === 'own' && tag.version === version;
}


  })

};
