export const id = 161;
export const ids = [161,2683];
export const modules = {

  5335:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fr: () => (  requestToken),
    cb: () => (  assumeAgency),
    gj: () => (  requestIdToken)
  });
  var _codearts_answers_js__M0__ = __webpack_require__(3640);
  var _http_value_at_js__M1__ = __webpack_require__(3239);


const SIGN_IN = { writes: false, repeatable: true, secretAnswer: true };
const DURATION = 3_600;
const SESSION_NAME = 'GitHubActions';
function requestIdToken(url, audience) {
    return {
        ...SIGN_IN,
        name: 'id-token',
        service: 'github',
        method: 'GET',
        path: url.pathname,
        query: { ...Object.fromEntries(url.searchParams), audience },
        read: answer => {
            const idToken = (0,_http_value_at_js__M1__  .$6)(answer.value, 'value');
            if (idToken === undefined)
                throw (0,_codearts_answers_js__M0__  .os)(answer);
            return idToken;
        }
    };
}
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
            const accessKeyId = (0,_http_value_at_js__M1__  .$6)(value, 'credentials', 'access_key_id');
            const secretAccessKey = (0,_http_value_at_js__M1__  .$6)(value, 'credentials', 'secret_access_key');
            const securityToken = (0,_http_value_at_js__M1__  .$6)(value, 'credentials', 'security_token');
            if (accessKeyId === undefined || secretAccessKey === undefined || securityToken === undefined)
                throw (0,_codearts_answers_js__M0__  .os)(answer);
            return {
                accessKeyId,
                secretAccessKey,
                securityToken,
                expires: (0,_http_value_at_js__M1__  .$6)(value, 'credentials', 'expiration')
            };
        }
    };
}
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
            const token = (0,_http_value_at_js__M1__  .$6)(answer.headers, 'x-subject-token');
            const domainId = (0,_http_value_at_js__M1__  .$6)(answer.value, 'token', 'user', 'domain', 'id');
            if (token === undefined || domainId === undefined)
                throw (0,_codearts_answers_js__M0__  .os)(answer);
            return { token, domainId, expires: (0,_http_value_at_js__M1__  .$6)(answer.value, 'token', 'expires_at') };
        }
    };
}


  }),

  2683:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  signInWithKeys: () => (  signInWithKeys),
  withKeys: () => (  withKeys)
});

var session = __webpack_require__(4990);
var external_node_crypto_ = __webpack_require__(7598);
var url = __webpack_require__(6697);
var expected = __webpack_require__(704);
; 



const ALGORITHM = 'SDK-HMAC-SHA256';
function signature(request, secretAccessKey) {
    const toSign = [ALGORITHM, request.headers['x-sdk-date'], sha256OfText(canonicalRequest(request))].join('\n');
    return (0,external_node_crypto_.createHmac)('sha256', secretAccessKey).update(toSign).digest('hex');
}
function canonicalRequest({ method, url, headers, body }) {
    const { pathname, searchParams } = new URL(url);
    const names = Object.keys(headers).sort();
    return [
        method,
        canonicalPath(pathname),
        canonicalQuery(searchParams),
        ...names.map(name => `${name}:${(0,expected .Eb)(headers[name]).trim()}`),
        '',
        names.join(';'),
        headers['x-sdk-content-sha256'] ?? sha256OfText(body)
    ].join('\n');
}
function canonicalPath(pathname) {
    const encoded = pathname.split('/').map(segment => (0,url .lF)(decodeURIComponent(segment)));
    return encoded.join('/').replace(/\/?$/, '/');
}
function canonicalQuery(parameters) {
    const sorted = [...parameters].sort(([name, value], [otherName, otherValue]) => name === otherName ? byUnits(value, otherValue) : byUnits(name, otherName));
    return sorted.map(([name, value]) => `${(0,url .lF)(name)}=${(0,url .lF)(value)}`).join('&');
}
function byUnits(one, other) {
    return one < other ? -1 : 1;
}
function sha256OfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

; 


const UNSIGNED = 'UNSIGNED-PAYLOAD';
function signInWithKeys({ keys, projectId }, clock) {
    return (0,session .Oj)(withKeys(keys, clock, projectId));
}
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
function basicDate(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}


  }),

  161:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    signInWithOidc: () => (  signInWithOidc)
  });
  var _codearts_client_js__M0__ = __webpack_require__(5796);
  var _http_value_at_js__M5__ = __webpack_require__(3239);
  var _report_text_js__M4__ = __webpack_require__(5655);
  var _calls_js__M1__ = __webpack_require__(5335);
  var _keys_js__M2__ = __webpack_require__(2683);
  var _session_js__M3__ = __webpack_require__(4990);






function signInWithOidc({ federation, sts, projectId }, deps, onSecret) {
    const { source } = federation;
    const clients = {
        github: new _codearts_client_js__M0__  .K({
            ...deps,
            hosts: { github: new URL(source.url).origin },
            authorize: () => Promise.resolve({ authorization: `Bearer ${source.token}` })
        }),
        sts: new _codearts_client_js__M0__  .K({ ...deps, hosts: { sts }, authorize: _session_js__M3__  .nc })
    };
    const obtain = async () => {
        const keys = await exchangeIdToken(federation, clients, onSecret);
        for (const secret of [keys.accessKeyId, keys.secretAccessKey, keys.securityToken])
            onSecret(secret);
        return keys;
    };
    return (0,_session_js__M3__  .px)(obtain, keys => (0,_keys_js__M2__.withKeys)(keys, deps.retry.clock, projectId));
}
async function exchangeIdToken({ providerUrn, agencyUrn, audience, source }, clients, onSecret) {
    let idToken = '';
    const fresh = async () => {
        idToken = await clients.github.send((0,_calls_js__M1__  .gj)(new URL(source.url), audience));
        onSecret(idToken);
        return idToken;
    };
    return clients.sts.send((0,_calls_js__M1__  .cb)(providerUrn, agencyUrn, fresh), { notes: () => claimsIn(idToken) });
}
function claimsIn(idToken) {
    const [, payload = ''] = idToken.split('.');
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return [
            `GitHub sent the subject ${(0,_report_text_js__M4__  .hD)(String((0,_http_value_at_js__M5__  .fK)(claims, 'sub')))}.`,
            `GitHub sent the audience ${(0,_report_text_js__M4__  .hD)(String((0,_http_value_at_js__M5__  .fK)(claims, 'aud')))}.`,
            `GitHub sent the issuer ${(0,_report_text_js__M4__  .hD)(String((0,_http_value_at_js__M5__  .fK)(claims, 'iss')))}.`
        ];
    }
    catch {
        return [];
    }
}


  })

};
