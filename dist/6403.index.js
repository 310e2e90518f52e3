export const id = 6403;
export const ids = [6403];
export const modules = {

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
    m9: () => (  isRowOf),
    q2: () => (  readVersions)
  });
  var _call_error_js__M0__ = __webpack_require__(4768);
  var _calls_queries_js__M1__ = __webpack_require__(4400);


const MAX_PAGES = 500;
const MAX_ENTRIES = 20_000;
async function lookUp(client, domainId, pluginName, version) {
    const list = versionsOf(client, domainId, pluginName);
    const seen = [];
    const readOn = async (isLast) => {
        for (;;) {
            const next = await list.next();
            if (next.done === true)
                return undefined;
            seen.push(next.value);
            if (isLast(next.value))
                return next.value;
        }
    };
    const all = async () => {
        await readOn(() => false);
        return seen;
    };
    try {
        const row = await readOn(each => each.version === version);
        return { registered: true, row, extension: seen[0], all };
    }
    catch (error) {
        unknownExtension(error);
        return { registered: false, row: undefined, extension: undefined, all };
    }
}
function isRowOf(row, pluginName) {
    return row.pluginName === pluginName || (row.pluginName === '' && row.version !== '');
}
async function* versionsOf(client, domainId, pluginName) {
    for await (const row of rowsOf(client, offset => (0,_calls_queries_js__M1__  .yr)(domainId, pluginName, offset))) {
        if (isRowOf(row, pluginName))
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
    const page = (offset) => (0,_calls_queries_js__M1__  .BM)(domainId, { businessTypes, pluginName, offset });
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
    const row = await client.send((0,_calls_queries_js__M1__  .YU)(domainId, pluginName, version)).catch(unknownExtension);
    return row?.version === version && isFormal(row);
}
async function probe(client, domainId, pluginName) {
    await client.send((0,_calls_queries_js__M1__  .yr)(domainId, pluginName, 0)).catch(unknownExtension);
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
    if (!(error instanceof _call_error_js__M0__  .R && error.notFound))
        throw error;
}


  }),

  5595:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    As: () => (  isComplete),
    qu: () => (  draftBody),
    wP: () => (  isWhole)
  });
  var _business_type_js__M0__ = __webpack_require__(5360);

const TEXTS = [
    ['icon_url', 'iconUrl'],
    ['description', 'description'],
    ['version_description', 'versionDescription']
];
function draftBody(draft, uniqueId, recorded) {
    return {
        ...draft,
        ...(uniqueId === undefined ? {} : { unique_id: uniqueId }),
        business_type_display_name: draft['business_type_display_name'] ?? labelOf(draft, recorded),
        ...Object.fromEntries(TEXTS.map(([field, key]) => [field, draft[field] ?? recorded?.[key] ?? ''])),
        input_info: draft['input_info'] ?? [],
        ...(draft['maintainers'] === undefined && recorded?.maintainers
            ? { maintainers: recorded.maintainers }
            : {})
    };
}
function isComplete(draft) {
    return draft.unique_id !== undefined && givesTexts(draft);
}
function isWhole(draft) {
    return draft['maintainers'] !== undefined && givesTexts(draft);
}
function givesTexts(draft) {
    const fields = ['business_type_display_name', ...TEXTS.map(([field]) => field)];
    return fields.every(field => draft[field] !== undefined);
}
function labelOf(draft, recorded) {
    const label = recorded?.businessTypeDisplayName ?? '';
    return label === '' ? (0,_business_type_js__M0__  .Dd)(draft.business_type) : label;
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

  3574:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Vu: () => (  deletionStep),
    jo: () => (  deletion),
    tf: () => (  isDraftGone),
    uG: () => (  nothingToDelete)
  });
  var _codearts_call_error_js__M0__ = __webpack_require__(4768);
  var _codearts_errors_js__M1__ = __webpack_require__(3736);
  var _codearts_lookups_js__M2__ = __webpack_require__(6384);
  var _plan_js__M3__ = __webpack_require__(5099);
  var _sentences_js__M4__ = __webpack_require__(5644);





