export const id = 1293;
export const ids = [1293];
export const modules = {

  4984:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  openApi),
  L: () => (  read)
});

var parse = __webpack_require__(3945);
var errors = __webpack_require__(8549);
var http_retry = __webpack_require__(8902);
var url = __webpack_require__(6697);
var failure = __webpack_require__(8881);
; 
function fetchThrough(transport, base, signal) {
    const { origin } = new URL(base);
    return async (url, { method, headers, body }) => {
        const target = new URL(url);
        if (target.origin !== origin)
            throw new Error(`${target.origin} is not GitHub's API, which is ${origin}`);
        const request = { method, url, headers, ...(typeof body === 'string' ? { body } : {}) };
        const answer = await transport(request, signal);
        if (answer.status >= 300 && answer.status < 400) {
            throw new Error(`GitHub's API answered with a redirect (${answer.status}), which is not followed`);
        }
        return new Response(answer.body === '' ? null : answer.body, {
            status: answer.status,
            headers: answer.headers
        });
    };
}

; 






const MAX_ATTEMPTS = 2;
async function openApi({ token, apiUrl, repository, transport, retry }) {
    const { getOctokit } = await Promise.all( [__webpack_require__.e(9319), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9319));
    const baseUrl = (0,url .C2)(apiUrl);
    const fetch = fetchThrough(transport, baseUrl, retry.signal);
    const { request } = getOctokit(token, { baseUrl, request: { fetch, log: SILENT } });
    const policy = { ...retry, maxAttempts: MAX_ATTEMPTS };
    const sent = (route, parameters, repeatable) => (0,http_retry .L)(policy, () => request(route, { ...repository, ...parameters }).catch(rethrow), error => retryDecision(error, repeatable), noop);
    return {
        get: async (route, schema, parameters) => {
            const answer = await sent(`GET ${route}`, parameters, true);
            return { data: read(schema, answer.data), more: /rel="?next"?/.test(answer.headers.link ?? '') };
        },
        send: async (route, parameters, repeatable) => (await sent(route, parameters, repeatable)).data
    };
}
function read(schema, data) {
    const result = parse .xL(schema, data);
    if (!result.success) {
        throw new Error("the answer is not one of GitHub's API, but perhaps the page of a proxy; let the proxy pass the host of GITHUB_API_URL");
    }
    return result.data;
}
const noop = () => undefined;
const SILENT = { debug: noop, info: noop, warn: noop, error: noop };
function rethrow(error) {
    throw (0,failure .Vp)(error);
}
function retryDecision(error, repeatable) {
    if (error instanceof failure .y_)
        return { retry: repeatable && error.status >= 500 };
    if (!(error instanceof errors .Rc))
        return { retry: false };
    return { retry: error.transient && (repeatable || !error.maybeSent) };
}


  }),

  8881:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ic: () => (  describeFailure),
    Ql: () => (  OPEN_PULL_REQUESTS),
    Vp: () => (  unwrapOctokitError),
    q_: () => (  PersonalTokenError),
    y_: () => (  GitHubError)
  });
  var zod_mini__M3__ = __webpack_require__(3619);
  var zod_mini__M4__ = __webpack_require__(3945);
  var _http_certificates_js__M0__ = __webpack_require__(2126);
  var _http_errors_js__M1__ = __webpack_require__(8549);
  var _report_text_js__M2__ = __webpack_require__(5655);




