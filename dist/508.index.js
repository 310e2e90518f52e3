export const id = 508;
export const ids = [508];
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

/***/ 9508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operation: () => (/* binding */ publish_operation)
});

// EXTERNAL MODULE: ./src/codearts/lookups.ts
var lookups = __webpack_require__(6384);
// EXTERNAL MODULE: ./src/inputs/fields.ts
var fields = __webpack_require__(2996);
// EXTERNAL MODULE: ./src/operations/operation.ts
var operation = __webpack_require__(2899);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/operations/shared/plan.ts
var plan = __webpack_require__(5099);
;// CONCATENATED MODULE: ./src/operations/shared/confirm-formal.ts
/** Reads back whether a release is published. */



/** Waits between the reads, in milliseconds: a service that stores in several places may show a change late. */
const PAUSES = [1_000, 2_000, 4_000];
/**
 * Reads until the version is formal, four times at most.
 * @returns the version's ID
 * @throws NotConfirmedError with what was read instead; CallError
 */
async function confirmFormal(client, domainId, { pluginName, version }, pause) {
    for (let read = 0;; read += 1) {
        const { row } = await (0,lookups/* lookUp */.TE)(client, domainId, pluginName, version);
        if (row !== undefined && (0,lookups/* isFormal */.eV)(row))
            return { uniqueId: row.uniqueId };
        const wait = PAUSES[read];
        if (wait === undefined) {
            const seen = row === undefined ? 'is not in the list of versions' : `reads back as ${(0,report_text/* quote */.hD)(row.state)}`;
            throw new plan/* NotConfirmedError */.nM(`The service accepted every step, and yet version ${version} of ${pluginName} ${seen}, after ${read + 1} reads. ` +
                'Look at the extension in the console, then run the step again: it continues where this one ended.');
        }
        await pause(wait);
    }
}

// EXTERNAL MODULE: ./src/operations/shared/draft-steps.ts
var draft_steps = __webpack_require__(111);
// EXTERNAL MODULE: ./src/operations/shared/find.ts
var find = __webpack_require__(7827);
// EXTERNAL MODULE: ./src/operations/shared/info-steps.ts
var info_steps = __webpack_require__(7298);
// EXTERNAL MODULE: ./src/operations/shared/registered.ts
var registered = __webpack_require__(4984);
// EXTERNAL MODULE: ./src/operations/shared/release-steps.ts
var release_steps = __webpack_require__(9649);
// EXTERNAL MODULE: ./src/operations/shared/sentences.ts
var sentences = __webpack_require__(5644);
// EXTERNAL MODULE: ./src/operations/shared/tag-version.ts
var tag_version = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/operations/shared/unique-id.ts
var unique_id = __webpack_require__(8149);
;// CONCATENATED MODULE: ./src/operations/publish.ts
/** The operation `publish`: the whole release, from a package or from a draft file. */













const takes = {
    required: {},
    optional: {
        ...(0,fields/* pick */.Up)('package-path', 'draft-path', 'icon-path', ...fields/* EXTENSION_FIELDS */.CH, 'unique-id', 'if-exists'),
        version: fields/* releaseVersion */.SF,
        'if-missing': fields/* ifMissing */.W1.create
    }
};
const publish_operation = (0,operation/* defineOperation */.h)({
    ...takes,
    summary: 'The whole release: registers a new extension, uploads, shows the icon, publishes, reads back. Published already: `unchanged`.',
    service: 'pipeline',
    writes: true,
    exactlyOneOf: ['package-path', 'draft-path'],
    check: async (inputs, context) => {
        (0,unique_id/* warnOfUnusedId */.b8)(inputs, context.findings);
        await (0,tag_version/* checkTagVersion */.N)(inputs, context);
    },
    plan: publish_plan
});
/**
 * Each step can be done again, and what is done already is found out by reading, so that a run which was interrupted is
 * continued by the next.
 * @throws RefusedError when the version is published or the extension unknown, and the inputs do not allow it; or when
 * package and registered extension differ
 */
