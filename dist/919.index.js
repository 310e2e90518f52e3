export const id = 919;
export const ids = [919];
export const modules = {

  919:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openDraft: () => (  openDraft)
});

var business_type = __webpack_require__(5360);
var extension_document = __webpack_require__(8780);
var bounds = __webpack_require__(7532);
var extension_findings = __webpack_require__(3903);
var parse_document = __webpack_require__(4398);
var schemas = __webpack_require__(3619);
var api = __webpack_require__(3305);
var rules = __webpack_require__(4706);
var schema = __webpack_require__(8870);
; 





const EXECUTION_TYPES = ['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'];
const schema_draft_text = schemas .lqM(schemas .YjP((0,schema .fp)('a text')));
const textOrNull = schemas .cl6(schemas .YjP((0,schema .fp)('a text')));
const anything = schemas ._H3({}, (0,schema .fp)('an object'));
const innerExecutionInfo = schemas ._H3({
    execution_type: schemas .lqM(schemas .k5n(EXECUTION_TYPES, (0,schema .fp)(`one of ${EXECUTION_TYPES.join(', ')}`))),
    steps: schemas .lqM(schemas .YOg(schemas ._H3({ name: schema_draft_text, task: schema_draft_text, variables: schemas .lqM(anything) }, (0,schema .fp)('an object')), (0,schema .fp)('a list of steps')))
}, (0,schema .fp)('an object, or a text that holds one as JSON,'));
const inputInfo = schemas ._H3({
    name: textOrNull,
    type: textOrNull,
    default_value: textOrNull,
    validation: textOrNull,
    layout_content: textOrNull
}, (0,schema .fp)('an object'));
const outputInfo = schemas ._H3({ name: textOrNull, type: textOrNull, description: textOrNull, source: textOrNull, version: textOrNull }, (0,schema .fp)('an object'));
const runtimeAttribution = schemas .FsL(schemas .YjP((0,schema .sb)('agent or agentless')).check(api .Fk(/^agent(less)?$/i, (0,schema .sb)('agent or agentless'))), schemas .pdi(value => value.toLowerCase()));
const draftSchema = schemas ._H3({
    $schema: schema_draft_text,
    unique_id: schemas .lqM((0,schema .pP)(rules.ID)),
    icon_url: schema_draft_text,
    runtime_attribution: runtimeAttribution,
    plugin_name: (0,schema .pP)(rules .AF),
    display_name: (0,schema .pP)(rules .hi),
    business_type: schemas .FsL((0,schema .pP)(business_type .e8), schemas .pdi(business_type .xJ)),
    business_type_display_name: schema_draft_text,
    description: schema_draft_text,
    is_private: schemas .lqM(schemas .euz([0, 1], (0,schema .sb)('0 (public) or 1 (private)'))),
    region: schema_draft_text,
    maintainers: schema_draft_text,
    plugin_composition_type: schema_draft_text,
    manifest_version: schema_draft_text,
    version: (0,schema .pP)(rules .xv),
    version_description: schema_draft_text,
    execution_info: schemas ._H3({ inner_execution_info: innerExecutionInfo }, (0,schema .fp)('an object')),
    output_info: schemas .lqM(schemas .YOg(outputInfo, (0,schema .fp)('a list of objects'))),
    input_info: schemas .lqM(schemas .YOg(inputInfo, (0,schema .fp)('a list of objects')))
}, (0,schema .sb)('an object'));
const requiredDraftSchema = schemas .UpN(draftSchema, {
    unique_id: true,
    runtime_attribution: true,
    plugin_name: true,
    display_name: true,
    business_type: true,
    is_private: true,
    version: true
});
function executionIssues(draft) {
    const path = ['execution_info', 'inner_execution_info', 'execution_type'];
    let value = draft;
    for (const [depth, key] of path.entries()) {
        if (!(0,extension_document .u4)(value))
            return [];
        value = value[key] ?? undefined;
        if (value === undefined && depth < 2)
            return [{ path: path.slice(0, depth + 1), message: 'must be an object' }];
    }
    if (value === undefined || EXECUTION_TYPES.some(type => type === value))
        return [];
    return [{ path, message: `must be one of ${EXECUTION_TYPES.join(', ')}` }];
}
const KNOWN_IN_DRAFT = {
    '': [
        'active',
        'create_time',
        'creator',
        'db_record_name',
        'op_time',
        'op_user',
        'outputs',
        'plugin_attribution',
        'plugin_execution',
        'publisher_unique_id',
        'refer_count',
        'scripts',
        'start_command',
        'usage_count',
        'version_attribution',
        'version_state',
        'workspace_id'
    ],
    'execution_info.inner_execution_info': [
        'basic_instance_id',
        'logic_id',
        'plugin_name',
        'version',
        'workspace_id'
    ],
    'execution_info.inner_execution_info.steps[]': ['identifier'],
    'input_info[]': [
        'description',
        'extend_prop',
        'front_data_prop',
        'label',
        'plugin_name',
        'required',
        'unique_id',
        'version',
        'workspace_id'
    ],
    'output_info[]': ['output_key', 'output_value', 'plugin_name', 'prop', 'unique_id', 'workspace_id']
};

