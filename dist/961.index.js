export const id = 961;
export const ids = [961];
export const modules = {

  2077:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T2: () => (  publishDraft),
    Tn: () => (  deleteDraft),
    iy: () => (  editDraft),
    mq: () => (  createDraft)
  });
  var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
  var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);


function createDraft(domainId, draft) {
    return {
        name: 'create-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/create-draft`,
        query: {},
        body: { json: draft },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
    };
}
function editDraft(domainId, draft) {
    return {
        name: 'edit-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/edit-draft`,
        query: {},
        body: { json: draft },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
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
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/publish-draft`,
        query: {},
        body: { json },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
    };
}
function deleteDraft(domainId, pluginName, version) {
    return {
        name: 'delete-draft',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/delete-draft`,
        query: { plugin_name: pluginName, version },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
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
    l_: () => (  updateIcon),
    p$: () => (  UPLOAD_FIELD)
  });
  var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
  var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);


const UPLOAD_FIELD = 'upload_file';
function registerExtension(domainId, info) {
    return {
        name: 'register-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/info/add`,
        query: {},
        body: { json: { ...infoBody(info), plugin_composition_type: 'single' } },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .oJ
    };
}
function updateInfo(domainId, info) {
    return {
        name: 'update-info',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/update-info`,
        query: {},
        body: { json: infoBody(info) },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .oJ
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
        maintainers: info.maintainers
    };
}
function uploadExtension(domainId, pluginName, businessType, file) {
    return {
        name: 'upload-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/upload`,
        query: { plugin_name: pluginName, business_type: businessType },
        body: { file: { ...file, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
    };
}
function updateIcon(domainId, pluginName, icon) {
    return {
        name: 'update-icon',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/common/upload-plugin-icon`,
        query: { plugin_name: pluginName },
        body: { file: { ...icon, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .JW
    };
}
function deleteExtension(domainId, pluginName, version) {
    return {
        name: version === undefined ? 'delete-extension' : 'delete-version',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/info/delete`,
        query: {
            plugin_name: pluginName,
            type: version === undefined ? 'all' : 'single',
            ...(version === undefined ? {} : { version })
        },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .W4
    };
}


  }),

  709:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  queryExtensions),
    y: () => (  queryVersions)
  });
  var _http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6697);

const PAGE_SIZE = 10;
function queryExtensions(domainId, { businessTypes, pluginName, offset = 0 }) {
    return {
        name: 'query-all',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__  .Ae) `/v1/${domainId}/agent-plugin/query-all`,
        query: { offset: String(offset), limit: String(PAGE_SIZE) },
        body: {
            json: {
                business_type: businessTypes,
                ...(pluginName === undefined ? {} : { plugin_name: pluginName })
            }
        },
        writes: false,
        repeatable: true,
        read: readPage
    };
}
function queryVersions(domainId, pluginName, offset) {
    return {
        name: 'query',
        service: 'pipeline',
        method: 'GET',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__  .Ae) `/v1/${domainId}/agent-plugin/query`,
        query: { plugin_name: pluginName, offset: String(offset), limit: String(PAGE_SIZE) },
        writes: false,
        repeatable: true,
        read: readPage
    };
}
async function readPage(answer) {
    return (await Promise.all( [__webpack_require__.e(619), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 5018))).readPage(answer);
}


  }),

  6384:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TE: () => (  lookUp),
    bW: () => (  findExtension),
    dy: () => (  probe),
    eV: () => (  isFormal)
  });
  var _call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
  var _calls_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(709);


