export const id = 8537;
export const ids = [8537];
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

  8537:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    signInWithPassword: () => (  signInWithPassword)
  });
  var _codearts_client_js__M0__ = __webpack_require__(5796);
  var _calls_js__M1__ = __webpack_require__(5335);
  var _session_js__M2__ = __webpack_require__(4990);
  var _token_js__M3__ = __webpack_require__(8955);




function signInWithPassword({ user, iam }, deps, onSecret) {
    const client = new _codearts_client_js__M0__  .K({ ...deps, hosts: { iam }, authorize: _session_js__M2__  .nc });
    const obtain = async () => {
        const credential = await client.send((0,_calls_js__M1__  .Fr)(user));
        onSecret(credential.token);
        return credential;
    };
    return (0,_session_js__M2__  .px)(obtain, ({ token }) => (0,_token_js__M3__  .u)(token));
}


  })

};