var unknown_keys = __webpack_require__(1256);
; 






const REPEATED = 'is the name of an input before it, too';
async function judgeDraft(document, overrides = {}) {
    const inner = await withInnerObject(document);
    const value = withOverrides(inner.value, overrides);
    const read = requiredDraftSchema.safeParse(value);
    const refused = [...(read.error?.issues ?? []), ...executionIssues(value)];
    const problems = (0,extension_document .uf)([...(0,extension_findings .Pg)(refused, document, value), ...(0,bounds .K)(document)]);
    const draft = read.success && problems.length === 0 ? withoutSchema(read.data) : undefined;
    const long = (0,bounds .a)(document);
    if (long.length > 0)
        return { draft, problems, warnings: long, notices: [] };
    const others = draftSchema.safeParse(value).error?.issues;
    const differing = [...inner.issues, ...(0,extension_findings .hD)([...refused, ...inner.issues], others)];
    const repeated = (0,extension_findings .H3)(document.value, 'input_info', REPEATED);
    const unknown = (0,unknown_keys .v)(draftSchema, KNOWN_IN_DRAFT, document, value);
    return {
        draft,
        problems,
        warnings: (0,extension_document .uf)([...(0,extension_findings .Pg)(differing, document, value), ...unknown.warnings]),
        notices: (0,extension_document .uf)([...(0,extension_findings .Pg)(repeated, document), ...unknown.notices])
    };
}
function withOverrides(value, overrides) {
    if (!(0,extension_document .u4)(value))
        return value;
    const given = Object.entries(value).filter(([key, field]) => field !== null || !Object.hasOwn(draftSchema.def.shape, key));
    return Object.fromEntries([...given, ...Object.entries(overrides)]);
}
function withoutSchema({ $schema, ...draft }) {
    return draft;
}
async function withInnerObject({ value }) {
    const outer = (0,extension_document .u4)(value) ? value['execution_info'] : undefined;
    const text = (0,extension_findings .$6)(outer, ['inner_execution_info']);
    if (!(0,extension_document .u4)(value) || !(0,extension_document .u4)(outer) || text === undefined)
        return { value, issues: [] };
    const { object, faults } = await objectIn(text);
    if (object !== undefined)
        return { value: { ...value, execution_info: { ...outer, inner_execution_info: object } }, issues: [] };
    const path = ['execution_info', 'inner_execution_info'];
    return { value, issues: faults.map(({ message }) => ({ path, message: `holds no JSON: ${message}` })) };
}
async function objectIn(text) {
    try {
        const document = await (0,parse_document .T)(Buffer.from(text), 'json');
        const faults = (0,bounds .K)(document);
        return (0,extension_document .u4)(document.value) && faults.length === 0 ? { object: document.value, faults } : { faults };
    }
    catch (error) {
        if (!(error instanceof extension_document .Mi))
            throw error;
        return { faults: error.findings };
    }
}