const MAX_PAGES = 500;
async function lookUp(client, domainId, pluginName, version) {
    try {
        let extension;
        for await (const row of versionsOf(client, domainId, pluginName)) {
            extension ??= row;
            if (row.version === version)
                return { registered: true, row, extension };
        }
        return { registered: true, row: undefined, extension };
    }
    catch (error) {
        unknownExtension(error);
        return { registered: false, row: undefined, extension: undefined };
    }
}
async function* versionsOf(client, domainId, pluginName) {
    for await (const row of rowsOf(client, offset => (0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .y)(domainId, pluginName, offset))) {
        if (row.pluginName === pluginName || row.pluginName === '')
            yield row;
    }
}
async function findExtension(client, domainId, pluginName, businessTypes) {
    const page = (offset) => (0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .B)(domainId, { businessTypes, pluginName, offset });
    for await (const row of rowsOf(client, page))
        if (row.pluginName === pluginName)
            return row;
    return undefined;
}
async function probe(client, domainId, pluginName) {
    await client.send((0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .y)(domainId, pluginName, 0)).catch(unknownExtension);
}
function isFormal(row) {
    return row?.state === 'formal';
}
async function* rowsOf(client, page) {
    let offset = 0;
    for (let number = 0; number < MAX_PAGES; number += 1) {
        const { rows, total } = await client.send(page(offset));
        yield* rows;
        offset += rows.length;
        if (rows.length === 0 || offset >= (total ?? Infinity))
            return;
    }
    throw new Error(`The list that ${page(offset).name} answers does not end after ${MAX_PAGES} pages. Compare endpoint with the host of the region; if it is right, ask Huawei Cloud support.`);
}
function unknownExtension(error) {
    if (!(error instanceof _call_error_js__WEBPACK_IMPORTED_MODULE_0__  .R && error.notFound))
        throw error;
}


  }),

  6095:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JW: () => (  readIconUrl),
    W4: () => (  readSuccess),
    io: () => (  readBytes),
    j: () => (  readImageUrl),
    kP: () => (  readThumbnailUrl),
    oJ: () => (  readAccepted)
  });
  var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
  var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);


function readSuccess(answer) {
    if (answer.value === true || answer.value === 'true')
        return true;
    throw isFalse(answer) ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function readIconUrl(answer) {
    if (answer.value === true || answer.value === 'true')
        return '';
    if (isFalse(answer))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer);
    const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : '';
    if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    return url;
}
function readAccepted(answer) {
    readIconUrl(answer);
    return true;
}
function readThumbnailUrl(answer) {
    const status = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(answer.value, 'status');
    const result = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(answer.value, 'result') ?? {};
    const url = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .mR)((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(result, 'img_url'));
    if (!(0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(result) || url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    if (status === 'success')
        return url;
    throw status === 'error' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function readImageUrl(answer) {
    const url = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(answer.value, 'img_url');
    if (url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
    return url;
}
function readBytes(answer) {
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function isFalse(answer) {
    return /^"?false"?$/i.test(answer.text);
}


  }),

  2899:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  defineOperation)
  });
function defineOperation(definition) {
    return definition;
}


  }),

  7827:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OZ: () => (  findExtensionOf),
    _U: () => (  findByName),
    dv: () => (  findRelease),
    rC: () => (  findOfType)
  });
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
  var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);


function findOfType(client, domainId, { businessType, pluginName }) {
    return (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .bW)(client, domainId, pluginName, (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__  .mb)(businessType));
}
async function findRelease(client, domainId, release) {
    const { extension, row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .TE)(client, domainId, release.pluginName, release.version);
    return { extension: await findExtensionOf(client, domainId, release, extension), version: row };
}
async function findExtensionOf(client, domainId, release, byVersions) {
    return (await findOfType(client, domainId, release)) ?? byVersions;
}
async function findByName(client, domainId, pluginName) {
    const row = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .bW)(client, domainId, pluginName, _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__  .HE);
    if (row !== undefined)
        return { registered: true, row };
    const { registered, extension } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .TE)(client, domainId, pluginName, '');
    return { registered, row: extension };
}


  }),

  4984:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  throwOnProblems),
    t: () => (  differences)
  });
  var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
  var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5099);



function differences(release, { extension, version }) {
    const registered = `${release.pluginName} is registered`;
    const type = {
        place: release.places.businessType,
        stated: release.businessType,
        known: extension?.businessType,
        where: registered,
        cure: 'the type of an extension cannot change'
    };
    const displayName = {
        place: release.places.displayName,
        stated: release.displayName,
        known: extension?.displayName,
        where: registered,
        cure: 'write that into the package, or change the extension first with update-extension'
    };
    const others = release.kind === 'package' ? [displayName] : ofVersion(release, version);
    return [type, ...others].flatMap(({ place, stated = '', known = '', where, cure }) => {
        if (known === '' || stated === '' || stated === known)
            return [];
        const message = `${place.field} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(stated)}, but ${where} with ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(known)}; ${cure}`;
        return [(0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__  .e_)(place, `${release.kind}-path`, message)];
    });
}
function ofVersion(release, row) {
    const { draft, version } = release;
    const saved = {
        where: `version ${version} was created`,
        cure: 'that cannot change; write that, or raise the version'
    };
    return [
        {
            place: release.places.runtimeAttribution,
            stated: draft.runtime_attribution,
            known: row?.runtimeAttribution.toLowerCase(),
            ...saved
        },
        {
            place: release.places.typeLabel,
            stated: draft.business_type_display_name,
            known: row?.businessTypeDisplayName,
            ...saved
        }
    ];
}
function throwOnProblems(problems) {
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__  .yu)('This does not fit what the service has, and would be refused; nothing was changed.', problems);
}


  }),

  9649:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Eg: () => (  infoOfNew),
    gm: () => (  publishStep),
    go: () => (  uploadStep),
    ks: () => (  registerStep)
  });
  var _codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
  var _codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8519);
  var _codearts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3736);
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6384);
  var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5360);
  var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7827);
  var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70);







