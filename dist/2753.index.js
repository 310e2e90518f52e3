export const id = 2753;
export const ids = [2753];
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

  3903:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    H3: () => (  repeatedNames),
    Pg: () => (  findings),
    cl: () => (  quoteValue),
    hD: () => (  issuesBeside)
  });
  var _report_hidden_js__M0__ = __webpack_require__(8672);
  var _report_text_js__M2__ = __webpack_require__(5655);
  var _document_js__M1__ = __webpack_require__(8780);



function quoteValue(value) {
    return (0,_report_text_js__M2__  .hD)(value, _document_js__M1__  .Ls);
}
function findings(issues, document, value = document.value) {
    return (0,_document_js__M1__  .Mm)(issues, ({ expected, path, message }) => {
        const given = valueAt(value, path);
        const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : '';
        const written = typeof given === 'number' ? document.written(path) : undefined;
        const is = written === undefined ? described(given) : `is ${(0,_report_text_js__M2__  .TN)(written, _document_js__M1__  .Ls)}`;
        const hidden = message.includes('U+') ? '' : hiddenPart(given);
        return { line: document.line(path), message: `${(0,_document_js__M1__  .Vb)(path)} ${is}; it ${message}${quotes}${hidden}` };
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
    if (typeof value !== 'string' || value.length > _document_js__M1__  .Ls)
        return '';
    const hidden = (0,_report_hidden_js__M0__  .x)(value);
    return hidden === undefined ? '' : `; look closely: ${hidden}`;
}
function described(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quoteValue(value)}`;
    if (Array.isArray(value))
        return 'is a list';
    return (0,_document_js__M1__  .u4)(value) ? 'is an object' : `is ${JSON.stringify(value)}`;
}
function repeatedNames(value, field, message) {
    const items = (0,_document_js__M1__  .u4)(value) ? value[field] : undefined;
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

  2603:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TD: () => (  isRegisteredAs),
    bN: () => (  registeredAs),
    h7: () => (  refuseDifferences),
    tX: () => (  differences),
    y6: () => (  compareWithRegistered)
  });
  var _extension_findings_js__M0__ = __webpack_require__(3903);
  var _inputs_problems_js__M1__ = __webpack_require__(8925);
  var _report_hidden_js__M2__ = __webpack_require__(8672);
  var _report_text_js__M4__ = __webpack_require__(5655);
  var _plan_js__M3__ = __webpack_require__(5099);





function compareWithRegistered(release, known, { others = [], renames = false } = {}) {
    const { problems, warnings } = differences(release, known, renames);
    refuseDifferences({ problems: [...problems, ...others], warnings });
    return warnings;
}
function refuseDifferences({ problems, warnings }) {
    const heading = 'This does not fit what the service has, and would be refused; nothing was changed.';
    (0,_plan_js__M3__  .yu)(heading, problems, warnings);
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
        const difference = (0,_report_hidden_js__M2__  .P)(stated, known);
        const told = difference === undefined ? '' : `. Look closely: ${difference}`;
        const message = `${place.field} is ${(0,_report_text_js__M4__  .hD)(stated)}, but ${where} with ${(0,_report_text_js__M4__  .hD)(known)}; ${cure}${told}`;
        return [(0,_inputs_problems_js__M1__  .e_)(place, message)];
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
            stated: (0,_extension_findings_js__M0__  .$6)(draft, ['business_type_display_name']),
            known: row?.businessTypeDisplayName,
            ...saved
        }
    ];
}
function isRegisteredAs(row, { businessType, displayName }) {
    return row.displayName === displayName && row.businessType === businessType;
}
function registeredAs({ businessType, displayName, pluginName }) {
    return `Extension ${pluginName} is registered already, as ${(0,_report_text_js__M4__  .hD)(displayName)} of type ${(0,_report_text_js__M4__  .TN)(businessType, 50)}. Its display name can be changed with update-extension, its type cannot.`;
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
