export const id = 4614;
export const ids = [4614];
export const modules = {

  2077:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T2: () => (  publishDraft),
    Tn: () => (  deleteDraft),
    iy: () => (  editDraft),
    mq: () => (  createDraft)
  });
  var _http_url_js__M1__ = __webpack_require__(6697);
  var _answers_js__M0__ = __webpack_require__(3640);


function createDraft(domainId, draft) {
    return {
        name: 'create-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__M1__  .Ae) `/v1/${domainId}/agent-plugin/create-draft`,
        query: {},
        body: { json: draft },
        writes: true,
        repeatable: false,
        read: _answers_js__M0__  .W4
    };
}
function editDraft(domainId, draft) {
    return {
        name: 'edit-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__M1__  .Ae) `/v1/${domainId}/agent-plugin/edit-draft`,
        query: {},
        body: { json: draft },
        writes: true,
        repeatable: true,
        read: _answers_js__M0__  .W4
    };
}
function publishDraft(domainId, pluginName, displayName, version) {
    const json = {
        plugin_name: pluginName,
        display_name: displayName,
        version,
        plugin_attribution: 'custom'
    };
    return {
        name: 'publish-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__M1__  .Ae) `/v1/${domainId}/agent-plugin/publish-draft`,
        query: {},
        body: { json },
        writes: true,
        repeatable: false,
        read: _answers_js__M0__  .W4
    };
}
function deleteDraft(domainId, pluginName, version) {
    return {
        name: 'delete-draft',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__M1__  .Ae) `/v1/${domainId}/agent-plugin/delete-draft`,
        query: { plugin_name: pluginName, version },
        writes: true,
        repeatable: false,
        read: _answers_js__M0__  .W4
    };
}


  }),

  4614:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__M0__ = __webpack_require__(6384);
  var _inputs_fields_js__M1__ = __webpack_require__(2996);
  var _report_text_js__M8__ = __webpack_require__(5655);
  var _operation_js__M7__ = __webpack_require__(2899);
  var _shared_draft_steps_js__M2__ = __webpack_require__(111);
  var _shared_find_js__M3__ = __webpack_require__(7827);
  var _shared_plan_js__M4__ = __webpack_require__(5099);
  var _shared_registered_js__M5__ = __webpack_require__(2603);
  var _shared_unique_id_js__M6__ = __webpack_require__(8149);









const takes = {
    required: (0,_inputs_fields_js__M1__  .Up)('draft-path'),
    optional: { ...(0,_inputs_fields_js__M1__  .Up)(..._inputs_fields_js__M1__  .CH), 'if-exists': _inputs_fields_js__M1__  .AG.skip }
};
const operation = (0,_operation_js__M7__  .h)({
    ...takes,
    summary: 'Creates a low-code draft, and its extension with it if that is new.',
    wording: { subject: 'draft {release}', aim: 'created' },
    service: 'pipeline',
    writes: true,
    comment: { created: 'draft', unchanged: 'exists' },
    plan
});
async function plan({ client, domainId, inputs }) {
    const release = inputs['draft-path'];
    const { draft, pluginName, version } = release;
    const lookup = client && (await (0,_codearts_lookups_js__M0__  .TE)(client, domainId, pluginName, version));
    const row = lookup?.row;
    if (row !== undefined) {
        const there = `Version ${version} of ${pluginName} is there already (${(0,_report_text_js__M8__  .TN)(row.state, 40)})`;
        if (inputs['if-exists'] !== 'skip') {
            const other = (0,_codearts_lookups_js__M0__  .eV)(row) ? '' : ' use update-draft with if-missing: create,';
            throw new _shared_plan_js__M4__  .fk(`${there}. Raise the version,${other} or set if-exists to skip.`);
        }
        const notice = `${there}; nothing is created.`;
        return { steps: [], result: 'unchanged', notice, uniqueId: row.uniqueId };
    }
    const extension = client && (await (0,_shared_find_js__M3__  .Q9)(client, domainId, release, lookup?.extension));
    const warnings = (0,_shared_registered_js__M5__  .y6)(release, { extension, version: undefined });
    const change = client && (0,_shared_plan_js__M4__  .C2)(undefined, 'draft');
    const steps = [(0,_shared_draft_steps_js__M2__  .o)(domainId, draft, extension)];
    return { steps, result: 'created', change, warnings, notice: (0,_shared_unique_id_js__M6__  .y$)(draft) };
}


  }),

  111:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  createDraftStep),
    w: () => (  editDraftStep)
  });
  var _codearts_calls_drafts_js__M0__ = __webpack_require__(2077);
  var _codearts_errors_js__M1__ = __webpack_require__(3736);
  var _codearts_lookups_js__M2__ = __webpack_require__(6384);
  var _extension_draft_body_js__M3__ = __webpack_require__(5595);
  var _plan_js__M4__ = __webpack_require__(5099);
  var _sentences_js__M6__ = __webpack_require__(5644);
  var _unique_id_js__M5__ = __webpack_require__(8149);







