export const id = 3771;
export const ids = [3771];
export const modules = {

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
function staleDescription(release, state, updates) {
    const { description } = textsOf(release);
    const row = state?.extension;
    if (updates === true || description === undefined || row === undefined || description === row.description)
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
    const rest = planOf({ ...context, inputs: { ...inputs, 'update-info': false } }, state);
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
function planOf(context, state) {
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
            ? staleDescription(release, state, inputs['update-info'])
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
    if (checked.isForTag || checked.attempt > 1)
        return { ...unchanged, notice: message };
    const perhaps = 'The contents were not compared: perhaps the version was not raised.';
    return { ...unchanged, warnings: [{ message: `${message} ${perhaps}` }] };
}
function stepsFor(context, state) {
    const { domainId, inputs } = context;
    const { 'icon-path': icon } = inputs;
    const release = releaseOf(context);
    const creates = release.kind === 'draft' && state?.version === undefined;
    const settle = (0,after_refusal .vu)(domainId, release, { mayExist: inputs['if-exists'] !== 'fail', creates });
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
    return [...steps, (0,after_refusal .sx)(publication, (0,after_refusal .Md)(domainId, release))];
}


  }),

  111:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  createDraftStep),
    w: () => (  editDraftStep)
  });
  var _codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
  var _codearts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3736);
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6384);
  var _extension_draft_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5595);
  var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5644);
  var _unique_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8149);







const ID_NOT_READ = 'Perhaps unique_id is not that of this version: leave it out, and it is looked up. The same step with dry-run: true compares it.';
function createDraftStep(domainId, draft, extension) {
    const { unique_id: ofAnother, ...fields } = draft;
    const { plugin_name: pluginName, version } = fields;
    const recorded = extension && { ...extension, versionDescription: '' };
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__  .PM)({
        title: 'Create the draft',
        brings: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__  .X5)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__  .mq)(domainId, (0,_extension_draft_body_js__WEBPACK_IMPORTED_MODULE_3__  .qu)(fields, undefined, recorded)),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__  .TE)(client, domainId, pluginName, version);
            if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__  .eV)(row))
                throw new _plan_js__WEBPACK_IMPORTED_MODULE_4__  .fk(`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__  .H3)({ pluginName, version })} by now; no draft of it is created.`);
            return row?.state === 'draft' ? true : undefined;
        }
    });
}
function editDraftStep(domainId, draft, row) {
    const uniqueId = (0,_unique_id_js__WEBPACK_IMPORTED_MODULE_5__  ._5)(draft, row);
    if (row !== undefined && uniqueId === undefined) {
        throw new _plan_js__WEBPACK_IMPORTED_MODULE_4__  .fk(`The service names no ID of version ${draft.version} of ${draft.plugin_name}. Give it as unique-id.`);
    }
    const body = (0,_extension_draft_body_js__WEBPACK_IMPORTED_MODULE_3__  .qu)(draft, uniqueId ?? _plan_js__WEBPACK_IMPORTED_MODULE_4__  .t6, row);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__  .PM)({
        title: 'Update the draft',
        brings: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__  .X5)({ pluginName: draft.plugin_name, version: draft.version })}.`,
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__  .iy)(domainId, body),
        notes: cause => row === undefined && cause instanceof _codearts_errors_js__WEBPACK_IMPORTED_MODULE_1__  ._ && cause.notFound ? [ID_NOT_READ] : []
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
  var _codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8519);
  var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
  var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
  var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);




function iconStep(domainId, pluginName, icon) {
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__  .PM)({
        title: 'Upload the icon',
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__  .l_)(domainId, pluginName, icon),
        outcome: url => url === '' ? { notice: 'The service accepted the icon, but did not say its URL.' } : { url }
    });
}
function iconSteps({ domainId, info, icon, number, changes = {} }) {
    const title = Object.keys(changes).length === 0
        ? 'Show the icon, unless the upload did that'
        : 'Update the extension, and show the icon';
    const upload = iconStep(domainId, info.pluginName, icon);
    return [upload, showIconStep(title, domainId, { ...info, iconUrl: (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__  .RB)(number) }, changes)];
}
function infoStep(title, domainId, info, changes) {
    const brings = upToDate(info);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__  .PM)({ title, brings, call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__  .CI)(domainId, { ...info, ...changes }) });
}
function upToDate({ pluginName }) {
    return `Extension ${pluginName} is up to date.`;
}
function showIconStep(title, domainId, info, changes) {
    return {
        title,
        brings: upToDate(info),
        preview: (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__  .CI)(domainId, { ...info, ...changes }),
        apply: async (client, { url }) => {
            const row = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__  .rC)(client, domainId, info);
            if (row === undefined) {
                throw new _plan_js__WEBPACK_IMPORTED_MODULE_3__  .fk(`Extension ${info.pluginName} is not there any more; somebody has deleted it.`);
            }
            const wanted = { ...infoOf(row), ...changes, ...(url === undefined ? {} : { iconUrl: url }) };
            if (!differs(row, wanted))
                return {};
            await client.send((0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__  .CI)(domainId, wanted));
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
    const businessTypeDisplayName = row.businessTypeDisplayName || (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__  .Dd)(businessType);
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
        displayName: _plan_js__WEBPACK_IMPORTED_MODULE_3__  .t6,
        businessType: _plan_js__WEBPACK_IMPORTED_MODULE_3__  .t6,
        businessTypeDisplayName: _plan_js__WEBPACK_IMPORTED_MODULE_3__  .t6,
        description: _plan_js__WEBPACK_IMPORTED_MODULE_3__  .t6,
        iconUrl: _plan_js__WEBPACK_IMPORTED_MODULE_3__  .t6,
        maintainers: _plan_js__WEBPACK_IMPORTED_MODULE_3__  .t6,
        composition: ''
    };
}


  }),

  8149:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AF: () => (  idNotice),
    _5: () => (  uniqueIdOf),
    b8: () => (  warnOfUnusedId),
    oz: () => (  idProblems)
  });
  var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);


function uniqueIdOf(draft, row) {
    return row === undefined || row.uniqueId === '' ? draft.unique_id : row.uniqueId;
}
function idProblems(given, row, place) {
    if (given === undefined || row === undefined || !isAnother(given, row))
        return [];
    const message = `${place.field} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(given)}, but that of version ${row.version} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(row.uniqueId, 100)}; correct it, or leave it out: it is looked up then`;
    return [(0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__  .e_)(place, message)];
}
function idNotice({ unique_id: stated }, row) {
    if (stated === undefined || row === undefined || !isAnother(stated, row))
        return undefined;
    return `unique_id in the file is not that of version ${row.version}; ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)(row.uniqueId, 100)} is sent.`;
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
