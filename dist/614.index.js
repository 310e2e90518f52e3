export const id = 614;
export const ids = [614];
export const modules = {

/***/ 2077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ publishDraft),
/* harmony export */   Tn: () => (/* binding */ deleteDraft),
/* harmony export */   iy: () => (/* binding */ editDraft),
/* harmony export */   mq: () => (/* binding */ createDraft)
/* harmony export */ });
/* harmony import */ var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);
/** Calls on drafts: definitions of extension versions, on their way to be published. */


/** "Creating an Extension Draft": takes the whole draft; a second one is refused. */
function createDraft(domainId, draft) {
    return {
        name: 'create-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/create-draft`,
        query: {},
        body: { json: draft },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}
/** "Updating an Extension Draft": takes the whole draft. */
function editDraft(domainId, draft) {
    return {
        name: 'edit-draft',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/edit-draft`,
        query: {},
        body: { json: draft },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}
/** "Publishing an Extension Draft": takes one object, as its example shows; a second one is refused. */
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
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/publish-draft`,
        query: {},
        body: { json },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}
/** "Deleting an Extension Draft": a second one is answered "not found". */
function deleteDraft(domainId, pluginName, version) {
    return {
        name: 'delete-draft',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/delete-draft`,
        query: { plugin_name: pluginName, version },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}


/***/ }),

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

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ readIconUrl),
/* harmony export */   W4: () => (/* binding */ readSuccess),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   j: () => (/* binding */ readImageUrl),
/* harmony export */   kP: () => (/* binding */ readThumbnailUrl),
/* harmony export */   oJ: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
/** What each call takes out of its answer. All throw ServiceError when it is not the one that is documented. */


/** Calls that answer a boolean: only `true` and `"true"` are success. */
function readSuccess(answer) {
    if (answer.value === true || answer.value === 'true')
        return true;
    throw isFalse(answer) ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** The icon's URL or path, verbatim; an empty string when the service says no more than `true`. */
function readIconUrl(answer) {
    if (answer.value === true || answer.value === 'true')
        return '';
    if (isFalse(answer))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer);
    const url = typeof answer.value === 'string' ? answer.value : answer.value === undefined ? answer.text : '';
    // Bare text is a URL or a path on one line; a page of a proxy or a torn JSON text is not.
    if (url.trim() === '' || /^[<{["]|[\p{Cc}<>"]/u.test(url))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return url;
}
/** Calls that answer `true` or some text: only an empty one, and `false`, are none. */
function readAccepted(answer) {
    readIconUrl(answer);
    return true;
}
/** @returns the image that the plan shows now, or an empty string when the answer does not repeat it */
function readThumbnailUrl(answer) {
    const status = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer.value, 'status');
    const result = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer.value, 'result') ?? {};
    const url = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(result, 'img_url'));
    if (!(0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(result) || url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    if (status === 'success')
        return url;
    throw status === 'error' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .falseAnswer */ .Q6)(answer) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
/** @returns the path under which the image was stored */
function readImageUrl(answer) {
    const url = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.value, 'img_url');
    if (url === undefined)
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
    return url;
}
/** For the bytes of an image: whatever is neither JSON nor a page. */
function readBytes(answer) {
    if (answer.value !== undefined || answer.text === '' || answer.text.startsWith('<'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
}
function isFalse(answer) {
    return /^"?false"?$/i.test(answer.text);
}


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptied),
/* harmony export */   q: () => (/* binding */ draftBody)
/* harmony export */ });
/* harmony import */ var _business_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5360);
// Makes the body of create-draft and edit-draft from a draft.

/** Texts that have to be sent, and their names in the record. */
const TEXTS = [
    ['icon_url', 'iconUrl'],
    ['description', 'description'],
    ['version_description', 'versionDescription']
];
/**
 * @param uniqueId of the version; absent for one that is to be created
 * @param recorded texts to keep where the draft has none; without them, an empty text is sent, because the service
 * answers an absent one with an unknown error
 * @returns the body of create-draft and edit-draft
 */
function draftBody(draft, uniqueId, recorded) {
    return {
        ...draft,
        ...(uniqueId === undefined ? {} : { unique_id: uniqueId }),
        business_type_display_name: draft.business_type_display_name ?? labelOf(draft, recorded),
        ...Object.fromEntries(TEXTS.map(([field, key]) => [field, draft[field] ?? recorded?.[key] ?? ''])),
        input_info: draft.input_info ?? [],
        ...(draft.maintainers === undefined && recorded?.maintainers ? { maintainers: recorded.maintainers } : {})
    };
}
/** @returns the texts that the draft leaves out, and that are sent empty when nothing is on record */
function emptied(draft) {
    return TEXTS.map(([field]) => field).filter(field => draft[field] === undefined);
}
/** The label of an extension cannot change, and a console in another language may have registered another one. */
function labelOf(draft, recorded) {
    const label = recorded?.businessTypeDisplayName ?? '';
    return label === '' ? (0,_business_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeLabel */ .Dd)(draft.business_type) : label;
}


/***/ }),

/***/ 4614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operation: () => (/* binding */ operation)
/* harmony export */ });
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5655);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2899);
/* harmony import */ var _shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(111);
/* harmony import */ var _shared_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
/* harmony import */ var _shared_registered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4984);
/** The operation `create-draft`: creates a low-code draft, and its extension with it if that is new. */








const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)('draft-path'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)(..._inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_FIELDS */ .CH, 'if-exists')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .defineOperation */ .h)({
    ...takes,
    summary: 'Creates a low-code draft, and its extension with it if that is new.',
    service: 'pipeline',
    writes: true,
    comment: { created: 'draft', unchanged: 'exists' },
    plan
});
/**
 * @throws RefusedError when the version is there, draft or published, and that is not to be skipped; or when the
 * extension is of another type
 */
async function plan({ client, domainId, inputs }) {
    const release = inputs['draft-path'];
    const { draft, pluginName, version } = release;
    const lookup = client && (await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(client, domainId, pluginName, version));
    const row = lookup?.row;
    if (row !== undefined) {
        const there = `Version ${version} of ${pluginName} is there already (${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(row.state, 40)})`;
        if (inputs['if-exists'] !== 'skip') {
            const other = (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormal */ .eV)(row) ? '' : ' use update-draft with if-missing: create,';
            throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk(`${there}. Raise the version,${other} or set if-exists to skip.`);
        }
        const notice = `${there}; nothing is created.`;
        return { steps: [], result: 'unchanged', notice, uniqueId: row.uniqueId };
    }
    const extension = client && (await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findExtensionOf */ .OZ)(client, domainId, release, lookup?.extension));
    (0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_5__/* .throwOnProblems */ .K)((0,_shared_registered_js__WEBPACK_IMPORTED_MODULE_5__/* .differences */ .t)(release, { extension, version: undefined }));
    return { steps: [(0,_shared_draft_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .createDraftStep */ .o)(domainId, draft, extension)], result: 'created' };
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

/***/ 111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createDraftStep),
/* harmony export */   w: () => (/* binding */ editDraftStep)
/* harmony export */ });
/* harmony import */ var _codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
/* harmony import */ var _codearts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3736);
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6384);
/* harmony import */ var _extension_draft_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7976);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70);
/* harmony import */ var _unique_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8149);
/** Steps that write a low-code draft. */







/** A hint for when nobody has compared the ID that was sent with that of the version. */
const ID_NOT_READ = 'Perhaps unique_id is not that of this version: leave it out, and it is looked up. The same step with dry-run: true compares it.';
/**
 * Creates a draft, which the plan has found to be missing, and its extension with it if that is new.
 * @param extension as it is; what the draft leaves out is kept, because it belongs to the published versions as well
 */
function createDraftStep(domainId, draft, extension) {
    const { unique_id: ofAnother, ...fields } = draft;
    const { plugin_name: pluginName, version } = fields;
    const recorded = extension && { ...extension, versionDescription: '' };
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .step */ .P)({
        title: 'Create the draft',
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .createDraft */ .mq)(domainId, (0,_extension_draft_body_js__WEBPACK_IMPORTED_MODULE_3__/* .draftBody */ .q)(fields, undefined, recorded)),
        applied: async (client) => (await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(client, domainId, pluginName, version)).row && true
    });
}
/**
 * Replaces a draft. IDs are per version, so that one in a file may be an older version's: an ID that was looked up wins.
 * @param row of the draft, where it was looked up
 * @throws RefusedError when nobody names the ID
 */
function editDraftStep(domainId, draft, row) {
    const uniqueId = (0,_unique_id_js__WEBPACK_IMPORTED_MODULE_5__/* .uniqueIdOf */ ._5)(draft, row);
    if (row !== undefined && uniqueId === undefined) {
        throw new _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk(`The service names no ID of version ${draft.version} of ${draft.plugin_name}. Give it as unique-id.`);
    }
    const body = (0,_extension_draft_body_js__WEBPACK_IMPORTED_MODULE_3__/* .draftBody */ .q)(draft, uniqueId ?? _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .LOOKED_UP */ .t6, row);
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .step */ .P)({
        title: 'Update the draft',
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .editDraft */ .iy)(domainId, body),
        notes: cause => row === undefined && cause instanceof _codearts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._ && cause.notFound ? [ID_NOT_READ] : []
    });
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

/***/ 70:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step)
/* harmony export */ });
/** A step that sends one call. */
/** @returns a step that sends one call; it fails with what `Client.send` throws */
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
