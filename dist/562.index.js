export const id = 562;
export const ids = [562];
export const modules = {

/***/ 709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ queryExtensions),
/* harmony export */   y: () => (/* binding */ queryVersions)
/* harmony export */ });
/* harmony import */ var _http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6697);
/** Calls that read, and change nothing. */

/** Rows that one page asks for: what the service is known to accept. */
const PAGE_SIZE = 10;
/** "Querying Extensions": one page of the account's extensions. */
function queryExtensions(domainId, { businessTypes, pluginName, offset = 0 }) {
    return {
        name: 'query-all',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/query-all`,
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
/** "Querying Versions of an Extension": one page of them, drafts included. */
function queryVersions(domainId, pluginName, offset) {
    return {
        name: 'query',
        service: 'pipeline',
        method: 'GET',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/query`,
        query: { plugin_name: pluginName, offset: String(offset), limit: String(PAGE_SIZE) },
        writes: false,
        repeatable: true,
        read: readPage
    };
}
/** Loads what reads lists, zod among it, with the first list that is read. */
async function readPage(answer) {
    return (await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 5018))).readPage(answer);
}


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   bW: () => (/* binding */ findExtension),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   eV: () => (/* binding */ isFormal)
/* harmony export */ });
/* harmony import */ var _call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
/* harmony import */ var _calls_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(709);
/** Finds out what the service knows about an extension. */


/** No extension is known to have as many; a service that never ends its list must not hold the step. */
const MOST_PAGES = 500;
/**
 * Reads the list of versions, page by page, until it finds the one asked for.
 * @param version compared as written, because IDs are per version
 * @throws CallError, or an Error when the list does not end
 */
async function lookUp(client, domainId, pluginName, version) {
    try {
        const page = (offset) => (0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .queryVersions */ .y)(domainId, pluginName, offset);
        let extension;
        const row = await findRow(client, page, candidate => {
            // The filter by name is not known to be exact.
            if (candidate.pluginName !== pluginName && candidate.pluginName !== '')
                return false;
            extension ??= candidate;
            return candidate.version === version;
        });
        return { registered: true, row, extension };
    }
    catch (error) {
        unknownExtension(error);
        return { registered: false, row: undefined, extension: undefined };
    }
}
/**
 * @param businessTypes of all extensions that may be meant; the service lists those of these types only
 * @returns the extension, with one of its versions if it has any; nothing when the account has none of this name
 * @throws CallError, or an Error when the list does not end
 */
async function findExtension(client, domainId, pluginName, businessTypes) {
    const page = (offset) => (0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .queryExtensions */ .B)(domainId, { businessTypes, pluginName, offset });
    return findRow(client, page, row => row.pluginName === pluginName);
}
/** Reads once, and takes an unknown extension for an answer as good as any. */
async function probe(client, domainId, pluginName) {
    await client.send((0,_calls_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .queryVersions */ .y)(domainId, pluginName, 0)).catch(unknownExtension);
}
/** @returns whether the version is published */
function isFormal(row) {
    return row?.state === 'formal';
}
async function findRow(client, page, isWanted) {
    let offset = 0;
    for (let number = 0; number < MOST_PAGES; number += 1) {
        const { rows, total } = await client.send(page(offset));
        const row = rows.find(isWanted);
        offset += rows.length;
        if (row !== undefined || rows.length === 0 || offset >= (total ?? Infinity))
            return row;
    }
    throw new Error(`The list that ${page(offset).name} answers does not end after ${MOST_PAGES} pages. Compare endpoint with the host of the region; if it is right, ask Huawei Cloud support.`);
}
function unknownExtension(error) {
    if (!(error instanceof _call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.notFound))
        throw error;
}


/***/ }),

/***/ 8562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operation: () => (/* binding */ operation)
/* harmony export */ });
/* harmony import */ var _codearts_calls_queries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(709);
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
/* harmony import */ var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2899);
/* harmony import */ var _shared_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
/* harmony import */ var _shared_registered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);
/* harmony import */ var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5644);
/* harmony import */ var _shared_unique_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8149);
/** The operation `check`: finds out whether a release would get through to the service, and writes nothing. */









