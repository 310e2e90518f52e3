export const id = 961;
export const ids = [961];
export const modules = {

  4265:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Md: () => (  settlePublication),
    l9: () => (  settleRegistration),
    sx: () => (  settledAfterRefusal),
    vu: () => (  settleUpload)
  });
  var _codearts_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
  var _codearts_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6384);
  var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5360);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5655);
  var _registered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5644);







const DRAFT_BY_NOW = 'A draft of this version is there by now; this run did not make it.';
const AGAIN = 'What to do: see that no two runs release the same version at once (concurrency), and run again.';
function settledAfterRefusal(step, settle) {
    return {
        ...step,
        apply: async (client, before) => {
            try {
                return await step.apply(client, before);
            }
            catch (error) {
                if (!(error instanceof _codearts_call_error_js__WEBPACK_IMPORTED_MODULE_0__  .R && error.unexplained))
                    throw error;
                const settled = await settle(client);
                if (settled === undefined)
                    throw error;
                if (isExplanation(settled))
                    throw error.because(settled);
                return settled;
            }
        }
    };
}
function isExplanation(settled) {
    return Array.isArray(settled);
}
function settleRegistration(domainId, release) {
    return async (client) => {
        const { extension } = (await readOnce(client, domainId, release)) ?? {};
        if (extension === undefined)
            return undefined;
        return (0,_registered_js__WEBPACK_IMPORTED_MODULE_4__  .TD)(extension, release) ? {} : explainRegistered(extension);
    };
}
function settleUpload(domainId, release, { mayExist, creates }) {
    return async (client) => {
        const state = await readOnce(client, domainId, release);
        if (state === undefined)
            return undefined;
        const { extension, version } = state;
        if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__  .eV)(version)) {
            const by = `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__  .H3)(release)} by now`;
            if (mayExist)
                return { result: 'unchanged', ends: true, notice: `${by}; this run did not do it.` };
            return [`${by}.`, 'What to do: raise the version, or set if-exists to skip.'];
        }
        if (extension === undefined)
            return creates === true ? undefined : explainUnregistered(release);
        if (creates === true && version?.state === 'draft')
            return [DRAFT_BY_NOW, AGAIN];
        return extension.businessType === '' || extension.businessType === release.businessType
            ? undefined
            : explainRegistered(extension);
    };
}
function settlePublication(domainId, release) {
    return async (client) => {
        const state = await readOnce(client, domainId, release);
        if (state === undefined)
            return undefined;
        const { extension, version, whole } = state;
        if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__  .eV)(version))
            return { notice: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__  .H3)(release)} already; another run has done that.` };
        if (extension === undefined)
            return explainUnregistered(release);
        if (version !== undefined || !whole)
            return undefined;
        return [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__  .lL)(release)} any more.`, AGAIN];
    };
}
function explainUnregistered({ pluginName }) {
    const cure = 'What to do: register it first with register-extension, or use publish, which does.';
    return [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__  .OD)(pluginName)}.`, cure];
}
function explainRegistered({ businessType, displayName, pluginName }) {
    return [
        `Extension ${pluginName} is registered as ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__  .hD)(displayName)} of type ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__  .TN)(businessType, 50)}.`,
        'What to do: compare both with the file; the display name can be changed with update-extension, the type cannot.'
    ];
}
async function readOnce(client, domainId, { businessType, pluginName, version }) {
    const once = { once: true };
    const rowsAt = async (offset) => {
        const { length, rows } = await client.send((0,_codearts_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .yr)(domainId, pluginName, offset), once);
        return { length, rows: [...rows].filter(row => row.pluginName === pluginName || row.pluginName === '') };
    };
    try {
        const first = await rowsAt(0).catch((error) => {
            if (error instanceof _codearts_call_error_js__WEBPACK_IMPORTED_MODULE_0__  .R && error.notFound)
                return { length: 0, rows: [] };
            throw error;
        });
        const [extension] = first.rows;
        const found = first.rows.find(row => row.version === version);
        if (found !== undefined)
            return { extension: found, version: found, whole: false };
        if (extension !== undefined) {
            const next = await rowsAt(first.length);
            const later = next.rows.find(row => row.version === version);
            return { extension, version: later, whole: next.length === 0 };
        }
        const filter = { businessTypes: (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_3__  .mb)(businessType), pluginName };
        const page = await client.send((0,_codearts_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .BM)(domainId, filter), once);
        const listed = [...page.rows].find(row => row.pluginName === pluginName);
        if (listed === undefined && page.length > 0)
            return undefined;
        return { extension: listed, version: undefined, whole: first.length === 0 };
    }
    catch (error) {
        if (error instanceof _codearts_call_error_js__WEBPACK_IMPORTED_MODULE_0__  .R)
            return undefined;
        throw error;
    }
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
  var _operation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2899);
  var _shared_after_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4265);
  var _shared_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
  var _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
  var _shared_registered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4984);
  var _shared_release_steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9649);
  var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5644);









const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)('package-path'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .CH, 'if-exists')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_7__  .h)({
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
            ? await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_3__  .OZ)(client, domainId, release, lookup.extension)
            : lookup.extension;
        if (dryRun && extension === undefined) {
            throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__  .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .OD)(pluginName)}. Register it first with register-extension, or use publish, which does.`);
        }
        warnings = (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_5__  .y6)(release, { extension, version: undefined });
    }
    const settle = inputs['if-exists'] === 'skip'
        ? (0,_shared_after_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .vu)(domainId, release, { mayExist: true })
        : explainUnreadRefusal;
    const step = (0,_shared_after_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .sx)((0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_6__  .go)(domainId, release), settle);
    return { steps: [step], result: 'uploaded', warnings };
}
function explainUnreadRefusal({ suspects }) {
    const lines = [
        'Likely cause: the extension is not registered, is of another type, or this version is published.',
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
