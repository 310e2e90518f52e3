export const id = 227;
export const ids = [227];
export const modules = {

/***/ 5644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ published),
/* harmony export */   OD: () => (/* binding */ notRegistered),
/* harmony export */   lL: () => (/* binding */ noSuchVersion)
/* harmony export */ });
/** Sentences about versions and extensions that several operations say, without their ends. */
function published({ pluginName, version }) {
    return `Version ${version} of ${pluginName} is published`;
}
function noSuchVersion({ pluginName, version }) {
    return `There is no version ${version} of ${pluginName}`;
}
function notRegistered(pluginName) {
    return `Extension ${pluginName} is not registered`;
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operation: () => (/* binding */ operation)
/* harmony export */ });
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
/* harmony import */ var _extension_draft_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7976);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2899);
/* harmony import */ var _shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
/* harmony import */ var _shared_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7827);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5099);
/* harmony import */ var _shared_registered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4984);
/* harmony import */ var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5644);
/* harmony import */ var _shared_unique_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8149);
/** The operation `update-draft`: sends the whole definition of a draft. */










const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)('draft-path'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_FIELDS */ .CH, 'unique-id', 'if-missing')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_8__/* .defineOperation */ .h)({
    ...takes,
    summary: 'Sends the definition of a draft. Its `unique_id` is looked up when it is not given.',
    service: 'pipeline',
    writes: true,
    comment: { created: 'draft', updated: 'draft', absent: 'no draft' },
    plan
});
/**
 * The ID of a draft is per version, and is looked up when neither file nor input gives it.
 * @throws RefusedError when the version is formal, or is missing and that is neither to be ignored nor made good
 */
async function plan(context) {
    const { client, domainId, dryRun, inputs } = context;
    const { 'draft-path': release, 'if-missing': ifMissing = 'fail' } = inputs;
    const { draft, pluginName, version } = release;
    const reads = draft.unique_id === undefined || ifMissing !== 'fail';
    const lookup = client !== undefined && (reads || dryRun)
        ? await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(client, domainId, pluginName, version)
        : undefined;
    const row = lookup?.row;
    if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormal */ .eV)(row)) {
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .RefusedError */ .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .published */ .H3)(release)}; a published version cannot be edited. Raise the version.`);
    }
    if (client !== undefined && lookup !== undefined && row === undefined)
        return planWithoutDraft(context, client, lookup);
    // Without reading, the real run sends the ID that is given, whoever gives it.
    const id = reads ? inputs['unique-id'] : draft.unique_id;
    (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_6__/* .throwOnProblems */ .K)([
        ...(0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_6__/* .differences */ .t)(release, { extension: row, version: row }),
        ...(0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idProblems */ .oz)(id, row, release.place('uniqueId'))
    ]);
    const known = reads ? row : undefined;
    const notice = reads ? (0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idNotice */ .AF)(draft, row) : emptiedNotice((0,_extension_draft_body_js__WEBPACK_IMPORTED_MODULE_1__/* .emptied */ .$)(draft));
    const steps = [(0,_shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .editDraftStep */ .w)(domainId, draft, known)];
    return { steps, result: 'updated', uniqueId: (0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_7__/* .uniqueIdOf */ ._5)(draft, known), notice };
}
async function planWithoutDraft({ domainId, inputs }, client, lookup) {
    const release = inputs['draft-path'];
    switch (inputs['if-missing']) {
        case 'create': {
            const extension = await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findExtensionOf */ .OZ)(client, domainId, release, lookup.extension);
            (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_6__/* .throwOnProblems */ .K)((0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_6__/* .differences */ .t)(release, { extension, version: undefined }));
            // An ID in the file is that of another version.
            const steps = [(0,_shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .createDraftStep */ .o)(domainId, release.draft, extension)];
            return { steps, result: 'created', uniqueId: '' };
        }
        case 'ignore':
            return { steps: [], result: 'absent', notice: `${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .noSuchVersion */ .lL)(release)}; nothing is updated.` };
        default:
            throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .RefusedError */ .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_9__/* .noSuchVersion */ .lL)(release)} to update. Compare name and version with the extension list, or set if-missing to create or ignore.`);
    }
}
/** These texts belong to the extension as well, and with an ID given nobody reads what it has. */
function emptiedNotice(fields) {
    if (fields.length === 0)
        return undefined;
    return `The draft leaves out ${fields.join(', ')}, which will be empty. Leave out unique_id to keep what the service has.`;
}


/***/ })

};
