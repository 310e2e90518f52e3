export const id = 167;
export const ids = [167];
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
        body: { json: { ...infoBody(info), plugin_composition_type: info.composition } },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__  .oJ
    };
}
function updateInfo(domainId, info) {
    const isOfDrafts = info.composition === 'multi';
    return {
        name: isOfDrafts ? 'update-info' : 'info-update',
        service: 'pipeline',
        method: 'POST',
        path: isOfDrafts
            ? (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v1/${domainId}/agent-plugin/update-info`
            : (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__  .Ae) `/v3/${domainId}/extension/info/update`,
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
        ...(info.maintainers === '' ? {} : { maintainers: info.maintainers })
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

  4400:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  YU: () => (  queryDetail),
  BM: () => (  queryExtensions),
  yr: () => (  queryVersions)
});

var url = __webpack_require__(6697);
var value_at = __webpack_require__(3239);
var answers = __webpack_require__(3640);
; 


function readPage(answer) {
    const { value } = answer;
    if (!(0,value_at .u4)(value))
        throw (0,answers .os)(answer);
    const entries = value['data'] ?? [];
    if (entries !== value['data'] && Object.entries(value).some(saysWhy))
        throw (0,answers .os)(answer);
    if (!Array.isArray(entries) || !entries.every(entry => entry === null || (0,value_at .u4)(entry)))
        throw (0,answers .os)(answer);
    return { length: entries.length, rows: rowsOf(entries) };
}
function saysWhy([key, value]) {
    const isMessage = /msg|message|err|reason|detail|status|code/i.test(key);
    return isMessage && !(0,answers .Im)(value) && !/^(ok|success|succeeded|true|200)$/i.test(String(value));
}
function* rowsOf(entries) {
    for (const entry of entries)
        if (entry !== null)
            yield rowOf(entry);
}
function rowOf(entry) {
    const text = (key) => {
        const value = entry[key];
        return typeof value === 'string' ? value : '';
    };
    return {
        pluginName: text('plugin_name'),
        displayName: text('display_name'),
        businessType: text('business_type'),
        businessTypeDisplayName: text('business_type_display_name'),
        description: text('description'),
        iconUrl: text('icon_url'),
        maintainers: text('maintainers'),
        version: text('version'),
        state: text('version_attribution'),
        uniqueId: text('unique_id'),
        versionDescription: text('version_description'),
        composition: text('plugin_composition_type'),
        runtimeAttribution: text('runtime_attribution'),
        referCount: countOf(entry['refer_count'])
    };
}
function countOf(value) {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

; 




const PAGE_SIZE = 10;
function queryExtensions(domainId, { businessTypes, pluginName, offset = 0 }) {
    return {
        name: 'query-all',
        service: 'pipeline',
        method: 'POST',
        path: (0,url .Ae) `/v1/${domainId}/agent-plugin/query-all`,
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
        path: (0,url .Ae) `/v1/${domainId}/agent-plugin/query`,
        query: { plugin_name: pluginName, offset: String(offset), limit: String(PAGE_SIZE) },
        writes: false,
        repeatable: true,
        read: readPage
    };
}
function queryDetail(domainId, pluginName, version) {
    return {
        name: 'detail',
        service: 'pipeline',
        method: 'GET',
        path: (0,url .Ae) `/v1/${domainId}/agent-plugin/detail`,
        query: { plugin_name: pluginName, version },
        writes: false,
        repeatable: true,
        read: answer => {
            if (!(0,value_at .u4)(answer.value))
                throw (0,answers .os)(answer);
            return rowOf(answer.value);
        }
    };
}


  }),

  6384:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HF: () => (  isPublished),
    TE: () => (  lookUp),
    bW: () => (  findExtension),
    dy: () => (  probe),
    eV: () => (  isFormal),
    q2: () => (  readVersions)
  });
  var _call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
  var _calls_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);


const MAX_PAGES = 500;
const MAX_ENTRIES = 20_000;
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
    for await (const row of rowsOf(client, offset => (0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .yr)(domainId, pluginName, offset))) {
        if (row.pluginName === pluginName || (row.pluginName === '' && row.version !== ''))
            yield row;
    }
}
async function readVersions(client, domainId, pluginName) {
    const found = new Map();
    try {
        for await (const row of versionsOf(client, domainId, pluginName)) {
            if (row.version !== '' && !isFormal(found.get(row.version)))
                found.set(row.version, row);
        }
        return [...found.values()];
    }
    catch (error) {
        unknownExtension(error);
        return undefined;
    }
}
async function findExtension(client, domainId, pluginName, businessTypes) {
    const page = (offset) => (0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .BM)(domainId, { businessTypes, pluginName, offset });
    try {
        for await (const row of rowsOf(client, page))
            if (row.pluginName === pluginName)
                return row;
    }
    catch (error) {
        unknownExtension(error);
    }
    return undefined;
}
async function isPublished(client, domainId, { pluginName, version }) {
    const row = await client.send((0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .YU)(domainId, pluginName, version)).catch(unknownExtension);
    return row?.version === version && isFormal(row);
}
async function probe(client, domainId, pluginName) {
    await client.send((0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__  .yr)(domainId, pluginName, 0)).catch(unknownExtension);
}
function isFormal(row) {
    return row?.state === 'formal';
}
async function* rowsOf(client, page) {
    let offset = 0;
    for (let number = 0; number < MAX_PAGES && offset <= MAX_ENTRIES; number += 1) {
        const { length, rows } = await client.send(page(offset));
        if (length === 0)
            return;
        if (offset + length <= MAX_ENTRIES)
            yield* rows;
        offset += length;
    }
    throw new Error(`The list that ${page(offset).name} answers does not end after ${offset} entries. Compare endpoint with the host of the region; if it is right, ask Huawei Cloud support.`);
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
    throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Wu)(said(answer)) ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function readIconUrl(answer) {
    const url = said(answer);
    if (url === true || (typeof url === 'string' && /^true$/i.test((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .$B)(url))))
        return '';
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Wu)(url))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer);
    if (typeof url !== 'string' || url.trim() === '' || isPage(answer, url) || isTorn(answer))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
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
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Wu)(said(answer)))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(answer);
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__  .os)(answer);
}
function said({ text, value }) {
    return value === undefined ? text : value;
}


  }),

  3903:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    H3: () => (  repeatedNames),
    Pg: () => (  findings),
    cl: () => (  quoteValue),
    hD: () => (  issuesBeside)
  });
  var _report_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);



function quoteValue(value) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)(value, _document_js__WEBPACK_IMPORTED_MODULE_1__  .Ls);
}
function findings(issues, document, value = document.value) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(issues, ({ expected, path, message }) => {
        const given = valueAt(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const written = typeof given === 'number' ? document.written(path) : undefined;
        const is = written === undefined ? described(given) : `is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(written, _document_js__WEBPACK_IMPORTED_MODULE_1__  .Ls)}`;
        const hidden = message.includes('U+') ? '' : hiddenPart(given);
        return { line: document.line(path), message: `${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(path)} ${is}; it ${message}${quotes}${hidden}` };
    });
}
function issuesBeside(reported, issues = []) {
    const places = new Set(reported.map(placeOf));
    return issues.filter(issue => {
        const isNew = !places.has(placeOf(issue));
        places.add(placeOf(issue));
        return isNew;
    });
}
function placeOf({ path }) {
    return path.join('.');
}
function textAt(value, path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        return typeof inner === 'object' && inner !== null
            ? inner[key]
            : undefined;
    }, value);
}
function hiddenPart(value) {
    if (typeof value !== 'string' || value.length > _document_js__WEBPACK_IMPORTED_MODULE_1__  .Ls)
        return '';
    const hidden = (0,_report_hidden_js__WEBPACK_IMPORTED_MODULE_0__  .x)(value);
    return hidden === undefined ? '' : `; look closely: ${hidden}`;
}
function described(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quoteValue(value)}`;
    if (Array.isArray(value))
        return 'is a list';
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(value) ? 'is an object' : `is ${JSON.stringify(value)}`;
}
function repeatedNames(value, field, message) {
    const items = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(value) ? value[field] : undefined;
    if (!Array.isArray(items))
        return [];
    const seen = new Set();
    return items.flatMap((item, index) => {
        const name = textAt(item, ['name']);
        if (name === undefined)
            return [];
        const isRepeated = seen.has(name);
        seen.add(name);
        return isRepeated ? [{ path: [field, index, 'name'], message }] : [];
    });
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
  var _registered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2603);
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
    const cure = 'What to do: register it first with register-extension, or set if-missing to create.';
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

  2603:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TD: () => (  isRegisteredAs),
    bN: () => (  registeredAs),
    h7: () => (  refuseDifferences),
    tX: () => (  differences),
    y6: () => (  compareWithRegistered)
  });
  var _extension_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
  var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8925);
  var _report_hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8672);
  var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5655);
  var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);





