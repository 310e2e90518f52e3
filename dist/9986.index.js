export const id = 9986;
export const ids = [9986];
export const modules = {

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


  }),

  9986:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__M0__ = __webpack_require__(6384);
  var _extension_business_type_js__M1__ = __webpack_require__(5360);
  var _extension_version_js__M2__ = __webpack_require__(4681);
  var _inputs_fields_js__M3__ = __webpack_require__(2996);
  var _report_text_js__M6__ = __webpack_require__(5655);
  var _operation_js__M4__ = __webpack_require__(2899);
  var _shared_sentences_js__M5__ = __webpack_require__(5644);







const MAX_VERSIONS = 500 * 1024;
const MAX_QUOTED = 10;
const takes = {
    required: (0,_inputs_fields_js__M3__  .Up)('plugin-name'),
    optional: (0,_inputs_fields_js__M3__  .Up)('version', 'bump')
};
const operation = (0,_operation_js__M4__  .h)({
    ...takes,
    summary: 'Says which versions there are, which one is published last, and which one comes next.',
    wording: { subject: '{count version} of {extension}', aim: 'found' },
    service: 'pipeline',
    writes: false,
    plan
});
async function plan({ client, domainId, inputs }) {
    if (client === undefined)
        return { steps: [], result: 'valid' };
    const { 'plugin-name': pluginName, bump = 'patch', version } = inputs;
    const known = await read(client, domainId, pluginName);
    const { registered, rows } = known;
    const row = rows.find(each => each.version === version);
    const latest = rows.find(each => (0,_codearts_lookups_js__M0__  .eV)(each) && isRelease(each))?.version;
    const next = (0,_extension_version_js__M2__  .yU)(latest, bump);
    const listing = listingOf(known, {
        'latest-version': latest ?? '',
        'next-version': next ?? '',
        state: version === undefined ? '' : (row?.state ?? 'absent')
    });
    const last = latest === undefined ? 'none is published' : `${latest} is published last`;
    return {
        steps: [],
        result: registered ? 'found' : 'absent',
        uniqueId: row?.uniqueId,
        fact: registered
            ? `Of the versions of ${pluginName}, ${last}${next === undefined ? '' : `; ${next} comes next`}.`
            : undefined,
        notice: registered ? undefined : `${(0,_shared_sentences_js__M5__  .OD)(pluginName)}.`,
        warnings: [...notPutOut(listing), ...notUnderstood(rows)],
        refusal: next === undefined && latest !== undefined ? noneAfter(latest, bump) : undefined,
        listing
    };
}
async function read(client, domainId, pluginName) {
    const rows = (await (0,_codearts_lookups_js__M0__  .q2)(client, domainId, pluginName)) ?? [];
    const isListed = async () => (await (0,_codearts_lookups_js__M0__  .bW)(client, domainId, pluginName, _extension_business_type_js__M1__  .HE)) !== undefined;
    return { registered: rows.length > 0 || (await isListed()), rows: rows.toSorted(highestFirst) };
}
function highestFirst(one, other) {
    return isVersion(one) && isVersion(other)
        ? (0,_extension_version_js__M2__  .Zy)(other.version, one.version)
        : Number(isVersion(other)) - Number(isVersion(one));
}
function isVersion({ version }) {
    return (0,_extension_version_js__M2__  .ot)(version) === version;
}
function isRelease(row) {
    return isVersion(row) && !(0,_extension_version_js__M2__  .bU)(row.version);
}
function listingOf({ registered, rows }, outputs) {
    const versions = JSON.stringify(rows.map(({ referCount = null, state, uniqueId, version }) => ({
        version,
        state,
        'unique-id': uniqueId,
        'refer-count': referCount
    })));
    return {
        title: 'Versions',
        columns: ['version', 'state', 'unique-id', 'refer-count'],
        rows: rows.map(({ referCount, state, uniqueId, version }) => [
            version,
            state,
            uniqueId,
            String(referCount ?? '')
        ]),
        outputs: {
            ...outputs,
            registered: String(registered),
            versions: Buffer.byteLength(versions) > MAX_VERSIONS ? '' : versions,
            count: String(rows.length)
        }
    };
}
function notPutOut({ outputs, rows }) {
    if (outputs.versions !== '')
        return [];
    const message = `The list of ${rows.length} versions is longer than 500 KB, so that the output versions is empty.`;
    return [{ message }];
}
function notUnderstood(rows) {
    const odd = rows.filter(row => (0,_codearts_lookups_js__M0__  .eV)(row) && !isVersion(row)).map(({ version }) => (0,_report_text_js__M6__  .hD)(version, 40));
    const unknown = rows.filter(({ state }) => state !== 'draft' && state !== 'formal');
    const states = unknown.map(({ state, version }) => `${(0,_report_text_js__M6__  .hD)(version, 40)} (${(0,_report_text_js__M6__  .hD)(state, 40)})`);
    return [
        ...(odd.length === 0
            ? []
            : [`Published, but left out of latest-version, because they are not three numbers: ${some(odd)}.`]),
        ...(states.length === 0 ? [] : [`In a state that is neither draft nor formal: ${some(states)}.`])
    ].map(message => ({ message }));
}
function some(names) {
    const more = names.length - MAX_QUOTED;
    return names.slice(0, MAX_QUOTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function noneAfter(latest, bump) {
    return `There is no version after ${latest} with bump: ${bump}; each number ends at 99. Choose the version by hand.`;
}


  })

};
