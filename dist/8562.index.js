export const id = 8562;
export const ids = [8562];
export const modules = {

  8562:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_calls_queries_js__M0__ = __webpack_require__(4400);
  var _codearts_lookups_js__M1__ = __webpack_require__(6384);
  var _extension_business_type_js__M2__ = __webpack_require__(5360);
  var _extension_draft_body_js__M3__ = __webpack_require__(5595);
  var _inputs_fields_js__M4__ = __webpack_require__(2996);
  var _inputs_problems_js__M5__ = __webpack_require__(8925);
  var _report_text_js__M10__ = __webpack_require__(5655);
  var _operation_js__M9__ = __webpack_require__(2899);
  var _shared_find_js__M6__ = __webpack_require__(7827);
  var _shared_registered_js__M7__ = __webpack_require__(2603);
  var _shared_sentences_js__M11__ = __webpack_require__(5644);
  var _shared_unique_id_js__M8__ = __webpack_require__(8149);












const takes = {
    required: {},
    optional: {
        ...(0,_inputs_fields_js__M4__  .Up)('package-path', 'draft-path', ..._inputs_fields_js__M4__  .CH, 'unique-id'),
        'if-exists': _inputs_fields_js__M4__  .AG.ignore
    }
};
const NO_VERSION = 'if-exists: fail has nothing to look at: give package-path, draft-path, or plugin-name and version.';
const operation = (0,_operation_js__M9__  .h)({
    ...takes,
    summary: 'Signs in and reads, checks a package or draft if given, and writes nothing.',
    wording: { subject: '{release|the connection}', aim: 'valid' },
    service: 'pipeline',
    writes: false,
    check: (inputs, { findings }) => {
        (0,_shared_unique_id_js__M8__  .b8)(inputs, findings);
        const { 'draft-path': drafted, 'package-path': packed, 'plugin-name': name, version } = inputs;
        const isNamed = packed !== undefined || drafted !== undefined || (name !== undefined && version !== undefined);
        if (inputs['if-exists'] === 'fail' && !isNamed && findings.problems.length === 0)
            findings.warnings.push({ message: NO_VERSION });
    },
    plan
});
async function plan({ account, client, domainId, inputs }) {
    const { 'draft-path': drafted, 'package-path': packed, 'unique-id': uniqueId } = inputs;
    if (client === undefined)
        return { steps: [], result: 'valid', uniqueId: drafted?.draft.unique_id };
    const releases = [packed, drafted].filter(release => release !== undefined);
    const problems = releases.length > 0 ? [] : await withoutRelease(client, domainId, inputs);
    const warnings = [];
    const notices = [];
    let known;
    for (const release of releases) {
        const lookup = await (0,_codearts_lookups_js__M1__  .TE)(client, domainId, release.pluginName, release.version);
        const extension = await (0,_shared_find_js__M6__  .Eu)(client, domainId, release, lookup.extension);
        const version = lookup.row;
        const editable = (0,_codearts_lookups_js__M1__  .eV)(version) ? undefined : version;
        const differing = (0,_shared_registered_js__M7__  .tX)(release, { extension, version: editable });
        problems.push(...differing.problems);
        warnings.push(...differing.warnings);
        if ((0,_codearts_lookups_js__M1__  .eV)(version) && inputs['if-exists'] === 'fail')
            problems.push(publishedProblem(release.places.version, release.version));
        if (release.kind === 'draft') {
            problems.push(...(0,_shared_unique_id_js__M8__  .oz)(uniqueId, editable, release.places.uniqueId));
            if (uniqueId === undefined)
                warnings.push(...(0,_shared_unique_id_js__M8__  .uP)(release.draft, editable, release.places.uniqueId));
        }
        known = release.kind === 'draft' ? (0,_shared_unique_id_js__M8__  ._5)(release.draft, version) : version?.uniqueId;
        notices.push(...noticesOf(release, { extension, version }));
    }
    (0,_shared_registered_js__M7__  .h7)({ problems, warnings });
    return {
        steps: [],
        result: 'valid',
        uniqueId: known,
        warnings,
        notice: notices.length === 0 ? undefined : notices.join(' '),
        expires: (await account()).expires
    };
}
async function withoutRelease(client, domainId, { 'if-exists': ifExists, 'plugin-name': pluginName, version }) {
    if (ifExists !== 'fail' || pluginName === undefined || version === undefined) {
        await client.send((0,_codearts_calls_queries_js__M0__  .BM)(domainId, { businessTypes: _extension_business_type_js__M2__  .HE }));
        return [];
    }
    const { row } = await (0,_codearts_lookups_js__M1__  .TE)(client, domainId, pluginName, version);
    return (0,_codearts_lookups_js__M1__  .eV)(row) ? [publishedProblem({ field: 'Input version' }, version)] : [];
}
function publishedProblem(place, version) {
    return (0,_inputs_problems_js__M5__  .e_)(place, `${place.field} is ${(0,_report_text_js__M10__  .hD)(version)}, which is published already; raise it`);
}
function noticesOf(release, { extension, version }) {
    if (extension === undefined)
        return [`${(0,_shared_sentences_js__M11__  .OD)(release.pluginName)} yet; publish registers it.`];
    if ((0,_codearts_lookups_js__M1__  .eV)(version)) {
        return [`${(0,_shared_sentences_js__M11__  .H3)(release)} already, so that publish would change nothing; raise it to publish.`];
    }
    const stale = release.kind === 'draft' && !(0,_extension_draft_body_js__M3__  .As)(release.draft) ? (0,_shared_unique_id_js__M8__  .AF)(release.draft, version) : undefined;
    return stale === undefined ? [] : [stale];
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