const ID_NOT_READ = 'Perhaps unique_id is not that of this version: leave it out, and it is looked up. The same step with dry-run: true compares it.';
function createDraftStep(domainId, draft, extension) {
    const { unique_id: ofAnother, ...fields } = draft;
    const { plugin_name: pluginName, version } = fields;
    const recorded = extension && { ...extension, versionDescription: '' };
    return (0,_plan_js__M4__  .PM)({
        title: 'Create the draft',
        brings: `${(0,_sentences_js__M6__  .X5)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_drafts_js__M0__  .mq)(domainId, (0,_extension_draft_body_js__M3__  .qu)(fields, undefined, recorded)),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__M2__  .TE)(client, domainId, pluginName, version);
            if ((0,_codearts_lookups_js__M2__  .eV)(row))
                throw new _plan_js__M4__  .fk(`${(0,_sentences_js__M6__  .H3)({ pluginName, version })} by now; no draft of it is created.`);
            return row?.state === 'draft' ? true : undefined;
        }
    });
}
function editDraftStep(domainId, draft, row) {
    const uniqueId = (0,_unique_id_js__M5__  ._5)(draft, row);
    if (row !== undefined && uniqueId === undefined) {
        throw new _plan_js__M4__  .fk(`The service names no ID of version ${draft.version} of ${draft.plugin_name}. Give it as unique-id.`);
    }
    const body = (0,_extension_draft_body_js__M3__  .qu)(draft, uniqueId ?? _plan_js__M4__  .t6, row);
    return (0,_plan_js__M4__  .PM)({
        title: 'Update the draft',
        brings: `${(0,_sentences_js__M6__  .X5)({ pluginName: draft.plugin_name, version: draft.version })}.`,
        call: () => (0,_codearts_calls_drafts_js__M0__  .iy)(domainId, body),
        notes: cause => row === undefined && cause instanceof _codearts_errors_js__M1__  ._ && cause.notFound ? [ID_NOT_READ] : []
    });
}


  }),

  8149:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AF: () => (  idNotice),
    _5: () => (  uniqueIdOf),
    b8: () => (  warnOfUnusedId),
    oz: () => (  idProblems),
    uP: () => (  unreadIdWarnings),
    y$: () => (  unusedIdNotice)
  });
  var _extension_draft_body_js__M0__ = __webpack_require__(5595);
  var _inputs_problems_js__M1__ = __webpack_require__(8925);
  var _report_text_js__M2__ = __webpack_require__(5655);



function uniqueIdOf(draft, row) {
    return row === undefined || row.uniqueId === '' ? draft.unique_id : row.uniqueId;
}
function idProblems(given, row, place) {
    if (given === undefined || row === undefined || !isAnother(given, row))
        return [];
    const message = `${place.field} is ${(0,_report_text_js__M2__  .hD)(given)}, but that of version ${row.version} is ${(0,_report_text_js__M2__  .hD)(row.uniqueId, 100)}; correct it, or leave it out: it is looked up then`;
    return [(0,_inputs_problems_js__M1__  .e_)(place, message)];
}
function idNotice({ unique_id: stated }, row) {
    if (stated === undefined || row === undefined || !isAnother(stated, row))
        return undefined;
    return `unique_id in the file is not that of version ${row.version}; ${(0,_report_text_js__M2__  .TN)(row.uniqueId, 100)} is sent.`;
}
function unusedIdNotice({ unique_id: stated }) {
    return stated === undefined ? undefined : 'unique_id is not sent: a new version gets an ID of its own.';
}
function unreadIdWarnings(draft, row, place) {
    if (!(0,_extension_draft_body_js__M0__  .As)(draft))
        return [];
    return idProblems(draft.unique_id, row, place).map(problem => ({
        ...problem,
        message: `${problem.message} update-draft reads nothing for a file as complete as this one, and would send the wrong one.`
    }));
}
function warnOfUnusedId(inputs, { warnings }) {
    const isGiven = (name) => inputs[name] !== undefined;
    if (isGiven('unique-id') && isGiven('package-path') && !isGiven('draft-path'))
        warnings.push({ message: 'Given, but not used with a package: unique-id.' });
}
function isAnother(id, { uniqueId }) {
    return uniqueId !== '' && uniqueId !== id;
}


  })

};
