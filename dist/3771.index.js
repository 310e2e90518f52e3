export const id = 3771;
export const ids = [3771];
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

  8519:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CI: () => (  updateInfo),
    Tw: () => (  deleteExtension),
    VK: () => (  registerExtension),
    jh: () => (  uploadExtension),
    l_: () => (  updateIcon)
  });
  var _http_url_js__M1__ = __webpack_require__(6697);
  var _answers_js__M0__ = __webpack_require__(3640);
  var _call_js__M2__ = __webpack_require__(219);



function registerExtension(domainId, info) {
    return {
        name: 'register-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__M1__  .Ae) `/v3/${domainId}/extension/info/add`,
        query: {},
        body: { json: { ...infoBody(info), plugin_composition_type: info.composition } },
        writes: true,
        repeatable: false,
        read: readAccepted
    };
}
function updateInfo(domainId, info) {
    const isOfDrafts = info.composition === 'multi';
    return {
        name: isOfDrafts ? 'update-info' : 'info-update',
        service: 'pipeline',
        method: 'POST',
        path: isOfDrafts
            ? (0,_http_url_js__M1__  .Ae) `/v1/${domainId}/agent-plugin/update-info`
            : (0,_http_url_js__M1__  .Ae) `/v3/${domainId}/extension/info/update`,
        query: {},
        body: { json: infoBody(info) },
        writes: true,
        repeatable: true,
        read: readAccepted
    };
}
function infoBody(info) {
    return {
        plugin_name: info.pluginName,
        display_name: info.displayName,
        business_type: info.businessType,
        business_type_display_name: info.businessTypeDisplayName,
        description: info.description,
        icon_url: info.iconUrl,
        ...(info.maintainers === '' ? {} : { maintainers: info.maintainers })
    };
}
function uploadExtension(domainId, pluginName, businessType, file) {
    return {
        name: 'upload-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__M1__  .Ae) `/v3/${domainId}/extension/upload`,
        query: { plugin_name: pluginName, business_type: businessType },
        body: { file: { ...file, field: _call_js__M2__  .p$ } },
        writes: true,
        repeatable: true,
        read: _answers_js__M0__  .W4
    };
}
function updateIcon(domainId, pluginName, icon) {
    return {
        name: 'update-icon',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__M1__  .Ae) `/v1/${domainId}/common/upload-plugin-icon`,
        query: { plugin_name: pluginName },
        body: { file: { ...icon, field: _call_js__M2__  .p$ } },
        writes: true,
        repeatable: true,
        read: readIconUrl
    };
}
function deleteExtension(domainId, pluginName, version) {
    return {
        name: version === undefined ? 'delete-extension' : 'delete-version',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__M1__  .Ae) `/v3/${domainId}/extension/info/delete`,
        query: {
            plugin_name: pluginName,
            type: version === undefined ? 'all' : 'single',
            ...(version === undefined ? {} : { version })
        },
        writes: true,
        repeatable: false,
        read: _answers_js__M0__  .W4
    };
}
function readIconUrl(answer) {
    const url = (0,_answers_js__M0__  .ag)(answer);
    if (url === true || (typeof url === 'string' && /^true$/i.test((0,_answers_js__M0__  .$B)(url))))
        return '';
    if ((0,_answers_js__M0__  .Wu)(url))
        throw (0,_answers_js__M0__  .Q6)(answer);
    if (typeof url !== 'string' || url.trim() === '' || isPage(answer, url) || isTorn(answer))
        throw (0,_answers_js__M0__  .os)(answer);
    return url;
}
function isPage({ headers }, text) {
    return text.trimStart().startsWith('<') || /^text\/html\b/i.test(headers['content-type'] ?? '');
}
function isTorn({ text, value }) {
    return value === undefined && /^[{["]|\p{Cc}/u.test(text);
}
function readAccepted(answer) {
    readIconUrl(answer);
    return true;
}


  }),

  3771:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  operation: () => (  publish_operation)
});

var lookups = __webpack_require__(6384);
var fields = __webpack_require__(2996);
var operation = __webpack_require__(2899);
var queries = __webpack_require__(4400);
var report_text = __webpack_require__(5655);
var plan = __webpack_require__(5099);
; 