function deletion(parts) {
    return { steps: [deletionStep(parts)], result: 'deleted' };
}
function deletionStep({ title, call, isGone, missing, ifMissing, hint }) {
    const once = (0,_plan_js__M3__  .PM)({
        title,
        call: () => call,
        applied: async (client) => ((await isGone(client, false)) ? true : undefined),
        notes: cause => {
            const told = hint !== undefined && cause instanceof _codearts_errors_js__M1__  ._ && cause.status === 400;
            return told && !cause.notFound ? [hint] : [];
        }
    });
    return {
        ...once,
        apply: async (client, before) => {
            try {
                return await once.apply(client, before);
            }
            catch (error) {
                const ignored = ifMissing === 'ignore' && error instanceof _codearts_call_error_js__M0__  .R && error.notFound;
                if (!ignored || !(await isGone(client, true)))
                    throw error;
                return { result: 'absent', notice: notice(missing) };
            }
        }
    };
}
async function isDraftGone(client, domainId, { pluginName, version }) {
    const { row } = await (0,_codearts_lookups_js__M2__  .TE)(client, domainId, pluginName, version);
    if (!(0,_codearts_lookups_js__M2__  .eV)(row))
        return row === undefined;
    throw new _plan_js__M3__  .fk(`${(0,_sentences_js__M4__  .H3)({ pluginName, version })}, no draft, and is left alone. Use delete-version to remove it.`);
}
function nothingToDelete({ missing, ifMissing }) {
    if (ifMissing === 'ignore')
        return { steps: [], result: 'absent', notice: notice(missing) };
    throw new _plan_js__M3__  .fk(`${missing} to delete. Set if-missing to ignore where that is fine.`);
}
function notice(missing) {
    return `${missing}; nothing is deleted.`;
}


  }),

  7827:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Eu: () => (  findRegistered),
    OZ: () => (  findExtensionOf),
    Q9: () => (  findExtensionOfNew),
    _U: () => (  findByName),
    rC: () => (  findOfType)
  });
  var _codearts_lookups_js__M0__ = __webpack_require__(6384);
  var _extension_draft_body_js__M1__ = __webpack_require__(5595);
  var _extension_business_type_js__M2__ = __webpack_require__(5360);



function findOfType(client, domainId, { businessType, pluginName }) {
    return (0,_codearts_lookups_js__M0__  .bW)(client, domainId, pluginName, (0,_extension_business_type_js__M2__  .mb)(businessType));
}
async function findExtensionOf(client, domainId, release, byVersions) {
    return (await findOfType(client, domainId, release)) ?? byVersions;
}
async function findRegistered(client, domainId, release, byVersions) {
    if (byVersions !== undefined && byVersions.businessType !== '')
        return byVersions;
    return findExtensionOf(client, domainId, release, byVersions);
}
function findExtensionOfNew(client, domainId, release, byVersions) {
    const find = (0,_extension_draft_body_js__M1__  .wP)(release.draft) ? findRegistered : findExtensionOf;
    return find(client, domainId, release, byVersions);
}
async function findByName(client, domainId, pluginName) {
    const row = await (0,_codearts_lookups_js__M0__  .bW)(client, domainId, pluginName, _extension_business_type_js__M2__  .HE);
    if (row !== undefined)
        return { registered: true, row };
    const { registered, extension } = await (0,_codearts_lookups_js__M0__  .TE)(client, domainId, pluginName, '');
    return { registered, row: extension };
}


  }),

  2818:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  checkReferences)
  });
  var _report_text_js__M1__ = __webpack_require__(5655);
  var _plan_js__M0__ = __webpack_require__(5099);


function checkReferences(rows, what, confirm) {
    const counts = rows.flatMap(row => (row?.referCount === undefined ? [] : [row.referCount]));
    const empty = rows.some(row => row?.state === 'init');
    const count = counts.length === 0 && !empty ? undefined : Math.max(0, ...counts);
    if (count === 0)
        return ', used by no pipeline';
    const users = count === undefined ? 'an unknown number of pipelines' : (0,_report_text_js__M1__  .hS)(count, 'pipeline');
    if (confirm !== undefined)
        return `, used by ${users}`;
    throw new _plan_js__M0__  .fk(`The extension is used by ${users}, which may fail without ${what}. To delete it anyway, set confirm to the plugin name.`);
}


  }),

  5644:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H3: () => (  published),
    HZ: () => (  registered),
    OD: () => (  notRegistered),
    SD: () => (  NOT_COMPARED),
    X5: () => (  drafted),
    lL: () => (  noSuchVersion)
  });
const NOT_COMPARED = 'The contents were not compared: perhaps the version was not raised.';
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
