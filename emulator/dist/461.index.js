export const id = 461;
export const ids = [461];
export const modules = {

  461:
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
    needsCredentials: true,
    violated: message => (0,refusals .x5)(400, 'DEVCP.00021400', message)
};
const REQ = {
    needsCredentials: true,
    violated: message => (0,refusals .x5)(400, 'PM.00000001', message)
};
const STS = {
    needsCredentials: false,
    violated: message => (0,refusals .bL)(400, 'EMULATOR.INVALID_PARAMETER', `${message} (assumed)`)
};
const IAM = {
    needsCredentials: false,
    violated: message => (0,refusals .k6)(400, `The request body is invalid (${message})`),
    traceHeader: 'x-iam-trace-id'
};
const GITHUB = {
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
        store.extensions.delete(name);
    else
        store.remove(extension, store.version(name, number));
    return (0,answers .Pq)(true);
}

var lib = __webpack_require__(680);
var lib_default =  __webpack_require__.n(lib);
; 


const MAX_KEPT_BYTES = 256 * 1024 * 1024;
async function body_readBody(request, onBytes) {
    const kept = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        hash.update(chunk);
        if (size <= MAX_KEPT_BYTES)
            kept.push(chunk);
        onBytes(size);
    }
    const body = { size, sha256: hash.digest('hex'), parts: [] };
    const content = size <= MAX_KEPT_BYTES ? Buffer.concat(kept) : Buffer.alloc(0);
    const type = request.headers['content-type'] ?? '';
    if (isJson(type))
        body.json = parseJson(content);
    if (/^multipart\/form-data\b/i.test(type))
        body.parts = await parseForm(request.headers, content);
    return body;
}
async function readLimited(request, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > most)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function isJson(contentType) {
    return /^application\/json\b/i.test(contentType);
}
function parseJson(content) {
    try {
        return JSON.parse(content.toString());
    }
    catch {
        return undefined;
    }
}
function parseForm(headers, content) {
    return new Promise(resolve => {
        const parts = [];
        const done = () => {
            resolve(parts);
        };
        try {
            const parser = lib_default()({ headers, defParamCharset: 'utf8' });
            parser.on('field', (name, value, info) => {
                parts.push({ name, contentType: info.mimeType, content: Buffer.from(value) });
            });
            parser.on('file', (name, stream, info) => {
                const chunks = [];
                stream.on('data', (chunk) => chunks.push(chunk));
                stream.on('error', done);
                stream.on('end', () => {
                    parts.push({
                        name,
                        ...(info.filename === undefined ? {} : { filename: info.filename }),
                        contentType: info.mimeType,
                        content: Buffer.concat(chunks)
                    });
                });
            });
            parser.on('error', done);
            parser.on('close', done);
            parser.end(content);
        }
        catch {
            done();
        }
    });
}

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
        inputInfo({ ...item, validation: parseJson(Buffer.from(words(item['validation']))) }, place)),
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
    addDraft(input).state = 'formal';
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
    version.state = 'formal';
    version.changed = now;
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


