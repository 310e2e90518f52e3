export const id = 161;
export const ids = [161,683];
export const modules = {

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ requestToken),
/* harmony export */   cb: () => (/* binding */ assumeAgency),
/* harmony export */   gj: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var _codearts_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);
/* harmony import */ var _http_value_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
/** The calls that sign in. They are no writes: what they mint expires by itself. */


const SIGN_IN = { writes: false, repeatable: true, secretAnswer: true };
/** How long temporary keys last, in seconds: the longest that a step may take, and what STS gives by default. */
const DURATION = 3_600;
/** Names the session in the account's audit log. */
const SESSION_NAME = 'GitHubActions';
/**
 * GitHub's endpoint for ID tokens.
 * @param url the URL that the runner hands to the job
 */
function requestIdToken(url, audience) {
    return {
        ...SIGN_IN,
        name: 'id-token',
        service: 'github',
        method: 'GET',
        path: url.pathname,
        query: { ...Object.fromEntries(url.searchParams), audience },
        read: answer => {
            const idToken = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.value, 'value');
            if (idToken === undefined)
                throw (0,_codearts_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
            return idToken;
        }
    };
}
/**
 * STS, "AssumeAgencyWithOIDC": neither signed nor authorized, the ID token is the proof.
 * @param idToken gives one for each attempt
 */
function assumeAgency(providerUrn, agencyUrn, idToken) {
    return {
        ...SIGN_IN,
        name: 'assume-with-oidc',
        service: 'sts',
        method: 'POST',
        path: '/v5/agencies/assume-with-oidc',
        query: {},
        body: {
            fresh: async () => ({
                provider_urn: providerUrn,
                agency_urn: agencyUrn,
                agency_session_name: SESSION_NAME,
                id_token: await idToken(),
                duration_seconds: DURATION
            })
        },
        read: answer => {
            const { value } = answer;
            const accessKeyId = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'credentials', 'access_key_id');
            const secretAccessKey = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'credentials', 'secret_access_key');
            const securityToken = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'credentials', 'security_token');
            if (accessKeyId === undefined || secretAccessKey === undefined || securityToken === undefined)
                throw (0,_codearts_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
            return {
                accessKeyId,
                secretAccessKey,
                securityToken,
                expires: (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'credentials', 'expiration')
            };
        }
    };
}
/** IAM, "Obtaining a User Token Through Password Authentication": the token comes in a header. */
function requestToken({ user, password, account, project }) {
    return {
        ...SIGN_IN,
        name: 'auth-tokens',
        service: 'iam',
        method: 'POST',
        path: '/v3/auth/tokens',
        query: { nocatalog: 'true' },
        body: {
            json: {
                auth: {
                    identity: {
                        methods: ['password'],
                        password: { user: { name: user, password, domain: { name: account } } }
                    },
                    scope: { project: { name: project } }
                }
            }
        },
        read: answer => {
            const token = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.headers, 'x-subject-token');
            const domainId = (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.value, 'token', 'user', 'domain', 'id');
            if (token === undefined || domainId === undefined)
                throw (0,_codearts_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(answer);
            return { token, domainId, expires: (0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer.value, 'token', 'expires_at') };
        }
    };
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signInWithKeys: () => (/* binding */ signInWithKeys),
  withKeys: () => (/* binding */ withKeys)
});

// EXTERNAL MODULE: ./src/auth/session.ts
var session = __webpack_require__(4990);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/http/url.ts
var url = __webpack_require__(6697);
;// CONCATENATED MODULE: ./src/auth/signature.ts
/** The signature of a request by the "API Request Signing Guide" of Huawei Cloud. */


/** The signing algorithm's name, as it stands in the Authorization header and in the string to sign. */
const ALGORITHM = 'SDK-HMAC-SHA256';
/**
 * Computes a signature: canonical request, its hash in a string to sign, HMAC with the secret key.
 * @returns 64 hexadecimal digits
 */
function signature(request, secretAccessKey) {
    const toSign = [
        ALGORITHM,
        request.headers['x-sdk-date'] ?? '',
        sha256OfText(canonicalRequest(request))
    ].join('\n');
    return (0,external_node_crypto_.createHmac)('sha256', secretAccessKey).update(toSign).digest('hex');
}
function canonicalRequest({ method, url, headers, body }) {
    const { pathname, searchParams } = new URL(url);
    const names = Object.keys(headers).sort();
    return [
        method,
        canonicalPath(pathname),
        canonicalQuery(searchParams),
        ...names.map(name => `${name}:${(headers[name] ?? '').trim()}`),
        '',
        names.join(';'),
        headers['x-sdk-content-sha256'] ?? sha256OfText(body)
    ].join('\n');
}
/** The path ends in a slash for signing only. */
function canonicalPath(pathname) {
    const encoded = pathname.split('/').map(segment => (0,url/* encode */.lF)(decodeURIComponent(segment)));
    return encoded.join('/').replace(/\/?$/, '/');
}
function canonicalQuery(parameters) {
    const pairs = [...parameters].map(([name, value]) => `${(0,url/* encode */.lF)(name)}=${(0,url/* encode */.lF)(value)}`);
    return pairs.sort().join('&');
}
function sha256OfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./src/auth/keys.ts
/** Signs in with an access key: every request is signed. */