const LONGEST_REASON = 300;
const COMMENT = {
    failed: 'The comment on the pull request could not be kept up to date',
    permission: `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`
};
const OPEN_PULL_REQUESTS = {
    failed: 'Which pull requests are open could not be read from GitHub, so that nothing is deleted',
    permission: `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: read

A token that you give yourself has to be for this repository.`
};
class GitHubError extends Error {
    name = 'GitHubError';
    status;
    rateLimited;
    constructor(message, status, rateLimited, cause) {
        super(message, { cause });
        this.status = status;
        this.rateLimited = rateLimited;
    }
    get gone() {
        return this.status === 404 || this.status === 410;
    }
}
class PersonalTokenError extends Error {
    name = 'PersonalTokenError';
    constructor(login) {
        super(`The comment was written as ${login === undefined ? 'somebody' : (0,_report_text_js__M2__  .hD)(login)}, who is no bot, so that the next run will not recognize it and ` +
            `will write another. Leave out "github-token" to use the job's own token, or give that of an app.`);
    }
}
const octokitError = zod_mini__M3__  .Ikc({
    status: zod_mini__M3__  .aig(),
    message: zod_mini__M3__  .YjP(),
    response: zod_mini__M3__  .Ikc({ headers: zod_mini__M3__  .g1P(zod_mini__M3__  .YjP(), zod_mini__M3__  .L5J()) })
});
function unwrapOctokitError(error) {
    const { data } = zod_mini__M4__  .xL(octokitError, error);
    if (data !== undefined) {
        const { status, message, response } = data;
        const isLimit = response.headers['x-ratelimit-remaining'] === '0' || 'retry-after' in response.headers;
        return new GitHubError(message, status, status === 429 || (status === 403 && isLimit), error);
    }
    return error instanceof Error && 'status' in error ? (error.cause ?? error) : error;
}
function describeFailure(error, purpose = COMMENT) {
    if (error instanceof PersonalTokenError)
        return error.message;
    return `${purpose.failed}: ${reasonOf(error, purpose)}`;
}
function reasonOf(error, purpose) {
    if (error instanceof GitHubError)
        return reasonOfRefusal(error, purpose);
    const text = (0,_report_text_js__M2__  .TN)((0,_report_text_js__M2__  .bD)(error), LONGEST_REASON);
    return error instanceof _http_errors_js__M1__  .Rc ? unreached(error, text) : `${text}.`;
}
function unreached(error, text) {
    const fault = (0,_http_certificates_js__M0__  .c)(error);
    if (fault === undefined)
        return `GitHub's API could not be reached: ${text}. Let the runner reach it, by https_proxy where it needs a proxy, and run the step again.`;
    return `GitHub's API could not be reached: ${text} (${error.code}).\nLikely cause: ${fault.cause}.\nWhat to do: ${fault.cure}.`;
}
function reasonOfRefusal({ status, message, rateLimited }, { permission }) {
    if (status >= 500)
        return `GitHub's API answered with status ${status}. Run the step again later.`;
    const answer = `GitHub's API answered ${status}, ${(0,_report_text_js__M2__  .hD)(message, LONGEST_REASON)}.`;
    if (rateLimited)
        return `${answer} There were too many requests with this token; run the step again later.`;
    if (status === 401)
        return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`;
    const forbidden = status === 404 || (status === 403 && !/locked/i.test(message));
    return forbidden ? `${answer} ${permission}` : answer;
}


  }),

  4487:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  openPullRequests),
    U: () => (  headOf)
  });
  var zod_mini__M1__ = __webpack_require__(3619);
  var zod_mini__M2__ = __webpack_require__(3305);
  var _api_js__M0__ = __webpack_require__(4984);


const PULLS = '/repos/{owner}/{repo}/pulls';
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const PAGE_SIZE = 100;
const MAX_PAGES = 100;
const pull = zod_mini__M1__  .Ikc({ number: zod_mini__M1__  .Whr().check(zod_mini__M2__  .NC()) });
const pullWithHead = zod_mini__M1__  .Ikc({ ...pull.shape, head: zod_mini__M1__  .Ikc({ sha: zod_mini__M1__  .YjP() }) });
async function openPullRequests(options) {
    const api = await (0,_api_js__M0__  .N)(options);
    const numbers = new Set();
    const order = { state: 'open', sort: 'created', direction: 'asc', per_page: PAGE_SIZE };
    const read = async (page) => {
        const { data, more } = await api.get(PULLS, zod_mini__M1__  .YOg(pull), { ...order, page });
        for (const { number } of data)
            numbers.add(number);
        return { isLast: data.length === 0 && !more, isOnly: data.length < PAGE_SIZE && !more };
    };
    let page = 1;
    const { isOnly, isLast } = await read(page);
    let ended = isLast;
    while (!ended) {
        page += 1;
        if (page > MAX_PAGES + 1)
            throw new Error(`there are more than ${MAX_PAGES * PAGE_SIZE} open pull requests`);
        ended = (await read(page)).isLast;
    }
    while (!isOnly && page > 1) {
        page -= 1;
        await read(page);
    }
    return numbers;
}
async function headOf(options, pullRequest) {
    const api = await (0,_api_js__M0__  .N)(options);
    const { data } = await api.get(PULL, pullWithHead, { pull_number: pullRequest });
    return data.head.sha;
}


  }),

  2126:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  certificateFault),
    q: () => (  CERTIFICATE_FAULTS)
  });
const CERTIFICATE_FAULTS = [
    {
        codes: /^(DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY_LEAF|CERT_UNTRUSTED|INVALID_CA)/,
        when: 'a certificate that is not trusted (`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY` …)',
        cause: 'the runner does not know who signed the certificate of the host, or of a proxy that answers in its place: often an authority of your own',
        cure: 'set NODE_EXTRA_CA_CERTS in the env of the step to the path of a PEM file with the certificate of that authority'
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/,
        when: 'a certificate that is not valid now (`CERT_HAS_EXPIRED`, `CERT_NOT_YET_VALID`)',
        cause: 'the certificate of the host has expired or begins later, or the clock of the runner is wrong',
        cure: 'have the certificate renewed, or set the clock of a self-hosted runner'
    },
    {
        codes: /^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)/,
        when: 'a certificate of another host (`ERR_TLS_CERT_ALTNAME_INVALID`)',
        cause: 'the certificate names other hosts than the one that was asked: another machine answered',
        cure: 'write the host as the certificate names it, in the endpoint input or the proxy variable that it comes from'
    },
    {
        codes: /^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|PATH_LENGTH|INVALID_PURPOSE)/,
        when: 'another fault of a certificate (`CERT_REVOKED` …)',
        cause: 'the certificate of the host cannot be used, as the message says',
        cure: 'have the operator of the host replace it'
    }
];
function certificateFault({ code }) {
    return CERTIFICATE_FAULTS.find(({ codes }) => codes.test(code));
}


  }),

  1293:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  apiOptions),
    readOpenPullRequests: () => (  readOpenPullRequests)
  });
  var _github_failure_js__M0__ = __webpack_require__(8881);
  var _github_pulls_js__M1__ = __webpack_require__(4487);
  var _http_transport_js__M2__ = __webpack_require__(4732);
  var _cancellation_js__M3__ = __webpack_require__(9685);
  var _report_about_js__M4__ = __webpack_require__(7477);
  var _runner_js__M5__ = __webpack_require__(9852);






const REQUEST_TIMEOUT = 15_000;
function apiOptions(token, retry) {
    const transport = (0,_http_transport_js__M2__  .o)(_report_about_js__M4__  ._O, REQUEST_TIMEOUT, process.env);
    return { token, apiUrl: (0,_runner_js__M5__  .y0)(), repository: (0,_runner_js__M5__  .Jk)(), transport, retry };
}
async function readOpenPullRequests(token, retry) {
    try {
        return await (0,_github_pulls_js__M1__  .S)(apiOptions(token, retry));
    }
    catch (error) {
        if (error instanceof _cancellation_js__M3__  .AL)
            throw error;
        throw new Error((0,_github_failure_js__M0__  .Ic)(error, _github_failure_js__M0__  .Ql), { cause: error });
    }
}


  })

};