const ICON_PATH = '/devmarket/plugin/new/';
const ICON_FILE_PATH = /^\/api\/v1\/[A-Za-z0-9]{32}\/common\/get-plugin-icon$/;
class Store {
    extensions = new Map();
    icons = new Map();
    images = new Map();
    thumbnails = new Map();
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
            references: null
        };
        extension.versions.push(version);
        return version;
    }
    setReferences(name, number, count) {
        const target = number === undefined ? this.extension(name) : this.version(name, number);
        target.references = count;
    }
    remove(extension, version) {
        extension.versions = extension.versions.filter(candidate => candidate !== version);
        if (extension.versions.length === 0 && !extension.registered)
            this.extensions.delete(extension.name);
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
    const fields = object(parseJson(bytes), MANIFEST);
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
        package: { manifest: manifest.content, sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') }
    };
    const existing = extension.versions.find(version => version.number === manifest.version);
    if (existing) {
        checkDraft(extension, existing);
        Object.assign(existing, fields, { changed: now });
    }
    else {
        const { runtimeAttribution, businessTypeDisplayName, isPrivate } = extension;
        const inherited = { runtimeAttribution, businessTypeDisplayName, isPrivate };
        store.addVersion(extension, { ...fields, ...inherited, number: manifest.version }, now);
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

var schemas = __webpack_require__(922);
var api = __webpack_require__(305);
var en = __webpack_require__(252);
var errors = __webpack_require__(428);
var settings = __webpack_require__(51);
; 




const MAX_MILLISECONDS = 600_000;
const MAX_BODY_BYTES = 1024 * 1024 * 1024;
const MAX_HEADER_BYTES = 1024 * 1024;
const calls = ['*', ...CALLS.map(call => call.name)];
const control_bodies_status = schemas .Whr().check(api .qm(200), api .Zm(599));
const milliseconds = schemas .Whr().check(api .qm(0), api .Zm(MAX_MILLISECONDS));
const headerValue = schemas .YjP()
    .check(schemas .YPB(isHeaderValue, 'must not hold line breaks or other control characters'));
const headers = schemas .g1P(schemas .YjP(), headerValue)
    .check(schemas .YPB(all => Object.keys(all).every(isHeaderName), 'must have names of headers, and none of CORS'));
const common = {
    call: schemas .YjP().check(schemas .YPB(name => calls.includes(name), `must be one of ${calls.join(', ')}`)),
    nth: schemas .lqM(schemas .Whr().check(api .qm(1))),
    times: schemas .lqM(schemas .Whr().check(api .qm(1)))
};
const ruleSchema = schemas .gMt('kind', [
    rule('drop-before', {}),
    rule('drop-during', {}),
    rule('drop-after', {}),
    rule('drop-answer', {}),
    rule('status', {
        status: control_bodies_status,
        body: schemas .lqM(schemas .L5J()),
        headers: schemas .lqM(headers),
        applied: schemas .lqM(schemas .zMY())
    }),
    rule('delay', { milliseconds }),
    rule('hang', {}),
    rule('stall', {}),
    rule('drip', { milliseconds }),
    rule('drip-headers', { milliseconds }),
    rule('redirect', { location: headerValue, status: schemas .lqM(control_bodies_status) }),
    rule('html', { status: schemas .lqM(control_bodies_status) }),
    rule('truncated-json', {}),
    rule('large-headers', { bytes: schemas .Whr().check(api .qm(0), api .Zm(MAX_HEADER_BYTES)) }),
    rule('large-body', { bytes: schemas .Whr().check(api .qm(0), api .Zm(MAX_BODY_BYTES)) }),
    rule('early', { status: control_bodies_status, body: schemas .lqM(schemas .L5J()) })
]);
function rule(kind, fields) {
    return schemas .rej({ ...common, kind: schemas .euz(kind), ...fields });
}
const referencesSchema = schemas .rej({
    plugin_name: schemas .YjP().check(api .m9(1)),
    version: schemas .lqM(schemas .YjP().check(api .m9(1))),
    count: schemas .Whr().check(api .qm(0))
});
const settingsSchema = schemas .rej({ icon_answer: schemas .k5n(settings .U) });
function isHeaderName(name) {
    return (!/^access-control-/i.test(name) &&
        !fails(() => {
            (0,external_node_http_.validateHeaderName)(name);
        }));
}
function isHeaderValue(value) {
    return !fails(() => {
        (0,external_node_http_.validateHeaderValue)('value', value);
    });
}
function fails(act) {
    try {
        act();
        return false;
    }
    catch {
        return true;
    }
}
function readFaultRule(value) {
    return read(ruleSchema, value);
}
function readReferences(value) {
    return read(referencesSchema, value);
}
function readSettings(value) {
    return { iconAnswer: read(settingsSchema, value).icon_answer };
}
function read(schema, value) {
    const result = schema.safeParse(value, { error: en .A().localeError });
    if (result.success)
        return result.data;
    throw new RangeError(errors .S1(result.error));
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
        ...('json' in request ? { json: shownValue(request.json, '', 0) } : {})
    };
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


const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 18%, Canvas);
  --soft: color-mix(in srgb, CanvasText 6%, Canvas); --quiet: color-mix(in srgb, CanvasText 70%, Canvas) }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem }
header p, .none { color: var(--quiet); margin: .5rem 0 0 }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line) }
tr:first-child > * { border-top: 0 }
thead th, tbody th { font-weight: 600 }
thead, [scope=rowgroup] { background: var(--soft) }
code { font: .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
img { width: 3rem; height: 3rem; object-fit: contain; display: block }
ul { list-style: none; margin: 0; padding: 0 }
.state { border: 1px solid currentcolor; border-radius: 1rem; padding: 0 .5rem; font-size: .8125rem }
.formal { color: light-dark(#116329, #7ee2a0) }
.draft { color: light-dark(#7a4100, #f5c26b) }
.init { color: var(--quiet) }
.uses { display: block; font-size: .8125rem; font-weight: 400; color: var(--quiet) }
.refused { color: light-dark(#a40e26, #ff9a9a) }
`;
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);
const POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox allow-same-origin'
].join('; ');

; 








const control_MAX_BODY_BYTES = 1024 * 1024;
async function answerControl(control, request) {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const { path, query } = splitUrl(request.url ?? '');
    if (method === 'GET' && path === '/')
        return control_page(control);
    const icon = iconFile(path, query);
    if (method === 'GET' && icon !== undefined)
        return picture(control.store.icons.get(icon));
    if (!path.startsWith('/_emulator/'))
        return undefined;
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
            return addFault(control.faults, await readLimited(request, control_MAX_BODY_BYTES));
        case 'POST /_emulator/references':
            return setReferences(control.store, await readLimited(request, control_MAX_BODY_BYTES));
        case 'GET /_emulator/settings':
            return control_settings(control.settings);
        case 'POST /_emulator/settings':
            return setSettings(control.settings, await readLimited(request, control_MAX_BODY_BYTES));
        case 'GET /_emulator/image':
            return (picture(control.store.images.get(query.get('uri') ?? '')) ??
                refused('IMAGE', 'There is no such image', 404));
        default:
            return refused('UNKNOWN', `The emulator has no ${method} ${path}`, 404);
    }
}
function control_page(control) {
    const answer = (0,answers .X)(control.page());
    answer.policy = POLICY;
    answer.headers['cache-control'] = 'no-store';
    return answer;
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
        const rule = readFaultRule(parseJson(body));
        faults.add(rule);
        return (0,answers .Pq)(rule, 201);
    });
}
function setReferences(store, body) {
    if (body === undefined)
        return tooLarge();
    return orRefused('REFERENCES', () => {
        const references = readReferences(parseJson(body));
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
    return orRefused('SETTINGS', () => control_settings(Object.assign(current, readSettings(parseJson(body)))));
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
        const whole = answers_isJson(answer) ? answer.body : Buffer.from(JSON.stringify(answer.body.toString()));
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
function answers_isJson(answer) {
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
    get all() {
        return this.#faults;
    }
    add(rule) {
        this.#faults.push({ rule, seen: 0 });
    }
    clear() {
        this.#faults.length = 0;
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
    return body.size === 0 || !isJson(headers['content-type'] ?? '');
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
function newRecord(request, call) {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    return {
        number: 0,
        ...(call === undefined ? {} : { call }),
        method: request.method ?? '',
        url: request.url ?? '',
        headers: Object.fromEntries(headers),
        bodySize: 0,
        complete: false
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
        for (const waiting of this.#waiting) {
            const found = this.of(waiting.call)[waiting.count - 1];
            if (!found)
                continue;
            this.#waiting.delete(waiting);
            waiting.resolve(found);
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
    #body;
    constructor(request, response, record) {
        this.request = request;
        this.socket = request.socket;
        this.record = record;
        this.#response = response;
        response.once('close', () => {
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
        const body = await body_readBody(this.request, size => {
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
        this.record.status = answer.status;
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
        this.#response.end();
    }
    send(answer) {
        this.#response.writeHead(answer.status, this.#headers(answer, answer.body.length));
        this.record.status = answer.status;
        this.#response.end(this.request.method === 'HEAD' ? undefined : answer.body);
    }
    async sendRaw(answer, pace) {
        this.record.status = answer.status;
        const headers = Object.entries(this.#headers(answer, answer.body.length));
        const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
        const statusLine = `HTTP/1.1 ${answer.status} ${external_node_http_.STATUS_CODES[answer.status] ?? ''}\r\n`;
        const head = Buffer.from(`${statusLine}${lines.join('')}\r\n`);
        if (pace === undefined) {
            this.socket.write(Buffer.concat([head, answer.body]));
            return;
        }
        for (const byte of head) {
            this.socket.write(Buffer.from([byte]));
            await this.wait(pace);
        }
        this.socket.write(answer.body);
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





function extensionRow(extension, url) {
    const { name, displayName, description, businessType, iconUrl } = extension;
    const about = description === '' ? '' : html `<br /><small>${description}</small>`;
    const path = iconUrl.startsWith(`${url}/`) ? iconUrl.slice(url.length) : iconUrl;
    const own = path.startsWith(ICON_PATH) || ICON_FILE_PATH.test(splitUrl(path).path);
    const icon = own ? html `<img src="${path}" alt="Icon of ${name}" />` : html `${iconUrl || 'none'}`;
    const versions = extension.versions.toReversed().map(versionItem);
    const items = versions.length > 0 ? versions : [html `<li>${state('init')}</li>`];
    return html `<tr>
    <td>${icon}</td>
    <th scope="row">${displayName}<br /><code>${name}</code>${about}${uses(extension)}</th>
    <td>${businessType}</td>
    <td>
      <ul>
        ${items}
      </ul>
    </td>
  </tr>`;
}
function versionItem(version) {
    return html `<li>${version.number} ${state(version.state)} ${version.description}${uses(version)}</li>`;
}
function state(name) {
    return html `<span class="state ${name}">${name}</span>`;
}
function uses({ references }) {
    if (references === null)
        return html ``;
    return html `<span class="uses">${references === 1 ? '1 reference' : `${references} references`}</span>`;
}
function planRow({ planId, projectId, imgUrl }, store) {
    const source = `/_emulator/image?uri=${encodeURIComponent(imgUrl)}`;
    const image = store.images.has(imgUrl)
        ? html `<img src="${source}" alt="Thumbnail of ${planId}" />`
        : 'not uploaded here';
    return html `<tr>
    <td>${image}</td>
    <th scope="row"><code>${planId}</code></th>
    <td><code>${projectId}</code></td>
    <td><code>${imgUrl}</code></td>
  </tr>`;
}
function requestRow({ number, call, method, url, bodySize, complete, status }) {
    const answer = status === undefined ? 'none' : String(status);
    const outcome = status !== undefined && status < 400 ? '' : 'refused';
    return html `<tr>
    <td>${number}</td>
    <th scope="row">${call ?? 'unknown'}</th>
    <td><code>${method} ${urlWithoutCredentials(url)}</code></td>
    <td>${bodySize} bytes${complete ? '' : ', incomplete'}</td>
    <td><span class="${outcome}">${answer}</span></td>
  </tr>`;
}
function accountRows(url, account) {
    const iamPassword = '(not shown here; npm run emulator prints it)';
    return signInMethods(url, { ...account, iamPassword }).map(methodRows);
}
function methodRows({ title, values }) {
    const rows = values.map(([name, value]) => html `<tr>
        <th scope="row">${name}</th>
        <td><code>${value}</code></td>
      </tr>`);
    return html `<tbody>
    <tr>
      <th scope="rowgroup" colspan="2">${title}</th>
    </tr>
    ${rows}
  </tbody>`;
}

; 



const SHOWN_REQUESTS = 20;
function page_page({ url, account, store, requests }) {
    const extensions = [...store.extensions.values()].map(extension => extensionRow(extension, url));
    const plans = [...store.thumbnails.values()].map(thumbnail => planRow(thumbnail, store));
    const latest = requests.slice(-SHOWN_REQUESTS).reverse().map(requestRow);
    return html `<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>CodeArts emulator</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>CodeArts emulator</h1>
          <p>
            Nothing here is real: the account exists only in the memory of this process, and its credentials
            open nothing else.
          </p>
        </header>
        <main>
          ${list('extensions', 'Extensions', ['Icon', 'Extension', 'Type', 'Versions, newest first'], extensions)}
          ${list('plans', 'Plans', ['Thumbnail', 'Plan', 'Project', 'Image URL'], plans)}
          ${list('requests', `The last ${SHOWN_REQUESTS} requests`, ['Number', 'Call', 'Request', 'Body', 'Answer'], latest)}
          ${section('account', 'Account', table('account', accountRows(url, account)))}
        </main>
      </body>
    </html>`.source;
}
function list(id, title, columns, rows) {
    if (rows.length === 0)
        return section(id, title, html `<p class="none">None yet.</p>`);
    const head = columns.map(column => html `<th scope="col">${column}</th>`);
    return section(id, title, table(id, [
        html `<thead>
        <tr>
          ${head}
        </tr>
      </thead>`,
        html `<tbody>
        ${rows}
      </tbody>`
    ]));
}
function section(id, title, content) {
    return html `<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}
function table(id, groups) {
    return html `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
    <table>
      ${groups}
    </table>
  </div>`;
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
    return parseJson(Buffer.from(part, 'base64url'));
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
    const content = () => page_page({ url: gateway.baseUrl, account, store, requests: requests.all });
    const control = { requests, faults, store, settings, page: content };
    let isOwn = () => false;
    async function serve(request, response) {
        const { method = '', url = '' } = request;
        const found = findRoute(CALLS, method, splitUrl(url).path);
        const exchange = new Exchange(request, response, newRecord(request, found?.route.name));
        try {
            const foreign = (0,gate .re)(request, isOwn);
            if (foreign) {
                const answer = foreign.answer(exchange.requestId);
                answer.headers['connection'] = 'close';
                exchange.send(answer);
                return;
            }
            const own = await answerControl(control, request);
            if (own) {
                exchange.send(own);
                return;
            }
            requests.add(exchange.record);
            const fault = faults.next(found?.route);
            const apply = () => answerCall(gateway, exchange, found);
            if (fault)
                await inject(fault, exchange, apply);
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
    const { data, total } = await report_read(emulator, `query-all?offset=0&limit=${NAMED}`, '{}');
    if (total === 0)
        return ['It holds no extension.'];
    const lines = data.map(async ({ plugin_name: name }) => {
        const query = `query?plugin_name=${encodeURIComponent(name)}&offset=0&limit=100`;
        const versions = (await report_read(emulator, query)).data.map(row => `${row.version} (${row.version_attribution})`);
        return `  ${name}: ${versions.join(', ')}`;
    });
    const others = total > data.length ? [`  and ${total - data.length} more`] : [];
    return ['It holds:', ...(await Promise.all(lines)), ...others];
}
async function report_read({ domainId, token, url }, target, body) {
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
