export const id = 414;
export const ids = [414];
export const modules = {

  414:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  serve: () => (  serve)
});

var external_node_crypto_ = __webpack_require__(598);
var external_node_http_ = __webpack_require__(67);
var external_node_events_ = __webpack_require__(474);
; 
const ISSUER = 'https://token.actions.githubusercontent.com';
const DEFAULTS = {
    domainId: 'emulatedaccount00000000000000000',
    token: 'emulated-token-that-opens-nothing',
    accessKeyId: 'EMULATEDACCESSKEY000',
    secretAccessKey: 'emulated-secret-access-key-of-nobody-000',
    securityToken: 'emulated-security-token-that-opens-nothing',
    iamUser: 'emulated-user',
    iamPassword: 'emulated-password-of-nobody-000',
    iamAccount: 'emulated-account',
    tokenLength: 1_500,
    providerIssuer: ISSUER,
    oidcAudience: 'sts.huaweicloud.com',
    trustedSubject: '*',
    issuer: ISSUER,
    subject: 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0',
    idTokenRequestToken: 'emulated-id-token-request-token-of-nobody'
};
function completeAccount(given) {
    const domainId = given.domainId ?? DEFAULTS.domainId;
    return {
        ...DEFAULTS,
        providerUrn: `iam::${domainId}:oidcProvider:GitHub`,
        agencyUrn: `iam::${domainId}:agency:publish-extensions`,
        ...given
    };
}

var refusals = __webpack_require__(119);
; 

const PIPELINE = {
    name: 'CodeArts Pipeline',
    needsCredentials: true,
    violated: message => (0,refusals .x5)(400, 'DEVCP.00021400', message)
};
const REQ = {
    name: 'CodeArts Req',
    needsCredentials: true,
    violated: message => (0,refusals .x5)(400, 'PM.00000001', message)
};
const STS = {
    name: 'STS',
    needsCredentials: false,
    violated: message => (0,refusals .bL)(400, 'EMULATOR.INVALID_PARAMETER', `${message} (assumed)`)
};
const IAM = {
    name: 'IAM',
    needsCredentials: false,
    violated: message => (0,refusals .k6)(400, `The request body is invalid (${message})`),
    traceHeader: 'x-iam-trace-id'
};
const GITHUB = {
    name: 'GitHub',
    needsCredentials: false,
    violated: message => (0,refusals .CP)(400, message)
};

; 

function object(value, field) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new refusals .ms(field, 'a JSON object is required');
    }
    return value;
}
function optionalList(value, field) {
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new refusals .ms(field, 'an array is required');
    return value;
}
function fields_text(fields, name, rule, path = '') {
    const value = optionalText(fields, name, rule, path);
    if (value === undefined)
        throw new refusals .ms(path + name, 'this parameter is mandatory');
    return value;
}
function optionalText(fields, name, rule, path = '') {
    const value = fields[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string')
        throw new refusals .ms(path + name, 'a string is required');
    if (rule && !rule.pattern.test(value))
        throw new refusals .ms(path + name, rule.words);
    return value;
}
function optionalInteger(fields, name, range) {
    const value = fields[name];
    if (value === undefined || value === null)
        return undefined;
    const [minimum, maximum] = range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
        throw new refusals .ms(name, range ? `an integer from ${minimum} to ${maximum} is required` : 'an integer is required');
    }
    return value;
}
function parameter(query, name, rule) {
    const value = query.get(name);
    return fields_text(value === null || value === '' ? {} : { [name]: value }, name, rule);
}
function uploadedFile(body, name) {
    const part = body.parts.find(candidate => candidate.name === name);
    if (!part)
        throw new refusals .ms(name, 'this part of the multipart/form-data body is mandatory');
    if (!part.filename)
        throw new refusals .ms(name, 'a file with a file name is required');
    return { ...part, filename: part.filename };
}

var answers = __webpack_require__(738);
; 

function newId() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function idOf(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32);
}

var rules = __webpack_require__(503);
; 





const DEFAULT_SECONDS = 3_600;
async function assumeAgency(input) {
    const { account, credentials, now } = input;
    const { providerUrn, agencyUrn, session, idToken, seconds } = readBody(input.body.json);
    const { aud, sub } = await verified(input, idToken);
    if (aud !== account.oidcAudience) {
        throw (0,refusals .bL)(400, 'STS5.2001', 'The audience of the ID token is not registered with the provider');
    }
    if (providerUrn !== account.providerUrn ||
        agencyUrn !== account.agencyUrn ||
        !matches(account.trustedSubject, sub)) {
        const reason = 'access denied: no trust policy of the agency allows sts:agencies:assumeWithOIDC';
        throw (0,refusals .bL)(403, 'STS5.1001', reason);
    }
    const expires = now + seconds * 1000;
    const key = credentials.newKey(expires);
    const [, , domainId = '', , agency = ''] = agencyUrn.split(':');
    return (0,answers .Pq)({
        source_identity: '',
        assumed_agency: {
            urn: `sts::${domainId}::assumed-agency:${agency}/${session}`,
            id: `${idOf(agencyUrn)}:${session}`
        },
        credentials: {
            access_key_id: key.id,
            secret_access_key: key.secret,
            security_token: key.securityToken,
            expiration: new Date(expires).toISOString()
        },
        audience: account.oidcAudience,
        provider: providerUrn,
        subject_from_id_token: sub
    });
}
function readBody(json) {
    const fields = object(json, 'body');
    optionalText(fields, 'policy', (0,rules .Bw)(2, 2_048));
    for (const [index, item] of (optionalList(fields['policy_ids'], 'policy_ids') ?? []).entries()) {
        if (typeof item !== 'string')
            throw new refusals .ms(`policy_ids[${index}]`, 'a string is required');
    }
    return {
        providerUrn: fields_text(fields, 'provider_urn', (0,rules .Oi)('oidcProvider')),
        agencyUrn: fields_text(fields, 'agency_urn', (0,rules .Oi)('agency')),
        session: fields_text(fields, 'agency_session_name', (0,rules .Bw)(2, 128)),
        idToken: fields_text(fields, 'id_token', (0,rules .Bw)(4, 20_000)),
        seconds: optionalInteger(fields, 'duration_seconds', [900, 43_200]) ?? DEFAULT_SECONDS
    };
}
async function verified({ account, issuer, now }, token) {
    const claims = await issuer.verify(token);
    if (!claims)
        throw invalidIdToken('the signature of the ID token cannot be verified');
    if (claims['iss'] !== account.providerIssuer)
        throw invalidIdToken('the issuer of the ID token is not the one that is registered with the provider');
    if (now >= claims.exp * 1000)
        throw invalidIdToken('the ID token has expired');
    if (now < claims.nbf * 1000)
        throw invalidIdToken('the ID token is not valid yet');
    return claims;
}
function invalidIdToken(message) {
    return (0,refusals .bL)(400, 'EMULATOR.INVALID_ID_TOKEN', `${message} (assumed)`);
}
function matches(pattern, value) {
    const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(value);
}

; 