const UPLOAD_REFUSED = 'Perhaps the extension is not registered (publish and register-extension do that), is registered as something else, or this version is published. The same step with dry-run: true says which of them.';
function registerStep(domainId, info) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__  .P)({
        title: 'Register the extension',
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__  .VK)(domainId, info),
        applied: async (client) => (await (0,_find_js__WEBPACK_IMPORTED_MODULE_5__  .rC)(client, domainId, info)) && true
    });
}
function infoOfNew({ businessType, description, displayName, pluginName }) {
    return {
        pluginName,
        displayName,
        businessType,
        businessTypeDisplayName: (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_4__  .Dd)(businessType),
        description: description ?? '',
        iconUrl: '',
        maintainers: ''
    };
}
function uploadStep(domainId, { businessType, file, pluginName }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__  .P)({
        title: 'Upload the package',
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__  .jh)(domainId, pluginName, businessType, file),
        notes: cause => (cause instanceof _codearts_errors_js__WEBPACK_IMPORTED_MODULE_2__  ._ && cause.status === 400 ? [UPLOAD_REFUSED] : [])
    });
}
function publishStep(domainId, { displayName, pluginName, version }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__  .P)({
        title: 'Publish the draft',
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__  .T2)(domainId, pluginName, displayName, version),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_3__  .TE)(client, domainId, pluginName, version);
            return (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_3__  .eV)(row) ? true : undefined;
        }
    });
}


  }),

  5644:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H3: () => (  published),
    OD: () => (  notRegistered),
    lL: () => (  noSuchVersion)
  });
function published({ pluginName, version }) {
    return `Version ${version} of ${pluginName} is published`;
}
function noSuchVersion({ pluginName, version }) {
    return `There is no version ${version} of ${pluginName}`;
}
function notRegistered(pluginName) {
    return `Extension ${pluginName} is not registered`;
}


  }),

  70:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  step)
  });
function step({ title, call, outcome = () => ({}), applied, notes = () => [] }) {
    return {
        title,
        preview: call({}),
        apply: async (client, before) => {
            const options = applied === undefined ? { notes } : { notes, applied: () => applied(client) };
            return outcome(await client.send(call(before), options));
        }
    };
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
  var _operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2899);
  var _shared_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
  var _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);
  var _shared_registered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);
  var _shared_release_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9649);
  var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5644);








const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)('package-path'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__  .CH, 'if-exists')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_6__  .h)({
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
    if (client !== undefined && (inputs['if-exists'] === 'skip' || dryRun)) {
        const lookup = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .TE)(client, domainId, pluginName, version);
        if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__  .eV)(lookup.row))
            return planOfPublished(context, lookup.row);
        const extension = dryRun
            ? await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_2__  .OZ)(client, domainId, release, lookup.extension)
            : lookup.extension;
        if (dryRun && extension === undefined) {
            throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__  .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_7__  .OD)(pluginName)}. Register it first with register-extension, or use publish, which does.`);
        }
        (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_4__  .K)((0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_4__  .t)(release, { extension, version: undefined }));
    }
    return { steps: [(0,_shared_release_steps_js__WEBPACK_IMPORTED_MODULE_5__  .go)(domainId, release)], result: 'uploaded' };
}
function planOfPublished({ inputs }, row) {
    const there = (0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_7__  .H3)(inputs['package-path']);
    if (inputs['if-exists'] !== 'skip')
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__  .fk(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`);
    const notice = `${there} already; nothing is uploaded.`;
    return { steps: [], result: 'unchanged', notice, uniqueId: row?.uniqueId };
}


  })

};
