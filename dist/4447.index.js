export const id = 4447;
export const ids = [4447];
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

  2899:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  defineOperation)
  });
function defineOperation(definition) {
    return definition;
}


  }),

  4447:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_calls_drafts_js__M0__ = __webpack_require__(2077);
  var _codearts_lookups_js__M1__ = __webpack_require__(6384);
  var _extension_version_js__M2__ = __webpack_require__(4681);
  var _inputs_fields_js__M3__ = __webpack_require__(2996);
  var _report_text_js__M7__ = __webpack_require__(5655);
  var _operation_js__M5__ = __webpack_require__(2899);
  var _shared_deletion_js__M4__ = __webpack_require__(3574);
  var _shared_sentences_js__M6__ = __webpack_require__(5644);








const takes = {
    required: (0,_inputs_fields_js__M3__  .Up)('plugin-name', 'github-token'),
    optional: {}
};
const operation = (0,_operation_js__M5__  .h)({
    ...takes,
    summary: 'Deletes the drafts that `version: pr` made for pull requests which are not open any more.',
    wording: {
        subject: '{count draft} of {extension}',
        aim: 'deleted',
        failed: 'The drafts of {extension} were not all deleted'
    },
    service: 'pipeline',
    writes: true,
    plan
});
async function plan(context) {
    const { client, domainId, inputs, openPullRequests } = context;
    const { 'github-token': token, 'plugin-name': pluginName } = inputs;
    if (client === undefined)
        return { steps: [], result: 'unchanged' };
    const rows = await (0,_codearts_lookups_js__M1__  .q2)(client, domainId, pluginName);
    const previews = (rows ?? [])
        .filter(({ version }) => (0,_extension_version_js__M2__  .ot)(version) === version && (0,_extension_version_js__M2__  .bU)(version))
        .sort((one, other) => (0,_extension_version_js__M2__  .Zy)(one.version, other.version));
    const mayGo = previews.some(row => reasonToStay(row) === undefined);
    const open = mayGo ? await openPullRequests(token) : new Set();
    const decisions = previews.map(decider(open));
    const going = decisions.filter(({ goes }) => goes);
    const none = `No draft of ${pluginName} is to be deleted.`;
    return {
        steps: going.map(({ version }) => pruneStep(context, version)),
        result: going.length === 0 ? 'unchanged' : 'deleted',
        independent: true,
        notice: going.length > 0 ? undefined : rows === undefined ? `${(0,_shared_sentences_js__M6__  .OD)(pluginName)}. ${none}` : none,
        listing: listingOf(decisions)
    };
}
function reasonToStay(row) {
    if ((0,_codearts_lookups_js__M1__  .eV)(row))
        return 'published';
    if (row.state !== 'draft')
        return `neither draft nor published, but "${(0,_report_text_js__M7__  .TN)(row.state, 40)}"`;
    return row.version === withoutZeros(row.version) ? undefined : 'not written as version: pr writes it';
}
function withoutZeros(version) {
    return version.split('.').map(Number).join('.');
}
function decider(open) {
    const openVersions = new Map([...open].map(number => [(0,_extension_version_js__M2__  .MI)(number), number]));
    return row => {
        const { version } = row;
        const number = openVersions.get(version);
        const stays = reasonToStay(row) ?? (number === undefined ? undefined : `pull request ${number} is open`);
        return { version, goes: stays === undefined, why: stays ?? 'no open pull request has this version' };
    };
}
function pruneStep({ domainId, inputs, openPullRequests }, version) {
    const { 'github-token': token, 'plugin-name': pluginName } = inputs;
    const once = (0,_shared_deletion_js__M4__  .Vu)({
        title: `Delete the draft ${version}`,
        call: (0,_codearts_calls_drafts_js__M0__  .Tn)(domainId, pluginName, version),
        isGone: reader => (0,_shared_deletion_js__M4__  .tf)(reader, domainId, { pluginName, version }),
        missing: (0,_shared_sentences_js__M6__  .lL)({ pluginName, version }),
        ifMissing: 'ignore'
    });
    return {
        ...once,
        apply: async (client, { outputs = {} }) => {
            const before = Number(outputs.count ?? 0);
            const isOpen = [...(await openPullRequests(token))].some(number => (0,_extension_version_js__M2__  .MI)(number) === version);
            if (isOpen) {
                const notice = `A pull request of the draft ${version} is open by now; it is not deleted.`;
                return { result: before === 0 ? 'unchanged' : 'deleted', notice };
            }
            const { result } = await once.apply(client, {});
            if (result !== 'absent')
                return { result: 'deleted', outputs: { count: String(before + 1) } };
            const notice = `Drafts were gone already when they were to be deleted, such as ${version}.`;
            return { result: before === 0 ? 'unchanged' : 'deleted', notice };
        }
    };
}
function listingOf(decisions) {
    return {
        title: 'Versions of pull requests',
        columns: ['version', 'what is done', 'why'],
        rows: decisions.map(({ goes, version, why }) => [version, goes ? 'delete' : 'keep', why]),
        outputs: { count: '0' }
    };
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