const takes = {
    required: {},
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)('package-path', 'draft-path', ..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_FIELDS */ .CH, 'unique-id')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .defineOperation */ .h)({
    ...takes,
    summary: 'Signs in and reads, checks a package or draft if given, and writes nothing.',
    service: 'pipeline',
    writes: false,
    check: (inputs, { findings }) => {
        (0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_5__/* .warnOfUnusedId */ .b8)(inputs, findings);
    },
    plan
});
/**
 * Package and draft were validated with the inputs; here they are held against what the service has.
 * @throws RefusedError when they differ from it
 */
async function plan({ account, client, domainId, inputs }) {
    const { 'draft-path': drafted, 'package-path': packed, 'unique-id': uniqueId } = inputs;
    if (client === undefined) {
        const warning = 'Without credentials the service was not asked; only what the inputs name was checked.';
        return { steps: [], result: 'valid', uniqueId: drafted?.draft.unique_id, warning };
    }
    const releases = [packed, drafted].filter(release => release !== undefined);
    if (releases.length === 0)
        await client.send((0,_codearts_calls_queries_js__WEBPACK_IMPORTED_MODULE_7__/* .queryExtensions */ .B)(domainId, { businessTypes: _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENTED_TYPES */ .HE }));
    const problems = [];
    const notices = [];
    let known;
    for (const release of releases) {
        const { extension, version } = await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findRelease */ .dv)(client, domainId, release);
        const editable = (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormal */ .eV)(version) ? undefined : version;
        problems.push(...(0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .t)(release, { extension, version: editable }));
        if (release.kind === 'draft')
            problems.push(...(0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_5__/* .idProblems */ .oz)(uniqueId, editable, release.place('uniqueId')));
        known = release.kind === 'draft' ? (0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_5__/* .uniqueIdOf */ ._5)(release.draft, version) : version?.uniqueId;
        notices.push(...noticesOf(release, { extension, version }));
    }
    (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_4__/* .throwOnProblems */ .K)(problems);
    return {
        steps: [],
        result: 'valid',
        uniqueId: known,
        notice: notices.length === 0 ? undefined : notices.join(' '),
        expires: (await account()).expires
    };
}
/** @returns what there is to say about an extension that is new, or a version that is not */
function noticesOf(release, { extension, version }) {
    if (extension === undefined)
        return [`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .notRegistered */ .OD)(release.pluginName)} yet; publish registers it.`];
    if ((0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormal */ .eV)(version)) {
        return [`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .published */ .H3)(release)} already, so that publish would change nothing; raise it to publish.`];
    }
    const stale = release.kind === 'draft' ? (0,_shared_unique_id_js__WEBPACK_IMPORTED_MODULE_5__/* .idNotice */ .AF)(release.draft, version) : undefined;
    return stale === undefined ? [] : [stale];
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation)
/* harmony export */ });
/** What an operation is: one value, which holds everything that makes it that operation. */
/** @returns the operation, for the registry */
function defineOperation(definition) {
    return definition;
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ findExtensionOf),
/* harmony export */   _U: () => (/* binding */ findByName),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   rC: () => (/* binding */ findOfType)
/* harmony export */ });
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
/* harmony import */ var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
/** Finds what the service has of an extension or a release. */


/**
 * Finds an extension in the list of all those of its type.
 * @throws CallError
 */
function findOfType(client, domainId, { businessType, pluginName }) {
    return (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .findExtension */ .bW)(client, domainId, pluginName, (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .typesWith */ .mb)(businessType));
}
/**
 * Finds what there is of a release.
 * @throws CallError
 */
async function findRelease(client, domainId, release) {
    const { extension, row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(client, domainId, release.pluginName, release.version);
    return { extension: await findExtensionOf(client, domainId, release, extension), version: row };
}
/**
 * Finds the extension of a release: listed when it is of the release's type, even without a version; one of another
 * type is known by its versions.
 * @param byVersions what `lookUp` found
 * @throws CallError
 */
async function findExtensionOf(client, domainId, release, byVersions) {
    return (await findOfType(client, domainId, release)) ?? byVersions;
}
/**
 * Finds an extension, whatever its type. The list of extensions is filtered by type; one of a type that no document
 * names is found by its versions.
 * @throws CallError
 */
async function findByName(client, domainId, pluginName) {
    const row = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .findExtension */ .bW)(client, domainId, pluginName, _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENTED_TYPES */ .HE);
    if (row !== undefined)
        return { registered: true, row };
    const { registered, extension } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(client, domainId, pluginName, '');
    return { registered, row: extension };
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ throwOnProblems),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5099);
/** Holds a release against what the service has of it. */



