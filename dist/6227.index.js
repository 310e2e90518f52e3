export const id = 6227;
export const ids = [6227];
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


  }),

  6227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__M0__ = __webpack_require__(6384);
  var _extension_draft_body_js__M1__ = __webpack_require__(5595);
  var _inputs_fields_js__M2__ = __webpack_require__(2996);
  var _operation_js__M8__ = __webpack_require__(2899);
  var _shared_draft_steps_js__M3__ = __webpack_require__(111);
  var _shared_find_js__M4__ = __webpack_require__(7827);
  var _shared_plan_js__M5__ = __webpack_require__(5099);
  var _shared_registered_js__M6__ = __webpack_require__(2603);
  var _shared_sentences_js__M9__ = __webpack_require__(5644);
  var _shared_unique_id_js__M7__ = __webpack_require__(8149);










const takes = {
    required: (0,_inputs_fields_js__M2__  .Up)('draft-path'),
    optional: (0,_inputs_fields_js__M2__  .Up)(..._inputs_fields_js__M2__  .CH, 'unique-id', 'if-missing')
};
const operation = (0,_operation_js__M8__  .h)({
    ...takes,
    summary: 'Sends the definition of a draft. What the file leaves out keeps its value at the service.',
    wording: { subject: 'draft {release}', aim: 'updated' },
    service: 'pipeline',
    writes: true,
    comment: { created: 'draft', updated: 'draft', absent: 'no draft' },
    plan
});
async function plan(context) {
    const { client, domainId, dryRun, inputs } = context;
    const { 'draft-path': release, 'if-missing': ifMissing = 'fail' } = inputs;
    const { draft, pluginName, version } = release;
    const reads = !(0,_extension_draft_body_js__M1__  .As)(draft) || ifMissing !== 'fail';
    const lookup = client !== undefined && (reads || dryRun)
        ? await (0,_codearts_lookups_js__M0__  .TE)(client, domainId, pluginName, version)
        : undefined;
    const row = lookup?.row;
    if ((0,_codearts_lookups_js__M0__  .eV)(row)) {
        throw new _shared_plan_js__M5__  .fk(`${(0,_shared_sentences_js__M9__  .H3)(release)}; a published version cannot be edited. Raise the version.`);
    }
    if (client !== undefined && lookup !== undefined && row === undefined)
        return planWithoutDraft(context, client, lookup);
    const id = reads ? inputs['unique-id'] : draft.unique_id;
    const otherId = (0,_shared_unique_id_js__M7__  .oz)(id, row, release.places.uniqueId);
    const warnings = (0,_shared_registered_js__M6__  .y6)(release, { extension: row, version: row }, { others: otherId });
    const known = reads ? row : undefined;
    const notice = reads ? (0,_shared_unique_id_js__M7__  .AF)(draft, row) : undefined;
    const steps = [(0,_shared_draft_steps_js__M3__  .w)(domainId, draft, known)];
    return { steps, result: 'updated', uniqueId: (0,_shared_unique_id_js__M7__  ._5)(draft, known), notice, warnings };
}
async function planWithoutDraft({ domainId, inputs }, client, lookup) {
    const release = inputs['draft-path'];
    switch (inputs['if-missing']) {
        case 'create': {
            const extension = await (0,_shared_find_js__M4__  .Q9)(client, domainId, release, lookup.extension);
            const warnings = (0,_shared_registered_js__M6__  .y6)(release, { extension, version: undefined });
            const steps = [(0,_shared_draft_steps_js__M3__  .o)(domainId, release.draft, extension)];
            const change = (0,_shared_plan_js__M5__  .C2)(undefined, 'draft');
            const notice = (0,_shared_unique_id_js__M7__  .y$)(release.draft);
            return { steps, result: 'created', change, uniqueId: '', warnings, notice };
        }
        case 'ignore':
            return { steps: [], result: 'absent', notice: `${(0,_shared_sentences_js__M9__  .lL)(release)}; nothing is updated.` };
        default:
            throw new _shared_plan_js__M5__  .fk(`${(0,_shared_sentences_js__M9__  .lL)(release)} to update. Compare name and version with the extension list, or set if-missing to create or ignore.`);
    }
}


  })

};