const ALGORITHM = 'SDK-HMAC-SHA256';
function readAuthorization(header) {
    const match = /^SDK-HMAC-SHA256 +Access=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-fA-F]{64})$/.exec(header);
    const [, accessKeyId, names, signature] = match ?? [];
    if (!accessKeyId || !names || !signature)
        return undefined;
    return { accessKeyId, signedHeaders: names.toLowerCase().split(';'), signature: signature.toLowerCase() };
}
function canonicalRequest(request, signedHeaders, payloadHash) {
    const names = signedHeaders.toSorted();
    const lines = names.map(name => {
        const value = request.headers[name];
        return value === undefined ? undefined : `${name}:${String(value).trim()}\n`;
    });
    if (lines.includes(undefined))
        return undefined;
    const [path = '', ...rest] = request.url.split('?');
    try {
        return [
            request.method,
            canonicalPath(path),
            canonicalQuery(rest.join('?')),
            lines.join(''),
            names.join(';'),
            payloadHash
        ].join('\n');
    }
    catch {
        return undefined;
    }
}
function signatureOf(canonical, date, secretAccessKey) {
    const hashed = (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex');
    return (0,external_node_crypto_.createHmac)('sha256', secretAccessKey).update(`${ALGORITHM}\n${date}\n${hashed}`).digest('hex');
}
function sameSecret(one, other) {
    const digest = (value) => (0,external_node_crypto_.createHash)('sha256').update(value).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(one), digest(other));
}
function readDate(date) {
    const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const time = iso === date ? NaN : Date.parse(iso);
    return Number.isNaN(time) ? undefined : time;
}
function writeDate(time) {
    return `${new Date(time).toISOString().replace(/[-:]|\.\d+Z$/g, '')}Z`;
}
function canonicalPath(path) {
    const encoded = path.split('/').map(segment => encode(decodeURIComponent(segment)));
    return `${encoded.join('/')}${path.endsWith('/') ? '' : '/'}`;
}
function canonicalQuery(query) {
    const pairs = query
        .split('&')
        .filter(pair => pair !== '')
        .map(pair => {
        const mark = pair.indexOf('=');
        const parts = mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)];
        return parts.map(part => encode(decodeURIComponent(part.replaceAll('+', ' '))));
    });
    return pairs
        .toSorted(([name = '', value = ''], [otherName = '', otherValue = '']) => name === otherName ? compare(value, otherValue) : compare(name, otherName))
        .map(([name = '', value = '']) => `${name}=${value}`)
        .join('&');
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}
function encode(value) {
    const escape = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(value).replace(/[!'()*]/g, escape);
}

; 






const LIFETIME = 24 * 60 * 60_000;
const NAME = (0,rules .Bw)(1, 1_024);
function authTokens(input) {
    const { account, credentials, now } = input;
    const { user, password, domain, scope } = auth_tokens_readBody(input.body.json);
    const same = [
        sameSecret(user, account.iamUser),
        sameSecret(password, account.iamPassword),
        sameSecret(domain, account.iamAccount),
        scope.domain === undefined || [account.iamAccount, account.domainId].includes(scope.domain)
    ];
    if (same.includes(false))
        throw (0,refusals .k6)(401, 'The username or password is wrong.');
    const answer = (0,answers .Pq)({ token: describe(input, scope) }, 201);
    answer.headers['x-subject-token'] = credentials.newToken(account.tokenLength, now + LIFETIME);
    return answer;
}
function auth_tokens_readBody(json) {
    const auth = object(object(json, 'body')['auth'], 'auth');
    const identity = object(auth['identity'], 'auth.identity');
    if (JSON.stringify(identity['methods']) !== '["password"]') {
        throw new refusals .ms('auth.identity.methods', 'must be ["password"]');
    }
    const path = 'auth.identity.password';
    const user = object(object(identity['password'], path)['user'], `${path}.user`);
    const domain = object(user['domain'], `${path}.user.domain`);
    const scope = object(auth['scope'], 'auth.scope');
    return {
        user: fields_text(user, 'name', NAME, `${path}.user.`),
        password: fields_text(user, 'password', NAME, `${path}.user.`),
        domain: fields_text(domain, 'name', NAME, `${path}.user.domain.`),
        scope: readScope(scope)
    };
}
function readScope(scope) {
    if (scope['domain'] === undefined) {
        const project = object(scope['project'], 'auth.scope.project');
        return { project: fields_text(project, 'name', rules .Zg, 'auth.scope.project.') };
    }
    if (scope['project'] !== undefined)
        throw new refusals .ms('auth.scope.domain', 'either a project or a domain');
    const domain = object(scope['domain'], 'auth.scope.domain');
    return { domain: fields_text(domain, domain['id'] === undefined ? 'name' : 'id', NAME, 'auth.scope.domain.') };
}
function describe({ account, query, now, baseUrl }, { project }) {
    const domain = { id: account.domainId, name: account.iamAccount };
    return {
        catalog: query.get('nocatalog') ? [] : [catalogEntry(baseUrl)],
        expires_at: microseconds(now + LIFETIME),
        issued_at: microseconds(now),
        methods: ['password'],
        ...(project === undefined
            ? { domain }
            : { project: { domain, id: idOf(`${account.domainId}/${project}`), name: project } }),
        roles: [{ id: '0', name: 'te_admin' }],
        user: { domain, id: idOf(account.iamUser), name: account.iamUser, password_expires_at: '' }
    };
}
function catalogEntry(baseUrl) {
    const endpoint = { id: idOf(baseUrl), interface: 'public', region: '*', region_id: '*' };
    return { endpoints: [{ ...endpoint, url: `${baseUrl}/v3` }], id: idOf('iam'), name: 'iam', type: 'iam' };
}
function microseconds(time) {
    return new Date(time).toISOString().replace('Z', '000Z');
}

; 




const ID_TOKEN_PATH = '/_github/id-token';
const SECONDS_AFTER = 300;
const SECONDS_BEFORE = 600;
const API_VERSION = '2.0';
const WORKFLOW = {
    actor: 'octocat',
    actor_id: '12',
    base_ref: '',
    event_name: 'push',
    head_ref: '',
    job_workflow_ref: 'octo-org/octo-repo/.github/workflows/publish.yml@refs/tags/v1.0.0',
    ref: 'refs/tags/v1.0.0',
    ref_protected: 'false',
    ref_type: 'tag',
    repository: 'octo-org/octo-repo',
    repository_id: '74',
    repository_owner: 'octo-org',
    repository_owner_id: '65',
    repository_visibility: 'private',
    run_attempt: '1',
    run_id: '1234567890',
    run_number: '10',
    runner_environment: 'github-hosted',
    sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
    workflow: 'publish',
    workflow_ref: 'octo-org/octo-repo/.github/workflows/publish.yml@refs/tags/v1.0.0'
};
function idTokenRequestUrl(baseUrl) {
    return `${baseUrl}${ID_TOKEN_PATH}?api-version=${API_VERSION}`;
}
async function idToken({ headers, query, account, credentials, issuer, now }) {
    if (!sameSecret(headers.authorization ?? '', `Bearer ${account.idTokenRequestToken}`)) {
        throw (0,refusals .CP)(401, 'The request token is missing or wrong');
    }
    if (query.get('api-version') !== API_VERSION) {
        throw (0,refusals .CP)(400, `The query must contain api-version=${API_VERSION}`);
    }
    const audience = query.get('audience') ?? '';
    const time = Math.floor(now / 1000);
    const value = await issuer.sign({
        ...WORKFLOW,
        iss: account.issuer,
        aud: audience === '' ? `https://github.com/${WORKFLOW.repository_owner}` : audience,
        sub: account.subject,
        jti: (0,external_node_crypto_.randomUUID)(),
        iat: time,
        nbf: time - SECONDS_BEFORE,
        exp: time + SECONDS_AFTER
    });
    credentials.handedOut.push(value);
    return (0,answers .Pq)({ value });
}

; 



function deleteExtension({ query, store }) {
    const name = parameter(query, 'plugin_name');
    const number = parameter(query, 'type', rules .pv) === 'single' ? parameter(query, 'version') : undefined;
    const extension = store.extension(name);
    if (number === undefined)
        store.removeExtension(extension);
    else
        store.remove(extension, store.version(name, number));
    return (0,answers .Pq)(true);
}

var http_body = __webpack_require__(181);
; 
function placeholder(input, name) {
    const value = input.path[name];
    if (value === undefined)
        throw new Error(`The path of this call has no {${name}}`);
    return value;
}

; 
const VALIDATION = ['max_length', 'min_length', 'regex', 'regex_message', 'required_message'];
function records(list) {
    return Array.isArray(list) ? list.map(record).filter(item => item !== undefined) : [];
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function words(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function underscored(fields, names) {
    return Object.fromEntries(names.map(name => [name, fields[name] ?? fields[camelCase(name)] ?? null]));
}
function validation(fields) {
    return underscored(fields, VALIDATION);
}
function shownRuntime(runtimeAttribution) {
    return runtimeAttribution === 'agentless' ? 'agentLess' : runtimeAttribution;
}
function camelCase(name) {
    return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

; 







function showVersion(input) {
    const { query, store } = input;
    const name = parameter(query, 'plugin_name');
    const extension = store.extension(name);
    const number = query.get('version') ?? '';
    const version = number === '' ? extension.versions.at(-1) : store.version(name, number);
    if (!version)
        throw (0,refusals .mX)(`A version of extension ${name}`);
    const place = { plugin_name: name, version: version.number, workspace_id: placeholder(input, 'domain_id') };
    return (0,answers .Pq)({
        display_name: extension.displayName,
        op_time: String(version.changed),
        op_user: 'emulator',
        plugin_attribution: 'custom',
        plugin_composition_type: version.composition,
        plugin_name: name,
        runtime_attribution: shownRuntime(version.runtimeAttribution),
        unique_id: version.uniqueId,
        version: version.number,
        version_attribution: version.state,
        version_description: version.description,
        ...(version.package ? packaged(version.package.manifest, place) : defined(version, place))
    });
}
function defined(version, place) {
    const { content, uniqueId } = version;
    const execution = record(record(content['execution_info'])?.['inner_execution_info']) ?? {};
    return {
        input_info: records(content['input_info']).map(item => 
        inputInfo({ ...item, validation: (0,http_body .qF)(Buffer.from(words(item['validation']))) }, place)),
        outputs: records(content['output_info']),
        plugin_execution: {
            ...place,
            basic_instance_id: uniqueId,
            execution_type: words(execution['execution_type']),
            logic_id: '',
            steps: records(execution['steps']).map(({ name, task, variables }) => ({ name, task, variables }))
        }
    };
}
function packaged(manifest, place) {
    const { type, target } = record(manifest['execution']) ?? {};
    return {
        input_info: records(manifest['inputs']).map(item => inputInfo({ ...item, default_value: item['defaultValue'] }, place)),
        outputs: records(manifest['outputs']),
        plugin_execution: {
            file_path: `zip/${place.version}/main.zip`,
            target: words(target),
            type: words(type)
        }
    };
}
function inputInfo(item, place) {
    const name = words(item['name']);
    return {
        default_value: words(item['default_value']),
        layout_content: words(item['layout_content']),
        name,
        type: words(item['type']),
        unique_id: (0,external_node_crypto_.createHash)('md5')
            .update(JSON.stringify([place, name]))
            .digest('hex'),
        validation: validation(record(item['validation']) ?? {}),
        ...place
    };
}

; 


function readDraft(body) {
    const fields = object(body, 'body');
    checkExecution(fields);
    checkItems(fields, 'output_info', ['name', 'version', 'description', 'source', 'type']);
    const inputs = checkItems(fields, 'input_info', ['name', 'default_value', 'type', 'layout_content']);
    for (const [index, { validation }] of inputs.entries()) {
        if (typeof validation !== 'string')
            object(validation ?? {}, `input_info[${index}].validation`);
    }
    optionalText(fields, 'region');
    if (typeof fields['manifest_version'] !== 'number')
        optionalText(fields, 'manifest_version');
    const shared = {
        businessTypeDisplayName: optionalText(fields, 'business_type_display_name') ?? '',
        runtimeAttribution: fields_text(fields, 'runtime_attribution', rules .lr),
        isPrivate: optionalInteger(fields, 'is_private', [0, 1]) ?? 0,
        composition: optionalText(fields, 'plugin_composition_type') ?? 'multi'
    };
    return {
        uniqueId: optionalText(fields, 'unique_id', rules.ID),
        extension: {
            ...shared,
            name: fields_text(fields, 'plugin_name', rules .cS),
            displayName: fields_text(fields, 'display_name', rules .hi),
            businessType: fields_text(fields, 'business_type', rules .cS),
            description: fields_text(fields, 'description'),
            iconUrl: optionalText(fields, 'icon_url') ?? '',
            maintainers: optionalText(fields, 'maintainers') ?? ''
        },
        version: {
            ...shared,
            number: fields_text(fields, 'version', rules .xv),
            description: optionalText(fields, 'version_description') ?? '',
            content: fields,
            package: undefined
        }
    };
}
function checkExecution(fields) {
    const path = 'execution_info.inner_execution_info';
    const execution = object(object(fields['execution_info'], 'execution_info')['inner_execution_info'], path);
    optionalText(execution, 'execution_type', rules .g2, `${path}.`);
    const steps = checkItems(execution, 'steps', ['name', 'task'], `${path}.`);
    for (const [index, { variables }] of steps.entries()) {
        object(variables ?? {}, `${path}.steps[${index}].variables`);
    }
}
function checkItems(fields, list, names, path = '') {
    const items = optionalList(fields[list], path + list) ?? [];
    return items.map((item, index) => {
        const place = `${path}${list}[${index}]`;
        const entry = object(item, place);
        for (const name of names)
            optionalText(entry, name, undefined, `${place}.`);
        return entry;
    });
}

; 

function checkDraft(extension, version) {
    if (version.state === 'formal') {
        throw (0,refusals ._L)('FORMAL_VERSION', `Version ${version.number} of extension ${extension.name} is formal`);
    }
}
function refuseChange(field, before, after) {
    if (after !== undefined && before !== after) {
        throw (0,refusals ._L)('IMMUTABLE', `${field}: cannot change from ${before} to ${after}`);
    }
}

; 






const NEEDED = ['unique_id', 'icon_url', 'description', 'version_description', 'input_info'];
function createDraft(input) {
    addDraft(input);
    return (0,answers .Pq)(true);
}
function createVersion(input) {
    input.store.publish(addDraft(input), input.now);
    return (0,answers .Pq)(true);
}
function editDraft({ body, store, now }) {
    const content = object(body.json, 'body');
    for (const name of NEEDED) {
        if ((content[name] ?? null) === null)
            throw (0,refusals ._L)('UNKNOWN_ERROR', `Unknown error (${name} is absent)`);
    }
    const draft = readDraft(content);
    const { extension, version } = store.byUniqueId(draft.uniqueId ?? '');
    checkUnchanged(extension, version, draft);
    checkDraft(extension, version);
    const businessTypeDisplayName = draft.version.businessTypeDisplayName || version.businessTypeDisplayName;
    Object.assign(version, draft.version, { businessTypeDisplayName, changed: now });
    drafts_describe(extension, draft);
    return (0,answers .Pq)(true);
}
function publishDraft({ body, store, now }) {
    const fields = object(body.json, 'body');
    const name = fields_text(fields, 'plugin_name', rules .cS);
    fields_text(fields, 'display_name');
    const number = fields_text(fields, 'version', rules .xv);
    fields_text(fields, 'plugin_attribution', rules .ow);
    optionalText(fields, 'version_attribution', rules .c4);
    const version = store.version(name, number);
    checkDraft(store.extension(name), version);
    store.publish(version, now);
    return (0,answers .Pq)(true);
}
function deleteDraft({ query, store }) {
    const name = parameter(query, 'plugin_name', rules .cS);
    const version = store.version(name, parameter(query, 'version', rules .xv));
    const extension = store.extension(name);
    checkDraft(extension, version);
    store.remove(extension, version);
    return (0,answers .Pq)(true);
}
function addDraft({ body, store, now }) {
    const draft = readDraft(body.json);
    const existing = store.extensions.get(draft.extension.name);
    if (existing)
        checkNew(existing, draft);
    const extension = existing ?? store.addExtension(draft.extension, false, now);
    const version = store.addVersion(extension, draft.version, now);
    drafts_describe(extension, draft);
    return version;
}
function checkNew(extension, draft) {
    const { number } = draft.version;
    const version = extension.versions.find(candidate => candidate.number === number);
    if (version) {
        checkDraft(extension, version);
        throw (0,refusals ._L)('VERSION_EXISTS', `Version ${number} of extension ${extension.name} exists`);
    }
    refuseChange('business_type', extension.businessType, draft.extension.businessType);
}
function checkUnchanged(extension, version, draft) {
    refuseChange('plugin_name', extension.name, draft.extension.name);
    refuseChange('version', version.number, draft.version.number);
    refuseChange('business_type', extension.businessType, draft.extension.businessType);
    refuseChange('runtime_attribution', version.runtimeAttribution, draft.version.runtimeAttribution);
    refuseChange('is_private', version.isPrivate, draft.version.isPrivate);
}
function drafts_describe(extension, draft) {
    const { displayName, description, iconUrl } = draft.extension;
    const maintainers = optionalText(draft.version.content, 'maintainers') ?? extension.maintainers;
    Object.assign(extension, { displayName, description, iconUrl, maintainers });
}

; 




const EXTEND_PROP = ['api_options', 'api_type', 'disabled_conditions', 'options', 'visible_conditions'];
function showPackage({ query, store }) {
    const name = parameter(query, 'plugin_name');
    const number = parameter(query, 'version');
    const { package: uploaded } = store.version(name, number);
    if (!uploaded)
        throw (0,refusals .mX)(`A package of version ${number} of extension ${name}`);
    const { manifest, sha256 } = uploaded;
    const { type, target } = record(manifest['execution']) ?? {};
    return (0,answers .Pq)({
        category: manifest['category'],
        description: words(manifest['description']),
        execution: { sha256, target: words(target), type: words(type) },
        friendly_name: manifest['friendlyName'],
        inputs: records(manifest['inputs']).map(input),
        name: manifest['name'],
        outputs: records(manifest['outputs']).map(output),
        type: 'Task',
        version: manifest['version'],
        version_description: words(manifest['versionDescription'])
    });
}
function input(item) {
    return {
        default_value: words(item['defaultValue']),
        description: words(item['description']),
        extend_prop: underscored(record(item['extendProp']) ?? {}, EXTEND_PROP),
        label: words(item['label']),
        name: words(item['name']),
        required: item['required'] === true || item['required'] === 'true',
        type: words(item['type']),
        validation: validation(record(item['validation']) ?? {})
    };
}
function output(item) {
    const prop = record(item['prop']);
    return {
        description: words(item['description']),
        name: words(item['name']),
        ...(prop ? { prop } : {}),
        type: words(item['type'])
    };
}

; 
const MAX_KEPT_BYTES = 512 * 1024 * 1024;
class Archives {
    #archives = new Map();
    get(uniqueId) {
        return this.#archives.get(uniqueId);
    }
    keep(uniqueId, content) {
        this.#archives.delete(uniqueId);
        this.#archives.set(uniqueId, content);
        let kept = 0;
        for (const [id, { length }] of [...this.#archives].reverse()) {
            kept += length;
            if (kept > MAX_KEPT_BYTES)
                this.#archives.delete(id);
        }
    }
    delete(uniqueId) {
        this.#archives.delete(uniqueId);
    }
    clear() {
        this.#archives.clear();
    }
}

; 



const ICON_PATH = '/devmarket/plugin/new/';
const ICON_FILE_PATH = /^\/api\/v1\/[A-Za-z0-9]{32}\/common\/get-plugin-icon$/;
class Store {
    extensions = new Map();
    icons = new Map();
    images = new Map();
    thumbnails = new Map();
    archives = new Archives();
    extension(name) {
        const extension = this.extensions.get(name);
        if (!extension)
            throw (0,refusals .mX)(`Extension ${name}`);
        return extension;
    }
    version(name, number) {
        const version = this.extension(name).versions.find(candidate => candidate.number === number);
        if (!version)
            throw (0,refusals .mX)(`Version ${number} of extension ${name}`);
        return version;
    }
    byUniqueId(uniqueId) {
        for (const extension of this.extensions.values()) {
            const version = extension.versions.find(candidate => candidate.uniqueId === uniqueId);
            if (version)
                return { extension, version };
        }
        throw (0,refusals .mX)(`An extension version with unique_id ${uniqueId}`);
    }
    addExtension(info, registered, now) {
        const extension = {
            ...info,
            uniqueId: newId(),
            references: null,
            created: now,
            registered,
            versions: []
        };
        this.extensions.set(info.name, extension);
        return extension;
    }
    addVersion(extension, info, now) {
        const version = {
            ...info,
            uniqueId: newId(),
            state: 'draft',
            created: now,
            changed: now,
            published: null,
            references: null
        };
        extension.versions.push(version);
        return version;
    }
    publish(version, now) {
        Object.assign(version, { state: 'formal', published: now, changed: now });
    }
    setReferences(name, number, count) {
        const target = number === undefined ? this.extension(name) : this.version(name, number);
        target.references = count;
    }
    remove(extension, version) {
        this.archives.delete(version.uniqueId);
        extension.versions = extension.versions.filter(candidate => candidate !== version);
        if (extension.versions.length === 0 && !extension.registered)
            this.extensions.delete(extension.name);
    }
    removeExtension(extension) {
        for (const version of extension.versions)
            this.archives.delete(version.uniqueId);
        this.extensions.delete(extension.name);
    }
    clear() {
        for (const held of [this.extensions, this.icons, this.images, this.thumbnails, this.archives])
            held.clear();
    }
}

; 








const MAX_ICON_BYTES = 512 * rules.KB;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
function updateIcon(input) {
    const { query, body, store, settings } = input;
    const name = parameter(query, 'plugin_name', rules .hi);
    const { filename, content } = uploadedFile(body, 'upload_file');
    if (content.length > MAX_ICON_BYTES)
        throw new refusals .ms('upload_file', 'max. file size: 512 KB');
    const type = pictureType(content);
    if (!type)
        throw new refusals .ms('upload_file', 'only PNG, JPEG, and JPG files are supported');
    const relative = settings.iconAnswer === 'path';
    const file = relative ? objectKey(input, name, type) : `${name}${suffix()}-${newId()}-${filename}`;
    store.icons.set(file, { content, type });
    const url = relative ? relativeUrl(input, file) : `${input.baseUrl}${ICON_PATH}${encodeURIComponent(file)}`;
    const extension = store.extensions.get(name);
    if (extension)
        extension.iconUrl = url;
    if (settings.iconAnswer === 'true')
        return (0,answers .Pq)(true);
    return relative ? (0,answers .Pq)(url) : (0,answers .Qq)(url);
}
function suffix() {
    return (0,external_node_crypto_.randomBytes)(4).toString('base64url').replace(/\W|_/g, 'x').slice(0, 5);
}
function objectKey(input, name, type) {
    const time = new Date(input.now).toISOString();
    const stamp = `${time.slice(0, 11).replace('T', '-')}${time.slice(11, 19).replaceAll(':', '')}`;
    const id = newId();
    const domainId = placeholder(input, 'domain_id');
    return `${name}-${id.slice(0, 1)} ${id.slice(1)}-${stamp}.${type === 'image/png' ? 'png' : 'jpg'}-${domainId}`;
}
function relativeUrl(input, objectKey) {
    const path = `/api/v1/${placeholder(input, 'domain_id')}/common/get-plugin-icon`;
    return `${path}?object_key=${objectKey}&icon_type=plugin`;
}
function pictureType(content) {
    if (content.subarray(0, PNG.length).equals(PNG))
        return 'image/png';
    return content.subarray(0, JPEG.length).equals(JPEG) ? 'image/jpeg' : undefined;
}

; 





function queryVersions(input) {
    const { query, store } = input;
    const name = parameter(query, 'plugin_name');
    const range = readRange(query);
    const extension = store.extension(name);
    const domainId = placeholder(input, 'domain_id');
    const rows = extension.versions.toReversed().map(version => ({
        ...row(extension, version, version.references, domainId),
        active: version.state === 'draft' ? 0 : 1,
        create_time: String(version.created),
        creator: 'emulator',
        manifest_version: '3',
        publisher_unique_id: null,
        version_state: 'waiting'
    }));
    return page(rows, range);
}
function queryExtensions(input) {
    const { body, query, store } = input;
    const filter = object(body.json, 'body');
    const name = optionalText(filter, 'plugin_name') ?? '';
    const types = filter['business_type'];
    const range = readRange(query);
    const domainId = placeholder(input, 'domain_id');
    const rows = [...store.extensions.values()]
        .filter(extension => name === '' || extension.name === name)
        .filter(extension => !Array.isArray(types) || types.includes(extension.businessType))
        .map(extension => row(extension, extension.versions.at(-1), references(extension), domainId));
    return page(rows, range);
}
function readRange(query) {
    return { offset: count(query, 'offset'), limit: count(query, 'limit') };
}
function page(rows, { offset, limit }) {
    return (0,answers .Pq)({ data: rows.slice(offset, offset + limit), limit, offset, total: rows.length });
}
function count(query, name) {
    const value = parameter(query, name);
    if (!/^\d{1,9}$/.test(value))
        throw new refusals .ms(name, 'an integer greater than or equal to 0 is required');
    return Number(value);
}
function references({ references: own, versions }) {
    if (own !== null || versions.length === 0)
        return own;
    return versions.reduce((sum, version) => sum + (version.references ?? 0), 0);
}
function row(extension, version, referCount, domainId) {
    const shown = version ?? extension;
    return {
        active: version === undefined ? 1 : 0,
        business_type: extension.businessType,
        business_type_display_name: shown.businessTypeDisplayName,
        description: extension.description,
        display_name: extension.displayName,
        icon_url: extension.iconUrl,
        maintainers: extension.maintainers,
        op_time: String(version?.changed ?? extension.created),
        op_user: 'emulator',
        plugin_attribution: 'custom',
        plugin_composition_type: shown.composition,
        plugin_name: extension.name,
        refer_count: referCount,
        runtime_attribution: shownRuntime(shown.runtimeAttribution),
        unique_id: shown.uniqueId,
        usage_count: null,
        version: version?.number ?? '',
        version_attribution: version?.state ?? 'init',
        version_description: version?.description ?? null,
        workspace_id: domainId
    };
}

; 


function readBasicInfo(body) {
    const fields = object(body, 'body');
    optionalText(fields, 'region');
    optionalText(fields, 'unique_id', rules.ID);
    return {
        name: fields_text(fields, 'plugin_name', rules .cS),
        displayName: fields_text(fields, 'display_name', rules .hi),
        businessType: fields_text(fields, 'business_type', rules .cS),
        businessTypeDisplayName: optionalText(fields, 'business_type_display_name'),
        description: optionalText(fields, 'description'),
        iconUrl: optionalText(fields, 'icon_url'),
        maintainers: optionalText(fields, 'maintainers'),
        runtimeAttribution: optionalText(fields, 'runtime_attribution', rules .lr),
        composition: optionalText(fields, 'plugin_composition_type', rules .Xx),
        isPrivate: optionalInteger(fields, 'is_private')
    };
}

; 



function registerExtension({ body, store, now }) {
    const info = readBasicInfo(body.json);
    if (store.extensions.has(info.name)) {
        throw (0,refusals ._L)('EXTENSION_EXISTS', `Extension ${info.name} exists`);
    }
    const filled = {
        ...info,
        businessTypeDisplayName: info.businessTypeDisplayName ?? '',
        description: info.description ?? '',
        iconUrl: info.iconUrl ?? '',
        maintainers: info.maintainers ?? '["emulatedUser"]',
        runtimeAttribution: info.runtimeAttribution ?? 'agent',
        composition: info.composition ?? 'single',
        isPrivate: info.isPrivate ?? 0
    };
    store.addExtension(filled, true, now);
    return (0,answers .Pq)(true);
}

var external_node_path_ = __webpack_require__(760);
; 







const MAX_IMAGE_BYTES = 5 * rules.MB;
const IMAGE_TYPES = {
    bmp: 'image/bmp',
    gif: 'image/gif',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    png: 'image/png',
    webp: 'image/webp'
};
function updateThumbnail(input) {
    const projectId = project(input);
    const planId = placeholder(input, 'plan_id');
    const imgUrl = fields_text(object(input.body.json, 'body'), 'img_url', {
        pattern: new RegExp(`^/v1/upload/${projectId}/\\d{6}/[A-Za-z0-9]+\\.[A-Za-z]+$`),
        words: `the value must match /v1/upload/${projectId}/\\d{6}/[a-zA-Z0-9]+.[a-zA-Z]+`
    });
    input.store.thumbnails.set(`${projectId}/${planId}`, { projectId, planId, imgUrl });
    return (0,answers .Pq)({ result: { id: planId, img_url: imgUrl }, status: 'success' });
}
function uploadImage(input) {
    const projectId = project(input);
    const { filename, content } = uploadedFile(input.body, 'file');
    if (content.length === 0)
        throw new refusals .ms('file', 'the file is empty');
    if (content.length > MAX_IMAGE_BYTES)
        throw new refusals .ms('file', 'max. file size: 5 MB');
    const extension = /^\.([A-Za-z]+)$/.exec((0,external_node_path_.extname)(filename))?.[1]?.toLowerCase() ?? 'png';
    const time = new Date(input.now);
    const month = `${time.getUTCFullYear()}${String(time.getUTCMonth() + 1).padStart(2, '0')}`;
    const name = `${input.now}${String((0,external_node_crypto_.randomInt)(1_000_000)).padStart(6, '0')}`;
    const imgUrl = `/v1/upload/${projectId}/${month}/${name}.${extension}`;
    input.store.images.set(imgUrl, { content, type: IMAGE_TYPES[extension] ?? 'application/octet-stream' });
    return (0,answers .Pq)({ img_id: input.store.images.size, img_url: imgUrl });
}
function imageFile(input) {
    project(input);
    const image = input.store.images.get(input.query.get('image_uri') ?? '');
    if (!image)
        throw (0,refusals .x5)(404, 'EMULATOR.IMAGE_NOT_FOUND', 'No image was uploaded under this image_uri (assumed)');
    return (0,answers .NJ)(image.content, image.type);
}
function project(input) {
    const projectId = placeholder(input, 'project_id');
    if (!rules.ID.pattern.test(projectId))
        throw new refusals .ms('project_id', rules.ID.words);
    return projectId;
}

; 




function updateInfo(input) {
    return update(input, 'multi');
}
function updateBasicInfo(input) {
    return update(input, 'single');
}
function update({ body, store }, family) {
    const info = readBasicInfo(body.json);
    const extension = store.extension(info.name);
    const { composition } = extension.versions.at(-1) ?? extension;
    if (composition !== family)
        throw (0,refusals ._L)('OTHER_FAMILY', `Extension ${info.name} is ${composition}; this call is for ${family}`);
    update_info_checkUnchanged(extension, info);
    const label = info.businessTypeDisplayName;
    for (const shown of [extension, ...extension.versions.slice(-1)])
        shown.businessTypeDisplayName = label ?? shown.businessTypeDisplayName;
    extension.displayName = info.displayName;
    extension.description = info.description ?? extension.description;
    extension.iconUrl = info.iconUrl ?? extension.iconUrl;
    extension.maintainers = info.maintainers ?? extension.maintainers;
    return (0,answers .Pq)(true);
}
function update_info_checkUnchanged(extension, info) {
    refuseChange('business_type', extension.businessType, info.businessType);
    const shown = extension.versions.at(-1) ?? extension;
    refuseChange('runtime_attribution', shown.runtimeAttribution, info.runtimeAttribution);
    refuseChange('plugin_composition_type', shown.composition, info.composition);
    refuseChange('is_private', shown.isPrivate, info.isPrivate);
}

var consumers_ = __webpack_require__(321);
var yauzl = __webpack_require__(663);
; 






const MANIFEST = 'codearts-extension.json';
const PATH = `${MANIFEST}: `;
const MAX_MANIFEST_BYTES = 1 * rules.MB;
async function readManifest(filename, content) {
    if (!filename.endsWith('.zip'))
        throw new refusals .ms('upload_file', 'the file name must have the suffix .zip');
    const bytes = await findManifest(content);
    if (!bytes)
        throw new refusals .ms('upload_file', `${MANIFEST} must be in the root of the archive`);
    const fields = object((0,http_body .qF)(bytes), MANIFEST);
    checkOptional(fields);
    return {
        name: fields_text(fields, 'name', undefined, PATH),
        friendlyName: fields_text(fields, 'friendlyName', undefined, PATH),
        category: fields_text(fields, 'category', undefined, PATH),
        version: fields_text(fields, 'version', rules .xv, PATH),
        versionDescription: optionalText(fields, 'versionDescription', undefined, PATH) ?? '',
        content: fields
    };
}
function mustEqual(name, given, expected, source) {
    const code = name === 'category' ? 'TYPE_DIFFERS' : 'NAME_DIFFERS';
    if (given !== expected)
        throw (0,refusals ._L)(code, `${PATH}${name}: ${given} differs from ${source} ${expected}`);
}
function checkOptional(fields) {
    try {
        checkDescribed(fields);
    }
    catch (error) {
        throw error instanceof refusals .ms ? (0,refusals ._L)('MANIFEST', error.message) : error;
    }
}
function checkDescribed(fields) {
    const type = optionalText(fields, 'type', undefined, PATH);
    if (type !== undefined && type !== 'Task')
        throw new refusals .ms(`${PATH}type`, 'the value is fixed to Task');
    optionalText(fields, 'description', undefined, PATH);
    const bindings = optionalList(fields['dataSourceBindings'], `${PATH}dataSourceBindings`) ?? [];
    if (bindings.length > 0)
        throw new refusals .ms(`${PATH}dataSourceBindings`, 'the value must be []');
    for (const name of ['inputs', 'outputs'])
        optionalList(fields[name], PATH + name);
    const execution = fields['execution'];
    if (execution === undefined || execution === null)
        return;
    const values = object(execution, `${PATH}execution`);
    for (const name of ['type', 'target'])
        optionalText(values, name, undefined, `${PATH}execution.`);
}
async function findManifest(content) {
    try {
        const archive = await yauzl.fromBufferPromise(content);
        for await (const entry of archive.eachEntry()) {
            if (entry.fileName !== MANIFEST)
                continue;
            if (entry.uncompressedSize > MAX_MANIFEST_BYTES)
                throw new Error(`${MANIFEST} is too large`);
            return await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry));
        }
        return undefined;
    }
    catch {
        throw new refusals .ms('upload_file', 'the file must be a .zip archive that can be read');
    }
}

; 






async function uploadExtension({ query, body, store, now }) {
    const name = parameter(query, 'plugin_name');
    const businessType = parameter(query, 'business_type');
    const { filename, content } = uploadedFile(body, 'upload_file');
    const manifest = await readManifest(filename, content);
    const extension = store.extensions.get(name);
    if (!extension) {
        throw (0,refusals ._L)('NOT_REGISTERED', `Extension ${name} must be registered before its upload`);
    }
    const { businessType: registered, displayName } = extension;
    if (businessType !== registered) {
        throw (0,refusals ._L)('TYPE_DIFFERS', `business_type: ${businessType} differs from the registered ${registered}`);
    }
    mustEqual('name', manifest.name, name, 'plugin_name');
    mustEqual('category', manifest.category, businessType, 'business_type');
    mustEqual('friendlyName', manifest.friendlyName, displayName, 'the registered name');
    const fields = {
        description: manifest.versionDescription,
        composition: 'single',
        content: {},
        package: {
            manifest: manifest.content,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
            filename,
            size: content.length,
            uploaded: now
        }
    };
    const existing = extension.versions.find(version => version.number === manifest.version);
    if (existing) {
        checkDraft(extension, existing);
        Object.assign(existing, fields, { changed: now });
        store.archives.keep(existing.uniqueId, content);
    }
    else {
        const { runtimeAttribution, businessTypeDisplayName, isPrivate } = extension;
        const inherited = { runtimeAttribution, businessTypeDisplayName, isPrivate };
        const info = { ...fields, ...inherited, number: manifest.version };
        store.archives.keep(store.addVersion(extension, info, now).uniqueId, content);
    }
    return (0,answers .Pq)(true);
}

; 














const CALLS = [
    call('upload-extension', PIPELINE, 'POST /v3/{domain_id}/extension/upload', uploadExtension),
    call('register-extension', PIPELINE, 'POST /v3/{domain_id}/extension/info/add', registerExtension),
    call('info-update', PIPELINE, 'POST /v3/{domain_id}/extension/info/update', updateBasicInfo),
    call('delete-extension', PIPELINE, 'DELETE /v3/{domain_id}/extension/info/delete', deleteExtension),
    call('extension-detail', PIPELINE, 'GET /v3/{domain_id}/extension/detail', showPackage),
    call('update-icon', PIPELINE, 'POST /v1/{domain_id}/common/upload-plugin-icon', updateIcon),
    call('create-draft', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/create-draft', createDraft),
    call('create-version', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/create', createVersion),
    call('edit-draft', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/edit-draft', editDraft),
    call('publish-draft', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/publish-draft', publishDraft),
    call('delete-draft', PIPELINE, 'DELETE /v1/{domain_id}/agent-plugin/delete-draft', deleteDraft),
    call('update-info', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/update-info', updateInfo),
    call('detail', PIPELINE, 'GET /v1/{domain_id}/agent-plugin/detail', showVersion),
    call('query', PIPELINE, 'GET /v1/{domain_id}/agent-plugin/query', queryVersions),
    call('query-all', PIPELINE, 'POST /v1/{domain_id}/agent-plugin/query-all', queryExtensions),
    call('update-thumbnail', REQ, 'PUT /v3/plan/{project_id}/management/{plan_id}/img', updateThumbnail),
    call('upload-image', REQ, 'POST /v2/{project_id}/img', uploadImage),
    call('image-file', REQ, 'GET /v4/projects/{project_id}/image-file', imageFile),
    call('id-token', GITHUB, `GET ${ID_TOKEN_PATH}`, idToken),
    call('assume-with-oidc', STS, 'POST /v5/agencies/assume-with-oidc', assumeAgency),
    call('auth-tokens', IAM, 'POST /v3/auth/tokens', authTokens)
];
function call(name, service, target, answer) {
    const [method = '', path = ''] = target.split(' ');
    return { name, service, method, path, answer };
}

; 

const SHOWN_LENGTH = 60;
function anything(words) {
    return { words, accepts: () => true };
}
function whole(least, most = Number.MAX_SAFE_INTEGER) {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
    const accepts = (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
    return { words: `a whole number ${range}`, accepts };
}
const FLAG = { words: 'true or false', accepts: value => typeof value === 'boolean' };
const control_fields_NAME = {
    words: 'a text that is not empty',
    accepts: value => typeof value === 'string' && value !== ''
};
function oneOf(texts) {
    return {
        words: texts.length === 1 ? texts.join() : `one of ${texts.join(', ')}`,
        accepts: value => texts.some(text => text === value)
    };
}
const HEADER_VALUE = {
    words: 'a text without line breaks and other control characters',
    accepts: isHeaderValue
};
const HEADERS = {
    words: 'an object of headers with texts without line breaks, none of them of CORS, e.g. {"retry-after": "1"}',
    accepts: value => isObject(value) &&
        Object.entries(value).every(([name, text]) => isHeaderName(name) && isHeaderValue(text))
};
function optional(field) {
    return { ...field, optional: true };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkFields(value, fields, subject) {
    if (!isObject(value))
        throw new RangeError(notAnObject(value, subject));
    const unknown = Object.keys(value).filter(name => !Object.hasOwn(fields, name));
    const sentences = unknown.map(name => `The field ${shown(name)} is unknown; ${subject.name} has ${Object.keys(fields).join(', ')}.`);
    for (const [name, { words, accepts, optional: mayBeAbsent }] of Object.entries(fields)) {
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        if (given === undefined ? mayBeAbsent : accepts(given))
            continue;
        const state = given === undefined ? 'missing' : shown(given);
        sentences.push(`The field "${name}" is ${state}; it must be ${words}.`);
    }
    if (sentences.length > 0)
        throw new RangeError(sentences.join('\n'));
    return value;
}
function notAnObject(value, { name, example }) {
    const given = value === undefined ? 'no JSON' : shown(value);
    return `The body is ${given}; it must be ${name} as a JSON object, e.g. ${example}.`;
}
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}...` : text;
}
function isHeaderName(name) {
    return (!/^access-control-/i.test(name) &&
        succeeds(() => {
            (0,external_node_http_.validateHeaderName)(name);
        }));
}
function isHeaderValue(value) {
    return (typeof value === 'string' &&
        succeeds(() => {
            (0,external_node_http_.validateHeaderValue)('value', value);
        }));
}
function succeeds(act) {
    try {
        act();
        return true;
    }
    catch {
        return false;
    }
}

var settings = __webpack_require__(51);
; 


const REFERENCES = { plugin_name: control_fields_NAME, version: optional(control_fields_NAME), count: whole(0) };
const SETTINGS = { icon_answer: oneOf(settings .U) };
function readReferences(value) {
    const example = JSON.stringify({ plugin_name: 'hello_extension', version: '1.0.0', count: 3 });
    return checkFields(value, REFERENCES, { name: 'a reference count', example });
}
function readSettings(value) {
    const example = JSON.stringify({ icon_answer: 'path' });
    const { icon_answer } = checkFields(value, SETTINGS, { name: 'a settings body', example });
    return { iconAnswer: settings .U.find(form => form === icon_answer) ?? 'url' };
}

; 


const MAX_MILLISECONDS = 600_000;
const MAX_BODY_BYTES = 1024 * 1024 * 1024;
const MAX_HEADER_BYTES = 1024 * 1024;
const kinds_status = whole(200, 599);
const milliseconds = whole(0, MAX_MILLISECONDS);
const body = optional(anything('a text, which is sent as it is, or any other value, which is sent as JSON'));
const REFUSED = { error_code: 'DEVPIPE.30011001', error_msg: 'The record does not exist' };
const COMMON_FIELDS = {
    call: oneOf(['*', ...CALLS.map(call => call.name)]),
    nth: optional(whole(1)),
    times: optional(whole(1))
};
const KINDS = {
    status: {
        what: 'Another answer: a status with a body and headers of your own.',
        applied: 'if asked for',
        fields: { status: kinds_status, body, headers: optional(HEADERS), applied: optional(FLAG) },
        example: { call: 'publish-draft', kind: 'status', status: 400, body: REFUSED }
    },
    redirect: {
        what: 'A redirect, by default with status 302.',
        applied: 'no',
        fields: { location: HEADER_VALUE, status: optional(kinds_status) },
        example: { call: 'query', kind: 'redirect', location: 'http://127.0.0.1:9/' }
    },
    html: {
        what: 'A web page such as a proxy sends, by default with status 200.',
        applied: 'no',
        fields: { status: optional(kinds_status) },
        example: { call: 'create-draft', kind: 'html', status: 502 }
    },
    'truncated-json': {
        what: 'The first half of the JSON; its length is announced correctly.',
        applied: 'yes',
        fields: {},
        example: { call: 'query-all', kind: 'truncated-json' }
    },
    'large-headers': {
        what: 'The answer with about so many bytes of additional headers.',
        applied: 'yes',
        fields: { bytes: whole(0, MAX_HEADER_BYTES) },
        example: { call: 'query', kind: 'large-headers', bytes: 100_000 }
    },
    'large-body': {
        what: 'A JSON string of so many bytes.',
        applied: 'yes',
        fields: { bytes: whole(0, MAX_BODY_BYTES) },
        example: { call: 'query', kind: 'large-body', bytes: 50_000_000 }
    },
    delay: {
        what: 'The answer comes after so many milliseconds.',
        applied: 'yes',
        fields: { milliseconds },
        example: { call: '*', kind: 'delay', milliseconds: 2_000, times: 100 }
    },
    drip: {
        what: 'The body of the answer comes byte by byte, with so many milliseconds between two.',
        applied: 'yes',
        fields: { milliseconds },
        example: { call: 'query', kind: 'drip', milliseconds: 50 }
    },
    'drip-headers': {
        what: 'Status line and headers come byte by byte, with so many milliseconds between two.',
        applied: 'yes',
        fields: { milliseconds },
        example: { call: 'query', kind: 'drip-headers', milliseconds: 50 }
    },
    hang: {
        what: 'The body is read, and no answer comes.',
        applied: 'no',
        fields: {},
        example: { call: 'upload-extension', kind: 'hang' }
    },
    stall: {
        what: 'The body is not read, and no answer comes.',
        applied: 'no',
        fields: {},
        example: { call: 'upload-extension', kind: 'stall', nth: 2 }
    },
    early: {
        what: 'An answer comes before the body is read, and the connection stays open.',
        applied: 'no',
        fields: { status: kinds_status, body },
        example: { call: 'upload-extension', kind: 'early', status: 413 }
    },
    'drop-before': {
        what: 'The connection closes before the body is read.',
        applied: 'no',
        fields: {},
        example: { call: '*', kind: 'drop-before', times: 3 }
    },
    'drop-during': {
        what: 'The connection closes while the body is being read.',
        applied: 'no',
        fields: {},
        example: { call: 'upload-extension', kind: 'drop-during' }
    },
    'drop-after': {
        what: 'The connection closes without an answer.',
        applied: 'yes',
        fields: {},
        example: { call: 'publish-draft', kind: 'drop-after' }
    },
    'drop-answer': {
        what: 'The connection closes in the middle of the body of the answer.',
        applied: 'yes',
        fields: {},
        example: { call: 'create-draft', kind: 'drop-answer' }
    }
};
const KIND_NAMES = Object.keys(KINDS);

; 


const EXAMPLE = JSON.stringify({ call: 'publish-draft', kind: 'status', status: 503 });
function fieldsOf(kind) {
    return {
        call: COMMON_FIELDS.call,
        kind: oneOf([kind]),
        nth: COMMON_FIELDS.nth,
        times: COMMON_FIELDS.times,
        ...KINDS[kind].fields
    };
}
function readFaultRule(value) {
    const kind = isObject(value) ? KIND_NAMES.find(name => name === value['kind']) : undefined;
    if (kind !== undefined)
        return checkFields(value, fieldsOf(kind), {
            name: `a fault of kind ${kind}`,
            example: EXAMPLE
        });
    const judged = isObject(value) ? { call: value['call'], kind: value['kind'] } : value;
    const fields = { call: COMMON_FIELDS.call, kind: oneOf(KIND_NAMES) };
    return checkFields(judged, fields, { name: 'a fault rule', example: EXAMPLE });
}

; 
function splitUrl(url) {
    const [path = '', ...query] = url.split('?');
    return { path, query: new URLSearchParams(query.join('?')) };
}
function findRoute(routes, method, path) {
    for (const route of routes) {
        const values = route.method === method ? match(route.path, path) : undefined;
        if (values)
            return { route, values };
    }
    return undefined;
}
function match(template, path) {
    const expected = template.split('/');
    const given = path.split('/');
    if (expected.length !== given.length)
        return undefined;
    const values = {};
    for (const [index, segment] of expected.entries()) {
        const value = decode(given[index] ?? '');
        if (value === undefined || value === '') {
            if (segment !== '')
                return undefined;
        }
        else if (/^\{\w+\}$/.test(segment))
            values[segment.slice(1, -1)] = value;
        else if (value !== segment)
            return undefined;
    }
    return values;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

; 

const SENSITIVE = /authorization|cookie|credential|passw|pwd|secret|session[-_]?id|signature|token|(access|api|private)[-_]?key/i;
const SCHEME = /^(?:basic|bearer|digest|token|sdk-hmac-sha256) +(?=\S)/i;
const SIGNED = /\b(?:Access|Signature)=([^,\s]+)/g;
const SHORTEST_SECRET = 4;
const MAX_DEPTH = 200;
const DIGEST_KEY = (0,external_node_crypto_.randomBytes)(32);
const DIGEST_CHARACTERS = 12;
function withoutCredentials(request) {
    const headers = Object.entries(request.headers).map(([name, value]) => [
        name,
        shownField(name, value, '', 0)
    ]);
    return {
        ...request,
        url: urlWithoutCredentials(request.url),
        headers: Object.fromEntries(headers),
        ...('errorMessage' in request ? { errorMessage: reasonWithoutCredentials(request) } : {}),
        ...('json' in request ? { json: shownValue(request.json, '', 0) } : {})
    };
}
function reasonWithoutCredentials({ url, headers, errorMessage = '' }) {
    const parameters = new URLSearchParams(url.split('?').slice(1).join('?'));
    const sent = [...Object.entries(headers), ...parameters].filter(([name]) => isSensitive(name, ''));
    const signed = [...(headers['authorization'] ?? '').matchAll(SIGNED)].map(([, value = '']) => value);
    const values = [...sent.flatMap(([, value]) => [value, encodeURIComponent(value)]), ...signed];
    return values
        .filter(value => value.length >= SHORTEST_SECRET)
        .reduce((message, value) => message.replaceAll(value, hidden_hidden(value)), errorMessage);
}
function valueWithoutCredentials(value) {
    return shownValue(value, '', 0);
}
function urlWithoutCredentials(url) {
    const [path = '', ...rest] = url.split('?');
    if (rest.length === 0)
        return url;
    const pairs = rest
        .join('?')
        .split('&')
        .map(pair => {
        const [name = '', ...value] = pair.split('=');
        return isSensitive(name, '') ? `${name}=${hidden_hidden(value.join('=')).replaceAll(' ', '+')}` : pair;
    });
    return `${path}?${pairs.join('&')}`;
}
function shownValue(value, parent, depth) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === MAX_DEPTH)
        return '(nested too deeply to be shown)';
    if (Array.isArray(value))
        return value.map((item) => shownField(parent, item, '', depth + 1));
    const fields = Object.entries(value).map(([name, inner]) => [
        name,
        shownField(name, inner, parent, depth + 1)
    ]);
    return Object.fromEntries(fields);
}
function shownField(name, value, parent, depth) {
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText && isSensitive(name, parent) ? hidden_hidden(String(value)) : shownValue(value, name, depth);
}
function isSensitive(name, parent) {
    return SENSITIVE.test(decodedName(name)) || (name === 'id' && SENSITIVE.test(parent));
}
function decodedName(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function hidden_hidden(value) {
    const [scheme = ''] = SCHEME.exec(value) ?? [];
    const secret = value.slice(scheme.length);
    const digest = (0,external_node_crypto_.createHmac)('sha256', DIGEST_KEY).update(secret).digest('hex').slice(0, DIGEST_CHARACTERS);
    return `${scheme}(hidden: ${secret.length} characters, digest ${digest})`;
}

; 


const NUMBERS = ['nth', 'times', 'status', 'milliseconds', 'bytes'];
const TEXTS = ['call', 'kind', 'location'];
function ruleOf(form) {
    const given = (name) => (form.get(name) ?? '').trim();
    const filled = (names) => names.filter(name => given(name) !== '');
    return {
        ...Object.fromEntries(filled(TEXTS).map(name => [name, given(name)])),
        ...Object.fromEntries(filled(NUMBERS).map(name => [name, numberOf(given(name))])),
        ...(given('body') === '' ? {} : { body: bodyOf(form.get('body') ?? '') }),
        ...(given('headers') === '' ? {} : { headers: headersOf(given('headers')) }),
        ...(form.has('applied') ? { applied: true } : {})
    };
}
function numberOf(text) {
    return /^\d{1,15}$/.test(text.trim()) ? Number(text) : text;
}
function bodyOf(text) {
    const value = (0,http_body .qF)(Buffer.from(text));
    return isObject(value) || Array.isArray(value) ? value : text;
}
function headersOf(text) {
    const lines = text.split('\n').filter(line => line.trim() !== '');
    if (lines.some(line => !line.includes(':')))
        return text;
    return Object.fromEntries(lines.map(line => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }));
}

; 



const FORMS = {
    '/faults': {
        part: 'faults',
        act: ({ faults }, form) => {
            faults.add(readFaultRule(ruleOf(form)));
        }
    },
    '/faults/clear': {
        part: 'faults',
        act: ({ faults }, form) => {
            faults.remove(Number(form.get('number')));
        }
    },
    '/references': {
        part: 'references',
        act: ({ store }, form) => {
            const { plugin_name, version, count } = readReferences({
                ...targetOf(form),
                count: numberOf(form.get('count') ?? '')
            });
            store.setReferences(plugin_name, version, count);
        }
    },
    '/references/clear': {
        part: 'references',
        act: ({ store }, form) => {
            const { plugin_name, version } = readReferences({ ...targetOf(form), count: 0 });
            store.setReferences(plugin_name, version, null);
        }
    },
    '/icon-answer': {
        part: 'icons',
        act: ({ settings }, form) => {
            Object.assign(settings, readSettings({ icon_answer: form.get('icon_answer') ?? '' }));
        }
    },
    '/requests/clear': {
        part: 'requests',
        act: ({ requests }) => {
            requests.clear();
        }
    },
    '/reset': {
        part: 'account',
        act: ({ requests, faults, store }) => {
            store.clear();
            requests.clear();
            faults.clear();
        }
    }
};
function targetOf(form) {
    const [plugin_name = '', version] = (form.get('target') ?? '').split(' ');
    return version === undefined ? { plugin_name } : { plugin_name, version };
}
function comesFromPage({ headers }) {
    return headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin';
}

; 
class Html {
    source;
    constructor(source) {
        this.source = source;
    }
}
function html(strings, ...inserts) {
    const parts = strings.map((part, index) => part + source(inserts[index] ?? ''));
    return new Html(parts.join(''));
}
function source(insert) {
    if (insert instanceof Html)
        return insert.source;
    if (typeof insert === 'object')
        return insert.map(item => item.source).join('');
    return html_escape(String(insert));
}
function html_escape(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

; 


const SCRIPT = `
'use strict'
const REFRESH_MILLISECONDS = 1000
const FOCUSABLE = 'a, button, input, select, summary, textarea'

// Copy

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent)
  } catch {
    // A page that came over HTTP from another machine may not use the clipboard this way.
    getSelection().selectAllChildren(code)
    document.execCommand('copy')
  }
}

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  await copy(button.closest('[data-value]').querySelector('code'))
  button.firstChild.data = 'Copied'
  say(button.textContent)
  setTimeout(() => { button.firstChild.data = 'Copy'; say('') }, 1500)
})

// What cannot be undone is asked for first

document.addEventListener('submit', event => {
  const question = event.target.dataset.confirm
  if (question && !confirm(question)) event.preventDefault()
})

// A fault: only the fields of its kind

const kind = document.querySelector('select[name=kind]')

function showFields() {
  for (const field of document.querySelectorAll('[data-kinds]')) {
    const applies = field.dataset.kinds.split(' ').includes(kind.value)
    field.hidden = !applies
    for (const control of field.querySelectorAll('input, textarea')) control.disabled = !applies
  }
  document.getElementById('what').textContent = document.getElementById('kind-' + kind.value).textContent
}

if (kind) {
  kind.addEventListener('change', showFields)
  showFields()
}

// What changes by itself

const path = document.body.dataset.refresh
const sources = new WeakMap()
let latest = 0
let paused = false

function say(text) {
  document.getElementById('status').textContent = text
}

const keyOf = (child, index) => child.id || index

/** Makes an element like a newer one. Children that are still the same stay untouched, with focus and what is open. */
function update(live, fresh) {
  const next = new Map([...fresh.children].map((child, index) => [keyOf(child, index), child]))
  const old = new Map([...live.children].map((child, index) => [keyOf(child, index), child]))
  for (const [key, child] of old) if (!next.has(key)) child.remove()
  let place = live.firstElementChild
  for (const [key, child] of next) {
    const had = old.get(key)
    const source = child.outerHTML
    if (had && sources.get(had) === source) {
      if (had === place) place = place.nextElementSibling
      else live.insertBefore(had, place)
      continue
    }
    sources.set(child, source)
    live.insertBefore(child, place)
    if (!had) continue
    if (had === place) place = place.nextElementSibling
    replace(had, child)
  }
}

/** Hands on what the reader opened and where the focus is. */
function replace(had, child) {
  const opened = [...had.querySelectorAll('details')].map(details => details.open)
  child.querySelectorAll('details').forEach((details, index) => { details.open = Boolean(opened[index]) })
  const focused = [...had.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement)
  had.remove()
  if (focused >= 0) child.querySelectorAll(FOCUSABLE)[focused]?.focus()
}

async function refresh() {
  latest += 1
  const mine = latest
  try {
    const answer = await fetch(path + location.search)
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (mine !== latest || !answer.ok) return
    for (const live of document.querySelectorAll('[data-live]')) {
      const next = fresh.getElementById(live.id)
      if (next) update(live, next)
    }
    document.body.classList.remove('lost')
  } catch {
    document.body.classList.add('lost')
  }
}

async function watch() {
  if (!paused && !document.hidden) await refresh()
  setTimeout(watch, REFRESH_MILLISECONDS)
}

const pause = document.querySelector('[data-pause]')
if (pause) pause.addEventListener('click', () => {
  paused = !paused
  pause.setAttribute('aria-pressed', String(paused))
})

const filter = document.querySelector('form[data-filter]')
if (filter) filter.addEventListener('input', () => {
  const given = [...new FormData(filter)].filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  history.replaceState(null, '', path + (query && '?' + query) + '#requests')
  refresh()
})

if (path) {
  for (const live of document.querySelectorAll('[data-live]'))
    for (const child of live.children) sources.set(child, child.outerHTML)
  setTimeout(watch, REFRESH_MILLISECONDS)
}
`;
const SCRIPT_ELEMENT = new Html(`<script>${SCRIPT}</script>`);
const SCRIPT_HASH = `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'`;

; 


const STYLE = `
:root { color-scheme: light dark;
  --ground: light-dark(#f5f6f8, #0f1216); --panel: light-dark(#fff, #171b21); --sunken: light-dark(#f5f6f8, #101419);
  --line: light-dark(#dde1e7, #2b323c); --edge: light-dark(#868f9b, #6b7684);
  --text: light-dark(#1c2229, #e4e8ed); --quiet: light-dark(#55606d, #9ca7b4);
  --accent: light-dark(#0a5bb8, #82b7ff); --on-accent: light-dark(#fff, #08182b);
  --good: light-dark(#146535, #74d494); --wait: light-dark(#7d4700, #f0bd66); --bad: light-dark(#ad1f2d, #ff9d98) }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 4rem }
body { overflow-wrap: anywhere; margin: 0; background: var(--ground); color: var(--text); font: .9375rem/1.5 system-ui, sans-serif }
h1, h2, h3, p, dl, dd, ul, ol, pre { margin: 0; padding: 0 }
ul, ol { list-style: none }
h1 { font-size: 1.25rem; line-height: 1.3 }
h2 { font-size: 1.0625rem; line-height: 1.3 }
h3 { font-size: .9375rem }
.caption { font-size: .8125rem; font-weight: 600; color: var(--quiet); margin-top: .75rem }
a { color: var(--accent); text-underline-offset: .15em }
code { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }
h2:focus-visible { outline: none }
.apart { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.quiet, .none, dt { color: var(--quiet) }
.quiet, dt { font-size: .8125rem }
header { position: sticky; top: 0; z-index: 1; background: var(--panel); border-bottom: 1px solid var(--line) }
.bar, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1rem }
.bar { display: flex; align-items: center; gap: .5rem 1.5rem; min-height: 3.25rem }
.bar h1, .home { font-size: 1rem; font-weight: 650; color: var(--text); text-decoration: none; white-space: nowrap }
nav { flex: 1; min-width: 0 }
nav ul { display: flex; gap: 1rem }
nav a { font-size: .875rem; text-decoration: none }
nav a:hover { text-decoration: underline }
footer { padding: 2rem 1rem 3rem; font-size: .8125rem; color: var(--quiet) }
section { margin-top: 1.75rem; min-width: 0 }
.heading { display: flex; align-items: center; gap: .75rem; justify-content: space-between; min-height: 2rem; margin-bottom: .5rem }
.panel { display: block; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; min-width: 0 }
.panel > * + *, .panel > form > * + * { margin-top: .75rem }
.panel > .inline > * { margin: 0 }
.columns { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 1fr) 22rem }
.cards { columns: 19rem; column-gap: .75rem }
.cards > * { break-inside: avoid; margin-bottom: .75rem }
.title { display: flex; gap: .75rem; align-items: center; min-width: 0 }
.title > div { min-width: 0 }
.page { margin: 1.75rem 0 1rem }
main > p { margin: .75rem 0 }
.page h1 { font-size: 1.375rem }
.icon { flex: none; width: 2.5rem; height: 2.5rem; border-radius: .5rem; object-fit: contain; display: grid; place-items: center;
  background: var(--sunken); border: 1px solid var(--line); color: var(--quiet); font-weight: 600 }
.versions li { padding: .375rem 0; border-top: 1px solid var(--line) }
.versions li:first-child { border-top: 0 }
.versions a { font-weight: 600; display: inline-block; min-width: 3.25rem }
.state { font-size: .75rem; line-height: 1.125rem; border: 1px solid; border-radius: 1rem; padding: 0 .5rem; white-space: nowrap; display: inline-block }
.published, .good { color: var(--good) }
.draft { color: var(--wait) }
.registered { color: var(--quiet) }
.bad { color: var(--bad) }
.values > div { display: grid; grid-template-columns: minmax(6rem, 12.5rem) minmax(0, 1fr); gap: 0 1rem; padding: .25rem 0; align-items: baseline }
.value { display: inline-flex; gap: .25rem .625rem; align-items: baseline; flex-wrap: wrap; max-width: 100% }
.kinds dt { margin-top: .5rem }
button, .button { font: inherit; font-size: .8125rem; font-weight: 550; line-height: 1.25rem; padding: .25rem .75rem; border-radius: .375rem;
  border: 1px solid var(--edge); background: var(--panel); color: var(--text); cursor: pointer; text-decoration: none; display: inline-block; white-space: nowrap }
.button { white-space: normal }
button:hover, .button:hover { border-color: var(--accent); color: var(--accent) }
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent) }
.main:hover { color: var(--on-accent); filter: brightness(1.1) }
.copy { padding: 0 .5rem; font-size: .75rem; color: var(--quiet); position: relative }
[aria-pressed=true] { background: var(--accent); color: var(--on-accent) }
.fields.numbers { grid-template-columns: repeat(3, minmax(0, 1fr)) }
.wide { grid-column: 1 / -1 }
.inline { flex: none }
.buttons { display: flex; gap: .5rem }
.fields { display: grid; align-items: end; grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr)); gap: .625rem .75rem }
.field { min-width: 0 }
.field > label { display: block; font-size: .8125rem; color: var(--quiet); margin-bottom: .125rem }
.check { font-size: .875rem; display: flex; gap: .5rem; align-items: center }
.check input { width: auto; margin: 0 }
input, select, textarea { width: 100%; font: inherit; font-size: .875rem; padding: .3125rem .5rem; border: 1px solid var(--edge); border-radius: .375rem; background: var(--panel); color: var(--text) }
input, select { height: 2.125rem }
[type=checkbox] { height: auto }
textarea { font: .8125rem/1.5 ui-monospace, monospace; resize: vertical; display: block }
::placeholder { color: var(--quiet); opacity: 1 }
.problem { border: 1px solid var(--bad); border-left-width: 4px; border-radius: .375rem; padding: .5rem .75rem; color: var(--bad) }
.problem p + p { margin-top: .375rem }
.rows > li { display: flex; justify-content: space-between; gap: .75rem; align-items: start; padding: .5rem 0; border-bottom: 1px solid var(--line) }
.rows > li > div { min-width: 0 }
.rows > li.none { border: 0; padding: 0 }
summary { cursor: pointer; font-size: .875rem; color: var(--accent) }
pre { overflow: auto; max-height: 32rem }
pre.panel { max-height: none }
.quiet + .quiet::before { content: '\\b7  ' / '' }
.account { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem 2rem }
.account > * { margin: 0 }
.account h3 + dl, .account h3 + p { margin-top: .25rem }
.account dl + h3, .account dl + details { margin-top: .75rem }
.account details > h3 { margin-top: .75rem }
.command { display: grid; gap: .5rem; justify-items: start; margin-top: .5rem }
.command pre, .request pre { background: var(--sunken); border: 1px solid var(--line); border-radius: .375rem; padding: .625rem .75rem; width: 100% }
.log > li { border-top: 1px solid var(--line) }
.log > li.none { border: 0 }
.log summary { display: grid; gap: 0 .75rem; align-items: baseline; padding: .4375rem 0; color: var(--text); list-style: none;
  grid-template-columns: 2.5rem 6rem 3.5rem minmax(0, 1fr) auto 4rem }
.log summary::-webkit-details-marker { display: none }
.log summary:hover, .log [open] > summary { background: var(--sunken) }
.number, .time, .method, .took { font-size: .8125rem; color: var(--quiet); font-variant-numeric: tabular-nums }
.number, .took { text-align: right }
.call { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.call code { color: var(--quiet); margin-left: .375rem }
.answer { font-weight: 650; font-variant-numeric: tabular-nums }
.reason { grid-column: 4 / -1; font-size: .8125rem }
.request { padding: .5rem 0 1rem 3.25rem; font-size: .875rem }
.request pre + p { margin-top: .5rem }
.request.panel { padding: .25rem 1rem 1rem }
.request details { margin-top: .75rem }
.log .request summary { display: list-item; list-style: revert; padding: 0; color: var(--accent); background: none }
.request .caption + * { margin-top: .25rem }
.scroll { overflow-x: auto; padding: 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4375rem 1rem; border-top: 1px solid var(--line); font-weight: 400 }
thead th { border-top: 0; font-size: .8125rem; color: var(--quiet) }
td, thead th + th { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.toast { position: fixed; right: 1rem; bottom: 1rem; padding: .375rem .75rem; border-radius: .375rem; background: var(--text); color: var(--ground) }
.toast:empty { display: none }
.lost header::after { content: 'The emulator does not answer.'; display: block; text-align: center; color: var(--bad); padding: .25rem }
@media (scripting: none) { .copy, .scripted { display: none } }
@media (scripting: enabled) { .unscripted { display: none } }
@media (max-width: 64rem) { .columns, .account { grid-template-columns: minmax(0, 1fr) } }
@media (max-width: 40rem) {
  .bar { flex-wrap: wrap; padding: .5rem 1rem }
  nav { order: 1; flex-basis: 100% }
  header { position: static }
  .values > div { grid-template-columns: minmax(0, 1fr) }
  .bar form { margin-left: auto }
  .panel [data-filter] .fields > :last-child { grid-column: 1 / -1 }
  .log summary { grid-template-columns: auto auto auto minmax(0, 1fr) auto; padding: .625rem 0 }
  .number { text-align: left }
  .call { grid-column: 1 / -1; grid-row: 2 }
  .answer { grid-column: 5; grid-row: 1 }
  .took { grid-column: 4; grid-row: 1 }
  .reason { grid-column: 1 / -1 }
  .request { padding-left: 0 }

}
`;
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);
const STYLE_HASH = `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'`;

; 



function layout({ title, refresh, main }) {
    const isHome = title === '';
    const name = 'CodeArts emulator';
    const home = isHome ? html `<h1>${name}</h1>` : html `<a class="home" href="/">${name}</a>`;
    const base = isHome ? '' : '/';
    const links = ['Account', 'Extensions', 'Requests', 'Faults'].map(text => html `<li><a href="${base}#${text.toLowerCase()}">${text}</a></li>`);
    return html `<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${isHome ? '' : `${title} - `}${name}</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body data-refresh="${refresh}">
        <header>
          <div class="bar">
            ${home}
            <nav aria-label="Parts of the page">
              <ul>
                ${links}
              </ul>
            </nav>
            <form
              method="post"
              action="/reset"
              data-confirm="Reset the emulator? All extensions, plans, requests and faults are removed."
            >
              <button class="quiet">Reset</button>
            </form>
          </div>
        </header>
        <main>${main}</main>
        <footer>
          Nothing here is real: the account exists only in the memory of this process, and its credentials
          open nothing else.
        </footer>
        <p id="status" class="toast" role="status"></p>
        ${SCRIPT_ELEMENT}
      </body>
    </html>`.source;
}

; 

function signInMethods(url, account) {
    return [
        { title: 'Always', values: [['endpoint, req-endpoint', url]] },
        {
            title: 'With a token',
            values: [
                ['domain-id', account.domainId],
                ['token', account.token]
            ]
        },
        {
            title: 'With an access key',
            values: [
                ['domain-id', account.domainId],
                ['access-key-id', account.accessKeyId],
                ['secret-access-key', account.secretAccessKey],
                ['security-token (optional)', account.securityToken]
            ]
        },
        {
            title: "With GitHub's ID token (OIDC); set the variables in the environment of the step",
            values: [
                ['sts-endpoint', url],
                ['provider-urn', account.providerUrn],
                ['agency-urn', account.agencyUrn],
                ['audience', account.oidcAudience],
                ['ACTIONS_ID_TOKEN_REQUEST_URL', idTokenRequestUrl(url)],
                ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', account.idTokenRequestToken]
            ]
        },
        {
            title: 'With the password of an IAM user; needs a region, e.g. cn-north-4',
            values: [
                ['iam-endpoint', url],
                ['iam-user', account.iamUser],
                ['iam-password', account.iamPassword],
                ['iam-account', account.iamAccount]
            ]
        }
    ];
}

; 

function section(id, title, content, beside = html ``) {
    return html `<section aria-labelledby="${id}">
    <div class="heading">
      <h2 id="${id}" tabindex="-1">${title}</h2>
      ${beside}
    </div>
    ${content}
  </section>`;
}
function copyable(name, value) {
    return html `<span class="value" data-value
    ><code>${value}</code>
    <button type="button" class="copy" data-copy>Copy<span class="apart"> ${name}</span></button></span
  >`;
}
function textField(label, { id, name, value, placeholder = '', digits = false }) {
    const input = html `<input
    id="${id}"
    name="${name}"
    value="${value}"
    placeholder="${placeholder}"
    inputmode="${digits ? 'numeric' : 'text'}"
    autocomplete="off"
  />`;
    return labelled(label, id, input);
}
function textArea(label, { id, name, value, placeholder = '' }) {
    const area = html `<textarea
    id="${id}"
    name="${name}"
    rows="3"
    placeholder="${placeholder}"
    spellcheck="false"
  >
${value}</textarea>`;
    return labelled(label, id, area);
}
function labelled(label, id, control) {
    return html `<div class="field"><label for="${id}">${label}</label>${control}</div>`;
}
function parts_option(value, chosen, label = value) {
    return html `<option value="${value}" ${value === chosen ? html `selected` : ''}>${label}</option>`;
}
function buttonForm(action, label, what, values = {}) {
    const hidden = Object.entries(values).map(([name, value]) => html `<input type="hidden" name="${name}" value="${value}" />`);
    return html `<form method="post" action="${action}" class="inline">
    ${hidden}<button class="quiet">${label}<span class="apart"> ${what}</span></button>
  </form>`;
}
function problem(sentences) {
    if (sentences === undefined)
        return html ``;
    const lines = sentences.split('\n').map(sentence => html `<p>${sentence}</p>`);
    return html `<div class="problem" role="alert" tabindex="-1" autofocus>${lines}</div>`;
}

; 



const SHOWN_METHODS = 2;
function accountSection(url, account) {
    const iamPassword = '';
    const methods = signInMethods(url, { ...account, iamPassword });
    const copied = new Set();
    const groups = methods.map(method => methodGroup(method, copied));
    return section('account', 'Account', html `<div class="panel account">
      <div>
        ${groups.slice(0, SHOWN_METHODS)}
        <details>
          <summary>Other ways to sign in</summary>
          ${groups.slice(SHOWN_METHODS)}
        </details>
      </div>
      <div>
        <h3>Run the action from a terminal</h3>
        <p class="quiet">
          In the folder of the action's repository, this publishes its example as a step of a workflow does.
          Further inputs are further <code>INPUT_...</code> variables.
        </p>
        <div class="command" data-value>
          <pre tabindex="0" role="region" aria-label="Command"><code>${command(url, account)}</code></pre>
          <button type="button" class="copy" data-copy>Copy<span class="apart"> command</span></button>
        </div>
      </div>
    </div>`);
}
function methodGroup({ title, values }, copied) {
    const rows = values.map(([name, value]) => {
        const content = copied.has(name) ? html `<code>${value}</code>` : copyable(name, value);
        copied.add(name);
        const shown = value === '' ? html `<span class="none">not shown here; npm run emulator prints it</span>` : content;
        return html `<div>
      <dt>${name}</dt>
      <dd>${shown}</dd>
    </div>`;
    });
    return html `<h3>${title}</h3>
    <dl class="values">${rows}</dl>`;
}
function command(url, account) {
    const variables = [
        ['HUAWEICLOUD_SDK_DOMAIN_ID', account.domainId],
        ['HUAWEICLOUD_SDK_AK', account.accessKeyId],
        ['HUAWEICLOUD_SDK_SK', account.secretAccessKey],
        ['GITHUB_OUTPUT', '/dev/null'],
        ['GITHUB_STEP_SUMMARY', '/dev/null'],
        ['INPUT_ENDPOINT', url],
        ['INPUT_OPERATION', 'publish'],
        ['INPUT_PACKAGE-PATH', 'examples/hello-extension']
    ];
    const lines = variables.map(([name = '', value = '']) => `  ${name}=${shellWord(value)} \\\n`);
    return `env \\\n${lines.join('')}  node dist/index.js`;
}
function shellWord(text) {
    return /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

; 

const KB = 1024;
const MB = 1024 * KB;
function bytes(size) {
    if (size < KB)
        return counted(size, 'byte');
    return size < MB ? `${(size / KB).toFixed(1)} KB` : `${(size / MB).toFixed(1)} MB`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function duration(milliseconds) {
    return milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}
function dayAndTime(time) {
    const iso = new Date(time).toISOString();
    return html `<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC</time>`;
}
function timeOfDay(time) {
    const iso = new Date(time).toISOString();
    return html `<time datetime="${iso}" title="${iso}">${iso.slice(11, 23)}</time>`;
}

; 





const SHOWN_VERSIONS = 4;
function extensionsSection(store, url) {
    const cards = [...store.extensions.values()].map(extension => card(extension, url));
    const none = html `<p id="no-extensions" class="none">
    None yet. What the action registers, uploads and publishes appears here.
  </p>`;
    const content = html `<div id="cards" class="cards" data-live>${cards.length > 0 ? cards : none}</div>`;
    return section('extensions', 'Extensions', content);
}
function versionPath(extension, version) {
    return `/extensions/${encodeURIComponent(extension.name)}/versions/${encodeURIComponent(version.number)}`;
}
function state({ state: name }) {
    return name === 'formal'
        ? html `<span class="state published">published</span>`
        : html `<span class="state draft">draft</span>`;
}
function uses({ references }) {
    return references === null ? html `` : html ` <span class="quiet">${counted(references, 'reference')}</span>`;
}
function icon({ name, displayName, iconUrl }, url) {
    const path = iconUrl.startsWith(`${url}/`) ? iconUrl.slice(url.length) : iconUrl;
    const own = path.startsWith(ICON_PATH) || ICON_FILE_PATH.test(splitUrl(path).path);
    if (own)
        return html `<img class="icon" src="${path}" alt="Icon of ${name}" />`;
    const [letter = ''] = displayName;
    return html `<span class="icon" aria-hidden="true">${letter.toUpperCase()}</span>`;
}
function card(extension, url) {
    const { name, displayName, description, businessType, iconUrl } = extension;
    const pictured = icon(extension, url);
    const elsewhere = iconUrl === '' || pictured.source.startsWith('<img')
        ? ''
        : html `<p class="quiet">Icon, not loaded from here: <code>${iconUrl}</code></p>`;
    return html `<article id="extension-${name}" class="panel" aria-labelledby="name-${name}">
    <div class="title">
      ${pictured}
      <div>
        <h3 id="name-${name}">${displayName}</h3>
        <p><code>${name}</code> <span class="quiet">${businessType}</span>${uses(extension)}</p>
      </div>
    </div>
    ${description === '' ? '' : html `<p>${description}</p>`} ${elsewhere} ${versions(extension)}
  </article>`;
}
function versions(extension) {
    const items = extension.versions.toReversed().map(version => versionItem(extension, version));
    if (items.length === 0)
        return html `<p>
      <span class="state registered">registered</span> <span class="quiet">no version yet</span>
    </p>`;
    const older = items.slice(SHOWN_VERSIONS);
    return html `<ul class="versions">
      ${items.slice(0, SHOWN_VERSIONS)}
    </ul>
    ${older.length === 0
        ? ''
        : html `<details>
            <summary>${counted(older.length, 'older version')}</summary>
            <ul class="versions">
              ${older}
            </ul>
          </details>`}`;
}
function versionItem(extension, version) {
    const path = versionPath(extension, version);
    const about = version.description === '' ? '' : html `<p>${version.description}</p>`;
    return html `<li>
    <a href="${path}"><span class="apart">${extension.name} </span>${version.number}</a>
    ${state(version)} <span class="quiet">${dayAndTime(version.changed)}</span>${uses(version)} ${about}
  </li>`;
}
function plansSection(store) {
    const rows = [...store.thumbnails.values()].map(thumbnail => planItem(thumbnail, store));
    const list = html `<div class="cards">${rows}</div>`;
    const content = rows.length === 0 ? html `` : section('plans', 'Plans', list);
    return html `<div id="plans-part" data-live>${content}</div>`;
}
function planItem({ planId, projectId, imgUrl }, store) {
    const source = `/_emulator/image?uri=${encodeURIComponent(imgUrl)}`;
    const image = store.images.has(imgUrl)
        ? html `<img class="icon" src="${source}" alt="Thumbnail of ${planId}" />`
        : html `<span class="icon" aria-hidden="true">?</span>`;
    return html `<article class="panel" aria-label="Plan ${planId}">
    <div class="title">
      ${image}
      <div>
        <h3>${planId}</h3>
        <p class="quiet">Project <code>${projectId}</code></p>
      </div>
    </div>
    <p class="quiet">Image <code>${imgUrl}</code>${store.images.has(imgUrl) ? '' : ', not uploaded here'}</p>
  </article>`;
}

; 





function faultsSection(faults, attempt) {
    const items = faults.map(faultItem);
    const none = html `<li id="no-faults" class="none">None in force: every call is answered.</li>`;
    const kinds = KIND_NAMES.map(kind => html `<dt><code>${kind}</code></dt>
        <dd id="kind-${kind}">${KINDS[kind].what} ${effect(KINDS[kind].applied)}</dd>`);
    const content = html `<div class="panel">
    <ul id="faults-in-force" class="rows" data-live>
      ${items.length > 0 ? items : none}
    </ul>
    ${faultForm(attempt)}
    <details>
      <summary>All kinds of faults</summary>
      <dl class="kinds">${kinds}</dl>
    </details>
  </div>`;
    return section('faults', 'Faults', content);
}
function effect(applied) {
    if (applied === 'if asked for')
        return 'The call has its effect only if that is asked for.';
    return applied === 'yes' ? 'The call has its effect.' : 'The call has no effect.';
}
function faultItem({ number, rule, seen }) {
    const { call, kind } = rule;
    const what = `fault ${number}: ${call}, ${kind}`;
    return html `<li id="fault-${number}">
    <div>
      <code>${call}</code> <strong>${kind}</strong>
      <p class="quiet">${progress(rule, seen)}</p>
      ${detail(rule)}
    </div>
    ${buttonForm('/faults/clear', 'Clear', what, { number: String(number) })}
  </li>`;
}
function progress({ nth = 1, times = 1 }, seen) {
    const happened = Math.max(seen - nth + 1, 0);
    if (happened >= times)
        return `Spent: happened to ${counted(times, 'call')}.`;
    if (seen < nth - 1)
        return `Waits for call ${nth}; ${seen} so far.`;
    return `Happens to the next ${counted(times - happened, 'call')}.`;
}
function detail({ call: _call, kind: _kind, nth: _nth, times: _times, ...rest }) {
    const fields = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return fields.length === 0 ? html `` : html `<p><code>${fields.join(', ')}</code></p>`;
}
function faultForm(attempt) {
    const given = (name) => attempt?.values.get(name) ?? '';
    const control = (name, placeholder) => ({
        id: `fault-${name}`,
        name,
        value: given(name),
        placeholder,
        digits: /^\d+$/.test(placeholder)
    });
    return html `<form method="post" action="/faults" aria-label="Faults">
    ${problem(attempt?.problem)}
    <div class="fields">
      ${labelled('Call', 'fault-call', callList(given('call')))}
      ${labelled('Kind', 'fault-kind', kindList(given('kind')))}
    </div>
    <p id="what" class="quiet"></p>
    ${specific('location', textField('Location', control('location', 'http://127.0.0.1:9/')))}
    <div class="fields numbers">
      ${specific('status', textField('Status', control('status', '503')))}
      ${specific('milliseconds', textField('Milliseconds', control('milliseconds', '2000')))}
      ${specific('bytes', textField('Bytes', control('bytes', '100000')))}
      ${textField('First call', control('nth', '1'))} ${textField('Calls', control('times', '1'))}
    </div>
    ${specific('body', textArea('Body, text or JSON', control('body', '{"error_code": "..."}')))}
    ${specific('headers', textArea('Headers, one a line', control('headers', 'retry-after: 1')))}
    ${specific('applied', faults_checkbox(given('applied') !== ''))}
    <button class="main">Add fault</button>
  </form>`;
}
function callList(chosen) {
    const groups = [...new Set(CALLS.map(({ service }) => service))].map(service => {
        const calls = CALLS.filter(call => call.service === service);
        return html `<optgroup label="${service.name}">${calls.map(({ name }) => parts_option(name, chosen))}</optgroup>`;
    });
    return html `<select id="fault-call" name="call">
    ${parts_option('*', chosen, 'every call (*)')} ${groups}
  </select>`;
}
function kindList(chosen) {
    const options = KIND_NAMES.map(kind => parts_option(kind, chosen));
    return html `<select id="fault-kind" name="kind" aria-describedby="what">
    ${options}
  </select>`;
}
function specific(field, control) {
    const kinds = KIND_NAMES.filter(kind => Object.hasOwn(KINDS[kind].fields, field));
    return html `<div data-kinds="${kinds.join(' ')}">${control}</div>`;
}
function faults_checkbox(checked) {
    return html `<label class="check">
    <input type="checkbox" name="applied" value="true" ${checked ? html `checked` : ''} />
    <span>The call has its effect all the same</span>
  </label>`;
}

; 




function referencesSection(store, attempt) {
    const targets = [...store.extensions.values()].flatMap(({ name, references, versions }) => [
        { key: name, references },
        ...versions
            .toReversed()
            .map(version => ({ key: `${name} ${version.number}`, references: version.references }))
    ]);
    const rows = targets.flatMap(({ key, references }) => (references === null ? [] : references_row(key, references)));
    const chosen = attempt?.values.get('target') ?? '';
    const options = targets.map(({ key }) => html `<option
        id="target-${key.replace(' ', '-')}"
        value="${key}"
        ${key === chosen ? html `selected` : ''}
      >
        ${key}
      </option>`);
    const targetList = html `<select id="targets" name="target" data-live>
    ${options}
  </select>`;
    const value = attempt?.values.get('count') ?? '';
    const count = { id: 'references-count', name: 'count', value, placeholder: '3', digits: true };
    const none = html `<li id="no-references" class="none">None set.</li>`;
    const content = html `<div class="panel">
    <ul id="references-set" class="rows" data-live>
      ${rows.length > 0 ? rows : none}
    </ul>
    <form method="post" action="/references" aria-label="Reference counts">
      ${problem(attempt?.problem)}
      <div class="fields">
        ${labelled('Extension or version', 'targets', targetList)}
        ${textField('Pipelines that use it', count)}
      </div>
      <button class="main">Set count</button>
    </form>
  </div>`;
    return section('references', 'Reference counts', content);
}
function references_row(key, references) {
    return [
        html `<li id="references-${key.replace(' ', '-')}">
      <div><code>${key}</code> <span class="quiet">${counted(references, 'reference')}</span></div>
      ${buttonForm('/references/clear', 'Clear', `count of ${key}`, { target: key })}
    </li>`
    ];
}
const references_FORMS = {
    url: 'an absolute URL',
    path: 'a relative URL',
    true: 'only true'
};
function iconSection({ iconAnswer }, attempt) {
    const options = settings .U.map(form => parts_option(form, iconAnswer, references_FORMS[form]));
    const list = html `<select id="icon-answer" name="icon_answer">
    ${options}
  </select>`;
    const content = html `<div class="panel">
    <p class="quiet">The documents show several answers to update-icon.</p>
    <form method="post" action="/icon-answer" aria-label="Icon answers">
      ${problem(attempt?.problem)} ${labelled('update-icon answers', 'icon-answer', list)}
      <button class="main">Set answer</button>
    </form>
  </div>`;
    return section('icons', 'Icon answers', content);
}

; 

const UNKNOWN = 'unknown';
const MAX_SHOWN = 8_000;
const GROUPS = {
    answered: status => status !== undefined && status < 400,
    refused: status => status !== undefined && status >= 400,
    none: status => status === undefined
};
const beginnings = new WeakMap();
function readFilter(query) {
    const given = (name) => (query.get(name) ?? '').trim();
    const before = given('before');
    return {
        call: given('call'),
        status: given('status'),
        text: given('text'),
        before: /^\d{1,15}$/.test(before) ? Number(before) : Infinity
    };
}
function filters({ call, status, text, before }) {
    return call + status + text !== '' || before !== Infinity;
}
function filtered(requests, filter) {
    return requests.filter(request => passes(request, filter)).reverse();
}
function passes(request, { call, status, text, before }) {
    if (request.number >= before)
        return false;
    if (call !== '' && call !== (request.call ?? UNKNOWN))
        return false;
    const group = Object.hasOwn(GROUPS, status) ? GROUPS[status] : undefined;
    const hasStatus = group?.(request.status) ?? String(request.status) === status;
    if (status !== '' && !hasStatus)
        return false;
    return text === '' || searched(request).toLowerCase().includes(text.toLowerCase());
}
function searched(request) {
    const { call = UNKNOWN, method, url, errorCode = '', fault = '', parts = [] } = request;
    const names = parts.flatMap(({ name, filename = '' }) => [name, filename]);
    const body = jsonBeginning(request).text;
    const reason = reasonWithoutCredentials(request);
    return [call, method, urlWithoutCredentials(url), errorCode, reason, fault, ...names, body].join('\n');
}
function jsonText(request) {
    return 'json' in request ? JSON.stringify(valueWithoutCredentials(request.json), null, 2) : '';
}
function jsonBeginning(request) {
    const known = beginnings.get(request);
    if (known)
        return known;
    const whole = jsonText(request);
    const cut = whole.length > MAX_SHOWN;
    const text = cut ? Buffer.from(whole.slice(0, MAX_SHOWN)).toString() : whole;
    if ('json' in request)
        beginnings.set(request, { text, cut });
    return { text, cut };
}

; 







const SHOWN_REQUESTS = 50;
function requestsSection(requests, filter) {
    const found = filtered(requests, filter);
    const shown = found.slice(0, SHOWN_REQUESTS);
    const empty = filters(filter)
        ? html `<li id="no-requests" class="none">No request matches the filter.</li>`
        : html `<li id="no-requests" class="none">None yet.</li>`;
    const content = html `<div class="panel">
    ${filterForm(requests, filter)}
    <ol id="log" class="log" data-live>
      ${shown.length > 0 ? shown.map(requestItem) : empty}
    </ol>
    <div id="more" data-live>${olderLink(found, filter)}</div>
  </div>`;
    const buttons = html `<div class="buttons">
    <button type="button" class="quiet scripted" data-pause aria-pressed="false">Pause</button>
    ${buttonForm('/requests/clear', 'Clear', 'requests')}
  </div>`;
    return section('requests', 'Requests', content, buttons);
}
function filterForm(requests, { call, status, text }) {
    const statuses = [...new Set(requests.flatMap(request => request.status ?? []))].sort((a, b) => a - b);
    const calls = html `<select id="filter-call" name="call">
    ${parts_option('', call, 'every call')} ${CALLS.map(({ name }) => parts_option(name, call))} ${parts_option(UNKNOWN, call)}
  </select>`;
    const answers = html `<select id="filter-status" name="status">
    ${parts_option('', status, 'every answer')} ${parts_option('answered', status, 'without refusals')}
    ${parts_option('refused', status, 'only refusals')} ${parts_option('none', status, 'without an answer')}
    ${statuses.map(each => parts_option(String(each), status))}
  </select>`;
    return html `<form method="get" action="/#requests" role="search" aria-label="Filter requests" data-filter>
    <div class="fields">
      ${labelled('Call', 'filter-call', calls)} ${labelled('Answer', 'filter-status', answers)}
      ${textField('Text', { id: 'filter-text', name: 'text', value: text, placeholder: 'path, reason or body' })}
    </div>
    <button class="quiet unscripted">Filter</button>
  </form>`;
}
function olderLink(found, { call, status, text }) {
    const last = found[SHOWN_REQUESTS - 1];
    if (last === undefined || found.length <= SHOWN_REQUESTS)
        return html ``;
    const query = new URLSearchParams({ call, status, text, before: String(last.number) });
    return html `<p>
    <a href="/?${query.toString()}#requests">${counted(found.length - SHOWN_REQUESTS, 'older request')}</a>
  </p>`;
}
function requestItem(request) {
    return html `<li id="request-${request.number}">
    <details>
      <summary>${summary(request)}</summary>
      <div class="request">${target(request)} ${requests_body(request, false)} ${origin(request)}</div>
    </details>
  </li>`;
}
function target({ method, url }) {
    return html `<p><b>${method}</b> <code>${urlWithoutCredentials(url)}</code></p>`;
}
function shortTarget(url) {
    return urlWithoutCredentials(url).replace(/^(\/v\d\/)[A-Za-z0-9]{32}(?=\/)/, '$1...');
}
function summary(request) {
    const { number, call = UNKNOWN, method, url, received } = request;
    return html `<span class="number">${number}</span> <span class="time">${timeOfDay(received)}</span>
    <span class="method">${method}</span>
    <span class="call"><b>${call}</b> <code>${shortTarget(url)}</code></span>
    <span class="answer">${answer(request)}</span>
    <span class="took">${took(request)}</span> ${reason(request)}`;
}
function answer({ status, duration: milliseconds }) {
    if (status !== undefined)
        return html `<span class="${status < 400 ? 'good' : 'bad'}">${status}</span>`;
    return milliseconds === undefined ? html `open` : html `<span class="bad">no answer</span>`;
}
function took({ duration: milliseconds }) {
    return milliseconds === undefined ? '' : duration(milliseconds);
}
function reason(request) {
    const { errorCode, errorMessage, fault } = request;
    if (errorCode === undefined && errorMessage === undefined && fault === undefined)
        return html ``;
    const injected = fault === undefined ? '' : html `<span class="state draft">fault: ${fault}</span> `;
    const code = errorCode === undefined ? '' : html `<code>${errorCode}</code> `;
    return html `<span class="reason">${injected}${code}${reasonWithoutCredentials(request)}</span>`;
}
function requests_body(request, whole) {
    const { bodySize, complete, parts = [] } = request;
    const size = html `<p class="caption">Body, ${bytes(bodySize)}${complete ? '' : ', not read to its end'}</p>`;
    const { text, cut } = whole ? { text: jsonText(request), cut: false } : jsonBeginning(request);
    const json = text === ''
        ? ''
        : html `<pre
          tabindex="0"
          role="region"
          aria-label="JSON of request ${request.number}"
        ><code>${text}</code></pre>`;
    const more = cut ? html `<p class="quiet">The beginning of ${bytes(bodySize)}.</p>` : '';
    const rows = parts.map(({ name, filename, contentType, size: length, sha256 }) => html `<li>
        <b>${name}</b> ${filename === undefined ? '' : html `<code>${filename}</code>`}
        <span class="quiet">${contentType}, ${bytes(length)}</span>
        <p class="quiet">SHA-256 <code>${sha256}</code></p>
      </li>`);
    return html `${size}${json}${more}${rows.length === 0
        ? ''
        : html `<ul class="rows">
          ${rows}
        </ul>`}
  ${whole ? '' : html `<p><a href="/requests/${request.number}">Request ${request.number} on its own page</a></p>`}`;
}
function origin(request) {
    const rows = Object.entries(withoutCredentials(request).headers).map(([name, value]) => html `<div>
        <dt>${name}</dt>
        <dd><code>${value}</code></dd>
      </div>`);
    return html `<details>
    <summary>${counted(rows.length, 'header')}</summary>
    <dl class="values">${rows}</dl>
  </details>`;
}
function requestPage(request) {
    const { number, call = UNKNOWN, received } = request;
    const main = html `<div class="title page">
      <div>
        <h1>Request ${number}: ${call}</h1>
        <p>${answer(request)} <span class="quiet">${dayAndTime(received)}, ${took(request)}</span></p>
      </div>
    </div>
    ${target(request)} ${reason(request)}
    <div class="panel request">${requests_body(request, true)} ${origin(request)}</div>`;
    return layout({ title: `Request ${number}`, refresh: '', main });
}

; 







function page_page(content) {
    const { url, account, store, requests, faults, settings, filter, refused } = content;
    const attempt = (part) => (refused?.part === part ? refused : undefined);
    const main = html `${accountSection(url, account)}
    <div class="columns">
      <div>${extensionsSection(store, url)} ${plansSection(store)} ${requestsSection(requests, filter)}</div>
      <div>
        ${faultsSection(faults, attempt('faults'))} ${referencesSection(store, attempt('references'))}
        ${iconSection(settings, attempt('icons'))}
      </div>
    </div>`;
    return layout({ title: '', refresh: '/', main });
}

; 


const POLICY = [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `script-src ${SCRIPT_HASH}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads'
].join('; ');

; 

const MAX_LISTED = 1_000;
async function filesOf(archive) {
    const files = [];
    let count = 0;
    try {
        for await (const entry of (await yauzl.fromBufferPromise(archive)).eachEntry()) {
            if (entry.fileName.endsWith('/'))
                continue;
            count += 1;
            const { fileName: name, uncompressedSize: size, compressedSize: packedSize } = entry;
            if (count <= MAX_LISTED)
                files.push({ name, size, packedSize });
        }
    }
    catch {
    }
    return { files, count };
}

; 







async function versionPage({ url, store, extension, version }) {
    const { displayName, name } = extension;
    const archive = store.archives.get(version.uniqueId);
    const files = version.package && archive ? filesSection(await filesOf(archive)) : html ``;
    const main = html `<div class="title page">
      ${icon(extension, url)}
      <div>
        <h1>${displayName} ${version.number}</h1>
        <p><code>${name}</code> ${state(version)}${uses(version)}</p>
      </div>
    </div>
    ${version.description === '' ? '' : html `<p>${version.description}</p>`}
    <div class="panel">
      <dl class="values">${facts(extension, version)}</dl>
      ${archive && version.package ? download(extension, version, archive) : ''}
    </div>
    ${files} ${definition(version)}
    <p><a href="/?text=${encodeURIComponent(name)}#requests">Requests about ${name}</a></p>`;
    return layout({ title: `${name} ${version.number}`, refresh: '', main });
}
function facts({ businessType }, version) {
    const { package: packaged, published } = version;
    const list = [
        ['Type', businessType],
        ['Runtime', version.runtimeAttribution],
        ['Unique ID', copyable('unique ID', version.uniqueId)],
        ['Created', dayAndTime(version.created)],
        packaged ? ['Uploaded', dayAndTime(packaged.uploaded)] : ['Changed', dayAndTime(version.changed)],
        ['Published', published === null ? html `<span class="none">not yet</span>` : dayAndTime(published)]
    ];
    if (packaged) {
        list.push(['File', html `<code>${packaged.filename}</code> <span class="quiet">${bytes(packaged.size)}</span>`], ['SHA-256', copyable('SHA-256', packaged.sha256)]);
    }
    else
        list.push(['Made of', 'JSON, without a package']);
    return list.map(([term, fact]) => html `<div>
        <dt>${term}</dt>
        <dd>${fact}</dd>
      </div>`);
}
function download(extension, version, archive) {
    return html `<p>
    <a class="button" href="${versionPath(extension, version)}/package.zip" download>
      Download ${extension.name} ${version.number}
      <span class="quiet">.zip, ${bytes(archive.length)}</span></a
    >
  </p>`;
}
function filesSection({ files, count }) {
    const rows = files.map(({ name, size, packedSize }) => html `<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${bytes(size)}</td>
        <td>${bytes(packedSize)}</td>
      </tr>`);
    const more = count > files.length ? html `<p class="quiet">and ${counted(count - files.length, 'more file')}</p>` : '';
    const table = html `<div class="panel scroll" role="region" aria-label="Table of files" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Size</th>
            <th scope="col">Packed</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${more}`;
    return section('files', 'Files', table, html `<span class="quiet">${counted(count, 'file')}</span>`);
}
function definition({ package: packaged, content }) {
    const shown = JSON.stringify(valueWithoutCredentials(packaged?.manifest ?? content), null, 2);
    const title = packaged ? 'Manifest' : 'Definition';
    const text = html `<pre
    class="panel"
    tabindex="0"
    role="region"
    aria-label="JSON"
  ><code>${shown}</code></pre>`;
    return section('manifest', title, text);
}

; 












const VERSION_PATH = '/extensions/{name}/versions/{version}';
const PAGES = [
    { name: 'home', method: 'GET', path: '/' },
    { name: 'version', method: 'GET', path: VERSION_PATH },
    { name: 'package', method: 'GET', path: `${VERSION_PATH}/package.zip` },
    { name: 'request', method: 'GET', path: '/requests/{number}' }
];
const MAX_FORM_BYTES = 1024 * 1024;
async function answerPage(shown, request) {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const { path, query } = splitUrl(request.url ?? '');
    const form = Object.hasOwn(FORMS, path) ? FORMS[path] : undefined;
    if (form !== undefined) {
        if (method === 'POST')
            return routes_submit(shown, form, request);
        if (method === 'GET')
            return seeOther('/');
    }
    const found = findRoute(PAGES, method, path);
    if (found === undefined)
        return undefined;
    const { name = '', version = '', number = '' } = found.values;
    if (found.route.name === 'home')
        return asPage(home(shown, query));
    if (found.route.name === 'request') {
        const record = shown.requests.all.find(each => String(each.number) === number);
        return record ? asPage(requestPage(record)) : missing(`request ${number}`);
    }
    const extension = shown.store.extensions.get(name);
    const wanted = extension?.versions.find(each => each.number === version);
    if (extension === undefined || wanted === undefined)
        return missing(`version ${version} of ${name}`);
    return found.route.name === 'package'
        ? routes_download(shown, extension, wanted)
        : asPage(await versionPage({ ...shown, extension, version: wanted }));
}
function home(shown, query, refused) {
    const { requests, faults, ...others } = shown;
    const content = { ...others, requests: requests.all, faults: faults.numbered, filter: readFilter(query) };
    return page_page({ ...content, ...(refused ? { refused } : {}) });
}
async function routes_submit(shown, form, request) {
    if (!comesFromPage(request))
        return notFromPage();
    const body = await (0,http_body .tk)(request, MAX_FORM_BYTES);
    if (body === undefined)
        return tooLong();
    const values = new URLSearchParams(body.toString());
    try {
        form.act(shown, values);
        return seeOther(`/#${form.part}`);
    }
    catch (error) {
        if (!(error instanceof RangeError || error instanceof refusals .P_))
            throw error;
        return asPage(home(shown, new URLSearchParams(), { part: form.part, values, problem: error.message }), 400);
    }
}
function routes_download({ store }, extension, version) {
    const what = `${extension.name} ${version.number}`;
    const content = version.package && store.archives.get(version.uniqueId);
    if (content === undefined)
        return missing(`package of ${what}`);
    const answer = (0,answers .NJ)(content, 'application/zip');
    const filename = `${extension.name}-${version.number}.zip`;
    answer.headers['content-disposition'] = `attachment; filename="${filename}"`;
    return answer;
}
function asPage(content, status = 200) {
    const answer = (0,answers .X)(content, status);
    answer.policy = POLICY;
    answer.headers['cache-control'] = 'no-store';
    return answer;
}
function seeOther(location) {
    return { status: 303, headers: { location }, body: Buffer.alloc(0) };
}
function missing(what) {
    return plain(404, 'Not found', `The emulator has no ${what}. Perhaps it was removed, or the emulator was started anew.`);
}
function notFromPage() {
    return plain(403, 'Refused', 'A form is only taken from the page of the emulator itself. Programs use the paths below /_emulator.');
}
function tooLong() {
    const answer = plain(413, 'Refused', `A form has at most ${MAX_FORM_BYTES} bytes.`);
    answer.headers['connection'] = 'close';
    return answer;
}
function plain(status, title, sentence) {
    const main = html `<div class="title page"><h1>${title}</h1></div>
    <p>${sentence}</p>`;
    return asPage(layout({ title, refresh: '', main }), status);
}

; 









const control_MAX_BODY_BYTES = 1024 * 1024;
async function answerControl(control, request) {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const { path, query } = splitUrl(request.url ?? '');
    const icon = iconFile(path, query);
    if (method === 'GET' && icon !== undefined)
        return picture(control.store.icons.get(icon));
    if (!path.startsWith('/_emulator/'))
        return answerPage(control, request);
    switch (`${method} ${path}`) {
        case 'GET /_emulator/requests':
            return requests(control.requests, query);
        case 'DELETE /_emulator/requests':
            control.requests.clear();
            return (0,answers .Pq)(true);
        case 'GET /_emulator/faults':
            return (0,answers .Pq)(control.faults.all);
        case 'DELETE /_emulator/faults':
            control.faults.clear();
            return (0,answers .Pq)(true);
        case 'POST /_emulator/faults':
            return addFault(control.faults, await (0,http_body .tk)(request, control_MAX_BODY_BYTES));
        case 'POST /_emulator/references':
            return setReferences(control.store, await (0,http_body .tk)(request, control_MAX_BODY_BYTES));
        case 'GET /_emulator/settings':
            return control_settings(control.settings);
        case 'POST /_emulator/settings':
            return setSettings(control.settings, await (0,http_body .tk)(request, control_MAX_BODY_BYTES));
        case 'GET /_emulator/image':
            return (picture(control.store.images.get(query.get('uri') ?? '')) ??
                refused('IMAGE', 'There is no such image', 404));
        default:
            return refused('UNKNOWN', `The emulator has no ${method} ${path}`, 404);
    }
}
async function requests(log, query) {
    const call = query.get('call') ?? undefined;
    const count = query.get('count');
    if (count !== null) {
        if (!/^[1-9]\d{0,8}$/.test(count))
            return refused('COUNT', 'count: a number from 1 on is required');
        await log.arrived(Number(count), call);
    }
    return (0,answers .Pq)(log.of(call).map(withoutCredentials));
}
function addFault(faults, body) {
    if (body === undefined)
        return tooLarge();
    return orRefused('FAULT_RULE', () => {
        const rule = readFaultRule((0,http_body .qF)(body));
        faults.add(rule);
        return (0,answers .Pq)(rule, 201);
    });
}
function setReferences(store, body) {
    if (body === undefined)
        return tooLarge();
    return orRefused('REFERENCES', () => {
        const references = readReferences((0,http_body .qF)(body));
        store.setReferences(references.plugin_name, references.version, references.count);
        return (0,answers .Pq)(references);
    });
}
function control_settings({ iconAnswer }) {
    return (0,answers .Pq)({ icon_answer: iconAnswer });
}
function setSettings(current, body) {
    if (body === undefined)
        return tooLarge();
    return orRefused('SETTINGS', () => control_settings(Object.assign(current, readSettings((0,http_body .qF)(body)))));
}
function orRefused(name, act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof RangeError || error instanceof refusals .P_)
            return refused(name, error.message);
        throw error;
    }
}
function tooLarge() {
    const answer = refused('BODY', `The body is longer than ${control_MAX_BODY_BYTES} bytes`, 413);
    answer.headers['connection'] = 'close';
    return answer;
}
function refused(name, message, status = 400) {
    return (0,answers .Pq)({ error_msg: message, error_code: `EMULATOR.${name}` }, status);
}
function iconFile(path, query) {
    if (path.startsWith(ICON_PATH))
        return decode(path.slice(ICON_PATH.length)) ?? '';
    return ICON_FILE_PATH.test(path) ? (query.get('object_key') ?? '') : undefined;
}
function picture(found) {
    return found && (0,answers .NJ)(found.content, found.type);
}

; 

const ASKED_FOR = { error_msg: 'This fault was asked for', error_code: 'EMULATOR.FAULT' };
function canned(status, body) {
    if (status === 204 || status === 304)
        return { status, headers: {}, body: Buffer.alloc(0) };
    if (typeof body === 'string')
        return { status, headers: {}, body: Buffer.from(body) };
    return (0,answers .Pq)(body === undefined ? ASKED_FOR : body, status);
}
function firstHalf(bytes) {
    return bytes.subarray(0, Math.floor(bytes.length / 2));
}

; 


const PADDING_PER_HEADER = 30_000;
const CHUNK_BYTES = 64 * 1024;
const ANSWER_FAULTS = {
    status: async (rule, exchange, apply) => {
        await (rule.applied ? apply() : exchange.receive());
        const answer = canned(rule.status, rule.body);
        for (const [name, value] of Object.entries(rule.headers ?? {}))
            answer.headers[name.toLowerCase()] = value;
        exchange.send(answer);
    },
    redirect: async (rule, exchange) => {
        await exchange.receive();
        exchange.send({ status: rule.status ?? 302, headers: { location: rule.location }, body: Buffer.alloc(0) });
    },
    html: async (rule, exchange) => {
        await exchange.receive();
        exchange.send((0,answers .X)('<!DOCTYPE html><title>Proxy</title><p>This is no API.</p>', rule.status));
    },
    'truncated-json': async (_, exchange, apply) => {
        const answer = await apply();
        const whole = isJson(answer) ? answer.body : Buffer.from(JSON.stringify(answer.body.toString()));
        exchange.send({ ...answer, body: firstHalf(whole) });
    },
    'large-headers': async (rule, exchange, apply) => {
        const answer = await apply();
        for (let left = rule.bytes, number = 1; left > 0; left -= PADDING_PER_HEADER, number++) {
            answer.headers[`x-padding-${number}`] = 'x'.repeat(Math.min(left, PADDING_PER_HEADER));
        }
        exchange.send(answer);
    },
    'large-body': async (rule, exchange, apply) => {
        const answer = await apply();
        const length = Math.max(rule.bytes, 2);
        exchange.begin(answer, length);
        await exchange.write(Buffer.from('"'));
        for (let left = length - 2; left > 0; left -= CHUNK_BYTES) {
            await exchange.write(Buffer.alloc(Math.min(left, CHUNK_BYTES), 'x'));
        }
        await exchange.write(Buffer.from('"'));
        exchange.end();
    }
};
function isJson(answer) {
    return answer.headers['content-type']?.startsWith('application/json') ?? false;
}

; 

const CONNECTION_FAULTS = {
    'drop-before': (_, exchange) => {
        exchange.drop();
    },
    'drop-during': async (_, exchange) => {
        await exchange.receiveSome();
        exchange.drop();
    },
    'drop-after': async (_, exchange, apply) => {
        await apply();
        exchange.drop();
    },
    'drop-answer': async (_, exchange, apply) => {
        const answer = await apply();
        exchange.begin(answer);
        await exchange.write(firstHalf(answer.body));
        delete exchange.record.status;
        exchange.drop();
    },
    delay: async (rule, exchange, apply) => {
        const answer = await apply();
        await exchange.wait(rule.milliseconds);
        exchange.send(answer);
    },
    hang: async (_, exchange) => {
        await exchange.receive();
    },
    stall: () => undefined,
    drip: async (rule, exchange, apply) => {
        const answer = await apply();
        exchange.begin(answer);
        for (const byte of answer.body) {
            await exchange.wait(rule.milliseconds);
            await exchange.write(Buffer.from([byte]));
        }
        exchange.end();
    },
    'drip-headers': async (rule, exchange, apply) => {
        const answer = await apply();
        const headers = { ...answer.headers, connection: 'close' };
        await exchange.sendRaw({ ...answer, headers }, rule.milliseconds);
        exchange.socket.end();
    },
    early: async (rule, exchange) => {
        await exchange.sendRaw(canned(rule.status, rule.body));
    }
};

; 


const FAULTS = { ...CONNECTION_FAULTS, ...ANSWER_FAULTS };
async function inject(rule, exchange, apply) {
    await run(rule.kind, rule, exchange, apply);
}
async function run(kind, rule, exchange, apply) {
    await FAULTS[kind](rule, exchange, apply);
}

; 
class FaultList {
    #faults = [];
    #count = 0;
    get all() {
        return this.#faults.map(({ rule, seen }) => ({ rule, seen }));
    }
    get numbered() {
        return this.#faults;
    }
    add(rule) {
        this.#count += 1;
        this.#faults.push({ number: this.#count, rule, seen: 0 });
    }
    remove(number) {
        this.#faults = this.#faults.filter(fault => fault.number !== number);
    }
    clear() {
        this.#faults = [];
    }
    next(call) {
        let due;
        for (const fault of this.#faults) {
            const { rule } = fault;
            if (!list_matches(rule, call))
                continue;
            fault.seen += 1;
            const first = rule.nth ?? 1;
            if (fault.seen >= first && fault.seen < first + (rule.times ?? 1))
                due ??= rule;
        }
        return due;
    }
}
function list_matches(rule, call) {
    return rule.call === '*' ? (call?.service.needsCredentials ?? true) : rule.call === call?.name;
}

; 




const MAX_SIGNED_BODY_BYTES = 12 * rules.MB;
const MAX_SKEW = 15 * 60_000;
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
function checkCaller(request, credentials, now) {
    const token = request.headers['x-auth-token'];
    const authorization = request.headers.authorization ?? '';
    if (token !== undefined) {
        const state = credentials.tokenState(String(token), now);
        if (state === 'expired')
            throw (0,refusals .JK)('token expires');
        if (state === 'unknown')
            throw (0,refusals .JK)('decrypt token fail');
    }
    else if (authorization.startsWith(ALGORITHM)) {
        checkSignature(request, authorization, credentials, now);
    }
    else {
        throw (0,refusals .JK)('x-auth-token not found');
    }
}
function checkSignature(request, header, credentials, now) {
    const { body } = request;
    if (body.size > MAX_SIGNED_BODY_BYTES) {
        const reason = 'Request entity too large: with AK/SK a body has at most 12 MB';
        throw (0,refusals .Tg)(413, 'APIGW.0201', reason);
    }
    const authorization = readAuthorization(header);
    if (!authorization)
        throw (0,refusals .JK)('the format of the Authorization header is wrong');
    const { accessKeyId, signedHeaders } = authorization;
    const key = credentials.key(accessKeyId, now);
    if (!key)
        throw (0,refusals .JK)(`Get secretKey failed,ak:${accessKeyId},err:ak not exist`);
    if (key.isLocked(now))
        throw (0,refusals .JK)('AK access failed to reach the limit,forbidden');
    const date = checkedDate(request, authorization, now);
    checkSecurityToken(request, authorization, key);
    const payloadHash = String(request.headers['x-sdk-content-sha256'] ?? body.sha256);
    const canonical = canonicalRequest(request, signedHeaders, payloadHash);
    const right = canonical !== undefined &&
        sameSecret(signatureOf(canonical, date, key.secret), authorization.signature) &&
        coversBody(request, payloadHash);
    if (!right) {
        key.fail(now);
        const shown = (canonical ?? '').replaceAll('\n', '|');
        throw (0,refusals .JK)(`verify aksk signature fail, canonicalRequest:${shown}, Authorization:${header}`);
    }
    key.succeed();
}
function checkedDate(request, { signedHeaders }, now) {
    const date = String(request.headers['x-sdk-date'] ?? '');
    const time = readDate(date);
    if (time === undefined)
        throw (0,refusals .JK)('x-sdk-date must have the format YYYYMMDDTHHMMSSZ');
    if (!signedHeaders.includes('x-sdk-date'))
        throw (0,refusals .JK)('x-sdk-date must be signed');
    if (Math.abs(now - time) > MAX_SKEW) {
        throw (0,refusals .JK)(`signature expired, signature time:${date},server time:${writeDate(now)}`);
    }
    return date;
}
function checkSecurityToken(request, { signedHeaders }, key) {
    const given = request.headers['x-security-token'];
    if (given === undefined) {
        if (key.temporary)
            throw (0,refusals .JK)('x-security-token not found');
        return;
    }
    if (!signedHeaders.includes('x-security-token'))
        throw (0,refusals .JK)('x-security-token must be signed');
    if (!sameSecret(String(given), key.securityToken))
        throw (0,refusals .JK)('the security token is wrong');
}
function coversBody({ body, headers }, payloadHash) {
    if (payloadHash !== UNSIGNED_PAYLOAD)
        return payloadHash.toLowerCase() === body.sha256;
    return body.size === 0 || !(0,http_body .Fh)(headers['content-type'] ?? '');
}

; 



async function answerCall(gateway, exchange, found) {
    const body = await exchange.receive();
    const { method = '', url = '', headers } = exchange.request;
    const service = found?.route.service;
    const now = gateway.clock();
    let answer;
    try {
        if (!found) {
            const reason = 'The API does not exist or has not been published in the environment';
            throw (0,refusals .Tg)(404, 'APIGW.0101', reason);
        }
        if (found.route.service.needsCredentials) {
            checkCaller({ method, url, headers, body }, gateway.credentials, now);
            checkDomain(found.values, gateway.account);
        }
        const { query } = splitUrl(url);
        answer = await found.route.answer({ ...gateway, path: found.values, query, headers, body, now });
    }
    catch (error) {
        const refusal = error instanceof refusals .ms && service ? service.violated(error.message) : error;
        if (!(refusal instanceof refusals .P_))
            throw error;
        answer = refusal.answer(exchange.requestId);
    }
    if (service?.traceHeader)
        answer.headers[service.traceHeader] = exchange.requestId;
    return answer;
}
function checkDomain(values, account) {
    const given = values['domain_id'];
    if (given !== undefined && given !== account.domainId) {
        throw (0,refusals .Tg)(403, 'APIGW.0302', 'The IAM user is not authorized to access the API');
    }
}

var promises_ = __webpack_require__(500);
; 

const MAX_REQUESTS = 10_000;
const MAX_BODIES = 32 * 1024 * 1024;
function newRecord(request, call, received) {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    return {
        number: 0,
        ...(call === undefined ? {} : { call }),
        method: request.method ?? '',
        url: request.url ?? '',
        headers: Object.fromEntries(headers),
        bodySize: 0,
        complete: false,
        received
    };
}
function receivedPart({ name, filename, contentType, content }) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return { name, ...(filename === undefined ? {} : { filename }), contentType, size: content.length, sha256 };
}
class RequestLog {
    all = [];
    #waiting = new Set();
    #count = 0;
    add(record) {
        this.#count += 1;
        record.number = this.#count;
        this.all.push(record);
        if (this.all.length > MAX_REQUESTS)
            this.all.shift();
        this.#forgetOldBodies();
        for (const waiting of this.#waiting) {
            const found = this.of(waiting.call)[waiting.count - 1];
            if (!found)
                continue;
            this.#waiting.delete(waiting);
            waiting.resolve(found);
        }
    }
    #forgetOldBodies() {
        let kept = 0;
        for (const record of this.all.toReversed()) {
            if (record.json === undefined)
                continue;
            kept += record.bodySize;
            if (kept > MAX_BODIES)
                delete record.json;
        }
    }
    clear() {
        this.all.length = 0;
    }
    of(call) {
        return call === undefined ? this.all : this.all.filter(record => record.call === call);
    }
    arrived(count, call) {
        const found = this.of(call)[count - 1];
        if (found)
            return Promise.resolve(found);
        return new Promise(resolve => this.#waiting.add({ count, call, resolve }));
    }
}

; 






const MAX_RECORDED_JSON = 1024 * 1024;
class Exchange {
    requestId = newId();
    record;
    request;
    socket;
    #response;
    #lost = new AbortController();
    #began = performance.now();
    #body;
    constructor(request, response, record) {
        this.request = request;
        this.socket = request.socket;
        this.record = record;
        this.#response = response;
        response.once('close', () => {
            this.#noteEnd();
            this.#lost.abort();
        });
    }
    get over() {
        return this.#lost.signal.aborted;
    }
    receive() {
        this.#body ??= this.#receive();
        return this.#body;
    }
    async #receive() {
        const body = await (0,http_body .x8)(this.request, size => {
            this.record.bodySize = size;
        });
        this.record.complete = true;
        if (body.json !== undefined && body.size <= MAX_RECORDED_JSON)
            this.record.json = body.json;
        if (body.parts.length > 0)
            this.record.parts = body.parts.map(receivedPart);
        return body;
    }
    async receiveSome() {
        await new Promise(resolve => {
            this.request.once('data', (chunk) => {
                this.request.pause();
                this.record.bodySize += chunk.length;
                resolve();
            });
            this.request.once('end', resolve);
            this.request.once('close', resolve);
        });
    }
    drop() {
        this.socket.destroy();
    }
    async wait(milliseconds) {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal: this.#lost.signal });
    }
    begin(answer, length = answer.body.length) {
        this.#response.writeHead(answer.status, this.#headers(answer, length));
        this.#note(answer);
        this.#response.flushHeaders();
    }
    async write(bytes) {
        const { signal } = this.#lost;
        signal.throwIfAborted();
        await new Promise((resolve, reject) => {
            const lost = () => {
                reject(new Error('The connection was lost'));
            };
            signal.addEventListener('abort', lost);
            this.#response.write(bytes, () => {
                signal.removeEventListener('abort', lost);
                resolve();
            });
        });
    }
    end() {
        this.#noteEnd();
        this.#response.end();
    }
    send(answer) {
        this.#response.writeHead(answer.status, this.#headers(answer, answer.body.length));
        this.#note(answer);
        this.#noteEnd();
        this.#response.end(this.request.method === 'HEAD' ? undefined : answer.body);
    }
    async sendRaw(answer, pace) {
        this.#note(answer);
        const headers = Object.entries(this.#headers(answer, answer.body.length));
        const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
        const statusLine = `HTTP/1.1 ${answer.status} ${external_node_http_.STATUS_CODES[answer.status] ?? ''}\r\n`;
        const head = Buffer.from(`${statusLine}${lines.join('')}\r\n`);
        if (pace === undefined) {
            this.#noteEnd();
            this.socket.write(Buffer.concat([head, answer.body]));
            return;
        }
        for (const byte of head) {
            this.socket.write(Buffer.from([byte]));
            await this.wait(pace);
        }
        this.#noteEnd();
        this.socket.write(answer.body);
    }
    #note(answer) {
        this.record.status = answer.status;
        Object.assign(this.record, (0,answers .A3)(answer));
    }
    #noteEnd() {
        this.record.duration ??= Math.round(performance.now() - this.#began);
    }
    #headers(answer, length) {
        const own = { 'content-length': String(length), 'x-request-id': this.requestId };
        return { ...answer.headers, ...(0,answers .wK)(answer.policy), ...own };
    }
}