const PAUSES = [1_000, 2_000, 4_000];
async function confirmFormal(client, domainId, { pluginName, version }, pause) {
    for (let read = 0;; read += 1) {
        const { row } = await (0,lookups .TE)(client, domainId, pluginName, version);
        if (row !== undefined && (0,lookups .eV)(row))
            return { uniqueId: row.uniqueId };
        const wait = PAUSES[read];
        if (wait === undefined) {
            const detail = row && (await client.send((0,queries .YU)(domainId, pluginName, version)));
            if (detail?.version === version && (0,lookups .eV)(detail))
                return { uniqueId: detail.uniqueId };
            const seen = row === undefined ? 'is not in the list of versions' : `reads back as ${(0,report_text .hD)(row.state)}`;
            throw new plan .nM(`The service accepted every step, and yet version ${version} of ${pluginName} ${seen}, after ${read + 1} reads. ` +
                'Look at the extension in the console, then run the step again: it continues where this one ended.');
        }
        await pause(wait);
    }
}

var after_refusal = __webpack_require__(4265);
var draft_steps = __webpack_require__(111);
var shared_find = __webpack_require__(7827);
var info_steps = __webpack_require__(7298);
var registered = __webpack_require__(2603);
var release_steps = __webpack_require__(9649);
var sentences = __webpack_require__(5644);
var tag_version = __webpack_require__(2047);
var extension_version = __webpack_require__(4681);
; 



function textsOf({ description = '', displayName }) {
    return { displayName, ...(description !== '' && { description }) };
}
function textStep(domainId, release, state) {
    const texts = textsOf(release);
    const row = state?.extension;
    if (state !== undefined && (row === undefined || !(0,info_steps .Ag)(row, texts)))
        return undefined;
    const info = row === undefined ? (0,info_steps .BS)(release.pluginName) : (0,info_steps ._U)(row);
    return (0,info_steps .rA)('Bring display name and description up to date', domainId, info, texts);
}
function higherPublished(rows, { version }) {
    return rows
        .filter(row => (0,lookups .eV)(row) && (0,extension_version .ot)(row.version) !== undefined && !(0,extension_version .bU)(row.version))
        .map(row => row.version)
        .filter(other => (0,extension_version .Zy)(other, version) > 0)
        .sort(extension_version .Zy)
        .at(-1);
}
function staleDescription(release, state, isSaid) {
    const { description } = textsOf(release);
    const row = state?.extension;
    if (isSaid || description === undefined || row === undefined || description === row.description)
        return undefined;
    return 'The description differs from that of the extension; update-info: true brings it up to date.';
}

var unique_id = __webpack_require__(8149);
var expected = __webpack_require__(704);
; 
