function compareWithRegistered(release, known, { others = [], renames = false } = {}) {
    const { problems, warnings } = differences(release, known, renames);
    refuseDifferences({ problems: [...problems, ...others], warnings });
    return warnings;
}
function refuseDifferences({ problems, warnings }) {
    const heading = 'This does not fit what the service has, and would be refused; nothing was changed.';
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__  .yu)(heading, problems, warnings);
}
function differences(release, { extension, version }, renames = false) {
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
        cure: 'if the service refuses that, write the same, or change the extension first with update-extension'
    };
    const others = release.kind === 'draft' ? ofVersion(release, version) : renames ? [] : [displayName];
    return { problems: differing([type]), warnings: differing(others) };
}
function differing(comparisons) {
    return comparisons.flatMap(({ place, stated = '', known = '', where, cure }) => {
        if (known === '' || stated === '' || stated === known)
            return [];
        const difference = (0,_report_hidden_js__WEBPACK_IMPORTED_MODULE_2__  .P)(stated, known);
        const told = difference === undefined ? '' : `. Look closely: ${difference}`;
        const message = `${place.field} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(stated)}, but ${where} with ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(known)}; ${cure}${told}`;
        return [(0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_1__  .e_)(place, message)];
    });
}
function ofVersion(release, row) {
    const { draft, version } = release;
    const saved = {
        where: `version ${version} was created`,
        cure: 'if the service refuses that, write the same, or raise the version'
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
            stated: (0,_extension_findings_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(draft, ['business_type_display_name']),
            known: row?.businessTypeDisplayName,
            ...saved
        }
    ];
}
function isRegisteredAs(row, { businessType, displayName }) {
    return row.displayName === displayName && row.businessType === businessType;
}
function registeredAs({ businessType, displayName, pluginName }) {
    return `Extension ${pluginName} is registered already, as ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(displayName)} of type ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__  .TN)(businessType, 50)}. Its display name can be changed with update-extension, its type cannot.`;
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
  var _codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
  var _codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8519);
  var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6384);
  var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5360);
  var _after_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4265);
  var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7827);
  var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5099);
  var _registered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2603);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5644);