/**
 * A package has to say what its extension is registered as ("Uploading an Extension Package"); a draft renames its
 * extension when it is saved, but cannot change its type, nor what its own version has once.
 * @param known with the version as long as it can be replaced
 * @returns each difference, at its line
 */
function differences(release, { extension, version }) {
    const problems = [];
    const compare = (place, stated = '', known = '', where, cure) => {
        if (known === '' || stated === '' || stated === known)
            return;
        const message = `${place.field} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(stated)}, but ${where} with ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(known)}; ${cure}`;
        problems.push((0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAtPlace */ .e_)(place, `${release.kind}-path`, message));
    };
    const registered = `${release.pluginName} is registered`;
    const type = release.place('businessType');
    const forGood = 'the type of an extension cannot change';
    compare(type, release.businessType, extension?.businessType, registered, forGood);
    if (release.kind === 'package') {
        const cure = 'write that into the package, or change the extension first with update-extension';
        compare(release.place('displayName'), release.displayName, extension?.displayName, registered, cure);
        return problems;
    }
    const { business_type_display_name: label, runtime_attribution: runtime } = release.draft;
    const saved = `version ${release.version} was created`;
    const cure = 'that cannot change; write that, or raise the version';
    const known = version?.runtimeAttribution.toLowerCase();
    compare(release.place('runtimeAttribution'), runtime, known, saved, cure);
    compare(release.place('typeLabel'), label, version?.businessTypeDisplayName, saved, cure);
    return problems;
}
/** @throws RefusedError with all problems by their lines, if there are any */
function throwOnProblems(problems) {
    if (problems.length === 0)
        return;
    const heading = 'This does not fit what the service has, and would be refused; nothing was changed.';
    const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    throw new _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk([heading, ...sorted.map(_inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)].join('\n'), sorted);
}


/***/ }),

/***/ 5644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ published),
/* harmony export */   OD: () => (/* binding */ notRegistered),
/* harmony export */   lL: () => (/* binding */ noSuchVersion)
/* harmony export */ });
/** Sentences about versions and extensions that several operations say, without their ends. */
function published({ pluginName, version }) {
    return `Version ${version} of ${pluginName} is published`;
}
function noSuchVersion({ pluginName, version }) {
    return `There is no version ${version} of ${pluginName}`;
}
function notRegistered(pluginName) {
    return `Extension ${pluginName} is not registered`;
}


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ idNotice),
/* harmony export */   _5: () => (/* binding */ uniqueIdOf),
/* harmony export */   b8: () => (/* binding */ warnOfUnusedId),
/* harmony export */   oz: () => (/* binding */ idProblems)
/* harmony export */ });
/* harmony import */ var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
/** Every version of an extension has an ID of its own, so that one in a file may have been left over from another. */


/** @returns the ID of the version that a draft is for, as far as it is known: what was looked up wins */
function uniqueIdOf(draft, row) {
    return row === undefined || row.uniqueId === '' ? draft.unique_id : row.uniqueId;
}
/**
 * @param given for this very version
 * @param place of the ID
 * @returns a problem when the version has another ID
 */
function idProblems(given, row, place) {
    if (given === undefined || row === undefined || !isAnother(given, row))
        return [];
    const message = `${place.field} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}, but that of version ${row.version} is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(row.uniqueId, 100)}; correct it, or leave it out: it is looked up then`;
    return [(0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAtPlace */ .e_)(place, 'draft-path', message)];
}
/** @returns what there is to say when another ID is sent than the file has */
function idNotice({ unique_id: stated }, row) {
    if (stated === undefined || row === undefined || !isAnother(stated, row))
        return undefined;
    return `unique_id in the file is not that of version ${row.version}; ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row.uniqueId, 100)} is sent.`;
}
/** Warns of the input `unique-id` beside a package: only drafts are sent with an ID. */
function warnOfUnusedId(inputs, { warnings }) {
    const isGiven = (name) => inputs[name] !== undefined;
    if (isGiven('unique-id') && isGiven('package-path') && !isGiven('draft-path'))
        warnings.push({ message: 'Given, but not used with a package: unique-id.' });
}
function isAnother(id, { uniqueId }) {
    return uniqueId !== '' && uniqueId !== id;
}


/***/ })

};