var release = __webpack_require__(432);
var package_secrets = __webpack_require__(1919);
var sensitive = __webpack_require__(1738);
var paths = __webpack_require__(2416);
var problems = __webpack_require__(8925);
; 










const FIELDS = {
    businessType: 'business_type',
    displayName: 'display_name',
    runtimeAttribution: 'runtime_attribution',
    typeLabel: 'business_type_display_name',
    uniqueId: 'unique_id',
    version: 'version'
};
const OVERRIDES = {
    plugin_name: 'plugin-name',
    display_name: 'display-name',
    business_type: 'business-type',
    description: 'description',
    version: 'version',
    version_description: 'version-description',
    unique_id: 'unique-id'
};
async function openDraft(found, context) {
    const { statedByInputs, findings } = context;
    const { bytes, document } = await readDocument(found);
    findings.stated ??= (0,release .b)(document, 'plugin_name');
    judgeType(document, found, context);
    const judged = await judgeDraft(document, overridesOf(statedByInputs));
    for (const kind of ['problems', 'warnings', 'notices'])
        for (const { line, message } of judged[kind])
            findings[kind].push((0,problems .PD)(found.shown, line, message));
    judgeSecrets(bytes, judged.draft ?? document.value, found, context);
    if (judged.draft === undefined)
        return undefined;
    const draft = withoutForeignId(judged.draft, document, statedByInputs);
    return {
        kind: 'draft',
        draft,
        pluginName: draft.plugin_name,
        displayName: draft.display_name,
        businessType: draft.business_type,
        description: (0,extension_findings .$6)(draft, ['description']),
        version: draft.version,
        places: (0,release .L)(FIELDS, field => placeOf(field, document, found, statedByInputs))
    };
}
function judgeSecrets(bytes, value, { shown }, { findings, secrets }) {
    const search = new package_secrets .p(secrets);
    const found = [search.find(bytes), search.find(Buffer.from(JSON.stringify(value)))];
    if (found.some(({ secret }) => secret))
        findings.problems.push((0,problems .PD)(shown, 1, sensitive .qw));
    else if (found.some(({ shortSecret }) => shortSecret))
        findings.warnings.push((0,problems .PD)(shown, 1, sensitive .UM));
    if (found.some(({ privateKey }) => privateKey))
        findings.warnings.push((0,problems .PD)(shown, 1, 'it holds a private key, which everybody could read'));
}
function placeOf(field, document, { shown }, statedByInputs) {
    const input = field in OVERRIDES ? OVERRIDES[field] : undefined;
    if (input !== undefined && statedByInputs[input] !== undefined)
        return { field: `Input ${input}` };
    return { field, file: shown, line: document.line([field]) };
}
async function readDocument(found) {
    const { name, size } = found;
    const kind = /\.json$/i.test(name) ? 'json' : /\.ya?ml$/i.test(name) ? 'yaml' : undefined;
    if (kind === undefined)
        throw new paths .ER('a draft is a .json, .yaml or .yml file');
    if (size > extension_document .bi)
        throw new paths .ER(`the file is larger than 1 MB (${extension_document .bi} bytes)`);
    const bytes = await (0,paths .$C)(found, extension_document .bi);
    return { bytes, document: await (0,parse_document .T)(bytes, kind) };
}
function judgeType(document, found, { statedByInputs, findings }) {
    if (statedByInputs['business-type'] !== undefined)
        return;
    const field = FIELDS.businessType;
    const judged = (0,business_type .CX)((0,extension_findings .$6)(document.value, [field]), field);
    if (judged !== undefined)
        findings[judged.kind].push({ message: judged.message, file: found.shown, line: document.line([field]) });
}
function withoutForeignId(draft, { value }, statedByInputs) {
    const version = (0,extension_document .u4)(value) ? value['version'] : undefined;
    if (statedByInputs['unique-id'] !== undefined || version === undefined || version === draft.version)
        return draft;
    const { unique_id: ofAnotherVersion, ...others } = draft;
    return others;
}
function overridesOf(statedByInputs) {
    const entries = Object.entries(OVERRIDES).map(([field, input]) => [field, statedByInputs[input]]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}


  })

};