async function publish_plan(context) {
    const { client, domainId, inputs } = context;
    const release = releaseOf(context);
    const state = client && (await (0,find/* findRelease */.dv)(client, domainId, release));
    if ((0,lookups/* isFormal */.eV)(state?.version))
        return planOfPublished(context, state?.version?.uniqueId);
    if (state !== undefined && state.extension === undefined && inputs['if-missing'] === 'fail') {
        throw new plan/* RefusedError */.fk(`${(0,sentences/* notRegistered */.OD)(release.pluginName)}. Compare the name with the extension list, or set if-missing to create.`);
    }
    const drafted = inputs['draft-path'];
    if (state !== undefined) {
        const id = drafted && (0,unique_id/* idProblems */.oz)(inputs['unique-id'], state.version, drafted.place('uniqueId'));
        (0,registered/* throwOnProblems */.K)([...(0,registered/* differences */.t)(release, state), ...(id ?? [])]);
    }
    return {
        steps: stepsFor(context, state),
        result: 'published',
        notice: drafted && (0,unique_id/* idNotice */.AF)(drafted.draft, state?.version),
        uniqueId: state?.version?.uniqueId,
        verify: (reader, pause) => confirmFormal(reader, domainId, release, pause)
    };
}
function releaseOf({ inputs }) {
    const release = inputs['package-path'] ?? inputs['draft-path'];
    if (release === undefined)
        throw new Error('the inputs give neither a package nor a draft');
    return release;
}
function planOfPublished(context, uniqueId) {
    const { inputs } = context;
    const there = `${(0,sentences/* published */.H3)(releaseOf(context))} already`;
    if (inputs['if-exists'] === 'fail') {
        throw new plan/* RefusedError */.fk(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`);
    }
    const icon = inputs['icon-path'] === undefined ? '' : ' The icon of an extension can be changed with update-extension.';
    const notice = `${there}; nothing is changed.${icon}`;
    return { steps: [], result: 'unchanged', notice, uniqueId };
}
/** @param state what the service has; absent when it could not be asked */
function stepsFor(context, state) {
    const { domainId, inputs } = context;
    const { 'package-path': packed, 'draft-path': drafted, 'icon-path': icon } = inputs;
    const release = releaseOf(context);
    const steps = [];
    if (packed !== undefined) {
        if (state === undefined)
            steps.push(maybe((0,release_steps/* registerStep */.ks)(domainId, (0,release_steps/* infoOfNew */.Eg)(packed)), 'if it is new'));
        else if (state.extension === undefined)
            steps.push((0,release_steps/* registerStep */.ks)(domainId, (0,release_steps/* infoOfNew */.Eg)(packed)));
        steps.push((0,release_steps/* uploadStep */.go)(domainId, packed));
    }
    else if (drafted !== undefined) {
        const create = (0,draft_steps/* createDraftStep */.o)(domainId, drafted.draft, state?.extension);
        if (state === undefined)
            steps.push(maybe(create, 'or update it if it is there'));
        else
            steps.push(state.version === undefined ? create : (0,draft_steps/* editDraftStep */.w)(domainId, drafted.draft, state.version));
    }
    const info = state?.extension === undefined ? (0,release_steps/* infoOfNew */.Eg)(release) : (0,info_steps/* infoOf */._U)(state.extension);
    if (icon !== undefined)
        steps.push(...(0,info_steps/* iconSteps */.rm)({ domainId, info, icon, number: steps.length + 1 }));
    return [...steps, (0,release_steps/* publishStep */.gm)(domainId, release)];
}
/** For a plan that could not ask. */
function maybe(step, condition) {
    return { ...step, title: `${step.title}, ${condition}` };
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

/***/ 9649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ infoOfNew),
/* harmony export */   gm: () => (/* binding */ publishStep),
/* harmony export */   go: () => (/* binding */ uploadStep),
/* harmony export */   ks: () => (/* binding */ registerStep)
/* harmony export */ });
/* harmony import */ var _codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
/* harmony import */ var _codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8519);
/* harmony import */ var _codearts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3736);
/* harmony import */ var _codearts_lookups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6384);
/* harmony import */ var _extension_business_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5360);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7827);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70);
/** Steps that register an extension, upload its package and publish its draft. */







/** A hint for every refusal of an upload: no document names their codes. */
const UPLOAD_REFUSED = 'Perhaps the extension is not registered (publish and register-extension do that), is registered as something else, or this version is published. The same step with dry-run: true says which of them.';
/** Makes an extension known, which the plan has found to be new. */
function registerStep(domainId, info) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .step */ .P)({
        title: 'Register the extension',
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .registerExtension */ .VK)(domainId, info),
        applied: async (client) => (await (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findOfType */ .rC)(client, domainId, info)) && true
    });
}
/** @returns what a new extension is registered with */
function infoOfNew({ businessType, description, displayName, pluginName }) {
    return {
        pluginName,
        displayName,
        businessType,
        businessTypeDisplayName: (0,_extension_business_type_js__WEBPACK_IMPORTED_MODULE_4__/* .typeLabel */ .Dd)(businessType),
        description: description ?? '',
        iconUrl: '',
        maintainers: ''
    };
}
/** Uploads a package as a draft; a draft of the same version is replaced. */
function uploadStep(domainId, { businessType, file, pluginName }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .step */ .P)({
        title: 'Upload the package',
        call: () => (0,_codearts_calls_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadExtension */ .jh)(domainId, pluginName, businessType, file),
        notes: cause => (cause instanceof _codearts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._ && cause.status === 400 ? [UPLOAD_REFUSED] : [])
    });
}
/** Makes a draft formal. */
function publishStep(domainId, { displayName, pluginName, version }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .step */ .P)({
        title: 'Publish the draft',
        call: () => (0,_codearts_calls_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .publishDraft */ .T2)(domainId, pluginName, displayName, version),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(client, domainId, pluginName, version);
            return (0,_codearts_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .isFormal */ .eV)(row) ? true : undefined;
        }
    });
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

/***/ 2047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkTagVersion)
/* harmony export */ });
/* harmony import */ var _extension_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);
/* harmony import */ var _inputs_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8925);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
/** A release that runs on a tag has the tag's version, or one of the two is wrong. */



/** Adds a problem when the run is for a tag of this extension that is of another version. Ignores all other tags. */
async function checkTagVersion(inputs, { event, findings }) {
    const { ref } = await event();
    const tag = (0,_extension_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(ref);
    const release = inputs['package-path'] ?? inputs['draft-path'];
    const version = inputs.version ?? release?.version;
    if ('problem' in tag || version === undefined || version === tag.version)
        return;
    const pluginName = inputs['plugin-name'] ?? release?.pluginName;
    if (tag.name !== undefined && tag.name !== pluginName)
        return;
    const name = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(ref.replace('refs/tags/', ''));
    if (inputs.version !== undefined || release === undefined) {
        const why = `the run is for the tag ${name}, which is another version`;
        findings.problems.push((0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWith */ .CO)('version', version, why));
        return;
    }
    const message = `version is ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`;
    findings.problems.push((0,_inputs_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAtPlace */ .e_)(release.place('version'), `${release.kind}-path`, message));
}


/***/ })

};
