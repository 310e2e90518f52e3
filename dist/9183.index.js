export const id = 9183;
export const ids = [9183];
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

  9183:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    operation: () => (  operation)
  });
  var _codearts_lookups_js__M0__ = __webpack_require__(6384);
  var _inputs_fields_js__M1__ = __webpack_require__(2996);
  var _report_text_js__M7__ = __webpack_require__(5655);
  var _operation_js__M5__ = __webpack_require__(2899);
  var _shared_plan_js__M2__ = __webpack_require__(5099);
  var _shared_release_steps_js__M3__ = __webpack_require__(9649);
  var _shared_sentences_js__M6__ = __webpack_require__(5644);
  var _shared_tag_version_js__M4__ = __webpack_require__(2047);








const takes = {
    required: { ...(0,_inputs_fields_js__M1__  .Up)('plugin-name'), version: _inputs_fields_js__M1__  .SF },
    optional: (0,_inputs_fields_js__M1__  .Up)('display-name', 'tag-prefix')
};
const operation = (0,_operation_js__M5__  .h)({
    ...takes,
    summary: 'Publishes a draft that is there.',
    wording: { subject: '{release}', aim: 'published' },
    service: 'pipeline',
    writes: true,
    check: _shared_tag_version_js__M4__  .N,
    plan
});
async function plan({ client, domainId, inputs }) {
    const { 'display-name': given, 'plugin-name': pluginName, version } = inputs;
    const row = client && (await (0,_codearts_lookups_js__M0__  .TE)(client, domainId, pluginName, version)).row;
    if (client !== undefined && row === undefined) {
        throw new _shared_plan_js__M2__  .fk(`${(0,_shared_sentences_js__M6__  .lL)({ pluginName, version })} to publish. Upload or create its draft first, or use publish, which does both.`);
    }
    const uniqueId = row?.uniqueId;
    if ((0,_codearts_lookups_js__M0__  .eV)(row)) {
        const notice = `${(0,_shared_sentences_js__M6__  .H3)({ pluginName, version })} already; nothing is changed.`;
        return { steps: [], result: 'unchanged', notice, uniqueId };
    }
    const displayName = given ?? row?.displayName ?? _shared_plan_js__M2__  .t6;
    return {
        steps: [(0,_shared_release_steps_js__M3__  .gm)(domainId, { pluginName, displayName, version })],
        result: 'published',
        change: client && (0,_shared_plan_js__M2__  .C2)(row, 'published'),
        uniqueId,
        warnings: row === undefined ? [] : nameWarnings(given, row)
    };
}
function nameWarnings(given, { displayName, pluginName, version }) {
    if (given === undefined || displayName === '' || given === displayName)
        return [];
    const message = `Input display-name is ${(0,_report_text_js__M7__  .hD)(given)}, but version ${version} of ${pluginName} has ${(0,_report_text_js__M7__  .hD)(displayName)}; without the input, that is sent.`;
    return [{ message }];
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
  var _codearts_call_error_js__M0__ = __webpack_require__(4768);
  var _codearts_calls_queries_js__M1__ = __webpack_require__(4400);
  var _codearts_lookups_js__M2__ = __webpack_require__(6384);
  var _extension_business_type_js__M3__ = __webpack_require__(5360);
  var _report_expected_js__M7__ = __webpack_require__(704);
  var _report_text_js__M6__ = __webpack_require__(5655);
  var _registered_js__M4__ = __webpack_require__(2603);
  var _sentences_js__M5__ = __webpack_require__(5644);








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
                if (!(error instanceof _codearts_call_error_js__M0__  .R && error.unexplained))
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
        return (0,_registered_js__M4__  .TD)(extension, release) ? {} : explainRegistered(extension);
    };
}
function settleUpload(domainId, release, { mayExist, isExpected, creates }) {
    return async (client) => {
        const state = await readOnce(client, domainId, release);
        if (state === undefined)
            return undefined;
        const { extension, version } = state;
        if (version !== undefined && (0,_codearts_lookups_js__M2__  .eV)(version)) {
            if (mayExist)
                return { ...publishedMeanwhile(release, version, isExpected), ends: true };
            return [`${(0,_sentences_js__M5__  .H3)(release)} by now.`, 'What to do: raise the version, or set if-exists to skip.'];
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
function publishedMeanwhile(release, { uniqueId }, isExpected) {
    const message = `${(0,_sentences_js__M5__  .H3)(release)} by now; another run has done that.`;
    return {
        result: 'unchanged',
        uniqueId,
        ...(isExpected ? { notice: message } : { warning: `${message} ${_sentences_js__M5__  .SD}` })
    };
}
function settlePublication(domainId, release, isExpected) {
    return async (client) => {
        const state = await readOnce(client, domainId, release);
        if (state === undefined)
            return undefined;
        const { extension, version, whole } = state;
        if (version !== undefined && (0,_codearts_lookups_js__M2__  .eV)(version))
            return publishedMeanwhile(release, version, isExpected);
        if (extension === undefined)
            return explainUnregistered(release);
        if (version !== undefined || !whole)
            return undefined;
        return [`${(0,_sentences_js__M5__  .lL)(release)} any more.`, AGAIN];
    };
}
function explainUnregistered({ pluginName }) {
    const cure = 'What to do: register it first with register-extension, or set if-missing to create.';
    return [`${(0,_sentences_js__M5__  .OD)(pluginName)}.`, cure];
}
function explainRegistered({ businessType, displayName, pluginName }) {
    return [
        `Extension ${pluginName} is registered as ${(0,_report_text_js__M6__  .hD)(displayName)} of type ${(0,_report_text_js__M6__  .TN)(businessType, 50)}.`,
        'What to do: compare both with the file; the display name can be changed with update-extension, the type cannot.'
    ];
}
async function readOnce(client, domainId, { businessType, pluginName, version }) {
    const once = { once: true };
    const rowsAt = async (offset) => {
        const { length, rows } = await client.send((0,_codearts_calls_queries_js__M1__  .yr)(domainId, pluginName, offset), once);
        return { length, rows: [...rows].filter(row => (0,_codearts_lookups_js__M2__  .m9)(row, pluginName)) };
    };
    try {
        const first = await rowsAt(0).catch((error) => {
            if (error instanceof _codearts_call_error_js__M0__  .R && error.notFound)
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
        const filter = { businessTypes: (0,_extension_business_type_js__M3__  .mb)(businessType), pluginName };
        const page = await client.send((0,_codearts_calls_queries_js__M1__  .BM)(domainId, filter), once);
        const listed = [...page.rows].find(row => row.pluginName === pluginName);
        if (listed === undefined && page.length > 0)
            return undefined;
        return { extension: listed, version: undefined, whole: first.length === 0 };
    }
    catch (error) {
        (0,_report_expected_js__M7__  .p6)(error, _codearts_call_error_js__M0__  .R);
        return undefined;
    }
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
  var _codearts_calls_drafts_js__M0__ = __webpack_require__(2077);
  var _codearts_calls_extensions_js__M1__ = __webpack_require__(8519);
  var _codearts_lookups_js__M2__ = __webpack_require__(6384);
  var _extension_business_type_js__M3__ = __webpack_require__(5360);
  var _after_refusal_js__M4__ = __webpack_require__(4265);
  var _find_js__M5__ = __webpack_require__(7827);
  var _plan_js__M6__ = __webpack_require__(5099);
  var _registered_js__M7__ = __webpack_require__(2603);
  var _sentences_js__M8__ = __webpack_require__(5644);









function registerStep(domainId, info) {
    return (0,_plan_js__M6__  .PM)({
        title: 'Register the extension',
        brings: `${(0,_sentences_js__M8__  .HZ)(info.pluginName)}.`,
        call: () => (0,_codearts_calls_extensions_js__M1__  .VK)(domainId, info),
        applied: async (client) => {
            const row = await (0,_find_js__M5__  .rC)(client, domainId, info);
            if (row !== undefined && !(0,_registered_js__M7__  .TD)(row, info))
                throw new _plan_js__M6__  .fk((0,_registered_js__M7__  .bN)(row));
            return row && true;
        }
    });
}
function registerIfNew(domainId, packed, known) {
    if (known?.extension !== undefined)
        return [];
    const register = registerStep(domainId, infoOfNew(packed));
    const settled = (0,_after_refusal_js__M4__  .sx)(register, (0,_after_refusal_js__M4__  .l9)(domainId, packed));
    return [known === undefined ? (0,_plan_js__M6__  .no)(settled, 'if it is new') : settled];
}
function infoOfNew({ businessType, description, displayName, pluginName }) {
    return {
        pluginName,
        displayName,
        businessType,
        businessTypeDisplayName: (0,_extension_business_type_js__M3__  .Dd)(businessType),
        description: description ?? '',
        iconUrl: '',
        maintainers: '',
        composition: 'single'
    };
}
function uploadStep(domainId, { businessType, file, pluginName, version }) {
    return (0,_plan_js__M6__  .PM)({
        title: 'Upload the package',
        brings: `${(0,_sentences_js__M8__  .X5)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_extensions_js__M1__  .jh)(domainId, pluginName, businessType, file)
    });
}
function publishStep(domainId, { displayName, pluginName, version }) {
    return (0,_plan_js__M6__  .PM)({
        title: 'Publish the draft',
        brings: `${(0,_sentences_js__M8__  .H3)({ pluginName, version })}.`,
        call: () => (0,_codearts_calls_drafts_js__M0__  .T2)(domainId, pluginName, displayName, version),
        applied: async (client) => {
            const { row } = await (0,_codearts_lookups_js__M2__  .TE)(client, domainId, pluginName, version);
            return (0,_codearts_lookups_js__M2__  .eV)(row) ? true : undefined;
        }
    });
}


  }),

  2047:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  checkTagVersion)
  });
  var _extension_tag_js__M0__ = __webpack_require__(5405);
  var _extension_version_js__M1__ = __webpack_require__(4681);
  var _inputs_problems_js__M2__ = __webpack_require__(8925);
  var _report_text_js__M3__ = __webpack_require__(5655);




async function checkTagVersion(inputs, { event, findings, versionWord }) {
    const release = inputs['package-path'] ?? inputs['draft-path'];
    const version = inputs.version ?? release?.version;
    const pluginName = inputs['plugin-name'] ?? release?.pluginName;
    if (version !== undefined && (0,_extension_version_js__M1__  .bU)(version)) {
        const message = `Version ${version} is one that version: pr makes (0.90.0 to 0.99.99): once it is published, the pull request of this number can have no draft.`;
        findings.warnings.push({ message });
    }
    if (versionWord === 'tag' || version === undefined || pluginName === undefined)
        return versionWord === 'tag';
    const { ref } = await event();
    const tag = (0,_extension_tag_js__M0__  .Nd)(ref, pluginName, inputs['tag-prefix']);
    const name = (0,_report_text_js__M3__  .TN)((0,_extension_tag_js__M0__  .cO)(ref) ?? ref);
    if (tag.kind === 'other') {
        const message = `The run is for the tag ${name}, which is of another extension; the version is not compared with it.`;
        findings.notices.push({ message });
    }
    else if (tag.kind === 'own' && tag.version !== version) {
        const why = `the run is for the tag ${name}, which is another version`;
        const cure = `version is ${(0,_report_text_js__M3__  .hD)(version)}, but the run is for the tag ${name}; set version: tag, or correct the file`;
        findings.problems.push(inputs.version !== undefined || release === undefined
            ? (0,_inputs_problems_js__M2__  .CO)('version', version, why)
            : (0,_inputs_problems_js__M2__  .e_)(release.places.version, cure));
    }
    else if (tag.kind === 'unreadable' && inputs.version === undefined && release !== undefined) {
        const message = `version is ${(0,_report_text_js__M3__  .hD)(version)}, but the run is for a tag that cannot be read as a version: ${tag.problem}. If this version is meant, give it in digits as input version`;
        findings.problems.push((0,_inputs_problems_js__M2__  .e_)(release.places.version, message));
    }
    return tag.kind === 'own' && tag.version === version;
}


  })

};