/** Value of the content hash when the body itself is not signed, as the official SDKs do with every form. */
const UNSIGNED = 'UNSIGNED-PAYLOAD';
/** @returns the session that signs every request with keys that were given */
function signInWithKeys({ keys, projectId }, clock) {
    return (0,session/* givenSession */.Oj)(withKeys(keys, clock, projectId));
}
/**
 * Signs by SDK-HMAC-SHA256 (Huawei Cloud, "API Request Signing Guide"). Signed are host, date, the content type of
 * JSON, the content-hash header of a form, the security token and the IAM project.
 * @param projectId IAM project that the request is made for, where one is configured
 * @returns how requests are authorized by a signature; it carries its time, so that each attempt is signed anew
 */
function withKeys(keys, clock, projectId) {
    return request => {
        const signed = {
            host: new URL(request.url).host,
            'x-sdk-date': basicDate(clock.now()),
            ...(keys.securityToken === undefined ? {} : { 'x-security-token': keys.securityToken }),
            ...(projectId === undefined ? {} : { 'x-project-id': projectId }),
            ...contentHeaders(request.headers, typeof request.body === 'object')
        };
        const body = typeof request.body === 'string' ? request.body : '';
        const value = signature({ ...request, headers: signed, body }, keys.secretAccessKey);
        const names = Object.keys(signed).sort().join(';');
        const authorization = `${ALGORITHM} Access=${keys.accessKeyId}, SignedHeaders=${names}, Signature=${value}`;
        return Promise.resolve({ ...signed, authorization });
    };
}
function contentHeaders(headers, isForm) {
    if (isForm)
        return { 'x-sdk-content-sha256': UNSIGNED };
    const type = headers['content-type'];
    return type === undefined ? {} : { 'content-type': type };
}
/** @returns the time as YYYYMMDDTHHMMSSZ */
function basicDate(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signInWithOidc: () => (/* binding */ signInWithOidc)
/* harmony export */ });
/* harmony import */ var _codearts_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1441);
/* harmony import */ var _http_value_at_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3239);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5655);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5335);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2683);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4990);
/** Signs in by OpenID Connect: an ID token of GitHub for temporary keys of an agency. */






/**
 * @param onSecret told the ID token and each part of the keys before they are used
 * @returns the session, whose functions reject with a CallError when GitHub gives no ID token or STS no keys
 */
function signInWithOidc({ federation, sts, projectId }, deps, onSecret) {
    const { source } = federation;
    const clients = {
        github: new _codearts_client_js__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .K({
            ...deps,
            hosts: { github: new URL(source.url).origin },
            authorize: () => Promise.resolve({ authorization: `Bearer ${source.token}` })
        }),
        sts: new _codearts_client_js__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .K({ ...deps, hosts: { sts }, authorize: _session_js__WEBPACK_IMPORTED_MODULE_3__/* .unauthorized */ .nc })
    };
    const obtain = async () => {
        const keys = await exchangeIdToken(federation, clients, onSecret);
        for (const secret of [keys.accessKeyId, keys.secretAccessKey, keys.securityToken])
            onSecret(secret);
        return keys;
    };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .obtainedSession */ .px)(obtain, keys => (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__.withKeys)(keys, deps.retry.clock, projectId));
}
/**
 * Every attempt at STS comes with an ID token of its own, because they expire within minutes.
 * @throws CallError; for a refusal of STS it says which subject and audience GitHub sent
 */
async function exchangeIdToken({ providerUrn, agencyUrn, audience, source }, clients, onSecret) {
    let idToken = '';
    const fresh = async () => {
        idToken = await clients.github.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdToken */ .gj)(new URL(source.url), audience));
        onSecret(idToken);
        return idToken;
    };
    return clients.sts.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .assumeAgency */ .cb)(providerUrn, agencyUrn, fresh), { notes: () => claimsIn(idToken) });
}
/** @returns the claims that a trust policy looks at, a line each; unverified, because they are only shown */
function claimsIn(idToken) {
    const [, payload = ''] = idToken.split('.');
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return [
            `GitHub sent the subject ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(String((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(claims, 'sub')))}.`,
            `GitHub sent the audience ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(String((0,_http_value_at_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(claims, 'aud')))}.`
        ];
    }
    catch {
        return [];
    }
}


/***/ })

};