var gate = __webpack_require__(462);
var external_node_https_ = __webpack_require__(708);
; 





const listen_MAX_HEADER_BYTES = 64 * 1024;
async function listen({ port, host, tls }, serve) {
    const settings = { maxHeaderSize: listen_MAX_HEADER_BYTES, requestTimeout: 0, requireHostHeader: false };
    const server = tls ? (0,external_node_https_.createServer)({ ...settings, ...tls }, serve) : (0,external_node_http_.createServer)(settings, serve);
    server.on('clientError', refuseMalformed);
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
    });
    const address = server.address();
    return {
        url: `${tls ? 'https' : 'http'}://${reachable(host)}:${address.port}`,
        address: reachable(host),
        port: address.port,
        async close() {
            const closed = new Promise(resolve => server.close(resolve));
            for (const socket of sockets)
                socket.destroy();
            await closed;
        }
    };
}
function refuseMalformed(error, socket) {
    if (!socket.writable || error.code === 'ECONNRESET') {
        socket.destroy();
        return;
    }
    const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
    const refusal = tooLarge
        ? (0,refusals .Tg)(494, 'APIGW.0201', 'Request header or cookie too large')
        : (0,refusals .Tg)(400, 'APIGW.0201', 'Bad request');
    const requestId = newId();
    const { status, body } = refusal.answer(requestId);
    const head = [
        `HTTP/1.1 ${status} ${tooLarge ? 'Request Header Too Large' : 'Bad Request'}`,
        'content-type: application/json;charset=UTF-8',
        `content-length: ${body.length}`,
        `x-request-id: ${requestId}`,
        ...Object.entries((0,answers .wK)()).map(pair => pair.join(': ')),
        'connection: close'
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body.toString()}`);
}
function reachable(host) {
    if (host === '0.0.0.0' || host === '')
        return '127.0.0.1';
    if (host === '::')
        return '[::1]';
    return host.includes(':') ? `[${host}]` : host;
}

; 
const MAX_FAILURES = 5;
const LOCK_TIME = 5 * 60_000;
class AccessKey {
    id;
    secret;
    securityToken;
    expires;
    #failures = 0;
    #lockedUntil = 0;
    constructor(id, secret, securityToken, expires) {
        this.id = id;
        this.secret = secret;
        this.securityToken = securityToken;
        this.expires = expires;
    }
    get temporary() {
        return this.expires !== Infinity;
    }
    isLocked(now) {
        return now < this.#lockedUntil;
    }
    fail(now) {
        this.#failures += 1;
        if (this.#failures <= MAX_FAILURES)
            return;
        this.#failures = 0;
        this.#lockedUntil = now + LOCK_TIME;
    }
    succeed() {
        this.#failures = 0;
    }
}

; 


const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const SECURITY_TOKEN_BYTES = 1_500;
class Credentials {
    handedOut = [];
    #keys = new Map();
    #tokens = new Map();
    constructor({ token, accessKeyId, secretAccessKey, securityToken }) {
        this.#tokens.set(token, Infinity);
        this.#keys.set(accessKeyId, new AccessKey(accessKeyId, secretAccessKey, securityToken, Infinity));
    }
    newKey(expires) {
        const letters = Array.from({ length: 16 }, () => LETTERS_AND_DIGITS[(0,external_node_crypto_.randomInt)(36)] ?? '');
        const secret = (0,external_node_crypto_.randomBytes)(30).toString('base64url');
        const securityToken = (0,external_node_crypto_.randomBytes)(SECURITY_TOKEN_BYTES).toString('base64');
        const key = new AccessKey(`HSTA${letters.join('')}`, secret, securityToken, expires);
        this.#keys.set(key.id, key);
        this.handedOut.push(key.id, key.secret, key.securityToken);
        return key;
    }
    newToken(length, expires) {
        const token = `MII${(0,external_node_crypto_.randomBytes)(length).toString('base64url')}`.slice(0, length);
        this.#tokens.set(token, expires);
        this.handedOut.push(token);
        return token;
    }
    key(id, now) {
        const key = this.#keys.get(id);
        return key && now < key.expires ? key : undefined;
    }
    tokenState(token, now) {
        const expires = this.#tokens.get(token);
        if (expires === undefined)
            return 'unknown';
        return now < expires ? 'valid' : 'expired';
    }
}

var external_node_util_ = __webpack_require__(975);
; 



const KEY_BITS = 2048;
class IdTokenIssuer {
    #made;
    async sign(claims) {
        const { id, privateKey } = await this.#keys();
        const content = `${issuer_encode({ alg: 'RS256', kid: id, typ: 'JWT' })}.${issuer_encode(claims)}`;
        return `${content}.${(0,external_node_crypto_.sign)('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
    }
    async verify(token) {
        const { id, publicKey } = await this.#keys();
        const [header = '', payload = '', signature = '', ...rest] = token.split('.');
        const { alg, kid } = (issuer_decode(header) ?? {});
        if (rest.length > 0 || alg !== 'RS256' || kid !== id)
            return undefined;
        const content = Buffer.from(`${header}.${payload}`);
        const genuine = (0,external_node_crypto_.verify)('sha256', content, publicKey, Buffer.from(signature, 'base64url'));
        return genuine ? issuer_decode(payload) : undefined;
    }
    #keys() {
        this.#made ??= makeKeys();
        return this.#made;
    }
}
async function makeKeys() {
    return { id: (0,external_node_crypto_.randomUUID)(), ...(await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: KEY_BITS })) };
}
function issuer_encode(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}
function issuer_decode(part) {
    return (0,http_body .qF)(Buffer.from(part, 'base64url'));
}