function registerStep(domainId, info) {
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__  .PM)({
        title: 'Register the extension',
        brings: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .HZ)(info.pluginName)}.`,
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__  .VK)(domainId, info),
        applied: async (client) => {
            const row = await (0,_find_js__WEBPACK_IMPORTED_MODULE_5__  .rC)(client, domainId, info);
            if (row !== undefined && !(0,_registered_js__WEBPACK_IMPORTED_MODULE_7__  .TD)(row, info))
                throw new _plan_js__WEBPACK_IMPORTED_MODULE_6__  .fk((0,_registered_js__WEBPACK_IMPORTED_MODULE_7__  .bN)(row));
            return row && true;
        }
    });
}
function registerIfNew(domainId, packed, known) {
    if (known?.extension !== undefined)
        return [];
    const register = registerStep(domainId, infoOfNew(packed));
    const settled = (0,_after_refusal_js__WEBPACK_IMPORTED_MODULE_4__  .sx)(register, (0,_after_refusal_js__WEBPACK_IMPORTED_MODULE_4__  .l9)(domainId, packed));
    return [known === undefined ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__  .no)(settled, 'if it is new') : settled];
}
function infoOfNew({ businessType, description, displayName, pluginName }) {
    return {
        pluginName,
        displayName,
        businessType,
        businessTypeDisplayName: (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_3__  .Dd)(businessType),
        description: description ?? '',
        iconUrl: '',
        maintainers: '',
        composition: 'single'
    };
}
function uploadStep(domainId, { businessType, file, pluginName, version }) {
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__  .PM)({
        title: 'Upload the package',
        brings: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .X5)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__  .jh)(domainId, pluginName, businessType, file)
    });
}
function publishStep(domainId, { displayName, pluginName, version }) {
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__  .PM)({
        title: 'Publish the draft',
        brings: `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__  .H3)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__  .T2)(domainId, pluginName, displayName, version),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__  .TE)(client, domainId, pluginName, version);
            return (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__  .eV)(row) ? true : undefined;
        }
    });
}


  }),

  5644:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H3: () => (  published),
    HZ: () => (  registered),
    OD: () => (  notRegistered),
    X5: () => (  drafted),
    lL: () => (  noSuchVersion)
  });
function published({ pluginName, version }) {
    return `Version ${version} of ${pluginName} is published`;
}
function drafted({ pluginName, version }) {
    return `Version ${version} of ${pluginName} is a draft`;
}
function registered(pluginName) {
    return `Extension ${pluginName} is registered`;
}
function noSuchVersion({ pluginName, version }) {
    return `There is no version ${version} of ${pluginName}`;
}
function notRegistered(pluginName) {
    return `Extension ${pluginName} is not registered`;
}


  })

};