const takes = {
    required: {},
    optional: {
        ...(0,fields .Up)('package-path', 'draft-path', 'icon-path', ...fields .CH, 'unique-id', 'tag-prefix', 'update-info'),
        version: fields .SF,
        'if-exists': fields .AG.skip,
        'if-missing': fields .W1.create
    }
};
const publish_operation = (0,operation .h)({
    ...takes,
    summary: 'The whole release: registers a new extension, uploads, shows the icon, publishes, reads back. Published already: `unchanged`.',
    wording: { subject: '{release}', aim: 'published' },
    service: 'pipeline',
    writes: true,
    exactlyOneOf: ['package-path', 'draft-path'],
    check: async (inputs, context) => {
        (0,unique_id .b8)(inputs, context.findings);
        return { isForTag: await (0,tag_version .N)(inputs, context), attempt: (await context.event()).attempt };
    },
    plan: publish_plan
});
async function publish_plan(context) {
    const { client, domainId, inputs } = context;
    const release = releaseOf(context);
    const lookup = client && (await (0,lookups .TE)(client, domainId, release.pluginName, release.version));
    const state = client && lookup && (await stateOf(context, client, lookup));
    const brings = release.kind === 'draft' && !(0,lookups .eV)(state?.version);
    const updates = inputs['update-info'] === true && !brings && textStep(domainId, release, state) !== undefined;
    const newer = updates && lookup !== undefined ? higherPublished(await lookup.all(), release) : undefined;
    if (newer === undefined)
        return planOf(context, state);
    const rest = planOf({ ...context, inputs: { ...inputs, 'update-info': false } }, state, true);
    const message = `Display name and description stay: they are those of version ${newer}, which is newer.`;
    return { ...rest, warnings: [...(rest.warnings ?? []), { message }] };
}
async function stateOf(context, client, { extension, row }) {
    const { domainId, inputs } = context;
    const release = releaseOf(context);
    if (release.kind === 'draft' && row === undefined)
        return { extension: await (0,shared_find .Q9)(client, domainId, release, extension), version: row };
    const isEnough = (0,lookups .eV)(row) ? inputs['update-info'] !== true : release.kind === 'draft';
    const find = isEnough ? shared_find .Eu : shared_find .OZ;
    return { extension: await find(client, domainId, release, extension), version: row };
}
function planOf(context, state, isOlder = false) {
    const { domainId, inputs } = context;
    const release = releaseOf(context);
    if (state !== undefined && (0,lookups .eV)(state.version))
        return planOfPublished(context, state);
    if (state !== undefined && state.extension === undefined && inputs['if-missing'] === 'fail') {
        throw new plan .fk(`${(0,sentences .OD)(release.pluginName)}. Compare the name with the extension list, or set if-missing to create.`);
    }
    const drafted = inputs['draft-path'];
    const id = drafted && (0,unique_id .oz)(inputs['unique-id'], state?.version, drafted.places.uniqueId);
    return {
        warnings: state && (0,registered .y6)(release, state, { others: id, renames: inputs['update-info'] === true }),
        steps: stepsFor(context, state),
        result: 'published',
        change: state && (0,plan .C2)(state.version, 'published'),
        notice: drafted === undefined
            ? staleDescription(release, state, isOlder || inputs['update-info'] === true)
            : (0,unique_id .AF)(drafted.draft, state?.version),
        uniqueId: state?.version?.uniqueId,
        verify: (reader, pause) => confirmFormal(reader, domainId, release, pause)
    };
}
function releaseOf({ inputs }) {
    return (0,expected .Eb)(inputs['package-path'] ?? inputs['draft-path']);
}
function planOfPublished(context, state) {
    const { checked, inputs } = context;
    const uniqueId = state.version?.uniqueId;
    const there = `${(0,sentences .H3)(releaseOf(context))} already`;
    if (inputs['if-exists'] === 'fail') {
        throw new plan .fk(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`);
    }
    const updates = inputs['update-info'] === true;
    const update = updates ? textStep(context.domainId, releaseOf(context), state) : undefined;
    if (update !== undefined)
        return { steps: [update], result: 'updated', uniqueId, notice: `${there}.` };
    const icon = inputs['icon-path'] === undefined ? '' : ' The icon of an extension can be changed with update-extension.';
    const message = `${there}; nothing is changed.${icon}`;
    const unchanged = { steps: [], result: 'unchanged', uniqueId };
    if (isExpected(checked))
        return { ...unchanged, notice: message };
    return { ...unchanged, warnings: [{ message: `${message} ${sentences .SD}` }] };
}
function isExpected({ attempt, isForTag }) {
    return isForTag || attempt > 1;
}
function stepsFor(context, state) {
    const { checked, domainId, inputs } = context;
    const { 'icon-path': icon } = inputs;
    const release = releaseOf(context);
    const creates = release.kind === 'draft' && state?.version === undefined;
    const settle = (0,after_refusal .vu)(domainId, release, {
        mayExist: inputs['if-exists'] !== 'fail',
        isExpected: isExpected(checked),
        creates
    });
    const steps = [];
    if (release.kind === 'package') {
        steps.push(...(0,release_steps .H2)(domainId, release, state));
        const update = inputs['update-info'] === true ? textStep(domainId, release, state) : undefined;
        if (update !== undefined)
            steps.push(state === undefined ? (0,plan .no)(update, 'if they differ') : update);
        steps.push((0,after_refusal .sx)((0,release_steps .go)(domainId, release), settle));
    }
    else {
        const create = (0,draft_steps .o)(domainId, release.draft, state?.extension);
        if (state === undefined)
            steps.push((0,plan .no)(create, 'or update it if it is there'));
        else {
            const save = state.version === undefined ? create : (0,draft_steps .w)(domainId, release.draft, state.version);
            steps.push((0,after_refusal .sx)(save, settle));
        }
    }
    const composition = release.kind === 'package' ? 'single' : 'multi';
    const info = state?.extension === undefined ? { ...(0,release_steps .Eg)(release), composition } : (0,info_steps ._U)(state.extension);
    if (icon !== undefined)
        steps.push(...(0,info_steps .rm)({ domainId, info, icon, number: steps.length + 1 }));
    const publication = (0,release_steps .gm)(domainId, release);
    return [
        ...steps,
        (0,after_refusal .sx)(publication, (0,after_refusal .Md)(domainId, release, isExpected(checked)))
    ];
}


  }),

  4265:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Md: () => (  settlePublication),
    l9: () => (  settleRegistration),
    sx: () => (  settledAfterRefusal),
    vu: () => (  settleUpload)
  });
  var _codearts_call_error_js__M0__ = __webpack_require__(4768);
  var _codearts_calls_queries_js__M1__ = __webpack_require__(4400);
  var _codearts_lookups_js__M2__ = __webpack_require__(6384);
  var _extension_business_type_js__M3__ = __webpack_require__(5360);
  var _report_expected_js__M7__ = __webpack_require__(704);
  var _report_text_js__M6__ = __webpack_require__(5655);
  var _registered_js__M4__ = __webpack_require__(2603);
  var _sentences_js__M5__ = __webpack_require__(5644);








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
                if (!(error instanceof _codearts_call_error_js__M0__  .R && error.unexplained))
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
        return (0,_registered_js__M4__  .TD)(extension, release) ? {} : explainRegistered(extension);
    };
}
function settleUpload(domainId, release, { mayExist, isExpected, creates }) {
    return async (client) => {
        const state = await readOnce(client, domainId, release);
        if (state === undefined)
            return undefined;
        const { extension, version } = state;
        if (version !== undefined && (0,_codearts_lookups_js__M2__  .eV)(version)) {
            if (mayExist)
                return { ...publishedMeanwhile(release, version, isExpected), ends: true };
            return [`${(0,_sentences_js__M5__  .H3)(release)} by now.`, 'What to do: raise the version, or set if-exists to skip.'];
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
function publishedMeanwhile(release, { uniqueId }, isExpected) {
    const message = `${(0,_sentences_js__M5__  .H3)(release)} by now; another run has done that.`;
    return {
        result: 'unchanged',
        uniqueId,
        ...(isExpected ? { notice: message } : { warning: `${message} ${_sentences_js__M5__  .SD}` })
    };
}
function settlePublication(domainId, release, isExpected) {
    return async (client) => {
        const state = await readOnce(client, domainId, release);
        if (state === undefined)
            return undefined;
        const { extension, version, whole } = state;
        if (version !== undefined && (0,_codearts_lookups_js__M2__  .eV)(version))
            return publishedMeanwhile(release, version, isExpected);
        if (extension === undefined)
            return explainUnregistered(release);
        if (version !== undefined || !whole)
            return undefined;
        return [`${(0,_sentences_js__M5__  .lL)(release)} any more.`, AGAIN];
    };
}
function explainUnregistered({ pluginName }) {
    const cure = 'What to do: register it first with register-extension, or set if-missing to create.';
    return [`${(0,_sentences_js__M5__  .OD)(pluginName)}.`, cure];
}
function explainRegistered({ businessType, displayName, pluginName }) {
    return [
        `Extension ${pluginName} is registered as ${(0,_report_text_js__M6__  .hD)(displayName)} of type ${(0,_report_text_js__M6__  .TN)(businessType, 50)}.`,
        'What to do: compare both with the file; the display name can be changed with update-extension, the type cannot.'
    ];
}
async function readOnce(client, domainId, { businessType, pluginName, version }) {
    const once = { once: true };
    const rowsAt = async (offset) => {
        const { length, rows } = await client.send((0,_codearts_calls_queries_js__M1__  .yr)(domainId, pluginName, offset), once);
        return { length, rows: [...rows].filter(row => (0,_codearts_lookups_js__M2__  .m9)(row, pluginName)) };
    };
    try {
        const first = await rowsAt(0).catch((error) => {
            if (error instanceof _codearts_call_error_js__M0__  .R && error.notFound)
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
        const filter = { businessTypes: (0,_extension_business_type_js__M3__  .mb)(businessType), pluginName };
        const page = await client.send((0,_codearts_calls_queries_js__M1__  .BM)(domainId, filter), once);
        const listed = [...page.rows].find(row => row.pluginName === pluginName);
        if (listed === undefined && page.length > 0)
            return undefined;
        return { extension: listed, version: undefined, whole: first.length === 0 };
    }
    catch (error) {
        (0,_report_expected_js__M7__  .p6)(error, _codearts_call_error_js__M0__  .R);
        return undefined;
    }
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

  7298:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ag: () => (  differs),
    BS: () => (  unknownInfo),
    _U: () => (  infoOf),
    rA: () => (  infoStep),
    rm: () => (  iconSteps),
    w4: () => (  iconStep)
  });
  var _codearts_calls_extensions_js__M0__ = __webpack_require__(8519);
  var _extension_business_type_js__M1__ = __webpack_require__(5360);
  var _find_js__M2__ = __webpack_require__(7827);
  var _plan_js__M3__ = __webpack_require__(5099);




function iconStep(domainId, pluginName, icon) {
    return (0,_plan_js__M3__  .PM)({
        title: 'Upload the icon',
        call: () => (0,_codearts_calls_extensions_js__M0__  .l_)(domainId, pluginName, icon),
        outcome: url => url === '' ? { notice: 'The service accepted the icon, but did not say its URL.' } : { url }
    });
}
function iconSteps({ domainId, info, icon, number, changes = {} }) {
    const title = Object.keys(changes).length === 0
        ? 'Show the icon, unless the upload did that'
        : 'Update the extension, and show the icon';
    const upload = iconStep(domainId, info.pluginName, icon);
    return [upload, showIconStep(title, domainId, { ...info, iconUrl: (0,_plan_js__M3__  .RB)(number) }, changes)];
}
function infoStep(title, domainId, info, changes) {
    const brings = upToDate(info);
    return (0,_plan_js__M3__  .PM)({ title, brings, call: () => (0,_codearts_calls_extensions_js__M0__  .CI)(domainId, { ...info, ...changes }) });
}
function upToDate({ pluginName }) {
    return `Extension ${pluginName} is up to date.`;
}
function showIconStep(title, domainId, info, changes) {
    return {
        title,
        brings: upToDate(info),
        preview: (0,_codearts_calls_extensions_js__M0__  .CI)(domainId, { ...info, ...changes }),
        apply: async (client, { url }) => {
            const row = await (0,_find_js__M2__  .rC)(client, domainId, info);
            if (row === undefined) {
                throw new _plan_js__M3__  .fk(`Extension ${info.pluginName} is not there any more; somebody has deleted it.`);
            }
            const wanted = { ...infoOf(row), ...changes, ...(url === undefined ? {} : { iconUrl: url }) };
            if (!differs(row, wanted))
                return {};
            await client.send((0,_codearts_calls_extensions_js__M0__  .CI)(domainId, wanted));
            return {};
        }
    };
}
function differs(row, { description, displayName, iconUrl }) {
    return [
        [row.description, description],
        [row.displayName, displayName],
        [row.iconUrl, iconUrl]
    ].some(([before, after]) => after !== undefined && after !== before);
}
function infoOf(row) {
    const { pluginName, displayName, businessType, description, iconUrl, maintainers, composition } = row;
    const businessTypeDisplayName = row.businessTypeDisplayName || (0,_extension_business_type_js__M1__  .Dd)(businessType);
    return {
        pluginName,
        displayName,
        businessType,
        businessTypeDisplayName,
        description,
        iconUrl,
        maintainers,
        composition
    };
}
function unknownInfo(pluginName) {
    return {
        pluginName,
        displayName: _plan_js__M3__  .t6,
        businessType: _plan_js__M3__  .t6,
        businessTypeDisplayName: _plan_js__M3__  .t6,
        description: _plan_js__M3__  .t6,
        iconUrl: _plan_js__M3__  .t6,
        maintainers: _plan_js__M3__  .t6,
        composition: ''
    };
}


  }),

  9649:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Eg: () => (  infoOfNew),
    H2: () => (  registerIfNew),
    gm: () => (  publishStep),
    go: () => (  uploadStep),
    ks: () => (  registerStep)
  });
  var _codearts_calls_drafts_js__M0__ = __webpack_require__(2077);
  var _codearts_calls_extensions_js__M1__ = __webpack_require__(8519);
  var _codearts_lookups_js__M2__ = __webpack_require__(6384);
  var _extension_business_type_js__M3__ = __webpack_require__(5360);
  var _after_refusal_js__M4__ = __webpack_require__(4265);
  var _find_js__M5__ = __webpack_require__(7827);
  var _plan_js__M6__ = __webpack_require__(5099);
  var _registered_js__M7__ = __webpack_require__(2603);
  var _sentences_js__M8__ = __webpack_require__(5644);









function registerStep(domainId, info) {
    return (0,_plan_js__M6__  .PM)({
        title: 'Register the extension',
        brings: `${(0,_sentences_js__M8__  .HZ)(info.pluginName)}.`,
        call: () => (0,_codearts_calls_extensions_js__M1__  .VK)(domainId, info),
        applied: async (client) => {
            const row = await (0,_find_js__M5__  .rC)(client, domainId, info);
            if (row !== undefined && !(0,_registered_js__M7__  .TD)(row, info))
                throw new _plan_js__M6__  .fk((0,_registered_js__M7__  .bN)(row));
            return row && true;
        }
    });
}
function registerIfNew(domainId, packed, known) {
    if (known?.extension !== undefined)
        return [];
    const register = registerStep(domainId, infoOfNew(packed));
    const settled = (0,_after_refusal_js__M4__  .sx)(register, (0,_after_refusal_js__M4__  .l9)(domainId, packed));
    return [known === undefined ? (0,_plan_js__M6__  .no)(settled, 'if it is new') : settled];
}
function infoOfNew({ businessType, description, displayName, pluginName }) {
    return {
        pluginName,
        displayName,
        businessType,
        businessTypeDisplayName: (0,_extension_business_type_js__M3__  .Dd)(businessType),
        description: description ?? '',
        iconUrl: '',
        maintainers: '',
        composition: 'single'
    };
}
function uploadStep(domainId, { businessType, file, pluginName, version }) {
    return (0,_plan_js__M6__  .PM)({
        title: 'Upload the package',
        brings: `${(0,_sentences_js__M8__  .X5)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_extensions_js__M1__  .jh)(domainId, pluginName, businessType, file)
    });
}
function publishStep(domainId, { displayName, pluginName, version }) {
    return (0,_plan_js__M6__  .PM)({
        title: 'Publish the draft',
        brings: `${(0,_sentences_js__M8__  .H3)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_drafts_js__M0__  .T2)(domainId, pluginName, displayName, version),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__M2__  .TE)(client, domainId, pluginName, version);
            return (0,_codearts_lookups_js__M2__  .eV)(row) ? true : undefined;
        }
    });
}


  }),

  2047:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  checkTagVersion)
  });
  var _extension_tag_js__M0__ = __webpack_require__(5405);
  var _extension_version_js__M1__ = __webpack_require__(4681);
  var _inputs_problems_js__M2__ = __webpack_require__(8925);
  var _report_text_js__M3__ = __webpack_require__(5655);




async function checkTagVersion(inputs, { event, findings, versionWord }) {
    const release = inputs['package-path'] ?? inputs['draft-path'];
    const version = inputs.version ?? release?.version;
    const pluginName = inputs['plugin-name'] ?? release?.pluginName;
    if (version !== undefined && (0,_extension_version_js__M1__  .bU)(version)) {
        const message = `Version ${version} is one that version: pr makes (0.90.0 to 0.99.99): once it is published, the pull request of this number can have no draft.`;
        findings.warnings.push({ message });
    }
    if (versionWord === 'tag' || version === undefined || pluginName === undefined)
        return versionWord === 'tag';
    const { ref } = await event();
    const tag = (0,_extension_tag_js__M0__  .Nd)(ref, pluginName, inputs['tag-prefix']);
    const name = (0,_report_text_js__M3__  .TN)((0,_extension_tag_js__M0__  .cO)(ref) ?? ref);
    if (tag.kind === 'other') {
        const message = `The run is for the tag ${name}, which is of another extension; the version is not compared with it.`;
        findings.notices.push({ message });
    }
    else if (tag.kind === 'own' && tag.version !== version) {
        const why = `the run is for the tag ${name}, which is another version`;
        const cure = `version is ${(0,_report_text_js__M3__  .hD)(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`;
        findings.problems.push(inputs.version !== undefined || release === undefined
            ? (0,_inputs_problems_js__M2__  .CO)('version', version, why)
            : (0,_inputs_problems_js__M2__  .e_)(release.places.version, cure));
    }
    else if (tag.kind === 'unreadable' && inputs.version === undefined && release !== undefined) {
        const message = `version is ${(0,_report_text_js__M3__  .hD)(version)}, but the run is for a tag that cannot be read as a version: ${tag.problem}. If this version is meant, give it in digits as input version`;
        findings.problems.push((0,_inputs_problems_js__M2__  .e_)(release.places.version, message));
    }
    return tag.kind === 'own' && tag.version === version;
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