; 

















async function startEmulator(options = {}) {
    const { port = 0, host = '127.0.0.1', now: clock = Date.now, tls, allowedHosts = [], ...others } = options;
    const { iconAnswer = 'url', ...given } = others;
    const account = completeAccount(given);
    const credentials = new Credentials(account);
    const store = new Store();
    const faults = new FaultList();
    const requests = new RequestLog();
    const settings = { iconAnswer };
    const gateway = { account, credentials, issuer: new IdTokenIssuer(), store, settings, clock, baseUrl: '' };
    let isOwn = () => false;
    async function serve(request, response) {
        const { method = '', url = '' } = request;
        const found = findRoute(CALLS, method, splitUrl(url).path);
        const exchange = new Exchange(request, response, newRecord(request, found?.route.name, clock()));
        try {
            const foreign = (0,gate .re)(request, isOwn);
            if (foreign) {
                const answer = foreign.answer(exchange.requestId);
                answer.headers['connection'] = 'close';
                exchange.send(answer);
                return;
            }
            const control = { requests, faults, store, settings, account, url: gateway.baseUrl };
            const own = await answerControl(control, request);
            if (own) {
                exchange.send(own);
                return;
            }
            requests.add(exchange.record);
            const fault = faults.next(found?.route);
            const apply = () => answerCall(gateway, exchange, found);
            if (fault) {
                exchange.record.fault = fault.kind;
                await inject(fault, exchange, apply);
            }
            else
                exchange.send(await apply());
        }
        catch (error) {
            fail(error, exchange);
        }
    }
    const { url, address, port: actualPort, close } = await listen({ port, host, tls }, (request, response) => {
        void serve(request, response);
    });
    isOwn = (0,gate .u5)({ address, port: actualPort, allowed: allowedHosts });
    gateway.baseUrl = url;
    return {
        ...account,
        url,
        port: actualPort,
        idTokenRequestUrl: idTokenRequestUrl(url),
        minted: credentials.handedOut,
        requests: requests.all,
        addFault(rule) {
            faults.add(readFaultRule(rule));
        },
        arrived(count, call) {
            return requests.arrived(count, call);
        },
        setReferences(name, version, count) {
            store.setReferences(name, version, count);
        },
        setIconAnswer(answer) {
            settings.iconAnswer = answer;
        },
        clear() {
            requests.clear();
            faults.clear();
        },
        close
    };
}
function fail(error, exchange) {
    if (exchange.over || exchange.socket.destroyed)
        return;
    if (exchange.record.status !== undefined) {
        exchange.drop();
        return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    exchange.send((0,refusals .x5)(500, 'EMULATOR.INTERNAL', `The emulator failed: ${reason}`).answer(exchange.requestId));
}

; 
function startFailure(error, { port, host = '127.0.0.1' }) {
    const { code, message } = error instanceof Error ? error : { message: String(error) };
    switch (code) {
        case 'EADDRINUSE':
            return `Port ${port} is taken by another program (EADDRINUSE). End it, or choose another port; 0 takes a free one.`;
        case 'EACCES':
            return `Port ${port} may not be used by this user (EACCES). Choose one from 1024 on; 0 takes a free one.`;
        case 'EADDRNOTAVAIL':
        case 'ENOTFOUND':
            return `This machine has no address ${host} (${code}). Leave host out, or name an address of this machine.`;
        default:
            return message;
    }
}

; 
const NAMED = 20;
async function report(emulator) {
    const { requests } = emulator;
    const received = requests.length;
    const refused = requests.filter(({ status = 0 }) => status >= 400).length;
    const counts = `The emulator received ${received} ${received === 1 ? 'request' : 'requests'} and refused ${refused}.`;
    try {
        return [counts, ...(await describeAccount(emulator))].join('\n');
    }
    catch (error) {
        return `${counts}\nWhat it holds cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
}
async function describeAccount(emulator) {
    emulator.clear();
    const { data, total } = await read(emulator, `query-all?offset=0&limit=${NAMED}`, '{}');
    if (total === 0)
        return ['It holds no extension.'];
    const lines = data.map(async ({ plugin_name: name }) => {
        const query = `query?plugin_name=${encodeURIComponent(name)}&offset=0&limit=100`;
        const versions = (await read(emulator, query)).data.map(row => `${row.version} (${row.version_attribution})`);
        return `  ${name}: ${versions.join(', ')}`;
    });
    const others = total > data.length ? [`  and ${total - data.length} more`] : [];
    return ['It holds:', ...(await Promise.all(lines)), ...others];
}
async function read({ domainId, token, url }, target, body) {
    const response = await fetch(`${url}/v1/${domainId}/agent-plugin/${target}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', 'x-auth-token': token },
        ...(body === undefined ? {} : { body })
    });
    return (await response.json());
}

