export const id = 33;
export const ids = [33];
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

/***/ 4033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operation: () => (/* binding */ operation)
/* harmony export */ });
/* harmony import */ var _codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6384);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2899);
/* harmony import */ var _shared_deletion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3574);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5099);
/* harmony import */ var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5644);
/** The operation `delete-draft`: deletes a draft, and leaves a published version alone. */







const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)('plugin-name', 'version'),
    optional: { 'if-missing': _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ifMissing */ .W1.ignore }
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .defineOperation */ .h)({
    ...takes,
    summary: 'Deletes a draft; a published version is left alone.',
    service: 'pipeline',
    writes: true,
    comment: { deleted: 'draft deleted', absent: 'draft deleted' },
    skipsUntrustedClose: true,
    plan
});
/**
 * Can be run again: whether a delete whose answer was lost was done is found out by reading.
 * @throws RefusedError in a dry run, when there is nothing to delete or the version is published
 */
async function plan(context) {
    const { client, domainId, dryRun, inputs } = context;
    const { 'if-missing': ifMissing, 'plugin-name': pluginName, version } = inputs;
    const missing = (0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .noSuchVersion */ .lL)({ pluginName, version });
    if (client !== undefined && dryRun && (await isGone(context, client)))
        return (0,_shared_deletion_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToDelete */ .u)({ missing, ifMissing });
    return (0,_shared_deletion_js__WEBPACK_IMPORTED_MODULE_3__/* .deletion */ .j)({
        title: 'Delete the draft',
        call: (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteDraft */ .Tn)(domainId, pluginName, version),
        isGone: reader => isGone(context, reader),
        missing,
        ifMissing,
        hint: 'Perhaps this version is published, and is no draft any more: delete-version removes it.'
    });
}
/** @throws RefusedError when the version is published */
async function isGone({ domainId, inputs }, client) {
    const { 'plugin-name': pluginName, version } = inputs;
    const { row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(client, domainId, pluginName, version);
    if (!(0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_1__/* .isFormal */ .eV)(row))
        return row === undefined;
    throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk(`${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .published */ .H3)({ pluginName, version })}, no draft; delete-draft leaves it alone. Use delete-version to remove it.`);
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

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ deletion),
/* harmony export */   u: () => (/* binding */ nothingToDelete)
/* harmony export */ });
/* harmony import */ var _codearts_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
/* harmony import */ var _codearts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3736);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5099);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70);
/** Plans of operations that delete. */




/** @returns a plan that can be run again: whether a delete whose answer was lost was done is found out by reading */
function deletion({ title, call, isGone, missing, ifMissing, hint }) {
    const once = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .step */ .P)({
        title,
        call: () => call,
        applied: async (client) => ((await isGone(client)) ? true : undefined),
        notes: cause => {
            const told = hint !== undefined && cause instanceof _codearts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._ && cause.status === 400;
            return told && !cause.notFound ? [hint] : [];
        }
    });
    const remove = {
        ...once,
        apply: async (client, before) => {
            try {
                return await once.apply(client, before);
            }
            catch (error) {
                const ignored = ifMissing === 'ignore' && error instanceof _codearts_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.notFound;
                // "Not found" is said of other things as well, which must not pass for absent.
                if (!ignored || !(await isGone(client)))
                    throw error;
                return { result: 'absent', notice: notice(missing) };
            }
        }
    };
    return { steps: [remove], result: 'deleted' };
}
/**
 * @returns the plan when there is nothing to delete
 * @throws RefusedError unless that is to be ignored
 */
function nothingToDelete({ missing, ifMissing }) {
    if (ifMissing === 'ignore')
        return { steps: [], result: 'absent', notice: notice(missing) };
    throw new _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk(`${missing} to delete. Set if-missing to ignore where that is fine.`);
}
function notice(missing) {
    return `${missing}; nothing is deleted.`;
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


/***/ })

};
