export const id = 601;
export const ids = [601];
export const modules = {

/***/ 8519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ updateInfo),
/* harmony export */   Tw: () => (/* binding */ deleteExtension),
/* harmony export */   VK: () => (/* binding */ registerExtension),
/* harmony export */   jh: () => (/* binding */ uploadExtension),
/* harmony export */   l_: () => (/* binding */ updateIcon),
/* harmony export */   p$: () => (/* binding */ UPLOAD_FIELD)
/* harmony export */ });
/* harmony import */ var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);
/** Calls on extensions and their packages. */


/** Name of the form field in which packages and icons go out. */
const UPLOAD_FIELD = 'upload_file';
/** "Creating a Basic Extension": makes a name known, without a version; a second one is refused. */
function registerExtension(domainId, info) {
    return {
        name: 'register-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v3/${domainId}/extension/info/add`,
        query: {},
        body: { json: { ...infoBody(info), plugin_composition_type: 'single' } },
        writes: true,
        repeatable: false,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccepted */ .oJ
    };
}
/** "Updating Basic Information About an Extension": display name, description and icon, of a published one as well. */
function updateInfo(domainId, info) {
    return {
        name: 'update-info',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/agent-plugin/update-info`,
        query: {},
        body: { json: infoBody(info) },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccepted */ .oJ
    };
}
/** An absent text is answered with an unknown error, so that each goes out, if empty. */
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
/** "Uploading a Basic Extension": a draft of the same version is replaced. */
function uploadExtension(domainId, pluginName, businessType, file) {
    return {
        name: 'upload-extension',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v3/${domainId}/extension/upload`,
        query: { plugin_name: pluginName, business_type: businessType },
        body: { file: { ...file, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuccess */ .W4
    };
}
/** "Updating the Extension Icon": answers the icon's URL or path. */
function updateIcon(domainId, pluginName, icon) {
    return {
        name: 'update-icon',
        service: 'pipeline',
        method: 'POST',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v1/${domainId}/common/upload-plugin-icon`,
        query: { plugin_name: pluginName },
        body: { file: { ...icon, field: UPLOAD_FIELD } },
        writes: true,
        repeatable: true,
        read: _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readIconUrl */ .JW
    };
}
/**
 * "Deleting a Basic Extension": one version of it, or with all of them; a second one is answered "not found".
 * @param version absent for the whole extension
 */
function deleteExtension(domainId, pluginName, version) {
    return {
        name: version === undefined ? 'delete-extension' : 'delete-version',
        service: 'pipeline',
        method: 'DELETE',
        path: (0,_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae) `/v3/${domainId}/extension/info/delete`,
        query: {
            plugin_name: pluginName,
            type: version === undefined ? 'all' : 'single',
            ...(version === undefined ? {} : { version })
        },
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

/***/ 7298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   BS: () => (/* binding */ unknownInfo),
/* harmony export */   _U: () => (/* binding */ infoOf),
/* harmony export */   rA: () => (/* binding */ infoStep),
/* harmony export */   rm: () => (/* binding */ iconSteps),
/* harmony export */   w4: () => (/* binding */ iconStep)
/* harmony export */ });
/* harmony import */ var _codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8519);
/* harmony import */ var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5360);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70);
/** Steps that change what an extension, published or not, shows: its names and its icon. */





/** Uploads the icon; the answer is its URL. */
function iconStep(domainId, pluginName, icon) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)({
        title: 'Upload the icon',
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIcon */ .l_)(domainId, pluginName, icon),
        outcome: url => url === '' ? { notice: 'The service accepted the icon, but did not say its URL.' } : { url }
    });
}
/**
 * Uploads the icon, and makes the extension show it. Whether the upload alone does so is not documented, so that it is
 * read.
 */
function iconSteps({ domainId, info, icon, number, changes = {} }) {
    const title = Object.keys(changes).length === 0
        ? 'Show the icon, unless the upload did that'
        : 'Update the extension, and show the icon';
    const upload = iconStep(domainId, info.pluginName, icon);
    return [upload, infoStep(title, domainId, { ...info, iconUrl: (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .fromStep */ .RB)(number) }, changes)];
}
/**
 * Brings an extension up to date by what it is at that moment; without a difference nothing is sent. The step fails
 * with a RefusedError when the extension is gone, else with what `Client.send` throws.
 * @param info what a plan can show
 */
function infoStep(title, domainId, info, changes) {
    return {
        title,
        preview: (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .updateInfo */ .CI)(domainId, { ...info, ...changes }),
        apply: async (client, { url }) => {
            const row = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findOfType */ .rC)(client, domainId, info);
            if (row === undefined) {
                throw new _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk(`Extension ${info.pluginName} is not there any more; somebody has deleted it.`);
            }
            const wanted = { ...infoOf(row), ...changes, ...(url === undefined ? {} : { iconUrl: url }) };
            if (!differs(row, wanted))
                return {};
            await client.send((0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .updateInfo */ .CI)(domainId, wanted));
            return {};
        }
    };
}
/** @returns whether the service has something else on record */
function differs(row, { description, displayName, iconUrl }) {
    return [
        [row.description, description],
        [row.displayName, displayName],
        [row.iconUrl, iconUrl]
    ].some(([before, after]) => after !== undefined && after !== before);
}
/** @returns what has to go back with every change, or it would be emptied */
function infoOf(row) {
    const { pluginName, displayName, businessType, description, iconUrl, maintainers } = row;
    const businessTypeDisplayName = row.businessTypeDisplayName || (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_1__/* .typeLabel */ .Dd)(businessType);
    return { pluginName, displayName, businessType, businessTypeDisplayName, description, iconUrl, maintainers };
}
/** @returns what a plan shows of an extension that could not be looked up */
function unknownInfo(pluginName) {
    return {
        pluginName,
        displayName: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_UP */ .t6,
        businessType: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_UP */ .t6,
        businessTypeDisplayName: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_UP */ .t6,
        description: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_UP */ .t6,
        iconUrl: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_UP */ .t6,
        maintainers: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKED_UP */ .t6
    };
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


/***/ }),

/***/ 2601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operation: () => (/* binding */ operation)
/* harmony export */ });
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2899);
/* harmony import */ var _shared_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);
/* harmony import */ var _shared_info_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);
/* harmony import */ var _shared_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5644);
/** The operation `update-extension`: changes display name, description and icon of an extension, published or not. */






const takes = {
    required: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)('plugin-name'),
    optional: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)('display-name', 'description', 'icon-path')
};
const operation = (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h)({
    ...takes,
    summary: 'Changes display name, description and icon, also of a published extension.',
    service: 'pipeline',
    writes: true,
    atLeastOneOf: ['display-name', 'description', 'icon-path'],
    plan
});
/** @throws RefusedError when the extension is not registered */
async function plan({ client, domainId, inputs }) {
    const { description, 'display-name': displayName, 'icon-path': icon, 'plugin-name': pluginName } = inputs;
    const found = client && (await (0,_shared_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findByName */ ._U)(client, domainId, pluginName));
    const row = found?.row;
    if (found !== undefined && row === undefined) {
        throw new _shared_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk(found.registered
            ? `The service lists no version of ${pluginName}, and it is of none of the documented types, so that what it shows now is not known.`
            : `${(0,_shared_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .notRegistered */ .OD)(pluginName)}. Compare plugin-name with the extension list.`);
    }
    const changes = {
        ...(description === undefined ? {} : { description }),
        ...(displayName === undefined ? {} : { displayName })
    };
    const info = row === undefined ? (0,_shared_info_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownInfo */ .BS)(pluginName) : (0,_shared_info_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .infoOf */ ._U)(row);
    if (icon !== undefined)
        return { steps: (0,_shared_info_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .iconSteps */ .rm)({ domainId, info, icon, number: 1, changes }), result: 'updated' };
    if (row !== undefined && !(0,_shared_info_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(row, changes)) {
        const notice = `Extension ${pluginName} has these values already; nothing is changed.`;
        return { steps: [], result: 'unchanged', notice };
    }
    return { steps: [(0,_shared_info_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .infoStep */ .rA)('Update the extension', domainId, info, changes)], result: 'updated' };
}


/***/ })

};