; 







async function serve(options) {
    try {
        const emulator = await startEmulator(options);
        tell({ outputs: outputsOf(emulator), page: `${emulator.url}/`, door: await openDoor(emulator) });
    }
    catch (error) {
        tell({ failure: startFailure(error, options) });
    }
}
function tell(hello) {
    process.send?.(hello, undefined, undefined, () => {
        if (process.connected)
            process.disconnect();
    });
}
function outputsOf(emulator) {
    return {
        endpoint: emulator.url,
        port: String(emulator.port),
        'domain-id': emulator.domainId,
        token: emulator.token,
        'access-key-id': emulator.accessKeyId,
        'secret-access-key': emulator.secretAccessKey,
        'provider-urn': emulator.providerUrn,
        'agency-urn': emulator.agencyUrn,
        'id-token-request-url': idTokenRequestUrl(emulator.url),
        'id-token-request-token': emulator.idTokenRequestToken,
        'iam-user': emulator.iamUser,
        'iam-password': emulator.iamPassword,
        'iam-account': emulator.iamAccount
    };
}
async function openDoor(emulator) {
    const path = `/${(0,external_node_crypto_.randomUUID)()}`;
    const server = (0,external_node_http_.createServer)((request, response) => {
        if (request.method !== 'POST' || request.url !== path) {
            response.writeHead(404).end();
            return;
        }
        void report(emulator).then(text => {
            const farewell = { pid: process.pid, report: text };
            response.once('close', () => {
                server.close();
                void emulator.close();
            });
            response.writeHead(200, { connection: 'close' }).end(JSON.stringify(farewell));
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return `http://127.0.0.1:${server.address().port}${path}`;
}


  })

};
